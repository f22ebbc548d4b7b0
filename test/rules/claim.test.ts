import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tri } from '../../src/core/known.js';
import { all, type Claim, either, opposite, settledVerdict, stated } from '../../src/rules/claim.js';

/** A statement built of declared facts: `facts[i]` stands at `/i`. */
type Formula =
  | { readonly fact: number }
  | { readonly not: Formula }
  | { readonly all: readonly Formula[] }
  | { readonly either: readonly Formula[] };

const FACTS = 5;
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

/** The fewest facts that, set some way, decide the claim as wanted. */
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
    if (claimOf(f, tried).holds === wanted && (best === null || used < best)) best = used;
  }
  return best;
}

test('the numbers given for passing and failing are the true ones, and null where no answers get there', () => {
  fc.assert(
    fc.property(formula, facts, (f, values) => {
      const claim = claimOf(f, values);
      if (claim.holds !== undefined) return;
      expect(claim.settledBy?.toPass).toBe(fewest(f, values, true));
      expect(claim.settledBy?.toFail).toBe(fewest(f, values, false));
    }),
    { numRuns: 2000 },
  );
});

const verdictOf = (applies: Tri, holds: Tri): string =>
  applies === false
    ? 'inapplicable'
    : applies === true && holds !== undefined
      ? holds
        ? 'passed'
        : 'failed'
      : 'cantTell';

test('a verdict asks of nothing that makes no difference, and what makes it inapplicable does not fail it', () => {
  fc.assert(
    fc.property(formula, formula, facts, (condition, limb, values) => {
      const at = (tried: readonly Tri[]): string =>
        verdictOf(claimOf(condition, tried).holds, claimOf(limb, tried).holds);
      const settledBy = settledVerdict(claimOf(condition, values), [claimOf(limb, values)]);
      if (at(values) !== 'cantTell') return;
      const asked = new Set(settledBy?.facts.map((fact) => Number(fact.at.slice(1))));
      expect(settledBy?.facts.length).toBe(asked.size);
      let pass = Number.POSITIVE_INFINITY;
      let fail = Number.POSITIVE_INFINITY;
      const open = values.flatMap((value, i) => (value === undefined ? [i] : []));
      for (const tried of triesOf(values, open)) {
        const used = open.filter((i) => tried[i] !== undefined).length;
        if (at(tried) === 'passed') pass = Math.min(pass, used);
        if (at(tried) === 'failed') fail = Math.min(fail, used);
      }
      expect([settledBy?.toPass, settledBy?.toFail]).toEqual([orNull(pass), orNull(fail)]);
      for (const completion of completions(values)) {
        const found = values.map((value, i) => (asked.has(i) ? completion[i] : value));
        expect(at(found)).not.toBe('cantTell');
      }
      for (const i of asked) {
        const others = [...asked].filter((other) => other !== i);
        const needed = [...triesOf(values, others)].some(
          (tried) => others.every((other) => tried[other] !== undefined) && at(tried) === 'cantTell',
        );
        expect(needed, `fact ${i} is asked for nothing`).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

/** Every way to answer some of the facts. */
function* triesOf(values: readonly Tri[], open: readonly number[]): Generator<readonly Tri[]> {
  const [first, ...rest] = open;
  if (first === undefined) yield values;
  else
    for (const value of [undefined, true, false]) {
      yield* triesOf(
        values.map((v, i) => (i === first ? value : v)),
        rest,
      );
    }
}

function orNull(count: number): number | null {
  return count === Number.POSITIVE_INFINITY ? null : count;
}
