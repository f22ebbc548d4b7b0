import { MOST_COLUMNS, MOST_IN_A_TABLE, MOST_ROWS, MOST_UNPACKED, refuseLarge, refuseLargeTable } from '../limits.js';
import type { Cell, Table, TableRemark } from '../table.js';
import { TableError } from '../table-error.js';
import { isBlank } from '../text/squeeze.js';
import { type Archive, damaged, openArchive } from './archive.js';
import { dayOfNumber, isDateFormat } from './day-number.js';
import { decodePart } from './decode-part.js';
import { attributeOf, xmlEvents } from './xml.js';

/** How to read a workbook. */
export interface WorkbookOptions {
  /** Bytes that its parts may hold when unpacked. Absent: 50 MB. */
  readonly maxUnpacked?: number;
}

/**
 * Reads the sheets of a workbook (.xlsx), hidden ones too. Of a formula its result is read, of a date its day; a merged
 * range has its value in its first cell.
 *
 * @throws `TableError` for what is no such workbook, is damaged or over a limit, has a password, or holds nothing.
 */
export function readWorkbook(bytes: Uint8Array, { maxUnpacked = MOST_UNPACKED }: WorkbookOptions = {}): Table[] {
  const archive = openArchive(bytes, maxUnpacked);
  refuseOthers(archive);
  const text = (name: string): string => textOf(archive, name) ?? '';
  const home =
    targets(text('_rels/.rels'), '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  const book = text(home);
  if (book === '')
    throw new TableError('not-a-table', 'This archive is no workbook: save the table as .xlsx or CSV and try again.');
  const folder = home.slice(0, home.lastIndexOf('/') + 1);
  const parts = targets(text(`${folder}_rels/${home.slice(folder.length)}.rels`), folder);
  const partOf = (kind: string): string =>
    text(parts.find(({ type }) => type.endsWith(`/${kind}`))?.target ?? `${folder}${kind}.xml`);
  const shared = sharedStrings(partOf('sharedStrings'));
  const isDate = dateStyles(partOf('styles'));
  const { sheets, from1904 } = sheetsOf(book);
  const tables: Table[] = [];
  for (const { name, id, hidden } of sheets) {
    const part = parts.find((one) => one.id === id);
    // A sheet of a chart has no cells.
    if (part === undefined || !part.type.endsWith('/worksheet')) continue;
    const xml = textOf(archive, part.target);
    if (xml === undefined) throw damaged(`the sheet "${name}" is missing`);
    const table: Table = { name, ...readSheet(xml, { shared, isDate, from1904 }), ...(hidden ? { hidden } : {}) };
    refuseLargeTable(table);
    tables.push(table);
  }
  if (!tables.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && !isBlank(String(cell)))))) {
    throw new TableError('not-a-table', 'No cell of this workbook holds anything.');
  }
  return tables;
}

/** OpenDocument is a zip as well, and says so in a part of its own. */
function refuseOthers(archive: Archive): void {
  const kind = archive.part('mimetype');
  if (kind !== undefined && decodePart(kind).includes('opendocument')) {
    throw new TableError('not-a-table', 'This is an OpenDocument file (.ods): save it as .xlsx or CSV and try again.');
  }
}

/** A part as text. One that does not end with a closing tag was cut off. */
function textOf(archive: Archive, name: string): string | undefined {
  const part = archive.part(name);
  if (part === undefined) return undefined;
  const text = decodePart(part);
  if (!isWhole(text)) throw damaged(`${name} ends early`);
  return text;
}

/** Does it end with the tag that closes what the first one opened? */
function isWhole(text: string): boolean {
  const last = /<\/\s*(?:[^\s<>/:]+:)?([^\s<>/:]+)\s*>\s*$|(\/)>\s*$/.exec(text.slice(-300));
  if (last === null) return false;
  for (const event of xmlEvents(text)) {
    if (event.is === 'open') return event.isEmpty ? last[2] !== undefined : event.name === last[1];
  }
  return false;
}

interface Target {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Where relationships lead: from the folder of their part, or from the root. */
function targets(xml: string, folder: string): readonly Target[] {
  const found: Target[] = [];
  for (const event of xmlEvents(xml)) {
    if (event.is !== 'open' || event.name !== 'Relationship') continue;
    const target = attributeOf(event.attributes, 'Target') ?? '';
    found.push({
      id: attributeOf(event.attributes, 'Id') ?? '',
      type: attributeOf(event.attributes, 'Type') ?? '',
      target: target.startsWith('/') ? target.slice(1) : resolved(folder, target),
    });
  }
  return found;
}

function resolved(folder: string, target: string): string {
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

interface Sheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

function sheetsOf(xml: string): { readonly sheets: readonly Sheet[]; readonly from1904: boolean } {
  const sheets: Sheet[] = [];
  let from1904 = false;
  for (const event of xmlEvents(xml)) {
    if (event.is !== 'open') continue;
    if (event.name === 'workbookPr') from1904 = ['1', 'true'].includes(attributeOf(event.attributes, 'date1904') ?? '');
    if (event.name !== 'sheet') continue;
    sheets.push({
      name: attributeOf(event.attributes, 'name') ?? '',
      id: relationOf(event.attributes),
      hidden: (attributeOf(event.attributes, 'state') ?? 'visible') !== 'visible',
    });
  }
  return { sheets, from1904 };
}

/** `r:id`, not `sheetId`: the only attribute of that name. */
function relationOf(attributes: string): string {
  return attributeOf(attributes, 'id') ?? '';
}

function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = false;
  let inText = false;
  for (const event of xmlEvents(xml)) {
    if (event.is === 'text') {
      if (inText && !phonetic) text += event.text;
      continue;
    }
    const opens = event.is === 'open';
    if (event.name === 'si') {
      if (opens) text = '';
      else strings.push(plain(text));
    } else if (event.name === 'rPh') phonetic = opens;
    else if (event.name === 't') inText = opens;
  }
  return strings;
}

/** Characters that XML cannot hold are written as `_x000D_`. */
function plain(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Says of a style whether it shows a number as a date. */
function dateStyles(xml: string): (style: number) => boolean {
  const codes = new Map<string, string>();
  const styles: boolean[] = [];
  let inCells = false;
  for (const event of xmlEvents(xml)) {
    if (event.is === 'text') continue;
    if (event.name === 'cellXfs') inCells = event.is === 'open' && !event.isEmpty;
    if (event.is !== 'open') continue;
    if (event.name === 'numFmt')
      codes.set(attributeOf(event.attributes, 'numFmtId') ?? '', attributeOf(event.attributes, 'formatCode') ?? '');
    if (event.name === 'xf' && inCells) {
      const id = attributeOf(event.attributes, 'numFmtId') ?? '0';
      styles.push(isDateFormat(Number(id), codes.get(id)));
    }
  }
  return (style) => styles[style] === true;
}

interface Book {
  readonly shared: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly from1904: boolean;
}

function readSheet(xml: string, book: Book): Pick<Table, 'rows' | 'merges' | 'remarks'> {
  const rows: Cell[][] = [];
  const merges: string[] = [];
  const remarks: TableRemark[] = [];
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let into: 'value' | 'text' | 'formula' | undefined;
  let phonetic = false;
  let all = 0;
  for (const event of xmlEvents(xml)) {
    if (event.is === 'text') {
      if (cell === undefined || into === undefined || phonetic) continue;
      cell[into] += event.text;
      continue;
    }
    const opens = event.is === 'open';
    if (event.name === 'row' && opens) {
      row = placeOf(attributeOf(event.attributes, 'r'), row + 1);
      column = -1;
    } else if (event.name === 'c') {
      if (opens) {
        const at = attributeOf(event.attributes, 'r');
        column = at === undefined ? column + 1 : columnAt(at, column + 1);
        cell = {
          type: attributeOf(event.attributes, 't') ?? 'n',
          style: Number(attributeOf(event.attributes, 's') ?? 0),
          value: '',
          text: '',
          formula: '',
          hasFormula: false,
        };
      } else if (cell !== undefined) {
        const value = cellValue(cell, book, row, column, remarks);
        cell = undefined;
        if (value === null || value === '') continue;
        refuseLarge(`The sheet has a cell in line ${row + 1}; it has`, row + 1, MOST_ROWS, 'lines');
        if (column >= MOST_COLUMNS)
          refuseLarge(`Line ${row + 1} of the sheet has`, column + 1, MOST_COLUMNS, 'columns');
        all += String(value).length;
        refuseLarge('The sheet holds', all, MOST_IN_A_TABLE, 'characters');
        while (rows.length <= row) rows.push([]);
        const cells = rows[row] ?? [];
        while (cells.length <= column) cells.push(null);
        cells[column] = value;
      }
    } else if (event.name === 'v') into = opens ? 'value' : undefined;
    else if (event.name === 't') into = opens ? 'text' : undefined;
    else if (event.name === 'f') {
      into = opens ? 'formula' : undefined;
      if (cell !== undefined) cell.hasFormula = true;
    } else if (event.name === 'rPh') phonetic = opens;
    else if (event.name === 'mergeCell' && opens) merges.push(attributeOf(event.attributes, 'ref') ?? '');
  }
  return { rows, ...(merges.length === 0 ? {} : { merges }), ...(remarks.length === 0 ? {} : { remarks }) };
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  value: string;
  text: string;
  formula: string;
  hasFormula: boolean;
}

function cellValue(
  { type, style, value, text, formula, hasFormula }: OpenCell,
  { shared, isDate, from1904 }: Book,
  row: number,
  column: number,
  remarks: TableRemark[],
): Cell {
  const remark = (cell: string, reason: string): void => void remarks.push({ line: row + 1, column, cell, reason });
  if (type === 'inlineStr') return plain(text);
  if (value === '') {
    if (hasFormula) remark(formula === '' ? '' : `=${formula}`, 'a formula without a stored result: read as blank');
    return text === '' ? null : plain(text);
  }
  if (type === 's') {
    const at = Number(value);
    const found = shared[at];
    if (found === undefined) throw damaged(`a cell names text ${value}, which is not there`);
    return found;
  }
  if (type === 'b') return value === '1' || value === 'true';
  if (type === 'str' || type === 'e') return plain(value);
  if (type === 'd') return value.slice(0, 10);
  const number = Number(value);
  if (!Number.isFinite(number)) return plain(value);
  if (!isDate(style)) return number;
  const day = dayOfNumber(number, from1904);
  if (day === undefined) return number;
  if (number % 1 !== 0) remark(value, `a time of day behind ${day}: cut off`);
  return day;
}

function placeOf(stated: string | undefined, next: number): number {
  const line = Number(stated ?? next + 1);
  return Number.isInteger(line) && line > 0 ? line - 1 : next;
}

/** The column of `AB12`, from 0. */
function columnAt(reference: string, next: number): number {
  const letters = /^[A-Z]{1,4}/.exec(reference)?.[0];
  if (letters === undefined) return next;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
