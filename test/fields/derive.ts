import type * as z from 'zod';
import { limitSchema } from '../../src/cli/profile-schema.js';
import type { FieldType, RecordType } from '../../src/documents/field-types.js';
import {
  amountSchema,
  calendarDateSchema,
  daySchema,
  fractionSchema,
  pointerSchema,
  provenanceSchema,
  quantitySchema,
  signedQuantitySchema,
  textSchema,
  whenSchema,
  wholeQuantitySchema,
  wholeSchema,
} from '../../src/documents/fields-schema.js';

// The types of fields as the doors of assessments need them, read from the schemas.

const LEAVES = new Map<z.core.$ZodType, FieldType>([
  [textSchema, 't'],
  [pointerSchema, 'p'],
  [provenanceSchema, 'o'],
  [calendarDateSchema, 'd'],
  [daySchema, 'y'],
  [whenSchema, 'w'],
  [amountSchema, 'a'],
  [wholeSchema, 'i'],
  [quantitySchema, 'q'],
  [signedQuantitySchema, 'n'],
  [wholeQuantitySchema, 'c'],
  [fractionSchema, 's'],
  [limitSchema, 'f'],
]);

/** A type as a value, and as code in which records go by their names. */
interface Derived {
  readonly type: FieldType;
  readonly code: string;
}

/** A record type with its name, the file it stands in, and the records that its code names. */
interface NamedRecord {
  readonly file: string;
  readonly name: string;
  readonly type: RecordType;
  readonly code: string;
  readonly uses: ReadonlySet<string>;
}

/** Records that were met so far, by their schema: the inner ones before those that hold them. */
export type Named = Map<z.core.$ZodType, NamedRecord>;

/** Where a schema is met: the file that its records belong to, and what to call them. */
interface Met {
  readonly file: string;
  readonly name: string;
  readonly named: Named;
}

/** Derives the type of a schema; the records on the way join the named ones. */
export function derive(schema: z.core.$ZodType, met: Met, uses = new Set<string>()): Derived {
  const leaf = LEAVES.get(schema);
  if (leaf !== undefined) return { type: leaf, code: JSON.stringify(leaf) };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return derive(def.innerType, met, uses);
    case 'boolean':
      return { type: 'b', code: JSON.stringify('b') };
    case 'enum':
      return words(Object.values(def.entries));
    case 'literal':
      return words(def.values);
    case 'array': {
      const entry = derive(def.element, met, uses);
      return { type: [entry.type], code: `[${entry.code}]` };
    }
    case 'record': {
      const value = derive(def.valueType, met, uses);
      return { type: { '*': value.type }, code: `{ '*': ${value.code} }` };
    }
    case 'union':
      return merged(def.options.map(shapeOf), met, uses);
    case 'object': {
      const record = met.named.get(schema) ?? newRecord(schema, def.shape, met);
      uses.add(record.name);
      return { type: record.type, code: record.name };
    }
    default:
      throw new TypeError(`no type stands for ${met.name}, a schema of type ${def.type}`);
  }
}

function words(list: readonly unknown[]): Derived {
  const type = list.map((word) => `|${String(word)}`).join('') as FieldType;
  return { type, code: JSON.stringify(type) };
}

type SchemaShape = Readonly<Record<string, z.core.$ZodType>>;

function newRecord(schema: z.core.$ZodType, shape: SchemaShape, met: Met): NamedRecord {
  const { file, named } = met;
  const uses = new Set<string>();
  const base = [...named].find(([other]) => isPartOf(shapeOf(other), shape));
  const baseShape = base === undefined ? {} : shapeOf(base[0]);
  const type: Record<string, FieldType | readonly string[]> = { ...base?.[1].type };
  const code = base === undefined ? [] : [`...${base[1].name}`];
  if (base !== undefined) uses.add(base[1].name);
  for (const [key, field] of Object.entries(shape)) {
    if (Object.hasOwn(baseShape, key)) continue;
    const derived = derive(field, { ...met, name: key }, uses);
    type[key] = derived.type;
    code.push(`${JSON.stringify(key)}: ${derived.code}`);
  }
  const required = Object.keys(shape).filter((key) => isRequired(shape[key]));
  if (required.length > 0) {
    type[''] = required;
    code.push(`'': ${JSON.stringify(required)}`);
  }
  const name = freeName(met.name, named);
  const record = { file, name, type: type as RecordType, code: `{ ${code.join(', ')} }`, uses };
  named.set(schema, record);
  return record;
}

function freeName(wish: string, named: Named): string {
  const taken = new Set([...named.values()].map(({ name }) => name));
  const base = wish === 'with' || wish === '' ? 'entry' : wish;
  let name = base;
  for (let n = 2; taken.has(name); n += 1) name = `${base}${n}`;
  return name;
}

function isRequired(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && schema._zod.optin !== 'optional';
}

function shapeOf(schema: z.core.$ZodType): SchemaShape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? def.shape : {};
}

/** Are these the fields of a whole document, all of which the other has as well? */
function isPartOf(base: SchemaShape, shape: SchemaShape): boolean {
  const keys = Object.keys(base);
  return keys.length > 20 && keys.every((key) => shape[key] === base[key]);
}

/** Several forms of one record as one: what not every form asks for may be absent. */
function merged(shapes: readonly SchemaShape[], met: Met, uses: Set<string>): Derived {
  const keys = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
  const fields = keys.map((key) => {
    const forms = shapes.flatMap((shape) =>
      shape[key] === undefined ? [] : [derive(shape[key], { ...met, name: key }, uses)],
    );
    const codes = [...new Set(forms.map(({ code }) => code))];
    // From form to form only the words differ.
    const together =
      codes.length === 1 ? undefined : words(forms.flatMap(({ type }) => String(type).slice(1).split('|')));
    return [key, together ?? (forms[0] as Derived)] as const;
  });
  const required = keys.filter((key) => shapes.every((shape) => isRequired(shape[key])));
  return {
    type: { ...Object.fromEntries(fields.map(([key, { type }]) => [key, type])), '': required } as RecordType,
    code: `{ ${fields.map(([key, { code }]) => `${JSON.stringify(key)}: ${code}`).join(', ')}, '': ${JSON.stringify(required)} }`,
  };
}
