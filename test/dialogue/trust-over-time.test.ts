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
    says: 'It is 12 months since the council was set up: the council may still be forming. Trust takes up to 18–24 months.',
    // Of the one priority open, one identifies its issue.
    stage: ['passed', 'identifying', null],
    // One priority ended, dropped without a reason: 0 of 1 closed, a warning made a note.
    seen: ['failed', 'notSeen', 'note', { from: 'warning', because }],
  },
  {
    asOf: '2015-09-01',
    months: 20,
    trust: 'within',
    says: 'It is 20 months since the council was set up: within the 18–24 months that trust usually takes.',
    // Nothing is asked between the two.
    stage: ['inapplicable', 'within', null],
    seen: ['failed', 'notSeen', 'warning', undefined],
  },
  {
    asOf: '2016-07-01',
    months: 30,
    trust: 'past',
    says: 'It is 30 months since the council was set up: past the 18–24 months that trust usually takes.',
    // The one action agreed has not begun.
    stage: ['failed', 'idleNamed', 'note'],
    // The drop of November 2014 lies in the 24 months that begin on 1 July 2014.
    seen: ['failed', 'notSeen', 'warning', undefined],
  },
] as const;

describe.each(rows)('at $months months', ({ asOf, months, trust, says, stage, seen }) => {
  test(`trust: ${trust}`, () => {
    const finding = judged(timeToTrust, council, { asOf });
    expect([finding.outcome, finding.messageId, finding.data['months']]).toEqual(['passed', trust, months]);
    expect(finding.message).toBe(says);
  });

  test(`the work for its age: ${stage[0]}`, () => {
    const { outcome, messageId, severity } = judged(stageAppropriate, council, { asOf });
    expect([outcome, messageId, severity]).toEqual(stage);
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

test('and so does one for the work: nothing is asked at 24 months, agreed actions at 25', () => {
  const at = (asOf: string) => judged(stageAppropriate, council, { asOf }).messageId;
  expect([at('2015-06-30'), at('2015-07-01'), at('2016-01-31'), at('2016-02-01')]).toEqual([
    'identifying',
    'within',
    'within',
    'idleNamed',
  ]);
});
