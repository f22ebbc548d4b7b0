import { expect, test } from 'vitest';
import { type Quantity, rangeOf } from '../../../../src/core/known.js';
import type { AlignmentSubject, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { distinctive } from '../../../../src/local-strategy/rules/alignment/distinctive.js';
import { everyWay, judged } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

type Codes = readonly string[];

/** What is told of the codes of one strategy, and every way it could turn out. */
interface Told {
  readonly told: Partial<LocalStrategy>;
  readonly ways: readonly Partial<LocalStrategy>[];
}

const whole = (...lists: readonly Codes[]): Partial<LocalStrategy> => ({
  priorities: lists.map((codes) => ({ codes })),
});
const LISTS: readonly Codes[] = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['d']];

const known = (codes: Codes): Told => ({ told: whole(codes), ways: [whole(codes)] });
const KINDS: readonly Told[] = [
  known([]),
  known(['a', 'b']),
  known(['a', 'b', 'c']),
  known(['d']),
  { told: {}, ways: LISTS.map((codes) => whole(codes)) },
  { told: { priorities: [{ codes: ['a'] }, {}] }, ways: LISTS.map((codes) => whole(['a'], codes)) },
  {
    told: { priorities: [{ codes: ['a', 'b'] }], incomplete: ['/priorities'] },
    ways: LISTS.map((codes) => whole(['a', 'b'], codes)),
  },
];

const build = ([strategy, ...others]: readonly Partial<LocalStrategy>[]): AlignmentSubject => ({
  national: {},
  strategy: { name: 'Arden', ...strategy },
  others: others.map((other, i) => ({ name: `Other ${i}`, ...other })),
});

test.each(['1/3', '1/2', '2/3'] as const)('no completion of the codes overturns a verdict at %s', (value) => {
  const parameters = { 'alignment/distinctive/maxSimilarity': { value, because: 'the codes here are few' } };
  const outcomes = new Set<string>();
  for (const three of everyWay([KINDS, KINDS, KINDS])) {
    const finding = holdsForEvery(
      distinctive,
      build(three.map(({ told }) => told)),
      everyWay(three.map(({ ways }) => ways)).map(build),
      { parameters, key: 'codes' },
    );
    outcomes.add(finding.outcome);
  }
  expect([...outcomes].sort()).toEqual(['cantTell', 'failed', 'inapplicable', 'passed']);
});

test('a text that is not known shifts the words of the others, and is not let overturn a verdict', () => {
  const place = (name: string, text: string): LocalStrategy => ({ name, placeNames: [], chapters: [{ text }] });
  const arden = place('Arden', 'steel steel glass glass wool wool wool');
  const dale = place('Dale', 'steel steel glass glass wool wool cider');
  const told = (third: LocalStrategy): AlignmentSubject => ({ national: {}, strategy: arden, others: [dale, third] });
  const open = judged(distinctive, told({ ...place('Moor', ''), incomplete: ['/chapters'] }), { key: 'text' });
  const texts = ['steel', 'cider', 'glass wool', 'steel glass wool', 'steel glass wool cider', 'peat'];
  const likeness = texts.map(
    (text) => judged(distinctive, told(place('Moor', text)), { key: 'text' }).measurements[0]?.observed,
  );
  expect(new Set(likeness).size).toBeGreaterThan(2);
  expect(open.outcome).toBe('failed');
  const least = rangeOf(open.measurements[0]?.observed as Quantity).min;
  for (const value of likeness) {
    expect(value).toBeGreaterThan(0.8);
    expect(value).toBeGreaterThanOrEqual(least);
  }
});
