import { ask } from '../../../core/ask.js';
import { phrase } from '../../../core/phrase.js';
import { child } from '../../../core/pointer.js';
import { isLocalBoard } from '../../../council/reading/index.js';
import { atLeastOne } from '../../../rules/at-least-one.js';
import { all, allOf, type Claim, known, opposite, stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { type CoChair, coChairsOf, LOCAL_BOARD, MAYBE_LOCAL_BOARD, NO_CO_CHAIR } from '../../reading/co-chairs.js';
import { dialogueSeatRule } from '../../rule.js';

/** Does the co-chair secure commitments, build trust and challenge both sides? */
export const coChairBuilds = /* @__PURE__ */ dialogueSeatRule({
  id: 'focus/co-chair-builds',
  version: '1.0.0',
  title: 'The industry co-chair secures commitments, builds trust and challenges both sides',
  question: 'Does the co-chair secure commitments, build trust and challenge both sides?',
  rationale:
    'Firms that compete put money and people into a common cause when somebody they trust asks them to, and asks the same of government.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that the industry co-chair has an important role in developing trust and securing commitment of resources from industry, and that a good one provides constructive challenge to industry and government alike.',
    ),
  ],
  severity: 'note',
  answerable: ['industry'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Each of the three is what others attest of the co-chair; what the co-chair says of himself or herself is no attestation, and nothing is read from the agenda or the commitments on record.',
    'One of the three that is denied is enough to fail.',
    'With two co-chairs for industry each is asked; where members are missing from the list there may be another.',
  ],
  parameters: {},
  messages: {
    passed: {
      builds:
        'Others say that the industry co-chair secures commitments, builds trust and challenges both sides: {names:list}.',
    },
    failed: {
      lacks: 'Others say that the industry co-chair does not do all that is asked of one: {lacks:list}.',
    },
    cantTell: {
      open: 'We do not know whether others say that the industry co-chair secures commitments, builds trust and challenges both sides: {names:list}.',
      who: 'We do not know for certain who co-chairs for industry.',
      kind: MAYBE_LOCAL_BOARD,
    },
    inapplicable: { nobody: NO_CO_CHAIR, localBoard: LOCAL_BOARD },
  },
  says: {
    notMet: 'The co-chair does not do all that is asked of one',
    met: 'The co-chair secures commitments, builds trust, challenges both sides',
    depends: 'We do not know what others say the co-chair achieves',
  },
  evaluate(dialogue, ctx) {
    const local = isLocalBoard(dialogue);
    if (local.holds === true) return ctx.inapplicable(['localBoard', {}], local);
    const chairs = coChairsOf(dialogue, ctx.asOf);
    const claims = new Map(chairs.seats.map((coChair) => [coChair, builds(coChair)]));
    const sure = chairs.seats.filter(({ holds }) => holds.holds === true);
    const those = (wanted: boolean | undefined): readonly CoChair[] =>
      sure.filter((coChair) => claims.get(coChair)?.holds === wanted);
    const open = those(undefined).map(({ seat }) => seat.name);
    const lacking = those(false).map(({ seat }) => ({
      name: seat.name,
      tasks: TASKS.filter(({ field }) => seat.member.attested?.[field] === false),
    }));
    return ctx.verdict({
      applies: [all(opposite(local), atLeastOne(chairs.count)), 'nobody', {}],
      limbs: [
        [
          chairs.each((coChair) => claims.get(coChair) ?? known(true)),
          'lacks',
          { lacks: lacking.map(({ name, tasks }) => LACKS({ name, tasks: tasks.map(({ not }) => not()) })) },
          [
            remedy('hear-the-members', 'Ask the members what they miss in the co-chair, and settle it: {names:list}.', {
              names: lacking.map(({ name }) => name),
            }),
          ],
        ],
      ],
      passed: ['builds', { names: chairs.names }],
      cantTell: local.holds === undefined ? ['kind', {}] : open.length > 0 ? ['open', { names: open }] : ['who', {}],
    });
  },
});

const TASKS = [
  {
    field: 'securesCommitments',
    not: /* @__PURE__ */ phrase('co-chair/no-commitments', 'secures no commitments'),
    need: /* @__PURE__ */ ask('seat/attested-commitments', 'whether others say that {of} secures commitments'),
  },
  {
    field: 'buildsTrust',
    not: /* @__PURE__ */ phrase('co-chair/no-trust', 'builds no trust'),
    need: /* @__PURE__ */ ask('seat/attested-trust', 'whether others say that {of} builds trust'),
  },
  {
    field: 'challengesBothSides',
    not: /* @__PURE__ */ phrase('co-chair/no-challenge', 'does not challenge both sides'),
    need: /* @__PURE__ */ ask('seat/attested-challenge', 'whether others say that {of} challenges both sides'),
  },
] as const;

const LACKS = /* @__PURE__ */ phrase('co-chair/lacks', '{name} ({tasks:run})');

/** Do others attest all three? */
function builds({ seat }: CoChair): Claim {
  const at = child(seat.at, 'attested');
  return allOf(
    TASKS.map(({ field, need }) => stated(seat.member.attested?.[field], child(at, field), need({ of: seat.name }))),
  );
}
