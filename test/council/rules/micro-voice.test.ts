import { expect, test } from 'vitest';
import type { Council, Member, Organisation, SubGroup } from '../../../src/council/model.js';
import { microVoice } from '../../../src/council/rules/micro-voice.js';
import type { Reference } from '../../../src/rules/reference.js';
import { everyWay, holdsForAll, judged, selections } from '../completions.js';

const crafts: Reference = {
  id: 'crafts',
  attribute: 'sizeBand',
  basis: 'employment',
  date: '2015',
  sector: 'crafts',
  source: { source: 'bpe-2015', section: 'Table 4' },
  categories: [
    { id: 'micro', covers: ['none', 'micro'], weight: 60 },
    { id: 'rest', covers: ['small', 'medium', 'large'], weight: 40 },
  ],
};
const references = [crafts];

const organisations: readonly Organisation[] = [
  {},
  { kind: 'business' },
  { kind: 'business', sizeBand: 'micro' },
  { kind: 'business', sizeBand: 'large' },
  { kind: 'business', sizeBand: 'sme' },
  { kind: 'self-employed' },
  { kind: 'representative-body' },
  { sizeBand: 'large' },
  { employees: 5 },
  { kind: 'business', employees: { min: 8, max: 12 } },
];

/** A size is a firm's: where one is told, the organisation is a firm. */
function completionsOf(organisation: Organisation): readonly Organisation[] {
  const kinds: readonly (Organisation['kind'] & string)[] =
    organisation.kind !== undefined
      ? [organisation.kind]
      : organisation.sizeBand !== undefined
        ? ['business']
        : organisation.employees !== undefined
          ? ['business', 'representative-body']
          : ['business', 'self-employed', 'representative-body'];
  return kinds.flatMap((kind): readonly Organisation[] => {
    if (kind !== 'business') return [{ kind }];
    const { sizeBand, employees } = organisation;
    if (sizeBand === 'sme') return (['micro', 'small'] as const).map((band) => ({ kind, sizeBand: band }));
    if (sizeBand !== undefined) return [{ kind, sizeBand }];
    if (typeof employees === 'number') return [{ kind, employees }];
    if (employees !== undefined) return [8, 9, 10, 12].map((n) => ({ kind, employees: n }));
    return (['micro', 'large'] as const).map((band) => ({ kind, sizeBand: band }));
  });
}

const seat = (organisation: Organisation): Member => ({ role: 'member', organisation });

const groups: readonly (readonly SubGroup[] | undefined)[] = [
  undefined,
  [],
  [{ name: 'Skills' }],
  [{ name: 'Skills', includesMicro: true }],
  [{ name: 'Skills', includesMicro: false }],
  [{ name: 'Skills', members: [] }],
  [{ name: 'Skills', members: [seat({ kind: 'business' })] }],
  [{ name: 'Skills', members: [seat({ kind: 'business', sizeBand: 'large' })], incomplete: ['/members'] }],
];

function groupCompletions(told: readonly SubGroup[] | undefined): readonly (readonly SubGroup[])[] {
  if (told === undefined) return [[], [{ includesMicro: true }], [{ includesMicro: false }]];
  return told.some((group) => group.includesMicro === undefined && group.members?.length !== 0)
    ? [[{ includesMicro: true }], [{ includesMicro: false }]]
    : [told];
}

const council = (members: readonly Organisation[], subGroups: readonly SubGroup[] | undefined): Council => ({
  sector: 'crafts',
  members: members.map(seat),
  ...(subGroups === undefined ? {} : { subGroups }),
});

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of selections(organisations, 2)) {
    for (const subGroups of groups) {
      const completions = everyWay(told.map(completionsOf)).flatMap((members) =>
        groupCompletions(subGroups).map((filled) => council(members, filled)),
      );
      holdsForAll(microVoice, council(told, subGroups), completions, { complete: true, references });
    }
  }
});

test('one micro firm more mends it', () => {
  const before = council([{ kind: 'business', sizeBand: 'large' }], []);
  expect(judged(microVoice, before, { references }).outcome).toBe('failed');
  const after = { ...before, members: [...(before.members ?? []), seat({ kind: 'business', sizeBand: 'micro' })] };
  expect(judged(microVoice, after, { references }).outcome).toBe('passed');
});
