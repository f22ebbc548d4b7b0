import type { ReviewLine } from '../types.js';

/** The order of what a person should look at in one line: guesses before questions, then field by field. */
const FIELDS: readonly (string | null)[] = [
  'id',
  'seat',
  'status',
  'role',
  'organisation/name',
  'organisation/kind',
  'holder/name',
  'holder/title',
  'organisation/employees',
  'organisation/region',
  'seniority',
  'organisation/sizeBand',
  'from',
  'until',
  'organisation/id',
  'holder/id',
  'sharedWith/id',
];

/** Puts the review in order: what is about a whole column first, then line by line. */
export function orderedReview(lines: readonly ReviewLine[]): readonly ReviewLine[] {
  const placed = lines.map((line, i) => ({ line, i, field: rank(line.field) }));
  placed.sort(
    (a, b) =>
      (a.line.line ?? 0) - (b.line.line ?? 0) ||
      guessedFirst(a.line) - guessedFirst(b.line) ||
      a.field - b.field ||
      a.i - b.i,
  );
  return placed.map(({ line }) => line);
}

function guessedFirst({ state }: ReviewLine): number {
  return state === 'guessed' ? 0 : 1;
}

function rank(field: string | null): number {
  const at = FIELDS.indexOf(field);
  return at === -1 ? FIELDS.length : at;
}
