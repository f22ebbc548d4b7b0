import Papa from 'papaparse';
import { MOST_BYTES, refuseLarge, refuseLargeTable } from '../limits.js';
import { headerUse } from '../members/header-use.js';
import type { Table, TableRemark } from '../table.js';
import { TableError } from '../table-error.js';
import { chooseDelimiter } from './choose-delimiter.js';
import { fromText } from './formula.js';
import { isBlank } from './squeeze.js';

/** How to read a text as a table. */
export interface TableOptions {
  /** What parts the cells of a line: one character. Absent: tab, `;`, `,` or `|`, whichever the headers show. */
  readonly delimiter?: string;
}

/**
 * Reads CSV, tab-separated text or cells pasted from a sheet. Quotes, line ends of any kind and a line `sep=;` are
 * understood; a text put behind an apostrophe, so that no spreadsheet takes it for a formula, comes back without it.
 *
 * ```ts
 * import { readTable } from 'industrial-strategy/interop';
 *
 * readTable('Name;Role\nAnn;"Chair; acting"').rows; // => [['Name', 'Role'], ['Ann', 'Chair; acting']]
 * ```
 *
 * @throws `TableError` for a text over a limit (20 MB, 20,000 lines, 200 columns, 32,767 characters in a cell), one in
 * which a quotation mark is never closed, or one that is no table.
 */
export function readTable(text: string, options: TableOptions = {}): Table {
  return readTableBy(text, options, (cell) => headerUse(cell)?.whole === true);
}

/** The same, by other words that headers are known by; of what may be larger, so many times as much. */
export function readTableBy(
  text: string,
  { delimiter }: TableOptions,
  isHeader: (cell: string) => boolean,
  times = 1,
): Table {
  refuseLarge('The text holds', text.length, MOST_BYTES * times, 'characters');
  if (delimiter !== undefined && (delimiter.length !== 1 || /["\r\n\ufeff]/.test(delimiter))) {
    throw new TableError('not-a-table', `The separator is ${JSON.stringify(delimiter)}; it must be one character.`);
  }
  const whole = (text.startsWith('\ufeff') ? text.slice(1) : text).replaceAll(/\r\n?/g, '\n');
  if (/^\s*<(?:!doctype|html|table|\?xml)/iu.test(whole.slice(0, 200))) {
    throw new TableError('not-a-table', 'This is a page, not a table: copy the cells of the table, or save it as CSV.');
  }
  const stated = /^sep=([^\n"])\n/i.exec(whole.slice(0, 6));
  const body = closed(stated === null ? whole : whole.slice(stated[0].length));
  const parted = delimiter ?? stated?.[1] ?? chooseDelimiter(body, isHeader);
  const { rows, remarks } = parted === '' ? oneColumn(body) : parse(body, parted);
  while (rows.length > 0 && rows.at(-1)?.every((cell) => isBlank(cell)) === true) rows.pop();
  const table: Table = {
    rows,
    ...(parted === '' ? {} : { delimiter: parted }),
    ...(remarks.length === 0 ? {} : { remarks }),
  };
  refuseLargeTable(table, times);
  return table;
}

/** A cell that begins with words in quotation marks and goes on: `"Bob" Ray`. What parts cells is not known yet. */
const HALF_QUOTED = /(^|[,;\t|])("[^"\n]*"[^",;\t|\n][^",;\t|\n]*)(?=[,;\t|\n]|$)/gm;
const IS_HALF_QUOTED = /^"[^"]*"./;

/** The text with such cells put in quotation marks as a whole. Where marks are doubled already, whoever wrote it knows how. */
function closed(text: string): string {
  if (text.includes('""') || !text.includes('"')) return text;
  return text.replaceAll(HALF_QUOTED, (_, before: string, cell: string) => `${before}"${cell.replaceAll('"', '""')}"`);
}

interface Parsed {
  readonly rows: string[][];
  readonly remarks: readonly TableRemark[];
}

/** A separator that no text holds: quotes are still quotes. */
const NO_DELIMITER = '\u001f';

function oneColumn(text: string): Parsed {
  return parse(text.replaceAll(NO_DELIMITER, ' '), NO_DELIMITER);
}

function parse(text: string, delimiter: string): Parsed {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const odd = new Set<number>();
  for (const { code, row, index } of errors) {
    if (code === 'MissingQuotes') {
      const line = lineOf(text, index ?? 0);
      throw new TableError(
        'damaged',
        `A quotation mark in line ${line} of the text is never closed, so everything behind it would be one cell. Close it or take it out.`,
      );
    }
    if (code === 'InvalidQuotes' && row !== undefined) odd.add(row);
  }
  const rows = data.map((row) => row.map(fromText));
  for (const [i, row] of rows.entries()) if (row.some((cell) => IS_HALF_QUOTED.test(cell))) odd.add(i);
  const remarks = [...odd]
    .sort((a, b) => a - b)
    .map((row) => ({
      line: row + 1,
      column: null,
      cell: (rows[row] ?? []).join(delimiter),
      reason: 'a quotation mark stands inside a cell; the cells are read as well as they can be told apart',
    }));
  return { rows, remarks };
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i += 1) if (text[i] === '\n') line += 1;
  return line;
}
