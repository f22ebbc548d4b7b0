import type { Origin } from '../../core/provenance.js';
import type { ReviewLine } from '../types.js';

/** Fields of a record by path, while a line is being read. */
export type Fields = Map<string, unknown>;

/** One line of a list on its way to a record. */
export interface Draft {
  /** Line of the table, from 1. */
  readonly line: number;
  /** Values by path: `organisation/kind`. */
  readonly fields: Fields;
  /** Where values come from that no cell holds as they are. */
  readonly marks: Map<string, Origin>;
  /** What a person should look at. */
  readonly review: ReviewLine[];
  /** Names in the cell, before it is decided whether they are written. */
  readonly names: { holder?: string | undefined; sharedWith?: string | undefined };
  /** Nobody sits in it. */
  empty: boolean;
  /** Its cells as they were read, by path of the field: what an answer's cell is held against. */
  readonly cells: Map<string, { readonly column: string; readonly cell: string }>;
  /** Taken out by an answer. */
  dropped?: true;
}

/** An empty draft of a line. */
export function newDraft(line: number): Draft {
  return { line, fields: new Map(), marks: new Map(), review: [], names: {}, empty: false, cells: new Map() };
}
