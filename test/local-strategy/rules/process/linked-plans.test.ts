import { test } from 'vitest';
import type { LinkedPlan } from '../../../../src/local-strategy/model/making.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { linkedPlans } from '../../../../src/local-strategy/rules/process/linked-plans.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

const STRANGE = 'Transport' as 'transport';
const KINDS = [undefined, 'transport', 'economic', STRANGE] as const;
const plans = KINDS.flatMap((kind) =>
  [undefined, '2019-12', '2019-12-15', '2019-12-16'].map(
    (date): LinkedPlan => ({ ...(kind === undefined ? {} : { kind }), ...(date === undefined ? {} : { date }) }),
  ),
);

function completionsOf({ kind, date, ...rest }: LinkedPlan): readonly LinkedPlan[] {
  const kinds = kind === undefined || kind === STRANGE ? (['housing', 'deal'] as const) : [kind];
  const days = date === '2019-12' ? ['2019-12-15', '2019-12-16'] : [date];
  return kinds.flatMap((one) =>
    days.map((day): LinkedPlan => ({ ...rest, kind: one, ...(day === undefined ? {} : { date: day }) })),
  );
}

test('no way the plans turn out overturns a verdict, and none is left open that they agree on', () => {
  const others: readonly LinkedPlan[] = [{ kind: 'skills' }, { kind: 'economic' }];
  for (const told of [[], ...selections(plans, 1), ...selections(plans, 2)]) {
    const lists = everyWay(told.map(completionsOf));
    const whole = lists.map((list): LocalStrategy => ({ linkedPlans: list }));
    const options = { asOf: '2019-12-15', complete: true };
    holdsForEvery(linkedPlans, { linkedPlans: told }, whole, options);
    const longer = [
      ...whole,
      ...lists.flatMap((list) => others.map((other): LocalStrategy => ({ linkedPlans: [...list, other] }))),
    ];
    holdsForEvery(linkedPlans, { linkedPlans: told, incomplete: ['/linkedPlans'] }, longer, options);
  }
});
