import { wordKey } from '../../core/names.js';

/** The words of a text: small letters and digits, without signs. `C.E.O.` is one word, `Co-Chair` two. */
export function wordsOf(text: string): readonly string[] {
  return wordKey(text)
    .replaceAll(/[.’']/gu, '')
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== '');
}

/** The same as one text, a blank between words: what lists of words are compared in. */
export function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}

/** Does a run of whole words stand in another? Both as {@link keyOf} writes them. */
export function holdsWords(key: string, words: string): boolean {
  return ` ${key} `.includes(` ${words} `);
}
