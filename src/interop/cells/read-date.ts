import { isCalendarDate, type When } from '../../core/when.js';
import { squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import { stillWords } from '../words/leavers.js';
import { fillers, months } from '../words/months.js';
import { asked, guessed, type Reading, understood, unplaced, written } from './reading.js';

/** Which part of `01/09/2019` is the day. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How dates in figures are read. */
export interface DateReading {
  /** The order; absent: not known. */
  readonly order?: DateOrder | undefined;
  /** Why it is that order, where cells of the column showed it; absent: somebody said so. */
  readonly because?: string | undefined;
  /** The date stands by itself, in no column: a part over 12 shows which is the day. */
  readonly alone?: true;
  /** Years above it are asked. */
  readonly lastYear?: number | undefined;
}

const FIRST_YEAR = 1900;
/** Where no day is given to count from: a list is not made for the next century. */
const LAST_YEAR = 2100;

/** No date, and no two, take more. */
const LONGEST = 80;

const NO_SUCH_DAY = unplaced('there is no such day');
const TWO_FIGURES = asked('the year has two figures; which century?');
const STILL = new Set(stillWords);

/** A date, however it is spelt. */
export function readDate(cell: string, how: DateReading = {}): Reading<When> {
  const text = squeeze(cell);
  if (text.length > LONGEST) return unplaced('we cannot read this as a date');
  if (STILL.has(keyOf(text))) return understood('still serving: nothing to write');
  const reading = readPlain(text, how);
  if (reading === undefined) return unplaced('we cannot read this as a date');
  const value = 'value' in reading && typeof reading.value === 'string' ? Number(reading.value.slice(0, 4)) : undefined;
  if (value === undefined) return reading;
  if (value < FIRST_YEAR) return asked(`the year ${value} is before ${FIRST_YEAR}`);
  if (value > (how.lastYear ?? LAST_YEAR)) return asked(`the year ${value} is far ahead`);
  return reading;
}

function readPlain(text: string, how: DateReading): Reading<When> | undefined {
  return readIso(text) ?? readFigures(text, how) ?? readWords(text) ?? readLoose(text, how);
}

/** Year first, as machines write it; a day or month of 00 is not known. */
function readIso(text: string): Reading<When> | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}.*)?)?)?$/.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month, day] = parts;
  if (month === undefined || month === '00') return written(year);
  if (Number(month) > 12 && day === undefined) return spanOfYears(year, month);
  return real(day === undefined || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`);
}

/** `2018/19` and `2018-19` are two years that follow each other; anything else in that form is no date. */
function spanOfYears(year: string, second: string): Reading<When> | undefined {
  if ((Number(year) + 1) % 100 !== Number(second)) return undefined;
  const next = String(Number(year) + 1);
  return guessed({ min: year, max: next }, `some day in ${year} or ${next}`);
}

/** `01/09/2019`, `1.9.19`, `2019/09/01`, `09/2019`. */
function readFigures(text: string, { order, because, alone }: DateReading): Reading<When> | undefined {
  const parts = /^(\d{1,4})\s?([./-])\s?(\d{1,4})(?:\s?\2\s?(\d{1,4}))?(?: \d{1,2}:\d{2}.*)?$/.exec(text);
  if (parts === null)
    return /^\d{5}$/.test(text) ? asked('is this the number of a day in a spreadsheet? Give the date') : undefined;
  const [, a = '', , b = '', c] = parts;
  if (c === undefined) return readTwo(a, b);
  if (a.length === 4) return real(`${a}-${two(b)}-${two(c)}`);
  if (a.length > 2 || b.length > 2) return undefined;
  if (c.length === 2) return TWO_FIGURES;
  if (c.length !== 4) return undefined;
  if (order === undefined || order === 'ymd') {
    if (Number(a) === Number(b) && Number(a) <= 12) return real(`${c}-${two(b)}-${two(a)}`);
    if (alone === true && Number(a) > 12) return real(`${c}-${two(b)}-${two(a)}`);
    if (alone === true && Number(b) > 12) return real(`${c}-${two(a)}-${two(b)}`);
    return asked('which is the day and which the month? Nothing in the column shows it');
  }
  const [day, month] = order === 'dmy' ? [a, b] : [b, a];
  if (Number(month) > 12 && Number(day) <= 12)
    return asked('this day is written the other way round than the rest of the column');
  const date = real(`${c}-${two(month)}-${two(day)}`);
  return because !== undefined && 'value' in date ? guessed(date.value, because) : date;
}

function readTwo(a: string, b: string): Reading<When> | undefined {
  if (a.length === 4 && b.length === 2 && Number(b) > 12) return spanOfYears(a, b);
  if (a.length === 4 && b.length <= 2) return real(`${a}-${two(b)}`);
  if (b.length === 4 && a.length <= 2) return real(`${b}-${two(a)}`);
  return a.length === 4 && b.length === 4 && Number(b) === Number(a) + 1 ? spanOfYears(a, b.slice(2)) : undefined;
}

/** `6 May 2019`, `May 6, 2019`, `Monday 6th of May 2019`, `Sept 2019`, `6-May-2019`, `May-19`. */
function readWords(text: string): Reading<When> | undefined {
  const words = keyOf(text.replaceAll(/[,./]/g, ' '))
    .split(' ')
    .filter((word) => !fillers.includes(word));
  const at = words.findIndex((word) => Object.hasOwn(months, word));
  const month = months[words[at] ?? ''];
  if (at === -1 || month === undefined) return undefined;
  const rest = words.filter((_, i) => i !== at).map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1'));
  if (rest.length === 0 || rest.length > 2 || !rest.every((word) => /^\d{1,4}$/.test(word))) return undefined;
  const year = rest.find((word) => word.length === 4);
  if (year === undefined) return TWO_FIGURES;
  const day = rest.find((word) => word !== year);
  if (day === undefined) return rest.length === 1 ? real(`${year}-${two(String(month))}`) : undefined;
  return day.length > 2 ? undefined : real(`${year}-${two(String(month))}-${two(day)}`);
}

/** Words around a date that make it a longer time: `Q1 2019`, `summer 2019`, `before 2019`, `early 2019`, `c. 2019`. */
function readLoose(text: string, how: DateReading): Reading<When> | undefined {
  const key = keyOf(text);
  const quarter = /^(?:q([1-4]) (\d{4})|(\d{4}) q([1-4]))$/.exec(key);
  if (quarter !== null) {
    const year = quarter[2] ?? quarter[3] ?? '';
    const first = (Number(quarter[1] ?? quarter[4]) - 1) * 3 + 1;
    return guessed(
      { min: `${year}-${two(String(first))}`, max: `${year}-${two(String(first + 2))}` },
      'a quarter of the calendar year',
    );
  }
  const season =
    /^(?:early|mid|late|spring|summer|autumn|winter|end|start|beginning|the end|the start)(?: of)? (\d{4})$/.exec(key);
  if (season?.[1] !== undefined)
    return guessed(season[1], 'some day in that year: the part of it is too loose to write');
  const about = /^(?:c|ca|circa|about|around|approx|approximately) (\d{4})$/.exec(key);
  if (about !== null) return asked(`about ${about[1]}: between which dates?`);
  for (const [words, end] of BOUNDS) {
    if (!key.startsWith(`${words} `)) continue;
    const inner = readPlain(dropWords(text, words), how);
    if (inner === undefined || !('value' in inner) || typeof inner.value !== 'string') return inner;
    return written(end === 'exact' ? inner.value : { [end]: inner.value });
  }
  const span = /^between (.+) and (.+)$/i.exec(text);
  if (span !== null) {
    const [min, max] = [readPlain(span[1] ?? '', how), readPlain(span[2] ?? '', how)];
    if (min === undefined || max === undefined || !('value' in min) || !('value' in max)) return undefined;
    if (typeof min.value !== 'string' || typeof max.value !== 'string' || min.value > max.value) return undefined;
    return written({ min: min.value, max: max.value });
  }
  return undefined;
}

const BOUNDS: readonly (readonly [string, 'min' | 'max' | 'exact'])[] = [
  ['not before', 'min'],
  ['no earlier than', 'min'],
  ['not after', 'max'],
  ['no later than', 'max'],
  ...[
    'since',
    'from',
    'until',
    'till',
    'to',
    'on',
    'as of',
    'as at',
    'joined',
    'appointed',
    'started',
    'left',
    'resigned',
    'retired',
    'stepped down',
    'stood down',
  ].map((words) => [words, 'exact'] as const),
];

/** A text without as many words as there are in others, from its beginning. */
function dropWords(text: string, words: string): string {
  let rest = text;
  for (let i = 0; i < words.split(' ').length; i += 1) rest = rest.replace(/^[^\s]+\s+/, '');
  return rest;
}

/** Dates from one to another: `2019 – 2022`, `May 2019 to present`. */
export function readSpan(
  cell: string,
  how: DateReading = {},
): { readonly from?: Reading<When>; readonly until?: Reading<When> } | undefined {
  const text = squeeze(cell);
  if (text.length > LONGEST) return undefined;
  for (const at of cuts(text)) {
    const [before, after] = [text.slice(0, at.from).trim(), text.slice(at.to).trim()];
    const from = before === '' ? undefined : readDate(before, how);
    const until = after === '' ? undefined : readDate(after, how);
    if (from?.state === 'unplaced' && from !== NO_SUCH_DAY) continue;
    if (until?.state === 'unplaced' && until !== NO_SUCH_DAY) continue;
    if (from === undefined && until === undefined) continue;
    return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  }
  return undefined;
}

/** Where a text may fall apart in two dates: words first, then dashes with blanks, then any dash. */
function cuts(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [/ (?:to|until|till) /giu, / [-–—] ?|[–—]/gu, /-/gu].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length })),
  );
}

/** In which order the parts of dates in figures stand, as the cells of a column show it: a part over 12 is a day. */
export function provenOrder(cells: readonly string[]): DateOrder | 'both' | undefined {
  let dmy = false;
  let mdy = false;
  for (const cell of cells) {
    if (cell.length > LONGEST) continue;
    for (const [, first, second] of cell.matchAll(/(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]\d{4}(?!\d)/g)) {
      if (Number(first) > 12 && Number(second) <= 12) dmy = true;
      if (Number(second) > 12 && Number(first) <= 12) mdy = true;
    }
  }
  if (dmy && mdy) return 'both';
  return dmy ? 'dmy' : mdy ? 'mdy' : undefined;
}

/** A date somewhere in a text, such as a title over a table. */
export function dateIn(text: string, how: DateReading = {}): string | undefined {
  const words = squeeze(text).split(' ');
  for (const length of [4, 3, 2, 1]) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const part = words
        .slice(at, at + length)
        .join(' ')
        .replaceAll(/^[("[]+|[)\].,;:"]+$/g, '');
      if (!/\d/.test(part) || /^\d{1,3}$/.test(part)) continue;
      const reading = readPlain(part, how);
      if (reading !== undefined && 'value' in reading && typeof reading.value === 'string') {
        const year = Number(reading.value.slice(0, 4));
        if (year >= FIRST_YEAR && year <= LAST_YEAR) return reading.value;
      }
    }
  }
  return undefined;
}

function real(date: string): Reading<When> {
  return isCalendarDate(date) ? written(date) : NO_SUCH_DAY;
}

function two(figures: string): string {
  return figures.padStart(2, '0');
}
