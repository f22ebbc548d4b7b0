import type { Member } from 'industrial-strategy';
import { NothingRecognisedError, readMembers, readTable, TableError } from 'industrial-strategy/interop';
import { describe, expect, test } from 'vitest';
import { places, tableOf } from './example.js';

// Lists unlike the example, each messy in ways of its own. What is expected was worked out by reading them.

const at = <T>(list: readonly T[] | undefined, i: number): T => {
  const one = list?.[i];
  if (one === undefined) throw new Error(`there is no entry ${i}`);
  return one;
};

describe('a board, in windows-1252, with headings, the header twice, a footnote and American order nowhere', () => {
  const { document, asked, review, columns } = readMembers(tableOf('messy/board-1252.csv'), { places });
  const members = document.members;
  const why = (line: number, field: string) => review.find((one) => one.line === line && one.field === field);

  test('five seats; headings are groups, and what stands around is kept', () => {
    expect(members?.map(({ attributes }) => attributes?.['group'])).toEqual([
      'INDUSTRY',
      'INDUSTRY',
      'INDUSTRY',
      'GOVERNMENT',
      'OBSERVERS',
    ]);
    expect(document.notes).toEqual([
      'Line 1 of the table: Aerospace Growth Board – members as at 1 June 2023',
      'Line 13 of the table: * Members serve for three years.',
    ]);
    expect(asked.find(({ id }) => id === 'asAt')?.suggestion).toBe('2023-06-01');
    expect(document.asAt).toBeUndefined();
    expect(review.filter(({ line }) => line === 10).map(({ state }) => state)).toEqual(columns.map(() => 'read'));
  });

  test('a family name first and letters behind it make the mark of the plain name', () => {
    const plain = readMembers('Name,Role\nJane Smith,Member').document.members;
    expect(at(members, 0).holder?.id).toBe(at(plain, 0).holder?.id);
  });

  test('a number in thousands, a size below ten, a county town behind a comma', () => {
    expect(at(members, 0).organisation).toMatchObject({
      name: 'Café & Sons Limited',
      employees: 1250,
      region: 'South West',
      kind: 'business',
    });
    expect(at(members, 1).organisation).toMatchObject({ employees: { min: 0, max: 9 }, kind: 'business' });
  });

  test('the order of a date is shown by its own column only: the other column is asked', () => {
    expect(at(members, 1).from).toBe('2021-02-04');
    expect(why(6, 'from')?.state).toBe('guessed');
    expect([at(members, 0).until, why(5, 'until')?.state]).toEqual([undefined, 'asked']);
  });

  test('a vacancy, a minister, an observer by the heading who left by the name', () => {
    expect(at(members, 2)).toMatchObject({ status: 'vacant', note: 'Name of member: Vacancy (SME representative)' });
    expect(at(members, 3)).toMatchObject({
      seniority: 'minister',
      holder: { name: 'Kemi Stone MP' },
      organisation: { kind: 'department' },
    });
    expect(at(members, 4)).toMatchObject({
      role: 'observer',
      until: '2023-03',
      organisation: { kind: 'public-body', region: 'Scotland' },
    });
  });
});

describe('two councils in one file, pasted, names in two columns', () => {
  const table = tableOf('messy/two-councils.tsv');

  test('read as several, each is a council of its own, and nothing says that there are no more', () => {
    const { document } = readMembers(table, { places, bodies: true });
    expect(document.dialogues.map(({ name, members }) => [name, members?.length])).toEqual([
      ['Space Council', 2],
      ['Rail Council', 2],
    ]);
    expect(document.incomplete).toEqual(['/dialogues']);
    expect(document.dialogues.map(({ incomplete }) => incomplete)).toEqual([['/members'], ['/members']]);
  });

  test('read as one, it is asked, and the column is not used', () => {
    const { document, columns, review } = readMembers(table, { places });
    expect(document.members).toHaveLength(4);
    expect(columns.find(({ column }) => column === 'Council')?.use).toBeNull();
    expect(review.find(({ field }) => field === 'body')?.reason).toContain('it names 2 bodies');
  });

  test('a sector column that holds kinds is one; addresses are not read; co-chairs are told apart', () => {
    const { document, columns } = readMembers(table, { places });
    expect(columns.find(({ column }) => column === 'Sector')?.use).toBe('organisation/kind');
    expect(columns.find(({ column }) => column === 'Email')).toMatchObject({ use: null, filled: 3 });
    expect(document.members?.map(({ role }) => role)).toEqual([
      'chair',
      'member',
      'industry-co-chair',
      'government-co-chair',
    ]);
    expect(at(document.members, 3)).toMatchObject({ status: 'to-be-confirmed', organisation: { kind: 'department' } });
    expect(at(document.members, 0).holder?.name).toBe('Ada Byron');
  });
});

describe('pipes, ids, spans, shared seats and formulas that failed', () => {
  const { document, review } = readMembers(tableOf('messy/pipes.csv'), {});
  const members = document.members;
  const stated = (i: number): Partial<Member> => at(members, i);

  test('spans of dates, with an end, without, and none', () => {
    expect(members?.map(({ from, until }) => [from, until])).toEqual([
      ['2019-05', undefined],
      ['2018', '2021'],
      ['2022', undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(review.find(({ cell }) => cell === 'three years')?.state).toBe('unplaced');
  });

  test('two people in one seat; one id twice; a word for leaving without a day', () => {
    expect(stated(1).sharedWith?.id).toMatch(/^p-/);
    expect(members?.map(({ id }) => id).slice(0, 4)).toEqual(['1', '2', '2-2', '4']);
    expect(review.find(({ cell, field }) => cell === 'resigned' && field === 'until')?.state).toBe('asked');
  });

  test('one organisation in two spellings has one mark, a formula that failed is not known, a seat is kept', () => {
    expect([stated(1).organisation?.id, stated(2).organisation?.id]).toEqual(['acme', 'acme']);
    expect(stated(3).organisation).toBeUndefined();
    expect(stated(4)).toMatchObject({
      status: 'reserved',
      reservedFor: 'a union nominee',
      organisation: { kind: 'union' },
    });
  });

  test('a line of totals is no record', () => {
    expect(members).toHaveLength(5);
    expect(document.notes).toEqual(['Line 7 of the table: Total 5']);
  });
});

describe('two upper headers, honorifics, no roles, dates in both orders, and names of things in JavaScript', () => {
  const { document, review } = readMembers(tableOf('messy/no-roles.csv'), { names: 'all' });
  const members = document.members;

  test('nobody has a role, and a councillor is none of the council’s officials', () => {
    expect(members?.map(({ role }) => role)).toEqual(members?.map(() => undefined));
    expect(at(members, 0)).toMatchObject({ holder: { name: 'Cllr Pat Green' }, seniority: 'other' });
  });

  test('columns that contradict each other show no order: only what can be read one way is read', () => {
    expect(members?.map(({ from }) => from)).toEqual([
      '2020-09',
      '2020-12-25',
      undefined,
      { min: '2021-01', max: '2021-03' },
      undefined,
    ]);
    expect(at(members, 2).until).toBe('2022-12-31');
    expect(review.find(({ cell }) => cell === '1/2/2021')?.state).toBe('asked');
    expect(review.find(({ cell }) => cell === '6 May 1821')?.state).toBe('asked');
  });

  test('cells such as __proto__ are texts', () => {
    expect(at(members, 3)).toMatchObject({ holder: { name: 'Mrs __proto__' }, organisation: { name: 'constructor' } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('one name for two organisations: two marks, and asked', () => {
    expect(at(members, 1).holder?.id).not.toBe(at(members, 4).holder?.id);
    expect(review.find(({ line, field }) => line === 9 && field === 'holder/id')?.state).toBe('asked');
  });
});

describe('one column that holds it all, as pages print it', () => {
  const { document, review } = readMembers(
    [
      'Members',
      'Ann Smith, Chief Executive, Acme Ltd',
      'Sue Ray OBE (Chair), Nutworks',
      'Kim Poe (Widget Federation)',
      'Lee Fox, Strategy',
      'Vacancy',
    ].join('\n'),
    { names: 'all' },
  );

  test('names, titles and organisations are told apart where the cell shows it, and marked as guessed', () => {
    const [ann, sue, kim] = document.members ?? [];
    expect(ann).toMatchObject({
      holder: { name: 'Ann Smith', title: 'Chief Executive' },
      organisation: { name: 'Acme Ltd', kind: 'business' },
      seniority: 'executive',
    });
    expect(ann?.provenance?.['organisation/name']?.confidence).toBe('derived');
    expect(sue).toMatchObject({ role: 'chair', organisation: { name: 'Nutworks' } });
    expect(kim).toMatchObject({ holder: { name: 'Kim Poe' }, organisation: { kind: 'representative-body' } });
  });

  test('what may be either is asked', () => {
    expect(at(document.members, 3).organisation).toBeUndefined();
    expect(review.find(({ line, field }) => line === 5 && field === 'organisation/name')).toMatchObject({
      state: 'asked',
      value: 'Strategy',
    });
    expect(at(document.members, 4).status).toBe('vacant');
  });
});

describe('a board by organisation, with a column of sectors, spans in figures, and totals', () => {
  const text = [
    'Organisation;Board Member;Sector;Term of Office;Status',
    'Cornwall Council;Cllr Linda Taylor;Public Sector;01/04/2021 - 31/03/2024;Left',
    'Acme Surf Ltd.;TBA;Private Sector;;',
    'Devon Police;Insp. J. Doe;Public Sector;n/k;Resigned',
    'Total;3;;;',
  ].join('\n');
  const { document, review, columns } = readMembers(text, { places });

  test('sectors that are kinds of organisation are no sub-sectors: the name decides, or it is asked', () => {
    expect(columns.find(({ column }) => column === 'Sector')?.use).toBe('organisation/kind');
    expect(document.members?.map(({ organisation }) => organisation?.kind)).toEqual([
      'local-authority',
      'business',
      undefined,
    ]);
    expect(review.find(({ line, cell }) => line === 4 && cell === 'Public Sector')?.state).toBe('asked');
  });

  test('the end of a span shows the order of the whole column', () => {
    expect(at(document.members, 0)).toMatchObject({ from: '2021-04-01', until: '2024-03-31' });
  });

  test('a state of having left is said by the last day, or asked', () => {
    expect(review.find(({ cell }) => cell === 'Left')?.state).toBe('read');
    expect(review.find(({ cell }) => cell === 'Resigned')).toMatchObject({ field: 'until', state: 'asked' });
    expect(at(document.members, 1).status).toBe('to-be-confirmed');
  });
});

describe('refusals', () => {
  test('a table without a header that we know says what it saw and what would do', () => {
    const read = () => readMembers(tableOf('messy/no-table.txt'));
    expect(read).toThrow(NothingRecognisedError);
    expect(read).toThrow('“Our council is made up of”');
    try {
      readMembers('Colour,Shape\nred,round');
    } catch (error) {
      expect(error).toMatchObject({ fault: 'nothing-recognised', headers: ['Colour,Shape'] });
      expect((error as NothingRecognisedError).known).toContain('Organisation');
    }
  });

  test.each(['', ' \n ', 'Ann Lee,Acme Ltd\nBob Ray,Member\nCy Day,Member'])('%j is refused', (text) => {
    expect(() => readMembers(text)).toThrow(NothingRecognisedError);
  });

  test('a header line that is not there, and several councils that nothing names', () => {
    expect(() => readMembers('Name\nAnn', { headerLine: 9 })).toThrow('the table has 2 lines');
    expect(() => readMembers('Name,Role\nAnn,Chair', { bodies: true })).toThrow(TableError);
  });
});

describe('what the caller says goes first', () => {
  const text = 'Colour,Wer,Name\nred,Ann Lee,Acme Ltd\n,Bob Ray,\n';

  test('columns by their headers, null for none, blanks filled down', () => {
    const { document, columns } = readMembers(text, {
      columns: { wer: 'holder/name', Name: 'organisation/name', Colour: null },
      fillDown: ['Name'],
    });
    expect(document.members?.map(({ organisation }) => organisation?.name)).toEqual(['Acme Ltd', 'Acme Ltd']);
    expect(columns.map(({ use, fillDown }) => [use, fillDown])).toEqual([
      [null, undefined],
      ['holder/name', undefined],
      ['organisation/name', true],
    ]);
  });

  test('the line of the header', () => {
    const rows = [
      ['Name', 'Role', 'Organisation'],
      ['What we call it', 'Role', 'x'],
      ['Ann', 'Chair', 'Acme'],
    ];
    expect(
      readMembers({ rows }, { headerLine: 2, columns: { 'What we call it': 'holder/name' } }).document.members,
    ).toHaveLength(1);
  });
});

test('a header named __proto__ is a column like any other', () => {
  const { columns, document } = readMembers(readTable('Name,__proto__,constructor\nAnn,x,y'), {
    columns: JSON.parse('{"__proto__": "role"}'),
  });
  expect(columns.map(({ column }) => column)).toEqual(['Name', '__proto__', 'constructor']);
  expect(document.members).toHaveLength(1);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
