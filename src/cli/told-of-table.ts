import type { ColumnUse, Imported, ReviewLine, ReviewState } from '../interop/index.js';
import { clean } from '../report/clean.js';
import type { Assessment } from '../rules/finding.js';

// What was done to read a table, in words: what the verdicts rest on comes before the verdicts.

/** Marks of people can be worked out by whoever knows the names. */
export const PSEUDONYMS =
  'Marks of people are made of their names. They are pseudonyms, not anonymity: whoever knows the names can work them out.';

/** Guesses that are listed one by one before the report. */
const MOST_LISTED = 40;

/** What was read, what was guessed and what is open, a line each. */
export function toldOfTable(
  imported: Imported<unknown>,
  members: number,
  notRead: readonly string[],
): readonly string[] {
  const { columns, asked, review } = imported;
  const lines = [`${members} ${members === 1 ? 'record' : 'records'} read. ${counts(review)}`];
  lines.push(`Columns read: ${listed(columns.filter(({ use }) => use !== null).map(shownColumn))}.`);
  const unused = columns.filter(({ use, filled }) => use === null && filled > 0);
  if (unused.length > 0) lines.push(`Columns not used: ${listed(unused.map(({ column }) => `"${column}"`))}.`);
  if (notRead.length > 0) lines.push(`Sheets not read: ${listed(notRead.map((name) => `"${name}"`))}.`);
  for (const { question, answer, suggestion, because } of asked) {
    if (answer !== 'not known') continue;
    const hint = suggestion === undefined ? '' : ` The table suggests ${suggestion} (${because}).`;
    lines.push(`We do not know: ${question}${hint}`);
  }
  return lines.map(clean);
}

/** What was guessed, grouped by what it was guessed from. */
export function toldOfGuesses(review: readonly ReviewLine[]): readonly string[] {
  const guesses = review.filter(({ state }) => state === 'guessed');
  const lines = guesses.slice(0, MOST_LISTED).map(({ line, cell, field, value, reason }) => {
    const where = line === null ? 'whole column' : `line ${line}`;
    const what = value === null ? (field ?? '') : `${field} = ${value}`;
    return `  ${clean(`${where}: ${what}${cell === '' ? '' : ` from "${short(cell)}"`} (${reason})`)}`;
  });
  const rest = guesses.length - lines.length;
  return rest > 0 ? [...lines, `  and ${rest} more, all in the review`] : lines;
}

/** A cell in a line: enough to find it. */
function short(cell: string): string {
  return cell.length > 60 ? `${cell.slice(0, 57)}...` : cell;
}

function counts(review: readonly ReviewLine[]): string {
  const of = (state: ReviewState): number => review.filter((line) => line.state === state).length;
  const parts = [
    `${of('guessed')} guessed`,
    `${of('asked')} asked`,
    `${of('unplaced')} without a place`,
    `${of('read')} with nothing to write`,
    ...(of('answered') > 0 ? [`${of('answered')} answered`] : []),
    ...(of('stale') > 0 ? [`${of('stale')} answers not applied, as their cells have changed`] : []),
  ];
  return `In the review: ${parts.join(', ')}.`;
}

function shownColumn({ column, use }: ColumnUse): string {
  return `"${column}" as ${use}`;
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ');
}

/** How many verdicts rest on what was guessed, before any of them is read. */
export function verdictsOnGuesses(review: readonly ReviewLine[], { findings }: Pick<Assessment, 'findings'>): string {
  const decided = findings.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  const resting = decided.filter(({ confidence }) => confidence === 'derived' || confidence === 'analyst').length;
  const guesses = review.filter(({ state }) => state === 'guessed').length;
  const answers = review.some(({ state }) => state === 'answered') ? ' or on your answers' : '';
  const many = guesses === 1 ? '1 guess was' : `${guesses} guesses were`;
  return `Verdicts that rest on guesses${answers}: ${resting} of ${decided.length}. ${many} made:`;
}
