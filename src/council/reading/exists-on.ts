import type { Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Day, type Days, daysOf, isBefore, notAfter, onOrBefore } from '../../core/when.js';
import type { Council, LifecycleEvent } from '../model.js';
import { setUp } from './set-up.js';

/**
 * Whether there is a council to judge on a day. `notYet`: it was set up later; `closed`: before; `paused`: it is there
 * and does not meet; `there`: none of these is certain.
 */
export interface Existence {
  /** Which of the four. */
  readonly state: 'there' | 'notYet' | 'closed' | 'paused';
  /** When it was set up, closed or paused. */
  readonly when: Days;
  /** Where it was read. */
  readonly evidence: readonly Pointer[];
}

/** What may have brought a council back that was closed or paused. */
const BACK: readonly string[] = [
  'established',
  'first-meeting',
  'reconstituted',
  'relaunched',
] satisfies readonly LifecycleEvent['event'][];

const THERE: Existence = { state: 'there', when: {}, evidence: [] };

/** Was the council there on the day? What is not certain is left to the rules. */
export function existsOn(council: Council, day: Day): Existence {
  if (wasSetUpBy(council, day) === false) {
    const { days, evidence } = setUp(council);
    return { state: 'notYet', when: days, evidence };
  }
  return endedBy(council, day, 'closed') ?? endedBy(council, day, 'paused') ?? THERE;
}

/** Had it been set up by the day? What was made anew by then had been set up before. */
export function wasSetUpBy(council: Council, day: Day): Tri {
  const isAnew = ({ event, date }: LifecycleEvent): boolean =>
    event === 'reconstituted' && onOrBefore(date, day) === true;
  if (council.lifecycle?.some(isAnew) === true) return true;
  return notAfter(setUp(council).days, { first: day, last: day });
}

/** The last event listed of a kind that surely came by the day, and that nothing may have undone since. */
function endedBy(council: Council, day: Day, event: 'closed' | 'paused'): Existence | null {
  let found: Existence | null = null;
  for (const [i, one] of (council.lifecycle ?? []).entries()) {
    if (one.event !== event || onOrBefore(one.date, day) !== true) continue;
    const ended = daysOf(one.date);
    // On the day on which it closed it was still there.
    if ((event === 'closed' && ended.last === day) || isBack(council, ended, day)) continue;
    const at = child(child('/lifecycle', i), 'date');
    found = { state: event, when: ended, evidence: [at] };
  }
  return found;
}

/** May it have been at work again by the day? A meeting that was held later says so. */
function isBack(council: Council, ended: Days, day: Day): boolean {
  return (
    (council.lifecycle ?? []).some(
      ({ event, date }) =>
        BACK.includes(event) && onOrBefore(date, day) !== false && isBefore(daysOf(date), ended) !== true,
    ) ||
    (council.meetings ?? []).some(
      ({ date, status }) =>
        (status === undefined || status === 'held') &&
        isBefore(ended, daysOf(date)) === true &&
        onOrBefore(date, day) === true,
    )
  );
}
