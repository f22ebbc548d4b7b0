import { partialLists } from '../core/incomplete.js';
import { upper } from '../core/known.js';
import { type Day, daysOf, monthsBetween, type When } from '../core/when.js';
import type { AssessOptions } from '../rules/options.js';
import type { Reference } from '../rules/reference.js';
import type { Council } from './model.js';

/** Months from the day of judgement after which a reference is said to be old. A convention: three yearly editions. */
const OLD_REFERENCE_MONTHS = 36;

/** What applies to the run as a whole, rather than to one rule. */
export function remarksOn(council: Council, options: AssessOptions): readonly string[] {
  const { asOf, references = [] } = options ?? {};
  return [...remarksOnList(council, asOf), ...references.flatMap((reference) => remarksOnAge(reference, asOf))];
}

function remarksOnList(council: Council, asOf: Day): readonly string[] {
  const { first, last } = daysOf(council.asAt);
  const remarks: string[] = [];
  if (council.members !== undefined && last !== undefined && last < asOf) {
    remarks.push(
      `The member list is complete for ${dateInWords(council.asAt)}; it is taken as still standing on ${asOf}.`,
    );
  }
  if (council.members !== undefined && first !== undefined && first > asOf) {
    remarks.push(
      `The member list is complete for ${dateInWords(council.asAt)}, after ${asOf}; who served then is known only of those with dates.`,
    );
  }
  for (const pointer of partialLists(council)) remarks.push(`The list at ${pointer} is known to be partial.`);
  return remarks;
}

function remarksOnAge({ id, date }: Reference, asOf: Day): readonly string[] {
  const age = date <= asOf ? monthsBetween(date, asOf) : monthsBetween(asOf, date);
  if (age === null || upper(age) <= OLD_REFERENCE_MONTHS) return [];
  return [
    `The reference ${id} is of ${date}, more than ${OLD_REFERENCE_MONTHS} months from ${asOf}; shares may have moved since.`,
  ];
}

function dateInWords(when: When | undefined): string {
  if (typeof when !== 'object') return String(when);
  if (when.min === undefined) return `some day until ${when.max}`;
  return when.max === undefined ? `some day since ${when.min}` : `some day from ${when.min} to ${when.max}`;
}
