import { isMarked } from '../../core/incomplete.js';
import { type Quantity, simplest } from '../../core/known.js';
import type { Council, OrganisationKind } from '../../council/model.js';
import { kindOf, memberCount, seatsIn, sits } from '../../council/reading/index.js';
import type { Section } from '../summary.js';
import { counted } from '../wording.js';

/** What members are called by the kind of their organisation: one and many. */
const KIND_WORDS: Readonly<Record<OrganisationKind | 'none', readonly [one: string, many: string]>> = {
  business: ['firm', 'firms'],
  'representative-body': ['trade body', 'trade bodies'],
  'self-employed': ['self-employed', 'self-employed'],
  department: ['from government', 'from government'],
  'devolved-government': ['from government', 'from government'],
  'local-authority': ['from councils', 'from councils'],
  'public-body': ['public body', 'public bodies'],
  'regional-body': ['regional body', 'regional bodies'],
  union: ['union', 'unions'],
  university: ['university', 'universities'],
  'skills-body': ['skills body', 'skills bodies'],
  charity: ['charity', 'charities'],
  parliament: ['from parliament', 'from parliament'],
  other: ['other', 'others'],
  none: ['person of their own', 'people of their own'],
};

/** The two sides of a council, in the words above. */
const SIDES: readonly string[] = ['firms', 'trade bodies', 'from government'];

/** Kinds that are named on one line; the rest are others. */
const NAMED = 3;

/**
 * What a council is made of on a day: its members by kind, most first; `all` names every kind, so that two lists can be
 * set side by side.
 */
export function councilSections(
  council: Council,
  asOf: string,
  { all = false }: { readonly all?: boolean } = {},
): readonly Section[] {
  const seats = seatsIn(council.members).map((seat) => ({ seat, sits: sits(council, seat, asOf).value }));
  const sitting = seats.filter((one) => one.sits !== false);
  const byKind = new Map<string, { n: number; open: number; word: readonly [string, string] }>();
  for (const { seat, sits: sure } of sitting) {
    const kind = kindOf(seat);
    const word: readonly [string, string] = kind === undefined ? ['not known', 'not known'] : KIND_WORDS[kind];
    const own = byKind.get(word[1]) ?? { n: 0, open: 0, word };
    byKind.set(word[1], sure === true ? { ...own, n: own.n + 1 } : { ...own, open: own.open + 1 });
  }
  const kinds = [...byKind.values()].sort((a, b) => b.n + b.open - (a.n + a.open));
  const telling = kinds.filter(({ word }) => word[1] !== 'others' && word[1] !== 'not known');
  // Industry and government before any other kind: between them the council is.
  const first = telling.filter(({ word }) => SIDES.includes(word[1]));
  const named = [...first, ...telling.filter((kind) => !first.includes(kind))]
    .slice(0, all ? Number.POSITIVE_INFINITY : NAMED)
    .sort((a, b) => b.n + b.open - (a.n + a.open));
  const rest = kinds.filter((kind) => !named.includes(kind));
  const others = rest.reduce((sum, { n, open }) => ({ n: sum.n + n, open: sum.open + open }), { n: 0, open: 0 });
  const unknown = rest.length === 1 && rest[0]?.word[1] === 'not known';
  const whole = memberCount(council, asOf).value;
  const isPartial = isMarked(council, 'members');
  return [
    {
      kind: 'parts',
      id: 'members',
      title: 'What it is made of',
      unit: 'members',
      whole: whole === null ? { min: sitting.length } : simplest(whole),
      parts: [
        ...named.map(({ n, open, word }) => ({ label: n + open === 1 && !all ? word[0] : word[1], n: range(n, open) })),
        ...(others.n + others.open === 0
          ? []
          : [
              {
                label: unknown
                  ? 'of a kind not known'
                  : counted(others.n + others.open, 'other', 'others').replace(/^\d+ /, ''),
                n: range(others.n, others.open),
              },
            ]),
      ],
      note:
        council.members === undefined
          ? 'who they are is not on record'
          : isPartial
            ? 'the list is not known to be whole'
            : null,
    },
  ];
}

function range(n: number, open: number): Quantity {
  return open === 0 ? n : { min: n, max: n + open };
}
