import { type Table, textOfCell } from './table.js';
import { TableError } from './table-error.js';

// What a member list never needs. Beyond it something else was handed in, and reading it would only take time.

/** Bytes of a file, and characters of a text. */
export const MOST_BYTES = 20_000_000;
/** Bytes of a workbook when unpacked. */
export const MOST_UNPACKED = 50_000_000;
/** Rows of a table. */
export const MOST_ROWS = 20_000;
/** Columns of a table. */
export const MOST_COLUMNS = 200;
/** Characters of a cell: what a spreadsheet can hold. */
export const MOST_IN_A_CELL = 32_767;
/** Characters of all cells of a table: one text may stand in many cells of a workbook and take no room there. */
export const MOST_IN_A_TABLE = 50_000_000;

/** @throws TableError where something is larger than it may be. */
export function refuseLarge(what: string, size: number, most: number, unit: string): void {
  if (size > most) throw new TableError('too-large', `${what} ${size} ${unit}; we read at most ${most}.`);
}

/** Of a review, which has several lines for each of a list: how many times as much may be read. */
export const REVIEW_TIMES = 20;

/** @throws TableError where a table is larger than it may be. Blank cells at the ends do not count. */
export function refuseLargeTable({ rows }: Pick<Table, 'rows'>, times = 1): void {
  let all = 0;
  let last = 0;
  for (const [i, row] of rows.entries()) {
    for (const [j, cell] of row.entries()) {
      const text = textOfCell(cell);
      if (text === '') continue;
      last = i + 1;
      if (j >= MOST_COLUMNS) refuseLarge(`Line ${i + 1} of the table has`, j + 1, MOST_COLUMNS, 'columns');
      if (text.length > MOST_IN_A_CELL)
        refuseLarge(`A cell in line ${i + 1} of the table holds`, text.length, MOST_IN_A_CELL, 'characters');
      all += text.length;
    }
  }
  refuseLarge('The table has', last, MOST_ROWS * times, 'lines');
  refuseLarge('The table holds', all, MOST_IN_A_TABLE * times, 'characters');
}
