import type { Role } from '../../council/model.js';
import { holdsWords, keyOf } from '../text/words-of.js';
import { roleHeadings, roleWords } from '../words/roles.js';
import { asked, guessed, type Reading, written } from './reading.js';

const MODEL: ReadonlySet<string> = new Set<Role>(roleWords.map(({ role }) => role));
const LONGEST_FIRST = roleWords
  .flatMap(({ role, words }) => words.map((word) => ({ role, word })))
  .sort((a, b) => b.word.length - a.word.length);
const WHOLE = new Map(LONGEST_FIRST.map(({ role, word }) => [word, role]));
const HEADINGS = new Map(roleHeadings.flatMap(({ role, words }) => words.map((word) => [word, role] as const)));

/** What a seat is for, from a cell that says it. */
export function readRole(cell: string): Reading<Role> {
  const key = keyOf(cell);
  const plain = key.replaceAll(' ', '-');
  if (MODEL.has(plain)) return written(plain as Role);
  const whole = WHOLE.get(key);
  if (whole !== undefined) return written(whole);
  const found = LONGEST_FIRST.find(({ word }) => word.length > 2 && holdsWords(key, word));
  if (found !== undefined) return guessed(found.role, `the words "${found.word}" in it`);
  return asked('we do not know this role; the seat stays a seat');
}

/** Is the whole cell a word for a role? */
export function isRole(cell: string): boolean {
  const reading = readRole(cell);
  return reading.state === 'written' && keyOf(cell).length > 1;
}

/** What those below a heading are there as; undefined where it says nothing of that. */
export function roleUnder(heading: string): Role | undefined {
  return HEADINGS.get(keyOf(heading));
}

/** A role in brackets behind a name: `Ann Lee (Chair)`. */
export function roleBehind(name: string): Role | undefined {
  for (const [, aside = ''] of name.matchAll(/\(([^()]{1,60})\)/g)) {
    const role = keyOf(aside).length > 1 ? WHOLE.get(keyOf(aside)) : undefined;
    if (role !== undefined) return role;
  }
  return undefined;
}
