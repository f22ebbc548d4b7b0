import { type Council, type Member, withMember, withoutMember } from 'industrial-strategy';
import { describe, expect, test } from 'vitest';
import { rangeOf, upper } from '../../src/core/known.js';
import { everyWay } from './completions.js';

const holder = (gender: string | undefined, more: Partial<Member> = {}): Member => ({
  ...more,
  ...(gender === undefined ? {} : { holder: { attributes: { gender } } }),
});
const women = (n: NonNullable<Council['counts']>[number]['n']) => ({ attribute: 'gender', category: 'female', n });

describe('a member who goes', () => {
  const council: Council = {
    size: 12,
    establishment: 14,
    counts: [women(4), { attribute: 'side', category: 'private', n: { min: 6, max: 8 } }],
    bodies: [{ id: 'main', size: 8 }, { id: 'other', size: 4 }, { id: 'open' }],
    members: [
      holder('female', { id: 'a', body: 'main', attributes: { side: 'private' } }),
      holder('male', { id: 'b', body: 'other', attributes: { side: 'public' } }),
      holder(undefined, { id: 'c' }),
      { id: 'd', role: 'secretariat', body: 'main' },
      { id: 'e', status: 'vacant' },
      { id: 'f', role: 'member', until: '2015' },
    ],
    asAt: '2016-03-01',
    incomplete: ['/members', '/members/2/subSectors', '/members/3/subSectors', '/meetings'],
  };
  const without = (index: number) => {
    const { size, establishment, counts, bodies } = withoutMember(council, index);
    return { size, establishment, women: counts?.[0]?.n, private: counts?.[1]?.n, bodies: bodies?.map((b) => b.size) };
  };
  const told = { size: 12, establishment: 14, women: 4, private: { min: 6, max: 8 }, bodies: [8, 4, undefined] };

  test('takes along what was counted of the seat', () => {
    expect(without(0)).toEqual({
      size: 11,
      establishment: 13,
      women: 3,
      private: { min: 5, max: 7 },
      bodies: [7, 4, undefined],
    });
    expect(without(1)).toEqual({ ...told, size: 11, establishment: 13, bodies: [8, 3, undefined] });
  });

  test('leaves both open where the record does not say', () => {
    expect(without(2)).toEqual({
      ...told,
      size: 11,
      establishment: 13,
      women: { min: 3, max: 4 },
      private: { min: 5, max: 8 },
    });
  });

  test('takes nothing along that it was no part of', () => {
    expect(without(3)).toEqual(told); // the secretariat is no member
    expect(without(4)).toEqual({ ...told, establishment: 13 }); // a vacant seat counts as a seat only
    expect(without(5)).toEqual(told); // left before the day of the list
  });

  test('moves paths into the list', () => {
    expect(withoutMember(council, 2).incomplete).toEqual(['/members', '/members/2/subSectors', '/meetings']);
    expect(withoutMember(council, 5).incomplete).toEqual(council.incomplete);
    expect(withoutMember(council, 0).members?.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  test('has to be there', () => {
    expect(() => withoutMember(council, 6)).toThrow('there is no member 6');
    expect(() => withoutMember({}, 0)).toThrow(RangeError);
  });

  test('never makes fewer than none', () => {
    expect(withoutMember({ size: 0, members: [{}] }, 0).size).toBe(0);
    expect(withoutMember({ size: { min: 0 }, members: [{}] }, 0).size).toEqual({ min: 0 });
  });
});

describe('a member who comes', () => {
  test('goes to the end of the list, and is counted', () => {
    const council: Council = { size: { min: 3, max: 4 }, members: [{ id: 'a' }], counts: [women(1)] };
    expect(withMember(council, holder('female'))).toEqual({
      size: { min: 4, max: 5 },
      members: [{ id: 'a' }, holder('female')],
      counts: [women(2)],
    });
    expect(withMember(council, {}).counts).toEqual([women({ min: 1, max: 2 })]);
    expect(withMember(council, { role: 'observer' })).toMatchObject({ size: { min: 3, max: 4 }, counts: [women(1)] });
  });

  test('does not make an unknown list whole', () => {
    expect(withMember({ size: 30 }, { id: 'a' })).toEqual({
      size: 31,
      members: [{ id: 'a' }],
      incomplete: ['/members'],
    });
  });

  test('and goes again leaves what is said of a council as it was', () => {
    const council: Council = {
      size: 5,
      establishment: 6,
      members: [{ id: 'a' }],
      counts: [women(2)],
      incomplete: ['/members'],
    };
    for (const member of [
      holder('female'),
      holder('male'),
      { role: 'guest' } as const,
      { status: 'vacant' } as const,
    ]) {
      expect(withoutMember(withMember(council, member), 1)).toEqual(council);
    }
  });

  test.each([
    ['sme', 'small', { min: 3, max: 4 }],
    ['large', 'large', 4],
    ['Large', 'large', 4],
  ])('a word that may take in another leaves both open: %s, %s', (category, sizeBand, n) => {
    const council = { counts: [{ attribute: 'sizeBand', category, n: 3 }], members: [] };
    const firm = { organisation: { kind: 'business', sizeBand } } as Member;
    expect(withMember(council, firm).counts?.[0]?.n).toEqual(n);
  });
});

test('what is stated afterwards holds whatever the unknowns turn out to be', () => {
  // Up to three listed members of known, unknown or no membership, and one who is not listed: for each way the unknowns
  // can turn out, numbers true of the council before are taken, and those after have to be true of it then.
  const seats = [
    [holder('female'), holder('male')],
    [holder('female', { role: 'observer' }), holder('male', { role: 'observer' })],
  ];
  const kinds: readonly { readonly told: Member; readonly ways: readonly Member[] }[] = [
    { told: holder('female'), ways: [holder('female')] },
    { told: holder(undefined), ways: seats[0] ?? [] },
    {
      told: holder('female', { until: '9999' }),
      ways: [holder('female'), holder('female', { role: 'observer' })],
    },
    { told: holder(undefined, { role: 'observer' }), ways: seats[1] ?? [] },
  ];
  const isMember = ({ role }: Member): boolean => role !== 'observer';
  const numbers = (members: readonly Member[]) => ({
    size: members.filter(isMember).length,
    women: members.filter((member) => isMember(member) && member.holder?.attributes?.['gender'] === 'female').length,
  });
  const lies = (n: number, stated: Parameters<typeof rangeOf>[0]): boolean =>
    n >= rangeOf(stated).min && n <= upper(rangeOf(stated));
  let held = 0;
  for (const listed of everyWay([kinds, kinds, kinds])) {
    for (const way of everyWay([...listed.map(({ ways }) => ways), ...(seats.slice(0, 1) as Member[][])])) {
      const before = numbers(way);
      const council: Council = {
        size: before.size,
        counts: [women(before.women)],
        members: listed.map(({ told }) => told),
        incomplete: ['/members'],
      };
      for (const index of [0, 1, 2]) {
        const after = numbers(way.filter((_, i) => i !== index));
        const { size, counts } = withoutMember(council, index);
        expect([lies(after.size, size), lies(after.women, counts?.[0]?.n)]).toEqual([true, true]);
        held += 1;
      }
      for (const { told, ways } of kinds) {
        const { size, counts } = withMember(council, told);
        for (const one of ways) {
          const after = numbers([...way, one]);
          expect([lies(after.size, size), lies(after.women, counts?.[0]?.n)]).toEqual([true, true]);
        }
      }
    }
  }
  expect(held).toBeGreaterThan(1000);
});
