import { type Days, writtenAs } from './when.js';

/** A date in words, as well as it is known: "on 2019-05-16", "in 2019-03", "by 2019-06-13". */
export function daysInWords(days: Days): string {
  const { first, last } = days;
  if (first === undefined) return last === undefined ? 'on a day that is not known' : `by ${last}`;
  if (last === undefined) return `on or after ${first}`;
  if (first === last) return `on ${first}`;
  const written = writtenAs(days);
  return typeof written === 'string' ? `in ${written}` : `between ${first} and ${last}`;
}

/** A planned date in words: "for 2019-03". */
export function planInWords(days: Days): string {
  const { first, last } = days;
  if (first === undefined) return last === undefined ? 'for a day that is not known' : `for ${last} or before`;
  if (last === undefined) return `for ${first} or after`;
  const said = daysInWords(days);
  return said.startsWith('between ') ? `for some day from ${first} to ${last}` : `for ${said.slice(3)}`;
}
