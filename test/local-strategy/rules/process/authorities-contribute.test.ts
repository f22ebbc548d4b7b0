import { test } from 'vitest';
import type { AuthorityMembership, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { authoritiesContribute } from '../../../../src/local-strategy/rules/process/authorities-contribute.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

type Told = Omit<AuthorityMembership, 'authority'>;

const DAYS = ['2019-07-05', '2019-07-15', '2019-07-25'];
const STRANGE = 'Constituent' as 'constituent';
const ROLES = [undefined, 'constituent', 'lep-only', STRANGE] as const;
const memberships = ROLES.flatMap((role) =>
  [undefined, true, false].flatMap((contributed) =>
    [undefined, '2019-07-15', '2019-07'].map(
      (until): Told => ({
        ...(role === undefined ? {} : { role }),
        ...(contributed === undefined ? {} : { contributed }),
        ...(until === undefined ? {} : { until }),
      }),
    ),
  ),
);

function completionsOf(told: Told): readonly Told[] {
  const { role, contributed, until, ...rest } = told;
  const roles = role === undefined || role === STRANGE ? (['constituent', 'non-constituent'] as const) : [role];
  const answers = contributed === undefined ? [true, false] : [contributed];
  const ends = until === '2019-07' ? DAYS : [until];
  return roles.flatMap((part) =>
    answers.flatMap((answer) =>
      ends.map(
        (end): Told => ({ ...rest, role: part, contributed: answer, ...(end === undefined ? {} : { until: end }) }),
      ),
    ),
  );
}

const published: readonly (readonly [LocalStrategy, readonly LocalStrategy[]])[] = [
  [{ publication: { never: true } }, [{ publication: { never: true } }]],
  [{ publication: { actual: '2019-07-15' } }, [{ publication: { actual: '2019-07-15' } }]],
  [{ publication: { actual: '2019-07' } }, DAYS.map((actual) => ({ publication: { actual } }))],
  [{}, [...DAYS, '2020-01-15'].map((actual) => ({ publication: { actual } }))],
];

const of = (strategy: LocalStrategy, told: readonly Told[]): LocalStrategy => ({
  ...strategy,
  authorities: told.map((one, i) => ({ authority: `a${i}`, ...one })),
});

test('no way the authorities turn out overturns a verdict, and none is left open that they agree on', () => {
  const options = { asOf: '2019-12-31', complete: true };
  const few = memberships.filter(
    ({ role, until }) =>
      (role === 'constituent' && until !== '2019-07-15') || (role === undefined && until === undefined),
  );
  for (const told of [...selections(memberships, 1), ...selections(few, 2)]) {
    for (const [strategy, ways] of told.length === 1 ? published : published.slice(1, 3)) {
      const lists = everyWay(told.map(completionsOf));
      const completions = ways.flatMap((way) => lists.map((list) => of(way, list)));
      holdsForEvery(authoritiesContribute, of(strategy, told), completions, options);
    }
  }
});

test('nor do others that a partial list may lack', () => {
  const others: readonly Told[] = [
    { role: 'constituent', contributed: true },
    { role: 'constituent', contributed: false },
    { role: 'lep-only' },
  ];
  const way: LocalStrategy = { publication: { actual: '2019-07-15' } };
  for (const told of [[], ...selections(memberships, 1)]) {
    const lists = everyWay(told.map(completionsOf));
    const completions = lists.flatMap((list) => [of(way, list), ...others.map((other) => of(way, [...list, other]))]);
    const partial: LocalStrategy = { ...of(way, told), incomplete: ['/authorities'] };
    holdsForEvery(authoritiesContribute, partial, completions, { asOf: '2019-12-31', complete: true });
  }
});
