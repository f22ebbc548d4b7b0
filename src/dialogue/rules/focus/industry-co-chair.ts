import type { OrganisationKind } from '../../../council/model.js';
import { isLocalBoard, kindOf, type Seat, seatsIn, serves } from '../../../council/reading/index.js';
import { opposite } from '../../../rules/claim.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import {
  chairsForIndustry,
  coChairsOf,
  isOfGovernment,
  LOCAL_BOARD,
  MAYBE_LOCAL_BOARD,
} from '../../reading/co-chairs.js';
import { dialogueSeatRule } from '../../rule.js';

/** Is there an industry co-chair? */
export const industryCoChair = /* @__PURE__ */ dialogueSeatRule({
  id: 'focus/industry-co-chair',
  version: '1.1.0',
  title: 'Someone co-chairs for industry',
  question: 'Is there an industry co-chair?',
  rationale:
    'A co-chair who knows the industry keeps its side of the table to what concerns all of it, and shares the lead with government.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that the industry co-chair was one of the most cited success factors, with a vital role in saying what the dialogue is for and what to expect of it.',
    ),
  ],
  severity: 'error',
  answerable: ['industry'],
  level: 'public-list',
  ifPassed: 'satisfied',
  assumptions: [
    'Whoever has the role of industry co-chair counts, whatever they come from; so does a chair or co-chair from a firm, a representative body or self-employed practice who is no minister. One is enough, also where a council has several bodies.',
    'A deputy or vice-chair does not count, nor does whoever only hosts.',
    'A chair who is of neither industry nor government chairs for neither. For whom a co-chair of neither side sits there we do not know, unless the role says so.',
    'Someone without an employer, or who also leads a trade body or other firms, can be the industry co-chair.',
    'A seat that is vacant or reserved has nobody in it; while its holder is to be confirmed it cannot be told.',
  ],
  parameters: {},
  messages: {
    passed: {
      filled: 'Industry has a co-chair: {names:list}.',
      publicBody: 'Industry has a co-chair, who comes from the public sector: {names:list}.',
      outside: 'Industry has a co-chair, who comes from neither industry nor the public sector: {names:list}.',
    },
    failed: {
      vacant: 'Nobody co-chairs for industry: the seat is vacant.',
      neither: 'Nobody co-chairs for industry; the chair is of neither industry nor government: {names:list}.',
      nobody: 'Nobody co-chairs for industry.',
    },
    cantTell: {
      unconfirmed: 'We do not know who co-chairs for industry: that is still to be confirmed.',
      side: 'We do not know for which side the co-chair sits there: {names:list}.',
      open: 'We do not know whether anyone co-chairs for industry.',
      kind: MAYBE_LOCAL_BOARD,
    },
    inapplicable: { localBoard: LOCAL_BOARD },
  },
  says: {
    notMet: 'Nobody co-chairs for industry',
    met: 'Somebody co-chairs for industry',
    depends: 'We do not know whether anyone co-chairs for industry',
  },
  evaluate(dialogue, ctx) {
    const local = isLocalBoard(dialogue);
    const { seats, names, count } = coChairsOf(dialogue, ctx.asOf);
    const own = ctx.holds('seats that co-chair for industry', countOf(count), '>=', 1, { unit: 'seats' });
    const others = seatsIn(dialogue.members).filter((seat) => serves(dialogue, seat, ctx.asOf).value === true);
    const empty = others.filter(isEmptyCoChair);
    const neither = others.filter(isChairOfNeither);
    const telling = empty.length > 0 ? empty : neither;
    const claim = own.holds === false ? { ...own, related: telling.map(({ at }) => at) } : own;
    const remedies = [remedy('name-a-co-chair', 'Name {n:industry co-chair|industry co-chairs}.', { n: 1 })];
    const sided = seats.filter(({ seat, awaited }) => !awaited && seat.member.role === 'co-chair');
    const open = seats.some(({ awaited }) => awaited)
      ? (['unconfirmed', {}] as const)
      : sided.length > 0 && sided.length === seats.length
        ? (['side', { names: sided.map(({ seat }) => seat.name) }] as const)
        : (['open', {}] as const);
    return ctx.verdict({
      applies: [opposite(local), 'localBoard', {}],
      limbs: [
        empty.length > 0
          ? [claim, 'vacant', {}, remedies]
          : neither.length > 0
            ? [claim, 'neither', { names: neither.map(({ name }) => name) }, remedies]
            : [claim, 'nobody', {}, remedies],
      ],
      passed: [comesFrom(seats.filter(({ holds }) => holds.holds === true).map(({ seat }) => seat)), { names }],
      cantTell: local.holds === undefined ? ['kind', {}] : open,
    });
  },
});

const PUBLIC: readonly string[] = [
  'public-body',
  'regional-body',
  'department',
  'devolved-government',
  'local-authority',
  'parliament',
] satisfies readonly OrganisationKind[];
const OUTSIDE: readonly string[] = [
  'union',
  'university',
  'skills-body',
  'charity',
  'other',
] satisfies readonly OrganisationKind[];

/** Where they come from, if none of them is from industry or from nowhere that is known. */
function comesFrom(seats: readonly Seat[]): 'filled' | 'publicBody' | 'outside' {
  const kinds = seats.map((seat) => kindOf(seat) ?? '');
  if (kinds.every((kind) => PUBLIC.includes(kind))) return 'publicBody';
  return kinds.every((kind) => PUBLIC.includes(kind) || OUTSIDE.includes(kind)) ? 'outside' : 'filled';
}

const EMPTY: readonly string[] = ['vacant', 'reserved'];

/** Is it a co-chair's seat for industry that has nobody in it? */
function isEmptyCoChair(seat: Seat): boolean {
  return EMPTY.includes(seat.member.status ?? '') && chairsForIndustry(seat).value === true;
}

function isChairOfNeither(seat: Seat): boolean {
  const kind = kindOf(seat);
  return (
    seat.member.role === 'chair' &&
    kind !== undefined &&
    chairsForIndustry(seat).value === false &&
    !isOfGovernment(seat)
  );
}
