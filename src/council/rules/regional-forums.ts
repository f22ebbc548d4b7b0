import { type Answer, open, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import type { Tri } from '../../core/known.js';
import { distinctWords, hasWord, wordKey } from '../../core/names.js';
import type { Pointer } from '../../core/pointer.js';
import { count } from '../../core/tally.js';
import { lookUp } from '../../core/words.js';
import { either } from '../../rules/claim.js';
import { countOf, measured } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council, OrganisationKind } from '../model.js';
import { kindOf, type Seat } from '../reading/seats.js';
import { readCounted, seatsOn } from '../reading/seats-on.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { councilSeatRule } from '../rule.js';

const TIES = /* @__PURE__ */ ask('regional-links/all', 'the ties to regional forums');
const KIND_AND_REGION = /* @__PURE__ */ ask('seat/kind-and-region', 'what {of} is, and whether it speaks for a region');
const FOR_REGION = /* @__PURE__ */ ask('seat/for-region', 'whether {of} speaks for a region');
const FOR_REGION_BY = /* @__PURE__ */ ask(
  'seat/for-region-by',
  'whether {of} speaks for a region, by the words {words:list}',
);

/** Are regional bodies linked? */
export const regionalForums = /* @__PURE__ */ councilSeatRule({
  id: 'representation/regional-forums',
  version: '1.1.0',
  title: 'Regional bodies are linked to the council',
  question: 'Are regional bodies linked to the council?',
  rationale:
    'A regional body at the table, or a tie to a forum in a region, brings in firms outside the capital without a seat each.',
  sources: [
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It says that councils lack firms based outside London, that two councils have acted to engage regional players, and offers links between forums, regional ones among them, as an option.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A regional body is one that the document calls so, or any other body declared to speak for a region.',
    'A firm, a practitioner, central or devolved government, a union or a parliamentarian is no regional body, whatever region it speaks for.',
    'One link is enough; which regions are left out is not asked.',
  ],
  parameters: {},
  messages: {
    passed: {
      seated: 'Regional bodies are linked: they hold {bodies:seat|seats}.',
      tied: 'Regional bodies are linked: the council is tied to {forums:regional forum|regional forums}.',
    },
    failed: { none: 'No regional body has a seat, and the council is tied to no regional forum.' },
    cantTell: { open: 'We do not know of any regional body with a seat, nor of any tie to a regional forum.' },
  },
  says: {
    notMet: 'No regional body sits, and no regional forum is linked',
    met: {
      seated: 'Regional bodies hold {bodies:seat|seats}',
      tied: 'It is tied to {forums:regional forum|regional forums}',
    },
    depends: 'We do not know whether any regional body is linked',
  },
  evaluate(council, ctx) {
    const subSectors = subSectorsNamed(council);
    const bodies = count(
      seatsOn(council, ctx.asOf).seats.map((counted) =>
        readCounted(counted, [], (seat) => isRegional(subSectors, seat)),
      ),
      unlistedAmong(council, ctx.asOf),
    );
    const { entries: links, whole } = listIn(council, 'regionalLinks');
    const forums = measured(whole ? links.length : { min: links.length }, {
      related: links.map((_, i) => `/regionalLinks/${i}` as const),
      open: !whole ? [{ at: '/regionalLinks', need: TIES() }] : [],
    });
    const seated = ctx.holds('seats of regional bodies', countOf(bodies), '>=', 1, { unit: 'seats' });
    return ctx.verdict({
      limbs: [
        [
          either(seated, ctx.holds('ties to regional forums', forums, '>=', 1, { unit: 'forums' })),
          'none',
          {},
          [remedy('link-a-region', 'Seat or link {n:regional body|regional bodies}.', { n: 1 })],
        ],
      ],
      passed: seated.holds === true ? ['seated', { bodies: bodies.part }] : ['tied', { forums: forums.value ?? 0 }],
      cantTell: ['open', {}],
    });
  },
});

/** Is it regional? Of a body that may speak for a region its words say it. */
const IS_REGIONAL = {
  business: false,
  'representative-body': undefined,
  'self-employed': false,
  department: false,
  'devolved-government': false,
  'local-authority': undefined,
  'public-body': undefined,
  'regional-body': true,
  union: false,
  university: undefined,
  'skills-body': undefined,
  charity: undefined,
  parliament: false,
  other: undefined,
  none: false,
} as const satisfies Record<OrganisationKind | 'none', Tri>;
const OTHERS: readonly string[] = ['sme', 'micro', 'nation', 'England', 'Northern Ireland', 'Scotland', 'Wales'];

/** Every word that the document uses for a sub-sector, and the industry's own, in their normal form. */
function subSectorsNamed(council: Council): ReadonlySet<string> {
  const ofMembers = (council.members ?? []).flatMap(({ subSectors, organisation }) => [
    ...(subSectors ?? []),
    ...(organisation?.subSectors ?? []),
  ]);
  const ofGroups = (council.subGroups ?? []).flatMap((group) => group.subSectors ?? []);
  const sector = council.sector === undefined ? [] : [council.sector];
  return new Set([...(council.subSectors ?? []), ...ofMembers, ...ofGroups, ...sector].map(wordKey));
}

/** Is it the seat of a regional body, or of another body that speaks for a region? */
function isRegional(subSectors: ReadonlySet<string>, seat: Seat): Answer {
  const kind = kindOf(seat);
  const place = `${seat.at}/organisation/kind` as const;
  const byKind = lookUp(kind, IS_REGIONAL);
  if (byKind !== undefined) return said(byKind, [place]);
  const { organisation, speaksFor } = seat.member;
  const of = { of: seat.name };
  if (kind === undefined) {
    const at: Pointer = organisation === undefined ? seat.at : `${seat.at}/organisation`;
    return open([{ at, need: KIND_AND_REGION(of) }], [at]);
  }
  const ofBody = kind === 'representative-body' ? organisation?.constituency : undefined;
  const words = speaksFor === undefined && ofBody === undefined ? undefined : [...(speaksFor ?? []), ...(ofBody ?? [])];
  const at = `${seat.at}/speaksFor` as const;
  const need = FOR_REGION(of);
  const evidence = [...(speaksFor === undefined ? [] : [at]), `${seat.at}/organisation/kind` as const];
  if (words === undefined) return open([{ at, need }], [at]);
  if (hasWord(words, 'region') === true) return said(true, evidence);
  // A region may be meant by a word that is neither one of those known nor used for a sub-sector anywhere.
  const strange = distinctWords(words).filter(
    (word) => hasWord(OTHERS, word) === false && !subSectors.has(wordKey(word)),
  );
  const whole =
    !isMarked(seat.member, 'speaksFor') && (ofBody === undefined || !isMarked(organisation, 'constituency'));
  if (strange.length === 0) return whole ? said(false, evidence) : open([{ at, need }], evidence);
  return open([{ at, need: FOR_REGION_BY({ ...of, words: strange.map((word) => `“${word}”`) }) }], evidence);
}
