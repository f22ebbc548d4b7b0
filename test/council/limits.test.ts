import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessRepresentation } from '../../src/council/assess-representation.js';
import type { Council, Member } from '../../src/council/model.js';
import { regionalSkew } from '../../src/council/rules/regional-skew.js';
import { sizeBandSkew } from '../../src/council/rules/size-band-skew.js';
import { smeVoice } from '../../src/council/rules/sme-voice.js';
import { tradeBodiesMinority } from '../../src/council/rules/trade-bodies-minority.js';
import { assess } from '../../src/rules/assess.js';
import type { Reference } from '../../src/rules/reference.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { alone } from '../alone.js';
import { selections } from './completions.js';
import { sizeByEmployment, threeRegions } from './references.js';
import { firm, tradeBody } from './seats.js';

const DAY = { asOf: '2016-03-01' };
const IDS = ['A', 'B', 'C', 'D'] as const;

function regions(weights: readonly number[]): Reference {
  return { ...threeRegions, categories: weights.map((weight, k) => ({ id: IDS[k] ?? '', weight })) };
}

function turned(reference: Reference): Reference {
  return { ...reference, categories: [...reference.categories].reverse() };
}

function seated(counts: readonly number[]): Council {
  return {
    members: counts.flatMap((n, k) =>
      Array.from({ length: n }, (_, i) => firm(`${IDS[k]} ${i}`, { region: IDS[k] ?? '' })),
    ),
  };
}

function verdictOn(council: Council, reference: Reference): string | undefined {
  const { findings } = assess(council, alone(regionalSkew), { ...DAY, references: [reference] });
  return findings.find(({ fingerprint }) => fingerprint.endsWith('/firms'))?.outcome;
}

test('no verdict changes with the scale of the weights, nor with the order of the categories', () => {
  const sized = fc.integer({ min: 2, max: 4 }).chain((k) =>
    fc.record({
      weights: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: k, maxLength: k }),
      counts: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: k, maxLength: k }),
      scale: fc.constantFrom(0.01, 0.1, 0.07, 1 / 3, 1e-6, 12, 1e6),
    }),
  );
  fc.assert(
    fc.property(sized, ({ weights, counts, scale }) => {
      const council = seated(counts);
      const said = verdictOn(council, regions(weights));
      const scaled = regions(weights.map((weight) => weight * scale));
      for (const other of [scaled, turned(regions(weights)), turned(scaled)]) {
        expect(verdictOn(council, other)).toBe(said);
      }
    }),
    { numRuns: 150 },
  );
});

test('a region is over-seated from the first seat beyond both limits, in whole numbers', () => {
  // Two regions, so many per cent and the rest. Over: seats > fair + 2 and seats × 100 × 2 > 3 × per cent × all.
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 8, max: 40 }), fc.nat(40), (percent, all, seats) => {
      fc.pre(seats <= all);
      // Sainte-Laguë of two rounds to the nearest; a half is a tie, fair either way.
      const exact = percent * all;
      const [least, most] = [Math.ceil((exact - 50) / 100), Math.floor((exact + 50) / 100)];
      const out = (own: number, share: number, low: number, high: number): boolean =>
        (own > high + 2 && own * 200 > 3 * share * all) || (own < low - 2 && own * 300 < 2 * share * all);
      const skewed = out(seats, percent, least, most) || out(all - seats, 100 - percent, all - most, all - least);
      const outcome = verdictOn(seated([seats, all - seats]), regions([percent / 100, (100 - percent) / 100]));
      expect(outcome).toBe(skewed ? 'failed' : 'passed');
    }),
    { numRuns: 200 },
  );
});

describe('a pass that could not fail is none', () => {
  const sizes = (['micro', 'medium', 'large'] as const).map((sizeBand) => firm(sizeBand, { sizeBand }));
  const places = ['London', 'Wales', 'North'].map((region) => firm(region, { region }));
  const kinds = [firm('Firm'), tradeBody('Body')];
  const cases: readonly (readonly [AnyRule<Council>, readonly Member[], readonly Reference[]])[] = [
    [sizeBandSkew, sizes, [sizeByEmployment]],
    [regionalSkew, places, [threeRegions]],
    [smeVoice, sizes, [sizeByEmployment]],
    [tradeBodiesMinority, kinds, []],
  ];
  test.each(cases)('at each number of seats from none to ten: $id', (rule, seats, references) => {
    for (let n = 0; n <= 10; n += 1) {
      const outcomes = new Set(
        selections(seats, n).map((members) => {
          const { findings } = assess({ members }, alone(rule), { ...DAY, references });
          return (findings.find(({ fingerprint }) => fingerprint.endsWith('/firms')) ?? findings[0])?.outcome;
        }),
      );
      expect([...outcomes], `${n} seats`).not.toEqual(['passed']);
    }
  });
});

describe('what is printed', () => {
  const FORBIDDEN = [
    /0–(\d+) of 0–\1\b/,
    /\b0–100%/,
    /at least 0 of/,
    /\bof none\b/,
    /\b1 (?!was |is |has |does )\w+s\b/,
  ];
  const organisation = fc.record(
    {
      name: fc.constantFrom('Acme', 'Bolts', 'Cogs'),
      kind: fc.constantFrom('business', 'representative-body', 'university', 'department'),
      sizeBand: fc.constantFrom('micro', 'sme', 'large'),
      region: fc.constantFrom('London', 'Wales', 'North'),
    },
    { requiredKeys: ['name'] },
  );
  const member = fc.record(
    {
      role: fc.constantFrom('member', 'industry-co-chair', 'government-co-chair', 'observer'),
      organisation,
      seniority: fc.constantFrom('executive', 'minister', 'official'),
      status: fc.constantFrom('filled', 'vacant'),
      until: fc.constantFrom('2015', '2016', '2017'),
    },
    { requiredKeys: [] },
  );
  const councils = fc.record(
    {
      members: fc.array(member, { maxLength: 8 }),
      size: fc.integer({ min: 0, max: 10 }),
      incomplete: fc.constant(['/members']),
    },
    { requiredKeys: [] },
  );

  test('says what is not known in words', () => {
    fc.assert(
      fc.property(councils, (council) => {
        const { findings } = assessRepresentation(council as Council, {
          ...DAY,
          references: [sizeByEmployment, threeRegions],
          quotas: [{ id: 'q', attribute: 'region', category: 'Wales', of: 'members', share: { min: '1/3' } }],
        });
        for (const { message } of findings) for (const pattern of FORBIDDEN) expect(message).not.toMatch(pattern);
      }),
      { numRuns: 500 },
    );
  });
});
