import fc from 'fast-check';
import { decodeText, readTable, TableError, writeTable } from 'industrial-strategy/interop';
import { describe, expect, test } from 'vitest';

const rowsOf = (text: string) => readTable(text).rows;

describe('what parts the cells', () => {
  const header = ['Name', 'Role', 'Organisation'];
  const line = ['Ann Lee', 'Chair', 'Nuts, Bolts; and more'];
  test.each([',', ';', '\t', '|'])('%j, whatever stands within quotes', (sign) => {
    const text = [header, line].map((row) => row.map((cell) => `"${cell}"`).join(sign)).join('\n');
    expect(readTable(text)).toEqual({ rows: [header, line], delimiter: sign });
  });

  test('a list of one column stays one: names such as "Ann, B" are not two cells', () => {
    const names = Array.from({ length: 12 }, (_, i) => `Ann${i}, B`);
    expect(rowsOf(['Name', ...names].join('\n'))).toEqual([['Name'], ...names.map((name) => [name])]);
    expect(rowsOf(names.join('\n'))).toEqual(names.map((name) => [name]));
  });

  test('titles above the header and ragged lines do not mislead', () => {
    const text = 'List, as of today, by us\n\nName;Role;Organisation\nAnn, Lee;Chair;X\nBob;Member';
    expect(readTable(text).delimiter).toBe(';');
  });

  test('a line sep= says it, and is no row', () => {
    expect(readTable('sep=;\nName;Role\nAnn;Chair')).toEqual({
      rows: [
        ['Name', 'Role'],
        ['Ann', 'Chair'],
      ],
      delimiter: ';',
    });
  });

  test('one that is given goes before all others, and must be one character', () => {
    expect(readTable('Name:Role,x\nAnn:b', { delimiter: ':' }).rows[0]).toEqual(['Name', 'Role,x']);
    expect(() => readTable('a', { delimiter: '::' })).toThrow('must be one character');
  });
});

describe('lines and quotes', () => {
  test.each(['\n', '\r\n', '\r'])('%j ends a line', (end) => {
    expect(rowsOf(['Name,Role', 'Ann,Chair', ''].join(end))).toEqual([
      ['Name', 'Role'],
      ['Ann', 'Chair'],
    ]);
  });

  test('blank lines are kept within, so that lines count as a person counts them', () => {
    expect(rowsOf('Name,Role\n\nAnn,Chair\n\n')).toEqual([['Name', 'Role'], [''], ['Ann', 'Chair']]);
  });

  test('a quotation mark that is never closed is refused with its line', () => {
    expect(() => readTable('Name,Role\nAnn,Chair\nBob,"Mem\nCy,x\nDi,y')).toThrow('line 3 of the text is never closed');
  });

  test('one within a cell is read, and listed', () => {
    const { rows, remarks } = readTable('Name,Role\n"Bob" Ray,Chair');
    expect(rows).toHaveLength(2);
    expect(remarks?.map(({ line }) => line)).toEqual([2]);
  });

  test('a page is no table', () => {
    expect(() => readTable('<html><table><tr><td>Name')).toThrow('copy the cells');
  });
});

describe('the bytes of a text', () => {
  const name = 'José Ångström – “x”';
  const utf16 = (big: boolean): Uint8Array => {
    const units = [0xfeff, ...[...name].map((letter) => letter.charCodeAt(0))];
    return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(name)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${name}`)],
    ['UTF-16, small end first', utf16(false)],
    ['UTF-16, big end first', utf16(true)],
    [
      'windows-1252',
      Uint8Array.from([...'Jos\u00e9 \u00c5ngstr\u00f6m \u0096 \u0093x\u0094'].map((c) => c.charCodeAt(0))),
    ],
  ])('%s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(name);
  });

  test.each<[string, readonly number[], string]>([
    ['a workbook', [0x50, 0x4b, 3, 4], 'read it as a workbook'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'save it as .xlsx or CSV'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46], 'save it as CSV'],
    ['no text', [65, 0, 0, 0, 66], 'This is not text'],
  ])('%s is refused with what to do instead', (_name, bytes, words) => {
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(words);
  });
});

describe('limits', () => {
  test.each<[string, () => unknown, string]>([
    ['bytes', () => decodeText(new Uint8Array(20_000_001)), 'at most 20000000'],
    ['lines', () => readTable('Name\nx\n'.concat('a\n'.repeat(20_000))), 'at most 20000'],
    ['columns', () => readTable(`Name,Role${',x'.repeat(199)}`), 'at most 200'],
    ['a cell', () => readTable(`Name,Role\n${'x'.repeat(32_768)},y`), 'at most 32767'],
  ])('%s beyond it are refused with the limit', (_name, read, words) => {
    expect(read).toThrow(TableError);
    expect(read).toThrow(words);
  });

  test('what is just within them is read', () => {
    expect(rowsOf(`Name,Role\n${'x'.repeat(32_767)},y`)).toHaveLength(2);
    expect(rowsOf(`Name,Role${',x'.repeat(198)}`)[0]).toHaveLength(200);
    expect(rowsOf('Name\n'.concat('a\n'.repeat(19_999)))).toHaveLength(20_000);
  });
});

describe('formulas', () => {
  test.each(['=1+1', '+44 20', '-1', '@SUM(A1)', ' =1', '\n=1', '\t=1', '"=1', "'=1", '＝1'])(
    '%j is text on the way out, and comes back',
    (cell) => {
      const text = writeTable({
        rows: [
          ['Name', 'Role'],
          [cell, 'Chair'],
        ],
      });
      expect(text).toContain(`'${cell.replaceAll('"', '""')}`);
      expect(readTable(text, { delimiter: ',' }).rows[1]?.[0]).toBe(cell);
    },
  );
});

test('what is written is read again, cell for cell', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/[\r\0\ufeff]/g, ''));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }),
      fc.constantFrom(',', ';', '\t', '|'),
      (cells, delimiter) => {
        const rows = [['Name', 'Role', 'Organisation'], ...cells.map((row) => [...row]), ['x', 'y', 'z']];
        expect(readTable(writeTable({ rows }, { delimiter })).rows).toEqual(rows);
      },
    ),
  );
});

test('any text is read or refused in our own words', () => {
  const part = fc.oneof(
    fc.constantFrom('Name', 'Role', ',', ';', '\t', '\n', '\r\n', '"', '""', '|', 'sep=;\n', '=1', 'Ann', '\ufeff'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      try {
        readTable(parts.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(TableError);
      }
    }),
  );
});
