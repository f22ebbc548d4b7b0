import { ask } from '../../core/ask.js';
import { listIn } from '../../core/incomplete.js';
import { allTrue, type Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Day, onOrAfter, onOrBefore, type When } from '../../core/when.js';
import type { AuthorityMembership, LocalStrategy } from '../model/strategy.js';

/** An authority on a day. */
export interface AuthorityOn {
  /** Its place in the area. */
  readonly membership: AuthorityMembership;
  /** Where it stands. */
  readonly at: Pointer;
  /** Was its land, or part of it, in the area that day? */
  readonly inArea: Tri;
}

/** What says which authorities an area has: a strategy, or a record of the area alone. */
export type ListOfAuthorities = Pick<
  LocalStrategy,
  'authorities' | 'authoritiesAsAt' | 'authoritiesSince' | 'incomplete'
>;

/** The authorities of an area on a day. */
export interface AuthoritiesOn {
  /** Each record of the list; undefined: the list is not known. An authority that left and came back has two. */
  readonly authorities: readonly AuthorityOn[] | undefined;
  /** Where the list stands. */
  readonly at: Pointer;
  /** Others may have been in the area that day. */
  readonly partial: boolean;
}

/** Whether an authority is part of another. */
export const LIES_IN = /* @__PURE__ */ ask('authority/lies-in', 'whether {of} lies in {whole}');

/**
 * Who was in an area on a day. A list says the day it is complete for (`authoritiesAsAt`) and the day from
 * which leavers are kept (`authoritiesSince`); on a later day it is taken as still standing, on an earlier one others may
 * have been in the area unless leavers are kept. `base` is where the strategy stands in the document.
 */
export function authoritiesOn(strategy: ListOfAuthorities, day: Day, base: Pointer = ''): AuthoritiesOn {
  const { authorities, authoritiesAsAt, authoritiesSince } = strategy;
  const at = child(base, 'authorities');
  const standing = authoritiesAsAt === undefined || onOrBefore(authoritiesAsAt, day) === true;
  const kept = authoritiesSince !== undefined && onOrBefore(authoritiesSince, day) === true;
  return {
    authorities: authorities?.map((membership, i) => ({
      membership,
      at: child(at, i),
      inArea: membership.outside === true ? false : isWithin(membership, day, authoritiesAsAt),
    })),
    at,
    partial: !listIn(strategy, 'authorities').whole || !(standing || kept),
  };
}

/**
 * Does a day lie between two ends of which either may be left out? No `until`: still so. No `from`: since some day before
 * `asAt`, the day that the list is complete for; without that, since before any day asked about.
 */
export function isWithin(
  period: { readonly from?: When; readonly until?: When },
  day: Day,
  asAt: When | undefined,
): Tri {
  const { from, until } = period;
  const startedByAsAt = asAt === undefined || onOrBefore(asAt, day) === true ? true : undefined;
  const started = from === undefined ? startedByAsAt : onOrBefore(from, day);
  return allTrue([started, until === undefined ? true : onOrAfter(until, day)]);
}
