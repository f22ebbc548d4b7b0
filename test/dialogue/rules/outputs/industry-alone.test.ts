import { expect, test } from 'vitest';
import type { Action, Dialogue, Side } from '../../../../src/dialogue/model.js';
import { industryAlone } from '../../../../src/dialogue/rules/outputs/industry-alone.js';
import { everyWay, judged, selections } from '../../../council/completions.js';

const owners: readonly (readonly Side[] | undefined)[] = [
  undefined,
  [],
  ['industry'],
  ['other'],
  ['industry', 'other'],
  ['industry', 'government'],
  ['industry', 'Treasury' as Side],
];
const ends: readonly Partial<Action>[] = [
  {},
  { status: 'agreed' },
  { status: 'under-way' },
  { status: 'done' },
  { status: 'finished' as 'done' },
  { dropped: '2015' },
  { done: '2015-06' },
  { agreed: '2015-01', done: '2016' },
  { done: '2016' },
  { agreed: '2016', status: 'under-way' },
];
const told = owners.flatMap((sides) =>
  ends.map((end): Action => (sides === undefined ? end : { owners: sides, ...end })),
);

function ownersOf({ owners: sides }: Action): readonly (readonly Side[])[] {
  const every: readonly (readonly Side[])[] = [[], ['industry'], ['government'], ['other'], ['industry', 'government']];
  if (sides === undefined) return every;
  const known = sides.filter((side) => ['industry', 'government', 'other'].includes(side));
  return known.length === sides.length
    ? [sides]
    : (['industry', 'government', 'other'] as const).map((side) => [...known, side]);
}

/** Each with the day it was agreed on, as that decides of one done later. */
function endsOf({ owners: _, ...end }: Action): readonly Partial<Action>[] {
  const agreed = (one: Partial<Action>): readonly Partial<Action>[] =>
    one.agreed === '2016' || (one.agreed === undefined && one.done !== undefined && one.done > '2016-03-01')
      ? ['2016-01-15', '2016-03-15'].map((day) => ({ ...one, agreed: day }))
      : [{ agreed: '2015-01', ...one }];
  if (end.done === '2016') return ['2016-02-01', '2016-04-01'].flatMap((done) => agreed({ ...end, done }));
  if (end.status === undefined && end.done === undefined && end.dropped === undefined) {
    return [{ status: 'agreed' }, { status: 'under-way' }, { done: '2015' }, { dropped: '2015' }].flatMap((one) =>
      agreed(one as Partial<Action>),
    );
  }
  if (end.status === ('finished' as 'done')) return [{ status: 'agreed' }, { done: '2015' }, { dropped: '2015' }];
  return agreed(end);
}

/** What whole records say: how many are industry's own, agreed by the day, and under way on it or done. */
function byDefinition(actions: readonly Action[]): number {
  return actions.filter(({ owners: sides = [], agreed, done, dropped, status }) => {
    const own = sides.includes('industry') && !sides.includes('government');
    const begun = String(agreed ?? '2015') <= '2016-03-01';
    return own && begun && dropped === undefined && (done !== undefined || status === 'under-way' || status === 'done');
  }).length;
}

test('its count and its answer hold for every way the unknowns turn out', () => {
  for (const actions of [
    ...selections(told, 1),
    ...selections(
      told.filter((_, i) => i % 3 === 0),
      2,
    ),
  ]) {
    const document: Dialogue = { actions };
    const finding = judged(industryAlone, document);
    const ways = everyWay(
      actions.map((action) =>
        ownersOf(action).flatMap((sides) => endsOf(action).map((end) => ({ owners: sides, ...end }))),
      ),
    );
    const counts = ways.map(byDefinition);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const expected = least > 0 ? 'alone' : most === 0 ? 'none' : 'open';
    expect([finding.messageId, JSON.stringify(actions)]).toEqual([expected, JSON.stringify(actions)]);
    if (expected === 'alone') expect(finding.data['n']).toEqual(least === most ? least : { min: least, max: most });
    if (expected === 'open') expect(finding.settledBy?.facts.length).toBeGreaterThan(0);
  }
});
