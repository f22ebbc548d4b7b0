import { test } from 'vitest';
import type { Implementation, Resourcing } from '../../../../src/local-strategy/model/making.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { implementationPlan } from '../../../../src/local-strategy/rules/process/implementation-plan.js';
import { everyWay, holdsForAll } from '../../../council/completions.js';

const options = { asOf: '2019-12-15' };

// Six months before the day of judgement is in the middle of June.
const published: readonly (readonly [LocalStrategy['publication'], readonly LocalStrategy['publication'][]])[] = [
  [{ actual: '2019-06-15' }, [{ actual: '2019-06-15' }]],
  [{ actual: '2019-06-16' }, [{ actual: '2019-06-16' }]],
  [{ actual: '2019-06' }, ['2019-06-01', '2019-06-15', '2019-06-16'].map((actual) => ({ actual }))],
  [{ planned: '2019-03' }, [{ never: true }, { actual: '2019-03-20' }, { actual: '2019-10-01' }]],
  [{ never: true }, [{ never: true }]],
];
const plans: readonly (readonly [Implementation, readonly Implementation[]])[] = [
  [{}, [{ plan: true }, { plan: false }]],
  [{ plan: true }, [{ plan: true }]],
  [{ plan: false }, [{ plan: false }]],
  [
    { published: { actual: '2019-12' } },
    [{ published: { actual: '2019-12-15' } }, { published: { actual: '2019-12-16' } }],
  ],
];
const owners: readonly (readonly [Implementation, readonly Implementation[]])[] = [
  [{}, [{ owner: 'The board' }, { unowned: true }]],
  [{ owner: 'The board' }, [{ owner: 'The board' }]],
  [{ unowned: true }, [{ unowned: true }]],
];

/** Every way that what is not said of the means could turn out. */
function meansOf({ setOut, amount, noneAvailable, why, unexplained }: Resourcing): readonly Resourcing[] {
  const sums = amount === undefined ? [undefined, 0, 2] : [amount];
  const reasons: readonly Resourcing[] =
    why === undefined && unexplained === undefined
      ? [{ why: 'no fund was opened' }, { unexplained: true }]
      : [{ ...(why === undefined ? {} : { why }), ...(unexplained === undefined ? {} : { unexplained }) }];
  return (setOut === undefined ? [true, false] : [setOut]).flatMap((said) =>
    (noneAvailable === undefined ? [true, false] : [noneAvailable]).flatMap((none) =>
      sums.flatMap((sum) => {
        // An amount says that means are set out, and that there are some.
        if (amount === undefined && sum === 2 && (none || !said)) return [];
        return reasons.map(
          (reason): Resourcing => ({
            ...reason,
            setOut: said,
            noneAvailable: none,
            ...(sum === undefined ? {} : { amount: sum }),
          }),
        );
      }),
    ),
  );
}

const means: readonly Resourcing[] = [
  {},
  { setOut: true },
  { setOut: false },
  { amount: 3 },
  { noneAvailable: true },
  { noneAvailable: true, setOut: false },
  { noneAvailable: true, why: 'no fund was opened' },
  { noneAvailable: true, setOut: false, unexplained: true },
  { noneAvailable: false },
  { noneAvailable: false, setOut: false },
];

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const [publication, days] of published) {
    for (const [plan, ofPlan] of plans) {
      for (const [owner, ofOwner] of owners) {
        for (const resourcing of publication === published[0]?.[0] ? means : means.slice(0, 3)) {
          const completions = everyWay<unknown>([days, ofPlan, ofOwner, meansOf(resourcing)]).map(
            ([day, one, who, what]) =>
              ({
                publication: day,
                implementation: { ...(one as Implementation), ...(who as Implementation), resourcing: what },
              }) as LocalStrategy,
          );
          const told = { publication, implementation: { ...plan, ...owner, resourcing } } as LocalStrategy;
          holdsForAll(implementationPlan, told, completions, { ...options, complete: true });
        }
      }
    }
  }
});
