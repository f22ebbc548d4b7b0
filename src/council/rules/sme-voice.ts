import { type Answer, open, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { sum, times } from '../../core/exact.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { type Quantity, type Range, range, simplest, upper } from '../../core/known.js';
import { hasWord, sameWord } from '../../core/names.js';
import { child, type Pointer } from '../../core/pointer.js';
import { count } from '../../core/tally.js';
import { all, type Claim, either, opposite } from '../../rules/claim.js';
import { anyIn } from '../../rules/lists.js';
import { countOf, shareOf, wholeOf } from '../../rules/observed.js';
import type { Reference } from '../../rules/reference.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council } from '../model.js';
import { claimOn, isBusiness, isIndustry, isRepresentativeBody, isSme, type Seat } from '../reading/seats.js';
import { type Ask, readCounted, seatsOn, sittingOn } from '../reading/seats-on.js';
import { sitOn } from '../reading/sub-group-members.js';
import { nameOfSubGroup, subGroupsOf } from '../reading/sub-groups.js';
import { MEMBERS, unlistedAmong } from '../reading/unlisted.js';
import { IS_SMALLER, wordsThat } from '../reading/words.js';
import { councilSeatRule } from '../rule.js';
import { againstEach, OTHER_SECTOR, ofSector, SECTOR_NOT_SAID } from '../seating/against-each.js';
import { referenceInWords } from '../seating/reference-in-words.js';
import { wordsOf } from '../seating/seat-table.js';
import { seatsToAdd, seatsToGain } from '../seating/shortfall.js';

const FOR_SMES = /* @__PURE__ */ ask('seat/for-smes', 'whether {of} speaks for small and medium firms');

/** Have small and medium firms a voice? */
export const smeVoice = /* @__PURE__ */ councilSeatRule({
  id: 'representation/sme-voice',
  version: '1.1.0',
  title: 'Small and medium firms have a voice',
  question: 'Do small and medium firms have a voice?',
  rationale:
    'A body that speaks for small firms, or a sub-group they sit on, is a route; a seat of their own is another thing.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that small and medium firms are often left out despite their importance. Representing them fairly was a challenge for all the councils it spoke with; some small firms found it hard to be heard.',
    ),
  ],
  severity: 'warning',
  answerable: ['government', 'council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  leadingCount: 'employment',
  assumptions: [
    'A route is a seat of their own, a sub-group with such firms among its members, or a representative body that speaks for them.',
    'A self-employed practitioner counts as a seat of their own, but not among the seats of firms whose share is taken.',
    'A reference for the whole economy stands in where the sector’s own is not given, and the text says so.',
  ],
  parameters: {
    ratio: {
      label: 'part of their weight in the reference that small and medium firms hold in seats of firms, at least',
      unit: 'ratio',
      value: '1/2',
      because: 'Small firms cannot spare people as large ones can; half their weight is a floor, not parity.',
    },
  },
  messages: {
    passed: {
      heard:
        'Small and medium firms have a voice: they hold {seats} of {firms:firm’s seat|firms’ seats} ({share:percent}), at least the {limit:percent} asked: {ratio} times their {weight:percent} of {reference}.',
    },
    failed: {
      noRoute: [
        'error',
        'Small and medium firms have no route to the table: no seat, no sub-group, no body that speaks for them.',
      ],
      noSeat: 'Small and medium firms have no seat of their own; at best they are heard through others.',
      under:
        'Small and medium firms hold too few seats: {seats} of {firms:firm’s seat|firms’ seats} ({share:percent}), less than the {limit:percent} asked: {ratio} times their {weight:percent} of {reference}.',
    },
    cantTell: {
      sectorNotSaid: SECTOR_NOT_SAID,
      open: 'Small and medium firms hold {seats} of {firms:firm’s seat|firms’ seats} ({share:percent}); what we do not know decides whether they have the {limit:percent} asked, {ratio} times their {weight:percent} of {reference}.',
      noReference:
        'Small and medium firms hold {seats} of {firms:firm’s seat|firms’ seats}; no reference population by size was given to say what their share should be.',
      noSmeShare: 'The reference {reference} does not set small and medium firms apart from large ones.',
    },
    inapplicable: {
      noIndustry: 'Industry holds no seat.',
      otherSector: OTHER_SECTOR,
    },
  },
  says: {
    notMet: {
      noRoute: 'Small and medium firms have no route to the table at all',
      noSeat: 'Small and medium firms have no seat of their own',
      under: 'Small and medium firms hold {seats} of {firms:firm’s seat|firms’ seats}: too few',
    },
    met: 'Small and medium firms hold {seats} of {firms:firm’s seat|firms’ seats}',
    depends: 'Whether small firms hold enough seats depends on what is counted or known',
  },
  evaluate(council, ctx) {
    const day = ctx.asOf;
    const { seats } = seatsOn(council, day);
    const unlisted = unlistedAmong(council, day);
    const smesAmong = (among: Ask) =>
      count(
        seats.map((seat) => readCounted(seat, [among], isSme)),
        unlisted,
      );
    const industry = smesAmong(isIndustry);
    const firms = smesAmong(isBusiness);
    const ownSeat = ctx.holds('seats of small and medium firms', countOf(industry), '>=', 1, { unit: 'seats' });
    const route = either(ownSeat, throughSubGroup(council, day), throughBody(council, day));
    const applies = [
      ctx.holds('industry seats', wholeOf(industry), '>=', 1, { unit: 'seats' }),
      'noIndustry',
      {},
    ] as const;
    const held = { seats: firms.part, firms: firms.whole };
    // So many of them that the question is answered: with a reference, of their share as well.
    const routes = (n: Quantity) =>
      [
        [
          route,
          'noRoute',
          {},
          [
            remedy(
              'open-a-route',
              'Seat {n:small or medium firm|small or medium firms}; a body that speaks for them would at least be a route.',
              { n },
            ),
          ],
        ],
        [ownSeat, 'noSeat', {}, [remedy('seat-smes', 'Seat {n:small or medium firm|small or medium firms}.', { n })]],
      ] as const;
    const share = shareOf(firms);
    return againstEach(council, ctx.references, 'sizeBand', {
      otherSector: (reference, said) => ctx.inapplicable(['otherSector', said], undefined, { key: reference.id }),
      none: () => {
        // Never said: without a reference the third limb stays open.
        const unsaid = { ...held, share: 0, limit: 0, ratio: 0, weight: 0, reference: '' };
        const unasked: Claim = { ...ctx.report('share of firms’ seats', share, 'share'), holds: undefined };
        return ctx.verdict({
          applies,
          limbs: [...routes(1), [unasked, 'under', unsaid]],
          passed: ['heard', unsaid],
          cantTell: ['noReference', held],
        });
      },
      judge: (reference, fits) => {
        const words = referenceInWords(reference);
        const weight = smeWeight(reference);
        if (weight === null) return [ctx.cantTell(['noSmeShare', { reference: words }], [], { key: reference.id })];
        const ratio = ctx.p.ratio;
        const limit = times(ratio, weight);
        const enough = ctx.holds('share of firms’ seats held by small and medium firms', share, '>=', 'ratio', {
          unit: 'share',
          scale: weight,
          reference: reference.id,
        });
        const anyFirm = ctx.holds('seats of firms', wholeOf(firms), '>=', 1, { unit: 'seats' });
        const said = { ...held, share: firms.share ?? 0, limit, ratio, weight, reference: words };
        const more = atLeastOne(seatsToGain(firms, limit));
        return [
          ctx.verdict({
            key: reference.id,
            applies: [all(fits, applies[0]), applies[1], applies[2]],
            limbs: [
              ...routes(atLeastOne(seatsToAdd(firms, limit))),
              [
                either(enough, opposite(anyFirm)),
                'under',
                said,
                [
                  remedy('pass-seats', 'Let {more:seat|seats} pass from large firms to small or medium ones.', {
                    more,
                  }),
                ],
              ],
            ],
            passed: ['heard', said],
            cantTell: fits.holds === undefined ? ['sectorNotSaid', ofSector(reference)] : ['open', said],
          }),
        ];
      },
    });
  },
});

/** So many seats as a share asks for, and one in any case; where no number is enough, at least that one. */
function atLeastOne(seats: Range | null): Quantity {
  if (seats === null) return { min: 1 };
  return simplest(range(Math.max(1, seats.min), Math.max(1, upper(seats))));
}

function throughSubGroup(council: Council, day: string): Claim {
  return anyIn(subGroupsOf(council).list, (group, at, i) =>
    sitOn(council, group, at, nameOfSubGroup(group, i), day, 'smes'),
  );
}

function throughBody(council: Council, day: string): Claim {
  const unlisted = unlistedAmong(council, day);
  const list = {
    items: council.members === undefined ? undefined : sittingOn(council, day),
    at: unlisted?.at ?? '/members',
    partial: unlisted !== undefined,
    need: unlisted === undefined || unlisted.at === '/members' ? MEMBERS() : unlisted.need,
  } as const;
  return anyIn(list, ({ seat, sits }) =>
    all(claimOn(seat, sits), claimOn(seat, isRepresentativeBody(seat)), claimOn(seat, speaksForSmes(seat))),
  );
}

function speaksForSmes(seat: Seat): Answer {
  const { speaksFor, organisation } = seat.member;
  const smaller = wordsThat(IS_SMALLER);
  const claims = [...(speaksFor ?? []), ...(organisation?.constituency ?? [])];
  const found = claims.some((word) => hasWord(smaller, word) === true && !sameWord(word, 'medium'));
  // A claim to speak for others is made or it is not; whom a body's members are has to be known.
  const whole = listIn(organisation, 'constituency').whole && !isMarked(seat.member, 'speaksFor');
  const at: Pointer = `${seat.at}/organisation/constituency`;
  const evidence = [child(seat.at, 'speaksFor'), at];
  if (found || whole) return said(found, evidence);
  return open([{ at, need: FOR_SMES({ of: seat.name }) }], evidence);
}

/** The share of small and medium firms in a reference; null where a category mixes them with large ones. */
function smeWeight(reference: Reference): number | null {
  const smaller = wordsThat(IS_SMALLER);
  const weights: number[] = [];
  for (const category of reference.categories) {
    const words = wordsOf(category).filter((word) => hasWord(smaller, word)).length;
    if (words > 0 && words < wordsOf(category).length) return null;
    if (words > 0) weights.push(category.weight);
  }
  return sum(weights) / sum(reference.categories.map(({ weight }) => weight));
}
