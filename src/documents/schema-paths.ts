import type * as z from 'zod';
import { steps } from '../core/pointer.js';
import { type Fault, fieldOf, listOf, shownBare } from './document-faults.js';
import { isPointer } from './fields-schema.js';

/**
 * What a document may hold at a path: the schema there, `'anything'` inside a record of free keys, or null where there
 * is no such field. A field may be absent; an entry of a list must exist.
 */
function schemaAt(
  schema: z.core.$ZodType,
  document: unknown,
  path: readonly string[],
): z.core.$ZodType | 'anything' | null {
  let here = bare(schema);
  let value = document;
  for (const step of path) {
    const def = (here as z.core.$ZodTypes)._zod.def;
    if (def.type === 'record' || def.type === 'union') return 'anything';
    if (def.type === 'object') {
      const field = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
      if (field === undefined) return null;
      here = bare(field);
      value = fieldOf(value, step);
    } else if (def.type === 'array' && /^(?:0|[1-9]\d*)$/.test(step)) {
      if (!Array.isArray(value) || Number(step) >= value.length) return null;
      here = bare(def.element);
      value = value[Number(step)];
    } else return null;
  }
  return here;
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  return def.type === 'optional' ? bare(def.innerType) : schema;
}

/** Marks of origin that lead to no field: they would be lost without a word. */
export function* strayMarks(schema: z.core.$ZodType, record: unknown): Generator<Fault> {
  const marks = fieldOf(record, 'provenance');
  if (typeof marks !== 'object' || marks === null || Array.isArray(marks)) return;
  for (const key of Object.keys(marks)) {
    if (key === '' || schemaAt(schema, record, key.split('/')) !== null) continue;
    yield {
      path: ['provenance', key],
      message: key.startsWith('/')
        ? `expected a path from this record, without a slash in front, such as 'organisation/sizeBand'`
        : 'leads to no field of this record',
    };
  }
}

/** Entries of `incomplete` that lead to anything but a list. */
export function* strayIncomplete(schema: z.core.$ZodType, record: unknown): Generator<Fault> {
  for (const [i, pointer] of listOf(record, 'incomplete').entries()) {
    if (!isPointer(pointer)) continue; // its own schema says so
    const place = schemaAt(schema, record, steps(pointer));
    const isList = place !== null && place !== 'anything' && (place as z.core.$ZodTypes)._zod.def.type === 'array';
    if (isList) continue;
    const message =
      place === null
        ? `leads nowhere: there is no ${shownBare(pointer)} here`
        : `expected the path of a list; ${pointer === '' ? 'the whole record' : shownBare(pointer)} is none, and only lists can be incomplete`;
    yield { path: ['incomplete', i], message };
  }
}
