import { ask } from '../../core/ask.js';
import { count } from '../../core/tally.js';
import { type Claim, either, known, stated, unsettled } from '../../rules/claim.js';
import { countOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council } from '../model.js';
import { isRepresentativeBody } from '../reading/seats.js';
import { readCounted, seatsOn } from '../reading/seats-on.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { councilSeatRule } from '../rule.js';

const BY_BODY = /* @__PURE__ */ ask('communications/by-body', 'whether a representative body runs the communications');
const BY_BODY_OR_NOBODY = /* @__PURE__ */ ask(
  'communications/by-body-or-nobody',
  'whether a representative body runs the communications, or nobody',
);

/** Does a representative body extend the council's reach to firms not at the table? */
export const tradeBodyReach = /* @__PURE__ */ councilSeatRule({
  id: 'representation/trade-body-reach',
  version: '1.1.0',
  title: 'A representative body extends the council’s reach',
  question: 'Does a representative body extend the council’s reach to firms not at the table?',
  rationale:
    'Most firms of an industry will never sit on its council. Representative bodies reach those that are not there.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that councils use representative bodies to extend their reach and engage small firms; one runs the communications of the Automotive Council.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A body that sits or runs the communications is taken to reach its members; how many it reaches is not asked.',
  ],
  parameters: {},
  messages: {
    passed: {
      seated: 'Representative bodies extend the council’s reach: they hold {bodies:seat|seats}.',
      communicating: 'A representative body extends the council’s reach: it runs the communications.',
    },
    failed: { none: 'No representative body sits on the council or runs its communications.' },
    cantTell: {
      open: 'We do not know of any representative body that sits on the council or runs its communications.',
    },
  },
  says: {
    notMet: 'No trade body sits on it or tells the industry what it does',
    met: 'A trade body extends its reach',
    depends: 'We do not know whether a trade body extends its reach',
  },
  evaluate(council, ctx) {
    const bodies = count(
      seatsOn(council, ctx.asOf).seats.map((seat) => readCounted(seat, [], isRepresentativeBody)),
      unlistedAmong(council, ctx.asOf),
    );
    const seated = ctx.holds('seats of representative bodies', countOf(bodies), '>=', 1, { unit: 'seats' });
    return ctx.verdict({
      limbs: [
        [
          either(seated, communicates(council)),
          'none',
          {},
          [
            remedy(
              'bring-in-a-body',
              'Seat {n:representative body|representative bodies}, or let one run the council’s communications.',
              { n: 1 },
            ),
          ],
        ],
      ],
      passed: seated.holds === true ? ['seated', { bodies: bodies.part }] : ['communicating', {}],
      cantTell: ['open', {}],
    });
  },
});

function communicates(council: Council): Claim {
  const { communications } = council;
  const by = communications?.byRepresentativeBody;
  if (communications?.none === true) {
    if (by !== true) return known(false, ['/communications/none']);
    return unsettled([{ at: '/communications/none', need: BY_BODY_OR_NOBODY() }]);
  }
  return stated(by, '/communications/byRepresentativeBody', BY_BODY());
}
