import { describe, expect, test } from 'vitest';
import type { Council } from '../../src/council/model.js';
import { mhclg2018 } from '../../src/council/profiles.js';
import { quota } from '../../src/council/rules/quota.js';
import { assess } from '../../src/rules/assess.js';
import type { Finding } from '../../src/rules/finding.js';

/** A board as it was published: members, and women among them. */
const board = (name: string, size: number, women: number): Council => ({
  name,
  kind: 'local-board',
  size,
  counts: [{ attribute: 'gender', category: 'female', n: women }],
});

const judge = (council: Council, asOf: string): Readonly<Record<string, Finding>> =>
  Object.fromEntries(
    assess(council, [quota], { asOf, profile: mhclg2018 }).findings.map((finding) => [
      finding.fingerprint.slice(finding.fingerprint.indexOf('#') + 1),
      finding,
    ]),
  );

const outcome = (council: Council, asOf: string, id: string): string | undefined => judge(council, asOf)[id]?.outcome;

/** Published by the Local Government Chronicle in 2018; the last two numbers are the seats to fill anew, and to add. */
const boards2018 = [
  ['Black Country', 16, 3, 3, 4],
  ['Buckinghamshire Thames Valley', 10, 4, 0, 0],
  ['Cheshire and Warrington', 15, 4, 1, 2],
  ['Coast to Capital', 18, 3, 3, 5],
  ['Cornwall and Isles of Scilly', 19, 6, 1, 1],
  ['Coventry and Warwickshire', 19, 2, 5, 7],
  ['Cumbria', 13, 3, 2, 2],
  ['D2N2', 10, 4, 0, 0],
  ['Dorset', 18, 5, 1, 2],
] as const;

describe('boards of Local Enterprise Partnerships, 2018', () => {
  test('two of nine have a third women, and all have at most twenty members', () => {
    const met = boards2018.filter(
      ([name, size, women]) => outcome(board(name, size, women), '2020-04-01', 'women-one-third') === 'passed',
    );
    expect(met.map(([name]) => name)).toEqual(['Buckinghamshire Thames Valley', 'D2N2']);
    for (const [name, size, women] of boards2018) {
      expect(outcome(board(name, size, women), '2020-04-01', 'members-at-most-twenty')).toBe('passed');
    }
  });

  test.each(boards2018)('%s: %i members, %i women', (name, size, women, change, add) => {
    const finding = judge(board(name, size, women), '2020-04-01')['women-one-third'];
    if (change === 0) expect(finding?.outcome).toBe('passed');
    else {
      expect(finding?.data).toMatchObject({ change, add });
    }
  });

  test('what the numbers do not say is not known: who is from the private sector', () => {
    expect(outcome(board('Dorset', 18, 5), '2020-04-01', 'private-two-thirds')).toBe('cantTell');
  });
});

describe('one board on several days', () => {
  const hertfordshire = board('Hertfordshire', 15, 5);
  const blackCountry = board('Black Country', 16, 3);

  test('exactly one third passes (Hertfordshire, 2019)', () => {
    expect(judge(hertfordshire, '2020-04-01')['women-one-third']?.message).toBe(
      'At least one third women: met, 5 of 15 members (33%).',
    );
  });

  test('the third is asked for from April 2020 on', () => {
    expect(outcome(blackCountry, '2020-03-31', 'women-one-third')).toBe('inapplicable');
    expect(outcome(blackCountry, '2020-04-01', 'women-one-third')).toBe('failed');
  });

  test('equal representation is asked for from 2023 on', () => {
    expect(outcome(hertfordshire, '2022-12-31', 'women-equal')).toBe('inapplicable');
    expect(judge(hertfordshire, '2023-01-01')['women-equal']?.message).toBe(
      'Equal representation of women: not met, 5 of 15 members (33%). It would take 3 changes among them, or 5 more.',
    );
    expect(outcome(board('Even', 16, 8), '2023-01-01', 'women-equal')).toBe('passed');
  });

  test('the first two from the end of July 2018 on', () => {
    const large = board('South East', 28, 4);
    expect(outcome(large, '2018-07-30', 'members-at-most-twenty')).toBe('inapplicable');
    expect(judge(large, '2018-07-31')['members-at-most-twenty']?.message).toBe(
      'At most 20 members: not met, 28 members. It would take 8 fewer.',
    );
  });
});

test('co-opted members come on top of the twenty', () => {
  const seats = (n: number, coOpted: boolean) =>
    Array.from({ length: n }, (_, i) => ({
      role: 'member' as const,
      holder: { id: `${coOpted}-${i}` },
      coOpted,
      attributes: { side: i % 3 === 0 ? 'public' : 'private' },
    }));
  const council: Council = { kind: 'local-board', members: [...seats(18, false), ...seats(5, true)] };
  expect(outcome(council, '2019-01-01', 'members-at-most-twenty')).toBe('passed');
  expect(judge(council, '2019-01-01')['private-two-thirds']?.message).toBe(
    'At least two thirds from the private sector: met, 12 of 18 seats (67%).',
  );
});

test('the assessment says whose profile it was and shows its quotas', () => {
  const { profile, quotas } = assess(board('Dorset', 18, 5), [quota], { asOf: '2020-04-01', profile: mhclg2018 });
  expect(profile).toMatchObject({ id: 'mhclg-2018', source: { source: 'mhclg-2018' } });
  expect(quotas.map(({ id }) => id)).toEqual([
    'members-at-most-twenty',
    'private-two-thirds',
    'women-one-third',
    'women-equal',
  ]);
});
