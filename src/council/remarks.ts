import { partialLists } from '../core/incomplete.js';
import { upper } from '../core/known.js';
import { nameKey } from '../core/names.js';
import { type Day, daysOf, monthsBetween, type When } from '../core/when.js';
import type { AssessOptions } from '../rules/options.js';
import type { Reference } from '../rules/reference.js';
import { resolveParameter } from '../rules/resolve-parameter.js';
import type { Council } from './model.js';
import { remarksOnQuotaWords } from './quota-words.js';
import { hasLapsed, listGrace, withGrace } from './reading/list-grace.js';
import { hasHolder, type Seat, seatsIn } from './reading/seats.js';
import { alikeWithoutMark, type Repeated, repeated } from './reading/seats-on.js';

/** Months from the day of judgement after which a reference is said to be old. A convention: three yearly editions. */
const OLD_REFERENCE_MONTHS = 36;

/** What applies to the run as a whole, rather than to one rule. */
export function remarksOn(council: Council, options: AssessOptions): readonly string[] {
  const { asOf, references = [] } = options;
  const { value: grace } = resolveParameter(listGrace, options);
  const judged = grace === null ? council : withGrace(council, grace);
  return [
    ...remarksOnList(judged, asOf),
    ...remarksOnRecords(seatsIn(council.members)),
    ...references.flatMap((reference) => remarksOnAge(reference, asOf)),
    ...remarksOnQuotaWords(council, options),
  ];
}

function remarksOnList(council: Council, asOf: Day): readonly string[] {
  const { first, last } = daysOf(council.asAt);
  const listed = council.members !== undefined;
  const remarks: string[] = [];
  const complete = `The member list is complete for ${dateInWords(council.asAt)}`;
  if (listed && last !== undefined && last < asOf) {
    remarks.push(
      hasLapsed(council, asOf)
        ? `${complete}; who joined or left between then and ${asOf} is not known.`
        : `${complete}; it is taken as still standing on ${asOf}.`,
    );
  }
  if (listed && first !== undefined && first > asOf) {
    remarks.push(`${complete}, after ${asOf}; who served then is known only of those with dates.`);
  }
  if (listed && first !== undefined && last !== undefined && first <= asOf && last > asOf) {
    remarks.push(`${complete}: we do not know on which day, and the list surely stands from ${last}.`);
  }
  for (const pointer of partialLists(council)) remarks.push(`The list at ${pointer} is known to be partial.`);
  return remarks;
}

function remarksOnRecords(seats: readonly Seat[]): readonly string[] {
  const pairs = (found: readonly Repeated[]): string =>
    found.map(({ seat, of }) => `${of.at} and ${seat.at}`).join(', ');
  const again = repeated(seats);
  const alike = alikeWithoutMark(seats);
  const empty = seats.filter((seat) => hasHolder(seat) !== false).flatMap(namesOfNobody);
  return [
    ...(again.length === 0 ? [] : [`Alike to the last word, and counted once: ${pairs(again)}.`]),
    ...(alike.length === 0
      ? []
      : [`Alike, without a mark that says whether they are one, and counted as different seats: ${pairs(alike)}.`]),
    ...(empty.length === 0
      ? []
      : [
          `Counted as members, though by their names they may be empty seats: ${empty.join(', ')}. A seat is empty where its status says so.`,
        ]),
  ];
}

/** What lists write in the place of a name where nobody sits, or nobody is known to. */
const NOBODY: readonly string[] = [
  ...['vacant', 'vacancy', 'vacant seat', 'vacant position', 'currently vacant', 'unfilled', 'empty', 'nobody', 'none'],
  ...[
    'tbc',
    'to be confirmed',
    'tba',
    'to be announced',
    'to be appointed',
    'tbd',
    'to be decided',
    'to be determined',
  ],
  ...['to be nominated', 'awaiting appointment', 'awaiting nomination', 'pending', 'unknown', 'not known', 'n/a', 'na'],
];

function namesOfNobody({ member: { organisation, holder }, at }: Seat): readonly string[] {
  const names = [organisation?.name, holder?.name].filter((name) => name !== undefined);
  const found = names.find((name) => NOBODY.includes(nameKey(name) ?? 'none'));
  return found === undefined ? [] : [`“${found}” (${at})`];
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
