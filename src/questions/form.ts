import type { Who } from './question.js';

/** What kind of answer a question takes. */
export type AnswerKind = 'record' | 'table' | 'names';

/** What may be written in a column. */
export type AnswerType =
  | 'yes-no'
  | 'text'
  | 'words'
  | 'number'
  | 'date'
  | 'dates'
  | 'choice'
  | 'sides'
  | 'member'
  | 'meeting'
  | 'priority'
  | 'priorities'
  | 'council'
  | 'councils';

/** What stands in a document. */
export type Written = string | number | boolean | readonly Written[] | { readonly [field: string]: Written };

/** A column of an answer. */
export interface FormColumn {
  /** Its name in answers. */
  readonly key: string;
  /** Its heading. */
  readonly label: string;
  /** What may be written in it. */
  readonly type: AnswerType;
  /** Where it goes: a pointer for a record, a path from the record of its line for a table; null: it only finds the record. */
  readonly field: string | null;
  /** The words it may be, for a choice. */
  readonly choices?: readonly string[];
  /** What "none" in it sets in the record; `empty`: the list itself is empty. */
  readonly noneSets?: 'empty' | Readonly<Record<string, Written>>;
  /** What "none" writes in its field. */
  readonly noneValue?: Written;
  /** Each word becomes a record with this field. */
  readonly itemField?: string;
  /** "no" sets nothing. */
  readonly onlyYes?: boolean;
  /** A line without it says nothing. */
  readonly required?: boolean;
}

/** A question of a form, with the fields that its answer sets. */
export interface FormQuestion {
  /** Constant over time. */
  readonly id: string;
  /** Who can answer it. */
  readonly who: readonly Who[];
  /** The question. */
  readonly question: string;
  /** How to answer it. */
  readonly help: string;
  /** One line of columns, any number of lines, or names of members. */
  readonly answer: AnswerKind;
  /** Its columns; none for names. */
  readonly columns?: readonly FormColumn[];
  /** What the answer "none" is called, and what it sets. */
  readonly none?: { readonly label: string; readonly set?: Readonly<Record<string, Written>> };
  /** The list that lines go to, `{meeting}` or `{priority}` standing for the record that a line names. */
  readonly list?: string;
  /** The column that finds the record of a line. */
  readonly key?: string;
  /** The fields by which it is found; absent: the key column's own. */
  readonly match?: readonly string[];
  /** False: a line whose record is not there is not placed, and a list that is not there is never made. */
  readonly add?: boolean;
  /** Every line is a new record. */
  readonly append?: boolean;
  /** Fields of every new record. */
  readonly fixed?: Readonly<Record<string, Written>>;
  /** The record that the single line is about, by its fields. */
  readonly find?: Readonly<Record<string, Written>>;
  /** For names: those named get one value, all other members that meet `where` the other. */
  readonly mark?: {
    readonly list: string;
    readonly field: string;
    readonly named: Written;
    readonly others: Written;
    readonly where: Readonly<Record<string, readonly string[]>>;
  };
  /** Questions to fill in before this one, as it names their records. */
  readonly after?: readonly string[];
}
