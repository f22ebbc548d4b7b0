import { kindInName, legalFormOf } from '../cells/read-kind.js';
import { isName, readVacancy } from '../cells/read-name.js';
import { isBlank, squeeze } from '../text/squeeze.js';
import { keyOf, wordsOf } from '../text/words-of.js';
import { footnoteWords, headingWords } from '../words/headings.js';
import type { Column } from './columns.js';
import { sameLine } from './find-header.js';

/** What a line below the header is. `alone`: a record of which only one cell is filled, which may have been meant as a heading. */
export type LineIs = 'blank' | 'data' | 'alone' | 'heading' | 'footnote' | 'repeat' | 'comment';

/** A line below the header. */
export interface SortedLine {
  /** Place in the table, from 0. */
  readonly at: number;
  readonly is: LineIs;
}

type Grid = readonly (readonly string[])[];
const HEADINGS = new Set(headingWords);

/** Says of each line below the header what it is. */
export function sortLines(
  grid: Grid,
  header: { readonly from: number; readonly to: number },
  columns: readonly Column[],
): readonly SortedLine[] {
  const headers = grid.slice(header.from, header.to);
  const lines = grid.slice(header.to).map((row, i): SortedLine => {
    const filled = row.flatMap((cell, j) => (isBlank(cell) ? [] : [j]));
    return { at: header.to + i, is: kindOfLine(row, filled, headers, columns) };
  });
  const last = lines.reduce((at, line) => (line.is === 'data' || line.is === 'alone' ? line.at : at), -1);
  // Below the last record there is nothing for a heading to stand over.
  return lines.map((line) => (line.is === 'heading' && line.at > last ? { ...line, is: 'footnote' as const } : line));
}

function kindOfLine(
  row: readonly string[],
  filled: readonly number[],
  headers: Grid,
  columns: readonly Column[],
): LineIs {
  const [only] = filled;
  if (only === undefined) return 'blank';
  const text = squeeze(row[only] ?? '');
  if (text.startsWith('#')) return 'comment';
  if (headers.some((header) => sameLine(header, row))) return 'repeat';
  const used = columns.filter(({ use }) => use !== null && use !== 'never').length;
  if (filled.length > 1) return isTotal(text) ? 'footnote' : 'data';
  if (isFootnote(text)) return 'footnote';
  if (readVacancy(text) !== undefined) return 'data';
  if (used <= 1) return text.endsWith(':') ? 'heading' : 'data';
  const use = columns.find(({ index }) => index === only)?.use;
  if (isHeading(text)) return 'heading';
  if (use === 'holder/name' || use === 'name/family') return isName(text) ? 'alone' : 'heading';
  if (use === 'organisation/name') {
    const named = columns.some((column) => column.use === 'holder/name' || column.use === 'name/family');
    return !named || legalFormOf(text) !== undefined || kindInName(text, undefined) !== undefined ? 'alone' : 'heading';
  }
  return use === 'role' || use === 'id' || use === 'seat' || use === 'status' || use === 'holder/title'
    ? 'alone'
    : 'heading';
}

/** Words that part a list into sections, or a text that says so by its form. */
function isHeading(text: string): boolean {
  if (text.endsWith(':')) return true;
  if (legalFormOf(text) !== undefined || text.length > 80) return false;
  const words = wordsOf(text);
  const known = words.filter((word) => HEADINGS.has(word) || HEADINGS.has(`${word}s`));
  return known.length > 0 && known.length * 2 >= words.filter((word) => word.length > 3).length;
}

function isFootnote(text: string): boolean {
  if (/^(?:\*|†|‡|\[\d+\]|\(\d+\)|\d+[.)] )/u.test(text)) return true;
  const key = keyOf(text);
  if (footnoteWords.some((words) => key.startsWith(`${words} `)) && (text.length > 40 || /[:.]/.test(text)))
    return true;
  return text.length > 90 || wordsOf(text).length > 12;
}

function isTotal(text: string): boolean {
  const key = keyOf(text);
  return key === 'total' || key === 'totals' || key.startsWith('total ') || key === 'sum';
}
