import { visible } from '../core/visible.js';

/**
 * Why a table is refused. `too-large`: over a limit; `damaged`: it ends early, or says one thing and holds another;
 * `not-a-table`: a file of another kind; `nothing-recognised`: no column that we know.
 */
export type TableFault = 'too-large' | 'damaged' | 'not-a-table' | 'nothing-recognised';

/** A text, a workbook or a table that cannot be read. The message says what to do instead. */
export class TableError extends Error {
  override readonly name: string = 'TableError';
  /** Why it is refused. */
  readonly fault: TableFault;

  constructor(fault: TableFault, message: string) {
    super(visible(message));
    this.fault = fault;
  }
}

/** A table in which no header is known. Nothing is read from it: an empty council would look like one without members. */
export class NothingRecognisedError extends TableError {
  override readonly name = 'NothingRecognisedError';
  /** The cells of the line that looks most like a header. */
  readonly headers: readonly string[];
  /** Words that would be understood there. */
  readonly known: readonly string[];

  constructor(headers: readonly string[], known: readonly string[]) {
    const seen = headers.map((header) => `“${visible(header, LONGEST_HEADER)}”`).join(', ');
    super(
      'nothing-recognised',
      `We recognise no column of this table. ${seen === '' ? 'It has no line that looks like a header.' : `We saw ${seen}.`} ` +
        `Give the table a line of headers such as ${known.map((word) => `“${word}”`).join(', ')}, ` +
        'or say which line holds them and what each column is.',
    );
    this.headers = headers;
    this.known = known;
  }
}

/** Enough of a header to find it again. */
const LONGEST_HEADER = 60;
