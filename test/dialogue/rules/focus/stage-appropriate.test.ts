import { expect, test } from 'vitest';
import type { Action, Dialogue } from '../../../../src/dialogue/model.js';
import { stageAppropriate } from '../../../../src/dialogue/rules/focus/stage-appropriate.js';
import { everyWay, judged, selections } from '../../../council/completions.js';
import { ages } from '../../ages.js';

const DAYS = [
  '2013-05-01',
  '2014-02-28',
  '2014-03-01',
  '2014-06-01',
  '2016-01-15',
  '2016-03-01',
  '2016-03-02',
  '2016-06-01',
];
const old: Dialogue = { established: '2010-01-01' };

/** Everything that can be known of an action on a list that stands: agreed on a day, and what became of it. */
const actions: readonly Action[] = DAYS.flatMap((agreed): readonly Action[] => [
  { agreed, status: 'agreed' },
  { agreed, status: 'under-way' },
  ...DAYS.filter((day) => day >= agreed).flatMap((day): readonly Action[] => [
    { agreed, done: day },
    { agreed, dropped: day },
  ]),
]);

const told: readonly Action[] = [
  {},
  { status: 'Begun' as 'under-way' },
  { status: 'agreed' },
  { status: 'under-way' },
  { status: 'done' },
  { status: 'dropped' },
  { done: '2013' },
  { done: '2014' },
  { done: '2016' },
  { dropped: '2016' },
  { agreed: '2016' },
  { agreed: '2016-03-02' },
  { agreed: '2016', status: 'agreed' },
  { agreed: '2016', status: 'under-way' },
  { agreed: '2013', status: 'done' },
  { agreed: '2014', status: 'done' },
  { agreed: '2014-06-01', status: 'done' },
  { agreed: '2013', done: '2014' },
  { agreed: '2014', done: '2014' },
  { agreed: '2014', done: '2016' },
  { agreed: '2016', done: '2016' },
  { agreed: '2016-03-02', done: '2016' },
];

/** A list without a day stands on 1 March 2016: what it says without a date had come about by then. */
function canBe(one: Action, action: Action): boolean {
  const { agreed = '', done, dropped, status } = action;
  if (
    one.agreed === undefined
      ? one.status === 'under-way' && agreed > '2016-03-01'
      : !String(agreed).startsWith(String(one.agreed))
  ) {
    return false;
  }
  if (one.done !== undefined) return String(done).startsWith(String(one.done));
  if (one.dropped !== undefined) return String(dropped).startsWith(String(one.dropped));
  if (one.status === 'done') return done !== undefined && String(done) <= '2016-03-01';
  if (one.status === 'dropped') return dropped !== undefined && String(dropped) <= '2016-03-01';
  return one.status === undefined || one.status === ('Begun' as string) || one.status === status;
}

const waysOf = (one: Action): readonly Action[] => actions.filter((action) => canBe(one, action));
const withActions = (list: readonly Action[]): Dialogue => ({ ...old, actions: list });

const atWork = (list: readonly Action[]): unknown => judged(stageAppropriate, withActions(list)).data['actions'];

test('the number of actions at work holds every way they can turn out, and no more', () => {
  for (const one of told) {
    const ways = waysOf(one).map((way) => atWork([way]) as number);
    expect(ways.length, JSON.stringify(one)).toBeGreaterThan(0);
    const [min, max] = [Math.min(...ways), Math.max(...ways)];
    expect(atWork([one]), JSON.stringify(one)).toEqual(min === max ? min : { min, max });
  }
});

test('nor does any of two actions, on a list that is whole', () => {
  for (const pair of selections(told, 2)) {
    const ways = everyWay(pair.map(waysOf)).map((way) => atWork(way) as number);
    const [min, max] = [Math.min(...ways), Math.max(...ways)];
    expect(atWork(pair), JSON.stringify(pair)).toEqual(min === max ? min : { min, max });
  }
});

test('it never fails, whatever the age and the work', () => {
  for (const { told: age } of ages) {
    for (const stage of ['identifying', 'agreed', 'under-way', 'done'] as const) {
      for (const list of [[], [{ status: 'under-way' as const }], [{ status: 'agreed' as const }]]) {
        const dialogue: Dialogue = { ...age, priorities: [{ status: 'open', stage }], actions: list };
        expect(judged(stageAppropriate, dialogue).outcome).not.toBe('failed');
      }
    }
  }
});
