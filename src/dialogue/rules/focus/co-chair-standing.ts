import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { isLocalBoard } from '../../../council/reading/index.js';
import { atLeastOne } from '../../../rules/at-least-one.js';
import { all, type Claim, either, known, opposite, stated } from '../../../rules/claim.js';
import { measured } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import type { Ctx } from '../../../rules/rule.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { type CoChair, coChairsOf, LOCAL_BOARD, MAYBE_LOCAL_BOARD, NO_CO_CHAIR } from '../../reading/co-chairs.js';
import { dialogueSeatRule } from '../../rule.js';

/** Has the co-chair experience and links in the industry? */
export const coChairStanding = /* @__PURE__ */ dialogueSeatRule({
  id: 'focus/co-chair-standing',
  version: '1.1.0',
  title: 'The industry co-chair has experience and links in the industry',
  question: 'Does the co-chair have experience and links in the industry?',
  rationale:
    'A co-chair whom the industry knows and respects can ask firms to put its common interest before their own.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that a good industry co-chair has strong links, experience and gravitas within the industry. It gives no number of years; one voice speaks of 40.',
    ),
  ],
  severity: 'warning',
  answerable: ['industry'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Years in the industry stand in for links and standing, which no document counts; where others attest them, few years do not matter.',
    'Either is enough: one who denies them does not outweigh the years, and with few years it is open until somebody attests or denies them.',
    'With two co-chairs for industry each is asked; where members are missing from the list there may be another.',
  ],
  parameters: {
    minYears: {
      label: 'years in the industry, at least, where nobody attests experience and links',
      unit: 'years',
      value: 10,
      because:
        'The source gives no number; ten years are time enough to have worked with most of those who lead an industry.',
    },
  },
  messages: {
    passed: {
      standing:
        'The industry co-chair has standing: {years:year|years} in the industry or more, or others vouch for experience and links there: {names:list}.',
    },
    failed: {
      little:
        'The industry co-chair lacks standing: fewer than {years:year|years} in the industry, and others say that experience and links are lacking: {names:list}.',
    },
    cantTell: {
      open: 'We do not know whether the industry co-chair has {years:year|years} in the industry, or whether others vouch for experience and links there: {names:list}.',
      who: 'We do not know for certain who co-chairs for industry.',
      kind: MAYBE_LOCAL_BOARD,
    },
    inapplicable: { nobody: NO_CO_CHAIR, localBoard: LOCAL_BOARD },
  },
  says: {
    notMet: 'The co-chair lacks experience and links in the industry',
    met: 'The co-chair has experience and links in the industry',
    depends: 'We do not know how well the co-chair knows the industry',
  },
  evaluate(dialogue, ctx) {
    const local = isLocalBoard(dialogue);
    if (local.holds === true) return ctx.inapplicable(['localBoard', {}], local);
    const chairs = coChairsOf(dialogue, ctx.asOf);
    const claims = new Map(chairs.seats.map((coChair) => [coChair, hasStanding(coChair, ctx)]));
    const sure = chairs.seats.filter(({ holds }) => holds.holds === true);
    const named = (wanted: boolean | undefined): readonly string[] =>
      sure.filter((coChair) => claims.get(coChair)?.holds === wanted).map(({ seat }) => seat.name);
    const years = ctx.p.minYears;
    const open = named(undefined);
    return ctx.verdict({
      applies: [all(opposite(local), atLeastOne(chairs.count)), 'nobody', {}],
      limbs: [
        [
          chairs.each((coChair) => claims.get(coChair) ?? known(true)),
          'little',
          { years, names: named(false) },
          [
            remedy(
              'ask-around',
              'Have someone attest that the co-chair is known and respected in the industry, or choose one with {years:year|years} in it.',
              { years },
            ),
          ],
        ],
      ],
      passed: ['standing', { years, names: chairs.names }],
      cantTell:
        local.holds === undefined ? ['kind', {}] : open.length > 0 ? ['open', { years, names: open }] : ['who', {}],
    });
  },
});

function hasStanding({ seat }: CoChair, ctx: Pick<Ctx<unknown, { readonly minYears: unknown }>, 'holds'>): Claim {
  const { attested, yearsInIndustry } = seat.member;
  const at = child(seat.at, 'yearsInIndustry');
  const years = ctx.holds(
    `years of ${seat.name} in the industry`,
    measured(yearsInIndustry ?? { min: 0 }, {
      related: yearsInIndustry === undefined ? [] : [at],
      open: [{ at, need: YEARS({ of: seat.who }) }],
    }),
    '>=',
    'minYears',
  );
  return either(
    years,
    stated(attested?.standing, child(child(seat.at, 'attested'), 'standing'), ATTESTED({ of: seat.name })),
  );
}

const YEARS = /* @__PURE__ */ ask('seat/years-in-industry', 'how many years {of} has worked in the industry');
const ATTESTED = /* @__PURE__ */ ask(
  'seat/attested-standing',
  'whether somebody attests experience and links in the industry to {of}',
);
