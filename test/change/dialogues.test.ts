import { assessDialogue, type Dialogue, robustness, whatIf } from 'industrial-strategy';
import { expect, test } from 'vitest';
import { frozen } from './frozen.js';

// What was written for councils serves dialogues as well: nothing in it knows which rules there are.

const item = (kind: 'strategic' | 'lobbying', id: string) => ({ id, kind });
const dialogue: Dialogue = frozen({
  name: 'Widget Dialogue',
  established: '2012',
  meetings: [
    { date: '2015-06-10', agenda: Array.from({ length: 6 }, (_, i) => item('strategic', `a${i}`)) },
    {
      date: '2015-12-10',
      agenda: Array.from({ length: 6 }, (_, i) => item(i < 3 ? 'lobbying' : 'strategic', `b${i}`)),
    },
  ],
});
const asOf = '2016-03-01';

test('an item that turns to lobbying: the change is one patch, and what it does is told', () => {
  const { patches, comparison } = whatIf(
    dialogue,
    (draft) => {
      for (const one of draft.meetings?.[0]?.agenda ?? []) one.kind = 'lobbying';
    },
    (subject) => assessDialogue(subject, { asOf }),
  );
  expect(patches.map(({ path }) => path)).toEqual(Array.from({ length: 6 }, (_, i) => `/meetings/0/agenda/${i}/kind`));
  // 9 of 12 items strategic before, 3 of 12 after.
  const shares = comparison.changes
    .filter(({ ruleId }) => ruleId.startsWith('focus/'))
    .flatMap(({ measurements }) => measurements.filter(({ unit }) => unit === 'share'));
  expect(shares).toContainEqual(expect.objectContaining({ observed: { before: 0.75, after: 0.25 }, by: -0.5 }));
});

test('how firm its verdicts are', () => {
  const { findings } = robustness(dialogue, assessDialogue, { asOf });
  const agenda = findings.find(({ ruleId }) => ruleId === 'focus/strategic-agenda');
  // 9 of 12 are 75 %: a limit of just that would turn it, from whichever side it stands.
  const turns = agenda?.parameters.find(({ unit }) => unit === 'share')?.turns.map(({ at }) => at);
  expect(turns).toEqual([0.75]);
  expect(findings.every(({ withoutRecalled }) => withoutRecalled.survives)).toBe(true);
});
