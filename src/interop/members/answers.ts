import { REVIEW_TIMES } from '../limits.js';
import type { Table } from '../table.js';
import { textOfCell } from '../table.js';
import { TableError } from '../table-error.js';
import { readTableBy } from '../text/read-table.js';
import { squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';

/** The columns of a review, in their order. */
export const REVIEW_COLUMNS = ['line', 'column', 'cell', 'field', 'value', 'state', 'reason', 'answer'] as const;

/** One answer of a person to a line of the review. */
export interface Answer {
  /** Line of the table; null: of a column, or of the list as a whole. */
  readonly line: number | null;
  readonly column: string | null;
  readonly cell: string;
  readonly field: string | null;
  /** What was proposed. */
  readonly value: string | null;
  readonly answer: string;
}

/**
 * The answers in a review that somebody went through.
 *
 * @throws `TableError` where it is no review.
 */
export function readAnswers(review: Table | string): readonly Answer[] {
  const columns = new Set<string>(REVIEW_COLUMNS);
  const table =
    typeof review === 'string' ? readTableBy(review, {}, (cell) => columns.has(keyOf(cell)), REVIEW_TIMES) : review;
  const rows = table.rows.map((row) => row.map(textOfCell));
  const head = rows.findIndex((row) =>
    ['line', 'field', 'answer'].every((name) => row.some((cell) => keyOf(cell) === name)),
  );
  const header = rows[head];
  if (header === undefined) {
    throw new TableError(
      'not-a-table',
      'This is no review: it needs the columns line, column, cell, field and answer, as we write them.',
    );
  }
  const at = (row: readonly string[], name: string): string =>
    row[header.findIndex((cell) => keyOf(cell) === name)] ?? '';
  return rows.slice(head + 1).flatMap((row) => {
    const answer = squeeze(at(row, 'answer'));
    if (answer === '') return [];
    const line = squeeze(at(row, 'line'));
    const text = (name: string): string | null => (squeeze(at(row, name)) === '' ? null : squeeze(at(row, name)));
    return [
      {
        line: /^\d{1,6}$/.test(line) ? Number(line) : null,
        column: text('column'),
        cell: at(row, 'cell'),
        field: text('field'),
        value: text('value'),
        answer,
      },
    ];
  });
}

/** Does it confirm? */
export function confirms(answer: string): boolean {
  return ['yes', 'y', 'ok', 'correct', 'confirmed', 'true'].includes(keyOf(answer));
}

/** Does it take the value out? */
export function takesOut(answer: string): boolean {
  return /^[-–—]$/u.test(answer);
}
