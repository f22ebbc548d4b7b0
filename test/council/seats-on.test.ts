import fc from 'fast-check';
import {
  type Assessment,
  assessRepresentation,
  type Council,
  type Member,
  type Quota,
  seatTable,
} from 'industrial-strategy';
import { describe, expect, test } from 'vitest';
import { seatsOn } from '../../src/council/reading/seats-on.js';
import { unlistedMembers } from '../../src/council/reading/unlisted.js';
import { bySizeBandEmployment2015 } from '../../src/data/index.js';
import { firm, tradeBody } from './seats.js';

// Whom a list of records makes: seats, and people in them. Expectations were counted by hand.

const DAY = '2016-03-01';
const held = (id: string, member: Member, more: Member = {}): Member => ({
  ...member,
  ...more,
  holder: { id, ...more.holder },
});

/** How many there surely are, and at most. */
function numbers(members: readonly Member[], day = DAY): { readonly seats: string; readonly people: string } {
  const range = (counted: ReturnType<typeof seatsOn>['seats']): string => {
    const sure = counted.filter(({ sits }) => sits.value === true).length;
    const most = counted.filter(({ sits }) => sits.value !== false).length;
    return sure === most ? `${sure}` : `${sure}–${most}`;
  };
  const { seats, people } = seatsOn({ members }, day);
  return { seats: range(seats), people: range(people) };
}

const acme = firm('Acme');
const bolts = firm('Bolts');
const chair: Member = { ...acme, role: 'industry-co-chair' };

describe('seats and people', () => {
  test.each<[name: string, members: readonly Member[], seats: string, people: string]>([
    ['records without marks', [acme, bolts], '2', '2'],
    ['alike without a mark of the holder: two officials of one department', [acme, acme], '2', '2'],
    ['alike to the last word, with a mark', [held('a', acme), held('a', acme)], '1', '1'],
    [
      'the same record under one mark of the record',
      [
        { ...acme, id: 'x' },
        { ...acme, id: 'x' },
      ],
      '1',
      '1',
    ],
    ['one person in two marked seats', [held('a', acme, { seat: 's' }), held('a', chair, { seat: 't' })], '2', '1'],
    ['one person in two posts of one organisation', [held('a', acme), held('a', chair)], '1–2', '1'],
    ['three such posts', [held('a', acme), held('a', chair), held('a', acme, { role: 'deputy-chair' })], '1–3', '1'],
    ['one person for two organisations', [held('a', acme), held('a', bolts)], '2', '1'],
    ['one person on two bodies', [held('a', acme, { body: 'm' }), held('a', acme, { body: 'n' })], '2', '1'],
    ['one post marked, the other not', [held('a', acme, { seat: 's' }), held('a', chair)], '1–2', '1'],
    ['one person as member and observer', [held('a', acme), held('a', acme, { role: 'observer' })], '1', '1'],
    [
      'two holders of one seat whose days are not known',
      [held('a', acme, { seat: 's' }), held('b', acme, { seat: 's' })],
      '1',
      '1',
    ],
    [
      'of two who may hold a seat, one has another',
      [held('a', acme, { seat: 's' }), held('b', acme, { seat: 's' }), held('a', bolts, { seat: 't' })],
      '2',
      '1–2',
    ],
    ['a seat left empty by its last holder', [held('a', acme, { seat: 's', until: '2016-02-29' })], '0', '0'],
  ])('%s', (_, members, seats, people) => {
    expect(numbers(members)).toEqual({ seats, people });
  });

  const first = held('a', acme, { seat: 's', from: '2010-01-01', until: '2016-03-01' });
  const next = held('b', acme, { seat: 's', from: '2016-03-01' });
  test.each(['2010-01-01', '2016-02-29', '2016-03-01', '2016-03-02'])('a seat has one holder, on %s as well', (day) => {
    expect(numbers([first, next], day)).toEqual({ seats: '1', people: '1' });
    expect(numbers([next, first], day)).toEqual({ seats: '1', people: '1' });
  });

  test('on the day of a handover the one who comes holds the seat', () => {
    const sitting = seatsOn({ members: [first, next] }, DAY).seats.filter(({ sits }) => sits.value === true);
    expect(sitting.map(({ seat }) => seat.member.holder?.id)).toEqual(['b']);
  });

  test('a stated size is held against people', () => {
    const members = [held('a', acme, { seat: 's' }), held('a', chair, { seat: 't' })];
    expect(unlistedMembers({ members, size: 1 }, DAY)).toBe(undefined);
    expect(unlistedMembers({ members, size: 2 }, DAY)?.count).toEqual({ min: 0, max: 1 });
  });
});

/** The number a rule counted, by the name of its measurement. */
function counted(assessment: Assessment, fingerprint: string, name: string): unknown {
  const finding = assessment.findings.find((candidate) => candidate.fingerprint === fingerprint);
  return finding?.measurements.find((measurement) => measurement.name === name)?.observed;
}

describe('one person in two marked seats, among three other firms', () => {
  const twice = (more: Member): readonly Member[] => [
    held('a', { ...tradeBody('Fed'), ...more }, { seat: 's' }),
    held('a', { ...tradeBody('Fed'), ...more, role: 'deputy-chair' }, { seat: 't' }),
    held('b', firm('Acme', { sizeBand: 'large' }, { seniority: 'senior-manager', attributes: { side: 'public' } })),
    held('c', firm('Bolts', { sizeBand: 'small' }, { seniority: 'senior-manager', attributes: { side: 'public' } })),
  ];
  const quota = (id: string, attribute: string, category: string): Quota => ({
    id,
    attribute,
    category,
    of: 'members',
    share: { min: '1/2' },
  });
  const council: Council = {
    members: twice({ seniority: 'executive', attributes: { side: 'private' } }).map((member, i) => ({
      ...member,
      holder: { ...member.holder, attributes: { gender: i < 2 ? 'female' : 'male' } },
    })),
  };
  const quotas = [
    quota('women', 'gender', 'female'),
    quota('private', 'side', 'private'),
    quota('bodies', 'kind', 'representative-body'),
  ];
  const assessment = assessRepresentation(council, { asOf: DAY, quotas });

  test.each([
    ['representation/decisive-size', 'members', 3],
    ['representation/trade-bodies-minority', 'representative bodies among industry seats', 2 / 4],
    ['representation/individual-insight', 'seats of individual firms', 2],
    ['representation/senior-industry-members', 'share of industry seats whose holder can decide', 2 / 4],
    // Over an attribute of the holder people are counted, over one of the seat or the organisation seats.
    ['representation/quota#women', 'share of members: female', 1 / 3],
    ['representation/quota#private', 'share of seats: private', 2 / 4],
    ['representation/quota#bodies', 'share of seats: representative-body', 2 / 4],
  ])('%s counts %s: %d', (fingerprint, name, expected) => {
    expect(counted(assessment, fingerprint, name)).toBe(expected);
  });

  test('seats of long tenure are counted, and so are seats set against a reference', () => {
    const founders = twice({ from: '2000-01-01' }).map((member) => ({ from: '2014-01-01', ...member }));
    const old = assessRepresentation({ established: '2000', membersSince: '2000', members: founders }, { asOf: DAY });
    expect(counted(old, 'representation/refresh', 'share of seats long held')).toBe(2 / 4);
    const firms = ['s', 't'].map((seat) => held('a', firm('Acme', { sizeBand: 'large' }), { seat }));
    expect(seatTable({ members: firms }, 'sizeBand', bySizeBandEmployment2015).seats).toBe(2);
  });
});

describe('what is written twice, or in two parts, is the same list', () => {
  const days = ['2010-01-01', '2012-06-30', '2014-02-01', '2015-03-01', '2015-09-15'];
  const record = fc.record({
    holder: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f').map((id) => ({ id })),
    seat: fc.constantFrom('s', 't', 'u', 'v', 'w'),
    role: fc.constantFrom('member', 'member', 'industry-co-chair', 'government-co-chair'),
    organisation: fc.constantFrom(
      { name: 'Acme', kind: 'business', sizeBand: 'large' },
      { name: 'Bolts', kind: 'business', sizeBand: 'small' },
      { name: 'Fed', kind: 'representative-body' },
      { name: 'Department', kind: 'department' },
    ),
    seniority: fc.constantFrom('minister', 'executive', 'official'),
    // Nobody came to a meeting before joining.
    from: fc.constantFrom(...days.slice(0, 3)),
  });
  // One seat a mark: where records follow each other in it, that is for the change to say.
  const council = fc.uniqueArray(record, { selector: ({ seat }) => seat, maxLength: 5 }).map(
    (members): Council => ({
      established: '2009-12-01',
      asAt: DAY,
      membersSince: '2009-12-01',
      members: members as Member[],
      meetings: days.slice(2).map((date) => ({ date, attendance: [{ holder: 'a', status: 'present' }] })),
    }),
  );
  const verdicts = (subject: Council): readonly string[] =>
    assessRepresentation(subject, {
      asOf: DAY,
      references: [bySizeBandEmployment2015],
      quotas: [{ id: 'third', attribute: 'kind', category: 'business', of: 'members', share: { max: '1/3' } }],
    }).findings.map(({ fingerprint, outcome, message }) => `${fingerprint}: ${outcome} ${message}`);

  test('a record that stands there again', () => {
    fc.assert(
      fc.property(council, fc.nat(), (subject, n) => {
        const members = subject.members ?? [];
        const again = members[n % Math.max(1, members.length)];
        if (again === undefined) return;
        expect(verdicts({ ...subject, members: [...members, structuredClone(again)] })).toEqual(verdicts(subject));
      }),
      { numRuns: 30 },
    );
  });

  test.each(['2013-05-05', '2015-03-01', '2016-02-29', DAY])(
    'a time that is written in two records, from %s on',
    (day) => {
      fc.assert(
        fc.property(council, fc.nat(), fc.boolean(), (subject, n, marked) => {
          const members = subject.members ?? [];
          const one = members[n % Math.max(1, members.length)];
          if (one === undefined || String(one.from) >= day) return;
          const { seat, ...bare } = one;
          const whole: Member = marked ? one : bare;
          const others = members.filter((other) => other !== one && other.holder?.id !== one.holder?.id);
          const parts = [
            { ...whole, until: day },
            { ...whole, from: day },
          ];
          expect(verdicts({ ...subject, members: [...others, ...parts] })).toEqual(
            verdicts({ ...subject, members: [...others, whole] }),
          );
        }),
        { numRuns: 30 },
      );
    },
  );

  test('a record that stands there twice, and records alike without a mark, are noted', () => {
    const notes = (members: readonly Member[]): readonly string[] =>
      assessRepresentation({ members }, { asOf: DAY }).notes;
    expect(notes([held('a', acme), held('a', acme)])).toEqual([
      'Alike to the last word, and counted once: /members/0 and /members/1.',
    ]);
    expect(notes([acme, acme])).toEqual([
      'Alike, without a mark that says whether they are one, and counted as different seats: /members/0 and /members/1.',
    ]);
    expect(notes([acme, bolts])).toEqual([]);
  });
});
