import type { Datum } from './datum.js';
import { Saying } from './saying.js';
import { compile, type DataOf } from './template.js';

/** A phrase that texts can hold: called with what fills its slots. */
export type Phrase<T extends string> = (...given: keyof DataOf<T> extends never ? [] : [data: DataOf<T>]) => Saying;

/**
 * Defines a phrase: `const REACHED = phrase('stages/reached', '{stage} ({day:days})')`, and then
 * `REACHED({ stage: 'evidence', day: { first: '2019-01-01' } })` where a text has `{stages:list}` or `{stage}`. In a
 * finding it is `{ phrase: 'stages/reached', data: { stage: 'evidence', day: … } }`.
 *
 * @throws {@link SyntaxError} when a slot of the text is left open or has no name.
 */
export function phrase<const T extends string>(id: string, text: T): Phrase<T> {
  const template = compile(text);
  return ((data: Readonly<Record<string, Datum | Saying>> = {}) => new Saying(id, template, data)) as Phrase<T>;
}
