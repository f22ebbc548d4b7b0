import { given, refuse, sameLength, total } from './input-checks.js';

/** How long each member has served, and whether that service has ended. */
export interface KaplanMeierInput {
  /** Time served by each member so far, in any one unit (months, say): finite, at least 0. */
  readonly durations: ArrayLike<number>;
  /** For each member in the same order: `true` or 1 when they left after that time, `false` or 0 when still serving. */
  readonly left: ArrayLike<boolean | 0 | 1>;
}

/** A curve of staying, as steps, and its middle. */
export interface KaplanMeierResult {
  /** Times at which at least one member left, ascending, in the unit of the durations. */
  readonly times: readonly number[];
  /** Estimated share of members who stay longer than each of those times, 0 to 1, falling. */
  readonly survival: readonly number[];
  /** The smallest time by which at least half have left, in the unit of the durations; `null` when it is not reached. */
  readonly median: number | null;
  /**
   * The same, but the middle of the flat stretch when exactly half have left, as R prints it: 2.5 where `median` is 2 for
   * leavers at 1, 2, 3 and 4. `null` when not reached.
   */
  readonly medianMidpoint: number | null;
}

/** Products of fractions miss an exact half by a few units in the last place. */
const ROUNDING = 1e-9;

/**
 * How long do members usually stay, when some of them are still serving?
 *
 * The product-limit estimate: at each time at which somebody left, the share that stays is multiplied by
 * 1 - leavers / members who had served that long. Members still serving count up to the time they have served and no
 * further. The mean of completed terms would be too short (long servers are missing from it), the mean of all too.
 *
 * When a leaver and a serving member have the same duration, the serving one still counts as at risk.
 *
 * Edge cases: nobody has left, or no members at all, gives empty lists and `null` medians. Cost: n log n.
 *
 * @returns The curve and its medians.
 * @throws RangeError when a duration is negative or not finite, the lists differ in length, or `left` holds anything else
 * than true, false, 1 and 0.
 * @throws TypeError when a list is missing.
 * @example
 * ```ts
 * import { kaplanMeier } from 'industrial-strategy/measures';
 *
 * // Months served; the members with 30 and 48 months are still there.
 * const stay = kaplanMeier({ durations: [12, 24, 30, 36, 48], left: [true, true, false, true, false] });
 * stay.times; // => [12, 24, 36]
 * stay.survival; // => [0.8, 0.6, 0.3]
 * stay.median; // => 36
 * ```
 * Source: Kaplan & Meier (1958), "Nonparametric estimation from incomplete observations".
 */
export function kaplanMeier(input: KaplanMeierInput): KaplanMeierResult {
  const { durations, left } = given('kaplanMeier', input);
  total('kaplanMeier', 'durations', durations);
  sameLength('kaplanMeier', 'left', left, durations.length);
  const order: number[] = [];
  for (let i = 0; i < durations.length; i++) {
    const flag: unknown = left[i];
    if (flag !== true && flag !== false && flag !== 0 && flag !== 1)
      refuse('kaplanMeier', `left[${i}]`, 'true, false, 1 or 0', flag);
    order.push(i);
  }
  order.sort((a, b) => (durations[a] as number) - (durations[b] as number));

  const times: number[] = [];
  const survival: number[] = [];
  let staying = 1;
  for (let from = 0; from < order.length; ) {
    const time = durations[order[from] as number] as number;
    let to = from;
    let leavers = 0;
    for (; to < order.length && durations[order[to] as number] === time; to++) if (left[order[to] as number]) leavers++;
    if (leavers > 0) {
      const atRisk = order.length - from;
      staying *= (atRisk - leavers) / atRisk;
      times.push(time);
      survival.push(staying);
    }
    from = to;
  }

  const half = survival.findIndex((share) => share <= 0.5 + ROUNDING);
  const median = times[half] ?? null;
  // Every step lowers the curve, so the flat stretch at one half ends at the next one, if there is one.
  const next = times[half + 1];
  const isFlat = median !== null && next !== undefined && (survival[half] as number) >= 0.5 - ROUNDING;
  return { times, survival, median, medianMidpoint: isFlat ? median + (next - median) / 2 : median };
}
