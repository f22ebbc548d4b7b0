/**
 * Doors in and out: member lists as text, tables and workbooks. Nothing here reads a file, a clock or a network; a page and
 * a program in Node call the same functions.
 *
 * Each door hands back a document that the library's own parser has checked, and with it everything that was done: what
 * became of each column, every guess with its reason, every question, and every cell that was not written. Nothing is
 * dropped silently.
 *
 * @packageDocumentation
 */
export { readAnswers } from './answers/read-answers.js';
export { writeQuestions } from './answers/write-questions.js';
export type { DateOrder } from './cells/read-date.js';
export { readMembers } from './members/read-members.js';
export { type WrittenMembers, writeMembers } from './members/write-members.js';
export { writeReview } from './members/write-review.js';
export type { Gazetteer, GazetteerRegion } from './places.js';
export type { Cell, Table, TableRemark } from './table.js';
export { NothingRecognisedError, TableError, type TableFault } from './table-error.js';
export { decodeText } from './text/decode-text.js';
export { readTable, type TableOptions } from './text/read-table.js';
export { writeTable } from './text/write-table.js';
export type {
  ColumnUse,
  Imported,
  ListQuestion,
  MemberOptions,
  ReviewLine,
  ReviewState,
  SeveralOptions,
} from './types.js';
export { readWorkbook, type WorkbookOptions } from './workbook/read-workbook.js';
export { writeWorkbook } from './workbook/write-workbook.js';
