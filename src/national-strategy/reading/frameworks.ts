import { sameWord } from '../../core/names.js';
import { suggestion } from '../../documents/nearest.js';

/** The national strategies that are known by name: their marks, and the short names that people give them. */
export const FRAMEWORK_NAMES: Readonly<Record<string, string>> = {
  'uk-2017': 'uk-industrial-strategy-2017',
  'uk-2021': 'uk-plan-for-growth-2021',
  'uk-2025': 'uk-modern-industrial-strategy-2025',
  'eu-s3': 'eu-s3-2021-2027',
};

/** The mark of the framework that a word names: a short name and another spelling stand for the mark; a word of one's own stays. */
export function frameworkOf(word: string): string {
  const known = Object.entries(FRAMEWORK_NAMES).find(([short, mark]) => sameWord(word, short) || sameWord(word, mark));
  return known === undefined ? word : known[1];
}

/** Do two words name one framework? Where either is not said, it is not known, and they are not taken to. */
export function sameFramework(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || frameworkOf(a) === frameworkOf(b));
}

/** Where a word names no framework that is known: the nearest one, as the end of a sentence; empty where none is near. */
export function nearestFramework(word: string, more: readonly string[] = []): string {
  const names = [...more, ...Object.keys(FRAMEWORK_NAMES), ...Object.values(FRAMEWORK_NAMES)];
  return names.some((name) => sameFramework(name, word)) ? '' : suggestion(word, names);
}
