import { type Day, daysOf, isDay } from '../core/when.js';
import type { Council } from '../council/model.js';
import type { NationalStrategy } from '../national-strategy/model.js';
import { Fault } from './fault.js';
import type { Io } from './io.js';

/** A day that a document has of its own. */
export interface OwnDay {
  readonly day: Day;
  /** What happened on it, as the end of a sentence: "the day of its member list". */
  readonly is: string;
}

/** The day that a document is judged on. */
export interface ChosenDay {
  readonly asOf: Day;
  /** Why this day, where the command line names none. */
  readonly is?: string;
}

/**
 * The day to judge a document on: the one that was asked for, else the document's own, else today by the clock.
 *
 * @throws {@link Fault} when what was asked for is no day.
 */
export function dayOfJudgement(asked: string | undefined, own: OwnDay | undefined, io: Io): ChosenDay {
  if (asked !== undefined) {
    if (!isDay(asked)) throw new Fault(`--as-of is "${asked}"; it must be a calendar day, such as 2016-03-01.`);
    return { asOf: asked };
  }
  return own === undefined ? { asOf: today(io), is: 'the day of this run' } : { asOf: own.day, is: own.is };
}

/** The last day that the member list of a council may be of. */
export function dayOfList({ asAt }: Pick<Council, 'asAt'>): OwnDay | undefined {
  const { last } = daysOf(asAt);
  return last === undefined ? undefined : { day: last, is: 'the day of its member list' };
}

/** The last day of a national strategy, where that is over: what was written for it is of its time. */
export function dayOfFramework({ until }: Pick<NationalStrategy, 'until'>, io: Io): OwnDay | undefined {
  const { last } = daysOf(until);
  if (last === undefined || last >= today(io)) return undefined;
  return { day: last, is: 'the last day that the national strategy was in force' };
}

/** How the day was chosen, in a sentence; none where the command line names it. */
export function remarksOnDay({ asOf, is }: ChosenDay): readonly string[] {
  return is === undefined ? [] : [`No day was given: judged as on ${asOf}, ${is}.`];
}

/** Says it on standard error, for formats that hold no remark. */
export function tellDay(day: ChosenDay, io: Io): void {
  for (const remark of remarksOnDay(day)) io.stderr.write(`${remark}\n`);
}

/** The clock's day, where the clock hangs. */
function today(io: Io): Day {
  const now = io.now();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
