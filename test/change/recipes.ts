import fc from 'fast-check';

// Documents and recipes by chance: plain JSON, and whatever one can do to it.

type Json = Record<string, unknown>;

const key = fc.oneof(
  fc.constantFrom('id', 'name', 'members', 'a/b', 'm~n', '', '7', '10', '__x'),
  fc.string({ maxLength: 3 }),
);

/** Plain JSON with a record at the top. No key named __proto__ and no null: no document may have one. */
export const documents: fc.Arbitrary<Json> = fc.letrec<{ value: unknown; record: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.integer({ min: -3, max: 3 }), fc.boolean(), fc.string({ maxLength: 2 })),
    fc.array(tie('value'), { maxLength: 5 }),
    tie('record'),
  ),
  record: fc.dictionary(
    key.filter((name) => name !== '__proto__'),
    tie('value'),
    { maxKeys: 5, noNullPrototype: true },
  ) as fc.Arbitrary<Json>,
})).record;

/** One thing done to a document: where, by numbers that are read as they fit, what, and with which value. */
export interface Step {
  readonly where: readonly number[];
  readonly what: 'set' | 'delete' | 'insert' | 'cut' | 'turn' | 'again' | 'new';
  readonly which: number;
  readonly value: unknown;
}

export const recipes: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    where: fc.array(fc.nat(5), { maxLength: 3 }),
    what: fc.constantFrom<Step['what']>('set', 'delete', 'insert', 'cut', 'turn', 'again', 'new'),
    which: fc.nat(5),
    value: documents,
  }),
  { maxLength: 6 },
);

/** Does the steps to a draft, in place. */
export function follow(draft: object, steps: readonly Step[]): void {
  for (const { where, what, which, value } of steps) {
    let here = draft as Record<string, unknown> | unknown[];
    for (const n of where) {
      const next = Object.values(here)[n % Math.max(1, Object.keys(here).length)];
      if (typeof next !== 'object' || next === null) break;
      here = next as typeof here;
    }
    // A copy each time: the same value in two places would be one and the same record.
    const own: unknown = JSON.parse(JSON.stringify(value));
    if (Array.isArray(here)) {
      const at = which % (here.length + 1);
      if (what === 'set' && at < here.length) here[at] = own;
      else if (what === 'delete' || what === 'cut') here.splice(at, which);
      else if (what === 'turn') here.reverse();
      else if (what === 'again' && here.length > 0) here.unshift(here.pop());
      else here.splice(at, 0, own);
      continue;
    }
    const name = Object.keys(here)[which % Math.max(1, Object.keys(here).length)];
    if (name === undefined || what === 'new' || what === 'insert') here[`new ${which}`] = own;
    else if (what === 'delete') delete here[name];
    else if (what === 'cut') here[name] = undefined;
    else if (what === 'again') {
      // Taken out and put back: the same fact, in another place among the keys.
      const kept: unknown = here[name];
      delete here[name];
      here[name] = kept;
    } else here[name] = own;
  }
}
