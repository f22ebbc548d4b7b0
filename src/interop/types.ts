import type { When } from '../core/when.js';
import type { DateOrder } from './cells/read-date.js';
import type { Gazetteer } from './places.js';
import type { Table } from './table.js';

/** What became of one column of a table. */
export interface ColumnUse {
  /** Its header; with the one above it where two columns share a name. */
  readonly column: string;
  /** Path of the field of a record that it was read as; null: not used. */
  readonly use: string | null;
  /** Cells below the header that are not blank. */
  readonly filled: number;
  /** Why. */
  readonly because: string;
  /** Its blanks were filled with the value above. */
  readonly fillDown?: true;
}

/** A question about the list as a whole, which no cell answers. */
export interface ListQuestion {
  /** What is asked: is it everybody, for which day, are leavers kept. */
  readonly id: 'complete' | 'asAt' | 'leavers';
  /** The question. */
  readonly question: string;
  /** The answer that was given; `not known` for none. */
  readonly answer: string;
  /** What the table suggests; it is not taken. */
  readonly suggestion?: string;
  /** Why it suggests that. */
  readonly because?: string;
  /** What the answer does to the document. */
  readonly effect?: string;
}

/**
 * What a line of the review is. `guessed`: written, marked as worked out; `asked`: not written, it may mean several things;
 * `unplaced`: not written, there is no place for it; `read`: understood, nothing to write; `answered`: written as you
 * answered; `stale`: your answer was to a cell that has changed, and is not applied.
 */
export type ReviewState = 'guessed' | 'asked' | 'unplaced' | 'read' | 'answered' | 'stale';

/** One thing that a person should look at. */
export interface ReviewLine {
  /** Line of the table as a person counts it, from 1; null: the column as a whole. */
  readonly line: number | null;
  /** The header of the column; null: the line as a whole. */
  readonly column: string | null;
  /** The cell as read, blanks and all. */
  readonly cell: string;
  /** Path of the field in the record: `organisation/kind`. */
  readonly field: string | null;
  /** What was written, in the words that an answer may use; null: nothing. For a question, what it suggests. */
  readonly value: string | null;
  /** What it is. */
  readonly state: ReviewState;
  /** Why, in plain words. */
  readonly reason: string;
  /** For you: blank lets it stand, `yes` confirms, `-` takes it out, anything else is the value. */
  readonly answer?: string;
}

/** A document read from a table, with everything that was done to read it. */
export interface Imported<D> {
  /** The document, checked by the library's own parser. */
  readonly document: D;
  /** What became of each column. */
  readonly columns: readonly ColumnUse[];
  /** Questions about the list as a whole. */
  readonly asked: readonly ListQuestion[];
  /** Every guess, every question, and every cell that was not written. */
  readonly review: readonly ReviewLine[];
}

/** How to read a member list. */
export interface MemberOptions {
  /** Name of the council. */
  readonly name?: string;
  /** Where the table comes from: written as the source of the document. */
  readonly source?: string;
  /** Which region a place lies in; without one no town is placed. `ukPlaces` of `industrial-strategy/data/places` ships. */
  readonly places?: Gazetteer;
  /** Is this everybody who sits on it? Absent: not known, and the document says so. */
  readonly complete?: boolean;
  /** The day for which the list is complete. Absent: not known. */
  readonly asAt?: When;
  /** The day from which those who left are kept in the list. Absent: not known. */
  readonly membersSince?: When;
  /** The order of `01/09/2019`. Absent: a cell of the column that can only be read one way decides, else it is asked. */
  readonly dateOrder?: DateOrder;
  /** What a column is, by its header: the path of a field, or null not to use it. Goes before what we would make of it. */
  readonly columns?: Readonly<Record<string, string | null>>;
  /** The line that holds the headers, from 1. Absent: we look for it. */
  readonly headerLine?: number;
  /** Headers of columns whose blanks hold what stands above them. */
  readonly fillDown?: readonly string[];
  /** Whose names are written. Absent: those of chairs, co-chairs and ministers only; a mark stands for everyone. */
  readonly names?: 'office-holders' | 'all' | 'none';
  /** The review with your answers in it. */
  readonly review?: Table | string;
  /** One council is read; see {@link SeveralOptions} for a table of several. */
  readonly bodies?: false;
}

/** How to read the member lists of several councils in one table. */
export interface SeveralOptions extends Omit<MemberOptions, 'bodies'> {
  /** The table holds several councils, one for each value of the column that names them. */
  readonly bodies: true;
}
