import { readFileSync } from 'node:fs';
import type { Council } from 'industrial-strategy';
import { ukPlaces } from 'industrial-strategy/data/places';
import { decodeText, type Imported, readTable, type Table } from 'industrial-strategy/interop';

// Tables that the tests of several doors read.

const at = (path: string): URL => new URL(path, import.meta.url);

/** A file beside the tests, as bytes. */
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(at(path)));

/** A table beside the tests. */
export const tableOf = (path: string): Table => readTable(decodeText(bytesOf(path)));

/** The example list, and the right result of reading it, made by hand. */
export const messy = {
  bytes: bytesOf('examples/members-messy.csv'),
  expected: JSON.parse(readFileSync(at('examples/members-messy.expected.json'), 'utf8')) as Imported<Council> & {
    readonly options: { readonly name: string; readonly source: string; readonly dateOrder: 'dmy' };
  },
};

export const places = ukPlaces;
