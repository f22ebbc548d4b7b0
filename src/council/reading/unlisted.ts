import { ask } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import { rangeOf, upper } from '../../core/known.js';
import type { Unlisted } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import type { Council } from '../model.js';
import { hasLapsed } from './list-grace.js';
import { listOn } from './seats.js';
import { seatsOn } from './seats-on.js';

/** What can be asked of the list of members. */
export const MEMBERS = /* @__PURE__ */ ask('members/all', 'the list of members');
export const OTHER_MEMBERS = /* @__PURE__ */ ask('members/rest', 'the rest of the member list');
export const WHY_MORE = /* @__PURE__ */ ask(
  'members/why-more',
  'why the stated number of members is larger than the list',
);

/** Members missing from the list, of whom it is not known whether they would count (industry seats, business seats). */
export function unlistedAmong(council: Council, day: Day): Unlisted | undefined {
  const unlisted = unlistedMembers(council, day);
  return unlisted === undefined ? undefined : { ...unlisted, among: undefined };
}

/**
 * How many members may be missing from the list, by what the document says of its size and completeness. After the list
 * has ceased to stand anyone may have joined, and the number of members stated for its day bounds nothing.
 */
export function unlistedMembers(council: Council, day: Day): Unlisted | undefined {
  const at = '/members' as const;
  if (hasLapsed(council, day)) return { count: { min: 0 }, among: true, ...listOn(day) };
  const stated = council.size === undefined ? undefined : rangeOf(council.size);
  if (council.members === undefined) {
    return { count: stated ?? { min: 0 }, among: true, at, need: MEMBERS() };
  }
  const partial = isMarked(council, 'members');
  if (stated === undefined) {
    return partial ? { count: { min: 0 }, among: true, at, need: OTHER_MEMBERS() } : undefined;
  }
  const answers = seatsOn(council, day).people.map((person) => person.sits.value);
  const possibly = answers.filter((value) => value !== false).length;
  const surely = answers.filter((value) => value === true).length;
  const most = upper(stated) - surely;
  if (most <= 0 || (!partial && stated.min <= surely)) return undefined;
  // A list that claims to be whole and a stated size that is larger leave it open which of the two is right.
  const least = partial ? Math.max(0, stated.min - possibly) : 0;
  return {
    count: most === Number.POSITIVE_INFINITY ? { min: least } : { min: least, max: most },
    among: true,
    at,
    need: (partial ? OTHER_MEMBERS : WHY_MORE)(),
  };
}
