import { MOST_BYTES, refuseLarge } from '../limits.js';
import { TableError } from '../table-error.js';

/** What browsers and Node have, and the language itself has not. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

/** What other kinds of file begin with, and what to do instead. */
const OTHERS: readonly { readonly bytes: readonly number[]; readonly is: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'This is a workbook or an archive, not text: read it as a workbook.' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'This is an old workbook (.xls): save it as .xlsx or CSV and try again.' },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: 'This is a PDF: copy the table into a spreadsheet and save it as CSV.' },
];

/**
 * The text of a file: UTF-8, else UTF-16 where it begins with the mark of it, else windows-1252, which is what
 * spreadsheets in western Europe save as CSV. The mark at the beginning is taken off.
 *
 * ```ts
 * import { decodeText } from 'industrial-strategy/interop';
 *
 * decodeText(Uint8Array.of(0x4a, 0x6f, 0x73, 0xe9)); // => 'José'
 * ```
 *
 * @throws `TableError` for a file that is no text, or that holds more than 20 MB.
 */
export function decodeText(bytes: Uint8Array): string {
  refuseLarge('The file holds', bytes.length, MOST_BYTES, 'bytes');
  const other = OTHERS.find((one) => one.bytes.every((byte, i) => bytes[i] === byte));
  if (other !== undefined) throw new TableError('not-a-table', other.is);
  const text = decoded(bytes);
  if (text.includes('\0')) {
    throw new TableError('not-a-table', 'This is not text: save the table as CSV in UTF-8 and try again.');
  }
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return western(bytes);
  }
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on. Decoders of some runtimes mistake the two. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function western(bytes: Uint8Array): string {
  const parts: string[] = [];
  let part = '';
  for (const byte of bytes) {
    part += byte >= 0x80 && byte < 0xa0 ? SIGNS.charAt(byte - 0x80) : String.fromCharCode(byte);
    if (part.length < 8192) continue;
    parts.push(part);
    part = '';
  }
  return parts.join('') + part;
}
