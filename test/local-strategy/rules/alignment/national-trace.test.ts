import { expect, test } from 'vitest';
import type { AlignmentSubject, LocalPriority } from '../../../../src/local-strategy/model/strategy.js';
import { nationalTrace } from '../../../../src/local-strategy/rules/alignment/national-trace.js';
import { assess } from '../../../../src/rules/assess.js';
import { everyWay, judged, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

const none = { challenges: [], missions: [], sectors: [] } as const;

const build = ([foundations, objectives]: readonly (LocalPriority['foundations'] | undefined)[]): LocalPriority => ({
  ...none,
  ...(foundations === undefined ? {} : { foundations }),
  ...(objectives === undefined ? {} : { objectives }),
});

const known = [[], [{ id: 'x' }]] as const;
const told = everyWay<LocalPriority['foundations'] | undefined>([
  [undefined, ...known],
  [undefined, ...known],
]);

const subject = (priorities: readonly LocalPriority[]): AlignmentSubject => ({
  strategy: { framework: 'widget-plan', priorities },
  national: {
    id: 'widget-plan',
    foundations: [{ id: 'x', name: 'Foundation' }],
    objectives: [{ id: 'x', name: 'Objective' }],
  },
});

test('it informs: no way the unknowns turn out makes it fail, and the facts that are named tell it all', () => {
  for (const pair of selections(told, 2)) {
    const ways = everyWay(
      pair.map((lists) => everyWay(lists.map((list) => (list === undefined ? known : [list]))).map(build)),
    );
    const finding = holdsForEvery(nationalTrace, subject(pair.map(build)), ways.map(subject), { asOf: '2019-12-31' });
    // What is said of a priority holds in each way it could turn out.
    for (const way of ways) {
      const whole = judged(nationalTrace, subject(way), { asOf: '2019-12-31' });
      finding.breakdown?.forEach((row, i) => {
        if (row['traces'] !== 'not known') expect(whole.breakdown?.[i]?.['traces']).toBe(row['traces']);
      });
    }
  }
});

test('the table says where each priority and sector leads', () => {
  const { strategy, national } = subject([build([[{ id: 'x' }], [{ id: 'x' }]]), build([[], []])]);
  const sectors = [{ name: 'Ports' }];
  const [finding] = assess({ strategy: { ...strategy, sectors }, national }, [nationalTrace], {
    asOf: '2019-12-31',
  }).findings;
  expect(finding?.breakdown).toEqual([
    { name: 'priority 1 of the list', is: 'priority', traces: 'national', elements: ['Foundation', 'Objective'] },
    { name: 'priority 2 of the list', is: 'priority', traces: 'local only', elements: null },
    { name: 'Ports', is: 'sector', traces: 'not known', elements: null },
  ]);
});
