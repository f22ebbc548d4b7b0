/**
 * Words of the model, read through tables that say something of every word: a word that the model gains does not compile
 * until somebody says what it means wherever it is read.
 */

/** What a table says of a word; undefined where the record has no word, or one that this library does not know. */
export function lookUp<W extends string, V>(word: W | undefined, table: Readonly<Record<W, V>>): V | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}

/** The word where this library does not know it, for the fact that asks what it means. */
export function strange<W extends string>(
  word: W | undefined,
  table: Readonly<Record<W, unknown>>,
): string | undefined {
  return word !== undefined && !Object.hasOwn(table, word) ? word : undefined;
}
