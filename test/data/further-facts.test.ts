import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { localGrowthPlans } from '../../src/data/local-growth-plans.js';
import { localIndustrialStrategies, southEastMidlands2019 } from '../../src/data/local-strategies.js';
import { parseLocalStrategy } from '../../src/local-strategy/parse.js';
import { only } from './facts.js';

// Facts that name a field of the model: what became of them.

interface Fact {
  readonly field: string;
  readonly value: unknown;
  readonly confidence: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../src/data/facts/${file}`, import.meta.url), 'utf8'));
const stated: { readonly localStrategies: Readonly<Record<string, readonly Fact[]>> } = read('source-facts.json');
const more: {
  readonly localStrategies: Readonly<Record<string, { readonly facts: readonly Fact[] }>>;
  readonly growthPlans: Readonly<Record<string, { readonly facts: readonly Fact[] }>>;
} = read('strategies-more.json');
const further = { ...more.localStrategies, ...more.growthPlans };
const ids = [...new Set([...Object.keys(stated.localStrategies), ...Object.keys(further)])];
const factsOn = (id: string) => [...(stated.localStrategies[id] ?? []), ...(further[id]?.facts ?? [])];
const documentOf = (id: string) =>
  only([...localIndustrialStrategies, ...localGrowthPlans].filter((one) => one.id === id));

/** What the build makes of a record and facts about it. */
function merged(record: object, facts: readonly object[]): unknown {
  const script = `import { withMore } from './test/data/build/more.mjs';
    const origin = ({ confidence }) => ({ source: 'a page', confidence });
    console.log(JSON.stringify(withMore(${JSON.stringify(record)}, ${JSON.stringify(facts)}, origin)));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: 'pipe' });
  return JSON.parse(out.toString());
}

const seen = { confidence: 'seen-in-source', reading: 'stated' };

describe('facts that name a field', () => {
  test.each(ids)('%s: it parses, and every weakness, way of taking part and date of the facts stands in it', (id) => {
    const document = documentOf(id);
    expect(parseLocalStrategy(structuredClone(document))).toEqual(document);
    for (const { field, value } of factsOn(id)) {
      if (field === 'weaknesses') expect(document.weaknesses).toContainEqual(expect.objectContaining(value as object));
      if (field === 'government.contact') expect(document.government?.contact).toBe(value);
      if (field === 'engagement') {
        const { groups = [], participants } = value as {
          readonly groups?: readonly string[];
          readonly participants?: unknown;
        };
        expect(
          document.engagement?.some(
            (one) =>
              groups.every((group) => one.groups?.some((known) => known === group) ?? false) &&
              (participants === undefined || JSON.stringify(one.participants) === JSON.stringify(participants)),
          ),
        ).toBe(true);
      }
    }
  });

  test('a field that the build does not know stops it', () => {
    expect(() => merged({ id: 'dale' }, [{ field: 'weather', value: 'fair', ...seen }])).toThrow(
      /does not know the field "weather"/,
    );
  });

  test('a fact that contradicts what stands there stops it', () => {
    expect(() =>
      merged({ id: 'dale', oversight: { report: true } }, [{ field: 'oversight', value: { report: false }, ...seen }]),
    ).toThrow(/report is true, and a fact says false/);
  });

  test('an entry with the same mark is completed, another one is added', () => {
    expect(
      merged({ id: 'dale', weaknesses: [{ id: 'roads', provenance: { '': { confidence: 'recalled' } } }] }, [
        { field: 'weaknesses', value: { id: 'roads', name: 'Roads' }, ...seen },
        { field: 'weaknesses', value: { id: 'skills' }, ...seen },
      ]),
    ).toEqual({
      id: 'dale',
      weaknesses: [
        {
          id: 'roads',
          name: 'Roads',
          provenance: { '': { confidence: 'recalled' }, name: { source: 'a page', confidence: 'seen-in-source' } },
        },
        { id: 'skills', provenance: { '': { source: 'a page', confidence: 'seen-in-source' } } },
      ],
    });
  });

  test('a reading marks what was coded and not the words', () => {
    expect(
      merged({ id: 'dale' }, [
        { field: 'priorities', value: { id: 'skills', name: 'Skills', about: 'people' }, ...seen, reading: 'inferred' },
      ]),
    ).toMatchObject({
      priorities: [{ provenance: { '': { confidence: 'seen-in-source' }, about: { confidence: 'analyst' } } }],
    });
  });

  test('a closer date takes the place of a wider one, a wider one of none', () => {
    const publication = (before: string, after: string) =>
      merged({ id: 'dale', publication: { actual: before } }, [
        { field: 'publication', value: { actual: after }, ...seen },
      ]);
    expect(publication('2019', '2019-05')).toMatchObject({ publication: { actual: '2019-05' } });
    expect(publication('2019-05-16', '2019-05')).toMatchObject({ publication: { actual: '2019-05-16' } });
    expect(() => publication('2019-05-16', '2019-06')).toThrow(/actual/);
  });
});

describe('what the shipped strategies say now', () => {
  test('whether money follows was left unclear in the Arc and denied in the West Midlands', () => {
    for (const id of ['cambridgeshire-peterborough', 'oxfordshire', 'south-east-midlands']) {
      const funding = documentOf(id).government?.funding;
      expect([funding?.unclear, funding?.made]).toEqual([true, undefined]);
    }
    expect(documentOf('west-midlands').government).toMatchObject({ funding: { made: true }, moneyFollowed: false });
  });

  test('London has its four targets and two more, Dorset five, each with a baseline', () => {
    const names = documentOf('greater-london-authority').indicators?.map(({ id }) => id);
    expect(names).toEqual(expect.arrayContaining(['lowest-incomes', 'net-zero']));
    const dorset = documentOf('dorset').indicators ?? [];
    expect(dorset.map(({ id }) => id)).toEqual([
      'output-gap',
      'wage-gap',
      'no-qualifications',
      'deprived-areas',
      'firms-research',
    ]);
    expect(dorset.every(({ baseline, target }) => baseline?.value !== undefined && target?.value !== undefined)).toBe(
      true,
    );
  });

  test('all ten boroughs of Greater Manchester contributed and have plans of their own', () => {
    const boroughs = documentOf('greater-manchester').authorities ?? [];
    expect(boroughs.filter((one) => one.contributed === true && one.anchoredPlan === true)).toHaveLength(10);
  });

  test('nothing that only a draft says of the South East Midlands counts as seen in the strategy', () => {
    const { weaknesses = [], priorities = [] } = southEastMidlands2019;
    const drafted = [...weaknesses, ...priorities].filter(({ provenance }) =>
      /11778891/.test(JSON.stringify(provenance?.['']?.source ?? '')),
    );
    expect(drafted.length).toBeGreaterThan(0);
    expect(new Set(drafted.map(({ provenance }) => provenance?.['']?.confidence))).toEqual(new Set(['analyst']));
  });
});
