import { count } from '../../core/tally.js';
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
    'People who run a firm bring what they see themselves; a body brings what its members can agree on. A council needs both.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that dialogue works where the joint views of representative bodies come together with insight from single firms, and that relying too much on bodies dulls it. The right balance varies by industry.',
    ),
  ],
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
    passed: { atTheTable: 'Single firms are at the table: they hold {firms:seat|seats}.' },
    failed: { none: 'No single firm has a seat.' },
    cantTell: { open: 'We do not know of any seat that a single firm holds, and we do not know every seat.' },
  },
  says: {
    notMet: 'No single firm has a seat',
    met: 'Single firms hold {firms:seat|seats}',
    depends: 'We do not know whether any single firm has a seat',
  },
  evaluate(council, ctx) {
    const firms = count(
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
