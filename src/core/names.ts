import { isMarked } from './incomplete.js';
import { anyTrue, type Tri } from './known.js';

/** What bears a name and may bear a mark: an organisation, a person, an area. */
export interface Named {
  /** Its mark: the same mark is the same thing, and another mark another. */
  readonly id?: string;
  /** What it is called. */
  readonly name?: string;
  /** What it was called before; each leads to the present name. */
  readonly formerNames?: readonly string[];
}

/**
 * The normal form of a word of a list (a sector, a region, a category): composed, without capitals, `&` as "and", and
 * blanks, hyphens and dashes as one blank.
 */
export function wordKey(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : tidy(folded(word));
}

/** Are they one word, however it is spelt? */
export function sameWord(a: string, b: string): boolean {
  return a === b || wordKey(a) === wordKey(b);
}

/**
 * The normal form of a name: that of a word, without full stops, commas, apostrophes, quotation marks and round
 * brackets. What makes another name of it stays: the marks of letters, and signs such as `+` and `#`. Undefined where
 * nothing is left, which is no name at all.
 */
export function nameKey(name: string): string | undefined {
  if (PLAIN.test(name)) return name.toLowerCase();
  const key = tidy(folded(name).replaceAll(LOOSE, ''));
  return key === '' ? undefined : key;
}

/** Are they one name, however it is spelt? What is no name is the same as no other. */
export function sameName(a: string, b: string): boolean {
  const key = nameKey(a);
  return key !== undefined && key === nameKey(b);
}

/** The normal forms of all names that it goes or went by, the present one first. */
export function nameKeysOf({ name, formerNames }: Named): readonly string[] {
  const names = [...(name === undefined ? [] : [name]), ...(formerNames ?? [])];
  return [...new Set(names.map(nameKey))].filter((key) => key !== undefined);
}

/** Does it go, or did it go, by that name? */
export function goesBy(named: Named | undefined, name: string): boolean {
  const key = nameKey(name);
  return named !== undefined && key !== undefined && nameKeysOf(named).includes(key);
}

/**
 * Are they one? Two marks decide; else a name that both go or went by makes them one, and other names make them two.
 * Where one has but a mark and the other but a name, either has neither, or former names may be missing, it is not known.
 */
export function same(a: Named | undefined, b: Named | undefined): Tri {
  if (a === undefined || b === undefined) return undefined;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  const [own, other] = [nameKeysOf(a), nameKeysOf(b)];
  if (own.length === 0 || other.length === 0) return undefined;
  if (own.some((key) => other.includes(key))) return true;
  // A former name that is not on record may be the other's.
  return isMarked(a, 'formerNames') || isMarked(b, 'formerNames') ? undefined : false;
}

/** Is the word among them? A list that is not known, or that lacks some, never says no. */
export function hasWord(words: readonly string[] | undefined, word: string, partial = false): Tri {
  if (words === undefined) return undefined;
  return anyTrue([words.some((one) => sameWord(one, word)), partial ? undefined : false]);
}

/** Each word once, as first written. */
export function distinctWords(words: Iterable<string>): readonly string[] {
  const first = new Map<string, string>();
  for (const word of words) {
    const key = wordKey(word);
    if (!first.has(key)) first.set(key, word);
  }
  return [...first.values()];
}

/** Signs that names are written with and without, as a class of a pattern. */
export const LOOSE_SIGNS = `[.,'‘’"“”()]`;
const LOOSE = new RegExp(LOOSE_SIGNS, 'gu');
/** What needs no more than small letters, as most words and names do. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
/** Blanks, hyphens and dashes, the minus sign among them. */
const GAPS = /[\s\p{Pd}−]+/gu;
/** What cannot be seen and changes no letter: soft hyphens, blanks of no width, marks of direction. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A text with every letter in one piece, so that what looks alike is alike. */
export function composed(text: string): string {
  return text.normalize('NFKC').replaceAll(UNSEEN, '');
}

/** The same without capitals. */
export function folded(text: string): string {
  // By way of the capitals, so that "ß" is "ss"; a final sigma is a sigma.
  return composed(text).toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/** The same without the marks of letters either: for marks of our own, never to compare names by. */
export function unmarked(text: string): string {
  return folded(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øœæđłþð]/gu, (letter) => APART[letter] ?? letter);
}

/** Letters that are none with a mark, and how they are written without them. */
const APART: Readonly<Record<string, string>> = { ø: 'o', œ: 'oe', æ: 'ae', đ: 'd', ł: 'l', þ: 'th', ð: 'd' };

function tidy(text: string): string {
  return text.replaceAll('&', ' and ').replaceAll(GAPS, ' ').trim().normalize('NFKC');
}
