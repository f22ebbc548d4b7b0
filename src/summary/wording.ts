import type { Operator, Quantity } from '../core/known.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2016-03-01` as `1 March 2016`, `2016-03` as `March 2016`; anything else as it is. */
export function dateWords(date: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = MONTHS[Number(parts?.[2]) - 1];
  if (parts === null || month === undefined) return date;
  return `${parts[3] === undefined ? '' : `${Number(parts[3])} `}${month} ${parts[1]}`;
}

/** `1 rule`, `2 rules`. */
export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** A text with a capital at its start. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A text with a small letter at its start. */
export function uncapital(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** A name in code as words: `referenceShare` as `reference share`. */
export function nameWords(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
}

/** An operator and its limit in words. */
export function limitWords(operator: Operator, limit: string): string {
  switch (operator) {
    case '<':
      return `below ${limit}`;
    case '<=':
      return `at most ${limit}`;
    case '>=':
      return `at least ${limit}`;
    case '>':
      return `more than ${limit}`;
  }
}

/** A number or range: shares as percentages, the rest as decimals, `digits` more than usual. */
export function quantityWords(quantity: Quantity, unit: string, digits = 0): string {
  const number = (value: number): string => numberWords(value, unit, digits);
  if (typeof quantity === 'number') return number(quantity);
  if (quantity.min === 0 && (quantity.max === undefined || (unit === 'share' && quantity.max === 1)))
    return 'not known';
  const least = number(quantity.min);
  if (quantity.max === undefined) return `${least} or more`;
  const most = number(quantity.max);
  if (least === most) return least;
  return quantity.min < 0 ? `${least} to ${most}` : `${least.replace('%', '')}–${most}`;
}

function numberWords(value: number, unit: string, digits: number): string {
  if (unit === 'share') return `${percent(value, digits)}%`;
  return rounded(value, Number.isInteger(value) ? 0 : digits + 2);
}

/** A share that is not quite none or all never reads as if it were. */
function percent(share: number, digits: number): string {
  const near = rounded(share * 100, digits);
  const blurs = (near === '0' && share !== 0) || (near === '100' && share !== 1);
  return blurs && digits < MOST_DIGITS ? percent(share, digits + 1) : near;
}

function rounded(value: number, digits: number): string {
  const unit = 10 ** digits;
  const near = Math.round(value * unit) / unit;
  return String(near === 0 ? 0 : near);
}

const MOST_DIGITS = 6;

/** An observed number and its limit in words; two that differ never read alike. */
export function wordsApart(
  observed: Quantity,
  limit: number,
  unit: string,
): readonly [observed: string, limit: string] {
  const ends = typeof observed === 'number' ? [observed] : [observed.min, observed.max ?? observed.min];
  let digits = 0;
  const blurs = (): boolean =>
    ends.some((end) => end !== limit && numberWords(end, unit, digits) === numberWords(limit, unit, digits));
  while (digits < MOST_DIGITS && blurs()) digits += 1;
  return [quantityWords(observed, unit, digits), numberWords(limit, unit, digits)];
}

/** A number with its unit: `24 months`, `1 month`, `50%`. */
export function amountWords(value: number, unit: string): string {
  const number = quantityWords(value, unit);
  if (unit === 'share' || unit === 'ratio' || unit === '') return number;
  return `${number} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}
