import { expect, test } from 'vitest';
import type { Action, Dialogue, Output } from '../../../../src/dialogue/model.js';
import { outcomesPublished } from '../../../../src/dialogue/rules/outputs/outcomes-published.js';
import { everyWay, judged, remedyNumber, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../every-completion.js';

const flags = [undefined, true, false] as const;
const withFlag = (published: boolean | undefined) => (published === undefined ? {} : { published });

const actions: readonly Action[] = flags.flatMap((published): readonly Action[] => [
  { status: 'done', ...withFlag(published) },
  { status: 'under-way', ...withFlag(published) },
  { ...withFlag(published) },
  { done: '2016', ...withFlag(published) },
]);
const outputs: readonly Output[] = flags.flatMap((published): readonly Output[] => [
  { ...withFlag(published) },
  { produced: '2016', ...withFlag(published) },
  { toCouncil: true, ...withFlag(published) },
]);

const published = (flag: boolean | undefined): readonly boolean[] => (flag === undefined ? [true, false] : [flag]);

function actionsFor(action: Action): readonly Action[] {
  const lives: readonly Action[] =
    action.done === '2016'
      ? [{ done: '2016-02-01' }, { done: '2016-04-01' }]
      : action.status === undefined
        ? [{ status: 'done' }, { status: 'under-way' }]
        : [{ status: action.status }];
  return lives.flatMap((life) => published(action.published).map((flag) => ({ ...life, published: flag })));
}

function outputsFor(output: Output): readonly Output[] {
  const dates = output.produced === '2016' ? [{ produced: '2016-02-01' }, { produced: '2016-04-01' }] : [{}];
  return dates.flatMap((date) => published(output.published).map((flag) => ({ ...output, ...date, published: flag })));
}

type Told = { readonly action?: Action; readonly output?: Output };
const records: readonly Told[] = [...actions.map((action) => ({ action })), ...outputs.map((output) => ({ output }))];

function build(told: readonly Told[]): Dialogue {
  return {
    actions: told.flatMap(({ action }) => (action === undefined ? [] : [action])),
    outputs: told.flatMap(({ output }) => (output === undefined ? [] : [output])),
  };
}

function completionsOf({ action, output }: Told): readonly Told[] {
  if (action !== undefined) return actionsFor(action).map((one) => ({ action: one }));
  return outputsFor(output ?? {}).map((one) => ({ output: one }));
}

test('no way the records turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of [[], ...selections(records, 1), ...selections(records, 2)]) {
    const ways = everyWay(told.map(completionsOf)).map(build);
    holdsForEvery(outcomesPublished, build(told), ways, { complete: true });
  }
});

test('a list that is missing or partial leaves every share open', () => {
  for (const told of selections(records, 1)) {
    const { actions: acted = [], outputs: put = [] } = build(told);
    const ways = everyWay(told.map(completionsOf)).map(build);
    const extra = ([true, false] as const).flatMap((flag): readonly Dialogue[] =>
      ways.map((way) => ({
        actions: way.actions ?? [],
        outputs: [...(way.outputs ?? []), ...[1, 2].map(() => ({ published: flag }))],
      })),
    );
    holdsForEvery(outcomesPublished, { actions: acted, outputs: put, incomplete: ['/outputs'] }, [...ways, ...extra], {
      complete: true,
    });
  }
});

test('so many more to be published are enough, and one fewer is not', () => {
  for (const [seen, unseen] of [
    [0, 1],
    [1, 4],
    [2, 7],
    [0, 6],
  ] as const) {
    const dialogue = (n: number): Dialogue => ({
      actions: [],
      outputs: Array.from({ length: seen + unseen }, (_, i) => ({ published: i < n })),
    });
    const n = remedyNumber(judged(outcomesPublished, dialogue(seen)), 'publish-more') ?? 0;
    expect(judged(outcomesPublished, dialogue(seen + n)).outcome).toBe('passed');
    expect(judged(outcomesPublished, dialogue(seen + n - 1)).outcome).toBe('failed');
  }
});
