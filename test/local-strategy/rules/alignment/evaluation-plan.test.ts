import { expect, test } from 'vitest';
import type {
  AlignmentSubject,
  LocalIndicator,
  LocalPriority,
  LocalStrategy,
} from '../../../../src/local-strategy/model/strategy.js';
import { evaluationPlan } from '../../../../src/local-strategy/rules/alignment/evaluation-plan.js';
import { everyWay, judged, remedyNumber, selections } from '../../../council/completions.js';
import { held, holdsWhenAnswered } from '../../held.js';

const indicators = (homes: LocalIndicator): readonly LocalIndicator[] => [
  { id: 'jobs', baseline: { value: 100 } },
  { id: 'pay', noBaseline: true },
  { ...homes, id: 'homes' },
];
const known: readonly LocalIndicator[] = [{ baseline: { value: 1 } }, { noBaseline: true }];
const marks: readonly (LocalPriority['indicators'] | undefined)[] = [
  undefined,
  [],
  ['jobs'],
  ['pay'],
  ['homes'],
  ['pay', 'homes'],
];
const priority = (of: LocalPriority['indicators']): LocalPriority => (of === undefined ? {} : { indicators: of });
const build = (
  plan: boolean | undefined,
  all: readonly LocalPriority[],
  homes: LocalIndicator,
  more: LocalStrategy = {},
): AlignmentSubject =>
  held({
    ...(plan === undefined ? {} : { evaluation: { plan } }),
    priorities: all,
    indicators: indicators(homes),
    ...more,
  });

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const n of [0, 1, 2, 3]) {
    for (const told of selections(marks, n)) {
      for (const plan of [undefined, true, false]) {
        for (const homes of [{}, ...known]) {
          // One indicator of two priorities turns out in one way for both.
          const apart = told.filter((of) => of?.includes('homes') === true).length < 2;
          const ways = everyWay(told.map((of) => (of === undefined ? [[], ['jobs'], ['pay']] : [of])));
          const plans = plan === undefined ? [true, false] : [plan];
          const turns = Object.keys(homes).length === 0 ? known : [homes];
          holdsWhenAnswered(
            evaluationPlan,
            build(plan, told.map(priority), homes),
            ways.flatMap((way) => plans.flatMap((one) => turns.map((turn) => build(one, way.map(priority), turn)))),
            { complete: apart },
          );
        }
      }
    }
  }
});

test('a list that is partial may hold others, with a baseline or without', () => {
  const yes = priority(['jobs']);
  const no = priority(['pay']);
  for (const told of [[], [yes], [no], [yes, yes, no]]) {
    const more = [[], [yes], [no], ...[yes, no].map((one) => Array.from({ length: 12 }, () => one))];
    holdsWhenAnswered(
      evaluationPlan,
      build(true, told, {}, { incomplete: ['/priorities'] }),
      more.map((rest) => build(true, [...told, ...rest], {})),
      { complete: true },
    );
  }
});

test('as many more baselines as the remedy says mend it', () => {
  const of = (yes: number, no: number): AlignmentSubject =>
    build(
      true,
      [
        ...Array.from({ length: yes }, () => priority(['jobs'])),
        ...Array.from({ length: no }, () => priority(['pay'])),
      ],
      {},
    );
  const n = remedyNumber(judged(evaluationPlan, of(3, 7)), 'add-baselines') ?? 0;
  expect(n).toBe(5);
  expect(judged(evaluationPlan, of(3 + n, 7 - n)).outcome).toBe('passed');
  expect(judged(evaluationPlan, of(3 + n - 1, 7 - n + 1)).outcome).toBe('failed');
});
