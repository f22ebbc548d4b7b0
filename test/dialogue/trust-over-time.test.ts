import { describe, expect, test } from 'vitest';
import type { Dialogue } from '../../src/dialogue/model.js';
import { seenThrough } from '../../src/dialogue/rules/focus/seen-through.js';
import { stageAppropriate } from '../../src/dialogue/rules/focus/stage-appropriate.js';
import { timeToTrust } from '../../src/dialogue/rules/focus/time-to-trust.js';
import { judged } from '../council/completions.js';

// One council, judged as it grows older: it still works out what it wants on skills, gave exports up without saying why,
// and has agreed on one action that nobody has begun.
const council: Dialogue = {
  name: 'Widget Council',
  established: '2014-01-01',
  priorities: [
    { title: 'Skills', opened: '2014-02-10', due: '2017', status: 'open', stage: 'identifying' },
    { title: 'Exports', opened: '2014-02-10', dropped: '2014-11-30', droppedWithoutReason: true, stage: 'agreed' },
  ],
  actions: [{ title: 'Map the skills gap', agreed: '2014-06-10', status: 'agreed' }],
};

const because = 'the council may still be forming: it is younger than the 18 months from which trust may be expected.';

// 12, 20 and 30 months after 1 January 2014. What it does stays the same; what may be expected of it does not.
const rows = [
  {
    asOf: '2015-01-01',
    months: 12,
    trust: 'forming',
    says: 'The council may still be forming: it is 12 months since the council was set up, and trust can take up to 18–24 months.',
    // One priority ended, dropped without a reason: 0 of 1 closed, a warning made a note.
    seen: ['failed', 'notSeen', 'note', { from: 'warning', because }],
  },
  {
    asOf: '2015-09-01',
    months: 20,
    trust: 'within',
    says: 'The council is within the 18–24 months that trust can take: it is 20 months since the council was set up.',
    seen: ['failed', 'notSeen', 'warning', undefined],
  },
  {
    asOf: '2016-07-01',
    months: 30,
    trust: 'past',
    says: 'The council is past the 18–24 months that trust can take: it is 30 months since the council was set up.',
    // The drop of November 2014 lies in the 24 months that begin on 1 July 2014.
    seen: ['failed', 'notSeen', 'warning', undefined],
  },
] as const;

describe.each(rows)('at $months months', ({ asOf, months, trust, says, seen }) => {
  test(`trust: ${trust}`, () => {
    const finding = judged(timeToTrust, council, { asOf });
    expect([finding.outcome, finding.messageId, finding.data['months']]).toEqual(['passed', trust, months]);
    expect(finding.message).toBe(says);
  });

  test('the work for its age: told, and no fault at any', () => {
    const { outcome, data } = judged(stageAppropriate, council, { asOf });
    // Of the one priority open, one identifies its issue; the one action agreed has not begun.
    expect([outcome, data['months'], data['part'], data['whole'], data['actions']]).toEqual([
      'passed',
      months,
      1,
      1,
      0,
    ]);
  });

  test(`priorities seen through: a ${seen[2]}`, () => {
    const { outcome, messageId, severity, tempered, data } = judged(seenThrough, council, { asOf });
    expect([outcome, messageId, severity, tempered]).toEqual(seen);
    expect([data['closed'], data['whole'], data['names']]).toEqual([0, 1, ['Exports']]);
  });
});

test('one month decides: a note at 17 months, a warning at 18', () => {
  const at = (asOf: string) => judged(seenThrough, council, { asOf }).severity;
  expect([at('2015-06-30'), at('2015-07-01')]).toEqual(['note', 'warning']);
});
