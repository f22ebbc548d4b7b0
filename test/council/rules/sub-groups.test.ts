import { expect, test } from 'vitest';
import type { Council, Member, SubGroup } from '../../../src/council/model.js';
import { subGroups } from '../../../src/council/rules/sub-groups.js';
import { assess } from '../../../src/rules/assess.js';
import type { Finding } from '../../../src/rules/finding.js';
import { firm } from '../seats.js';

function judge(council: Council): Finding {
  const [finding] = assess(council, [subGroups], { asOf: '2016-03-01' }).findings;
  if (finding === undefined) throw new Error('no finding');
  return finding;
}

const large = firm('Large', { sizeBand: 'large' });
const small = firm('Small', { sizeBand: 'small' });
const unknown = firm('Unknown');
const lists: readonly (readonly Member[] | undefined)[] = [
  undefined,
  [],
  [large],
  [small],
  [unknown],
  [large, unknown],
  [unknown, unknown],
];
const groups: readonly SubGroup[] = [undefined, true, false].flatMap((includesSmes) =>
  lists.flatMap((members) =>
    [undefined, true].map((includesMicro) => ({
      ...(includesSmes === undefined ? {} : { includesSmes }),
      ...(members === undefined ? {} : { members }),
      ...(includesMicro === undefined ? {} : { includesMicro }),
    })),
  ),
);

/** Every way the sizes that are not known may turn out, and what a group without a list may say. */
function ways(group: SubGroup): readonly SubGroup[] {
  if (group.members === undefined) {
    const silent = group.includesSmes === undefined && group.includesMicro === undefined;
    return silent ? [true, false].map((includesSmes) => ({ ...group, includesSmes })) : [group];
  }
  const listsOf = group.members.reduce<readonly (readonly Member[])[]>(
    (all, member) =>
      all.flatMap((list) => (member === unknown ? [large, small] : [member]).map((way) => [...list, way])),
    [[]],
  );
  return listsOf.map((members) => ({ ...group, members }));
}

test('sub-groups: a verdict holds in every completion that does not contradict itself', () => {
  for (const a of groups) {
    for (const b of groups) {
      const { outcome } = judge({ subGroups: [a, b] });
      const outcomes = new Set(
        ways(a).flatMap((one) => ways(b).map((two) => judge({ subGroups: [one, two] }).outcome)),
      );
      // A record that contradicts itself stays open whatever is found out.
      if (outcome === 'cantTell') expect(outcomes.has('cantTell') || outcomes.size > 1).toBe(true);
      else for (const other of outcomes) expect([outcome, 'cantTell']).toContain(other);
    }
  }
});

test('sub-groups: the facts named decide, and as few of them as counted', () => {
  const council: Council = { subGroups: [{ members: [unknown, unknown] }, { members: [large] }, {}] };
  const { settledBy } = judge(council);
  expect(settledBy?.facts.map((fact) => fact.need)).toEqual([
    'the size of Unknown',
    'the size of Unknown',
    'whether small or medium firms sit on number 3',
  ]);
  expect([settledBy?.toPass, settledBy?.toFail]).toEqual([1, 3]);
  expect(judge({ subGroups: [{ members: [small, unknown] }, { members: [large] }, {}] }).outcome).toBe('passed');
  expect(
    judge({ subGroups: [{ members: [large, large] }, { members: [large] }, { includesSmes: false }] }).outcome,
  ).toBe('failed');
});

test('sub-groups: the remedies mend', () => {
  expect(judge({ subGroups: [] }).remedies.map((remedy) => remedy.message)).toEqual([
    'Set up 1 sub-group with small or medium firms among the members.',
  ]);
  expect(judge({ subGroups: [{ members: [small] }] }).outcome).toBe('passed');
  expect(judge({ subGroups: [{ members: [large] }] }).remedies.map((remedy) => remedy.message)).toEqual([
    'Invite 1 small or medium firm to a sub-group.',
  ]);
  expect(judge({ subGroups: [{ members: [large, small] }] }).outcome).toBe('passed');
});
