import { expect, test } from 'vitest';
import type { Action, Dialogue, Priority } from '../../../../src/dialogue/model.js';
import { stageAppropriate } from '../../../../src/dialogue/rules/focus/stage-appropriate.js';
import { everyWay, holdsForAll, judged, selections } from '../../../council/completions.js';
import { ages } from '../../ages.js';
import { holdsForPriorities, lives, toldOf } from '../../priorities.js';

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

test('no way an action turns out overturns a verdict, and none is left open that they agree on', () => {
  for (const one of told) {
    const ways = waysOf(one);
    expect(ways.length, JSON.stringify(one)).toBeGreaterThan(0);
    holdsForAll(
      stageAppropriate,
      withActions([one]),
      ways.map((way) => withActions([way])),
      { complete: true },
    );
  }
});

test('nor does any way two actions turn out, on a list that is whole or partial', () => {
  // One way of each answer stands for all of them.
  const answersOf = (one: Action): readonly Action[] => {
    const byOutcome = new Map(waysOf(one).map((way) => [judged(stageAppropriate, withActions([way])).outcome, way]));
    return [...byOutcome.values()];
  };
  for (const pair of selections(told, 2)) {
    const lists = everyWay(pair.map(answersOf));
    const more = lists.map((list): readonly Action[] => [...list, { status: 'under-way' }]);
    holdsForAll(stageAppropriate, withActions(pair), lists.map(withActions), { complete: true });
    const partial: Dialogue = { ...withActions(pair), incomplete: ['/actions'] };
    holdsForAll(stageAppropriate, partial, [...lists, ...more].map(withActions));
  }
});

test('once what is named of an action is known, it is decided', () => {
  for (const one of told) {
    const { outcome, settledBy } = judged(stageAppropriate, withActions([one]));
    if (outcome !== 'cantTell') continue;
    const named = (field: string): boolean => settledBy?.facts.some(({ at }) => at === `/actions/0/${field}`) === true;
    for (const { agreed, ...end } of waysOf(one)) {
      const isLater = String(end.done ?? end.dropped ?? '') > '2016-03-01';
      // What became of it is asked as of the day.
      if (named('status') && isLater) continue;
      const { agreed: begun, ...ended } = one;
      const day = named('agreed') ? agreed : begun;
      const filled: Action = {
        ...(day === undefined ? {} : { agreed: day }),
        ...(named('status') || named('done') ? end : ended),
      };
      expect(judged(stageAppropriate, withActions([filled])).outcome, JSON.stringify([one, filled])).not.toBe(
        'cantTell',
      );
    }
  }
});

const answers: readonly (readonly [Priority, readonly Priority[]])[] = [
  [{ stage: 'identifying' }, [{ stage: 'identifying' }]],
  [{ stage: 'agreed' }, [{ stage: 'agreed' }]],
  [{}, [{ stage: 'identifying' }, { stage: 'under-way' }]],
];

test('nor any way the priorities of a forming council do', () => {
  const young = {
    ...stageAppropriate,
    evaluate: (subject: Dialogue, ctx: never) =>
      stageAppropriate.evaluate({ established: '2015-03-01', ...subject }, ctx),
  };
  const some = [...lives.slice(0, 2), ...lives.slice(5)];
  for (const pair of selections(toldOf(some, answers), 2)) {
    holdsForPriorities(young, pair, [
      { status: 'open', stage: 'identifying' },
      { status: 'open', stage: 'agreed' },
    ]);
  }
});

test('nor any way its age does, whatever the work', () => {
  const priorities: readonly (readonly Priority[])[] = [
    [],
    [{ status: 'open', stage: 'identifying' }],
    [{ status: 'open', stage: 'agreed' }],
  ];
  const works = priorities.flatMap((list): readonly Dialogue[] => [
    { priorities: list, actions: [] },
    { priorities: list, actions: [{ status: 'under-way' }] },
  ]);
  for (const work of works) {
    for (const { told: age, ways } of ages) {
      const finding = holdsForAll(
        stageAppropriate,
        { ...age, ...work },
        ways.map((way) => ({ ...way, ...work })),
        { complete: true },
      );
      if ((finding.settledBy?.toPass ?? finding.settledBy?.toFail ?? null) === null) continue;
      // A number of facts is promised only for an outcome that can come about.
      const outcomes = ways.map((way) => judged(stageAppropriate, { ...way, ...work }).outcome);
      if (finding.settledBy?.toPass === 1) expect(outcomes).toContain('passed');
      if (finding.settledBy?.toFail === 1) expect(outcomes).toContain('failed');
    }
  }
});

test('where age and work are both open, every way they turn out is one of the two', () => {
  const open: Dialogue = { priorities: [{ status: 'open' }], actions: [{}] };
  const filled = everyWay<Priority | Action>([
    [
      { status: 'open', stage: 'identifying' },
      { status: 'open', stage: 'agreed' },
    ],
    [{ status: 'under-way' }, { status: 'agreed' }],
  ]).map(([priority, action]): Dialogue => ({ priorities: [priority as Priority], actions: [action as Action] }));
  for (const { told: age, ways } of ages) {
    holdsForAll(
      stageAppropriate,
      { ...age, ...open },
      ways.flatMap((way) => filled.map((work) => ({ ...way, ...work }))),
      { complete: true },
    );
  }
});
