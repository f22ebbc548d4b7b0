import type { Datum } from './datum.js';
import type { Template } from './template.js';

/**
 * A thing with a remark on it, as data: "evidence (in 2019)" is the phrase with a name and a day in it. It stands in a
 * text where a name may stand, and is put into words when the text is.
 */
export class Saying {
  /** Which phrase. */
  readonly phrase: string;
  /** Its words taken apart. */
  readonly template: Template;
  /** What stands in its slots. */
  readonly data: Readonly<Record<string, Datum | Saying>>;

  constructor(phrase: string, template: Template, data: Readonly<Record<string, Datum | Saying>>) {
    this.phrase = phrase;
    this.template = template;
    this.data = data;
  }

  /** @throws {@link TypeError} always: a phrase put into a sentence by hand would no longer be data. */
  [Symbol.toPrimitive](): never {
    throw new TypeError(`The phrase ${this.phrase} was put into a text by hand.`);
  }
}
