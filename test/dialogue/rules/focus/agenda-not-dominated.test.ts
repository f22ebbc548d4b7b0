import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgendaItem, Member, Organisation } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import { agendaNotDominated } from '../../../../src/dialogue/rules/focus/agenda-not-dominated.js';
import type { Finding } from '../../../../src/rules/finding.js';
import { everyWay, judged, remedyNumber } from '../../../council/completions.js';
import { holdsForEvery } from '../../every-completion.js';

// Small agendas stand for large ones.
const parameters = {
  'focus/agenda-not-dominated/minItems': { value: 2, because: 'A small case.' },
  'focus/agenda-not-dominated/maxTopShare': { value: '1/2', because: 'A small case.' },
} as const;

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

const judge = (subject: Dialogue): Finding => judged(agendaNotDominated, subject, { parameters });

/** Worked out by hand, on documents that leave nothing open. */
function outcomeOf(seats: readonly ToldSeat[], items: readonly ToldItem[]): string {
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
  if (most(raisers.map(({ name }) => name)) / raisers.length > 1 / 2) return 'failed';
  const isOver = (is: (one: ToldSeat) => boolean): boolean =>
    // As whole numbers: items × all seats over all items × seats.
    raisers.filter(is).length * industry.length * 2 > 3 * raisers.length * industry.filter(is).length;
  if (isOver(({ sizeBand }) => sizeBand === 'large')) return 'failed';
  const sectors = ['x', 'y'].map(
    (sector) =>
      (one: ToldSeat): boolean =>
        one.subSectors?.includes(sector) === true,
  );
  const top = Math.max(...sectors.map((is) => raisers.filter(is).length));
  const leading = sectors.filter((is) => top > 0 && raisers.filter(is).length === top);
  return leading.some(isOver) ? 'failed' : 'passed';
}

const NAMES = ['A', 'B', 'C'];

function seatWays({ name, kind, sizeBand, subSectors, role }: ToldSeat): readonly ToldSeat[] {
  const names = name === undefined ? NAMES : [name];
  return names.flatMap((word) =>
    (kind === undefined ? (['business', 'union'] as const) : [kind]).flatMap((is) =>
      (sizeBand === undefined ? (['small', 'large'] as const) : [sizeBand]).flatMap((size) =>
        (subSectors === undefined ? [['x'], ['y'], []] : [subSectors]).map((sectors) => ({
          name: word,
          kind: is,
          sizeBand: size,
          subSectors: sectors,
          ...(role === undefined ? {} : { role }),
        })),
      ),
    ),
  );
}

/** Raised by government, by one of the seats, or by the industry co-chair for one of them or for the council. */
function itemWays(item: ToldItem, seats: readonly ToldSeat[]): readonly ToldItem[] {
  if (item.onBehalfOf !== undefined || item.organisation !== undefined || item.side === 'government') return [item];
  const all = seats.flatMap(({ kind, role }, seat): readonly ToldItem[] => {
    if (item.side === 'industry' && kind !== 'business') return [];
    if (item.seat !== undefined && item.seat !== seat) return [];
    if (role !== 'industry-co-chair') return [{ seat }];
    return [
      ...seats.map((one): ToldItem => ({ seat, onBehalfOf: String(one.name) })),
      { seat, onBehalfOf: 'the council' },
    ];
  });
  return item.seat === undefined && item.side === undefined ? [...all, { side: 'government' }] : all;
}

const known: ToldSeat = { name: 'A', kind: 'business', sizeBand: 'small', subSectors: ['x'] };
const seat = fc
  .record({
    name: fc.constantFrom(...NAMES),
    kind: fc.constantFrom('business' as const, 'business' as const, 'union' as const),
    sizeBand: fc.constantFrom('small' as const, 'large' as const),
    subSectors: fc.constantFrom<readonly string[]>(['x'], ['y'], ['x', 'y'], []),
    role: fc.constantFrom('member' as const, 'member' as const, 'industry-co-chair' as const),
  })
  .chain((whole) =>
    fc
      .constantFrom<keyof ToldSeat | null>(null, null, null, 'kind', 'sizeBand', 'subSectors', 'name')
      .map((left): ToldSeat => {
        if (left === null) return whole;
        const { [left]: _, ...rest } = whole;
        return rest;
      }),
  );
const item = fc.constantFrom<ToldItem>(
  { seat: 0 },
  { seat: 1 },
  { seat: 2 },
  { seat: 3 },
  { seat: 1, onBehalfOf: 'A' },
  { organisation: 'B' },
  { side: 'industry' },
  { side: 'government' },
  {},
);

/** Does an item say whom it was raised for? */
function isSaid({ seat, side, organisation, onBehalfOf }: ToldItem, seats: readonly ToldSeat[]): boolean {
  if (onBehalfOf !== undefined || organisation !== undefined || side === 'government') return true;
  return seat !== undefined && seats[seat]?.role !== 'industry-co-chair';
}

/** One organisation is the same in all its seats. */
function isOne(seats: readonly ToldSeat[]): boolean {
  return seats.every((one) =>
    seats.every(
      (other) =>
        one.name === undefined ||
        one.name !== other.name ||
        JSON.stringify([one.kind, one.sizeBand, one.subSectors]) ===
          JSON.stringify([other.kind, other.sizeBand, other.subSectors]),
    ),
  );
}

const named = (seats: readonly ToldSeat[], items: readonly ToldItem[]): boolean =>
  items.every(({ organisation, onBehalfOf, seat: mark }) => {
    const name = onBehalfOf ?? organisation;
    return (
      (name === undefined || seats.some((one) => one.name === name)) && (mark === undefined || mark < seats.length)
    );
  });

const seatLists = fc.array(seat, { minLength: 2, maxLength: 4 });
const itemLists = fc.array(item, { minLength: 2, maxLength: 6 });
const declared: Partial<Dialogue> = { subSectors: ['x', 'y'] };

test('no way the unknowns turn out overturns a verdict', () => {
  const told: Record<string, number> = {};
  fc.assert(
    fc.property(seatLists, itemLists, fc.boolean(), (seats, items, names) => {
      fc.pre(named(seats, items));
      const seatings = everyWay(seats.map(seatWays)).filter((way) => isOne(way) && named(way, items));
      fc.pre(seatings.length > 0 && seatings.length < 200);
      const outcomes = new Set<string>();
      for (const way of seatings) {
        const agendas = everyWay(items.map((one) => itemWays(one, way)));
        fc.pre(agendas.length * seatings.length < 20_000);
        for (const agenda of agendas) outcomes.add(outcomeOf(way, agenda));
      }
      fc.pre(outcomes.size > 0);
      const finding = judge(dialogue(seats, items, names ? declared : {}));
      told[finding.outcome] = (told[finding.outcome] ?? 0) + 1;
      const shown = JSON.stringify([seats, items]);
      if (finding.outcome !== 'cantTell') expect([...outcomes], shown).toEqual([finding.outcome]);
      else if (finding.messageId !== 'tooFewItems') expect(finding.settledBy?.facts.length, shown).toBeGreaterThan(0);
    }),
    { numRuns: 1500 },
  );
  expect(Object.keys(told).sort()).toEqual(['cantTell', 'failed', 'inapplicable', 'passed']);
});

test('once what it asks for is known, it is decided', () => {
  fc.assert(
    fc.property(seatLists, itemLists, (seats, items) => {
      fc.pre(named(seats, items));
      const seatings = everyWay(seats.map(seatWays)).filter((way) => isOne(way) && named(way, items));
      const ways = seatings.flatMap((way) =>
        everyWay(items.map((one) => itemWays(one, way))).map((agenda) => ({ way, agenda })),
      );
      fc.pre(ways.length > 1 && ways.length < 40);
      // With fewer than two items of industry there is nothing to be found out.
      fc.pre(!ways.some(({ way, agenda }) => outcomeOf(way, agenda) === 'cantTell'));
      fc.pre(judge(dialogue(seats, items, declared)).messageId !== 'tooFewItems');
      holdsForEvery(
        agendaNotDominated,
        dialogue(seats, items, declared),
        ways.map(({ way, agenda }) => dialogue(way, agenda, declared)),
        { parameters },
      );
    }),
    { numRuns: 200 },
  );
});

test('where nothing is open it is what a count by hand says', () => {
  const whole = seatLists.filter((seats) => seats.every((one) => seatWays(one).length === 1) && isOne(seats));
  fc.assert(
    fc.property(whole, itemLists, (seats, items) => {
      fc.pre(named(seats, items) && items.every((one) => isSaid(one, seats)));
      const finding = judge(dialogue(seats, items, declared));
      expect(finding.outcome, JSON.stringify([seats, items])).toBe(outcomeOf(seats, items));
    }),
    { numRuns: 1500 },
  );
});

test('members and items that are not in the lists overturn no verdict', () => {
  const more: readonly ToldSeat[] = [
    { ...known, name: 'D' },
    { ...known, name: 'E', sizeBand: 'large', subSectors: ['y'] },
  ];
  const whole = seatLists.filter((seats) => seats.every((one) => seatWays(one).length === 1) && isOne(seats));
  fc.assert(
    fc.property(
      whole,
      itemLists,
      fc.subarray([...more]),
      fc.array(item, { maxLength: 3 }),
      (seats, items, others, further) => {
        fc.pre(named(seats, [...items, ...further]));
        fc.pre([...items, ...further].every((one) => isSaid(one, seats)));
        const partialSeats = judge(dialogue(seats, items, { ...declared, incomplete: ['/members'] }));
        const partialItems = judge(dialogue(seats, items, { ...declared, incomplete: ['/meetings'] }));
        if (partialSeats.outcome !== 'cantTell')
          expect(outcomeOf([...seats, ...others], items)).toBe(partialSeats.outcome);
        if (partialItems.outcome !== 'cantTell')
          expect(outcomeOf(seats, [...items, ...further])).toBe(partialItems.outcome);
      },
    ),
    { numRuns: 300 },
  );
});

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
  const three: readonly ToldSeat[] = NAMES.map((name) => ({ ...known, name }));
  const items: readonly ToldItem[] = [{ seat: 0 }, { seat: 0 }, { seat: 1 }, { seat: 1 }];
  // Squares of 1/2, 1/2 and 0 come to 1/2; (1/2 - 1/3) / (1 - 1/3) is a quarter.
  expect(index(items, three)[0]).toBeCloseTo(1 / 4, 12);
  expect(index([...items, { side: 'industry' }], three)).toEqual([null, 'who raised some of the items is not known']);
  expect(index(items, [...three, { name: 'D' }])).toEqual([null, 'which seats are of industry is not known in full']);
  const nameless: ToldSeat = { kind: 'business', sizeBand: 'small', subSectors: [] };
  expect(index(items, [...three, nameless])).toEqual([null, 'which organisations hold the seats is not known in full']);
  expect(index(items.slice(0, 2), three.slice(0, 1))).toEqual([null, 'there is one organisation only']);
});
