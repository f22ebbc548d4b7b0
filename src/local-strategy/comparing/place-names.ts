import { isMarked } from '../../core/incomplete.js';
import { composed, LOOSE_SIGNS } from '../../core/names.js';
import type { LocalStrategy } from '../model/strategy.js';

/** What stands in a masked text where a name stood: no letter, so that no name can close up over the gap. */
export const MASK = '▮';

/**
 * The names of a strategy's own place: those it lists, that of its area and those of its authorities, with and without
 * "City of" or "Borough Council"; the longest first, so that no name is cut in two by a shorter one. Undefined: a list is
 * not known, or lacks some, so that a name may stand in the text that nobody has given.
 */
export function placeNamesOf(strategy: LocalStrategy): readonly string[] | undefined {
  const { placeNames, area, authorities } = strategy;
  if (placeNames === undefined || isMarked(strategy, 'placeNames') || isMarked(strategy, 'authorities'))
    return undefined;
  const authority = (authorities ?? []).flatMap(({ name }) => (name === undefined ? [] : [name, withoutOffice(name)]));
  const names = new Set([...placeNames, ...(area?.name === undefined ? [] : [area.name]), ...authority]);
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/**
 * Whites out names in a text, however they are spelt there: as whole words, in capitals or not, over a line break, with
 * hyphens or spaces between their words, with "&" or "and", with or without apostrophes and full stops.
 */
export function maskNames(text: string, names: readonly string[]): string {
  const patterns = names.map(patternOf).filter((pattern) => pattern !== '');
  if (patterns.length === 0) return text;
  const any = new RegExp(`(?<!${LETTER})(?:${patterns.join('|')})(?!${LETTER})`, 'giu');
  return composed(text).replaceAll(any, MASK);
}

const LETTER = '[\\p{L}\\p{N}\\p{M}]';
const GAP = `(?:[\\s\\p{Pd}−]|${LOOSE_SIGNS})`;

function patternOf(name: string): string {
  const parts = [...composed(name).trim().matchAll(PARTS)];
  let pattern = '';
  let gap = '';
  for (const [part, word] of parts) {
    if (word === undefined) {
      gap = ONLY_LOOSE.test(part) ? LOOSE : `${GAP}+`;
      continue;
    }
    const and = /^(and|&)$/i.test(word);
    // "York&North" has no gap to speak of.
    const between = word === '&' || pattern.endsWith(AND) ? `${GAP}*` : gap;
    pattern += `${pattern === '' ? '' : between}${and ? AND : [...word].map(literally).join(LOOSE)}`;
    gap = '';
  }
  return pattern;
}

/** A sign of a pattern, meant as it stands. */
function literally(letter: string): string {
  return letter.replace(/[\\^$*+?.()|[\]{}/]/, '\\$&');
}

// Letters, an ampersand, gaps, and signs that are part of a name: "C++".
const PARTS = new RegExp(`(${LETTER}+|&|(?:(?!${GAP})[^\\p{L}\\p{N}\\p{M}&])+)|(${GAP}+)`, 'gu');
const AND = '(?:and|&)';
const LOOSE = `${LOOSE_SIGNS}*`;
const ONLY_LOOSE = new RegExp(`^${LOOSE}$`, 'u');

/** "Birmingham City Council" and "City of Birmingham" are spoken of as Birmingham. */
function withoutOffice(name: string): string {
  return name
    .replace(/^(?:the )?(?:(?:royal|london|metropolitan) )*(?:borough|city|county|district) of /i, '')
    .replace(/ (?:(?:metropolitan|city|county|borough|district|unitary|combined) )*(?:council|authority)$/i, '');
}
