import { writeWorkbook } from 'industrial-strategy/interop';
import { describe, expect, test } from 'vitest';
import { run } from './run.js';

const CSV = [
  'Widget Council at 3 September 2024,,,,',
  'Name,Job title,Role,Organisation,Type',
  'Ann Lee,Chief Executive,Member,Acme Ltd,',
  'Bob Ray,MD,Member,Bolts,',
  'Cy Day,Chair,Member,Widget Federation,',
].join('\n');
const files = { 'members.csv': CSV };

describe('read members', () => {
  test('writes the council to standard output, and says the rest beside it', async () => {
    const { code, out, err } = await run(['read', 'members', 'members.csv', '--name', 'Widget Council'], files);
    expect(code).toBe(0);
    const council = JSON.parse(out);
    expect(council).toMatchObject({
      name: 'Widget Council',
      incomplete: ['/members'],
      provenance: { '': { source: 'members.csv' } },
    });
    expect(council.members).toHaveLength(3);
    expect(err).toContain('3 records read.');
    expect(err).toContain('We do not know: Is this everybody who sits on it?');
    expect(err).toContain('The table suggests 2024-09-03');
    expect(err).toContain('They are pseudonyms, not anonymity');
  });

  test('writes council and review to files; the edited review is applied, and written anew with what it says', async () => {
    const first = await run(['read', 'members', 'members.csv', '--out', 'c.json', '--review', 'r.csv'], files);
    expect([first.code, first.out]).toEqual([0, '']);
    const review = first.written.get('r.csv') ?? '';
    const edited = review
      .split('\r\n')
      .map((line) =>
        line.startsWith(',Organisation,,organisation/kind,')
          ? `${line}business`
          : line.startsWith(',,,complete,')
            ? `${line}yes`
            : line,
      )
      .join('\r\n');
    expect(edited).not.toBe(review);
    const second = await run(['read', 'members', 'members.csv', '--out', 'c.json', '--review', 'r.csv'], {
      ...files,
      'r.csv': edited,
    });
    const council = JSON.parse(second.written.get('c.json') ?? '');
    expect(council.incomplete).toBeUndefined();
    expect(council.members[1].organisation.kind).toBe('business');
    expect(second.written.get('r.csv')).toContain('answered');
    const third = await run(['read', 'members', 'members.csv', '--out', 'c.json', '--review', 'r.csv'], {
      ...files,
      'r.csv': second.written.get('r.csv'),
    });
    expect(third.written.get('c.json')).toBe(second.written.get('c.json'));
    expect(third.written.get('r.csv')).toBe(second.written.get('r.csv'));
  });

  test('a file that is no review is never written over', async () => {
    const { code, err, written } = await run(['read', 'members', 'members.csv', '--review', 'other.csv'], {
      ...files,
      'other.csv': 'a,b\n1,2',
    });
    expect([code, [...written.keys()]]).toEqual([2, []]);
    expect(err).toContain('This is no review');
  });

  test('--complete, --as-at, --date-order, --names', async () => {
    const dated = 'Name,Role,From\nAnn Lee,Chair,01/02/2020';
    const args = [
      'read',
      'members',
      'd.csv',
      '--complete',
      '--as-at',
      '2024-09',
      '--date-order',
      'dmy',
      '--names',
      'none',
    ];
    const council = JSON.parse((await run(args, { 'd.csv': dated })).out);
    expect(council).toMatchObject({ asAt: '2024-09', members: [{ from: '2020-02-01' }] });
    expect(council.members[0].holder).not.toHaveProperty('name');
    expect(council.incomplete).toBeUndefined();
  });

  test('sheets: the first visible one with a header, or one by number or name', async () => {
    const book = writeWorkbook([
      { name: 'Notes', rows: [['Read me']] },
      {
        name: 'Old',
        hidden: true,
        rows: [
          ['Name', 'Role'],
          ['Di', 'Chair'],
        ],
      },
      {
        name: 'Now',
        rows: [
          ['Name', 'Role'],
          ['Ann', 'Chair'],
          ['Bob', 'Member'],
        ],
      },
    ]);
    const sheets = { 'b.xlsx': book };
    const read = async (...more: readonly string[]) => run(['read', 'members', 'b.xlsx', ...more], sheets);
    const first = await read();
    expect(JSON.parse(first.out).members).toHaveLength(2);
    expect(first.err).toContain('Sheets not read: "Notes", "Old".');
    expect(JSON.parse((await read('--sheet', 'Old')).out).members).toHaveLength(1);
    expect(JSON.parse((await read('--sheet', '2')).out).members).toHaveLength(1);
    expect((await read('--sheet', 'Next')).err).toBe(
      'b.xlsx: there is no sheet "Next". The sheets are: Notes, Old, Now.\n',
    );
  });

  test('--bodies: several councils', async () => {
    const { out } = await run(['read', 'members', 'm.csv', '--bodies'], {
      'm.csv': 'Council,Name,Role\nA,Ann,Chair\nB,Bob,Chair',
    });
    expect(JSON.parse(out).dialogues.map(({ name }: { name: string }) => name)).toEqual(['A', 'B']);
  });

  test.each<[readonly string[], string]>([
    [['read'], 'read needs what to read'],
    [['read', 'minutes', 'x.csv'], '"minutes" is none'],
    [['read', 'members'], 'needs a file'],
    [['read', 'members', 'gone.csv'], 'gone.csv: there is no such file'],
    [['read', 'members', 'odd.csv'], 'We recognise no column of this table. We saw “Colour,Shape”'],
    [['read', 'members', 'members.csv', '--as-at', 'soon'], '--as-at is "soon"'],
    [['read', 'members', 'members.csv', '--names', 'some'], '--names is "some"'],
    [['read', 'members', 'members.csv', '--date-order', 'dym'], '--date-order is "dym"'],
  ])('%j is a fault', async (args, words) => {
    const { code, err } = await run(args, { ...files, 'odd.csv': 'Colour,Shape\nred,round' });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('assess, of a table', () => {
  const ONE = ['--as-of', '2024-09-01', '--rule', 'representation/trade-bodies-minority'] as const;

  test('says first what its verdicts rest on', async () => {
    const kinds = CSV.replace('Bolts,', 'Bolts plc,');
    const args = ['assess', 'members.csv', '--complete', '--as-at', '2024-09-01', '--name', 'Widget Council', ...ONE];
    const { code, out } = await run(args, { 'members.csv': kinds });
    expect(code).toBe(0);
    expect(out).toContain('Verdicts that rest on guesses: 1 of 1.');
    expect(out).toContain('line 3: organisation/kind = business from "Acme Ltd" (the name ends in Ltd)');
    expect(out).toContain('pseudonyms, not anonymity');
    expect(out.indexOf('rest on guesses')).toBeLessThan(out.indexOf('Widget Council, as on'));
  });

  test('a list that may not be whole decides nothing that others could overturn', async () => {
    expect((await run(['assess', 'members.csv', ...ONE], files)).code).toBe(3);
  });

  test('as JSON, the report alone goes to standard output', async () => {
    const { out, err } = await run(['assess', 'members.csv', '--format', 'json', ...ONE], files);
    expect(JSON.parse(out).assessment.findings).toHaveLength(1);
    expect(err).toContain('Verdicts that rest on guesses');
  });

  test('an edited review is honoured', async () => {
    const review =
      'line,column,cell,field,value,state,reason,answer\n3,Organisation,Acme Ltd,organisation/kind,business,guessed,,charity';
    const args = ['assess', 'members.csv', '--review', 'r.csv', '--complete', '--as-at', '2024-09-01', ...ONE];
    const { out } = await run(args, { ...files, 'r.csv': review });
    expect(out).toContain('1 answered');
    expect(out).not.toContain('from "Acme Ltd" (the name ends in Ltd)');
  });

  test('tables and documents stand side by side; a table that is refused is one fault among them', async () => {
    const council = { name: 'Other Council', members: [] };
    const { code, out, err } = await run(['assess', 'members.csv', 'c.json', 'odd.csv', ...ONE], {
      ...files,
      'c.json': council,
      'odd.csv': 'Colour\nred',
    });
    expect(code).toBe(2);
    expect(out).toContain('Other Council');
    expect(err).toContain('odd.csv: We recognise no column');
  });
});
