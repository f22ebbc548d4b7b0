import { strToU8, zipSync } from 'fflate';
import { letterOf } from '../column-letter.js';
import type { Cell, Table } from '../table.js';
import { asText } from '../text/formula.js';

/**
 * Writes tables as a workbook (.xlsx), a sheet each. Texts stay texts: what a spreadsheet would take for a formula is put
 * behind an apostrophe. The same tables give the same bytes.
 */
export function writeWorkbook(tables: readonly Table[]): Uint8Array {
  const names = sheetNames(tables);
  const sheets = tables.map((_, i) => `xl/worksheets/sheet${i + 1}.xml`);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((name) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}"${tables[i]?.hidden === true ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${RELATIONSHIPS}">${sheets.map((name, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="/${name}"/>`).join('')}</Relationships>`,
    ),
  };
  for (const [i, table] of tables.entries()) files[sheets[i] ?? ''] = part(sheetXml(table));
  // A fixed time, read in the zone of the reader: the same bytes everywhere.
  return zipSync(files, { mtime: '1980-06-01T12:00:00', level: 6 });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

function part(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

function sheetXml({ rows, merges = [] }: Table): string {
  const lines = rows.map(
    (row, i) => `<row r="${i + 1}">${row.map((cell, j) => cellXml(cell, `${letterOf(j)}${i + 1}`)).join('')}</row>`,
  );
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${escaped(ref)}"/>`).join('')}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(escapedControls(asText(String(cell))))}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What XML cannot hold, and what a reader would take for it. */
function escapedControls(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_').replaceAll(
    /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu,
    (sign) =>
      `_x${sign
        .charCodeAt(0)
        .toString(16)
        .padStart(4, '0')
        .replaceAll(/[a-f]/g, (one) => UPPER[one] ?? one)}_`,
  );
}

const UPPER: Readonly<Record<string, string>> = { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E', f: 'F' };

/** Names of sheets: at most 31 characters, without some signs, none twice. */
function sheetNames(tables: readonly Table[]): readonly string[] {
  const taken = new Set<string>();
  return tables.map(({ name }, i) => {
    const bare = (name ?? '')
      .replaceAll(/[\\/?*:[\]\p{Cc}]/gu, ' ')
      .trim()
      .replaceAll(/^'+|'+$/g, '')
      .slice(0, 28);
    const base = bare === '' ? `Sheet${i + 1}` : bare;
    let own = base;
    for (let n = 2; taken.has(own); n += 1) own = `${base}-${n}`;
    taken.add(own);
    return own;
  });
}
