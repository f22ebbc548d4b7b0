import { assessRepresentation, compareAssessments, mhclg2018 } from 'industrial-strategy';
import { hertfordshireLep2019 } from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';
import { parseCouncil } from '../../src/council/parse.js';
import { firm, seatsOf, tradeBody } from '../council/seats.js';
import { run } from './run.js';

const before = { name: 'Widget Council', size: 5, members: seatsOf({ bodies: 2, firms: 3 }) };
const after = { name: 'Widget Council', size: 4, members: seatsOf({ bodies: 2, firms: 2 }) };
const same = { name: 'Widget Council', size: 5, members: [...seatsOf({ firms: 3 }), tradeBody('A'), tradeBody('B')] };
const files = { a: before, b: after, same };
/** Without the line breaks. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const day = ['--as-of', '2016-03-01'] as const;
const bodies = ['--rule', 'trade-bodies-minority'] as const;

describe('two files of one council', () => {
  test('the verdicts that turned, side by side', async () => {
    const { code, out, err } = await run(['compare', 'a', 'b', ...day, ...bodies], files);
    expect(err).toBe('');
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'Widget Council, compared',
      '========================',
      '',
      'Both judged as on 1 March 2016.',
    ]);
    expect(out).toContain(
      ['Verdict                Before  After', 'trade-bodies-minority  passed  failed (error)'].join('\n'),
    );
    expect(out).toContain('- industry seats 5 → 4 (−1)');
    expect(flat(out)).toContain('- representative bodies among industry seats 40% → 50% (+10 points)');
    expect(out).toContain('0 findings did not change.');
  });

  test('nothing turned: 0', async () => {
    const { code, out } = await run(['compare', 'a', 'same', ...day], files);
    expect(code).toBe(0);
    expect(out).toContain('Verdicts that turned (0)');
    expect((await run(['compare', 'a', 'a', ...day], files)).out).toMatch(/^[1-9]\d* findings did not change\.$/m);
  });

  test('on two days', async () => {
    const board = { herts: hertfordshireLep2019 };
    const args = [
      'compare',
      'herts',
      'herts',
      '--as-of',
      '2020-03-31',
      '--as-of',
      '2020-04-01',
      '--profile',
      'mhclg-2018',
    ];
    const { code, out } = await run(args, board);
    expect(code).toBe(1);
    expect(out).toContain('Before: judged as on 31 March 2020. After: as on 1 April 2020.');
    expect(out).toContain('quota#women-one-third  does not apply  passed');
  });

  test('JSON is the comparison that the library makes; Markdown and files too', async () => {
    const [a, b] = [before, after].map((council) =>
      assessRepresentation(parseCouncil(council), { asOf: '2016-03-01' }),
    );
    const json = await run(['compare', 'a', 'b', ...day, '--format', 'json'], files);
    if (a === undefined || b === undefined) throw new Error('none');
    expect(json.out).toBe(`${JSON.stringify(compareAssessments(a, b), null, 2)}\n`);
    const markdown = await run(['compare', 'a', 'b', ...day, '--format', 'markdown', '--output', 'x.md'], files);
    expect(markdown.out).toBe('');
    expect(markdown.written.get('x.md')).toMatch(/^# Widget Council, compared\n/);
  });

  test('without a day, the clock’s, and it says so', async () => {
    expect((await run(['compare', 'a', 'b'], files)).out).toContain('No day was given: judged as on 2016-03-01');
  });

  test('fits into 80 columns, with keys that are long as well', async () => {
    const council = {
      name: 'Widget Council',
      members: [1, 2, 3, 4, 5, 6].map((n) => firm(`Firm ${n}`, { sizeBand: 'large', region: 'London' })),
    };
    const spread = {
      ...council,
      members: ['Wales', 'Scotland', 'London'].map((region, i) => firm(`Firm ${i}`, { sizeBand: 'small', region })),
    };
    const references = [
      '--reference',
      'uk-2025-region-registered-enterprises',
      '--reference',
      'uk-2016-size-enterprises',
    ];
    const { out } = await run(['compare', 'a', 'b', ...day, ...references], { a: council, b: spread });
    expect(out).toMatch(/^Verdict +Before +After$/m);
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001b');
  });
});

describe('two assessments', () => {
  const judged = (more: object = {}) => assessRepresentation(before, { asOf: '2016-03-01', ...more });

  test('as they were made', async () => {
    const made = { x: judged(), y: assessRepresentation(after, { asOf: '2017-03-01' }) };
    const { code, out } = await run(['compare', 'x', 'y'], made);
    expect(code).toBe(1);
    expect(out).toContain('After: as on 1 March 2017.');
    const json = await run(['compare', 'x', 'y', '--format', 'json'], made);
    expect(JSON.parse(json.out)).toEqual(compareAssessments(made.x, made.y));
  });

  test('in the report that dialogue writes', async () => {
    const report = JSON.parse(
      (await run(['dialogue', 'd', ...day, '--format', 'json'], { d: { ...before, priorities: [] } })).out,
    );
    const { code, out } = await run(['compare', 'x', 'x'], { x: report });
    expect([code, out.includes('did not change.')]).toEqual([0, true]);
    const whole = await run(['compare', 'a', 'b', '--dialogue', ...day, '--format', 'json'], files);
    expect(JSON.parse(whole.out).unchanged).toBeGreaterThan(
      JSON.parse((await run(['compare', 'a', 'b', ...day, '--format', 'json'], files)).out).unchanged,
    );
  });

  test('that were not made alike: 3, with the reasons', async () => {
    const parameters = { 'representation/decisive-size/maxMembers': { value: 3, because: 'Asked for.' } };
    const { code, out } = await run(['compare', 'x', 'y'], { x: judged(), y: judged({ parameters }) });
    expect(code).toBe(3);
    expect(out).toContain('!! These two were not judged alike: a verdict may have turned for that alone.');
    expect(out).toContain('- Parameter representation/decisive-size/maxMembers: 35 before, 3 after.');
    const profiles = await run(['compare', 'x', 'y'], { x: judged(), y: judged({ profile: mhclg2018 }) });
    expect(profiles.code).toBe(3);
    expect(profiles.out).toContain('- Profile: none before, mhclg-2018 after.');
    const rules = judged({ profile: { id: 'p', title: 'P', rules: ['representation/decisive-size'] } });
    expect((await run(['compare', 'x', 'y'], { x: judged(), y: rules })).out).toContain(
      'more differences in how they were judged.',
    );
  });

  test.each<[string, readonly string[], Record<string, unknown>, string]>([
    ['one of each', ['x', 'a'], {}, 'x is an assessment and a is not'],
    ['the other way round', ['a', 'x'], {}, 'x is an assessment and a is not'],
    ['options of judging', ['x', 'x', '--profile', 'mhclg-2018'], {}, '--profile says how to judge'],
    ['a day', ['x', 'x', ...day], {}, '--as-of says how to judge'],
    [
      'a piece of one',
      ['x', 'y'],
      { y: { format: 1, findings: [], rules: {} } },
      'y: this is no whole assessment; /subject',
    ],
    ['another format', ['y', 'x'], { y: { ...judged(), format: 2 } }, 'y: this is no whole assessment; /format'],
  ])('not with %s', async (_name, args, more, message) => {
    const { code, err } = await run(['compare', ...args], { ...files, x: judged(), ...more });
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

test.each<[string, readonly string[], string]>([
  ['one file', ['a'], 'compare needs two files'],
  ['three', ['a', 'b', 'a'], 'compare needs two files'],
  ['one that is not there', ['a', 'gone', ...day], 'gone'],
  ['three days', ['a', 'b', ...day, ...day, ...day], '--as-of is given once for both, or twice'],
  ['a council at fault', ['a', 'bad', ...day], 'bad: '],
  ['standard input twice', ['-', '-'], 'Standard input can be read only once.'],
  ['an unknown format', ['a', 'b', ...day, '--format', 'xml'], '--format is "xml"'],
])('%s is a fault', async (_name, args, message) => {
  const { code, err } = await run(['compare', ...args], { ...files, bad: { members: 3 } });
  expect(err).toContain(message);
  expect(code).toBe(2);
});

test('help names every option and exit code', async () => {
  const { out } = await run(['compare', '--help']);
  for (const word of [
    '--as-of',
    '--reference',
    '--profile',
    '--set',
    '--because',
    '--waiver',
    '--rule',
    '--format',
    '--output',
    '--dialogue',
  ]) {
    expect(out).toContain(word);
  }
  expect(out).toMatch(/Exit codes: 0 [^;]+; 1 [^;]+; 2 [^;]+; 3 /);
  expect((await run(['--help'])).out).toMatch(/^ {2}compare A B/m);
});

describe('who is on two lists of one council', () => {
  const member = (name: string, kind = 'business') => ({ role: 'member', organisation: { name, kind } });
  const list = (asAt: string, ...members: readonly unknown[]) => ({ name: 'Widget Council', asAt, members });
  const before = list('2015-01-01', member('Acme'), member('Bolt'), member('Widget Federation', 'representative-body'));
  const after = list(
    '2016-01-01',
    member('ACME'),
    member('Cog'),
    member('Cog'),
    member('Widget Federation', 'representative-body'),
  );

  test('left and came where both are whole; each seat once', async () => {
    const out = flat((await run(['compare', 'a', 'b'], { a: before, b: after })).out);
    expect(out).toContain('Left (1) Bolt');
    expect(out).toContain('Came (2) Cog; Cog');
    expect(out).toContain('On both lists: 2.');
    expect(out).toMatch(/firms 2 3 trade bodies 1 1/);
  });

  test('nobody is said to have left a list that may not be whole', async () => {
    const partial = { ...after, incomplete: ['/members'] };
    const out = flat((await run(['compare', 'a', 'b'], { a: before, b: partial })).out);
    expect(out).toContain('No longer listed (1) Bolt');
    expect(out).not.toContain('Left (');
  });
});
