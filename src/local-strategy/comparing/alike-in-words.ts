import type { ComparedBy } from './own-content.js';

/** How strategies were compared, as a part of a sentence: "0.4 alike by …". */
export function howCompared(by: ComparedBy): string {
  return by === 'text' ? 'the words of their texts, names of places whited out' : 'the codes of their priorities';
}

/** How alike two are, for a sentence: two decimals, and more only where they would say "the same" of what is not. */
export function likenessInWords(similarity: number): string {
  const rounded = Math.round(similarity * 100) / 100;
  return String(rounded === 1 && similarity < 1 ? Math.floor(similarity * 10_000) / 10_000 : rounded);
}
