import { test } from 'vitest';
import type {
  AlignmentSubject,
  AuthorityMembership,
  LocalPriority,
  LocalStrategy,
} from '../../../../src/local-strategy/model/strategy.js';
import { inclusion } from '../../../../src/local-strategy/rules/alignment/inclusion.js';
import { everyWay, selections } from '../../../council/completions.js';
import { held, holdsWhenAnswered, options } from '../../held.js';

type Told<T> = readonly [told: T, ways: readonly T[]];

const priorities: readonly Told<LocalPriority>[] = [
  [{ inclusion: true, benefits: ['a'] }, [{ inclusion: true, benefits: ['a'] }]],
  [{ inclusion: false, benefits: ['a', 'b'] }, [{ inclusion: false, benefits: ['a', 'b'] }]],
  [{ inclusion: true }, [[], ['a'], ['b'], ['a', 'b']].map((benefits) => ({ inclusion: true, benefits }))],
  [
    { benefits: [] },
    [
      { inclusion: true, benefits: [] },
      { inclusion: false, benefits: [] },
    ],
  ],
];
const b = (more: Partial<AuthorityMembership>): AuthorityMembership => ({ authority: 'b', ...more });
const authorities: readonly Told<AuthorityMembership>[] = [
  [b({ role: 'constituent' }), [b({ role: 'constituent' })]],
  [b({}), [b({ role: 'constituent' }), b({ role: 'lep-only' })]],
  [
    b({ role: 'constituent', from: '2011-01-01', until: '2019-06-30' }),
    [b({ role: 'constituent', from: '2011-01-01', until: '2019-06-30' })],
  ],
  [
    b({ role: 'constituent', until: '2019' }),
    ['2019-01-01', '2019-06-30', '2019-12-31'].map((until) => b({ role: 'constituent', until })),
  ],
];
const publications: readonly Told<LocalStrategy['publication']>[] = [
  [{ actual: '2019-06-30' }, [{ actual: '2019-06-30' }]],
  [{ actual: '2019' }, ['2019-01-01', '2019-06-30', '2019-07-01', '2019-12-31'].map((actual) => ({ actual }))],
  [{ never: true }, [{ never: true }]],
  [undefined, [{ never: true }, { actual: '2018-03-31' }, { actual: '2019-07-01' }]],
];

function build(
  all: readonly LocalPriority[],
  other: AuthorityMembership,
  publication: LocalStrategy['publication'],
): AlignmentSubject {
  return held({
    priorities: all,
    authorities: [{ authority: 'a', role: 'constituent' }, other],
    ...(publication === undefined ? {} : { publication }),
  });
}

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const n of [0, 1, 2]) {
    for (const told of selections(priorities, n)) {
      for (const [other, others] of authorities) {
        for (const [out, allOut] of publications) {
          const ways = everyWay(told.map(([, all]) => all));
          holdsWhenAnswered(
            inclusion,
            build(
              told.map(([one]) => one),
              other,
              out,
            ),
            ways.flatMap((way) => others.flatMap((one) => allOut.map((day) => build(way, one, day)))),
            { complete: true, ...options },
          );
        }
      }
    }
  }
});
