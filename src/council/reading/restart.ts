import { ask } from '../../core/ask.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import { type Day, daysOf, type When } from '../../core/when.js';
import type { Council } from '../model.js';

/** When the council was last made anew. */
export const RECONSTITUTED = /* @__PURE__ */ ask('council/reconstituted', 'the day the council was reconstituted');
const WHETHER = /* @__PURE__ */ ask('council/reconstituted-ever', 'whether and when the council was reconstituted');

/** What to find out where the list of events may lack some. */
export const UNRECORDED: Fact = { at: '/lifecycle', need: /* @__PURE__ */ WHETHER() };

/** The moment a council's membership last began afresh. */
export interface Restart {
  /** When. */
  readonly date: When;
  /** The record that says so. */
  readonly at: Pointer;
  /** The day it was surely over, for cutting a window. */
  readonly done: Day;
}

/** The latest recorded reconstitution that may have happened by the day, or null where none is recorded. */
export function latestReconstitution(council: Council, day: Day): Restart | null {
  let latest: Restart | null = null;
  for (const [i, event] of (council.lifecycle ?? []).entries()) {
    if (event.event !== 'reconstituted' || event.date === undefined) continue;
    const { first, last } = daysOf(event.date);
    if ((first ?? '') > day || last === undefined) continue;
    const done = last < day ? last : day;
    if (latest === null || done > latest.done) latest = { date: event.date, at: child('/lifecycle', i), done };
  }
  return latest;
}
