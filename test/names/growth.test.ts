import { expect, test } from 'vitest';
import type { Council, Member } from '../../src/council/model.js';
import { representation } from '../../src/council/representation.js';
import { sharedIssueForum } from '../../src/dialogue/rules/across/shared-issue-forum.js';
import { assess } from '../../src/rules/assess.js';
import type { AnyRule } from '../../src/rules/rule.js';

// Twice as long a list takes about twice as long, by the processor: no rule holds every line against every seat.

const many = <T>(n: number, one: (i: number) => T): readonly T[] => Array.from({ length: n }, (_, i) => one(i));
const firm = (i: number, more: Partial<Member> = {}): Member => ({
  role: 'member',
  from: '2014-01-01',
  organisation: { name: `Firm ${i}`, kind: 'business', subSectors: [`part ${i}`] },
  ...more,
});
const council = (n: number): Council => ({
  asAt: '2016-01-01',
  subGroups: [],
  subSectors: many(n, (i) => `part ${i}`),
  members: many(n, (i) => firm(i)),
  meetings: ['2015-02-01', '2015-06-01', '2015-10-01'].map((date) => ({
    date,
    attendance: many(n, (i) => ({ organisation: `FIRM ${i}`, status: 'present' as const })),
  })),
});
const councils = (n: number) => ({
  jointMechanisms: [],
  dialogues: many(n, (i) => ({ id: `c${i}`, issues: [`issue ${i}`] })),
});

/** The least processor time of several runs, in milliseconds. */
function time(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const SIZE = 1000;
/** What takes less is told by chance. */
const FLOOR = 250;

const subjects: readonly (readonly [AnyRule<never>, (n: number) => unknown])[] = [
  ...representation.map((rule) => [rule as AnyRule<never>, council] as const),
  [sharedIssueForum as AnyRule<never>, councils],
];

test.each(subjects.map(([rule, of]) => ({ id: rule.id, rule, of })))(
  '$id',
  ({ rule, of }) => {
    const [small, large] = [of(SIZE), of(2 * SIZE)];
    const judge = (subject: unknown) => assess(subject as never, [rule], { asOf: '2016-03-01' });
    const [one, two] = [time(() => judge(small)), time(() => judge(large))];
    expect(two / Math.max(one, FLOOR)).toBeLessThan(2.6);
  },
  60_000,
);

test.each(representation.filter(({ id }) => /sme-voice|ministerial-chair/.test(id)))(
  '130,000 members do not break $id',
  (rule) => {
    const { meetings: _, ...list } = council(0);
    const members = many(130_000, (i) => firm(i, i % 3 === 0 ? { seniority: 'minister' } : {}));
    expect(assess({ ...list, members }, [rule as AnyRule<Council>], { asOf: '2016-03-01' }).errors).toEqual([]);
  },
  120_000,
);
