import { type Answer, open, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { anyTrue, type Tri } from '../../core/known.js';
import { goesBy, nameKeysOf, same } from '../../core/names.js';
import { child, type Pointer } from '../../core/pointer.js';
import { count } from '../../core/tally.js';
import { lookUp } from '../../core/words.js';
import { atLeastOne } from '../../rules/at-least-one.js';
import { all, type Claim, either, known, unsettled } from '../../rules/claim.js';
import { everyIn, listedIn } from '../../rules/lists.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council, KeyPlayer, Organisation } from '../model.js';
import { isRepresentativeBody, kindOf, readSeat, type Seat, SITS_FOR } from '../reading/seats.js';
import { type Sitting, sittingOn } from '../reading/seats-on.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { IS_GOVERNMENT } from '../reading/words.js';
import { councilSeatRule } from '../rule.js';

/** Do the firms that matter most to the industry sit, or a body of theirs? */
export const keyPlayers = /* @__PURE__ */ councilSeatRule({
  id: 'representation/key-players',
  version: '1.0.0',
  title: 'The firms that matter most sit, or a body of theirs',
  question: 'Do the firms that matter most to the industry sit, or a body of theirs?',
  rationale:
    'What a council agrees carries no further than those who agree to it. This is the counterweight to the questions of skew (`representation/size-band-skew`, `representation/sub-sector-skew`, `representation/regional-skew`): those ask for balance, this for weight, and a council is read by both.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It says that a strategic dialogue should include key players and yet stay small in order to be decisive. It does not say who they are.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Who matters most is what the document says: declared by name, or the largest of the sector as the caller gives them. It is never worked out from sizes.',
    'A seat is the firm’s own: that of another firm of its group is not, unless it goes by the same name or mark.',
    'A body speaks for its members: one that the key player belongs to and that sits is enough.',
    'Names are the same in any spelling of one normal form; where a mark stands on one side alone, the names decide.',
  ],
  parameters: {},
  messages: {
    passed: {
      there:
        'The key players are at the table. By a seat: {bySeat:list}. Through a body that they belong to: {byBody:list}.',
    },
    failed: {
      missing: '{n:key player is|key players are} missing, without a seat or a body at the table: {names:few}.',
    },
    cantTell: {
      open: 'We do not know whether every key player sits, or a body that it belongs to. Open: {names:few}.',
      others: 'The key players named are at the table, but there are others that are not named.',
      noList: 'We do not know which firms matter most to the industry.',
    },
    inapplicable: { none: 'No firm is named as a key player of the industry.' },
  },
  says: {
    notMet: '{n:key player is|key players are} missing from the table',
    met: 'The key players sit, or bodies of theirs do',
    depends: 'We do not know whether the key players sit',
  },
  evaluate(council, ctx) {
    const list = listedIn(council, 'keyPlayers', (isMarked(council, 'keyPlayers') ? OTHER_PLAYERS : PLAYERS)());
    if (list.items?.length === 0 && list.partial !== true) return ctx.inapplicable(['none', {}]);
    const table = { council, day: ctx.asOf, seats: sittingOn(council, ctx.asOf) };
    const bySeat: string[] = [];
    const byBody: string[] = [];
    const names: string[] = [];
    const undecided: string[] = [];
    const everyOne = everyIn(list, (player, at) => {
      const seated = isSeated(table, player);
      const there = either(seated, isSpokenFor(table, player, at));
      const into =
        seated.holds === true ? bySeat : there.holds === true ? byBody : there.holds === false ? names : undecided;
      into.push(player.name);
      return there;
    });
    const n = names.length;
    return ctx.verdict({
      limbs: [
        [
          everyOne,
          'missing',
          { n, names },
          [
            remedy('seat-key-players', 'Seat {n:key player|key players}, or a body of theirs: {names:list}.', {
              n,
              names,
            }),
          ],
        ],
      ],
      passed: ['there', { bySeat, byBody }],
      cantTell:
        undecided.length > 0
          ? ['open', { names: undecided }]
          : list.items === undefined || list.items.length === 0
            ? ['noList', {}]
            : ['others', {}],
    });
  },
});

/** Who sits on the day. */
interface Table {
  readonly council: Council;
  readonly day: string;
  readonly seats: readonly Sitting[];
}

function anySeat({ council, day, seats }: Table, is: (seat: Seat) => Answer): Claim {
  const read = seats.map(({ seat, sits }) => readSeat(seat, [sits], is(seat)));
  return atLeastOne(count(read, unlistedAmong(council, day)));
}

/** Has it a seat? */
function isSeated(table: Table, player: KeyPlayer): Claim {
  return anySeat(table, (seat) => answerFor(seat, (organisation) => same(organisation, player)));
}

/** Does a body that it belongs to have a seat? */
function isSpokenFor(table: Table, player: KeyPlayer, at: Pointer): Claim {
  const { entries: bodies, whole } = listIn(player, 'memberOf');
  const named = anySeat(table, (seat) =>
    answerFor(seat, (organisation) => anyTrue([false, ...bodies.map((body) => isBody(organisation, body))])),
  );
  const memberOf = child(at, 'memberOf');
  if (whole && bodies.length === 0) return known(false, [memberOf]);
  if (whole || named.holds === true) return all(known(true, [memberOf]), named);
  const others = anySeat(table, (seat) => isRepresentativeBody(seat));
  if (others.holds === false) return others;
  const member = { at: memberOf, need: MEMBER_OF({ of: player.name }) };
  return unsettled([member, ...(named.settledBy?.facts ?? []), ...(others.settledBy?.facts ?? [])]);
}

/** Is it the body of that name or mark? */
function isBody(organisation: Organisation, body: string): Tri {
  if (organisation.id === body || goesBy(organisation, body)) return true;
  const nameless = nameKeysOf(organisation).length === 0 || isMarked(organisation, 'formerNames');
  return nameless ? undefined : false;
}

/** What is asked of the organisation that a seat is held for. Government and those without one are nobody’s. */
function answerFor(seat: Seat, is: (organisation: Organisation) => Tri): Answer {
  const { organisation } = seat.member;
  const at: Pointer = `${seat.at}/organisation/name`;
  const kind = kindOf(seat);
  if (kind === 'none') return said(false, [child(seat.at, 'unaffiliated')]);
  if (lookUp(kind, IS_GOVERNMENT) === true) return said(false, [`${seat.at}/organisation/kind`]);
  const value = organisation === undefined ? undefined : is(organisation);
  if (value !== undefined) return said(value, [at]);
  return open([{ at, need: SITS_FOR({ of: seat.name }) }], [at]);
}

const PLAYERS = /* @__PURE__ */ ask('council/key-players', 'the firms that matter most to the industry');
const OTHER_PLAYERS = /* @__PURE__ */ ask(
  'council/other-key-players',
  'the other firms that matter most to the industry',
);
const MEMBER_OF = /* @__PURE__ */ ask('key-player/member-of', 'which representative bodies {of} belongs to');
