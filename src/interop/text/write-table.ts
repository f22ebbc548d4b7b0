import Papa from 'papaparse';
import { type Table, textOfCell } from '../table.js';
import { asText } from './formula.js';
import type { TableOptions } from './read-table.js';

/**
 * Writes a table as CSV (RFC 4180), or with another separator. A text that a spreadsheet would take for a formula is put
 * behind an apostrophe.
 *
 * ```ts
 * import { writeTable } from 'industrial-strategy/interop';
 *
 * writeTable({ rows: [['Name', 'Note'], ['Ann', '=1+1']] }); // => "Name,Note\r\nAnn,'=1+1\r\n"
 * ```
 */
export function writeTable({ rows }: Table, { delimiter = ',' }: TableOptions = {}): string {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : textOfCell(cell))));
  return texts.length === 0 ? '' : `${Papa.unparse(texts, { delimiter })}\r\n`;
}
