import { tally } from '../../core/tally.js';
import { countOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { isBusiness } from '../reading/seats.js';
import { readCounted, seatsOn } from '../reading/seats-on.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { councilSeatRule } from '../rule.js';

/** Are individual firms at the table, not only bodies? */
export const individualInsight = /* @__PURE__ */ councilSeatRule({
  id: 'representation/individual-insight',
  version: '1.1.0',
  title: 'Individual firms are at the table',
  question: 'Are individual firms at the table, not only bodies?',
  rationale:
    'People who run a firm bring what they see themselves; a body brings what its members can agree on. The source values the first beside the second.',
  sources: [ifg2016('Balancing representation', 'finding')],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A firm is a business or sole trader with a seat; a self-employed practitioner without a firm is none.',
    'It counts seats. Whoever sits for a firm is taken to bring its own view.',
  ],
  parameters: {},
  messages: {
    passed: { atTheTable: 'Individual firms hold {firms:seat|seats}.' },
    failed: { none: 'No individual firm has a seat.' },
    cantTell: { open: 'No seat is known to be that of an individual firm, and not every seat is known.' },
  },
  evaluate(council, ctx) {
    const firms = tally(
      seatsOn(council, ctx.asOf).seats.map((seat) => readCounted(seat, [], isBusiness)),
      unlistedAmong(council, ctx.asOf),
    );
    return ctx.verdict({
      limbs: [
        [
          ctx.holds('seats of individual firms', countOf(firms), '>=', 1, { unit: 'seats' }),
          'none',
          {},
          [remedy('seat-a-firm', 'Seat {n:firm|firms}.', { n: 1 })],
        ],
      ],
      passed: ['atTheTable', { firms: firms.part }],
      cantTell: ['open', {}],
    });
  },
});
