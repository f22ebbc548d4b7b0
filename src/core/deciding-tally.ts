import type { Asked, Deciding, Question } from './deciding.js';
import { leastOf, mostOf } from './extremes.js';
import { compare, type Operator, range, type Tri, upper } from './known.js';
import {
  type AlsoUnlisted,
  IN,
  type OpenRecord,
  OUT,
  shareOf,
  type Tally,
  type Unlisted,
  waysOf,
  YES,
} from './tally.js';

/** What of a tally is held against a limit. */
export type Figure = 'part' | 'share' | 'whole';

/**
 * How a list that is found out may turn out: few more, all of the kind, none of the kind, one and of the kind, half of
 * them, one of many.
 */
const LISTS = [0, 1, 2, 3, 4, 5] as const;

/** As good as endless, for a list of which no end is known. */
const ENDLESS = 1e6;

/** How the open records of a tally decide whether a figure of it keeps to a limit. */
export function decidingTally(counted: Tally, figure: Figure, operator: Operator, limit: number): Deciding {
  const { asks, missing, sorts } = counted;
  const telling = asks.filter((ask) => tells(ask, figure));
  const lists = listsOf(missing);
  const questions = telling.flatMap(({ both, whether, what }) =>
    [both, whether, figure === 'whole' ? null : what].filter((question) => question !== null),
  );
  const asked: Asked = {
    kind: 'asked',
    questions: [...questions, ...lists],
    holds: (answers) => {
      const now: Falling = { yes: sorts.yes, no: sorts.no, yesOrNo: 0, yesOrOut: 0, noOrOut: 0, any: 0 };
      for (const ask of asks)
        fall(
          now,
          answered(ask, (question) => answers.get(question.key)),
        );
      return judged(
        now,
        addedBy(missing, (question) => answers.get(question)),
        figure,
        operator,
        limit,
      );
    },
    best: (question, wanted) => {
      const gain = gainOf(figure, operator, limit, wanted);
      if (question.falls === 'list') return bestLists(figure, (operator === '>' || operator === '>=') === wanted);
      if (question.falls === 'whether' || question.falls === 'what' || question.falls === 'list counts') {
        return question.answers;
      }
      const most = mostOf(question.answers.map(gain));
      return question.answers.filter((answer) => gain(answer) === most);
    },
  };
  const places = asked.questions.flatMap(({ at }) => at);
  // Where one place answers for several records, or a list counts by what another place says, answers have to be tried.
  if (new Set(places).size < places.length || listsIn(missing).some(({ whether = [] }) => whether.length > 0))
    return asked;
  const alone = (wanted: boolean, each: (places: number) => number): number =>
    fewestAlone(counted, telling, figure, operator, limit, wanted, each);
  return {
    ...asked,
    alone: (wanted) => {
      const most = alone(wanted, (n) => n);
      // Where a record takes several places, fewer of them might do; it takes one at least.
      const isSingle = asked.questions.every(({ at }) => at.length === 1);
      return isSingle || most === alone(wanted, () => 1) ? most : Number.NaN;
    },
  };
}

/** The lists that may lack records. */
function listsIn(missing: Unlisted | null): readonly (Unlisted | AlsoUnlisted)[] {
  return missing === null ? [] : [missing, ...(missing.also ?? [])];
}

function listsOf(missing: Unlisted | null): readonly Question[] {
  return listsIn(missing).flatMap((list): readonly Question[] => {
    const own: Question = { key: list, at: [list.at], answers: LISTS, of: missing, falls: 'list' };
    const { whether } = list;
    if (whether === undefined || whether.length === 0) return [own];
    const at = whether.map((fact) => fact.at);
    return [own, { key: whether, at, answers: [IN, OUT], of: missing, falls: 'list counts' }];
  });
}

/** How a list serves a figure best, on its own. */
function bestLists(figure: Figure, high: boolean): readonly number[] {
  if (figure === 'whole') return high ? [1, 2, 4, 5] : [0];
  if (high) return [1];
  return figure === 'part' ? [0, 2] : [2];
}

/** The ways in which some of several lists turn out: alike, as none serves a figure better by being another. */
function* waysOfLists(n: number): Generator<{ readonly found: number; readonly answer: number | undefined }> {
  yield { found: 0, answer: undefined };
  for (let found = 1; found <= n; found += 1) for (const answer of LISTS) yield { found, answer };
}

/** Can it make a difference to the figure? */
function tells({ among, is }: OpenRecord, figure: Figure): boolean {
  if (figure === 'whole') return among === undefined;
  return figure === 'share' || is !== false;
}

/** How far a record that turns out so moves a figure in the direction that is wanted. */
function gainOf(figure: Figure, operator: Operator, limit: number, wanted: boolean): (way: number) => number {
  const sign = (operator === '>' || operator === '>=') === wanted ? 1 : -1;
  return (way) => {
    const part = way === YES ? 1 : 0;
    const whole = way === OUT ? 0 : 1;
    const moved = figure === 'part' ? part : figure === 'whole' ? whole : part - limit * whole;
    return moved === 0 ? 0 : sign * moved;
  };
}

/** How many records fall how. */
export interface Falling {
  yes: number;
  no: number;
  yesOrNo: number;
  yesOrOut: number;
  noOrOut: number;
  any: number;
}

function answered(
  ask: OpenRecord,
  answerOf: (question: Question) => number | undefined,
): readonly [among: Tri, is: Tri] {
  if (ask.both !== null) {
    const answer = answerOf(ask.both);
    return answer === undefined ? [ask.among, ask.is] : [answer !== OUT, answer === YES];
  }
  const whether = ask.whether === null ? undefined : answerOf(ask.whether);
  const what = ask.what === null ? undefined : answerOf(ask.what);
  return [whether === undefined ? undefined : whether === IN, what === undefined ? undefined : what === YES];
}

export function fall(now: Falling, [among, is]: readonly [among: Tri, is: Tri]): void {
  if (among === false) return;
  if (among === undefined) now[is === undefined ? 'any' : is ? 'yesOrOut' : 'noOrOut'] += 1;
  else now[is === undefined ? 'yesOrNo' : is ? 'yes' : 'no'] += 1;
}

/** Records that a list adds: so many of the kind, so many that are not, and so many that may be either. */
export interface Added {
  readonly yes: number;
  readonly no: number;
  /** Surely there, of a kind that is not known. */
  readonly least: number;
  readonly may: number;
}

/** What the lists add that may lack records, by what is answered about them. */
export function addedBy(
  missing: Unlisted | null,
  answerOf: (question: unknown) => number | undefined = () => undefined,
): Added {
  let all: Added = { yes: 0, no: 0, least: 0, may: 0 };
  if (missing === null) return all;
  for (const list of listsIn(missing)) {
    const { whether } = list;
    const counts = whether === undefined || whether.length === 0 ? IN : answerOf(whether);
    if (counts === OUT) continue;
    const added = addedByOne(missing, answerOf(list));
    // Records that may not count may be any, up to as many.
    const { yes, no, least, may } =
      counts === IN ? added : { yes: 0, no: 0, least: 0, may: added.yes + added.no + added.may };
    all = { yes: all.yes + yes, no: all.no + no, least: all.least + least, may: all.may + may };
  }
  return all;
}

function addedByOne(missing: Unlisted, answer: number | undefined): Added {
  const least = missing.among === true ? missing.count.min : 0;
  const most = Math.min(upper(missing.count), ENDLESS);
  const records = (yes: number, no: number): Added => ({ yes, no, least: 0, may: 0 });
  switch (answer) {
    case undefined:
      return { yes: 0, no: 0, least, may: upper(missing.count) };
    case 0:
      return records(0, least);
    case 1:
      return records(most, 0);
    case 2:
      return records(0, most);
    case 3:
      return records(Math.min(1, most), Math.max(0, least - 1));
    case 4:
      return records(Math.ceil(most / 2), Math.floor(most / 2));
    default:
      return records(Math.min(1, most), Math.max(0, most - 1));
  }
}

export function judged(now: Falling, added: Added, figure: Figure, operator: Operator, limit: number): Tri {
  const yes = now.yes + added.yes;
  const no = now.no + added.no;
  const eitherWay = now.yesOrNo + now.any;
  if (figure === 'part') return compare(range(yes, yes + eitherWay + now.yesOrOut + added.may), operator, limit);
  const sure = yes + no + now.yesOrNo + added.least;
  const most = yes + no + eitherWay + now.yesOrOut + now.noOrOut + added.may;
  if (figure === 'whole') return compare(range(sure, most), operator, limit);
  const share = shareOf(yes, no, eitherWay, now.yesOrOut, now.noOrOut, added.may);
  return share === null ? undefined : compare(share, operator, limit);
}

/**
 * The fewest places that bring a figure to where it surely keeps to a limit, or surely does not, each place answering
 * for one record. A record answers by the way that moves it furthest, the weightiest first: all that is added up is
 * linear, so that nothing is gained by another choice.
 */
function fewestAlone(
  counted: Tally,
  telling: readonly OpenRecord[],
  figure: Figure,
  operator: Operator,
  limit: number,
  wanted: boolean,
  each: (places: number) => number,
): number {
  const gain = gainOf(figure, operator, limit, wanted);
  const moves = telling.flatMap((ask) => movesOf(ask, gain, each));
  // A record that takes several places may be worth more than two that take one: with those, few are weighed.
  const byRecord = moves.some(({ cost }) => cost > 1) ? movesByRecord(moves) : null;
  if (byRecord !== null && byRecord.size > MOST_WEIGHED) return Number.NaN;
  const plans = byRecord === null ? null : plansOf(byRecord);
  const weightiest = [...moves].sort(byGain);
  let best = Number.POSITIVE_INFINITY;
  const lists = listsIn(counted.missing);
  for (const { found, answer } of waysOfLists(lists.length)) {
    const now: Falling = { yes: counted.sorts.yes, no: counted.sorts.no, yesOrNo: 0, yesOrOut: 0, noOrOut: 0, any: 0 };
    for (const { among, is } of counted.asks) fall(now, [among, is]);
    const known = lists.slice(0, found);
    const added = addedBy(counted.missing, (list) => (known.includes(list as Unlisted) ? answer : undefined));
    let used = found;
    const turned = (): boolean => judged(now, added, figure, operator, limit) === wanted;
    if (plans !== null) {
      best = Math.min(best, used + fewestPlanned(plans, now, turned));
      continue;
    }
    for (const move of weightiest) {
      if (turned()) break;
      turn(now, move);
      used += 1;
    }
    if (turned()) best = Math.min(best, used);
  }
  return best;
}

/** One record answered: how it fell before, how it falls then, what that is worth and how many places it takes. */
interface Move {
  readonly record: OpenRecord;
  readonly from: readonly [among: Tri, is: Tri];
  readonly to: readonly [among: Tri, is: Tri];
  readonly gain: number;
  readonly cost: number;
}

function movesOf(ask: OpenRecord, gain: (way: number) => number, each: (places: number) => number): readonly Move[] {
  const worst = ([among, is]: readonly [among: Tri, is: Tri]): number => leastOf(waysOf(among, is).map(gain));
  const from = [ask.among, ask.is] as const;
  const before = worst(from);
  const moves: Move[] = [];
  const offer = (to: readonly [among: Tri, is: Tri], cost: number): void => {
    const gained = (to[0] === false ? gain(OUT) : worst(to)) - before;
    if (gained > 0) moves.push({ record: ask, from, to, gain: gained, cost });
  };
  if (ask.both !== null) {
    const cost = each(ask.both.at.length);
    for (const answer of ask.both.answers) offer([answer !== OUT, answer === YES], cost);
    return moves.sort(byGain).slice(0, 1);
  }
  const whether = each(ask.whether?.at.length ?? 0);
  const what = each(ask.what?.at.length ?? 0);
  offer([false, undefined], whether);
  offer([true, undefined], whether);
  offer([undefined, true], what);
  offer([undefined, false], what);
  offer([true, true], whether + what);
  offer([true, false], whether + what);
  return moves;
}

/** Among equals, first what takes a record out: where nothing surely counts, what is left may then all be of one sort. */
function byGain(a: Move, b: Move): number {
  return b.gain - a.gain || Number(b.to[0] === false) - Number(a.to[0] === false);
}

function turn(now: Falling, { from, to }: Move): void {
  const left: Falling = { yes: 0, no: 0, yesOrNo: 0, yesOrOut: 0, noOrOut: 0, any: 0 };
  fall(left, from);
  now.yesOrNo -= left.yesOrNo;
  now.yesOrOut -= left.yesOrOut;
  now.noOrOut -= left.noOrOut;
  now.any -= left.any;
  fall(now, to);
}

/** Records with several ways to be answered that are weighed against each other. */
const MOST_WEIGHED = 60;

function movesByRecord(moves: readonly Move[]): ReadonlyMap<OpenRecord, readonly Move[]> {
  const byRecord = new Map<OpenRecord, Move[]>();
  for (const move of moves) {
    const own = byRecord.get(move.record);
    if (own === undefined) byRecord.set(move.record, [move]);
    else own.push(move);
  }
  return byRecord;
}

/** Some records answered: the last of them, and the others. */
interface Plan {
  readonly gain: number;
  readonly last: Move | null;
  readonly others: Plan | null;
}

/** The best that so many places can do, by their number: what it changes in how records fall; null: nothing takes so many. */
function plansOf(byRecord: ReadonlyMap<OpenRecord, readonly Move[]>): readonly (Falling | null)[] {
  let plans: readonly (Plan | undefined)[] = [{ gain: 0, last: null, others: null }];
  for (const own of byRecord.values()) {
    const next: (Plan | undefined)[] = [];
    for (const [cost, plan] of plans.entries()) {
      if (plan === undefined) continue;
      for (const move of [null, ...own]) {
        const total = cost + (move?.cost ?? 0);
        const gain = plan.gain + (move?.gain ?? 0);
        if (gain <= (next[total]?.gain ?? -1)) continue;
        next[total] = move === null ? plan : { gain, last: move, others: plan };
      }
    }
    plans = next;
  }
  return Array.from(plans, (plan) => (plan === undefined ? null : changeOf(plan)));
}

function changeOf(whole: Plan): Falling {
  const change: Falling = { yes: 0, no: 0, yesOrNo: 0, yesOrOut: 0, noOrOut: 0, any: 0 };
  for (let plan: Plan | null = whole; plan !== null; plan = plan.others) {
    if (plan.last !== null) turn(change, plan.last);
  }
  return change;
}

/** The fewest places that turn it, of plans by their number of places. */
function fewestPlanned(plans: readonly (Falling | null)[], now: Falling, turned: () => boolean): number {
  const start = { ...now };
  for (const [cost, change] of plans.entries()) {
    if (change === null) continue;
    now.yes = start.yes + change.yes;
    now.no = start.no + change.no;
    now.yesOrNo = start.yesOrNo + change.yesOrNo;
    now.yesOrOut = start.yesOrOut + change.yesOrOut;
    now.noOrOut = start.noOrOut + change.noOrOut;
    now.any = start.any + change.any;
    if (turned()) return cost;
  }
  return Number.POSITIVE_INFINITY;
}
