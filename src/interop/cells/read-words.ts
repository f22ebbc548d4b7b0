import type { SeatStatus, Seniority } from '../../council/model.js';
import { keyOf } from '../text/words-of.js';
import { genders } from '../words/genders.js';
import { seniorityWords } from '../words/seniorities.js';
import { statusWords } from '../words/statuses.js';
import { asked, guessed, type Reading, understood, unplaced, written } from './reading.js';

// Columns that hold one of a few words.

const SENIORITIES = new Map(
  seniorityWords.flatMap(({ seniority, words }) => words.map((word) => [word, seniority] as const)),
);
const STATUSES = new Map(statusWords.flatMap(({ status, words }) => words.map((word) => [word, status] as const)));
const YES = new Set(['yes', 'y', 'true', 'x', '✓', '1']);
const NO = new Set(['no', 'n', 'false', '0']);

/** Does a cell say yes, or no? */
export function readYesNo(cell: string): boolean | undefined {
  const key = keyOf(cell) || cell.trim();
  return YES.has(key) ? true : NO.has(key) ? false : undefined;
}

/** How senior, from a column that says it. */
export function readSeniorityWord(cell: string): Reading<Seniority> {
  const key = keyOf(cell);
  const word = SENIORITIES.get(key);
  if (word === undefined) return asked('which is it: minister, executive, senior-manager, official or other?');
  return word === key.replaceAll(' ', '-') ? written(word) : guessed(word, `"${key}" read as ${word}`);
}

/** Is anyone in the seat? A yes or no answers the column's header. */
export function readStatus(cell: string, header: string): Reading<SeatStatus> {
  const word = STATUSES.get(keyOf(cell)) ?? (keyOf(cell) === 'to be confirmed' ? 'to-be-confirmed' : undefined);
  if (word !== undefined) return written(word);
  const says = readYesNo(cell);
  if (says !== undefined) {
    if (keyOf(header).includes('vacan')) return says ? written('vacant') : written('filled');
    if (keyOf(header).includes('filled')) return says ? written('filled') : written('vacant');
  }
  return unplaced('we do not know this state of a seat');
}

/** A gender, in the word that is written for it. */
export function readGender(cell: string): Reading<string> {
  const known = Object.hasOwn(genders, keyOf(cell)) ? genders[keyOf(cell)] : undefined;
  if (known === undefined) return keyOf(cell) === '' ? understood('nothing to write') : written(keyOf(cell));
  return known.pronouns === undefined ? written(known.word) : guessed(known.word, 'read from the pronouns');
}
