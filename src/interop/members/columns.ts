import { isKindWord, legalFormOf } from '../cells/read-kind.js';
import { isHonorific } from '../cells/read-name.js';
import { isRole } from '../cells/read-role.js';
import { readSizeWord } from '../cells/read-size.js';
import { isBlank } from '../text/squeeze.js';
import type { ColumnUse } from '../types.js';
import type { ColumnUseName } from '../words/columns.js';
import { englishColumns } from '../words/columns.js';
import type { Chosen, Header } from './find-header.js';
import { headerUse } from './header-use.js';

/** A column of the table and what it is read as. */
export interface Column {
  readonly index: number;
  readonly column: string;
  readonly use: ColumnUseName | null;
  readonly because: string;
  readonly filled: number;
}

const USES: ReadonlySet<string> = new Set<string>(englishColumns.uses.map(({ use }) => use));
const MOST_OF_THEM = 0.8;

/** What each column is read as: by what the caller says, else by its header, and where that leaves it open by its cells. */
export function chooseColumns(
  headers: readonly Header[],
  cellsOf: (index: number) => readonly string[],
  chosen: Chosen,
): readonly Column[] {
  const cells = headers.map(({ index }) => cellsOf(index).filter((cell) => !isBlank(cell)));
  const first = headers.map((header, i): Column & { readonly whole: boolean } => {
    const said = chosen(header.column);
    const filled = cells[i]?.length ?? 0;
    const base = { index: header.index, column: header.column, filled };
    if (said === null) return { ...base, use: null, because: 'you said not to use it', whole: true };
    if (said !== undefined) {
      const use = USES.has(said) ? (said as ColumnUseName) : undefined;
      if (use !== undefined) return { ...base, use, because: 'you said what it is', whole: true };
    }
    return { ...base, use: header.says?.use ?? null, because: header.because, whole: header.says?.whole ?? false };
  });
  const uses = new Set(first.map(({ use }) => use));
  const seen = first.map((column, i) => {
    const use = column.because.startsWith('you said')
      ? column.use
      : byCells(column.use, column.column, cells[i] ?? [], uses);
    return use === column.use ? column : { ...column, use, because: `${column.because}; its cells say ${words(use)}` };
  });
  return claimed(seen);
}

/** Headers that may mean several things are settled by what stands below them. */
function byCells(
  use: ColumnUseName | null,
  header: string,
  cells: readonly string[],
  uses: ReadonlySet<ColumnUseName | null>,
): ColumnUseName | null {
  const most = (is: (cell: string) => boolean): boolean =>
    cells.length > 0 && cells.filter(is).length >= cells.length * MOST_OF_THEM;
  const plain = headerUse(header)?.words ?? '';
  if (use === 'holder/title' && plain === 'title' && most(isHonorific)) return 'name/honorific';
  if ((use === 'holder/title' || use === 'organisation/kind' || use === 'status') && !uses.has('role') && most(isRole))
    return 'role';
  if (use === 'role' && !uses.has('holder/title') && cells.length > 0 && cells.filter(isRole).length * 2 < cells.length)
    return 'holder/title';
  const isKind = (cell: string): boolean => isKindWord(cell) || readSizeWord(cell) !== undefined;
  if (
    (use === 'organisation/subSectors' || plain === 'constituency' || plain === 'interest') &&
    !uses.has('organisation/kind') &&
    cells.length > 0 &&
    cells.filter(isKind).length * 2 >= cells.length
  )
    return 'organisation/kind';
  if (use === 'organisation/kind' && !uses.has('attributes/group') && cells.length > 1 && !cells.some(isKind)) {
    const kinds = new Set(cells);
    if (kinds.size * 2 <= cells.length) return 'attributes/group';
  }
  const isFirm = (cell: string): boolean => legalFormOf(cell) !== undefined;
  if (use === 'holder/name' && !uses.has('organisation/name') && cells.filter(isFirm).length * 2 > cells.length)
    return 'organisation/name';
  return use;
}

/** A use that several columns claim is that of the one with more cells filled; notes may stand in several. */
function claimed(columns: readonly (Column & { readonly whole: boolean })[]): readonly Column[] {
  const owner = new Map<ColumnUseName, Column & { readonly whole: boolean }>();
  for (const column of columns) {
    if (column.use === null) continue;
    const held = owner.get(column.use);
    if (held === undefined || isBetter(column, held)) owner.set(column.use, column);
  }
  return columns.map(({ whole: _, ...column }) => {
    const held = column.use === null ? undefined : owner.get(column.use);
    if (held === undefined || held.index === column.index || column.use === 'note' || column.use === 'never')
      return column;
    return {
      ...column,
      use: null,
      because: `${column.because}; "${held.column}" is read as that and says more; not used`,
    };
  });
}

function isBetter(a: Column & { readonly whole: boolean }, b: Column & { readonly whole: boolean }): boolean {
  const [sa, sb] = [a.because.startsWith('you said'), b.because.startsWith('you said')];
  if (sa !== sb) return sa;
  if (a.filled === 0 || b.filled === 0) return a.filled > b.filled;
  return a.whole === b.whole ? a.filled > b.filled : a.whole;
}

/** What became of a column, as the caller is told. */
export function columnUse(
  { column, use, because, filled }: Column,
  fillDown: { readonly because: string } | undefined,
  sizes: boolean,
): ColumnUse {
  const parts = [because];
  if (use === 'never')
    return { column, use: null, filled, because: `${because}: personal data that no judgement needs; not used` };
  if (use !== null && filled === 0) parts.push('empty throughout');
  if (sizes) parts.push('its words are read as size bands');
  if (fillDown !== undefined) parts.push(fillDown.because);
  return {
    column,
    use: shownUse(use),
    filled,
    because: parts.join('; '),
    ...(fillDown === undefined ? {} : { fillDown: true as const }),
  };
}

/** Parts of a name and a span are told by the fields they go to. */
function shownUse(use: ColumnUseName | null): string | null {
  if (use === null) return null;
  return SHOWN[use] ?? use;
}

const SHOWN: Partial<Record<ColumnUseName, string>> = {
  'name/honorific': 'holder/name',
  'name/given': 'holder/name',
  'name/family': 'holder/name',
  term: 'from, until',
};

function words(use: ColumnUseName | null): string {
  return use === null ? 'nothing we know' : (SHOWN[use] ?? use);
}
