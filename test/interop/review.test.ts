import {
  type MemberOptions,
  readMembers,
  readTable,
  type Table,
  TableError,
  writeReview,
  writeTable,
} from 'industrial-strategy/interop';
import { describe, expect, test } from 'vitest';
import { messy, places } from './example.js';

const text = [
  'Name,Job title,Organisation,Type,Staff,Based in,From,Notes',
  'Ann Lee,Chief Executive,Acme Ltd,,c. 40,Leeds,2019,',
  'Bob Ray,Sales Director,Nutworks,,,Newport,01/02/2020,',
  'Cy Day,Owner,Boltworks,,,York,,',
  'Di Fox,Chair,,,,,,',
  'Di Fox,Chair,,,,,,',
  'VACANT,,,,,,,',
].join('\n');
const options: MemberOptions = { places };

const imported = (more: MemberOptions = {}, table: Table | string = text) =>
  readMembers(table, { ...options, ...more });
/** The review with answers, as somebody saves it: by line (null: the column or the list) and field. */
const answered = (
  answers: readonly (readonly [number | null, string | null, string])[],
  given = imported(),
): string => {
  const { rows } = writeReview(given);
  const header = rows[0] ?? [];
  const at = (name: string): number => header.indexOf(name);
  let used = 0;
  const edited = rows.map((row, i) => {
    if (i === 0) return row;
    const answer = answers.find(
      ([line, field]) => (row[at('line')] ?? null) === line && (row[at('field')] ?? null) === field,
    );
    if (answer === undefined) return row;
    used += 1;
    return row.map((cell, j) => (j === at('answer') ? answer[2] : cell));
  });
  expect(used).toBe(answers.length);
  return writeTable({ rows: edited });
};
const member = (i: number, review: string) => imported({ review }).document.members?.[i];

describe('the review as a table', () => {
  test('has the questions on the list first, and a line for every guess and question', () => {
    const given = imported();
    const { rows } = writeReview(given);
    expect(rows[0]).toEqual(['line', 'column', 'cell', 'field', 'value', 'state', 'reason', 'answer']);
    expect(rows.slice(1, 4).map((row) => row[3])).toEqual(['complete', 'asAt', 'leavers']);
    expect(rows).toHaveLength(1 + given.asked.length + given.review.length);
  });

  test('unanswered, changes nothing', () => {
    expect(imported({ review: answered([]) })).toEqual(imported());
  });
});

describe('an answer', () => {
  test('yes confirms a guess: the value stays, the mark is an analyst’s', () => {
    const one = member(0, answered([[2, 'organisation/kind', 'yes']]));
    expect(one?.organisation?.kind).toBe('business');
    expect(one?.provenance?.['organisation/kind']?.confidence).toBe('analyst');
  });

  test('a hyphen takes the value out', () => {
    const one = member(0, answered([[2, 'organisation/employees', '-']]));
    expect(one?.organisation).not.toHaveProperty('employees');
    expect(one?.provenance).not.toHaveProperty('organisation/employees');
  });

  test.each<[number, string, string, unknown]>([
    [2, 'organisation/employees', '45', 45],
    [2, 'organisation/employees', '40 to 60', { min: 40, max: 60 }],
    [3, 'organisation/region', 'Wales', 'Wales'],
    [3, 'from', '1 February 2020', '2020-02-01'],
    [3, 'seniority', 'executive', 'executive'],
    [3, 'organisation/kind', 'trade body', 'representative-body'],
  ])('line %d, %s: %s is written', (line, field, answer, value) => {
    const one = member(line - 2, answered([[line, field, answer]])) as unknown as Record<
      string,
      Record<string, unknown>
    >;
    const [first = '', second] = field.split('/');
    expect(second === undefined ? one[first] : one[first]?.[second]).toEqual(value);
    expect(one['provenance']?.[field]).toMatchObject({ confidence: 'analyst' });
  });

  test('for a column holds for all that it asks; a line of its own goes before it', () => {
    const all = answered([
      [null, 'organisation/kind', 'business'],
      [4, 'organisation/kind', 'charity'],
    ]);
    const kinds = imported({ review: all }).document.members?.map(({ organisation }) => organisation?.kind);
    expect(kinds?.slice(0, 3)).toEqual(['business', 'business', 'charity']);
  });

  test('the same line twice: one of them goes', () => {
    expect(imported().document.members).toHaveLength(6);
    expect(imported({ review: answered([[6, null, 'same line']]) }).document.members).toHaveLength(5);
    expect(imported({ review: answered([[6, null, 'a second seat']]) }).document.members).toHaveLength(6);
  });

  test('that a seat is not vacant opens it', () => {
    const one = member(5, answered([[7, 'status', '-']]));
    expect(one).not.toHaveProperty('status');
  });

  test('on the list as a whole', () => {
    const { document, asked } = imported({
      review: answered([
        [null, 'complete', 'yes'],
        [null, 'asAt', '3 September 2024'],
        [null, 'leavers', 'no'],
      ]),
    });
    expect([document.incomplete, document.asAt, document.membersSince]).toEqual([undefined, '2024-09-03', undefined]);
    expect(document.provenance?.['asAt']?.confidence).toBe('analyst');
    expect(asked.map(({ answer }) => answer)).toEqual(['yes', '2024-09-03', 'no']);
  });

  test.each<[number, string, string]>([
    [2, 'organisation/employees', 'lots'],
    [3, 'from', '30 February 2020'],
    [3, 'seniority', 'yes'],
  ])(
    'that cannot be read (line %d, %s: %s) comes back with itself in it, and changes nothing',
    (line, field, answer) => {
      const read = imported({ review: answered([[line, field, answer]]) });
      expect(read.document).toEqual(imported().document);
      const told = read.review.find(({ state, answer: given }) => state === 'unplaced' && given === answer);
      expect(told?.reason).toContain(`"${answer}"`);
    },
  );

  test('to a cell that has changed since is stale, and not applied', () => {
    const review = answered([[2, 'organisation/employees', '45']]);
    const now = text.replace('c. 40', 'c. 60');
    const read = imported({ review }, now);
    expect(read.document).toEqual(imported({}, now).document);
    expect(read.review.filter(({ state }) => state === 'stale').map(({ line, answer }) => [line, answer])).toEqual([
      [2, '45'],
    ]);
    const gone = imported({ review: answered([[7, 'status', '-']]) }, text.split('\n').slice(0, 3).join('\n'));
    expect(gone.review.filter(({ state }) => state === 'stale')).toHaveLength(1);
  });

  test('is kept: fed back again, the review and the document are the same', () => {
    const first = imported({
      review: answered([
        [2, 'organisation/kind', 'yes'],
        [null, 'organisation/kind', 'business'],
        [3, 'from', '2020'],
        [6, null, 'same line'],
      ]),
    });
    const again = imported({ review: writeTable(writeReview(first)) });
    expect(again.document).toEqual(first.document);
    expect(again.review.filter(({ answer }) => answer !== undefined)).toEqual(
      first.review.filter(({ answer }) => answer !== undefined),
    );
    expect(first.review.filter(({ state }) => state === 'answered').length).toBeGreaterThanOrEqual(4);
  });
});

test('a review saved by a spreadsheet with semicolons is read; what is no review is refused', () => {
  const review = writeTable(readTable(answered([[2, 'organisation/kind', 'yes']])), { delimiter: ';' });
  expect(member(0, review)?.provenance?.['organisation/kind']?.confidence).toBe('analyst');
  expect(() => imported({ review: 'Name,Role\nAnn,Chair' })).toThrow(TableError);
});

test('every guess of the example can be taken out, and every question that asks for a kind answered at once', () => {
  const given = readMembers(new TextDecoder().decode(messy.bytes), {
    ...messy.expected.options,
    places,
  });
  const { rows } = writeReview(given);
  const edited = rows.map((row, i) => (i > 0 && row[5] === 'guessed' ? [...row.slice(0, 7), '-'] : row));
  const { document } = readMembers(new TextDecoder().decode(messy.bytes), {
    ...messy.expected.options,
    places,
    review: { rows: edited },
  });
  const marks = document.members?.flatMap(({ provenance = {} }) => Object.values(provenance)) ?? [];
  expect(marks.filter(({ confidence }) => confidence === 'derived')).toEqual([]);
});
