import { meets } from '../../core/known.js';
import { count } from '../../core/tally.js';
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
    'A representative body carries the voice of firms that are not at the table, but it speaks for what its members can agree on. With firms in the majority, they speak for themselves.',
  sources: [
    ifg2016(
      'Executive Summary',
      'finding',
      'It advises that representative bodies should be in the minority, so that the sharpness of talk with single firms is not diluted.',
    ),
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that relying too much on representative bodies can dull a dialogue, and that the right balance varies from industry to industry.',
    ),
  ],
  severity: 'error',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'It counts seats, and each weighs the same; who speaks most in the room is not counted. That the minority is one of industry’s seats is this library’s reading.',
  ],
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
      minority:
        'Representative bodies are a minority: they hold {bodies} of {industry:industry seat|industry seats} ({share:percent}).',
    },
    failed: {
      majority:
        'Representative bodies are no minority: they hold {bodies} of {industry:industry seat|industry seats} ({share:percent}), where a minority is less than {limit:percent}. The right balance varies by industry.',
    },
    cantTell: {
      open: 'Representative bodies hold {bodies} of {industry:industry seat|industry seats} ({share:percent}); the seats that we do not know decide whether that is less than {limit:percent}.',
    },
    inapplicable: { noIndustry: 'Industry holds no seat.' },
  },
  says: {
    notMet: 'Trade bodies hold {bodies} of {industry:industry seat|industry seats}: no minority',
    met: 'Trade bodies are a minority ({bodies} of {industry})',
    depends: 'We do not know whether trade bodies are a minority',
  },
  evaluate(council, ctx) {
    const seats = seatsOn(council, ctx.asOf).seats.map((seat) => readCounted(seat, [isIndustry], isRepresentativeBody));
    const bodies = count(seats, unlistedAmong(council, ctx.asOf));
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
