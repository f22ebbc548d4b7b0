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
  locationQuotient,
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

const nobody = { counts: [0, 0], reference: [1, 1] };

describe('ratios of whole numbers are exact', () => {
  it.each([
    [300, 1000, 1000, 10_000, 3],
    [125, 1000, 1, 10, 1.25],
    [7, 49, 1, 21, 3],
    [3, 30, 700_000, 7_000_000, 1],
  ])('%i of %i beside %i of %i is %f', (part, whole, weight, all, ratio) => {
    const [first] = locationQuotient({ local: [part, whole - part], reference: [weight, all - weight] }) ?? [];
    expect(first).toBe(ratio);
  });
});

describe('nothing to measure', () => {
  it('gives null for a council without members, never 0', () => {
    expect(representationRatio(nobody)).toBeNull();
    expect(locationQuotient({ local: [0], reference: [5] })).toBeNull();
    expect(loosemoreHanby(nobody)).toBeNull();
    expect(rose(nobody)).toBeNull();
    expect(gallagher(nobody)).toBeNull();
    expect(hhi(nobody)).toBeNull();
    expect(hhiNormalised(nobody)).toBeNull();
    expect(hill2(nobody)).toBeNull();
    expect(evennessListed(nobody)).toBeNull();
    expect(topShare(nobody)).toBeNull();
    expect(exactMultinomial(nobody)).toBeNull();
    expect(multivariateHypergeometricExact({ counts: [0, 0], population: [1, 1] })).toBeNull();
    expect(wilsonInterval({ successes: 0, n: 0 })).toBeNull();
    expect(binomialExact({ successes: 0, n: 0, p: 0.5 })).toBeNull();
    expect(hypergeometric({ populationSize: 3, populationSuccesses: 1, sampleSize: 0, observed: 0 })).toBeNull();
    expect(expectedRose({ reference: [1, 1], size: 0 })).toBeNull();
    expect(expectedRoseFinite({ population: [1, 1], size: 0 })).toBeNull();
    expect(sdRose({ reference: [1, 1], size: 0 })).toBeNull();
    expect(hhi({ counts: [] })).toBeNull();
  });

  it('gives empty lists where the answer is a list of nobody', () => {
    expect(holm({ p: [] })).toEqual([]);
    expect(tfidfCosine({ documents: [] })).toEqual([]);
    expect(kaplanMeier({ durations: [], left: [] })).toEqual({
      times: [],
      survival: [],
      median: null,
      medianMidpoint: null,
    });
    expect(apportionSainteLague({ weights: [3, 1], seats: 0 })).toEqual([0, 0]);
  });

  it('gives null for fewer than three nodes', () => {
    expect(freemanDegreeCentralisation({ nodes: 2, edges: [[0, 1]] })).toBeNull();
    expect(freemanDegreeCentralisation({ nodes: 0, edges: [] })).toBeNull();
  });

  it('does not know how alike two empty lists are; an empty text is like no text', () => {
    expect(jaccard({ a: [], b: [] })).toBeNull();
    expect(jaccard({ a: [], b: ['space'] })).toBe(0);
    expect(tfidfCosine({ documents: [[], ['space'], []] })).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
  });
});

describe('one category', () => {
  it('is concentrated and mirrored by definition; indices scaled by the number of categories are undefined', () => {
    const one = { counts: [12], reference: [7] };
    expect(loosemoreHanby(one)).toBe(0);
    expect(hhi(one)).toBe(1);
    expect(hill2(one)).toBe(1);
    expect(hhiNormalised(one)).toBeNull();
    expect(evennessListed(one)).toBeNull();
    expect(exactMultinomial(one)).toEqual({ byProbability: 1, byLikelihoodRatio: 1, byChiSquare: 1 });
    expect(multivariateHypergeometricExact({ counts: [2], population: [7] })).toBe(1);
    expect(sdRose({ reference: [7], size: 12 })).toEqual({ mean: 1, sd: 0 });
  });
});

describe('members that the reference does not know', () => {
  const outsider = { counts: [3, 1], reference: [5, 0] };

  it('ratio is Infinity, distances stay finite, exact tests give 0', () => {
    expect(representationRatio(outsider)).toEqual([0.75, Infinity]);
    // Shares 3/4 and 1/4 against 1 and 0: both differences are 1/4.
    expect(loosemoreHanby(outsider)).toBe(0.25);
    expect(gallagher(outsider)).toBe(0.25);
    expect(exactMultinomial(outsider)).toEqual({ byProbability: 0, byLikelihoodRatio: 0, byChiSquare: 0 });
    expect(binomialExact({ successes: 1, n: 4, p: 0 })).toEqual({ twoSided: 0, less: 1, greater: 0 });
    expect(multivariateHypergeometricExact({ counts: [3, 1], population: [5, 0] })).toBe(0);
    expect(hypergeometric({ populationSize: 9, populationSuccesses: 0, sampleSize: 4, observed: 1 })).toEqual({
      pmf: 0,
      lower: 1,
      upper: 0,
      twoSided: 0,
      mean: 0,
    });
  });

  it('a count that the rest of the industry cannot fill up is as impossible as one that it does not have', () => {
    // 4 of 5 firms drawn, 3 of which are of the category: at least 2 must be.
    expect(hypergeometric({ populationSize: 5, populationSuccesses: 3, sampleSize: 4, observed: 1 })).toMatchObject({
      pmf: 0,
      lower: 0,
      upper: 1,
      twoSided: 0,
    });
  });
});

describe('shared seats', () => {
  const shared = { counts: [1.5, 0.5], reference: [1, 1] };

  it('count in indices and not in tests', () => {
    expect(loosemoreHanby(shared)).toBe(0.25);
    expect(exactMultinomial(shared)).toBeNull();
    expect(multivariateHypergeometricExact({ counts: [1.5, 0.5], population: [4, 4] })).toBeNull();
    expect(wilsonInterval({ successes: 1.5, n: 4 })).toBeNull();
    expect(wilsonInterval({ successes: 1, n: 4.5 })).toBeNull();
    expect(binomialExact({ successes: 1.5, n: 4, p: 0.5 })).toBeNull();
    expect(binomialExact({ successes: 1, n: 4.5, p: 0.5 })).toBeNull();
    const industry = { populationSize: 9, populationSuccesses: 4 };
    expect(hypergeometric({ ...industry, sampleSize: 3, observed: 0.5 })).toBeNull();
    expect(hypergeometric({ ...industry, sampleSize: 3.5, observed: 1 })).toBeNull();
  });
});

describe('values worked by hand', () => {
  it('normal quantile: 95 % and 99 % intervals for 5 of 10, from z = 1.959963984540 and 2.575829303549', () => {
    // With s = 1/2 the interval is 1/2 -+ z / (2 sqrt(n + z^2)); the z are those of printed tables.
    for (const [confidence, z] of [
      [0.95, 1.95996398454],
      [0.99, 2.575829303549],
    ] as const) {
      const half = z / (2 * Math.sqrt(10 + z * z));
      const interval = wilsonInterval({ successes: 5, n: 10, confidence });
      expect(interval?.lower).toBeCloseTo(0.5 - half, 11);
      expect(interval?.upper).toBeCloseTo(0.5 + half, 11);
    }
  });

  it('takes 95 % when no confidence is given', () => {
    expect(wilsonInterval({ successes: 3, n: 9 })).toEqual(wilsonInterval({ successes: 3, n: 9, confidence: 0.95 }));
  });

  it('a Wilson interval ends at the share itself for none and for all', () => {
    expect(wilsonInterval({ successes: 0, n: 12 })?.lower).toBe(0);
    expect(wilsonInterval({ successes: 12, n: 12 })?.upper).toBe(1);
  });

  it('two-sided binomial adds outcomes by likelihood and does not double a tail', () => {
    // Three draws at p = 1/4: 27/64, 27/64, 9/64, 1/64. Two or more: 10/64. No other outcome is as unlikely.
    expect(binomialExact({ successes: 2, n: 3, p: 0.25 })).toEqual({
      twoSided: expect.closeTo(10 / 64, 14),
      less: expect.closeTo(63 / 64, 14),
      greater: expect.closeTo(10 / 64, 14),
    });
    // 0 and 1 are equally likely: everything is at most as likely as either.
    expect(binomialExact({ successes: 0, n: 3, p: 0.25 })?.twoSided).toBe(1);
    expect(binomialExact({ successes: 1, n: 3, p: 0.25 })?.twoSided).toBe(1);
  });

  it('small binomial probabilities keep their digits', () => {
    // 0.001^30 = 1e-90; its complement would drown it.
    const result = binomialExact({ successes: 30, n: 30, p: 0.001 });
    expect((result?.greater ?? 0) / 1e-90).toBeCloseTo(1, 11);
    expect((result?.twoSided ?? 0) / 1e-90).toBeCloseTo(1, 11);
    // Symmetric: twice the tail of one outcome in 2^1000.
    expect((binomialExact({ successes: 0, n: 1000, p: 0.5 })?.twoSided ?? 0) * 2 ** 999).toBeCloseTo(1, 9);
  });

  it('a large industry answers at once', () => {
    // A billion draws at 1/2, observed at the mean: P(X <= n/2) = 1/2 + P(X = n/2)/2, and that is 1/sqrt(pi n/2)(1 - 1/4n).
    const n = 1e9;
    const peak = (1 - 1 / (4 * n)) / Math.sqrt((Math.PI * n) / 2);
    const result = binomialExact({ successes: n / 2, n, p: 0.5 });
    expect(result?.less).toBeCloseTo(0.5 + peak / 2, 12);
    expect(result?.twoSided).toBe(1);
  });

  it('one draw from unequal groups: the Rose index is the share of the group drawn', () => {
    // Rose = p_k with probability p_k: mean 0.38, mean square 0.125 + 0.027 + 0.008 = 0.16.
    const reference = [0.5, 0.3, 0.2];
    expect(expectedRose({ reference, size: 1 })).toBeCloseTo(0.38, 12);
    expect(sdRose({ reference, size: 1 })).toEqual({
      mean: expect.closeTo(0.38, 12),
      sd: expect.closeTo(Math.sqrt(0.16 - 0.38 ** 2), 12),
    });
  });

  it('draws that all score the same have a standard deviation of 0, not rounding noise', () => {
    expect(sdRose({ reference: [1, 1, 1, 1, 1, 1, 1], size: 1 })?.sd).toBe(0);
    expect(sdRose({ reference: [0.1, 0.1, 0.1], size: 1 })?.sd).toBe(0);
  });

  it('a council of the whole industry mirrors it', () => {
    expect(expectedRoseFinite({ population: [7, 11, 0], size: 18 })).toBeCloseTo(1, 12);
    expect(multivariateHypergeometricExact({ counts: [7, 11, 0], population: [7, 11, 0] })).toBeCloseTo(1, 12);
  });

  it('twelve regions, two of them seated, six members each: ln 2 / ln 12', () => {
    expect(evennessListed({ counts: [6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] })).toBeCloseTo(Math.LN2 / Math.log(12), 12);
  });

  it('Kaplan-Meier at an exact half: the step, and the middle of the flat stretch', () => {
    const exact = kaplanMeier({ durations: [1, 2, 3, 4], left: [1, 1, 1, 1] });
    expect(exact.median).toBe(2);
    expect(exact.medianMidpoint).toBe(2.5);
    // 9/10, 8/10, ... by repeated multiplication misses 5/10 by rounding, and is still taken as a half.
    const ten = kaplanMeier({ durations: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], left: new Array(10).fill(true) });
    expect(ten.median).toBe(5);
    expect(ten.medianMidpoint).toBe(5.5);
  });

  it('Kaplan-Meier: a serving member of the same length of service was still at risk', () => {
    // At 5: two at risk, one leaves.
    expect(kaplanMeier({ durations: [5, 5], left: [true, false] }).survival).toEqual([0.5]);
  });

  it('Holm multiplies ties alike', () => {
    expect(holm({ p: [0.02, 0.02, 0.5] })).toEqual([0.06, 0.06, 0.5]);
  });

  it('a link given twice is one link', () => {
    // A path over four nodes: degrees 1 2 2 1, (1 + 0 + 0 + 1) / (3 x 2).
    const path = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 2],
      [0, 1],
    ] as const;
    expect(freemanDegreeCentralisation({ nodes: 4, edges: path })).toBeCloseTo(1 / 3, 12);
  });
});

describe('ties between seats', () => {
  it('go to the larger weight, then to the category listed first', () => {
    // Sainte-Lague: 3/3 = 1/1 for the second seat. Largest remainder: entitlements 1.5 and 0.5.
    for (const apportion of [apportionSainteLague, apportionLargestRemainder]) {
      expect(apportion({ weights: [1, 3], seats: 2 })).toEqual([0, 2]);
      expect(apportion({ weights: [3, 1], seats: 2 })).toEqual([2, 0]);
      expect(apportion({ weights: [2, 2, 2], seats: 4 })).toEqual([2, 1, 1]);
      expect(apportion({ weights: [0, 2, 2], seats: 1 })).toEqual([0, 1, 0]);
    }
  });

  it('seats are given out even where a quotient is too small to be told from 0', () => {
    expect(apportionSainteLague({ weights: [5e-324, 0], seats: 3 })).toEqual([3, 0]);
    expect(apportionSainteLague({ weights: [0, 5e-324, 0], seats: 3 })).toEqual([0, 3, 0]);
  });

  it('largest remainders can take a seat away when the council grows (the Alabama paradox), Sainte-Lague cannot', () => {
    // Entitlements of 10 seats: 4.29, 4.29, 1.43; of 11: 4.71, 4.71, 1.57.
    const weights = [6, 6, 2];
    expect(apportionLargestRemainder({ weights, seats: 10 })).toEqual([4, 4, 2]);
    expect(apportionLargestRemainder({ weights, seats: 11 })).toEqual([5, 5, 1]);
    const [before, after] = [10, 11].map((seats) => apportionSainteLague({ weights, seats }));
    expect(after?.every((value, k) => value >= (before?.[k] ?? 0))).toBe(true);
  });
});

describe('limits of enumeration', () => {
  it('gives null rather than work for minutes', () => {
    // C(40 + 11, 11) is about 4.8e10.
    const counts = [29, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const equal = new Array(12).fill(100);
    expect(exactMultinomial({ counts, reference: equal })).toBeNull();
    expect(multivariateHypergeometricExact({ counts, population: equal })).toBeNull();
    // Few outcomes, but tables of ten million entries.
    expect(exactMultinomial({ counts: [5e6, 5e6], reference: [1, 1] })).toBeNull();
    expect(multivariateHypergeometricExact({ counts: [5e6, 5e6], population: [1e7, 1e7] })).toBeNull();
    // 78 pairs and single categories, 2 million terms each.
    expect(sdRose({ reference: equal, size: 2000 })).toBeNull();
  });

  it('respects the limit of the caller to the outcome', () => {
    // 3 members in 3 categories: C(5, 2) = 10 outcomes.
    const council = { counts: [1, 1, 1], reference: [1, 1, 1] };
    expect(exactMultinomial({ ...council, mostOutcomes: 9 })).toBeNull();
    expect(exactMultinomial({ ...council, mostOutcomes: 10 })?.byProbability).toBeCloseTo(1, 12);
    const firms = { counts: [1, 1, 1], population: [2, 2, 2] };
    expect(multivariateHypergeometricExact({ ...firms, mostOutcomes: 9 })).toBeNull();
    expect(multivariateHypergeometricExact({ ...firms, mostOutcomes: 10 })).toBeCloseTo(1, 12);
  });
});

describe('typed arrays', () => {
  it('give what arrays give', () => {
    const typed = { counts: Int32Array.of(3, 6, 8, 10), reference: Float64Array.of(5246, 221, 37, 8) };
    const plain = { counts: [3, 6, 8, 10], reference: [5246, 221, 37, 8] };
    expect(representationRatio(typed)).toEqual(representationRatio(plain));
    expect(loosemoreHanby(typed)).toBe(loosemoreHanby(plain));
    expect(exactMultinomial(typed)).toEqual(exactMultinomial(plain));
    expect(apportionSainteLague({ weights: typed.reference, seats: 27 })).toEqual(
      apportionSainteLague({ weights: plain.reference, seats: 27 }),
    );
  });
});

describe("a caller's mistake", () => {
  const mistakes: readonly (readonly [string, () => unknown])[] = [
    [
      'representationRatio: counts[1] must be a finite number >= 0, got -1',
      () => representationRatio({ counts: [1, -1], reference: [1, 1] }),
    ],
    [
      'loosemoreHanby: counts[0] must be a finite number >= 0, got NaN',
      () => loosemoreHanby({ counts: [NaN], reference: [1] }),
    ],
    ['rose: reference must be numbers that are not all 0, got 0', () => rose({ counts: [1], reference: [0] })],
    [
      'gallagher: reference must be a list of length 2, got length 1',
      () => gallagher({ counts: [1, 2], reference: [1] }),
    ],
    [
      'locationQuotient: local[0] must be a finite number >= 0, got Infinity',
      () => locationQuotient({ local: [Infinity], reference: [1] }),
    ],
    ['hhi: counts must be numbers with a finite sum, got Infinity', () => hhi({ counts: [1e308, 1e308] })],
    ['hhiNormalised: counts[0] must be a finite number >= 0, got 3', () => hhiNormalised({ counts: ['3' as never] })],
    ['hill2: counts[1] must be a finite number >= 0, got undefined', () => hill2({ counts: { length: 2, 0: 1 } })],
    ['evennessListed: counts must be an array, got undefined', () => evennessListed({} as never)],
    ['topShare: counts must be an array, got 5', () => topShare({ counts: 5 as never })],
    ['wilsonInterval: successes must be a number from 0 to 4, got 5', () => wilsonInterval({ successes: 5, n: 4 })],
    [
      'wilsonInterval: n must be a number from 0 to 1.7976931348623157e+308, got NaN',
      () => wilsonInterval({ successes: 0, n: NaN }),
    ],
    [
      'wilsonInterval: confidence must be a number above 0 and below 1, got 95',
      () => wilsonInterval({ successes: 1, n: 4, confidence: 95 }),
    ],
    ['binomialExact: p must be a number from 0 to 1, got 52', () => binomialExact({ successes: 1, n: 4, p: 52 })],
    [
      'binomialExact: n must be a number from 0 to 1000000000, got 3',
      () => binomialExact({ successes: 1, n: '3' as never, p: 0.5 }),
    ],
    [
      'hypergeometric: populationSuccesses must be a whole number from 0 to 9, got 10',
      () => hypergeometric({ populationSize: 9, populationSuccesses: 10, sampleSize: 1, observed: 1 }),
    ],
    [
      'hypergeometric: sampleSize must be a number from 0 to 9, got 10',
      () => hypergeometric({ populationSize: 9, populationSuccesses: 4, sampleSize: 10, observed: 1 }),
    ],
    ['holm: p[1] must be a number from 0 to 1, got 1.5', () => holm({ p: [0.5, 1.5] })],
    [
      'expectedRose: size must be a whole number from 0 to 9007199254740991, got 2.5',
      () => expectedRose({ reference: [1], size: 2.5 }),
    ],
    [
      'expectedRoseFinite: size must be a whole number from 0 to 5, got 6',
      () => expectedRoseFinite({ population: [2, 3], size: 6 }),
    ],
    [
      'expectedRoseFinite: population[1] must be a whole number from 0 to 1000000000, got 0.5',
      () => expectedRoseFinite({ population: [2, 0.5], size: 1 }),
    ],
    [
      'sdRose: size must be a whole number from 0 to 9007199254740991, got -1',
      () => sdRose({ reference: [1], size: -1 }),
    ],
    [
      'exactMultinomial: reference must be a list of length 1, got length 2',
      () => exactMultinomial({ counts: [1], reference: [1, 1] }),
    ],
    [
      'multivariateHypergeometricExact: counts must be numbers that sum to at most 3, got 4',
      () => multivariateHypergeometricExact({ counts: [2, 2], population: [1, 2] }),
    ],
    [
      'apportionSainteLague: seats must be a whole number from 0 to 1000000, got 1.5',
      () => apportionSainteLague({ weights: [1], seats: 1.5 }),
    ],
    [
      'apportionSainteLague: weights must be numbers that are not all 0, got 0',
      () => apportionSainteLague({ weights: [], seats: 1 }),
    ],
    [
      'apportionLargestRemainder: weights must be smaller numbers, got 1e+308',
      () => apportionLargestRemainder({ weights: [1e308], seats: 5 }),
    ],
    [
      'kaplanMeier: left[0] must be true, false, 1 or 0, got 2',
      () => kaplanMeier({ durations: [1], left: [2 as never] }),
    ],
    ['kaplanMeier: left must be a list of length 1, got length 0', () => kaplanMeier({ durations: [1], left: [] })],
    ['jaccard: a and b must be arrays of strings', () => jaccard({ a: ['x'] } as never)],
    [
      'freemanDegreeCentralisation: edges[1] must be two different whole numbers from 0 to 2, got [1, 3]',
      () =>
        freemanDegreeCentralisation({
          nodes: 3,
          edges: [
            [0, 1],
            [1, 3],
          ],
        }),
    ],
    [
      'freemanDegreeCentralisation: edges[0] must be two different whole numbers from 0 to 2, got [1, 1]',
      () => freemanDegreeCentralisation({ nodes: 3, edges: [[1, 1]] }),
    ],
  ];

  it.each(mistakes)('%s', (message, call) => {
    let error: unknown;
    try {
      call();
    } catch (thrown) {
      error = thrown;
    }
    expect(error instanceof RangeError || error instanceof TypeError).toBe(true);
    expect((error as Error).message).toBe(message);
  });
});
