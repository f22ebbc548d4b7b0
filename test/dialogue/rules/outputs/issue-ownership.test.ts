import { test } from 'vitest';
import type { DepartmentNeed, Dialogue, Priority } from '../../../../src/dialogue/model.js';
import { issueOwnership } from '../../../../src/dialogue/rules/outputs/issue-ownership.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../every-completion.js';

const department = 'HM Treasury';
const needs: readonly DepartmentNeed[] = [
  { department },
  { department, owner: 'Tax policy' },
  { department, hasOwner: true },
  { department, hasOwner: false },
];
const lists: readonly Pick<Priority, 'needs' | 'incomplete'>[] = [
  {},
  { needs: [] },
  ...needs.map((need) => ({ needs: [need] })),
  { needs: needs.slice(0, 2) },
  { needs: needs.slice(1, 2), incomplete: ['/needs'] },
  { needs: needs.slice(3), incomplete: ['/needs'] },
];
const priorities: readonly Priority[] = lists.flatMap((list): readonly Priority[] => [
  { status: 'open', ...list },
  { status: 'closed', ...list },
  { ...list },
  { closed: '2016', ...list },
]);

function needsFor({ owner, hasOwner }: DepartmentNeed): readonly DepartmentNeed[] {
  if (owner !== undefined) return [{ department, owner }];
  if (hasOwner !== undefined) return [{ department, hasOwner }];
  return [true, false].map((found) => ({ department, hasOwner: found }));
}

function completionsOf({ incomplete, ...priority }: Priority): readonly Priority[] {
  const listed = everyWay((priority.needs ?? []).map(needsFor));
  const extra: readonly (readonly DepartmentNeed[])[] =
    priority.needs === undefined || incomplete !== undefined ? [[], ...needs.slice(1).map((need) => [need])] : [[]];
  const lives: readonly Priority[] =
    priority.closed === '2016'
      ? [{ closed: '2016-02-01' }, { closed: '2016-04-01' }]
      : priority.status === undefined
        ? [{ status: 'open' }, { status: 'closed' }]
        : [{ status: priority.status }];
  return lives.flatMap((life) =>
    listed.flatMap((some) => extra.map((more): Priority => ({ ...life, needs: [...some, ...more] }))),
  );
}

test('no way the priorities turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of [[], ...selections(priorities, 1)]) {
    const ways = everyWay(told.map(completionsOf)).map((all): Dialogue => ({ priorities: all }));
    holdsForEvery(issueOwnership, { priorities: told }, ways, { complete: true });
    const more = [...ways, ...ways.flatMap((way) => extended(way))];
    holdsForEvery(issueOwnership, { priorities: told, incomplete: ['/priorities'] }, more, { complete: true });
  }
});

test('nor of two priorities', () => {
  const few = priorities.filter(({ incomplete, needs: list }) => incomplete === undefined && list?.length !== 2);
  for (const told of selections(few, 2)) {
    const ways = everyWay(told.map(completionsOf)).map((all): Dialogue => ({ priorities: all }));
    holdsForEvery(issueOwnership, { priorities: told }, ways, { complete: true });
  }
});

function extended(way: Dialogue): readonly Dialogue[] {
  return needs
    .slice(1)
    .map((need) => ({ priorities: [...(way.priorities ?? []), { status: 'open' as const, needs: [need] }] }));
}
