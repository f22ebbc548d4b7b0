import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tri } from '../../src/core/known.js';
import { all, type Claim, either, opposite, stated } from '../../src/rules/claim.js';

/** A statement built of declared facts: `facts[i]` stands at `/i`. */
type Formula =
  | { readonly fact: number }
  | { readonly not: Formula }
  | { readonly all: readonly Formula[] }
  | { readonly either: readonly Formula[] };

const FACTS = 4;
const formula = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    fc.record({ fact: fc.nat({ max: FACTS - 1 }) }),
    fc.record({ not: tie('formula') }),
    fc.record({ all: fc.array(tie('formula'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ either: fc.array(tie('formula'), { minLength: 1, maxLength: 3 }) }),
  ),
})).formula;
const facts = fc.array(fc.constantFrom<Tri>(true, false, undefined), { minLength: FACTS, maxLength: FACTS });

function claimOf(f: Formula, values: readonly Tri[]): Claim {
  if ('fact' in f) return stated(values[f.fact], `/${f.fact}`, `fact ${f.fact}`);
  if ('not' in f) return opposite(claimOf(f.not, values));
  if ('all' in f) return all(...f.all.map((part) => claimOf(part, values)));
  return either(...f.either.map((part) => claimOf(part, values)));
}

function* completions(values: readonly Tri[]): Generator<readonly boolean[]> {
  const open = values.indexOf(undefined);
  if (open === -1) yield values.map((value) => value === true);
  else for (const value of [true, false]) yield* completions(values.map((v, i) => (i === open ? value : v)));
}

test('what a claim says survives every completion of the unknowns', () => {
  fc.assert(
    fc.property(formula, facts, (f, values) => {
      const { holds } = claimOf(f, values);
      if (holds === undefined) return;
      for (const completion of completions(values)) expect(claimOf(f, completion).holds).toBe(holds);
    }),
    { numRuns: 1000 },
  );
});

test('finding out all the facts it names always decides it', () => {
  fc.assert(
    fc.property(formula, facts, (f, values) => {
      const claim = claimOf(f, values);
      if (claim.holds !== undefined) return;
      const named = new Set(claim.settledBy?.facts.map((fact) => Number(fact.at.slice(1))));
      for (const completion of completions(values)) {
        const found = values.map((value, i) => (named.has(i) ? completion[i] : value));
        expect(claimOf(f, found).holds).not.toBe(undefined);
      }
    }),
    { numRuns: 1000 },
  );
});

/** The fewest facts that, set right, decide the claim as wanted whatever the others are. */
function fewest(f: Formula, values: readonly Tri[], wanted: boolean): number | null {
  let best: number | null = null;
  const open = values.flatMap((value, i) => (value === undefined ? [i] : []));
  for (let mask = 0; mask < 3 ** open.length; mask += 1) {
    let rest = mask;
    let used = 0;
    const tried = [...values];
    for (const i of open) {
      const choice = rest % 3;
      rest = Math.floor(rest / 3);
      if (choice === 0) continue;
      tried[i] = choice === 1;
      used += 1;
    }
    const sure = [...completions(tried)].every((completion) => claimOf(f, completion).holds === wanted);
    if (sure && (best === null || used < best)) best = used;
  }
  return best;
}

test('the numbers given for passing and failing are the true ones, where each fact is used once', () => {
  const once = fc
    .tuple(
      fc.constantFrom('all', 'either'),
      fc.constantFrom('all', 'either'),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    )
    .map(([outer, inner, turned]): Formula => {
      const leaf = (i: number): Formula => (turned[i] === true ? { not: { fact: i } } : { fact: i });
      const join = (kind: string, parts: readonly Formula[]): Formula =>
        kind === 'all' ? { all: parts } : { either: parts };
      return join(outer, [
        join(inner, [leaf(0), leaf(1)]),
        join(inner === 'all' ? 'either' : 'all', [leaf(2), leaf(3)]),
      ]);
    });
  fc.assert(
    fc.property(once, facts, (f, values) => {
      const claim = claimOf(f, values);
      if (claim.holds !== undefined) return;
      expect(claim.settledBy?.toPass).toBe(fewest(f, values, true));
      expect(claim.settledBy?.toFail).toBe(fewest(f, values, false));
    }),
    { numRuns: 500 },
  );
});
