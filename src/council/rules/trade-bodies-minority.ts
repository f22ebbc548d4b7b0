import { meets } from '../../core/known.js';
import { tally } from '../../core/tally.js';
import { shareOf, wholeOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { isIndustry, isRepresentativeBody } from '../reading/seats.js';
import { readCounted, seatsOn } from '../reading/seats-on.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { councilSeatRule } from '../rule.js';
import { ends, type Seating, stepsBetween, stepsUntil } from '../seating/shortfall.js';

/** Are representative bodies a minority of industry seats? */
export const tradeBodiesMinority = /* @__PURE__ */ councilSeatRule({
  id: 'representation/trade-bodies-minority',
  version: '1.1.0',
  title: 'Representative bodies are a minority of industry seats',
  question: 'Are representative bodies a minority of industry seats?',
  rationale:
    'A representative body carries the voice of firms that are not at the table, but it speaks for the position its members can agree on. The source asks for such bodies on the council, in the minority, so that firms speak for themselves.',
  sources: [ifg2016('Balancing representation', 'finding')],
  severity: 'error',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: ['It counts seats, and each weighs the same; who speaks most in the room is not counted.'],
  parameters: {
    maxShare: {
      label: 'share of industry seats at which representative bodies are no longer a minority',
      unit: 'share',
      value: '1/2',
      derived: true,
    },
  },
  messages: {
    passed: {
      minority: 'Representative bodies hold {bodies} of {industry:industry seat|industry seats} ({share:percent}).',
    },
    failed: {
      majority:
        'Representative bodies hold {bodies} of {industry:industry seat|industry seats} ({share:percent}); a minority is less than {limit:percent}.',
    },
    cantTell: {
      open: 'Representative bodies hold {bodies} of {industry:industry seat|industry seats} ({share:percent}); the seats not known decide whether that is less than {limit:percent}.',
    },
    inapplicable: { noIndustry: 'Industry holds no seat.' },
  },
  evaluate(council, ctx) {
    const seats = seatsOn(council, ctx.asOf).seats.map((seat) => readCounted(seat, [isIndustry], isRepresentativeBody));
    const bodies = tally(seats, unlistedAmong(council, ctx.asOf));
    const limit = ctx.p.maxShare;
    const said = { bodies: bodies.part, industry: bodies.whole, share: bodies.share ?? 0, limit };
    // So many more firms that bodies fall below the limit: fewest if the unknown seats help, most if they do not.
    const minority = ({ part, whole }: Seating): boolean => meets(part / whole, '<', limit);
    const firmsFor = (from: Seating): number | null => stepsUntil(from, { part: 0, whole: 1 }, minority);
    const { fewest, most } = ends(bodies);
    const firms = stepsBetween(firmsFor(fewest), firmsFor(most)) ?? { min: 1 };
    return ctx.verdict({
      applies: [ctx.holds('industry seats', wholeOf(bodies), '>=', 1, { unit: 'seats' }), 'noIndustry', {}],
      limbs: [
        [
          ctx.holds('representative bodies among industry seats', shareOf(bodies), '<', 'maxShare'),
          'majority',
          said,
          [remedy('seat-firms', 'Seat {firms:more firm|more firms}, or fewer bodies.', { firms })],
        ],
      ],
      passed: ['minority', said],
      cantTell: ['open', said],
    });
  },
});
