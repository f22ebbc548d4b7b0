import { expect, test } from 'vitest';
import { ask, type Inquiry } from '../../src/core/ask.js';
import type { Pointer } from '../../src/core/pointer.js';
import { type FactToFind, factToFind } from '../../src/core/settled-by.js';
import { groupFacts, groupWords } from '../../src/report/group-facts.js';

const SIZE = ask('size', 'the size of {of}');
const REGION = ask('region', 'the region of {of}');
const WHAT = ask('what', 'what {of} is: a firm, a representative body, or neither');
const JOINED = ask('joined', 'when {of} joined');
const OWN_SIZE = ask('own-size', 'its size');
const ASKS = Object.fromEntries([SIZE, REGION, WHAT, JOINED, OWN_SIZE].map(({ id, text }) => [id, text]));

const fact = (at: Pointer, ...need: readonly Inquiry[]): FactToFind => factToFind({ at, need });
const lines = (facts: readonly FactToFind[], keyOf: (fact: FactToFind) => string = () => ''): readonly string[] =>
  groupFacts(facts, ASKS, keyOf).map((group) => `${groupWords(group)} @ ${group.places}`);

const size = (i: number, name: string): FactToFind => fact(`/members/${i}/organisation/sizeBand`, SIZE({ of: name }));

test('facts of one sort share a line, with every name', () => {
  expect(lines([size(1, 'Acme'), size(3, 'Bolt & Daughters'), size(4, 'Marks and Cogs plc')])).toEqual([
    'the size of each of these – Acme, Bolt & Daughters, Marks and Cogs plc @ /members/{1,3,4}/organisation/sizeBand',
  ]);
});

test('a place that answers several questions of one subject is one fact', () => {
  const what = (i: number, name: string): FactToFind =>
    fact(`/members/${i}/organisation`, WHAT({ of: name }), SIZE({ of: name }));
  expect(lines([what(0, 'Acme'), what(1, 'UK Music')])).toEqual([
    'what each of these is: a firm, a representative body, or neither; the size of each of these – Acme, UK Music @ /members/{0,1}/organisation',
  ]);
});

test('names that share words are told apart in full', () => {
  expect(lines([size(0, 'Acme Steel'), size(1, 'Acme Bolts'), size(2, 'Widgets plc')])).toEqual([
    'the size of each of these – Acme Steel, Acme Bolts, Widgets plc @ /members/{0,1,2}/organisation/sizeBand',
  ]);
});

test('other places, other keys and other questions stay apart', () => {
  expect(lines([size(0, 'Acme'), fact('/members/1/role', SIZE({ of: 'Bolts' }))])).toHaveLength(2);
  expect(lines([size(0, 'Acme'), size(1, 'Bolts')], ({ at }) => at)).toHaveLength(2);
  const region = fact('/members/1/organisation/sizeBand', REGION({ of: 'Bolts' }));
  expect(lines([size(0, 'Acme'), region])).toHaveLength(2);
});

test('names are names however they are written', () => {
  expect(lines([size(0, 'acme ltd'), size(1, 'eBay'), size(2, 'iRobot')])).toEqual([
    'the size of each of these – acme ltd, eBay, iRobot @ /members/{0,1,2}/organisation/sizeBand',
  ]);
});

test('words of a rule’s own are never put together', () => {
  const own = (i: number, name: string): FactToFind => ({ at: `/members/${i}/size`, need: `the size of ${name}` });
  expect(lines([own(0, 'Acme'), own(1, 'Bolts')])).toHaveLength(2);
});

test('a nameless seat has a name too; one that is met twice is said to be', () => {
  expect(lines([size(0, 'the holder of seat 1'), size(1, 'the holder of seat 2')])).toEqual([
    'the size of each of these – the holder of seat 1, the holder of seat 2 @ /members/{0,1}/organisation/sizeBand',
  ]);
  expect(lines([size(0, 'Acme'), size(1, 'Acme'), size(2, 'Bolts')])[0]).toContain('– Acme (2 times), Bolts @');
});

test('a name may carry brackets, whole', () => {
  const joined = (i: number, name: string): FactToFind => fact(`/members/${i}/from`, JOINED({ of: name }));
  expect(lines([joined(0, 'Acme (seat 1)'), joined(1, 'Acme (seat 2)'), joined(2, 'Bolts')])).toEqual([
    'when each of these joined – Acme (seat 1), Acme (seat 2), Bolts @ /members/{0,1,2}/from',
  ]);
});

test('the same need at several places is one line', () => {
  expect(lines([fact('/bodies/0/size', OWN_SIZE()), fact('/bodies/1/size', OWN_SIZE())])).toEqual([
    'its size (2 places) @ /bodies/{0,1}/size',
  ]);
});

test('names with commas are set apart by semicolons; many are counted', () => {
  expect(lines([size(0, 'Acme, Inc.'), size(1, 'Bolts')])[0]).toContain('– Acme, Inc.; Bolts @');
  const many = lines(Array.from({ length: 20 }, (_, i) => size(i, `Firm${i}`)));
  expect(many).toHaveLength(1);
  expect(many[0]).toContain('Firm11, and 8 more @ /members/*/organisation/sizeBand');
});

test('every fact stands in exactly one group, in the order they were met', () => {
  const facts = [size(0, 'Acme'), { at: '/subGroups', need: 'the sub-groups' } as const, size(1, 'Bolts')];
  const groups = groupFacts(facts, ASKS, () => '');
  expect(groups.flatMap((group) => group.facts)).toEqual([facts[0], facts[2], facts[1]]);
});
