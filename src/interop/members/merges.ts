/** Cells by row and column, with what merged ranges hold filled down. */
export interface Merged {
  readonly grid: readonly (readonly string[])[];
  /** The same as they stand. */
  readonly raw: readonly (readonly string[])[];
}

/** No list is longer, whatever a range claims. */
const MOST_FILLED = 200_000;

/** A merged range over several rows of a column gives its value to each of them: that is what the merge says. */
export function filledByMerges(raw: readonly (readonly string[])[], merges: readonly string[]): Merged {
  const filled = new Map<number, Map<number, string>>();
  let left = MOST_FILLED;
  for (const range of merges) {
    const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(range);
    if (parts === null) continue;
    const column = columnOf(parts[1] ?? '');
    const [from, to] = [Number(parts[2]) - 1, Math.min(Number(parts[4]) - 1, raw.length - 1)];
    const value = raw[from]?.[column] ?? '';
    // A range over several columns is a title or a heading.
    if (value === '' || column !== columnOf(parts[3] ?? '')) continue;
    for (let row = from + 1; row <= to && left > 0; row += 1, left -= 1) {
      const cells = filled.get(row) ?? new Map<number, string>();
      cells.set(column, value);
      filled.set(row, cells);
    }
  }
  if (filled.size === 0) return { grid: raw, raw };
  const grid = raw.map((row, i) => {
    const cells = filled.get(i);
    if (cells === undefined) return row;
    const whole = [...row];
    for (const [column, value] of cells) {
      while (whole.length <= column) whole.push('');
      whole[column] = value;
    }
    return whole;
  });
  return { grid, raw };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
