import fc from 'fast-check';
import * as measures from 'industrial-strategy/measures';
import {
  apportionSainteLague,
  binomialExact,
  evennessListed,
  exactMultinomial,
  expectedRose,
  expectedRoseFinite,
  freemanDegreeCentralisation,
  gallagher,
  hhi,
  hhiNormalised,
  hill2,
  holm,
  hypergeometric,
  jaccard,
  kaplanMeier,
  loosemoreHanby,
  multivariateHypergeometricExact,
  representationRatio,
  rose,
  sdRose,
  tfidfCosine,
  topShare,
  wilsonInterval,
} from 'industrial-strategy/measures';
import { describe, expect, it } from 'vitest';
import { apportionLargestRemainder } from '../../src/measures/apportion-largest-remainder.js';

const ROUNDING = 1e-12;

/** Unwraps what cannot be null for the inputs of the test at hand. */
function defined<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('a value was expected');
  return value;
}

const seats = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 120 }).map((half) => half / 2),
);
const weight = fc.oneof(fc.integer({ min: 0, max: 6_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }));

/** Categories with some member and some weight somewhere. */
const composition = fc
  .array(fc.record({ count: seats, weight }), { minLength: 1, maxLength: 12 })
  .filter((rows) => rows.some(({ count }) => count > 0) && rows.some((row) => row.weight > 1e-9));

const inColumns = (rows: readonly { readonly count: number; readonly weight: number }[]) => ({
  counts: rows.map(({ count }) => count),
  reference: rows.map((row) => row.weight),
});

/** Small enough to enumerate: weights of 2 to 4 categories. */
const fewWeights = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 })
  .filter((weights) => weights.some((value) => value > 0));

/** Every way to write `total` as an ordered sum of `parts` whole numbers >= 0. */
function* compositions(total: number, parts: number): Generator<number[]> {
  if (parts === 1) yield [total];
  else
    for (let first = 0; first <= total; first++)
      for (const rest of compositions(total - first, parts - 1)) yield [first, ...rest];
}

const choose = (n: number, k: number): number => {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return k > n ? 0 : result;
};

/** Probability of a make-up under fair draws with replacement, written out as a plain product. */
function multinomialProbability(counts: readonly number[], reference: readonly number[]): number {
  const whole = reference.reduce((sum, value) => sum + value);
  let left = counts.reduce((sum, value) => sum + value);
  return counts.reduce((product, x, k) => {
    const ways = choose(left, x);
    left -= x;
    return product * ways * ((reference[k] as number) / whole) ** x;
  }, 1);
}

/** The same without replacement. */
function hypergeometricProbability(counts: readonly number[], population: readonly number[]): number {
  const n = counts.reduce((sum, value) => sum + value);
  const firms = population.reduce((sum, value) => sum + value);
  return counts.reduce((product, x, k) => product * choose(population[k] as number, x), 1) / choose(firms, n);
}

describe('indices of distance', () => {
  it('Loosemore-Hanby lies in 0..1, Gallagher does not exceed it, Rose completes it to 1', () => {
    fc.assert(
      fc.property(composition, (rows) => {
        const input = inColumns(rows);
        const distance = defined(loosemoreHanby(input));
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        expect(defined(gallagher(input))).toBeLessThanOrEqual(distance + ROUNDING);
        expect(rose(input)).toBe(1 - distance);
      }),
    );
  });

  it('are 0 for a mirror in any unit, and 1 (Loosemore-Hanby) without a common category', () => {
    fc.assert(
      fc.property(composition, fc.integer({ min: 1, max: 1000 }), (rows, unit) => {
        const { counts } = inColumns(rows);
        const mirror = { counts, reference: counts.map((count) => count * unit) };
        expect(loosemoreHanby(mirror)).toBeCloseTo(0, 12);
        expect(gallagher(mirror)).toBeCloseTo(0, 12);
        const empty = counts.map(() => 0);
        expect(loosemoreHanby({ counts: [...counts, ...empty], reference: [...empty, ...counts] })).toBeCloseTo(1, 12);
      }),
    );
  });

  it('do not change with the order of categories', () => {
    const shuffled = composition.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const one = inColumns(rows);
        const other = inColumns(others);
        for (const measure of [loosemoreHanby, rose, gallagher, hhi, hhiNormalised, hill2, evennessListed, topShare]) {
          const [before, after] = [measure(one), measure(other)];
          if (before === null) expect(after).toBeNull();
          else expect(Math.abs(before - defined(after))).toBeLessThan(1e-9);
        }
        const ratios = defined(representationRatio(one));
        const otherRatios = defined(representationRatio(other));
        for (const [i, row] of rows.entries()) {
          const [before, after] = [ratios[i], otherRatios[others.indexOf(row)]];
          if (typeof before === 'number' && Number.isFinite(before))
            expect(Math.abs(before / defined(after) - 1) < 1e-9 || before === after).toBe(true);
          else expect(after).toBe(before);
        }
      }),
    );
  });

  it('Loosemore-Hanby never rises when two categories are merged', () => {
    fc.assert(
      fc.property(composition, fc.nat(), fc.nat(), (rows, i, j) => {
        const [one, other] = [rows[i % rows.length], rows[j % rows.length]];
        if (one === undefined || other === undefined || one === other) return;
        const merged = rows.filter((row) => row !== one && row !== other);
        merged.push({ count: one.count + other.count, weight: one.weight + other.weight });
        const before = defined(loosemoreHanby(inColumns(rows)));
        expect(defined(loosemoreHanby(inColumns(merged)))).toBeLessThanOrEqual(before + ROUNDING);
      }),
    );
  });

  it('representation ratios, weighted by the reference, average 1 over the categories that have weight', () => {
    fc.assert(
      fc.property(composition, (rows) => {
        const { counts, reference } = inColumns(rows.filter((row) => row.weight > 1e-9));
        if (!counts.some((count) => count > 0)) return;
        const whole = reference.reduce((sum, value) => sum + value);
        const ratios = defined(representationRatio({ counts, reference }));
        const mean = ratios.reduce<number>(
          (sum, ratio, k) => sum + (defined(ratio) * (reference[k] as number)) / whole,
          0,
        );
        expect(mean).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('indices of spread', () => {
  it('stay in their ranges and agree with each other', () => {
    fc.assert(
      fc.property(composition, (rows) => {
        const { counts } = inColumns(rows);
        const categories = counts.length;
        const concentration = defined(hhi({ counts }));
        const top = defined(topShare({ counts }));
        expect(concentration).toBeGreaterThanOrEqual(1 / categories - ROUNDING);
        expect(concentration).toBeLessThanOrEqual(top + ROUNDING);
        expect(top * top).toBeLessThanOrEqual(concentration + ROUNDING);
        expect(defined(hill2({ counts })) * concentration).toBeCloseTo(1, 12);
        for (const index of [hhiNormalised({ counts }), evennessListed({ counts })]) {
          if (categories === 1) expect(index).toBeNull();
          else expect(index === null || (index >= 0 && index <= 1)).toBe(true);
        }
      }),
    );
  });
});

describe('chance', () => {
  it('expectedRose and sdRose are the mean and standard deviation over all draws', () => {
    fc.assert(
      fc.property(fewWeights, fc.integer({ min: 1, max: 7 }), (reference, size) => {
        let mean = 0;
        let square = 0;
        for (const counts of compositions(size, reference.length)) {
          const probability = multinomialProbability(counts, reference);
          const score = defined(rose({ counts, reference }));
          mean += probability * score;
          square += probability * score * score;
        }
        const spread = defined(sdRose({ reference, size }));
        expect(expectedRose({ reference, size })).toBeCloseTo(mean, 11);
        expect(spread.mean).toBeCloseTo(mean, 11);
        expect(Math.abs(spread.sd ** 2 - (square - mean * mean))).toBeLessThan(1e-12);
      }),
    );
  });

  it('expectedRoseFinite is the mean over all draws without replacement', () => {
    fc.assert(
      fc.property(fewWeights, fc.nat(), (population, draw) => {
        const firms = population.reduce((sum, value) => sum + value);
        const size = 1 + (draw % Math.min(firms, 8));
        let mean = 0;
        for (const counts of compositions(size, population.length))
          mean += hypergeometricProbability(counts, population) * defined(rose({ counts, reference: population }));
        expect(expectedRoseFinite({ population, size })).toBeCloseTo(mean, 11);
      }),
    );
  });

  it('exact tests add up the probabilities of all make-ups that are no more likely', () => {
    fc.assert(
      fc.property(fewWeights, fc.integer({ min: 1, max: 7 }), fc.nat(), (reference, size, pick) => {
        const outcomes = [...compositions(size, reference.length)];
        const counts = outcomes[pick % outcomes.length] as number[];
        const limit = multinomialProbability(counts, reference) * (1 + 1e-7);
        const chances = outcomes.map((outcome) => multinomialProbability(outcome, reference));
        const expected = chances.filter((chance) => chance <= limit).reduce((sum, chance) => sum + chance, 0);
        expect(exactMultinomial({ counts, reference })?.byProbability).toBeCloseTo(expected, 10);
      }),
    );
    fc.assert(
      fc.property(fewWeights, fc.nat(), fc.nat(), (population, draw, pick) => {
        const firms = population.reduce((sum, value) => sum + value);
        const size = 1 + (draw % Math.min(firms, 8));
        const outcomes = [...compositions(size, population.length)];
        const counts = outcomes[pick % outcomes.length] as number[];
        const limit = hypergeometricProbability(counts, population) * (1 + 1e-7);
        const chances = outcomes.map((outcome) => hypergeometricProbability(outcome, population));
        const expected = chances.filter((chance) => chance <= limit).reduce((sum, chance) => sum + chance, 0);
        expect(multivariateHypergeometricExact({ counts, population })).toBeCloseTo(expected, 10);
      }),
    );
  });

  it('the tests of one category are the tests of two categories', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.integer({ min: 1, max: 99 }), (n, pick, percent) => {
        const successes = pick % (n + 1);
        const one = defined(binomialExact({ successes, n, p: percent / 100 }));
        const two = exactMultinomial({ counts: [successes, n - successes], reference: [percent, 100 - percent] });
        expect(two?.byProbability).toBeCloseTo(one.twoSided, 9);
        const finite = hypergeometric({
          populationSize: 100,
          populationSuccesses: percent,
          sampleSize: n,
          observed: successes,
        });
        const both = multivariateHypergeometricExact({
          counts: [successes, n - successes],
          population: [percent, 100 - percent],
        });
        expect(both).toBeCloseTo(defined(finite).twoSided, 9);
      }),
    );
  });

  it('both tails hold the observed count once more than the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(), fc.nat(), (population, a, b) => {
        const populationSuccesses = a % (population + 1);
        const sampleSize = 1 + (b % population);
        const observed = Math.max(0, Math.min(populationSuccesses, Math.floor(sampleSize / 2)));
        const result = defined(
          hypergeometric({ populationSize: population, populationSuccesses, sampleSize, observed }),
        );
        expect(result.lower + result.upper - result.pmf).toBeCloseTo(1, 10);
        expect(result.twoSided).toBeGreaterThanOrEqual(Math.min(result.lower, result.upper) - ROUNDING);
        expect(result.twoSided).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the binomial is the hypergeometric of an endless industry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.integer({ min: 1, max: 99 }), (n, pick, percent) => {
        const successes = pick % (n + 1);
        const populationSuccesses = percent * 1e7;
        const finite = hypergeometric({ populationSize: 1e9, populationSuccesses, sampleSize: n, observed: successes });
        const endless = defined(binomialExact({ successes, n, p: percent / 100 }));
        expect(finite?.lower).toBeCloseTo(endless.less, 5);
        expect(finite?.upper).toBeCloseTo(endless.greater, 5);
      }),
    );
  });

  it('Wilson intervals hold the share, grow with confidence and shrink with members', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(),
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        (n, pick, confidence) => {
          const successes = pick % (n + 1);
          const { lower, upper } = defined(wilsonInterval({ successes, n, confidence }));
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(successes / n);
          expect(upper).toBeGreaterThanOrEqual(successes / n);
          expect(upper).toBeLessThanOrEqual(1);
          const surer = defined(wilsonInterval({ successes, n, confidence: (1 + confidence) / 2 }));
          expect(surer.upper - surer.lower).toBeGreaterThan(upper - lower);
          const larger = defined(wilsonInterval({ successes: 4 * successes, n: 4 * n, confidence }));
          expect(larger.upper - larger.lower).toBeLessThan(upper - lower);
        },
      ),
    );
  });

  it('Holm keeps the order, never lowers a p-value and never exceeds Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
        const corrected = holm({ p });
        expect(corrected.length).toBe(p.length);
        for (const [i, value] of p.entries()) {
          expect(corrected[i]).toBeGreaterThanOrEqual(value);
          expect(corrected[i]).toBeLessThanOrEqual(Math.min(1, value * p.length));
          for (const [j, other] of p.entries())
            if (value <= other) expect(corrected[i]).toBeLessThanOrEqual(corrected[j] as number);
        }
      }),
    );
  });
});

describe('seats', () => {
  const weights = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 100 }), weight), { minLength: 1, maxLength: 10 })
    .filter((list) => list.some((value) => value > 0));

  it('Sainte-Lague gives out every seat, and growing the council by one adds one seat and takes none', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 60 }), (list, count) => {
        const before = apportionSainteLague({ weights: list, seats: count });
        const after = apportionSainteLague({ weights: list, seats: count + 1 });
        expect(before.reduce((sum, value) => sum + value)).toBe(count);
        expect(after.map((value, k) => value - (before[k] as number)).sort()).toEqual([
          ...list.slice(1).map(() => 0),
          1,
        ]);
        for (const [k, value] of list.entries()) if (value === 0) expect(before[k]).toBe(0);
      }),
    );
  });

  it('a larger weight never gets fewer seats', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 60 }), (list, count) => {
        for (const method of [apportionSainteLague, apportionLargestRemainder]) {
          const given = method({ weights: list, seats: count });
          for (const [i, one] of list.entries())
            for (const [j, other] of list.entries())
              if (one > other) expect(given[i]).toBeGreaterThanOrEqual(given[j] as number);
        }
      }),
    );
  });

  it('largest remainders give out every seat and attain the lowest Loosemore-Hanby index there is', () => {
    fc.assert(
      fc.property(fewWeights, fc.integer({ min: 1, max: 8 }), (reference, count) => {
        const counts = apportionLargestRemainder({ weights: reference, seats: count });
        expect(counts.reduce((sum, value) => sum + value)).toBe(count);
        let best = 1;
        for (const other of compositions(count, reference.length))
          best = Math.min(best, defined(loosemoreHanby({ counts: other, reference })));
        expect(loosemoreHanby({ counts, reference })).toBeCloseTo(best, 12);
      }),
    );
  });
});

describe('staying, words and links', () => {
  const members = fc.array(fc.record({ duration: fc.integer({ min: 0, max: 40 }), left: fc.boolean() }), {
    maxLength: 40,
  });

  it('Kaplan-Meier falls step by step, and is the plain share where nobody is still serving', () => {
    fc.assert(
      fc.property(members, (rows) => {
        const durations = rows.map(({ duration }) => duration);
        const curve = kaplanMeier({ durations, left: rows.map(({ left }) => left) });
        for (const [i, share] of curve.survival.entries()) {
          expect(share).toBeLessThan(curve.survival[i - 1] ?? 1);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(curve.times[i]).toBeGreaterThan(curve.times[i - 1] ?? -1);
        }
        const all = kaplanMeier({ durations, left: rows.map(() => 1 as const) });
        for (const [i, time] of all.times.entries())
          expect(all.survival[i]).toBeCloseTo(
            durations.filter((duration) => duration > time).length / durations.length,
            12,
          );
      }),
    );
  });

  const words = fc.array(fc.constantFrom('wind', 'ports', 'skills', 'robots', '__proto__', 'constructor', ''), {
    maxLength: 8,
  });

  it('Jaccard and cosine lie in 0..1, are symmetric, and 1 for the same text', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        const overlap = jaccard({ a, b });
        expect(overlap).toBe(jaccard({ a: b, b: a }));
        if (a.length + b.length === 0) expect(overlap).toBeNull();
        else expect(defined(overlap) >= 0 && defined(overlap) <= 1).toBe(true);
        expect(jaccard({ a, b: [...a, ...a] })).toBe(a.length === 0 ? null : 1);

        const matrix = tfidfCosine({ documents: [a, b, c, [...a].reverse()] });
        for (const [i, row] of matrix.entries())
          for (const [j, value] of row.entries()) {
            expect(value >= 0 && value <= 1).toBe(true);
            expect(value).toBe(matrix[j]?.[i]);
          }
        expect(matrix[0]?.[3]).toBeCloseTo(a.length === 0 ? 0 : 1, 12);
        expect(defined(matrix[0]?.[1]) > 0).toBe(a.some((word) => b.includes(word)));
      }),
    );
  });

  it('degree centralisation lies in 0..1 and does not change when nodes are renumbered', () => {
    const network = fc.integer({ min: 3, max: 9 }).chain((nodes) => {
      const node = fc.integer({ min: 0, max: nodes - 1 });
      return fc.record({
        nodes: fc.constant(nodes),
        edges: fc.array(
          fc.tuple(node, node).filter(([a, b]) => a !== b),
          { maxLength: 30 },
        ),
      });
    });
    fc.assert(
      fc.property(network, ({ nodes, edges }) => {
        const value = defined(freemanDegreeCentralisation({ nodes, edges }));
        expect(value >= 0 && value <= 1).toBe(true);
        const renumbered = edges.map(([a, b]) => [nodes - 1 - b, nodes - 1 - a] as const);
        expect(freemanDegreeCentralisation({ nodes, edges: [...renumbered, ...renumbered] })).toBeCloseTo(value, 12);
      }),
    );
  });
});

describe('any numeric input', () => {
  // Ordinary numbers, the ends of the number line, and everything between that is likely to upset arithmetic.
  const anyNumber = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.integer({ min: 0, max: 30 }),
    fc.constantFrom(
      0,
      -0,
      0.5,
      1,
      5e-324,
      1e-300,
      1e300,
      1.7e308,
      Number.MAX_VALUE,
      1e9,
      1e15,
      2 ** 53,
      NaN,
      Infinity,
      -Infinity,
    ),
  );
  const share = fc.oneof(fc.double({ min: 0, max: 1 }), anyNumber);
  const list = fc.oneof(
    fc.array(anyNumber, { maxLength: 6 }),
    fc.array(fc.nat(30), { maxLength: 6 }),
    fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), { maxLength: 6 }),
    fc.array(fc.nat(30), { maxLength: 6 }).map((counts) => Float64Array.from(counts)),
  );
  // Lists of one length, so that the length check does not stop most of them.
  const pair = fc.oneof(
    fc.tuple(list, list),
    fc
      .array(fc.tuple(fc.nat(20), fc.nat(1000)), { maxLength: 5 })
      .map((rows) => [rows.map(([a]) => a), rows.map(([, b]) => b)] as const),
    fc
      .array(fc.tuple(anyNumber, anyNumber), { maxLength: 4 })
      .map((rows) => [rows.map(([a]) => a), rows.map(([, b]) => b)] as const),
    fc
      .array(fc.tuple(fc.double({ min: 0, noNaN: true }), fc.double({ min: 0, noNaN: true })), { maxLength: 4 })
      .map((rows) => [rows.map(([a]) => a), rows.map(([, b]) => b)] as const),
  );
  const against = pair.map(([counts, reference]) => ({ counts, reference }));
  const only = list.map((counts) => ({ counts }));
  const drawn = fc.record({ reference: list, size: anyNumber });

  const inputs: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    representationRatio: against,
    loosemoreHanby: against,
    rose: against,
    gallagher: against,
    exactMultinomial: against.map((input) => ({ ...input, mostOutcomes: 20_000 })),
    multivariateHypergeometricExact: fc.oneof(
      pair.map(([counts, population]) => ({ counts, population, mostOutcomes: 20_000 })),
      fc.record({ counts: list, population: list, mostOutcomes: anyNumber.filter((value) => !(value > 20_000)) }),
    ),
    locationQuotient: pair.map(([local, reference]) => ({ local, reference })),
    hhi: only,
    hhiNormalised: only,
    hill2: only,
    evennessListed: only,
    topShare: only,
    expectedRose: drawn,
    sdRose: fc.oneof(fc.record({ reference: list, size: anyNumber.filter((size) => !(size > 40 && size < 1e9)) })),
    expectedRoseFinite: fc.record({ population: list, size: anyNumber }),
    wilsonInterval: fc.record({ successes: anyNumber, n: anyNumber, confidence: share }),
    binomialExact: fc.oneof(
      fc.record({ successes: anyNumber, n: anyNumber, p: share }),
      fc.record({ successes: fc.nat(1000), n: fc.integer({ min: 1000, max: 1e9 }), p: share }),
    ),
    hypergeometric: fc.oneof(
      fc.record({
        populationSize: anyNumber,
        populationSuccesses: anyNumber,
        sampleSize: anyNumber,
        observed: anyNumber,
      }),
      fc.record({
        populationSize: fc.integer({ min: 1e6, max: 1e9 }),
        populationSuccesses: fc.nat(1e6),
        sampleSize: fc.nat(1e6),
        observed: fc.nat(1e6),
      }),
    ),
    holm: fc.oneof(list, fc.array(share, { maxLength: 5 })).map((p) => ({ p })),
    apportionSainteLague: fc.record({
      weights: list,
      seats: anyNumber.filter((seats) => !(seats > 1000 && seats <= 1e6)),
    }),
    apportionLargestRemainder: fc.record({ weights: list, seats: anyNumber }),
    kaplanMeier: fc.oneof(
      pair.map(([durations, left]) => ({ durations, left })),
      list.chain((durations) =>
        fc.record({
          durations: fc.constant(durations),
          left: fc.array(fc.constantFrom(true, false, 0, 1), {
            minLength: durations.length,
            maxLength: durations.length,
          }),
        }),
      ),
    ),
    jaccard: fc.record({ a: fc.array(fc.string()), b: fc.array(fc.string()) }),
    tfidfCosine: fc.record({ documents: fc.array(fc.array(fc.string({ maxLength: 2 }))) }),
    freemanDegreeCentralisation: fc.record({ nodes: anyNumber, edges: fc.array(fc.tuple(anyNumber, anyNumber)) }),
  };

  const functions: Readonly<Record<string, (input: never) => unknown>> = { ...measures, apportionLargestRemainder };

  const numbersIn = (value: unknown): number[] => {
    if (typeof value === 'number') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
  };

  /** Only plain lists: a typed array with elements cannot be frozen. */
  const freeze = <T>(value: T): T => {
    if (Array.isArray(value)) for (const element of value) freeze(element);
    else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
      Object.values(value).forEach(freeze);
    return ArrayBuffer.isView(value) ? value : Object.freeze(value);
  };

  it('covers every measure', () => {
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(functions).sort());
  });

  it.each(Object.entries(inputs))(
    '%s: an answer without NaN, or a RangeError or TypeError that names it',
    (name, input) => {
      const measure = functions[name] as (input: never) => unknown;
      fc.assert(
        fc.property(input, (value) => {
          const before = structuredClone(value);
          let result: unknown = null;
          try {
            result = measure(freeze(value) as never);
          } catch (error) {
            expect(error instanceof RangeError || error instanceof TypeError, String(error)).toBe(true);
            expect((error as Error).message.startsWith(`${name}: `), String(error)).toBe(true);
          }
          expect(numbersIn(result).some(Number.isNaN)).toBe(false);
          expect(value).toEqual(before);
        }),
        { numRuns: 500 },
      );
    },
  );
});
