import type { Origin } from '../../core/provenance.js';
import type { DateReading } from '../cells/read-date.js';
import { readUnknown } from '../cells/read-unknown.js';
import type { Reading } from '../cells/reading.js';
import type { Places } from '../places.js';
import { isBlank, squeeze } from '../text/squeeze.js';
import type { ReviewState } from '../types.js';
import type { ColumnUseName } from '../words/columns.js';
import type { Column } from './columns.js';
import type { Draft } from './draft.js';
import { valueText } from './grammar.js';

/** What reading a line rests on besides its cells. */
export interface LineContext {
  readonly columns: readonly Column[];
  readonly places: Places | undefined;
  /** How dates of a column are read. */
  readonly dates: (column: Column | undefined) => DateReading;
}

/** A cell of the line being read. */
export interface CellRead {
  readonly column: Column;
  /** As it stands. */
  readonly raw: string;
  /** For reading: squeezed. */
  readonly text: string;
}

/** What a line is read with: its cells, and a place to write what they say. */
export interface Pen {
  readonly draft: Draft;
  readonly context: LineContext;
  /** The cell of a use; undefined where it is blank or there is none. */
  readonly cell: (use: ColumnUseName) => CellRead | undefined;
  /** The same; what says that nothing is known is listed and comes back as undefined. */
  readonly known: (use: ColumnUseName, field?: string, noneIsAnAnswer?: boolean) => CellRead | undefined;
  /** Lists something for a person to look at. */
  readonly note: (
    cell: CellRead | undefined,
    field: string | null,
    value: string | null,
    state: ReviewState,
    reason: string,
  ) => void;
  /** Writes what a cell came to, marks a guess, and lists whatever is not written as it stands. */
  readonly put: <T>(cell: CellRead, field: string, reading: Reading<T>) => T | undefined;
  /** Writes a value as it stands. */
  readonly write: (field: string, value: unknown) => void;
  /** Marks a value that is written as worked out, and lists it. */
  readonly guess: (cell: CellRead | undefined, field: string, value: unknown, reason: string) => void;
  /** Marks it without a line in the review: a line for the column says it once. */
  readonly mark: (field: string, origin: Origin) => void;
}

/** Longer than anything but a note: nothing is looked for in it. */
const LONGEST_READ = 400;

/** A pen for one line; `cellAt` gives the cell of a column. */
export function penFor(draft: Draft, context: LineContext, cellAt: (column: Column) => string): Pen {
  const cells = new Map<ColumnUseName, CellRead>();
  for (const column of context.columns) {
    if (column.use === null || column.use === 'never' || cells.has(column.use)) continue;
    const raw = cellAt(column);
    draft.cells.set(column.use, { column: column.column, cell: raw });
    if (!isBlank(raw)) cells.set(column.use, { column, raw, text: squeeze(raw) });
  }
  const note: Pen['note'] = (cell, field, value, state, reason) => {
    draft.review.push({
      line: draft.line,
      column: cell?.column.column ?? null,
      cell: cell?.raw ?? '',
      field,
      value,
      state,
      reason,
    });
  };
  const write: Pen['write'] = (field, value) => void draft.fields.set(field, value);
  const mark: Pen['mark'] = (field, origin) => void draft.marks.set(field, origin);
  const guess: Pen['guess'] = (cell, field, value, reason) => {
    write(field, value);
    mark(field, { confidence: 'derived', note: reason });
    note(cell, field, valueText(value), 'guessed', reason);
  };
  const known: Pen['known'] = (use, field = use, noneIsAnAnswer = false) => {
    const cell = cells.get(use);
    if (cell === undefined) return undefined;
    const unknown = readUnknown(cell.text, noneIsAnAnswer);
    if (unknown !== undefined) {
      note(cell, field, null, unknown.state, unknown.reason);
      return undefined;
    }
    if (cell.text.length > LONGEST_READ) {
      note(cell, field, null, 'unplaced', 'the cell is too long to be read as this');
      return undefined;
    }
    return cell;
  };
  return {
    draft,
    context,
    cell: (use) => cells.get(use),
    known,
    note,
    write,
    mark,
    guess,
    put: (cell, field, reading) => {
      if (!('value' in reading)) {
        note(cell, field, null, reading.state, reading.reason);
        return undefined;
      }
      if (reading.state === 'guessed') guess(cell, field, reading.value, reading.reason);
      else write(field, reading.value);
      return reading.value;
    },
  };
}
