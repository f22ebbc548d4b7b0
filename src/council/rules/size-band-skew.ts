import { sameWord } from '../../core/names.js';
import { all } from '../../rules/claim.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { councilSeatRule } from '../rule.js';
import { againstEach, OTHER_SECTOR, SECTOR_NOT_SAID, whySkewIsOpen } from '../seating/against-each.js';
import { referenceInWords } from '../seating/reference-in-words.js';
import { wordsOf } from '../seating/seat-table.js';
import { weighSeats } from '../seating/weigh-seats.js';

/** Do large firms hold more seats than their weight? */
export const sizeBandSkew = /* @__PURE__ */ councilSeatRule({
  id: 'representation/size-band-skew',
  version: '1.1.0',
  title: 'Large firms hold no more seats than their weight',
  question: 'Do large firms hold more seats than their weight?',
  rationale:
    'Large firms have the staff to sit on councils and the source found smaller ones missing. How far large firms are over-seated depends on what is counted: they are one firm in a thousand, two jobs in five and about half of turnover.',
  sources: [ifg2016('Balancing representation', 'finding'), ifg2016('Engagement with industry has risks', 'finding')],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Only seats of firms are compared; a body that speaks for small firms is a route for them, not a seat of theirs.',
    'Too many seats of large firms decide; the other bands are reported.',
    'Fair seats are those of Sainte-Laguë over all bands of the reference; a tie for the last of them leaves the number of those tied open, and large firms are over-seated only against its upper end.',
    'Where so few seats count that large firms could not be over-seated, nothing is judged.',
  ],
  parameters: {
    seatTolerance: {
      label: 'seats that large firms may hold above their fair number',
      unit: 'seats',
      value: 2,
      because: 'One or two seats either way are the grain of a small council.',
    },
    overRatio: {
      label: 'share of seats over share of the reference above which large firms are over-seated',
      unit: 'ratio',
      value: 1.5,
      because: 'Half as much again is plain to see and not a matter of rounding.',
    },
  },
  messages: {
    passed: {
      balanced:
        'Large firms are not over-seated among {seats:firm’s seat|firms’ seats}, held against {reference}: {large}.',
    },
    failed: {
      skewed: 'Large firms are over-seated among {seats:firm’s seat|firms’ seats}, held against {reference}: {large}.',
    },
    cantTell: {
      sectorNotSaid: SECTOR_NOT_SAID,
      open: 'Whether large firms are over-seated among {seats:firm’s seat|firms’ seats}, held against {reference}, depends on the seats whose firm or size is not known: {large}.',
      tooFew:
        'There are too few seats ({seats:firm’s seat|firms’ seats}) to judge: with so many, large firms could not be over-seated, held against {reference}: {large}.',
      enough:
        'Large firms are not over-seated as far as is known, but whether there are seats enough ({seats:firm’s seat|firms’ seats}) to judge, held against {reference}, is not known: {large}.',
      noReference: 'No reference population by size of firm was given to compare with.',
      noLargeBand: 'The reference {reference} does not set large firms apart.',
    },
    inapplicable: {
      noSeats: 'No seat is held by a firm.',
      otherSector: OTHER_SECTOR,
    },
  },
  evaluate(council, ctx) {
    return againstEach(council, ctx.references, 'sizeBand', {
      otherSector: (reference, said) => ctx.inapplicable(['otherSector', said], undefined, { key: reference.id }),
      none: () => ctx.cantTell(['noReference', {}]),
      judge: (reference, fits) => {
        const words = referenceInWords(reference);
        const large = reference.categories.find((category) =>
          wordsOf(category).every((word) => sameWord(word, 'large')),
        );
        if (large === undefined)
          return [ctx.cantTell(['noLargeBand', { reference: words }], [], { key: reference.id })];
        const weighed = weighSeats(council, reference, 'business', ctx.asOf, ctx.p, ctx.holds.bind(ctx), {
          category: large.id,
          overOnly: true,
        });
        const move = weighed.toMove;
        const said = {
          seats: weighed.seats.shown ?? 0,
          reference: words,
          large: weighed.phrases.get(large.id) ?? large.id,
        };
        const where = { key: reference.id, breakdown: weighed.breakdown };
        const passed = ['balanced', said] as const;
        const limb = [
          weighed.balanced,
          'skewed',
          said,
          [remedy('move-seats', 'Let {move:seat|seats} pass from large firms to smaller ones.', { move })],
        ] as const;
        const cantTell = whySkewIsOpen(reference, fits, weighed, said, said);
        if (weighed.tooFew) return [ctx.verdict({ ...where, limbs: [limb], passed, cantTell })];
        return [
          ctx.verdict({
            ...where,
            applies: [all(fits, ctx.holds('seats of firms', weighed.seats, '>=', 1, { unit: 'seats' })), 'noSeats', {}],
            limbs: [limb],
            passed,
            cantTell,
          }),
        ];
      },
    });
  },
});
