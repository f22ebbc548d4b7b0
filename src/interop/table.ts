/** What a cell of a table may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** Something that reading a table had to pass over or cut, and where: the door that reads on lists it. */
export interface TableRemark {
  /** Line of the table, counted from 1. */
  readonly line: number;
  /** Column of the table, counted from 0; null: the line as a whole. */
  readonly column: number | null;
  /** What stood there. */
  readonly cell: string;
  /** What was done, in plain words. */
  readonly reason: string;
}

/** A table as it stands: rows of cells, before anybody says what they mean. Rows may differ in length. */
export interface Table {
  /** Name of the sheet, where it has one. */
  readonly name?: string;
  /** The rows, from the top; blank ones are kept, so that lines count as a person counts them. */
  readonly rows: readonly (readonly Cell[])[];
  /** Ranges of merged cells, as the workbook writes them: `A5:A14`. The value stands in the first cell. */
  readonly merges?: readonly string[];
  /** The sheet is hidden in its workbook. */
  readonly hidden?: boolean;
  /** What parted the cells of a text. */
  readonly delimiter?: string;
  /** What reading it had to pass over or cut. */
  readonly remarks?: readonly TableRemark[];
}

/** A cell as text: numbers without a thousands mark, empty for an empty cell. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
