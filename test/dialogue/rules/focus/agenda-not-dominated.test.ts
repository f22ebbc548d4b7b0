import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgendaItem, Member, Organisation } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import { agendaNotDominated } from '../../../../src/dialogue/rules/focus/agenda-not-dominated.js';
import type { Finding } from '../../../../src/rules/finding.js';
import { everyWay, judged, remedyNumber } from '../../../council/completions.js';
import { holdsForEvery } from '../../every-completion.js';

// Small agendas stand for large ones.
const parametersOf = (maxTopShare: '1/3' | '1/2' | 1) =>
  ({
    'focus/agenda-not-dominated/minItems': { value: 2, because: 'A small case.' },
    'focus/agenda-not-dominated/maxTopShare': { value: maxTopShare, because: 'A small case.' },
  }) as const;
const parameters = parametersOf('1/2');

interface ToldSeat {
  readonly name?: string;
  readonly kind?: 'business' | 'union';
  readonly sizeBand?: 'small' | 'large';
  readonly subSectors?: readonly string[];
  readonly role?: 'member' | 'industry-co-chair' | 'observer';
}

/** Who raised an item: a seat by its number, a side, a name, or nobody knows. For whom, where that is said. */
interface ToldItem {
  readonly seat?: number;
  readonly side?: 'industry' | 'government';
  readonly organisation?: string;
  readonly onBehalfOf?: string;
}

const itemOf = ({ seat, side, organisation, onBehalfOf }: ToldItem): AgendaItem => {
  const raisedBy = {
    ...(seat === undefined ? {} : { seat: `s${seat}` }),
    ...(side === undefined ? {} : { side }),
    ...(organisation === undefined ? {} : { organisation }),
  };
  return {
    ...(Object.keys(raisedBy).length === 0 ? {} : { raisedBy }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  };
};

const memberOf = ({ role = 'member', ...organisation }: ToldSeat, i: number): Member => ({
  id: `s${i}`,
  role,
  organisation: organisation satisfies Organisation,
});

const dialogue = (seats: readonly ToldSeat[], items: readonly ToldItem[], more: Partial<Dialogue> = {}): Dialogue => ({
  members: seats.map(memberOf),
  meetings: [
    { date: '2015-10-09', agenda: items.slice(0, 1).map(itemOf) },
    { date: '2015-04-10', agenda: items.slice(1).map(itemOf) },
  ],
  ...more,
});

const judge = (subject: Dialogue, maxTopShare: '1/3' | '1/2' | 1 = '1/2'): Finding =>
  judged(agendaNotDominated, subject, { parameters: parametersOf(maxTopShare) });

/** Worked out by hand, on documents that leave nothing open. */
function outcomeOf(seats: readonly ToldSeat[], items: readonly ToldItem[], limit = 1 / 2): string {
  const industry = seats.filter(({ kind, role }) => kind === 'business' && role !== 'observer');
  const raisers = items.flatMap(({ seat, organisation, onBehalfOf }) => {
    const name = onBehalfOf ?? organisation ?? (seat === undefined ? undefined : seats[seat]?.name);
    const found = seats.find((one) => one.name === name);
    return found?.kind === 'business' ? [found] : [];
  });
  if (raisers.length === 0) return 'inapplicable';
  if (raisers.length < 2) return 'cantTell';
  const most = (names: readonly (string | undefined)[]): number =>
    Math.max(0, ...names.map((name) => names.filter((other) => other === name).length));
  if (most(raisers.map(({ name }) => name)) / raisers.length > limit) return 'failed';
  // Without a seat of industry there is nothing to hold the rest against.
  if (industry.length === 0) return 'passed';
  const isOver = (is: (one: ToldSeat) => boolean): boolean =>
    // As whole numbers: items × all seats over all items × seats.
    raisers.filter(is).length * industry.length * 2 > 3 * raisers.length * industry.filter(is).length;
  if (isOver(({ sizeBand }) => sizeBand === 'large')) return 'failed';
  const sectors = ['x', 'y', 'z'].map(
    (sector) =>
      (one: ToldSeat): boolean =>
        one.subSectors?.includes(sector) === true,
  );
  const top = Math.max(...sectors.map((is) => raisers.filter(is).length));
  const leading = sectors.filter((is) => top > 0 && raisers.filter(is).length === top);
  return leading.some(isOver) ? 'failed' : 'passed';
}

const NAMES = ['A', 'B', 'C', 'D', 'E'];

/** Where the sub-sectors are not declared, there may be one that nobody named. */
function seatWays(told: ToldSeat, isDeclared: boolean): readonly ToldSeat[] {
  const names = told.name === undefined ? NAMES : [told.name];
  const kinds = told.kind === undefined ? (['business', 'union'] as const) : [told.kind];
  const sizes = told.sizeBand === undefined ? (['small', 'large'] as const) : [told.sizeBand];
  const sectors =
    told.subSectors === undefined ? [['x'], ['y'], isDeclared ? ['x', 'y'] : ['z'], []] : [told.subSectors];
  return names.flatMap((name) =>
    kinds.flatMap((kind) =>
      sizes.flatMap((sizeBand) => sectors.map((subSectors) => ({ ...told, name, kind, sizeBand, subSectors }))),
    ),
  );
}

/** Raised by government, by one of the seats, or by the industry co-chair for one of them or for the council. */
function itemWays(item: ToldItem, seats: readonly ToldSeat[]): readonly ToldItem[] {
  if (isSaid(item, seats)) return [item];
  const all = seats.flatMap(({ kind, role }, seat): readonly ToldItem[] => {
    if (item.side === 'industry' && kind !== 'business') return [];
    if (item.seat !== undefined && item.seat !== seat) return [];
    if (role !== 'industry-co-chair') return [{ seat }];
    return [
      ...seats.map(({ name }): ToldItem => ({ seat, onBehalfOf: String(name) })),
      { seat, onBehalfOf: 'the council' },
    ];
  });
  return item.seat === undefined && item.side === undefined ? [...all, { side: 'government' }] : all;
}

/** Does an item say whom it was raised for? */
function isSaid({ seat, side, organisation, onBehalfOf }: ToldItem, seats: readonly ToldSeat[]): boolean {
  if (onBehalfOf !== undefined || organisation !== undefined || side === 'government') return true;
  return seat !== undefined && seats[seat]?.role !== 'industry-co-chair';
}

/** One organisation is the same in all its seats. */
function isOne(seats: readonly ToldSeat[]): boolean {
  const said = ({ kind, sizeBand, subSectors }: ToldSeat): string => JSON.stringify([kind, sizeBand, subSectors]);
  return seats.every((one) => seats.every((other) => one.name !== other.name || said(one) === said(other)));
}

interface Case {
  readonly seats: readonly ToldSeat[];
  readonly items: readonly ToldItem[];
}

/** Every way a document may turn out in which one organisation is one, and every name is that of a seat. */
function waysOf({ seats, items }: Case, isDeclared = true): readonly Case[] {
  const names = items.flatMap(({ organisation, onBehalfOf }) =>
    [organisation, onBehalfOf].filter((name) => name !== undefined),
  );
  return everyWay(seats.map((one) => seatWays(one, isDeclared)))
    .filter(
      (way) => isOne(way) && names.every((name) => name === 'the council' || way.some((one) => one.name === name)),
    )
    .flatMap((way) =>
      everyWay(items.map((item) => itemWays(item, way))).map((agenda) => ({ seats: way, items: agenda })),
    );
}

const attributes = fc.record({
  kind: fc.constantFrom('business' as const, 'business' as const, 'business' as const, 'union' as const),
  sizeBand: fc.constantFrom('small' as const, 'small' as const, 'large' as const),
  subSectors: fc.constantFrom<readonly string[]>(['x'], ['x'], ['y'], ['x', 'y'], []),
});
const roles = fc.constantFrom('member' as const, 'member' as const, 'member' as const, 'observer' as const);

/** Documents that leave nothing open: three to five seats, the first of them at times a co-chair, the last at times of the same organisation. */
const whole: fc.Arbitrary<Case> = fc
  .record({
    seats: fc.array(fc.tuple(attributes, roles), { minLength: 3, maxLength: 5 }),
    raisers: fc.array(fc.nat(5), { minLength: 2, maxLength: 6 }),
    chaired: fc.boolean(),
    twice: fc.boolean(),
    by: fc.constantFrom('seat' as const, 'seat' as const, 'organisation' as const),
  })
  .map(({ seats: list, raisers, chaired, twice, by }) => {
    const seats = list.map(
      ([more, role], i): ToldSeat => ({
        name: String(NAMES[i]),
        ...more,
        role: chaired && i === 0 ? 'industry-co-chair' : role,
      }),
    );
    const same = twice ? { ...seats[1], role: 'member' as const } : undefined;
    const items = raisers.map((n): ToldItem => {
      const raiser = seats[n];
      if (raiser === undefined) return { side: 'government' };
      if (raiser.role === 'industry-co-chair')
        return { seat: n, onBehalfOf: String(seats[(n + raisers.length) % seats.length]?.name) };
      return by === 'seat' ? { seat: n } : { organisation: String(raiser.name) };
    });
    return { seats: same === undefined ? seats : [...seats, same], items };
  });

/** The same with one to three facts left out. */
const told = whole.chain((known) => {
  const { seats, items } = known;
  const seatFacts = seats.flatMap((_, i) =>
    (['kind', 'sizeBand', 'subSectors', 'name'] as const).map(
      (left) =>
        (from: Case): Case => ({
          ...from,
          seats: from.seats.map((one, k) =>
            k === i ? Object.fromEntries(Object.entries(one).filter(([key]) => key !== left)) : one,
          ),
        }),
    ),
  );
  const itemFacts = items.flatMap((_, i) =>
    [
      (): ToldItem => ({}),
      (): ToldItem => ({ side: 'industry' }),
      ({ onBehalfOf: _for, ...rest }: ToldItem): ToldItem => rest,
    ].map(
      (leave) =>
        (from: Case): Case => ({ ...from, items: from.items.map((one, k) => (k === i ? leave(one) : one)) }),
    ),
  );
  return fc
    .subarray([...seatFacts, ...itemFacts], { minLength: 1, maxLength: 3 })
    .map((left) => left.reduce((from, leave) => leave(from), known));
});
const limits = fc.constantFrom('1/3' as const, '1/2' as const, 1 as const);
const numberOf = { '1/3': 1 / 3, '1/2': 1 / 2, 1: 1 } as const;
const declared: Partial<Dialogue> = { subSectors: ['x', 'y'] };

test('no way the unknowns turn out overturns a verdict', () => {
  const met: Record<string, number> = {};
  fc.assert(
    fc.property(told, limits, fc.boolean(), (one, limit, named) => {
      const ways = waysOf(one, named);
      fc.pre(ways.length > 1 && ways.length < 4000);
      const finding = judge(dialogue(one.seats, one.items, named ? declared : {}), limit);
      met[finding.outcome] = (met[finding.outcome] ?? 0) + 1;
      const shown = JSON.stringify([one, limit, named]);
      if (finding.outcome === 'cantTell') {
        if (finding.messageId !== 'tooFewItems') expect(finding.settledBy?.facts.length, shown).toBeGreaterThan(0);
        return;
      }
      const outcomes = new Set(ways.map(({ seats, items }) => outcomeOf(seats, items, numberOf[limit])));
      expect([...outcomes], shown).toEqual([finding.outcome]);
    }),
    { numRuns: 4000 },
  );
  expect(met['passed']).toBeGreaterThan(100);
  expect(met['failed']).toBeGreaterThan(100);
});

test('once what it asks for is known, it is decided', () => {
  fc.assert(
    fc.property(told, (one) => {
      const ways = waysOf(one);
      fc.pre(ways.length > 1 && ways.length < 20);
      // With fewer than two items of industry there is nothing to be found out.
      fc.pre(!ways.some(({ seats, items }) => outcomeOf(seats, items) === 'cantTell'));
      const subject = dialogue(one.seats, one.items, declared);
      fc.pre(judge(subject).messageId !== 'tooFewItems');
      const completions = ways.map(({ seats, items }) => dialogue(seats, items, declared));
      holdsForEvery(agendaNotDominated, subject, completions, { parameters });
    }),
    { numRuns: 300 },
  );
});

test('where nothing is open it is what a count by hand says', () => {
  fc.assert(
    fc.property(whole, limits, ({ seats, items }, limit) => {
      const finding = judge(dialogue(seats, items, declared), limit);
      expect(finding.outcome, JSON.stringify([seats, items, limit])).toBe(outcomeOf(seats, items, numberOf[limit]));
    }),
    { numRuns: 1500 },
  );
});

test('a sub-sector that nobody named may have raised more than the one that is over its share', () => {
  const firm = (name: string, subSectors?: readonly string[]): ToldSeat => ({
    name,
    kind: 'business',
    sizeBand: 'small',
    ...(subSectors === undefined ? {} : { subSectors }),
  });
  const items: readonly ToldItem[] = [0, 0, 1, 1, 2].map((n) => ({ seat: n }));
  const council = (of: readonly string[] | undefined) =>
    dialogue([firm('A', ['x']), firm('B', of), firm('C', of), firm('D', []), firm('E', [])], items);
  // Two of five with one seat of five are twice its share; three of five with two seats are 1.5 times.
  expect(judge(council(['z'])).outcome).toBe('passed');
  expect(judge(council([])).messageId).toBe('subSector');
  expect(judge(council(undefined)).outcome).toBe('cantTell');
});

test('members and items that are not in the lists overturn no verdict', () => {
  fc.assert(
    fc.property(whole, whole, ({ seats, items }, { seats: others, items: more }) => {
      const further = others.map((one, i): ToldSeat => ({ ...one, name: `Other ${i}` }));
      const later = more.filter(
        ({ seat }) => seat !== undefined && seat < seats.length && seats[seat]?.role !== 'industry-co-chair',
      );
      const partialSeats = judge(dialogue(seats, items, { ...declared, incomplete: ['/members'] }));
      const partialItems = judge(dialogue(seats, items, { ...declared, incomplete: ['/meetings'] }));
      if (partialSeats.outcome !== 'cantTell')
        expect(outcomeOf([...seats, ...further], items)).toBe(partialSeats.outcome);
      if (partialItems.outcome !== 'cantTell')
        expect(outcomeOf(seats, [...items, ...later])).toBe(partialItems.outcome);
    }),
    { numRuns: 300 },
  );
});

const known: ToldSeat = { name: 'A', kind: 'business', sizeBand: 'small', subSectors: ['x'] };

test('as many items as the remedy says mend it, and one fewer does not', () => {
  const eight: readonly ToldSeat[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name, i) => ({
    ...known,
    name,
    sizeBand: i < 2 ? 'large' : 'small',
    subSectors: [],
  }));
  const raise = (counts: readonly number[]): Dialogue =>
    dialogue(
      eight,
      counts.flatMap((n, seatNumber) => Array.from({ length: n }, () => ({ seat: seatNumber }))),
      declared,
    );
  // One organisation raised eight of twelve; at most six may be its own.
  const one = judge(raise([0, 0, 0, 8, 1, 1, 1, 1]));
  expect([one.messageId, remedyNumber(one, 'hear-others')]).toEqual(['organisation', 2]);
  expect(judge(raise([0, 0, 0, 6, 2, 2, 1, 1])).outcome).toBe('passed');
  expect(judge(raise([0, 0, 0, 7, 2, 1, 1, 1])).outcome).toBe('failed');
  // Large firms hold two of eight seats: of sixteen items six are 1.5 times their share.
  const large = judge(raise([5, 4, 2, 1, 1, 1, 1, 1]));
  expect([large.messageId, remedyNumber(large, 'hear-smaller')]).toEqual(['large', 3]);
  expect(judge(raise([3, 3, 2, 2, 2, 2, 1, 1])).outcome).toBe('passed');
  expect(judge(raise([4, 3, 2, 2, 2, 1, 1, 1])).outcome).toBe('failed');
});

test('how unevenly the items fall is reported, over the organisations of industry that raised none as well', () => {
  const index = (items: readonly ToldItem[], seats: readonly ToldSeat[]) => {
    const found = judge(dialogue(seats, items, declared)).measurements.find(
      ({ name }) => name === 'normalised Herfindahl over organisations',
    );
    return [found?.observed, found?.note];
  };
  const three: readonly ToldSeat[] = ['A', 'B', 'C'].map((name) => ({ ...known, name }));
  const items: readonly ToldItem[] = [{ seat: 0 }, { seat: 0 }, { seat: 1 }, { seat: 1 }];
  // Squares of 1/2, 1/2 and 0 come to 1/2; (1/2 - 1/3) / (1 - 1/3) is a quarter.
  expect(index(items, three)[0]).toBeCloseTo(1 / 4, 12);
  expect(index([...items, { side: 'industry' }], three)).toEqual([null, 'who raised some of the items is not known']);
  expect(index(items, [...three, { name: 'D' }])).toEqual([null, 'which seats are of industry is not known in full']);
  const nameless: ToldSeat = { kind: 'business', sizeBand: 'small', subSectors: [] };
  expect(index(items, [...three, nameless])).toEqual([null, 'which organisations hold the seats is not known in full']);
  expect(index(items.slice(0, 2), three.slice(0, 1))).toEqual([null, 'there is one organisation only']);
});
