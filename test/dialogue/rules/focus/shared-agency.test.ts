import { expect, test } from 'vitest';
import type { Action, Dialogue, Side } from '../../../../src/dialogue/model.js';
import { sharedAgency } from '../../../../src/dialogue/rules/focus/shared-agency.js';
import { everyWay, holdsForAll, judged, remedyNumber, selections } from '../../../council/completions.js';

const OWNERS: readonly (readonly Side[])[] = [['industry'], ['government'], ['government', 'industry']];

const owned: readonly (readonly Side[] | undefined)[] = [undefined, ['industry'], ['government'], ['Unions' as Side]];
const ends: readonly Partial<Action>[] = [
  { status: 'under-way' },
  { status: 'dropped' },
  { status: 'dropped', droppedBecause: 'Devolved.' },
  { status: 'dropped', droppedWithoutReason: true },
  { status: 'under-way', agreed: '2016' },
  {},
];
const actions: readonly Action[] = owned.flatMap((owners) =>
  ends.map((end): Action => (owners === undefined ? end : { ...end, owners })),
);

function completionsOf({ owners, agreed, ...action }: Action): readonly Action[] {
  const whose = owners === undefined || owners.some((owner) => (owner as string) === 'Unions') ? OWNERS : [owners];
  const days = agreed === undefined ? [{}] : [{ agreed: '2016-01-01' }, { agreed: '2016-12-31' }];
  return whose.flatMap((side) =>
    endsOf(action).flatMap((end) => days.map((day) => ({ ...end, ...day, owners: side }))),
  );
}

function endsOf(action: Action): readonly Action[] {
  const running: Action = { status: 'under-way' };
  const reasons: readonly Action[] = [
    { status: 'dropped', droppedBecause: 'Devolved.' },
    { status: 'dropped', droppedWithoutReason: true },
  ];
  if (action.status === 'under-way') return [running];
  if (action.status === undefined) return [running, ...reasons];
  return action.droppedBecause === undefined && action.droppedWithoutReason === undefined ? reasons : [action];
}

const dialogue = (some: readonly Action[]): Dialogue => ({ established: '2010-01-01', actions: some });

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of [...selections(actions, 1), ...selections(actions, 2)]) {
    holdsForAll(sharedAgency, dialogue(told), everyWay(told.map(completionsOf)).map(dialogue), { complete: true });
  }
});

test('the remedy mends it, and one action fewer does not', () => {
  for (let theirs = 1; theirs <= 12; theirs += 1) {
    const take = (n: number): Dialogue =>
      dialogue(
        Array.from({ length: theirs }, (_, i) => ({ status: 'agreed', owners: [i < n ? 'industry' : 'government'] })),
      );
    const n = remedyNumber(judged(sharedAgency, take(0)), 'take-on') ?? 0;
    expect(n).toBeGreaterThan(0);
    expect(judged(sharedAgency, take(n)).outcome).toBe('passed');
    expect(judged(sharedAgency, take(n - 1)).outcome).toBe('failed');
  }
});
