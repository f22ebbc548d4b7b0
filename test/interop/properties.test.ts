import fc from 'fast-check';
import type { Council, Member } from 'industrial-strategy';
import { councilSnapshots } from 'industrial-strategy/data/council-snapshots';
import {
  type Cell,
  type MemberOptions,
  NothingRecognisedError,
  readMembers,
  readTable,
  type Table,
  TableError,
  writeMembers,
  writeReview,
  writeTable,
} from 'industrial-strategy/interop';
import { describe, expect, test } from 'vitest';
import { lostCells } from './accounted.js';
import { places, tableOf } from './example.js';

const HEADERS = [
  'Name',
  'First name',
  'Surname',
  'Title',
  'Job title',
  'Role',
  'Organisation',
  'Type',
  'Size',
  'No. of staff',
  'Region',
  'From',
  'To',
  'Term',
  'Status',
  'Group',
  'Notes',
  'Comments',
  'Gender',
  'Speaks for',
  'Sub-sector',
  'Seniority',
  'ID',
  'Seat',
  'Board',
  'Email',
  'Colour',
  '__proto__',
  '',
  'Nominated by',
  'Parent',
  'Other roles',
];
const CELLS: readonly Cell[] = [
  'Ann Lee',
  'Dr Bob Ray OBE',
  'Ann Lee',
  'Ann Lee and Bob Ray',
  'VACANT',
  'tbc',
  'Reserved for an SME',
  'DBT officials',
  'Mr',
  'Chief Executive',
  'CEO (left 30/06/2024)',
  'Director',
  'Chair',
  'Member',
  'Co-chair',
  'observer',
  'Acme Ltd',
  'ACME',
  'CBI',
  'Confederation of British Industry (CBI)',
  'Leeds City Council',
  'University of Leeds',
  'Nutworks',
  'SME',
  'large',
  '250+',
  'c. 40',
  '1.200',
  12,
  1e21,
  'Leeds',
  'Newport',
  'London',
  'UK',
  'Paris',
  'LS1 4AP',
  '2019',
  '01/09/2019',
  '25/12/2019',
  '12/25/2019',
  '29/02/2023',
  'May 2019',
  '1.9.19',
  '2019 - 2022',
  'present',
  '?',
  '-',
  'n/a',
  'none',
  'yes',
  'no',
  'Industry',
  'Government:',
  'Total',
  'Source: us',
  '# x',
  '#N/A',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  true,
  false,
  ' ',
  'she/her',
  'F',
  'x'.repeat(500),
  'resigned',
  'left on 3 May 2020',
  'Private sector',
  'sole trader',
  '\u200b',
  'ß',
  '\ud800',
];

const row = (width: number) =>
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 5, arbitrary: fc.constantFrom<Cell>(...CELLS) },
      { weight: 1, arbitrary: fc.string() },
    ),
    { maxLength: width + 1 },
  );
const tables: fc.Arbitrary<Table> = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...HEADERS), { minLength: 2, maxLength: 7 }), fc.nat(1))
  .chain(([headers, above]) =>
    fc.tuple(
      fc.constant(['Name', ...headers.filter((one) => one !== 'Name')]),
      fc.array(row(1), { minLength: above, maxLength: above }),
      fc.array(row(headers.length), { maxLength: 8 }),
    ),
  )
  .map(([headers, above, below]) => ({ rows: [...above.map((one) => one.slice(0, 1)), headers, ...below] }));
const options: fc.Arbitrary<MemberOptions> = fc.record(
  {
    dateOrder: fc.constantFrom('dmy' as const, 'mdy' as const, 'ymd' as const),
    complete: fc.boolean(),
    places: fc.constant(places),
    fillDown: fc.constant(['Organisation']),
    name: fc.constantFrom('Widget Council', ' '),
  },
  { requiredKeys: [] },
);

const read = (table: Table, how: MemberOptions) => readMembers(table, how);

describe('any table', () => {
  test('is read, or refused in our own words; what comes back is a document that the parser took', () => {
    fc.assert(
      fc.property(tables, options, (table, how) => {
        const before = JSON.stringify([table, how]);
        try {
          const { document, review, columns } = read(table, how);
          expect(document.members).toBeDefined();
          for (const { state, reason } of review)
            expect([state === 'answered' || state === 'stale', reason === '']).toEqual([false, false]);
          for (const { because } of columns) expect(because).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(TableError);
        }
        expect(JSON.stringify([table, how])).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  test('loses no cell', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const how: MemberOptions = { places, names: 'all', dateOrder: 'dmy' };
        try {
          read(table, how);
        } catch (error) {
          fc.pre(!(error instanceof NothingRecognisedError));
          throw error;
        }
        expect(lostCells(table, how)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('every guess is marked where it is written, with its reason', () => {
    fc.assert(
      fc.property(tables, options, (table, how) => {
        let imported: ReturnType<typeof read>;
        try {
          imported = read(table, how);
        } catch {
          return;
        }
        const marks = imported.document.members?.flatMap(({ provenance = {} }) => Object.values(provenance)) ?? [];
        for (const mark of marks) expect([mark.confidence, typeof mark.note]).toEqual(['derived', 'string']);
      }),
    );
  });

  test('read with its own review, unanswered, comes to the same', () => {
    fc.assert(
      fc.property(tables, options, (table, how) => {
        let first: ReturnType<typeof read>;
        try {
          first = read(table, how);
        } catch {
          return;
        }
        const { complete: _, ...rest } = how;
        const plain = read(table, rest);
        expect(read(table, { ...rest, review: writeTable(writeReview(plain)) })).toEqual(plain);
        expect(first.document.members).toEqual(plain.document.members);
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  'examples/members-messy.csv',
  'messy/board-1252.csv',
  'messy/two-councils.tsv',
  'messy/pipes.csv',
  'messy/no-roles.csv',
])('%s loses no cell', (file) => {
  expect(lostCells(tableOf(file), { places, names: 'all', dateOrder: 'dmy' })).toEqual([]);
});

describe('what is written is read again', () => {
  /** A record without what reading guessed, and without marks of where facts come from. */
  const stated = ({ provenance = {}, ...member }: Member): unknown => {
    const copy = structuredClone(member) as Record<string, unknown>;
    for (const [path, { confidence, note }] of Object.entries(provenance)) {
      if (confidence !== 'derived') continue;
      // A plain co-chair is told apart by the organisation: what stood in the cell is known.
      if (path === 'role' && note?.startsWith('a co-chair of') === true) {
        copy['role'] = 'co-chair';
        continue;
      }
      const steps = path.split('/');
      const last = steps.pop() ?? '';
      let at: Record<string, unknown> | undefined = copy;
      for (const step of steps) at = at?.[step] as Record<string, unknown> | undefined;
      delete at?.[last];
    }
    return pruned(copy);
  };
  const pruned = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, pruned(inner)] as const);
    return Object.fromEntries(
      entries.filter(
        ([, inner]) =>
          !(typeof inner === 'object' && inner !== null && !Array.isArray(inner) && Object.keys(inner).length === 0),
      ),
    );
  };
  /** A record without the places that writing it says are lost. */
  const kept = (council: Council): readonly unknown[] => {
    const copy = structuredClone(council.members ?? []) as unknown as Record<string, unknown>[];
    for (const place of writeMembers(council).lost) {
      const [, list, index = '', ...steps] = place.split('/');
      if (list !== 'members') continue;
      const last = steps.pop() ?? '';
      let at: Record<string, unknown> | undefined = copy[Number(index)];
      for (const step of steps) at = at?.[step] as Record<string, unknown> | undefined;
      delete at?.[last];
    }
    return copy.map(pruned);
  };

  test.each(councilSnapshots.map(({ council }) => [council.id ?? council.name ?? '', council] as const))(
    '%s',
    (_id, council) => {
      const text = writeTable(writeMembers(council));
      const again = readMembers(readTable(text), { places, names: 'all' }).document;
      // Whoever has a name and no mark is given one, made of the name.
      const unmarked = again.members?.map((member, i) => {
        const before = council.members?.[i]?.holder;
        if (before?.name === undefined || before.id !== undefined || member.holder === undefined) return member;
        const { id: _, ...holder } = member.holder;
        return { ...member, holder };
      });
      expect(unmarked?.map(stated)).toEqual(kept(council));
    },
  );

  test('a template has the columns and no lines; filled in, it is read', () => {
    const { rows, lost } = writeMembers({});
    expect(rows).toHaveLength(1);
    expect(lost).toEqual([]);
    const header = rows[0] ?? [];
    const filled = header.map((cell) => (cell === 'name' ? 'Ann Lee' : cell === 'town or region' ? 'Leeds' : null));
    const { document } = readMembers({ rows: [header, filled] }, { places });
    expect(document.members?.[0]?.organisation?.region).toBe('Yorkshire and The Humber');
  });
});
