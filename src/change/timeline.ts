import { type Day, isDay } from '../core/when.js';
import type { Assessment, Outcome } from '../rules/finding.js';
import { byName } from './before-after.js';
import { type Comparison, compareAssessments } from './compare-assessments.js';
import { type FindingChange, isTurned } from './finding-changes.js';
import { mergeOrders } from './merge-orders.js';

/** A subject as it stood on a day. The same subject may stand for several: limits and windows move with the day. */
export interface Snapshot<S> {
  /** The day. */
  readonly on: Day;
  /** The subject. */
  readonly subject: S;
}

/** From one snapshot to the next. */
export interface TimelineStep {
  /** The earlier day. */
  readonly from: Day;
  /** The later day. */
  readonly to: Day;
  /** What changed between them. */
  readonly comparison: Comparison;
}

/** A verdict that turned, and when: after the one day, and by the other. */
export interface Turn {
  /** The last day it was still as before. */
  readonly from: Day;
  /** The first day it was seen to be another. */
  readonly to: Day;
  /** False where it may have turned because of how it was judged. */
  readonly comparable: boolean;
  /** The finding on the two days. */
  readonly change: FindingChange;
}

/** What became of the verdicts on a subject over time. Plain JSON. */
export interface Timeline {
  /** Version of this shape. */
  readonly format: 1;
  /** Each snapshot, judged, in the order of the days. */
  readonly assessments: readonly Assessment[];
  /** What changed from each to the next. */
  readonly steps: readonly TimelineStep[];
  /** Every verdict that turned, in the order of the days. */
  readonly turns: readonly Turn[];
  /** Each finding with its outcome on each day; null where there was no such finding. Catalogue order, then key. */
  readonly outcomes: readonly {
    /** The finding. */
    readonly fingerprint: string;
    /** Its outcome on each day. */
    readonly on: readonly (Outcome | null)[];
  }[];
}

/**
 * Judges snapshots of one subject in the order of their days, and tells which verdicts turned, and when.
 *
 * `assessFn` is handed the day to judge on: the snapshot's own.
 *
 * ```ts
 * import { assessRepresentation, timeline } from 'industrial-strategy';
 *
 * const sizes = timeline(
 *   [
 *     { on: '2013-06-01', subject: { size: 40 } },
 *     { on: '2015-07-16', subject: { size: 12 } },
 *   ],
 *   (council, on) => assessRepresentation(council, { asOf: on }),
 * );
 * sizes.turns[0]?.to; // => '2015-07-16'
 * sizes.outcomes[0]; // => { fingerprint: 'representation/decisive-size', on: ['failed', 'passed'] }
 * ```
 *
 * @throws {@link RangeError} where a snapshot has no day.
 */
export function timeline<S>(
  snapshots: readonly Snapshot<S>[],
  assessFn: (subject: S, on: Day) => Assessment,
): Timeline {
  const astray = snapshots.findIndex(({ on }) => !isDay(on));
  if (astray !== -1) {
    const on = JSON.stringify(snapshots[astray]?.on);
    throw new RangeError(`timeline: snapshot ${astray} is on ${on}; give a calendar day, such as on: '2020-04-01'.`);
  }
  const ordered = [...snapshots].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const assessments = ordered.map(({ subject, on }) => assessFn(subject, on));
  const steps = assessments.slice(1).map((after, i): TimelineStep => {
    const comparison = compareAssessments(assessments[i] as Assessment, after);
    return { from: ordered[i]?.on ?? '', to: ordered[i + 1]?.on ?? '', comparison };
  });
  const turns = steps.flatMap(({ from, to, comparison: { comparable, changes } }) =>
    changes.filter(isTurned).map((change): Turn => ({ from, to, comparable, change })),
  );
  return { format: 1, assessments, steps, turns, outcomes: outcomesOn(assessments) };
}

function outcomesOn(assessments: readonly Assessment[]): Timeline['outcomes'] {
  const days = assessments.map(({ findings }) => byName(findings, ({ fingerprint }) => fingerprint));
  const names = days.reduce<readonly string[]>((all, day) => mergeOrders(all, [...day.keys()]), []);
  return names.map((name) => ({
    fingerprint: name.split('\n', 1)[0] ?? name,
    on: days.map((day) => day.get(name)?.outcome ?? null),
  }));
}
