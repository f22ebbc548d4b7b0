/** Where to look for the value at which a verdict turns. */
export interface Search {
  /** The value in force. */
  readonly value: number;
  /** The least value that makes sense. */
  readonly least: number;
  /** The most. */
  readonly most: number;
  /** Only whole numbers make sense. */
  readonly whole: boolean;
  /** Try every whole number: what the verdict hangs on cannot be read off. */
  readonly every: boolean;
  /** Values at which it may turn: the numbers that were held against it. */
  readonly marks: readonly number[];
}

/** The value nearest to the one in force, on one side of it, with which a verdict turns. */
export interface TurningValue {
  /** The value. */
  readonly at: number;
  /** Does it turn with this very value, or only beyond it? */
  readonly inclusive: boolean;
  /** A value with which it has turned. */
  readonly seen: number;
}

/** How finely values that are no whole numbers are told apart. */
const FINE = 1e-9;

/** Values tried between the one in force and the end of the range, besides those that were held against it. */
const GRID = 8;

/** The nearest value above (1) or below (-1) the one in force with which the verdict turns; null where none in the range does. */
export function turningValue(search: Search, side: 1 | -1, isTurned: (value: number) => boolean): TurningValue | null {
  let before = search.value;
  for (const value of valuesOn(search, side)) {
    if (isTurned(value))
      return search.whole ? firstWhole(before, value, isTurned) : exact(search, side, before, value, isTurned);
    before = value;
  }
  return null;
}

/** Values to try, outwards. */
function valuesOn({ value, least, most, whole, every, marks }: Search, side: 1 | -1): readonly number[] {
  const end = side === 1 ? most : least;
  const span = Math.abs(end - value);
  const grid = every ? span : GRID;
  const steps = Array.from({ length: grid }, (_, i) => value + (side * span * (i + 1)) / grid);
  const known = whole
    ? marks.flatMap((mark) => [Math.floor(mark) - 1, Math.floor(mark), Math.ceil(mark), Math.ceil(mark) + 1])
    : marks;
  const outwards = [...new Set([...steps, ...known].map((one) => (whole ? Math.round(one) : one)))]
    .filter((one) => (one - value) * side > 0 && (end - one) * side >= 0)
    .sort((a, b) => (a - b) * side);
  if (whole) return outwards;
  // Between two neighbours as well: beyond a mark it may turn only to turn back at the next.
  return outwards.flatMap((one, i) => [((outwards[i - 1] ?? value) + one) / 2, one]);
}

function firstWhole(same: number, turned: number, isTurned: (value: number) => boolean): TurningValue {
  let [low, high] = [same, turned];
  while (Math.abs(high - low) > 1) {
    const middle = Math.trunc((low + high) / 2);
    if (isTurned(middle)) high = middle;
    else low = middle;
  }
  return { at: high, inclusive: true, seen: high };
}

function exact(
  { marks, value }: Search,
  side: 1 | -1,
  same: number,
  turned: number,
  isTurned: (value: number) => boolean,
): TurningValue {
  const apart = Math.max(Math.abs(value), FINE) * FINE * side;
  if (marks.includes(turned) && !isTurned(turned - apart)) return { at: turned, inclusive: true, seen: turned };
  if (marks.includes(same) && isTurned(same + apart)) return { at: same, inclusive: false, seen: same + apart };
  let [low, high] = [same, turned];
  while (Math.abs(high - low) > Math.abs(apart)) {
    const middle = (low + high) / 2;
    if (isTurned(middle)) high = middle;
    else low = middle;
  }
  const round = Number(high.toPrecision(10));
  const at = isTurned(round) ? round : high;
  return { at, inclusive: true, seen: at };
}
