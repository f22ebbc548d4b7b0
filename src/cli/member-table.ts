import { isCalendarDate } from '../core/when.js';
import type { Council } from '../council/model.js';
import { ukPlaces } from '../data/places.js';
import type { Councils } from '../dialogue/model.js';
import {
  type DateOrder,
  decodeText,
  type Imported,
  type MemberOptions,
  NothingRecognisedError,
  readMembers,
  readTable,
  readWorkbook,
  type Table,
  TableError,
} from '../interop/index.js';
import { oneOf } from './arguments.js';
import { Fault, faultOf } from './fault.js';
import type { Io } from './io.js';
import { readBytes } from './read-bytes.js';
import { fileName } from './read-json.js';

/** Options of commands that read a member list from a table. */
export const TABLE_OPTIONS = {
  sheet: { type: 'string' },
  complete: { type: 'boolean' },
  'as-at': { type: 'string' },
  'date-order': { type: 'string' },
  names: { type: 'string' },
  review: { type: 'string' },
} as const;

/** What the command line says of a table. */
export interface TableAsked {
  readonly sheet?: string | undefined;
  readonly complete?: boolean | undefined;
  readonly 'as-at'?: string | undefined;
  readonly 'date-order'?: string | undefined;
  readonly names?: string | undefined;
  readonly name?: string | undefined;
  readonly bodies?: boolean | undefined;
}

/** A member list that was read, and the sheets of its workbook that were not. */
export interface TableRead<D> {
  readonly imported: Imported<D>;
  readonly notRead: readonly string[];
}

/** Is a file a table by its name, rather than a document in JSON? */
export function isTableFile(path: string): boolean {
  return /\.(?:csv|tsv|tab|txt|xlsx|xlsm)$/i.test(path);
}

/**
 * Reads a member list from CSV or a workbook; `review` is an edited review to apply.
 *
 * @throws {@link Fault} for a file that cannot be read, or a table that is refused.
 */
export async function readMemberFile(
  file: string,
  asked: TableAsked,
  review: string | undefined,
  io: Io,
): Promise<TableRead<Council | Councils>> {
  const options = optionsOf(file, asked);
  const edited = review === undefined ? undefined : await tablesIn(review, io);
  const tables = await tablesIn(file, io);
  try {
    const [first] = edited ?? [];
    const read = chosen(tables, asked, { ...options, ...(first === undefined ? {} : { review: first }) }, file);
    return {
      imported: read.imported,
      notRead: tables.filter((table) => table !== read.table).map(({ name }) => name ?? ''),
    };
  } catch (error) {
    if (error instanceof TableError) throw faultOf(fileName(file), error);
    throw error;
  }
}

function optionsOf(file: string, asked: TableAsked): MemberOptions {
  const order = asked['date-order'];
  const asAt = asked['as-at'];
  if (asAt !== undefined && !isCalendarDate(asAt)) {
    throw new Fault(`--as-at is "${asAt}"; it must be a year, a month or a day, such as 2024-09-01.`);
  }
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return {
    source: fileName(base),
    places: ukPlaces,
    names: oneOf('--names', asked.names, ['office-holders', 'all', 'none'], 'office-holders'),
    ...(asked.name === undefined ? {} : { name: asked.name }),
    ...(asked.complete === true ? { complete: true } : {}),
    ...(asAt === undefined ? {} : { asAt }),
    ...(order === undefined
      ? {}
      : { dateOrder: oneOf<DateOrder>('--date-order', order, ['dmy', 'mdy', 'ymd'], 'dmy') }),
  };
}

/**
 * The tables of a file: the sheets of a workbook, or one of a text.
 *
 * @throws {@link Fault} for a file that cannot be read.
 */
export async function tablesIn(file: string, io: Io): Promise<readonly Table[]> {
  const bytes = await readBytes(file, io);
  try {
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return isArchive || /\.xls[xm]?$/i.test(file) ? readWorkbook(bytes) : [readTable(decodeText(bytes))];
  } catch (error) {
    if (error instanceof TableError) throw faultOf(fileName(file), error);
    throw error;
  }
}

interface Chosen {
  readonly table: Table;
  readonly imported: Imported<Council | Councils>;
}

/** The sheet that is asked for, by number or name; else the first visible one with a header that we know. */
function chosen(
  tables: readonly Table[],
  { sheet: asked, bodies: several = false }: TableAsked,
  options: MemberOptions,
  file: string,
): Chosen {
  const read = (table: Table): Chosen => ({
    table,
    imported: several ? readMembers(table, { ...options, bodies: true }) : readMembers(table, options),
  });
  if (asked !== undefined) {
    const number = /^\d+$/.test(asked) ? Number(asked) : undefined;
    const table = tables.find(({ name }) => name === asked) ?? (number === undefined ? undefined : tables[number - 1]);
    if (table === undefined) {
      const names = tables.map(({ name }, i) => name ?? `sheet ${i + 1}`).join(', ');
      throw new Fault(`${fileName(file)}: there is no sheet "${asked}". The sheets are: ${names}.`);
    }
    return read(table);
  }
  let refusal: NothingRecognisedError | undefined;
  for (const table of tables.filter(({ hidden }) => hidden !== true)) {
    try {
      return read(table);
    } catch (error) {
      if (!(error instanceof NothingRecognisedError)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? new Fault(`${fileName(file)}: every sheet is hidden; name one with --sheet.`);
}
