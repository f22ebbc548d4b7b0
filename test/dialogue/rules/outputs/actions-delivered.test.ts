import { expect, test } from 'vitest';
import type { Action, Dialogue } from '../../../../src/dialogue/model.js';
import { actionsDelivered } from '../../../../src/dialogue/rules/outputs/actions-delivered.js';
import { everyWay, holdsForAll, judged, remedyNumber, selections } from '../../../council/completions.js';

const AS_OF = '2016-03-01';
const WINDOW = '2014-03-01';
const DAYS = ['2014-02-28', WINDOW, '2015-05-31', '2015-06-15', '2015-06-30', '2015-07-01', '2016-02-29', AS_OF];

const told: readonly Action[] = [
  { due: '2015-06', done: '2015-06-30' },
  { due: '2015-06', status: 'under-way' },
  { due: '2015-06-15', done: '2015-06' },
  { due: { min: '2014-02', max: '2015-06' }, done: WINDOW },
  { due: '2015-06', status: 'done' },
  { due: '2015-06' },
  { due: '2015-06', dropped: '2015-05' },
  { due: '2015-06-30', status: 'Dropped' as 'dropped' },
  { done: '2015-06-15' },
  { done: AS_OF },
  { status: 'agreed' },
  { openEnded: true, status: 'agreed' },
  {},
];

/** Days on which it may have been due, those that matter among them: a span is a term, due on the last of its days. */
function duesOf({ due, openEnded }: Action): readonly Partial<Action>[] {
  if (openEnded === true) return [{ openEnded }];
  if (typeof due === 'string') return [{ due }];
  if (due !== undefined) return [{ due: '2015-06-30' }];
  return [{ openEnded: true }, ...DAYS.map((day) => ({ due: day }))];
}

function endsOf(action: Action, listed: string): readonly Partial<Action>[] {
  const { done, dropped, status } = action;
  const reasons = [{ droppedBecause: 'Devolved.' }, { droppedWithoutReason: true }];
  if (done !== undefined) {
    return done === '2015-06' ? ['2015-06-01', '2015-06-15', '2015-06-30'].map((day) => ({ done: day })) : [{ done }];
  }
  if (dropped !== undefined) return reasons.map((reason) => ({ dropped, ...reason }));
  if (status === 'agreed' || status === 'under-way') return [{ status }];
  const finished = ['2013-06-01', ...DAYS]
    .filter((day) => day <= listed)
    .map((day): Partial<Action> => ({ status: 'done', done: day }));
  if (status === 'done') return finished;
  return [...finished, { status: 'agreed' }, ...reasons.map((reason) => ({ status: 'dropped' as const, ...reason }))];
}

function completionsOf(action: Action, listed = AS_OF): readonly Action[] {
  return duesOf(action).flatMap((due) => endsOf(action, listed).map((end) => ({ ...due, ...end })));
}

const old: Partial<Dialogue> = { established: '2010-01-01' };
const half = { 'outputs/actions-delivered/minRate': { value: '1/2', because: 'To see every end decide.' } } as const;
const ON_TIME: Action = { due: '2015-09', done: '2015-08-01' };
const dialogue = (actions: readonly Action[], more: Partial<Dialogue> = old): Dialogue => ({
  ...more,
  actions: [ON_TIME, ...actions],
});

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const actions of selections(told, 2)) {
    const completions = everyWay(actions.map((action) => completionsOf(action))).map((way) => dialogue(way));
    const step = Math.max(1, Math.floor(completions.length / 200));
    const some = completions.filter((_, i) => i % step === 0);
    holdsForAll(actionsDelivered, dialogue(actions), some);
  }
  for (const action of told) {
    const completions = completionsOf(action).map((way) => dialogue([way]));
    holdsForAll(actionsDelivered, dialogue([action]), completions, { complete: true });
    // Beside one that was not done, half on time asks for this one to be.
    const beside = (one: Action): Dialogue => ({ ...old, actions: [{ due: '2015-09', status: 'agreed' }, one] });
    const held = { complete: true, parameters: half };
    holdsForAll(actionsDelivered, beside(action), completionsOf(action).map(beside), held);
  }
});

test('a list made before the day bounds when what is done was done', () => {
  const more: Partial<Dialogue> = { ...old, asAt: '2015-06-15' };
  for (const action of told.filter(({ status, done }) => status === 'done' && done === undefined)) {
    const completions = completionsOf(action, '2015-06-15').map((way) => dialogue([way], more));
    expect(holdsForAll(actionsDelivered, dialogue([action], more), completions).outcome).toBe('passed');
  }
});

test('where the window begins is not known: sound, if not always complete', () => {
  for (const actions of selections(told, 2)) {
    const completions = ['2015-01-01', '2015-06-15', '2015-07-01', '2015-12-31'].flatMap((established) =>
      everyWay(actions.map((action) => completionsOf(action)))
        .filter((_, i) => i % 41 === 0)
        .map((way) => dialogue(way, { established })),
    );
    holdsForAll(actionsDelivered, dialogue(actions, { established: '2015' }), completions);
  }
});

/** Which fields answer the question that a fact asks. */
const ANSWERS: Readonly<Record<string, readonly (keyof Action)[]>> = {
  due: ['due', 'openEnded'],
  done: ['done'],
  status: ['status'],
  droppedBecause: ['droppedBecause', 'droppedWithoutReason'],
};

test('once the facts that are named are found out, and no others, it is decided', () => {
  for (const actions of selections(told, 2)) {
    const facts = judged(actionsDelivered, dialogue(actions)).settledBy?.facts ?? [];
    const ways = everyWay(
      actions.map((action, i) =>
        completionsOf(action).map((full) => {
          const fields = facts
            .filter(({ at }) => at.startsWith(`/actions/${i + 1}/`))
            .flatMap(({ at }) => ANSWERS[at.split('/')[3] ?? ''] ?? []);
          return {
            ...action,
            ...Object.fromEntries(fields.filter((f) => full[f] !== undefined).map((f) => [f, full[f]])),
          };
        }),
      ),
    );
    if (facts.length === 0) continue;
    const filled = [...new Set(ways.map((one) => JSON.stringify(one)))];
    const step = Math.max(1, Math.floor(filled.length / 100));
    for (const way of filled.filter((_, i) => i % step === 0)) {
      expect(judged(actionsDelivered, dialogue(JSON.parse(way))).outcome, way).not.toBe('cantTell');
    }
  }
});

/** What a whole record says, on days that compare as text. */
function byDefinition(actions: readonly Action[]): string {
  const due = actions.filter(
    (action) =>
      typeof action.due === 'string' &&
      action.due >= WINDOW &&
      action.due < AS_OF &&
      action.droppedBecause === undefined,
  );
  const onTime = due.filter((action) => String(action.done ?? '9999') <= String(action.due));
  return due.length === 0 ? 'inapplicable' : onTime.length * 10 >= due.length * 7 ? 'passed' : 'failed';
}

test('of whole records it says what the definition says', () => {
  const ends: readonly Partial<Action>[] = [
    ...DAYS.map((done) => ({ done })),
    { status: 'agreed' },
    { dropped: '2015-03-01', droppedBecause: 'Devolved.' },
    { dropped: '2015-03-01', droppedWithoutReason: true },
  ];
  const whole = DAYS.flatMap((due) => ends.map((end): Action => ({ due, ...end })));
  for (const actions of selections(whole, 2)) {
    const outcome = judged(actionsDelivered, { ...old, actions }).outcome;
    expect(outcome, JSON.stringify(actions)).toBe(byDefinition(actions));
  }
});

test('so many more on time, of as many, mend it', () => {
  for (let onTime = 0; onTime < 7; onTime += 1) {
    const made = (n: number): readonly Action[] =>
      Array.from({ length: 10 }, (_, i) => (i < n ? ON_TIME : { due: '2015-06', status: 'agreed' }));
    const finding = judged(actionsDelivered, { ...old, actions: made(onTime) });
    const more = remedyNumber(finding, 'deliver') ?? 0;
    expect(judged(actionsDelivered, { ...old, actions: made(onTime + more) }).outcome).toBe('passed');
    expect(judged(actionsDelivered, { ...old, actions: made(onTime + more - 1) }).outcome).toBe('failed');
  }
});
