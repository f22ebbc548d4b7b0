import { test } from 'vitest';
import type { Commitment, Dialogue, Side } from '../../../../src/dialogue/model.js';
import { industryCommits } from '../../../../src/dialogue/rules/focus/industry-commits.js';
import { everyWay, holdsForAll, selections } from '../../../council/completions.js';
import { firm, governmentCoChair } from '../../../council/seats.js';

const members = [governmentCoChair, firm('Acme'), { organisation: { name: 'Widget House' } }] as const;
const owners: readonly Commitment[] = [
  {},
  { by: 'industry' },
  { by: 'other' },
  { by: 'Industry' as Side },
  { organisation: 'Acme' },
  { organisation: 'Widget House' },
  { organisation: 'Business department' },
];
const commitments = owners.flatMap((whose): readonly Commitment[] => [
  whose,
  { ...whose, date: '2016' },
  { ...whose, date: '2017' },
]);

function completionsOf(commitment: Commitment): readonly Commitment[] {
  const { by, organisation, date } = commitment;
  const sides: readonly Side[] =
    by === 'industry' || by === 'other'
      ? [by]
      : organisation === 'Acme'
        ? ['industry']
        : organisation === 'Business department'
          ? ['government']
          : ['industry', 'government'];
  const days = date === '2016' ? ['2016-03-01', '2016-03-02'] : [date];
  return sides.flatMap((side) => days.map((day) => ({ by: side, ...(day === undefined ? {} : { date: day }) })));
}

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  const dialogue = (some: readonly Commitment[]): Dialogue => ({ members, commitments: some });
  for (const told of [[], ...selections(commitments, 1), ...selections(commitments, 2)]) {
    holdsForAll(industryCommits, dialogue(told), everyWay(told.map(completionsOf)).map(dialogue), { complete: true });
  }
});
