import { expect, test } from 'vitest';
import { resolve } from '../../../src/core/pointer.js';
import type { Council, Member, OrganisationKind, SubGroup } from '../../../src/council/model.js';
import { smallCouncilReach } from '../../../src/council/rules/small-council-reach.js';
import { subSectorCoverage } from '../../../src/council/rules/sub-sector-coverage.js';
import { assess } from '../../../src/rules/assess.js';
import type { Finding } from '../../../src/rules/finding.js';
import { firm, governmentCoChair } from '../seats.js';

function judge(
  council: Council,
  rule: typeof subSectorCoverage | typeof smallCouncilReach = subSectorCoverage,
): Finding {
  const [finding] = assess(council, [rule as typeof subSectorCoverage], { asOf: '2016-03-01' }).findings;
  if (finding === undefined) throw new Error('no finding');
  return finding;
}

type Words = readonly string[] | undefined;
const WORDS: readonly Words[] = [undefined, [], ['a']];
const KINDS: readonly (OrganisationKind | undefined)[] = [undefined, 'business', 'representative-body'];

const given = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };

const seats: readonly Member[] = KINDS.flatMap((kind) =>
  WORDS.flatMap((subSectors) =>
    WORDS.map((constituency) => ({
      role: 'member' as const,
      organisation: {
        name: 'Acme',
        ...given('kind', kind),
        ...given('subSectors', subSectors),
        ...given('constituency', constituency),
      },
    })),
  ),
);
const groupLists: readonly (readonly SubGroup[] | undefined)[] = [
  undefined,
  [],
  [{}],
  [{ subSectors: [] }],
  [{ subSectors: ['a'] }],
];

function councilOf(members: readonly Member[], subGroups: readonly SubGroup[] | undefined): Council {
  return { subSectors: ['a', 'b'], members, ...given('subGroups', subGroups) };
}

/** Every way in which what is open may turn out; with `only`, just what lies at or below those places. */
function* completions(council: Council, only?: readonly string[]): Generator<Council> {
  const open = (at: string): boolean =>
    only === undefined || only.some((place) => at === place || at.startsWith(`${place}/`));
  const words = [[], ['a'], ['b'], ['a', 'b']];
  const memberWays = (member: Member, i: number): readonly Member[] => {
    // Government is of no sub-sector where the document says nothing.
    if (member.organisation?.kind === 'department') return [member];
    const organisation = member.organisation ?? {};
    const at = `/members/${i}/organisation`;
    const kinds =
      organisation.kind === undefined && open(`${at}/kind`)
        ? (['business', 'representative-body'] as const)
        : [organisation.kind];
    const own = organisation.subSectors === undefined && open(`${at}/subSectors`) ? words : [organisation.subSectors];
    const of =
      organisation.constituency === undefined && open(`${at}/constituency`) ? words : [organisation.constituency];
    return kinds.flatMap((kind) =>
      own.flatMap((subSectors) =>
        of.map((constituency) => ({
          ...member,
          organisation: {
            ...organisation,
            ...given('kind', kind),
            ...given('subSectors', subSectors),
            ...given('constituency', constituency),
          },
        })),
      ),
    );
  };
  const groupWays = (): readonly (readonly SubGroup[] | undefined)[] => {
    if (council.subGroups === undefined)
      return open('/subGroups') ? [[], ...words.map((subSectors) => [{ subSectors }])] : [undefined];
    return council.subGroups.reduce<readonly (readonly SubGroup[])[]>(
      (lists, group, i) =>
        lists.flatMap((list) =>
          (group.subSectors === undefined && open(`/subGroups/${i}/subSectors`)
            ? words.map((subSectors) => ({ subSectors }))
            : [group]
          ).map((way) => [...list, way]),
        ),
      [[]],
    );
  };
  for (const subGroups of groupWays()) {
    for (const members of (council.members ?? [])
      .map(memberWays)
      .reduce<readonly (readonly Member[])[]>(
        (lists, ways) => lists.flatMap((list) => ways.map((way) => [...list, way])),
        [[]],
      )) {
      yield { ...council, members, ...given('subGroups', subGroups) };
    }
  }
}

test('sub-sector-coverage: a verdict holds in every completion, and cannot be told only where they disagree', {
  timeout: 60_000,
}, () => {
  let open = 0;
  for (const seat of seats) {
    for (const subGroups of groupLists) {
      for (const other of [[], [firm('Beta', { subSectors: ['b'] })]]) {
        const council = councilOf([governmentCoChair, seat, ...other], subGroups);
        const finding = judge(council);
        const ways = new Set<string>();
        for (const way of completions(council)) ways.add(judge(way).outcome);
        expect(finding.outcome, JSON.stringify(council)).toBe(ways.size === 1 ? [...ways][0] : 'cantTell');
        if (finding.outcome === 'cantTell') open += 1;
      }
    }
  }
  expect(open).toBeGreaterThan(50);
});

test('sub-sector-coverage: what it asks for decides', { timeout: 60_000 }, () => {
  for (const seat of seats) {
    for (const subGroups of groupLists) {
      for (const other of [[], [firm('Beta', { subSectors: ['b'] })]]) {
        const council = councilOf([governmentCoChair, seat, ...other], subGroups);
        const finding = judge(council);
        if (finding.outcome !== 'cantTell') continue;
        const places = finding.settledBy?.facts.map((fact) => fact.at) ?? [];
        for (const way of completions(council, places)) {
          expect(judge(way).outcome, JSON.stringify([places, way])).not.toBe('cantTell');
        }
      }
    }
  }
});

test('sub-sector-coverage: toPass and toFail are the fewest facts that decide', { timeout: 60_000 }, () => {
  for (const seat of seats) {
    for (const subGroups of groupLists) {
      const council = councilOf([firm('Beta', { subSectors: ['b'] }), seat], subGroups);
      const { outcome, settledBy } = judge(council);
      if (outcome !== 'cantTell') continue;
      expect(settledBy).not.toBeNull();
      const places = settledBy?.facts.map((fact) => fact.at) ?? [];
      const subsets: string[][] = [[]];
      for (const at of places) subsets.push(...subsets.map((set) => [...set, at]));
      const fewest = (wanted: string): number =>
        Math.min(
          ...subsets
            .filter((set) => [...completions(council, set)].some((way) => judge(way).outcome === wanted))
            .map((set) => set.length),
        );
      if (settledBy?.toPass !== null) expect(settledBy?.toPass, JSON.stringify(council)).toBe(fewest('passed'));
      if (settledBy?.toFail !== null) expect(settledBy?.toFail, JSON.stringify(council)).toBe(fewest('failed'));
    }
  }
});

test('small-council-reach says of a small council what sub-sector-coverage says', () => {
  for (const seat of seats) {
    for (const subGroups of groupLists) {
      const council = councilOf([governmentCoChair, seat], subGroups);
      expect(judge(council, smallCouncilReach).outcome).toBe(judge(council).outcome);
    }
  }
});

test('sub-sector-coverage: the three kinds of voice are reported apart, and the remedy mends', () => {
  const council: Council = {
    subSectors: ['a', 'b', 'c', 'd'],
    members: [
      firm('Acme', { subSectors: ['a'] }),
      {
        role: 'member',
        organisation: {
          name: 'Beta Federation',
          kind: 'representative-body',
          subSectors: [],
          constituency: ['a', 'b'],
        },
      },
      { role: 'member', status: 'reserved', reservedFor: 'd' },
    ],
    subGroups: [{ name: 'Gamma', subSectors: ['b'] }],
  };
  const finding = judge(council);
  expect(finding.breakdown).toEqual([
    { subSector: 'a', heard: true, seats: ['Acme'], bodies: ['Beta Federation'], subGroups: [] },
    { subSector: 'b', heard: true, seats: [], bodies: ['Beta Federation'], subGroups: ['Gamma'] },
    { subSector: 'c', heard: false, seats: [], bodies: [], subGroups: [] },
    { subSector: 'd', heard: false, seats: [], bodies: [], subGroups: [] },
  ]);
  expect(finding.remedies.map((remedy) => remedy.message)).toEqual([
    'Fill the seats kept for d.',
    'Give 1 sub-sector a seat, a body that speaks for it or a place in a sub-group’s remit: c.',
  ]);
  const mended = [...(council.members ?? []).slice(0, 2), firm('Delta', { subSectors: ['d'] })];
  expect(judge({ ...council, members: mended, subGroups: [{ subSectors: ['b', 'c'] }] }).outcome).toBe('passed');
});

test('sub-sector-coverage: the confidence is that of the facts about who speaks', () => {
  const member: Member = {
    ...firm('Acme', { subSectors: ['a'] }),
    provenance: { '': { confidence: 'seen-in-source' }, 'organisation/subSectors': { confidence: 'analyst' } },
  };
  expect(judge({ subSectors: ['a'], members: [member], subGroups: [] }).confidence).toBe('analyst');
});

test('sub-sector-coverage: related leads to records of the document', () => {
  const council = councilOf([firm('Acme', { subSectors: ['a'] }), firm('Beta', { subSectors: ['b'] })], []);
  const { related } = judge(council);
  expect(related).toEqual(['/members/0', '/members/1']);
  for (const at of related) expect(resolve(council, at)).toBeDefined();
});
