import { upper } from '../core/known.js';
import { type Day, daysOf, monthsBetween, type When } from '../core/when.js';
import { run } from '../rules/assess.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import type { Reference } from '../rules/reference.js';
import type { Council } from './model.js';
import { type RepresentationParameter, representation } from './representation.js';

/** Months from the day of judgement after which a reference is said to be old. A convention: three yearly editions. */
const OLD_REFERENCE_MONTHS = 36;

/**
 * Judges a council against the industry it stands for: its size, whose voices it has, who comes, how it changes and
 * what it shows of itself.
 *
 * Comparisons need a reference population, given in `references`; several are judged side by side, one finding each.
 * The council is taken as it is: parse what comes from outside with `parseCouncil` first.
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used; a missing `asOf` is answered with the line to write.
 * @throws TypeError when the council is no object.
 *
 * @example
 * ```ts
 * import { assessRepresentation, type Council } from 'industrial-strategy';
 *
 * const council: Council = {
 *   name: 'Widget Council',
 *   members: [
 *     { role: 'industry-co-chair', organisation: { name: 'Acme', kind: 'business' } },
 *     { role: 'member', organisation: { name: 'Widget Federation', kind: 'representative-body' } },
 *   ],
 * };
 * const assessment = assessRepresentation(council, { asOf: '2016-03-01' });
 * const finding = assessment.findings.find((f) => f.ruleId === 'representation/trade-bodies-minority');
 * finding?.message; // => 'Representative bodies hold 1 of 2 industry seats (50%); a minority is less than 50%.'
 * ```
 */
export function assessRepresentation(council: Council, options: AssessOptions<RepresentationParameter>): Assessment {
  if (typeof council !== 'object' || council === null) {
    throw new TypeError(
      `assessRepresentation: the council is ${council === null ? 'null' : typeof council}; give an object.`,
    );
  }
  return run(council, representation, { subjectType: 'council', ...options }, remarksOn(council, options));
}

/** What applies to the run as a whole, rather than to one rule. */
function remarksOn(council: Council, options: AssessOptions): readonly string[] {
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
  for (const pointer of council.incomplete ?? []) remarks.push(`The list at ${pointer} is known to be partial.`);
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
