import { expect, test } from 'vitest';
import type { Agreement } from '../../../../src/local-strategy/model/making.js';
import type { AlignmentSubject } from '../../../../src/local-strategy/model/strategy.js';
import { agreed } from '../../../../src/local-strategy/rules/alignment/agreed.js';
import { everyWay, holdsForAll, judged, selections } from '../../../council/completions.js';

const options = { asOf: '2019-12-31' };

const statuses = ['agreed', 'refused', 'pending'] as const;
const dates: Readonly<Record<string, readonly string[]>> = {
  '2019-02-01': ['2019-02-01'],
  '2019-02': ['2019-02-01', '2019-02-28'],
  '2019': ['2019-01-31', '2019-02-01', '2019-02-28', '2019-03-01'],
  '2020-01-01': ['2020-01-01'],
};

interface Told {
  readonly party: 'lep' | 'government';
  readonly status: (typeof statuses)[number] | undefined;
  readonly date: string;
}

const told: readonly Told[] = (['lep', 'government'] as const).flatMap((party) =>
  [undefined, ...statuses].flatMap((status) => Object.keys(dates).map((date) => ({ party, status, date }))),
);

const waysOf = ({ party, status, date }: Told): readonly Told[] =>
  (status === undefined ? statuses : [status]).flatMap((of) =>
    (dates[date] ?? []).map((day) => ({ party, status: of, date: day })),
  );

const build = (agreements: readonly Told[]): AlignmentSubject => ({
  strategy: {
    framework: 'widget-plan',
    agreements: agreements.map(
      ({ party, status, date }): Agreement => ({
        party,
        date: { actual: date },
        ...(status === undefined ? {} : { status }),
      }),
    ),
  },
  national: { id: 'widget-plan', localInstrument: { agreedWithGovernment: true } },
});

test('no way what is not known of agreements turns out overturns a verdict, and none is left open that they agree on', () => {
  for (const pair of selections(told, 2)) {
    const completions = everyWay(pair.map(waysOf)).map(build);
    const { outcome } = holdsForAll(agreed, build(pair), completions, options);
    if (outcome !== 'cantTell') continue;
    const outcomes = new Set(completions.map((completion) => judged(agreed, completion, options).outcome));
    // Agreement that is still to come cannot be told even where everything is known.
    expect([...outcomes], JSON.stringify(pair)).not.toEqual(['passed']);
    expect([...outcomes], JSON.stringify(pair)).not.toEqual(['failed']);
  }
});
