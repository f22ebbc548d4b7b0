import { applyPatches, assessRepresentation, type Council } from 'industrial-strategy';
import { creativeIndustriesCouncil2013 } from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';
import { findMember } from '../../src/cli/find-member.js';
import { memberOfSpec, SPEC_FIELDS } from '../../src/cli/member-spec.js';
import { firm, tradeBody } from '../council/seats.js';
import { run } from './run.js';

const council: Council = {
  name: 'Widget Council',
  size: 5,
  members: [
    tradeBody('Widget Federation', {}, { id: 'm1' }),
    tradeBody('Nut Federation'),
    firm('Acme', { formerNames: ['Acme Works'] }, { id: 'm3', holder: { id: 'h3', name: 'A. Smith' } }),
    firm('Bolts'),
    firm('Cogs'),
  ],
};
const files = { c: council };
/** Without the line breaks. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const day = ['--as-of', '2016-03-01'] as const;
const BODIES = 'trade-bodies-minority';

describe('a member who goes, one who comes', () => {
  test('both judged, the change said, the verdicts side by side', async () => {
    const args = [
      'whatif',
      'c',
      '--without',
      'Acme',
      '--with',
      'Gear Federation,kind=representative-body',
      ...day,
      '--rule',
      BODIES,
    ];
    const { code, out, err } = await run(args, files);
    expect(err).toBe('');
    expect(code).toBe(1);
    expect(out).toContain('What if: Widget Council\n=======================\n');
    expect(out).toContain('- Without Acme (/members/2).\n- With Gear Federation (representative-body).');
    expect(out).toContain('trade-bodies-minority  passed  failed (error)');
    // Three of five.
    expect(flat(out)).toContain('representative bodies among industry seats 40% → 60% (+20 points)');
  });

  test('no verdict turns: 0', async () => {
    const { code, out } = await run(['whatif', 'c', '--with', 'Dowels,kind=business', ...day, '--rule', BODIES], files);
    expect(code).toBe(0);
    expect(out).toContain('The same verdict, otherwise (1)');
  });

  test('JSON is what the library gives: a change and its inverse', async () => {
    const { out } = await run(
      ['whatif', 'c', '--without', 'm1', '--without', 'Bolts', ...day, '--format', 'json'],
      files,
    );
    const result = JSON.parse(out);
    expect(result.patches).toEqual([
      { op: 'remove', path: '/members/0' },
      { op: 'remove', path: '/members/2' },
      { op: 'replace', path: '/size', value: 3 },
    ]);
    expect(result.before).toEqual(assessRepresentation(council, { asOf: '2016-03-01' }));
    expect(result.after).toEqual(assessRepresentation(result.subject, { asOf: '2016-03-01' }));
    expect(JSON.stringify(applyPatches(result.subject, result.inversePatches))).toBe(JSON.stringify(council));
  });

  test('a real council: without its one regional body', async () => {
    const { code, out } = await run(['whatif', 'cic', '--without', 'Creative England', '--as-of', '2013-06-05'], {
      cic: creativeIndustriesCouncil2013,
    });
    expect(code).toBe(1);
    expect(out).toMatch(/^regional-forums +passed +cannot be told$/m);
    expect(out).toContain('39 → 38 (−1)');
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  test('of a newcomer nothing but the name may be known', async () => {
    const { out } = await run(['whatif', 'c', '--with', 'Dowels', ...day, '--rule', BODIES], files);
    expect(out).toContain('- With Dowels, of which nothing more is known.');
    // Two of five, and one that may be a body, a firm or neither: 2 of 6 to 3 of 6.
    expect(out).toContain('40% → 33–50%');
  });
});

describe('who is meant', () => {
  test.each([
    ['m3', 2],
    ['h3', 2],
    ['acme', 2],
    ['Acme Works', 2],
    ['a. smith', 2],
    [' Bolts ', 3],
    ['widget', 0],
  ])('"%s"', (word, index) => {
    expect(findMember(council, word)).toBe(index);
  });

  test.each([
    ['federation', '--without "federation" may be m1 (Widget Federation) or /members/1 (Nut Federation).'],
    ['Blots', 'There is no member "Blots" in the list. Did you mean "Bolts"?'],
    ['Unheard Of', 'There is no member "Unheard Of" in the list.'],
    ['co', 'There is no member "co" in the list.'],
  ])('"%s" is nobody, or several', (word, message) => {
    expect(() => findMember(council, word)).toThrow(message);
  });

  test('of a council without a list, nobody', () => {
    expect(() => findMember({ size: 30 }, 'Acme')).toThrow('There is no member "Acme" in the list.');
  });

  test('a mark comes before a name, a whole name before a part', () => {
    const members = [firm('b', {}, { id: 'a' }), firm('a'), firm('Acme Holdings'), firm('Acme')];
    expect(findMember({ members }, 'a')).toBe(0);
    expect(findMember({ members }, 'Acme')).toBe(3);
  });
});

describe('a member in one line', () => {
  test('a name, with commas, and what is known behind it', () => {
    expect(memberOfSpec('Nutworks, Sons & Co, kind=business, sizeBand = small,region=Wales')).toEqual({
      role: 'member',
      organisation: { name: 'Nutworks, Sons & Co', kind: 'business', sizeBand: 'small', region: 'Wales' },
    });
    expect(
      memberOfSpec(
        'X,employees=10-49,subSectors=bolts+nuts,challenger=yes,role=chair,speaksFor=sme+Wales,canCommit=no,gender=female',
      ),
    ).toEqual({
      role: 'chair',
      speaksFor: ['sme', 'Wales'],
      canCommit: false,
      organisation: { name: 'X', employees: { min: 10, max: 49 }, subSectors: ['bolts', 'nuts'], challenger: true },
      attributes: { gender: 'female' },
    });
    expect(memberOfSpec('X,employees=7').organisation?.employees).toBe(7);
  });

  test.each([
    ['', 'begin with a name'],
    ['kind=business', 'begin with a name'],
    ['X,sizeband=small', 'there is no field "sizeband". Did you mean "sizeBand"?'],
    ['X,constructor=small', 'there is no field "constructor"'],
    ['X,sizeBand=tiny', 'sizeBand'],
    ['X,employees=some', 'employees is "some"; write a number'],
    ['X,challenger=maybe', 'challenger is "maybe"; write yes or no'],
  ])('"%s" is a fault', (spec, message) => {
    expect(() => memberOfSpec(spec)).toThrow(message);
  });

  test('help names every field', async () => {
    const { out } = await run(['whatif', '--help']);
    for (const field of SPEC_FIELDS) expect(out).toContain(field);
  });
});

test.each<[string, readonly string[], string]>([
  ['no file', ['--with', 'X'], 'whatif needs one council'],
  ['two', ['c', 'c', '--with', 'X'], 'whatif needs one council'],
  ['no change', ['c', ...day], 'whatif needs a change'],
  [
    'one member twice',
    ['c', '--without', 'Acme', '--without', 'm3', ...day],
    'The member at /members/2 cannot go twice.',
  ],
  ['a council at fault', ['bad', '--with', 'X', ...day], 'bad: '],
  ['one that is not there', ['gone', '--with', 'X', ...day], 'gone'],
  ['an unknown option', ['c', '--wihtout', 'Acme'], 'Did you mean --without?'],
])('%s is a fault', async (_name, args, message) => {
  const { code, err } = await run(['whatif', ...args], { ...files, bad: { members: 3 } });
  expect(err).toContain(message);
  expect(code).toBe(2);
});

test('without a day, the clock’s, and it says so', async () => {
  expect((await run(['whatif', 'c', '--without', 'Acme'], files)).out).toContain(
    'No day was given: judged as on 2016-03-01',
  );
});

test('a dialogue is judged whole where that is asked for, and only there', async () => {
  const dialogue = { ...council, priorities: [{ id: 'p1', title: 'Skills' }] };
  const args = ['whatif', 'd', '--without', 'Acme', ...day, '--format', 'json'];
  const rulesOf = async (more: readonly string[]): Promise<readonly string[]> =>
    Object.keys(JSON.parse((await run([...args, ...more], { d: dialogue })).out).after.rules);
  const packs = (ids: readonly string[]) => [...new Set(ids.map((id) => id.split('/')[0]))];
  expect(packs(await rulesOf([]))).toEqual(['representation']);
  expect(packs(await rulesOf(['--dialogue']))).toEqual(['representation', 'focus', 'outputs']);
});
