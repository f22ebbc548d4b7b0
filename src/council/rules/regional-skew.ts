import { defineParameter } from '../../rules/parameter.js';
import { remedy } from '../../rules/remedy.js';
import { ruleFor } from '../../rules/rule.js';
import { againstEach } from '../against-each.js';
import type { Council } from '../model.js';
import { referenceInWords } from '../reference-in-words.js';
import { weighSeats } from '../weigh-seats.js';

const SEATS = [
  { of: 'business', key: 'firms', who: 'firms' },
  { of: 'representative-body', key: 'bodies', who: 'representative bodies' },
] as const;

/** Is membership skewed to one region? */
export const regionalSkew = /* @__PURE__ */ ruleFor<Council>()({
  id: 'representation/regional-skew',
  version: '1.0.0',
  title: 'No region holds more or fewer seats than its weight',
  sources: [{ source: 'ifg-2016', section: 'Balancing representation' }],
  severity: 'warning',
  meta: {
    question: 'Is membership skewed to one region?',
    rationale:
      'The source found organisations based outside London under-represented. A council that meets in the capital and is drawn from it hears of other regions at second hand.',
    standing: 'F',
    answerable: ['council'],
    ifPassed: 'furtherReviewNeeded',
    assumptions: [
      'An organisation counts where its base is, even when it works elsewhere; a head office in one region may carry works in all.',
      'Every organisation of unknown base is taken to be in one of the regions of the reference.',
      'Fair seats are those of Sainte-Laguë; firms and representative bodies are judged apart.',
    ],
  },
  parameters: {
    seatTolerance: /* @__PURE__ */ defineParameter({
      id: 'representation/regional-skew/seatTolerance',
      label: 'seats a region may be from its fair number',
      unit: 'seats',
      values: [{ value: 2, basis: 'convention', why: 'One or two seats either way are the grain of a small council.' }],
    }),
    overRatio: /* @__PURE__ */ defineParameter({
      id: 'representation/regional-skew/overRatio',
      label:
        'share of seats over share of the reference above which a region is over-seated (and below its inverse under-seated)',
      unit: 'ratio',
      values: [
        { value: 1.5, basis: 'convention', why: 'Half as much again is plain to see and not a matter of rounding.' },
      ],
    }),
  },
  messages: {
    passed: {
      balanced:
        'No region is over- or under-seated among {seats} seats of {who}, held against {reference}. Due a seat and without one: {unseated:list}.',
    },
    failed: {
      skewed:
        'Seats of {who} ({seats}) are skewed, held against {reference}: {skewed:list}. Due a seat and without one: {unseated:list}.',
    },
    cantTell: {
      open: 'Whether seats of {who} ({seats}) are skewed, held against {reference}, depends on what is not known. It may be so of {possible:list}.',
      noReference: 'No reference population by region was given to compare with.',
    },
    inapplicable: {
      noSeats: 'No seat is held by {who}.',
      otherSector: 'The reference {reference} is about another industry than this council’s.',
    },
  },
  evaluate(council, ctx) {
    return againstEach(council, ctx.references, 'region', {
      otherSector: (reference) =>
        ctx.inapplicable(['otherSector', { reference: referenceInWords(reference) }], undefined, { key: reference.id }),
      none: () => ctx.cantTell(['noReference', {}]),
      judge: (reference) =>
        SEATS.map(({ of, key, who }) => {
          const weighed = weighSeats(council, reference, of, ctx.asOf, ctx.p, ctx.holds.bind(ctx));
          const { skewed, possible, unseated, toMove: move } = weighed;
          const said = { who, seats: weighed.seats.shown ?? 0, reference: referenceInWords(reference) };
          return ctx.verdict({
            key: `${reference.id}/${key}`,
            breakdown: weighed.breakdown,
            applies: [ctx.holds(`seats of ${who}`, weighed.seats, '>=', 1, { unit: 'seats' }), 'noSeats', { who }],
            limbs: [
              [
                weighed.balanced,
                'skewed',
                { ...said, skewed, unseated },
                move === null
                  ? []
                  : [remedy('move-seats', 'Let {move:seat|seats} change hands between regions.', { move })],
              ],
            ],
            passed: ['balanced', { ...said, unseated }],
            cantTell: ['open', { ...said, possible }],
          });
        }),
    });
  },
});
