import { letterOf } from '../column-letter.js';
import { NothingRecognisedError, TableError } from '../table-error.js';
import { isBlank, squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import type { ColumnUseName } from '../words/columns.js';
import { upperWords } from '../words/upper-words.js';
import { type HeaderUse, headerUse } from './header-use.js';

/** A header of a column, with what stands above it. */
export interface Header {
  /** Place of the column, from 0. */
  readonly index: number;
  /** What to call it: unlike any other. */
  readonly column: string;
  /** What the words say; undefined where we know none. */
  readonly says: HeaderUse | undefined;
  /** Why it is read as that. */
  readonly because: string;
}

/** Where the header of a table is, and what it says. */
export interface FoundHeader {
  /** Its lines, from 0: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly headers: readonly Header[];
}

/** A header stands near the top. */
const LOOKED_AT = 20;
/** Uses of which one must be there: without any a line says of nobody that he or she sits. */
const TELLING: readonly (ColumnUseName | undefined)[] = [
  'holder/name',
  'name/family',
  'organisation/name',
  'holder/title',
  'role',
  'id',
  'seat',
  'status',
];
/** What we suggest to somebody whose headers we do not know. */
const SUGGESTED = ['Name', 'Job title', 'Role', 'Organisation', 'Type', 'Employees', 'Region', 'From', 'Until'];

type Grid = readonly (readonly string[])[];
export type Chosen = (header: string) => string | null | undefined;

/**
 * Finds the header: the line among the first twenty with most words that columns are known by, and the one above or below
 * that belongs to it.
 *
 * @throws `NothingRecognisedError` where there is none.
 */
export function findHeader(grid: Grid, chosen: Chosen, stated?: number): FoundHeader {
  const width = grid.reduce((most, row) => Math.max(most, lastFilled(row) + 1), 0);
  if (stated !== undefined && (!Number.isInteger(stated) || stated < 1 || stated > grid.length)) {
    throw new TableError(
      'not-a-table',
      `The header is said to be in line ${stated}; the table has ${grid.length} lines.`,
    );
  }
  const line = stated === undefined ? bestLine(grid, width, chosen) : stated - 1;
  const row = line === undefined ? undefined : grid[line];
  if (line === undefined || row === undefined) throw new NothingRecognisedError(fullestLine(grid), SUGGESTED);
  const above = line > 0 ? grid[line - 1] : undefined;
  const joinsAbove = above !== undefined && isUpper(above, row);
  const below = grid[line + 1];
  const joinsBelow = !joinsAbove && below !== undefined && continues(row, below);
  const upper = joinsAbove ? above : joinsBelow ? row : undefined;
  const lower = joinsBelow ? below : row;
  const headers = named(upper, lower ?? [], width, joinsBelow);
  if (!headers.some(({ says, column }) => TELLING.includes(says?.use) || typeof chosen(column) === 'string')) {
    throw new NothingRecognisedError(fullestLine([row]), SUGGESTED);
  }
  return { from: joinsAbove ? line - 1 : line, to: joinsBelow ? line + 2 : line + 1, headers };
}

function bestLine(grid: Grid, width: number, chosen: Chosen): number | undefined {
  const columns = Array.from({ length: width }, (_, i) => grid.some((row) => !isBlank(row[i] ?? ''))).filter(
    Boolean,
  ).length;
  const enough = columns <= 2 ? 1 : 2;
  let best: number | undefined;
  let most = 0;
  for (let line = 0; line < Math.min(grid.length, LOOKED_AT); line += 1) {
    const score = scoreOf(grid, line, chosen);
    if (score > most) {
      most = score;
      best = line;
    }
  }
  return most >= enough ? best : undefined;
}

/** Cells that are a word for a column. One that stands below again is a cell of the list, such as the role Member. */
function scoreOf(grid: Grid, line: number, chosen: Chosen): number {
  const row = grid[line] ?? [];
  let score = 0;
  for (const [i, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    const says = headerUse(cell);
    if (says === undefined && chosen(squeeze(cell)) === undefined) continue;
    const key = keyOf(cell);
    const again = grid.some((other, at) => at !== line && keyOf(other[i] ?? '') === key && !sameLine(other, row));
    if (!again) score += says?.whole === false ? 0.6 : 1;
  }
  return score;
}

/** Are two lines the same, cell for cell, but for blanks and capitals? */
export function sameLine(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.max(lastFilled(a), lastFilled(b)) + 1;
  for (let i = 0; i < length; i += 1) if (keyOf(a[i] ?? '') !== keyOf(b[i] ?? '')) return false;
  return true;
}

function lastFilled(row: readonly string[]): number {
  for (let i = row.length - 1; i >= 0; i -= 1) if (!isBlank(row[i] ?? '')) return i;
  return -1;
}

const CATEGORY = new Map(
  Object.entries(upperWords).flatMap(([about, words]) =>
    words.flatMap((word) => [[keyOf(word), about] as const, [`${keyOf(word)}s`, about] as const]),
  ),
);

/** What an upper header is about. */
function aboutOf(cell: string): string | undefined {
  return CATEGORY.get(keyOf(cell));
}

/** Does the line above say what groups of columns are about? It holds one such word at least, and nothing that is data. */
function isUpper(above: readonly string[], row: readonly string[]): boolean {
  const filled = above.filter((cell) => !isBlank(cell));
  if (filled.length === 0 || filled.some((cell) => /\d/.test(cell) || cell.length > 60)) return false;
  if (!filled.some((cell) => aboutOf(cell) !== undefined)) return false;
  // A title over the whole table is no part of the header, though it may be one such word.
  return filled.length > 1 || row.filter((cell) => !isBlank(cell)).length > 2;
}

/** Does the line below go on with the header: "Job" over "title"? */
function continues(row: readonly string[], below: readonly string[]): boolean {
  let joined = 0;
  for (const [i, cell] of below.entries()) {
    if (isBlank(cell)) continue;
    const over = row[i] ?? '';
    const whole = headerUse(`${over} ${cell}`)?.whole === true && !isBlank(over) && headerUse(over)?.whole !== true;
    const own = (isBlank(over) || aboutOf(over) !== undefined) && headerUse(cell)?.whole === true;
    if (!whole && !own) return false;
    joined += whole ? 2 : 1;
  }
  // One word alone may as well be the first cell of the list.
  return joined > 1;
}

function named(
  upper: readonly string[] | undefined,
  lower: readonly string[],
  width: number,
  wraps: boolean,
): readonly Header[] {
  let group = '';
  const raw = Array.from({ length: width }, (_, index) => {
    const over = squeeze(upper?.[index] ?? '');
    const own = squeeze(lower[index] ?? '');
    if (over !== '') group = over;
    const joined = wraps && over !== '' && own !== '' && headerUse(`${over} ${own}`)?.whole === true;
    const name = joined ? `${over} ${own}` : own === '' ? over : own;
    return { index, name, upper: own === '' || joined ? '' : group };
  });
  const times = new Map<string, number>();
  for (const { name } of raw) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1);
  const taken = new Map<string, number>();
  return raw.map(({ index, name, upper: over }) => {
    const twice = name !== '' && (times.get(keyOf(name)) ?? 0) > 1;
    const called = name === '' ? `Column ${letterOf(index)}` : twice && over !== '' ? `${over} / ${name}` : name;
    const n = (taken.get(called) ?? 0) + 1;
    taken.set(called, n);
    const column = n === 1 ? called : `${called} (${n})`;
    return { index, column, ...meaning(name, over) };
  });
}

function meaning(name: string, upper: string): Pick<Header, 'says' | 'because'> {
  const own = headerUse(name);
  const about = aboutOf(upper);
  const isPlainName = keyOf(name) === 'name' || keyOf(name) === 'full name';
  if (about === 'contact' && own !== undefined && ABOUT_A_CONTACT.includes(own.use)) {
    return { says: { ...own, use: 'never' }, because: `"${name}" under "${upper}"` };
  }
  if (isPlainName && (about === 'organisation' || about === 'person')) {
    const use = about === 'organisation' ? 'organisation/name' : 'holder/name';
    return { says: { use, words: keyOf(name), whole: true }, because: `"${name}" under "${upper}"` };
  }
  if (own === undefined)
    return { says: undefined, because: name === '' ? 'no header; not used' : 'no synonym; not used' };
  return { says: own, because: `synonym "${own.words}"` };
}

/** Below "Contact", these are of whoever is written to. */
const ABOUT_A_CONTACT: readonly ColumnUseName[] = ['holder/name', 'organisation/region', 'holder/title'];

function fullestLine(grid: Grid): readonly string[] {
  let best: readonly string[] = [];
  for (const row of grid.slice(0, LOOKED_AT)) {
    const filled = row.map(squeeze).filter((cell) => cell !== '');
    if (filled.length > best.length) best = filled;
  }
  return best.slice(0, 20);
}
