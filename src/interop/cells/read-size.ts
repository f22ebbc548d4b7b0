import type { Quantity } from '../../core/known.js';
import type { SizeBand } from '../../council/model.js';
import { squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import {
  atLeast,
  atMost,
  counted,
  fewerThan,
  fullTime,
  moreThan,
  roughly,
  sizeWords,
  soleTraders,
} from '../words/sizes.js';
import { asked, guessed, type Reading, unplaced, written } from './reading.js';

/** What a cell says of the size of an organisation. */
export type Size =
  | { readonly employees: Quantity }
  | { readonly sizeBand: SizeBand }
  | { readonly kind: 'self-employed' };

const BANDS = new Map(sizeWords.flatMap(({ band, words }) => words.map((word) => [word, band] as const)));
const SOLE = new Set(soleTraders);
/** No employer has more: a slip of the pen, or another number. */
const MOST_EMPLOYEES = 5_000_000;

/** A number of staff, or a word for a size. */
export function readSize(cell: string): Reading<Size> {
  const text = squeeze(cell);
  const key = keyOf(text);
  const band = BANDS.get(key);
  if (band !== undefined) return written({ sizeBand: band });
  if (SOLE.has(key)) return written({ kind: 'self-employed' });
  const inner = /^(.*?)\s*[([](.*)[)\]]$/.exec(text);
  if (inner !== null) {
    const outer = inner[1] ?? '';
    const number = readNumber(inner[2] ?? '') ?? readNumber(outer);
    if (number !== undefined) return number;
    const word = BANDS.get(keyOf(outer)) ?? BANDS.get(keyOf(inner[2] ?? ''));
    if (word !== undefined) return written({ sizeBand: word });
  }
  return readNumber(text) ?? unplaced('we cannot read this as a size');
}

/** Only a word for the size of a firm, as a column of kinds may hold one. */
export function readSizeWord(cell: string): SizeBand | 'self-employed' | undefined {
  const key = keyOf(cell);
  return key.length < 2 || key === 'none'
    ? undefined
    : (BANDS.get(key) ?? (SOLE.has(key) ? 'self-employed' : undefined));
}

function readNumber(cell: string): Reading<Size> | undefined {
  let text = cell.replaceAll(/[–—]/g, '-').trim();
  let reason: string | undefined;
  const drop = (words: readonly string[]): string | undefined => {
    const found = words.find((word) => startsWith(text, word)) ?? words.find((word) => endsWith(text, word));
    if (found === undefined) return undefined;
    text = (startsWith(text, found) ? text.slice(found.length) : text.slice(0, text.length - found.length)).replace(
      /^[.\s]+|[\s]+$/g,
      '',
    );
    return found;
  };
  while (drop(longestFirst(counted)) !== undefined);
  if (drop(longestFirst(fullTime)) !== undefined) reason = 'full-time equivalents read as employees';
  while (drop(longestFirst(counted)) !== undefined);
  const rough = drop(longestFirst(roughly));
  const least =
    drop(longestFirst(moreThan)) !== undefined
      ? 1
      : text.endsWith('+') || drop(longestFirst(atLeast)) !== undefined
        ? 0
        : undefined;
  const most =
    least !== undefined
      ? undefined
      : drop(longestFirst(fewerThan)) !== undefined
        ? -1
        : drop(longestFirst(atMost)) !== undefined
          ? 0
          : undefined;
  while (drop(longestFirst(counted)) !== undefined);
  text = text.replace(/\+$/, '').trim();
  const range = /^(?:between )?(\S.*?)(?:\s*-\s*| to | and )(\S.*)$/i.exec(text);
  if (range !== null && least === undefined && most === undefined) {
    const [min, max] = [numberOf(range[1] ?? ''), numberOf(range[2] ?? '')];
    if (typeof min !== 'number' || typeof max !== 'number') return undefined;
    if (min > max) return asked('the range runs backwards');
    return finished({ min, max }, reason);
  }
  const number = numberOf(text);
  if (number === 'unclear') return asked('is the point a mark of thousands, or of decimals?');
  if (number === undefined) return undefined;
  if (number > MOST_EMPLOYEES) return asked('that is more people than any employer has; what does it count?');
  if (least !== undefined) return finished({ min: number + least }, reason);
  if (most !== undefined) return finished({ min: 0, max: Math.max(0, number + most) }, reason);
  if (rough !== undefined) {
    const about = { min: Math.floor((number * 9) / 10), max: Math.ceil((number * 11) / 10) };
    const told = `"${rough === 'c' || rough === 'ca' ? `${rough}.` : rough}" read as 10 percent either way`;
    return guessed({ employees: about }, reason === undefined ? told : `${told}; ${reason}`);
  }
  return finished(number, reason);
}

function finished(employees: Quantity, reason: string | undefined): Reading<Size> {
  return reason === undefined ? written({ employees }) : guessed({ employees }, reason);
}

/** A number with marks of thousands, or `12k`; `unclear` where a point may be either. */
function numberOf(text: string): number | 'unclear' | undefined {
  const plain = text.trim();
  if (/^\d{1,3}\.\d{3}$/.test(plain)) return 'unclear';
  const parts = /^(\d{1,3}(?:([, ’'])\d{3})(?:\2\d{3})*|\d{1,12})(\.\d{1,2})?\s?(k|m)?$/iu.exec(plain);
  if (parts === null) return undefined;
  const number = Number((parts[1] ?? '').replaceAll(/\D/g, '') + (parts[3] ?? ''));
  const times = parts[4] === undefined ? 1 : parts[4] === 'k' || parts[4] === 'K' ? 1000 : 1_000_000;
  return Math.round(number * times * 100) / 100;
}

function startsWith(text: string, word: string): boolean {
  const [head, next] = [text.slice(0, word.length), text.charAt(word.length)];
  return keyed(head) === word && (isSign(word) || next === '' || !/\p{L}/u.test(next));
}

function endsWith(text: string, word: string): boolean {
  if (isSign(word) || text.length <= word.length) return false;
  const before = text.charAt(text.length - word.length - 1);
  return keyed(text.slice(text.length - word.length)) === word && !/\p{L}/u.test(before);
}

function isSign(word: string): boolean {
  return !/\p{L}/u.test(word);
}

const LONGEST = new Map<readonly string[], readonly string[]>();

function longestFirst(words: readonly string[]): readonly string[] {
  let sorted = LONGEST.get(words);
  if (sorted === undefined) {
    sorted = [...words].sort((a, b) => b.length - a.length);
    LONGEST.set(words, sorted);
  }
  return sorted;
}

function keyed(text: string): string {
  return isSign(text) ? text : keyOf(text) || text;
}
