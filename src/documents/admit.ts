import { withMarksByLists } from '../core/incomplete.js';
import type { FieldType } from './field-types.js';
import { misfitsIn } from './misfits.js';
import { refuseFaults } from './odd-values.js';

/**
 * The door of everything that reads a document it did not parse: what no reader understands is refused at once, with
 * every place, in the words of the parser. Fields that the model does not have stay unread. The document as it is to be
 * read has its marks of partial lists by their lists.
 *
 * @throws TypeError when the document is no object.
 * @throws {@link InvalidInputError} when it holds null, a number that is none, or a value of another type than its field.
 */
export function admit<T>(caller: string, what: string, document: T, type: FieldType): T {
  demandRecord(caller, `${what} is`, document);
  refuseMisfits(what, document, type);
  return withMarksByLists(document);
}

/**
 * `whatIs` begins a sentence: "council is".
 *
 * @throws TypeError when the value is no object.
 */
export function demandRecord(caller: string, whatIs: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new TypeError(`${caller}: the ${whatIs} ${kindOf(value)}; give an object.`);
}

/** @throws {@link InvalidInputError} */
export function refuseMisfits(what: string, document: unknown, type: FieldType): void {
  refuseFaults(what, misfitsIn(document, type));
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}
