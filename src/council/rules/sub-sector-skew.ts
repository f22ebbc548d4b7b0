import { all } from '../../rules/claim.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { councilSeatRule } from '../rule.js';
import { againstEach, OTHER_SECTOR, SECTOR_NOT_SAID, whySkewIsOpen } from '../seating/against-each.js';
import { referenceInWords } from '../seating/reference-in-words.js';
import { weighSeats } from '../seating/weigh-seats.js';

/** Is any sub-sector over- or under-seated? */
export const subSectorSkew = /* @__PURE__ */ councilSeatRule({
  id: 'representation/sub-sector-skew',
  version: '1.1.0',
  title: 'No sub-sector holds far more or fewer seats than its weight',
  question: 'Does any sub-sector hold far more or fewer seats than its weight?',
  rationale:
    'A dominant sub-sector can crowd out the others, so that the council speaks for one part of its industry in the name of the whole.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It heard from some councils that representation can be skewed towards specific, more dominant sub-sectors.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A seat counts for the first sub-sector it names; it is the main one.',
    'Every industry seat whose sub-sector we do not know is taken to be in one of those of the reference.',
    'Bodies that work across sectors are listed apart and not counted.',
    'Fair seats are those of Sainte-Laguë; a tie for the last of them leaves the number of those tied open, and a sub-sector has too many only against its upper end, and too few only against its lower.',
    'Where so few seats count that no make-up of them could be far off, nothing is judged.',
  ],
  parameters: {
    seatTolerance: {
      label: 'seats a sub-sector may be from its fair number',
      unit: 'seats',
      value: 2,
      because: 'One or two seats either way are the grain of a small council.',
    },
    overRatio: {
      label:
        'share of seats over share of the reference above which a sub-sector is over-seated (and below its inverse under-seated)',
      unit: 'ratio',
      value: 1.5,
      because: 'Half as much again is plain to see and not a matter of rounding.',
    },
  },
  messages: {
    passed: {
      balanced:
        'No sub-sector holds far more or fewer of {seats:industry seat|industry seats} than its weight, by more than {tolerance:seat|seats} and {times} times its share, held against {reference}. Entitled to a seat but without one: {unseated:list}. Cross-sector bodies, counted separately: {apart:list}.',
    },
    failed: {
      skewed:
        'Sub-sectors hold too many or too few of {seats:industry seat|industry seats}, held against {reference}: {skewed:list}. Entitled to a seat but without one: {unseated:list}. Cross-sector bodies, counted separately: {apart:list}.',
    },
    cantTell: {
      sectorNotSaid: SECTOR_NOT_SAID,
      open: 'What we do not know decides whether sub-sectors hold too many or too few of {seats:industry seat|industry seats}, held against {reference}. It may be so of {possible:list}.',
      tooFew:
        'There are too few seats ({seats:industry seat|industry seats}) to judge: however they fell, no sub-sector would have far too many or too few, held against {reference}.',
      enough:
        'As far as we know, no sub-sector holds far too many or too few seats, but we do not know whether there are seats enough ({seats:industry seat|industry seats}) to judge, held against {reference}.',
      noReference: 'No reference population by sub-sector was given to compare with.',
    },
    inapplicable: {
      noSeats: 'No industry seat stands for a sub-sector.',
      otherSector: OTHER_SECTOR,
    },
  },
  says: {
    notMet: 'Some sub-sectors hold too many of the seats, others too few',
    met: 'Seats are spread over sub-sectors about by weight',
    depends: 'Whether sub-sectors are evenly seated depends on what is counted or known',
  },
  evaluate(council, ctx) {
    return againstEach(council, ctx.references, 'subSector', {
      otherSector: (reference, said) => ctx.inapplicable(['otherSector', said], undefined, { key: reference.id }),
      none: () => ctx.cantTell(['noReference', {}]),
      judge: (reference, fits) => {
        const weighed = weighSeats(council, reference, 'industry', ctx.asOf, ctx.p, ctx.holds.bind(ctx));
        const { balanced, skewed, possible, unseated, toMove: move } = weighed;
        const said = { seats: weighed.seats.shown ?? 0, reference: referenceInWords(reference) };
        const listed = { unseated, apart: weighed.table.apart };
        const where = { key: reference.id, breakdown: weighed.breakdown };
        const limits = { tolerance: ctx.p.seatTolerance, times: ctx.p.overRatio };
        const passed = ['balanced', { ...said, ...limits, ...listed }] as const;
        const limb = [
          balanced,
          'skewed',
          { ...said, ...listed, skewed },
          [remedy('move-seats', 'Let {move:seat|seats} change hands between sub-sectors.', { move })],
        ] as const;
        const cantTell = whySkewIsOpen(reference, fits, weighed, said, { ...said, possible });
        if (weighed.tooFew) return [ctx.verdict({ ...where, limbs: [limb], passed, cantTell })];
        return [
          ctx.verdict({
            ...where,
            applies: [all(fits, ctx.holds('industry seats', weighed.seats, '>=', 1, { unit: 'seats' })), 'noSeats', {}],
            limbs: [limb],
            passed,
            cantTell,
          }),
        ];
      },
    });
  },
});
