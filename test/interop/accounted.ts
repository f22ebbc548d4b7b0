import { type Imported, type MemberOptions, readMembers, type Table } from 'industrial-strategy/interop';

// Nothing is dropped silently. Which cells were written cannot be read off a document, so it is tried out: a cell that is
// neither listed nor in a column that is not used has to make a difference to the document when it is blanked.

/** Cells that are neither written, nor listed, nor in a column that is listed as not used. */
export function lostCells(table: Table, options: MemberOptions): readonly string[] {
  const read = readMembers(table, { ...options });
  const before = JSON.stringify(read.document);
  const unused = new Set(read.columns.filter(({ use }) => use === null).map(({ column }) => column));
  const header = headerOf(table, read);
  const lost: string[] = [];
  for (const [i, row] of table.rows.entries()) {
    for (const [j, cell] of row.entries()) {
      if (cell === null || !/[^\s\u200b\p{Cc}]/u.test(String(cell))) continue;
      const isListed = read.review.some(
        (line) =>
          line.line === i + 1 && line.cell === (typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell)),
      );
      if (isListed || header.lines.has(i) || unused.has(header.columns.get(j) ?? '')) continue;
      const rows = table.rows.map((other, at) => (at === i ? other.map((one, k) => (k === j ? null : one)) : other));
      // Where two cells say the same, either alone would do.
      const isThere = before.toLowerCase().includes(JSON.stringify(String(cell)).slice(1, -1).trim().toLowerCase());
      if (documentOf({ ...table, rows }, options) === before && !isThere)
        lost.push(`line ${i + 1}, column ${j + 1}: ${cell}`);
    }
  }
  return lost;
}

function documentOf(table: Table, options: MemberOptions): string {
  try {
    return JSON.stringify(readMembers(table, { ...options }).document);
  } catch {
    return 'refused';
  }
}

/** Lines of the header, and which column has which name: found by the names of the columns alone. */
function headerOf(
  { rows }: Table,
  { columns }: Imported<unknown>,
): { readonly lines: ReadonlySet<number>; readonly columns: ReadonlyMap<number, string> } {
  const ends = (column: string, cell: unknown): boolean => {
    const text = String(cell ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    return (
      text !== '' &&
      (column === text ||
        column.endsWith(` / ${text}`) ||
        column.endsWith(` ${text}`) ||
        column.startsWith(`${text} (`))
    );
  };
  const counts = rows.map((row) => row.filter((cell) => columns.some(({ column }) => ends(column, cell))).length);
  const at = counts.indexOf(Math.max(...counts));
  const named = new Map<number, string>();
  let next = 0;
  const width = Math.max(...rows.map((row) => row.length));
  for (let j = 0; j < width; j += 1) {
    const cell = rows[at]?.[j];
    // A column without a header is called by its letter.
    if (String(cell ?? '').trim() === '') named.set(j, `Column ${String.fromCharCode(65 + j)}`);
    const found = columns.slice(next).findIndex(({ column }) => ends(column, cell));
    if (found === -1) continue;
    named.set(j, columns[next + found]?.column ?? '');
    next += found + 1;
  }
  return {
    lines: new Set([at, ...(at > 0 && counts[at - 1] !== undefined && isUpper(rows[at - 1]) ? [at - 1] : [])]),
    columns: named,
  };
}

function isUpper(row: readonly unknown[] | undefined): boolean {
  return row?.some((cell) => /^(?:member|body|organisation|served|term)$/i.test(String(cell ?? ''))) === true;
}
