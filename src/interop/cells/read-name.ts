import { withoutBrackets } from '../members/header-use.js';
import { squeeze } from '../text/squeeze.js';
import { keyOf, wordsOf } from '../text/words-of.js';
import { honorifics, lettersAfterNames, severalPeople } from '../words/honorifics.js';
import { reservedWords, unconfirmedWords, vacantWords } from '../words/vacancies.js';

/** What stands in a cell for the name of a holder. */
export type NameRead =
  | { readonly is: 'person'; readonly name: string }
  | { readonly is: 'pair'; readonly names: readonly [string, string] }
  | { readonly is: 'several'; readonly word: string }
  | { readonly is: 'vacancy'; readonly vacancy: Vacancy };

/** What stands in place of a name where nobody sits. */
export interface Vacancy {
  readonly status: 'vacant' | 'to-be-confirmed' | 'reserved';
  readonly reason: string;
  /** Whom a reserved seat is kept for. */
  readonly reservedFor?: string;
  /** The cell says more than that. */
  readonly more: boolean;
}

const HONORIFICS = new Set(honorifics);
const LETTERS = new Set(lettersAfterNames);
const SEVERAL = new Set(severalPeople);

/** A name of a person, or what stands in its place. */
export function readName(cell: string): NameRead {
  const text = squeeze(cell);
  const vacancy = readVacancy(text);
  if (vacancy !== undefined) return { is: 'vacancy', vacancy };
  const words = wordsOf(withoutBrackets(text));
  const several = words.find((word) => SEVERAL.has(word));
  if (several !== undefined) return { is: 'several', word: several };
  if (/\bet al\b/iu.test(text)) return { is: 'several', word: 'et al' };
  const pair = pairOf(text);
  return pair === undefined ? { is: 'person', name: text } : { is: 'pair', names: pair };
}

/** Is nobody in the seat, or not said who? */
export function readVacancy(cell: string): Vacancy | undefined {
  const key = keyOf(cell);
  if (key === '' || key.length > 200) return undefined;
  const reserved = [...reservedWords]
    .sort((a, b) => b.length - a.length)
    .find((words) => key === words || key.startsWith(`${words} `));
  if (reserved !== undefined) {
    const kept = keptFor(cell, reserved);
    return {
      status: 'reserved',
      reason: 'the cell says that the seat is kept for somebody',
      more: false,
      ...(kept === '' ? {} : { reservedFor: kept }),
    };
  }
  if (unconfirmedWords.some((words) => key === words || key.startsWith(`${words} `) || key.endsWith(` ${words}`))) {
    const more = !unconfirmedWords.includes(key);
    return { status: 'to-be-confirmed', reason: 'the cell says that the name is to be confirmed', more };
  }
  const found = vacantWords.find(
    (words) => key === words || key.startsWith(`${words} `) || key.endsWith(` ${words}`) || isAside(cell, words),
  );
  if (found === undefined) return undefined;
  return { status: 'vacant', reason: 'the name says that nobody is in the seat', more: !vacantWords.includes(key) };
}

/** In brackets: `Trade union seat (vacant)`. */
function isAside(cell: string, words: string): boolean {
  return [...cell.matchAll(/[([]([^()[\]]*)[)\]]/g)].some((aside) => keyOf(aside[1] ?? '') === words);
}

/** The words behind "reserved for", as written. */
function keptFor(cell: string, reserved: string): string {
  let rest = squeeze(cell).replace(/^[^\p{L}\p{N}]+/u, '');
  for (let i = 0; i < reserved.split(' ').length; i += 1) rest = rest.replace(/^[\p{L}\p{N}]+[^\p{L}\p{N}]*/u, '');
  return rest.replace(/[)\]]$/u, '').trim();
}

/** `Ann Smith and Bob Jones`, `Ann Smith / Bob Jones (job share)`: two names of two words or more. */
function pairOf(text: string): readonly [string, string] | undefined {
  const bare = squeeze(withoutBrackets(text));
  for (const sign of [' and ', ' & ', ' / ', '/', ';']) {
    const parts = bare.split(sign).map((part) => part.trim());
    const [a, b] = parts;
    if (parts.length !== 2 || a === undefined || b === undefined) continue;
    if (isName(a) && isName(b)) return [a, b];
  }
  return undefined;
}

/** Two to five words that begin with capitals: what most names look like. */
export function isName(text: string): boolean {
  const bare = bareName(text)
    .split(' ')
    .filter((word) => word !== '');
  const written = squeeze(withoutBrackets(text)).split(' ');
  return (
    bare.length >= 2 &&
    bare.length <= 5 &&
    /^\p{Lu}/u.test(written[0] ?? '') &&
    /^\p{Lu}/u.test(written.at(-1) ?? '') &&
    !/\d/.test(text)
  );
}

/** A name without honorifics, letters behind it and brackets, in small letters: what makes the mark of a person. `Smith, Ann` is `ann smith`. */
export function bareName(name: string): string {
  const text = squeeze(withoutBrackets(name));
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const named = parts.filter((part) => !wordsOf(part).every((word) => LETTERS.has(word) || HONORIFICS.has(word)));
  const [family = '', given] = named.map(withoutLetters);
  // "Smith, Ann": a single word before one comma is a family name.
  const turned =
    named.length === 2 && given !== undefined && !family.includes(' ') ? `${given} ${family}` : named.join(' ');
  const words = wordsOf(turned);
  let first = 0;
  while (first < words.length - 1 && HONORIFICS.has(keyOf(words[first] ?? ''))) first += 1;
  return withoutLetters(words.slice(first).join(' '));
}

function withoutLetters(name: string): string {
  const words = name.split(' ');
  let end = words.length;
  while (end > 1 && LETTERS.has(keyOf(words[end - 1] ?? ''))) end -= 1;
  return words.slice(0, end).join(' ');
}

/** Does the name begin with an honorific? */
export function isHonorific(cell: string): boolean {
  const words = wordsOf(cell);
  return words.length > 0 && words.length <= 3 && words.every((word) => HONORIFICS.has(word));
}
