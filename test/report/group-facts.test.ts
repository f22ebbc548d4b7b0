import { expect, test } from 'vitest';
import type { Fact } from '../../src/core/settled-by.js';
import { groupFacts, groupWords } from '../../src/report/group-facts.js';

const lines = (facts: readonly Fact[], keyOf: (fact: Fact) => string = () => ''): readonly string[] =>
  groupFacts(facts, keyOf).map((group) => `${groupWords(group)} @ ${group.places}`);

const size = (i: number, name: string): Fact => ({
  at: `/members/${i}/organisation/sizeBand`,
  need: `the size of ${name}`,
});

test('facts of one sort share a line, with every name', () => {
  expect(lines([size(1, 'Acme'), size(3, 'Bolt & Daughters'), size(4, 'Marks and Cogs plc')])).toEqual([
    'the size of each of these – Acme, Bolt & Daughters, Marks and Cogs plc @ /members/{1,3,4}/organisation/sizeBand',
  ]);
});

test('a name that stands twice in the need is one name', () => {
  const what = (i: number, name: string): Fact => ({
    at: `/members/${i}/organisation`,
    need: `what ${name} is: a firm, a representative body, or neither; the size of ${name}`,
  });
  expect(lines([what(0, 'Acme'), what(1, 'UK Music')])).toEqual([
    'what each of these is: a firm, a representative body, or neither; the size of each of these – Acme, UK Music @ /members/{0,1}/organisation',
  ]);
});

test('names that share words are told apart in full', () => {
  expect(lines([size(0, 'Acme Steel'), size(1, 'Acme Bolts'), size(2, 'Widgets plc')])).toEqual([
    'the size of each of these – Acme Steel, Acme Bolts, Widgets plc @ /members/{0,1,2}/organisation/sizeBand',
  ]);
});

test('other places, other keys and other wordings stay apart', () => {
  expect(lines([size(0, 'Acme'), { at: '/members/1/role', need: 'the size of Bolts' }])).toHaveLength(2);
  expect(lines([size(0, 'Acme'), size(1, 'Bolts')], (fact) => fact.at)).toHaveLength(2);
  expect(lines([size(0, 'Acme'), { ...size(1, 'Bolts'), need: 'the region of Bolts' }])).toHaveLength(2);
  expect(lines([size(0, 'acme'), size(1, 'bolts')])).toEqual([
    'the size of acme @ /members/0/organisation/sizeBand',
    'the size of bolts @ /members/1/organisation/sizeBand',
  ]);
});

test('a nameless seat has a name too; one that is met twice is said to be', () => {
  expect(lines([size(0, 'the holder of seat 1'), size(1, 'the holder of seat 2')])).toEqual([
    'the size of each of these – the holder of seat 1, the holder of seat 2 @ /members/{0,1}/organisation/sizeBand',
  ]);
  expect(lines([size(0, 'Acme'), size(1, 'Acme'), size(2, 'Bolts')])[0]).toContain('– Acme (2 times), Bolts @');
});

test('a name may carry brackets, whole', () => {
  const joined = (i: number, name: string): Fact => ({ at: `/members/${i}/from`, need: `when ${name} joined` });
  expect(lines([joined(0, 'Acme (seat 1)'), joined(1, 'Acme (seat 2)'), joined(2, 'Bolts')])).toEqual([
    'when each of these joined – Acme (seat 1), Acme (seat 2), Bolts @ /members/{0,1,2}/from',
  ]);
});

test('the same need at several places is one line', () => {
  expect(
    lines([
      { at: '/bodies/0/size', need: 'its size' },
      { at: '/bodies/1/size', need: 'its size' },
    ]),
  ).toEqual(['its size (2 places) @ /bodies/{0,1}/size']);
});

test('names with commas are set apart by semicolons; many are counted', () => {
  expect(lines([size(0, 'Acme, Inc.'), size(1, 'Bolts')])[0]).toContain('– Acme, Inc.; Bolts @');
  const many = lines(Array.from({ length: 20 }, (_, i) => size(i, `Firm${i}`)));
  expect(many).toHaveLength(1);
  expect(many[0]).toContain('Firm11, and 8 more @ /members/*/organisation/sizeBand');
});

test('every fact stands in exactly one group, in the order they were met', () => {
  const facts = [size(0, 'Acme'), { at: '/subGroups', need: 'the sub-groups' } as const, size(1, 'Bolts')];
  const groups = groupFacts(facts, () => '');
  expect(groups.flatMap((group) => group.facts)).toEqual([facts[0], facts[2], facts[1]]);
});
