import { ask } from '../../core/ask.js';
import type { Tri } from '../../core/known.js';
import type { Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts, type SettledBy } from '../../core/settled-by.js';
import { type Claim, known, unsettled } from '../../rules/claim.js';
import { fewestOfTwo } from './fewest.js';
import { endsOf, type Step, sideOf } from './steps.js';

/** How two steps are held against each other. */
export interface OrderAsked {
  /** Is the same day early enough? */
  readonly sameDay: boolean;
  /** What is it while the second has not been taken and the first has? */
  readonly untilSecond: 'holds' | 'moot';
}

/** Whether a step came before another. */
export interface Order {
  /** False: the question does not arise, as the step that it would be held against has not been taken. */
  readonly arises: boolean;
  /** The claim that it came first. */
  readonly claim: Claim;
}

const DAYS_OR_ORDER = /* @__PURE__ */ ask(
  'order/days-or-said',
  'which is right, the days or what is said of their order',
);

/**
 * The same where a source says, without a day, that the first came before the second (`declared`: where it says so). Days
 * that say the opposite leave it open which is right.
 */
export function withDeclared(order: Order, declared: Pointer | null, first: Step, second: Step): Order {
  const isThere = second.done === true || (second.done === undefined && first.done === true);
  if (declared === null || !isThere) return order;
  if (order.claim.holds !== false) return { arises: true, claim: known(true, [declared]) };
  return {
    arises: true,
    claim: unsettled([{ at: declared, need: DAYS_OR_ORDER() }]),
  };
}

interface Possible {
  /** It may have come first. */
  readonly holds: boolean;
  /** It may have come too late, or not at all while the other had. */
  readonly fails: boolean;
  /** The question may not arise. */
  readonly moot: boolean;
}

/** What it turns out to be: true or false, null where the question does not arise, undefined where it is open. */
type Turn = Tri | null;

/**
 * Did the first step come before the second? Exact: it is left open only where some days that the two may have been on
 * say otherwise than others.
 */
export function orderOf(first: Step, second: Step, asked: OrderAsked): Order {
  const turn = (a: Step, b: Step): Turn => onlyAnswer(possibleFor(a, b, asked));
  const { holds, fails } = possibleFor(first, second, asked);
  return { arises: holds || fails, claim: claimOn(first, second, turn) };
}

function onlyAnswer({ holds, fails, moot }: Possible): Turn {
  if (Number(holds) + Number(fails) + Number(moot) > 1) return undefined;
  return moot ? null : holds;
}

function possibleFor(first: Step, second: Step, { sameDay, untilSecond }: OrderAsked): Possible {
  const taken = first.done !== false;
  const notTaken = first.done !== true;
  const followed = second.done !== false;
  const notFollowed = second.done !== true;
  const mayPrecede = first.first === undefined || first.first < second.last || (sameDay && first.first === second.last);
  const mayTrail = second.first === undefined || first.last > second.first || (!sameDay && first.last === second.first);
  return {
    holds: taken && ((followed && mayPrecede) || (notFollowed && untilSecond === 'holds')),
    fails: followed && (notTaken || mayTrail),
    moot: notFollowed && (notTaken || untilSecond === 'moot'),
  };
}

/**
 * Was a step not taken after one that it should have come before, or on the same day? One of the two that has not been
 * taken is no breach.
 */
export function inOrder(first: Step, second: Step): Claim {
  return claimOn(first, second, keeps);
}

function keeps(first: Step, second: Step): Tri {
  if (first.done === false || second.done === false) return true;
  if (second.first !== undefined && first.last <= second.first) return true;
  const isAfter = first.first !== undefined && first.first > second.last;
  return isAfter && first.done === true && second.done === true ? false : undefined;
}

function claimOn(first: Step, second: Step, turn: (a: Step, b: Step) => Turn): Claim {
  const holds = turn(first, second) ?? undefined;
  const evidence = [...new Set([...first.evidence, ...second.evidence])];
  const isOpen = turn(first, second) === undefined;
  return {
    holds,
    measurements: [],
    related: evidence,
    evidence,
    settledBy: isOpen ? settling(first, second, turn) : null,
  };
}

/** What would decide it: of a step that makes no difference once the other is known, nothing is asked. */
function settling(first: Step, second: Step, turn: (a: Step, b: Step) => Turn): SettledBy<Fact> | null {
  const isAsked = !daysThatTell(first, second).every((day) => turn(day, second) !== undefined);
  const isOther = !isAsked || !daysThatTell(second, first).every((day) => turn(first, day) !== undefined);
  const a = isOther ? first : { ...first, open: [] };
  const b = isAsked ? second : { ...second, open: [] };
  const facts = mergeFacts([a.open, b.open]);
  const fewest = (wanted: boolean): number | null =>
    fewestOfTwo(sideOf(a), sideOf(b), (one, other) => turn(one, other) === wanted);
  return facts.length === 0 ? null : { facts, toPass: fewest(true), toFail: fewest(false) };
}

/** A step on each of its days that could tell it from another: its ends, and the days where those of the other begin and end. */
function daysThatTell(step: Step, other: Step): readonly Step[] {
  const within = [other.first, other.last].filter(
    (day) => day !== undefined && day <= step.last && (step.first === undefined || day >= step.first),
  );
  return [...endsOf(step), ...within.map((day): Step => ({ ...step, done: true, first: day, last: day ?? step.last }))];
}
