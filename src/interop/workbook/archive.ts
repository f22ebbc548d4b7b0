import { inflateSync } from 'fflate';
import { MOST_BYTES, MOST_UNPACKED, refuseLarge } from '../limits.js';
import { TableError } from '../table-error.js';
import { crc32 } from './crc32.js';

// A workbook is a zip of parts. Its directory says how large each part is when unpacked: that is summed before anything
// is, so that a small file that unpacks to gigabytes is refused at once. The directory may lie, so each part is held to
// the size and the sum that it states.

/** An archive of which parts can be read by name. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** A part, unpacked and checked; undefined where there is none. */
  readonly part: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly at: number;
  readonly isLocked: boolean;
}

/** Parts that a reader of cells wants: what else lies in a workbook (pictures, macros, caches) is never unpacked. */
const WANTED = /\.(?:xml|rels)$|^mimetype$/i;
const UNWANTED = /theme|printer|drawing|docProps|comments|calcChain|customXml|pivot|media|externalLink/i;
const MOST_PARTS = 2000;

/**
 * Opens an archive.
 *
 * @throws `TableError` where it is none, is damaged, or would unpack to more than it may.
 */
export function openArchive(bytes: Uint8Array, maxUnpacked = MOST_UNPACKED): Archive {
  refuseLarge('The workbook holds', bytes.length, MOST_BYTES, 'bytes');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) {
    throw new TableError(
      'not-a-table',
      'This is an old workbook (.xls), or one with a password: save it as .xlsx without a password and try again.',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new TableError('not-a-table', 'This is no workbook: save the table as .xlsx or CSV and try again.');
  }
  const wanted = entriesOf(bytes).filter(({ name }) => WANTED.test(name) && !UNWANTED.test(name));
  const all = wanted.reduce((sum, { size }) => sum + size, 0);
  refuseLarge('The workbook says that it holds', all, maxUnpacked, 'bytes when unpacked');
  const entries = new Map<string, Entry>();
  for (const entry of wanted) {
    if (entries.has(entry.name)) throw damaged(`two parts are called ${entry.name}`);
    entries.set(entry.name, entry);
  }
  return {
    has: (name) => entries.has(name),
    part: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : unpacked(bytes, entry);
    },
  };
}

/** What to say of an archive that is not whole. */
export function damaged(what: string): TableError {
  return new TableError(
    'damaged',
    `The workbook is damaged: ${what}. Open it in a spreadsheet, save it again and try again.`,
  );
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  refuseLarge('The workbook has', count, MOST_PARTS, 'parts');
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw damaged('its list of parts ends early');
    const name = view.getUint16(at + 28, true);
    const entry = {
      name: latin(bytes.subarray(at + 46, at + 46 + name))
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    };
    entries.push(entry);
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the end, which a comment of up to 64 kB may follow. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged('it ends early');
}

function unpacked(bytes: Uint8Array, { name, packed, size, crc, method, at, isLocked }: Entry): Uint8Array {
  if (isLocked) throw new TableError('not-a-table', 'The workbook has a password: save it without one and try again.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    throw damaged(`${name} is not where it should be`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw damaged(`${name} ends early`);
  const data = bytes.subarray(start, start + packed);
  const whole = method === 0 ? data : method === 8 ? inflated(data, size, name) : undefined;
  if (whole === undefined) throw damaged(`${name} is packed in a way that we do not know`);
  if (whole.length !== size) throw damaged(`${name} is not as long as it says`);
  if (crc32(whole) !== crc) throw damaged(`${name} holds something else than it says`);
  return whole;
}

function inflated(data: Uint8Array, size: number, name: string): Uint8Array {
  try {
    // One byte of room more than stated shows a part that is longer, and no more memory is ever taken.
    return inflateSync(data, { out: new Uint8Array(size + 1) });
  } catch {
    throw damaged(`${name} cannot be unpacked`);
  }
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
