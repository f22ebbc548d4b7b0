import { isBlank, squeeze } from '../text/squeeze.js';
import type { ReviewLine, ReviewState } from '../types.js';
import type { LineAround } from './list-questions.js';

/** What lines that are no records say: kept in the notes of the document, and listed cell by cell. */
export interface Asides {
  readonly review: ReviewLine[];
  readonly notes: string[];
  readonly around: LineAround[];
}

/** Lists every cell of a line, each under its header. */
export function listCells(
  asides: Pick<Asides, 'review'>,
  at: number,
  row: readonly string[],
  columnAt: (index: number) => string | null,
  state: ReviewState,
  reason: string,
): void {
  for (const [index, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    asides.review.push({ line: at + 1, column: columnAt(index), cell, field: null, value: null, state, reason });
  }
}

/** The same, with the line kept in the notes. */
export function keepAside(
  asides: Asides,
  at: number,
  row: readonly string[],
  columnAt: (index: number) => string | null,
  reason: string,
): void {
  const text = row
    .map(squeeze)
    .filter((cell) => cell !== '')
    .join(' ');
  if (text === '') return;
  asides.notes.push(`Line ${at + 1} of the table: ${text}`);
  asides.around.push({ line: at + 1, text });
  listCells(asides, at, row, columnAt, 'unplaced', reason);
}
