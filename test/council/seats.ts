import type { Member, Organisation } from '../../src/council/model.js';

// Short ways to write the seats that examples need; nothing here fills in what a test does not say.

export const governmentCoChair: Member = {
  role: 'government-co-chair',
  organisation: { name: 'Business department', kind: 'department' },
  seniority: 'minister',
};

export function firm(name: string, more: Partial<Organisation> = {}, seat: Partial<Member> = {}): Member {
  return { role: 'member', organisation: { name, kind: 'business', ...more }, ...seat };
}

export function tradeBody(name: string, more: Partial<Organisation> = {}, seat: Partial<Member> = {}): Member {
  return { role: 'member', organisation: { name, kind: 'representative-body', ...more }, ...seat };
}

/** So many seats of each kind, numbered. */
export function seatsOf(wanted: {
  readonly bodies?: number;
  readonly firms?: number;
  readonly unknown?: number;
}): readonly Member[] {
  const many = (n: number | undefined, make: (i: number) => Member): Member[] =>
    Array.from({ length: n ?? 0 }, (_, i) => make(i + 1));
  return [
    ...many(wanted.bodies, (i) => tradeBody(`Body ${i}`)),
    ...many(wanted.firms, (i) => firm(`Firm ${i}`)),
    ...many(wanted.unknown, (i) => ({ role: 'member', organisation: { name: `Organisation ${i}` } })),
  ];
}
