import { readdirSync } from 'node:fs';
import type { Member } from 'industrial-strategy';
import { decodeText, readMembers, readTable, readWorkbook, type Table } from 'industrial-strategy/interop';
import { describe, expect, test } from 'vitest';
import { bytesOf, messy, places } from './example.js';

const { expected, bytes } = messy;
const options = { ...expected.options, places };
const text = decodeText(bytes);

test('the example gives the result that was made by hand: document, columns, questions and every line of the review', () => {
  const read = readMembers(text, options);
  expect(read.document).toEqual(expected.document);
  expect(read.columns).toEqual(expected.columns);
  expect(read.asked).toEqual(expected.asked);
  expect(read.review).toEqual(expected.review);
});

test('the same table gives the same bytes, and neither it nor the options are changed', () => {
  const table = readTable(text);
  const before = JSON.stringify([table, options]);
  const first = JSON.stringify(readMembers(table, options));
  expect(JSON.stringify(readMembers(table, options))).toBe(first);
  expect(JSON.stringify([table, options])).toBe(before);
});

/** Without the marks that filling a group down leaves: a merged cell needs none. */
const withoutGroupMark = (members: readonly Member[] | undefined) =>
  members?.map(({ provenance: { 'attributes/group': _, ...provenance } = {}, ...member }) => ({
    ...member,
    provenance,
  }));

describe('the example as eight programs wrote it as a workbook', () => {
  const folder = new URL('examples/xlsx/', import.meta.url);

  test.each(readdirSync(folder))('%s', (file) => {
    const tables = readWorkbook(bytesOf(`examples/xlsx/${file}`));
    const read = readMembers(tables.find(({ hidden }) => hidden !== true) as Table, options);
    expect(withoutGroupMark(read.document.members)).toEqual(withoutGroupMark(expected.document.members));
    expect({ ...read.document, members: [] }).toEqual({ ...expected.document, members: [] });
    const isOfDocument = (line: { readonly line: number | null }) => line.line !== null;
    expect(read.review.filter(isOfDocument)).toEqual(expected.review.filter(isOfDocument));
    const merged = tables[0]?.merges?.includes('A5:A18') === true;
    const marks = read.document.members?.slice(1, 14).map(({ provenance }) => provenance?.['attributes/group']);
    expect(new Set(marks?.map((mark) => mark?.confidence))).toEqual(new Set([merged ? undefined : 'derived']));
  });
});

test('the order of columns makes no difference to the document', () => {
  const table = readTable(text);
  const width = Math.max(...table.rows.map((row) => row.length));
  // Groups of columns under one upper word stay together.
  const groups = [[7], [10, 11], [8, 9], [4, 5, 6], [1, 2, 3], [0]];
  const order = groups.flat();
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: width }, (_, i) => i));
  const rows = table.rows.map((row) => order.map((i) => row[i] ?? null));
  // HQ has left the group of the organisation: nothing in the table tells it apart from before.
  const moved = readMembers({ rows }, options).document;
  expect(moved.members).toEqual(expected.document.members);
});

test('said to be whole for a day, the document says so and no more', () => {
  const { document, asked } = readMembers(text, { ...options, complete: true, asAt: '2024-09-03' });
  expect([document.asAt, document.incomplete]).toEqual(['2024-09-03', undefined]);
  expect(document.members).toEqual(expected.document.members);
  expect(asked.map(({ answer }) => answer)).toEqual(['yes', '2024-09-03', 'not known']);
});

test('names are those of office-holders, of all, or of nobody', () => {
  const named = (names: 'office-holders' | 'all' | 'none') =>
    readMembers(text, { ...options, names }).document.members?.flatMap(({ holder }) => holder?.name ?? []);
  expect(named('office-holders')).toEqual(['Dame Sarah Whitcombe', 'Rt Hon Nigel Hartley MP']);
  expect(named('none')).toEqual([]);
  expect(named('all')).toContain('José Álvarez');
});

test('without a gazetteer no town is placed, and each is asked', () => {
  const { document, review } = readMembers(text, expected.options);
  const regions = document.members?.flatMap(({ organisation }) => organisation?.region ?? []);
  expect(new Set(regions)).toEqual(new Set(['London']));
  expect(review.some(({ cell, state }) => cell === 'Leeds' && state === 'asked')).toBe(true);
});
