import { isPoint, type Range, range, type Tri, upper } from '../../core/known.js';
import { endsOf, fewestMoves, isEndless, type OpenSeats, type Placement, seatRange, type Window } from './placement.js';

/** The fewest and most seats of a category that are neither over nor under. */
export interface Bounds extends Window {
  /** The same should a tie for the last fair seats be settled against it. */
  readonly tight: Window;
}

/** The bounds of every category, at a given number of seats. */
export type Windows = (seats: number) => readonly Bounds[];

/** What is known of one category over every way the open seats could fall. */
export interface CategoryVerdict {
  /** Too many seats: true when in every way, undefined when in some. */
  readonly over: Tri;
  /** Too few seats: true when in every way, undefined when in some. */
  readonly under: Tri;
}

/** What is known of the whole. */
export interface SkewVerdict {
  /** Is every category within its window? True or false only when every way the open seats could fall agrees. */
  readonly holds: Tri;
  /** However many seats count, are there too few for any category to be outside its window, wherever they fall? */
  readonly tooFew: boolean;
  /** Category by category. */
  readonly categories: readonly CategoryVerdict[];
  /** The fewest seats that would have to change hands to bring every category into its window, at best and at worst. */
  readonly moves: Range;
  /** The fewest open seats that, falling badly, surely break a window; null where none do, or it was not worth trying. */
  readonly toFail: number | null;
  /** The fewest that, falling well, surely keep it, likewise. */
  readonly toPass: number | null;
}

/**
 * Is there a category with too many or too few seats, whatever the open seats turn out to be?
 *
 * Fair seats depend only on how many seats there are, so for each possible number the question is whether the open
 * seats can be placed with every category inside its window, and whether they can be placed with one outside. Both
 * are settled exactly by sums; no placement is enumerated. A number of seats at which no placement could be outside has
 * nothing to say: what is within bounds there is no pass. What a tie alone keeps within bounds is told to be so.
 */
export function judgeSkew(placement: Placement, windows: Windows): SkewVerdict {
  const { sure } = placement;
  const all = seatRange(placement);
  if (isEndless(all)) {
    // A list without a known end can come out any way, and is one fact.
    const open = sure.map(() => ({ over: undefined, under: undefined }));
    return { holds: undefined, tooFew: false, categories: open, moves: { min: 0 }, toFail: 1, toPass: 1 };
  }
  const verdict = judged(placement, windows);
  if (verdict.holds !== undefined || verdict.tooFew) return { ...verdict, toFail: null, toPass: null };
  return {
    ...verdict,
    toFail: fewestToDecide(placement, windows, false),
    toPass: fewestToDecide(placement, windows, true),
  };
}

type Judged = Omit<SkewVerdict, 'toFail' | 'toPass'>;

/** The verdict for a number of seats that has an end. */
function judged(placement: Placement, windows: Windows): Judged {
  const { sure } = placement;
  const all = seatRange(placement);
  const settled = isPoint(all) && placement.open.length === 0;
  const verdicts = sure.map(() => ({ over: new Tally3(), under: new Tally3() }));
  let someFine = false;
  let someBad = false;
  let someTold = false;
  let someTooFew = false;
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let seats = Math.max(1, all.min); seats <= upper(all); seats += 1) {
    const window = windows(seats);
    let excused: Tri = false;
    const outside: number[] = [];
    for (const [k, { least: low, most: high, tight }] of window.entries()) {
      const held = endsOf(placement, k, seats);
      if (held.least > tight.most || held.most < tight.least) excused = true;
      else if (held.most > tight.most || held.least < tight.least) excused ||= undefined;
      verdicts[k]?.over.add(held.least > high, held.most > high);
      verdicts[k]?.under.add(held.most < low, held.least < low);
      if (held.most > high || held.least < low) outside.push(Math.max(held.most - high, low - held.least));
    }
    const canFail = window.some(({ least, most: high }) => least > 0 || high < seats);
    if (canFail || excused !== false) someTold = true;
    if (!canFail && excused !== true) someTooFew = true;
    const moves = fewestMoves(placement, window, seats);
    if (moves === 0) someFine = true;
    if (outside.length > 0) someBad = true;
    fewest = Math.min(fewest, moves);
    // How far several categories can be out together is not worked out while seats are open.
    const worst = settled ? moves : outside.length > 1 ? Number.POSITIVE_INFINITY : (outside[0] ?? 0);
    most = Math.max(most, worst);
  }
  const tooFew = someTooFew && !someTold;
  const holds = someFine ? (someBad || someTooFew ? undefined : true) : someBad ? false : undefined;
  const categories = verdicts.map(({ over, under }) => ({ over: over.value, under: under.value }));
  const moves = Number.isFinite(fewest) ? range(fewest, most) : { min: 0 };
  return { holds, tooFew, categories, moves };
}

/** Collects one yes-or-no over several numbers of seats. */
class Tally3 {
  private always = true;
  private ever = false;

  add(surely: boolean, possibly: boolean): void {
    if (!surely) this.always = false;
    if (possibly) this.ever = true;
  }

  get value(): Tri {
    return this.ever ? (this.always ? true : undefined) : false;
  }
}

/** Placements that are tried before it is given up, fewer where each takes long to judge. */
const MOST_TRIED = 2000;
const MOST_WORK = 20_000;

/** The fewest open seats that, known, decide it as wanted: by trying, the fewest first, seats that are alike once. */
function fewestToDecide(placement: Placement, windows: Windows, wanted: boolean): number | null {
  const list = placement.open.find(({ ofList }) => ofList === true);
  if (list !== undefined)
    return withListKnown(placement, list).some((after) => judged(after, windows).holds === wanted) ? 1 : null;
  const all = seatRange(placement);
  const mostTried = Math.min(MOST_TRIED, MOST_WORK / ((upper(all) - all.min + 1) * placement.sure.length));
  const met = new Set<string>();
  let layer: readonly Placement[] = [placement];
  for (let used = 1; layer.length > 0; used += 1) {
    const next: Placement[] = [];
    for (const before of layer) {
      for (const after of withOneKnown(before)) {
        const key = JSON.stringify(after);
        if (met.has(key)) continue;
        if (met.size >= mostTried) return null;
        met.add(key);
        if (judged(after, windows).holds === wanted) return used;
        next.push(after);
      }
    }
    layer = next;
  }
  return null;
}

/** The furthest that the list may go once it is known, which is one fact: nobody more, or all that it lacks of one category. */
function withListKnown({ sure, maybe, open }: Placement, list: OpenSeats): readonly Placement[] {
  const others = open.filter((each) => each !== list);
  const plus = (k: number): readonly number[] => sure.map((n, j) => (j === k ? n + list.n : n));
  return [{ sure, maybe, open: others }, ...list.among.map((k) => ({ sure: plus(k), maybe, open: others }))];
}

/** Every way in which one open seat more may be known. */
function withOneKnown({ sure, maybe, open }: Placement): readonly Placement[] {
  const plus = (k: number): readonly number[] => sure.map((n, j) => (j === k ? n + 1 : n));
  const ways: Placement[] = [];
  for (const [k, n] of maybe.entries()) {
    if (n === 0) continue;
    const left = maybe.map((m, j) => (j === k ? m - 1 : m));
    ways.push({ sure: plus(k), maybe: left, open }, { sure, maybe: left, open });
  }
  for (const [i, seats] of open.entries()) {
    const left = open.flatMap((each, j) => (j !== i ? [each] : each.n > 1 ? [{ ...each, n: each.n - 1 }] : []));
    for (const k of seats.among) ways.push({ sure: plus(k), maybe, open: left });
    if (!seats.counts) ways.push({ sure, maybe, open: left });
  }
  return ways;
}
