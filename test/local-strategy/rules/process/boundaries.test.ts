import { test } from 'vitest';
import type {
  AuthorityMembership,
  LocalStrategy,
  OtherMembership,
} from '../../../../src/local-strategy/model/strategy.js';
import { boundaries } from '../../../../src/local-strategy/rules/process/boundaries.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

type Told = Omit<AuthorityMembership, 'authority'>;

const DAYS = ['2019-07-05', '2019-07-15', '2019-07-25'];
const elsewhere: readonly (readonly OtherMembership[] | undefined)[] = [
  undefined,
  [],
  [{ area: 'x' }],
  [{ area: 'x', from: '2019-07' }],
  [{ area: 'x', until: '2019-07-15' }],
  [
    { area: 'x', until: '2019-06' },
    { area: 'y', from: '2019-07-20' },
  ],
];
const memberships = elsewhere.flatMap((alsoIn) =>
  [{}, { until: '2019-07' }, { from: '2019-07-10' }, { outside: true }].map(
    (ends): Told => ({ ...ends, ...(alsoIn === undefined ? {} : { alsoIn }) }),
  ),
);

const exactly = <T extends { readonly from?: unknown; readonly until?: unknown }>(period: T): readonly T[] => {
  const { from, until } = period;
  const starts = from === '2019-07' ? DAYS : [from];
  const ends = until === '2019-07' ? DAYS : [until];
  return starts.flatMap((start) =>
    ends.map((end) => ({
      ...period,
      ...(start === undefined ? {} : { from: start }),
      ...(end === undefined ? {} : { until: end }),
    })),
  );
};

function completionsOf(told: Told): readonly Told[] {
  const lists =
    told.alsoIn === undefined
      ? [[], [{ area: 'x' }], [{ area: 'x', until: '2019-07-15' }]]
      : everyWay(told.alsoIn.map(exactly));
  return exactly(told).flatMap((one) => lists.map((alsoIn): Told => ({ ...one, alsoIn })));
}

const of = (publication: LocalStrategy['publication'], told: readonly Told[]): LocalStrategy => ({
  ...(publication === undefined ? {} : { publication }),
  authorities: told.map((one, i) => ({ authority: `a${i}`, ...one })),
});

const published = [
  { told: { actual: '2019-07-15' }, ways: [{ actual: '2019-07-15' }], complete: true },
  { told: { actual: '2019-07' }, ways: DAYS.map((actual) => ({ actual })), complete: false },
  { told: undefined, ways: [...DAYS, '2020-01-15'].map((actual) => ({ actual })), complete: false },
];

test('no way that memberships turn out overturns a verdict; on a known day none is left open that they agree on', () => {
  const few = memberships.filter((_, i) => i % 5 === 1 || i === 0);
  for (const told of [...selections(memberships, 1), ...selections(few, 2)]) {
    const lists = everyWay(told.map(completionsOf));
    for (const { told: publication, ways, complete } of published) {
      const completions = ways.flatMap((way) => lists.map((list) => of(way, list)));
      holdsForEvery(boundaries, of(publication, told), completions, { asOf: '2019-12-31', complete });
    }
  }
});
