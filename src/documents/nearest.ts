import { wordKey } from '../core/names.js';

/**
 * The known word closest to one that is not known: the shortest that holds it whole, else the one with the fewest
 * single-letter edits; null when none is close.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1;
  const lower = wordKey(word);
  const words = [...known];
  const holding = words.filter((candidate) => lower.length >= WHOLE && wordKey(candidate).includes(lower));
  if (holding.length > 0) return holding.reduce((a, b) => (b.length < a.length ? b : a));
  for (const candidate of words) {
    const whole = wordKey(candidate);
    // A name without its path may be meant as well as the whole of it.
    const part = word.includes('/') ? whole : whole.slice(whole.lastIndexOf('/') + 1);
    const farWhole = edits(lower, whole, least);
    const far = part === whole ? farWhole : Math.min(farWhole, edits(lower, part, least));
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

/** The known word that may have been meant; null when none is near. */
export function near(word: string, known: Iterable<string>): string | null {
  // In a word of one or two letters everything is near.
  return word.length < 3 || word.length > 60 ? null : nearest(word, known);
}

/** The nearest known word, as the end of a sentence that says that a word is not known; empty when none is near. */
export function suggestion(word: string, known: Iterable<string>): string {
  const meant = near(word, known);
  return meant === null ? '' : `; did you mean '${meant}'?`;
}

/** The same within a sentence: ` (did you mean “London”?)`; empty when none is near. */
export function hintAt(word: string, known: Iterable<string>): string {
  const meant = near(word, known);
  return meant === null ? '' : ` (did you mean “${meant}”?)`;
}

/** The known word that is but one slip away: a letter too many, too few, or another, or two that have changed places. */
export function oneSlipFrom(word: string, known: Iterable<string>): string | null {
  const key = wordKey(word);
  if (key.length < WHOLE) return null;
  for (const candidate of known) if (isOneSlip(key, wordKey(candidate))) return candidate;
  return null;
}

function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return one.length < 2 && other.length < 2 ? true : one.length === 2 && one === `${other[1]}${other[0]}`;
}

/** Letters from which a part of a word is more than a coincidence. */
const WHOLE = 4;

/** Edits from one word to another, as far as they are fewer than `most`: words of very different length need not be looked at. */
function edits(a: string, b: string, most: number): number {
  if (leastEdits(a, b) >= most) return most;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const fewest = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap);
      if (fewest < least) least = fewest;
      next.push(fewest);
    }
    // No later row has less.
    if (least >= most) return most;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** As many edits as letters that one word has and the other lacks, wherever they stand: no fewer will do, and it is soon counted. */
function leastEdits(a: string, b: string): number {
  const letters = new Map<string, number>();
  for (const letter of a) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  let missing = 0;
  for (const letter of b) {
    const left = letters.get(letter) ?? 0;
    if (left === 0) missing += 1;
    else letters.set(letter, left - 1);
  }
  return Math.max(missing, a.length - (b.length - missing));
}
