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
  title: 'Large firms do not hold far more seats than their weight',
  question: 'Do large firms hold more seats than their weight?',
  rationale:
    'Large firms have the staff to sit on councils. How far they have too many seats depends on what is counted: they are one firm in a thousand, two jobs in five and about half of turnover.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that small firms are often left out; in the creative industries the larger film, television and technology companies are strongly represented.',
    ),
    ifg2016(
      'Engagement with industry has risks',
      'finding',
      'It names incumbency bias as a concern: bigger or dominant companies represented out of proportion, against emerging players.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  leadingCount: 'employment',
  assumptions: [
    'Only seats of firms are compared; a body that speaks for small firms is a route for them, not a seat of theirs.',
    'Too many seats of large firms decide; the other bands are reported.',
    'Fair seats are those of Sainte-Laguë over all bands of the reference; a tie for the last of them leaves the number of those tied open, and large firms have too many only against its upper end.',
    'Where so few seats count that large firms could not have far too many, nothing is judged.',
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
        'Large firms do not hold far too many of {seats:firm’s seat|firms’ seats}, held against {reference}: {large}.',
    },
    failed: {
      skewed: 'Large firms hold too many of {seats:firm’s seat|firms’ seats}, held against {reference}: {large}.',
    },
    cantTell: {
      sectorNotSaid: SECTOR_NOT_SAID,
      open: 'The seats whose firm or size we do not know decide whether large firms hold too many of {seats:firm’s seat|firms’ seats}, held against {reference}: {large}.',
      tooFew:
        'There are too few seats ({seats:firm’s seat|firms’ seats}) to judge: with so many, large firms could not have far too many, held against {reference}: {large}.',
      enough:
        'As far as we know, large firms do not hold far too many seats, but we do not know whether there are seats enough ({seats:firm’s seat|firms’ seats}) to judge, held against {reference}: {large}.',
      noReference: 'No reference population by size of firm was given to compare with.',
      noLargeBand: 'The reference {reference} does not set large firms apart.',
    },
    inapplicable: {
      noSeats: 'No seat is held by a firm.',
      otherSector: OTHER_SECTOR,
    },
  },
  says: {
    notMet: 'Large firms hold too many of {seats:firm’s seat|firms’ seats}',
    met: 'Large firms do not hold far too many of {seats:firm’s seat|firms’ seats}',
    depends: 'Whether large firms hold too many seats depends on what is counted or known',
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
