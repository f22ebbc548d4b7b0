import { type Fault, fieldOf, listOf, shown, textOf } from './document-faults.js';
import { daysOf, type When } from './when.js';

/** A record that ends before it begins. */
export function* backwards(record: unknown): Generator<Fault> {
  const { first } = daysOf(whenOf(record, 'from'));
  const { last } = daysOf(whenOf(record, 'until'));
  if (first !== undefined && last !== undefined && first > last) {
    yield { path: ['from'], message: `${first} at the earliest, which is after until, ${last} at the latest` };
  }
}

/** A date as a record has it, faulty or not: what is no date is not bounded. */
export function whenOf(record: unknown, key: string): When | undefined {
  const stated = fieldOf(record, key);
  if (typeof stated === 'string') return stated;
  const min = textOf(stated, 'min');
  const max = textOf(stated, 'max');
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** Marks that stand twice in one list. */
export function* repeatedIds(record: unknown, key: string, what: string): Generator<Fault> {
  const seen = new Map<string, number>();
  for (const [i, entry] of listOf(record, key).entries()) {
    const id = textOf(entry, 'id');
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    else yield { path: [key, i, 'id'], message: `${shown(id)} is already the id of the ${what} at ${key}/${first}` };
  }
}

/** Is a list given, and not known to be partial? */
export function isWhole(record: unknown, key: string): boolean {
  return Array.isArray(fieldOf(record, key)) && !listOf(record, 'incomplete').includes(`/${key}`);
}

/** The marks of some records. */
export function marks(records: readonly unknown[], key: 'id' | 'seat'): Set<string> {
  return new Set(records.map((record) => textOf(record, key)).filter((mark) => mark !== undefined));
}
