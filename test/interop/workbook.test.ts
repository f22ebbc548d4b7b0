import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { type Cell, readWorkbook, TableError, writeWorkbook } from 'industrial-strategy/interop';
import { describe, expect, test } from 'vitest';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  readonly sheet?: string;
  readonly book?: string;
  readonly shared?: string;
  readonly styles?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** A workbook of one sheet, put together by hand: what the writers of the example never wrote. */
function workbook({ sheet = '', book, shared, styles, more = {} }: Parts): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: Record<string, Uint8Array> = {
    '_rels/.rels': strToU8(`<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': strToU8(
      book ?? `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="One" sheetId="1" r:id="s"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${relation('s', 'worksheet', 'worksheets/sheet1.xml')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('u', 'styles', '/xl/styles.xml')}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      sheet.startsWith('<?') ? sheet : `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    ...(shared === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(shared) }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': strToU8(styles) }),
    ...more,
  };
  return zipSync(parts);
}

const cellsOf = (parts: Parts): readonly (readonly Cell[])[] => readWorkbook(workbook(parts))[0]?.rows ?? [];

describe('cells', () => {
  test('texts, numbers, truth, errors and formulas with their results', () => {
    const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>Ann &amp; Co</t></is></c><c r="C1"><v>1.5</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><f>A1</f><v>x</v></c></row>`;
    expect(cellsOf({ sheet })).toEqual([['Ann & Co', null, 1.5, true, '#N/A', 'x']]);
  });

  test('a formula without a result is blank, and listed', () => {
    const [table] = readWorkbook(
      workbook({ sheet: '<row r="2"><c r="A2"><f>SUM(B1)</f></c><c r="B2"><v>1</v></c></row>' }),
    );
    expect(table?.rows).toEqual([[], [null, 1]]);
    expect(table?.remarks).toEqual([
      { line: 2, column: 0, cell: '=SUM(B1)', reason: 'a formula without a stored result: read as blank' },
    ]);
  });

  test('rows and cells without their place follow each other; any prefix, either quote, empty tags', () => {
    const sheet = `<?xml version='1.0'?><x:worksheet xmlns:x='${MAIN}'><x:sheetData><x:row/><x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c t='inlineStr'><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(cellsOf({ sheet })).toEqual([[], [1, null, 'b']]);
  });

  test('shared texts: rich, with phonetic runs left out, empty ones counted, escapes undone', () => {
    const shared =
      '<sst><si/><si><r><t>Rich </t></r><r><t xml:space="preserve">text</t></r><rPh><t>no</t></rPh></si><si><t>a_x000D_b</t></si></sst>';
    const sheet = '<row><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>0</v></c></row>';
    expect(cellsOf({ sheet, shared })).toEqual([['Rich text', 'a\rb']]);
  });

  test('parts in UTF-16', () => {
    const xml = `\ufeff<worksheet><sheetData><row><c t="inlineStr"><is><t>Zoë</t></is></c></row></sheetData></worksheet>`;
    const part = Uint8Array.from([...xml].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
    expect(cellsOf({ more: { 'xl/worksheets/sheet1.xml': part } })).toEqual([['Zoë']]);
  });

  // Days as spreadsheets count them: 1 March 1900 is 61, 1 January 2000 is 36526 and 31 August 2019 is 43708.
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\ mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
  test.each<[number, number, Cell]>([
    [43_708, 0, 43_708],
    [43_708, 1, '2019-08-31'],
    [43_708, 2, '2019-08-31'],
    [43_708, 3, 43_708],
    [61, 1, '1900-03-01'],
    [60, 1, 60],
    [36_526, 1, '2000-01-01'],
    [45_351, 1, '2024-02-29'],
    [2_958_465, 1, '9999-12-31'],
  ])('the number %d in style %d is %j', (number, style, cell) => {
    expect(cellsOf({ sheet: `<row><c s="${style}"><v>${number}</v></c></row>`, styles })).toEqual([[cell]]);
  });

  test('books that count from 1904, and times that are cut off', () => {
    const book = `<workbook xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="One" r:id="s"/></sheets></workbook>`;
    const [table] = readWorkbook(workbook({ book, styles, sheet: '<row><c s="1"><v>42246.75</v></c></row>' }));
    expect(table?.rows).toEqual([['2019-08-31']]);
    expect(table?.remarks?.map(({ reason }) => reason)).toEqual(['a time of day behind 2019-08-31: cut off']);
  });
});

describe('refusals', () => {
  const cell = '<row><c><v>1</v></c></row>';
  test.each<[string, () => Uint8Array, string]>([
    ['an old workbook', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'without a password'],
    ['no archive', () => strToU8('Name,Role'), 'no workbook'],
    ['an archive of another kind', () => zipSync({ 'a.txt': strToU8('x') }), 'no workbook'],
    ['OpenDocument', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), '.ods'],
    ['nothing in it', () => workbook({}), 'No cell of this workbook holds anything'],
    ['cut off', () => workbook({ sheet: cell }).slice(0, 300), 'ends early'],
    [
      'a part cut off',
      () => workbook({ sheet: '<?xml version="1.0"?><worksheet><sheetData><row><c><v>1</v>' }),
      'ends early',
    ],
    ['a row beyond the limit', () => workbook({ sheet: '<row r="20001"><c><v>1</v></c></row>' }), 'at most 20000'],
    ['a column beyond the limit', () => workbook({ sheet: '<row><c r="GS1"><v>1</v></c></row>' }), 'at most 200'],
    [
      'a text that is not there',
      () => workbook({ sheet: '<row><c t="s"><v>9</v></c></row>', shared: '<sst></sst>' }),
      'not there',
    ],
  ])('%s', (_name, make, words) => {
    expect(() => readWorkbook(make())).toThrow(TableError);
    expect(() => readWorkbook(make())).toThrow(words);
  });

  /** Where a part's entry in the directory begins. */
  const directoryEntry = (bytes: Uint8Array, name: string): number => {
    const key = strToU8(name);
    for (let at = bytes.length - key.length; at >= 46; at -= 1) {
      if (key.every((byte, i) => bytes[at + i] === byte) && bytes[at - 46] === 0x50 && bytes[at - 44] === 1)
        return at - 46;
    }
    throw new Error('no such entry');
  };

  test('what unpacks to too much is refused before anything is unpacked', () => {
    const bomb = workbook({ sheet: `<row><c t="inlineStr"><is><t>${' '.repeat(60_000_000)}</t></is></c></row>` });
    expect(bomb.length).toBeLessThan(200_000);
    // Were a part unpacked first, a broken one would be found before the limit.
    const broken = bomb.slice();
    broken.fill(0xff, 60, 2000);
    expect(() => readWorkbook(broken)).toThrow('at most 50000000');
    expect(() => readWorkbook(workbook({ sheet: cell }), { maxUnpacked: 100 })).toThrow('at most 100');
  });

  test.each<[string, number, string]>([
    ['size', 24, 'not as long as it says'],
    ['check sum', 16, 'something else than it says'],
  ])('a part with another %s than its header says is damaged, not cut', (_name, offset, words) => {
    const lying = workbook({ sheet: `${cell}<row><c><v>2</v></c></row>` });
    const at = directoryEntry(lying, 'xl/worksheets/sheet1.xml') + offset;
    lying[at] = (lying[at] ?? 0) - 1;
    expect(() => readWorkbook(lying)).toThrow(words);
  });

  test('any change of a byte is read or refused in our own words', () => {
    const whole = workbook({ sheet: cell, shared: '<sst><si><t>x</t></si></sst>' });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        try {
          readWorkbook(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(TableError);
        }
      }),
    );
  });
});

describe('writing', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 10 }).filter((one) => one !== '');
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant('_x000D_'),
    fc.constant('\u0001\r\n<&>"'),
  );

  test('what is written is read again, formulas behind an apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const [table] = readWorkbook(writeWorkbook([{ name: 'A', rows }]));
        const shown = rows.map((row) =>
          row.map((one) =>
            typeof one === 'string' && /^(?:[\t\r]|[\s'"]*[=+\-@＝＋－＠])/u.test(one) ? `'${one}` : one,
          ),
        );
        expect(table?.rows).toEqual(shown);
      }),
    );
  });

  test('the same tables give the same bytes; sheets are named apart and hidden ones stay hidden', () => {
    const tables = [
      { name: 'a/b', rows: [['x']] },
      { name: 'a/b', rows: [[1]], hidden: true, merges: ['A1:B1'] },
    ];
    expect(writeWorkbook(tables)).toEqual(writeWorkbook(tables));
    expect(readWorkbook(writeWorkbook(tables))).toEqual([
      { name: 'a b', rows: [['x']] },
      { name: 'a b-2', rows: [[1]], hidden: true, merges: ['A1:B1'] },
    ]);
  });
});
