import { isBlank, squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import type { ReviewLine } from '../types.js';
import type { Column } from './columns.js';
import type { Merged } from './merges.js';
import type { GroupAbove } from './read-line.js';
import type { SortedLine } from './sort-lines.js';

/** How blanks of a column are filled with what stands above them. */
export interface FillDown {
  /** The cell of a column in a line, filled where that is so. */
  readonly cellAt: (row: number, column: Column) => string;
  /** The group of a line: its own, a heading's, or the last one above it. */
  readonly groupAt: (row: number, heading: GroupAbove | undefined) => GroupAbove | undefined;
  /** What to say of a column that was filled down. */
  readonly told: (column: Column) => { readonly because: string } | undefined;
  /** One line for each column that was filled down by our own choice. */
  readonly review: readonly ReviewLine[];
}

const FILLED_BY_US = 'filled down from the last group named above';

/**
 * A column of groups is filled down where its first cell is filled and half or more of the rest are blank; any other
 * column only where the caller says so, or a merged cell does.
 */
export function fillDowns(
  lines: readonly SortedLine[],
  { grid, raw }: Merged,
  columns: readonly Column[],
  asked: readonly string[],
): FillDown {
  const records = lines.filter(({ is }) => is === 'data' || is === 'alone');
  const cell = (row: number, column: Column): string => grid[row]?.[column.index] ?? '';
  const said = columns.filter(({ column }) => asked.some((one) => keyOf(one) === keyOf(column)));
  const above = new Map<string, string>();
  for (const column of said) {
    let last = '';
    for (const { at } of records) {
      const own = cell(at, column);
      if (!isBlank(own)) last = own;
      else above.set(`${at},${column.index}`, last);
    }
  }
  const group = columns.find(({ use }) => use === 'attributes/group');
  const blanks = group === undefined ? [] : records.filter(({ at }) => isBlank(cell(at, group)));
  const first = records[0];
  // What a merged cell fills was blank as well: a list that merges one group and not the next is filled down all the same.
  const asItStands = group === undefined ? [] : records.filter(({ at }) => isBlank(raw[at]?.[group.index] ?? ''));
  const byUs =
    group !== undefined &&
    !said.includes(group) &&
    first !== undefined &&
    !isBlank(cell(first.at, group)) &&
    blanks.length > 0 &&
    asItStands.length * 2 >= records.length - 1;
  const cellAt: FillDown['cellAt'] = (row, column) => {
    const own = cell(row, column);
    return isBlank(own) ? (above.get(`${row},${column.index}`) ?? own) : own;
  };
  const filled = byUs && group !== undefined ? lastGroups(lines, (row) => cell(row, group)) : new Map<number, string>();
  return {
    cellAt,
    groupAt: (row, heading) => {
      const own = group === undefined ? '' : squeeze(cellAt(row, group));
      if (own !== '') return { name: own };
      const down = filled.get(row);
      return down === undefined || down === '' ? heading : { name: down, because: FILLED_BY_US };
    },
    told: (column) => {
      if (said.includes(column)) return { because: 'you said to fill it down' };
      if (!byUs || column !== group) return undefined;
      return {
        because: `filled in ${column.filled} of ${lines.filter(({ is }) => is !== 'blank' && is !== 'repeat').length} lines, first line filled`,
      };
    },
    review:
      byUs && group !== undefined
        ? [
            {
              line: null,
              column: group.column,
              cell: '',
              field: 'attributes/group',
              value: null,
              state: 'guessed',
              reason: `${blanks.length} empty ${blanks.length === 1 ? 'cell' : 'cells'} filled down from the last group above`,
            },
          ]
        : [],
  };
}

/** The last group above each line; a heading in between ends it. */
function lastGroups(lines: readonly SortedLine[], own: (row: number) => string): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  let last = '';
  for (const { at, is } of lines) {
    if (is === 'heading') last = '';
    if (is !== 'data' && is !== 'alone') continue;
    const text = squeeze(own(at));
    if (text !== '') last = text;
    groups.set(at, last);
  }
  return groups;
}
