import { expect, test } from 'vitest';
import type { Meeting } from '../../../../src/council/model.js';
import type { Action, Dialogue } from '../../../../src/dialogue/model.js';
import { decides } from '../../../../src/dialogue/rules/focus/decides.js';
import { everyWay, holdsForAll, judged, remedyNumber, selections } from '../../../council/completions.js';

type Told = Partial<Meeting>;

const told: readonly Told[] = [
  {},
  { decided: true },
  { decided: false },
  { agenda: [{ outcome: 'decided' }] },
  { agenda: [{ outcome: 'noted' }] },
  { agenda: [{ outcome: 'noted' }, {}] },
  { agenda: [] },
];

/** Whole agendas, or a plain word where none was seen. */
function completionsOf(meeting: Told): readonly Told[] {
  if (meeting.decided !== undefined) return [meeting];
  if (meeting.agenda === undefined) return [{ decided: true }, { decided: false }];
  return everyWay(
    meeting.agenda.map(({ outcome }) => (outcome === undefined ? (['action-agreed', 'deferred'] as const) : [outcome])),
  ).map((outcomes) => ({ agenda: outcomes.map((outcome) => ({ outcome })) }));
}

const lists: readonly (readonly Action[] | undefined)[] = [
  undefined,
  [],
  [{ meeting: 'm1' }],
  [{}],
  [{ agreed: '2015-06-01' }],
  [{ agreed: '2015' }],
];

function actionLists(
  actions: readonly Action[] | undefined,
  meetings: readonly Told[],
): readonly (readonly Action[])[] {
  const marks = meetings.flatMap(({ decided }, i) => (decided === false ? [] : [`m${i}`]));
  if (actions === undefined) return [[], ...marks.map((meeting): readonly Action[] => [{ meeting }])];
  const [first] = actions;
  if (first === undefined || first.meeting !== undefined || first.agreed === '2015-06-01') return [actions];
  // Agreed at one of the meetings, or on a day of its own.
  return [...marks.map((meeting): readonly Action[] => [{ ...first, meeting }]), [{ agreed: '2015-06-02' }]];
}

const dialogue = (meetings: readonly Told[], actions: readonly Action[] | undefined): Dialogue => ({
  meetings: meetings.map((meeting, i) => ({ id: `m${i}`, date: `2015-${10 + i}-09`, ...meeting })),
  ...(actions === undefined ? {} : { actions }),
});

/** Worked out by hand. */
function outcomeOf(meetings: readonly Told[], actions: readonly Action[]): string {
  const decided = meetings.filter(
    (meeting, i) =>
      meeting.decided === true ||
      meeting.agenda?.some(({ outcome }) => outcome === 'decided' || outcome === 'action-agreed') === true ||
      actions.some((action) => action.meeting === `m${i}`),
  );
  return decided.length / meetings.length >= 1 / 2 ? 'passed' : 'failed';
}

test('no way the unknowns turn out overturns a verdict', () => {
  let open = 0;
  for (const meetings of selections(told, 3)) {
    for (const actions of lists) {
      // A meeting that is said to have decided nothing, with an action on record, contradicts itself.
      if (actions?.[0]?.meeting === 'm1' && meetings[1]?.decided === false) continue;
      const ways = everyWay(meetings.map(completionsOf));
      const outcomes = new Set(ways.flatMap((way) => actionLists(actions, way).map((list) => outcomeOf(way, list))));
      const finding = judged(decides, dialogue(meetings, actions));
      if (finding.outcome !== 'cantTell') expect([...outcomes]).toEqual([finding.outcome]);
      else {
        open += 1;
        expect(finding.settledBy?.facts.length).toBeGreaterThan(0);
      }
    }
  }
  expect(open).toBeGreaterThan(0);
});

test('where the actions are known, nothing is left open that every way agrees on', () => {
  for (const meetings of selections(told, 3)) {
    const ways = everyWay(meetings.map(completionsOf)).map((way) => dialogue(way, []));
    holdsForAll(decides, dialogue(meetings, []), ways, { complete: true });
  }
});

test('as many more as the remedy says mend it, and one fewer does not', () => {
  for (let whole = 2; whole <= 9; whole += 1) {
    for (let n = 0; n <= whole; n += 1) {
      const after = (more: number): Dialogue =>
        dialogue(
          Array.from({ length: whole }, (_, i) => ({ date: '2015-10-09', decided: i < n + more })),
          [],
        );
      const finding = judged(decides, after(0));
      if (finding.outcome !== 'failed') continue;
      const more = remedyNumber(finding, 'decide') ?? 0;
      expect(judged(decides, after(more)).outcome).toBe('passed');
      expect(judged(decides, after(more - 1)).outcome).toBe('failed');
    }
  }
});
