import {
  type Assessment,
  assessDialogue,
  assessRepresentation,
  type Council,
  type Dialogue,
  type Member,
} from 'industrial-strategy';
import * as data from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';
import { daysOf, monthsBefore, type When } from '../../src/core/when.js';
import { everyWay } from './completions.js';
import { firm, governmentCoChair, tradeBody } from './seats.js';

// After the day it is complete for a list says nothing about who joined or left: for six months it is taken to stand, then
// nothing that depends on it is told.

const outcomes = (assessment: Assessment): ReadonlyMap<string, string> =>
  new Map(assessment.findings.map(({ fingerprint, outcome }) => [fingerprint, outcome]));

/** Whatever is told of the document is so in every completion. */
function holdsInAll<C>(judge: (council: C) => Assessment, council: C, completions: readonly C[]): void {
  const told = outcomes(judge(council));
  for (const completion of completions) {
    const found = outcomes(judge(completion));
    for (const [fingerprint, outcome] of told) {
      if (outcome !== 'passed' && outcome !== 'failed') continue;
      if (AGES.some((rule) => fingerprint.startsWith(rule))) continue;
      expect([fingerprint, found.get(fingerprint)], JSON.stringify(completion)).toEqual([fingerprint, outcome]);
    }
  }
}

/** Rules on ages alone, which go on as the days do. */
const AGES = ['focus/time-to-trust', 'focus/stage-appropriate'];

const joiners: readonly (readonly Member[])[] = [
  [],
  Array.from({ length: 40 }, (_, i) => firm(`Joined ${i}`, { sizeBand: 'large' }, { seniority: 'other' })),
  [
    ...Array.from({ length: 12 }, (_, i) => tradeBody(`Body ${i}`, {}, { seniority: 'executive' })),
    governmentCoChair,
    firm('Newcomer', { sizeBand: 'small', challenger: true }, { role: 'industry-co-chair', seniority: 'executive' }),
  ],
];

/** The council as a list of the later day might have it. */
function onLaterDay<C extends Council>(
  council: C,
  from: string,
  asAt: string,
  stay: (i: number) => boolean,
  joined: readonly Member[],
): C {
  const { size: _size, counts: _counts, members = [], bodies, ...rest } = council;
  return {
    ...rest,
    ...(bodies === undefined ? {} : { bodies: bodies.map(({ size: _, ...body }) => body) }),
    asAt,
    members: [
      ...members.map((member, i) => (member.until !== undefined || stay(i) ? member : { ...member, until: from })),
      ...joined.map((member) => ({ ...member, from })),
    ],
  } as unknown as C;
}

describe('three seats, each of which may be left, and none to two who may join', () => {
  const members = [
    { ...governmentCoChair, holder: { id: 'a' }, from: '2010-02-01' },
    firm(
      'Acme',
      { sizeBand: 'small' },
      { role: 'industry-co-chair', seniority: 'executive', holder: { id: 'b' }, from: '2010-02-01' },
    ),
    tradeBody('Fed', { constituency: ['sme'] }, { seniority: 'executive', holder: { id: 'c' }, from: '2011-09-01' }),
  ];
  const council: Council & Dialogue = {
    established: '2010-01-01',
    asAt: '2012-06-01',
    membersSince: '2010-01-01',
    members,
  };
  const someJoin = [[], [firm('New')], [firm('New'), { ...tradeBody('Newer'), role: 'chair' }]] as const;

  test.each(['2012-12-02', '2013-06-01', '2026-11-30'])(
    'on %s no verdict is given that one of them overturns',
    (asOf) => {
      const completions = everyWay([
        [true, false],
        [true, false],
        [true, false],
      ]).flatMap((stay) =>
        someJoin.map((joined) => onLaterDay(council, '2012-12-02', asOf, (i) => stay[i] === true, joined)),
      );
      expect(completions).toHaveLength(24);
      const quotas = [{ id: 'two', of: 'members', count: { min: 2 } }] as const;
      holdsInAll((one) => assessRepresentation(one, { asOf, quotas }), council, completions);
      holdsInAll((one: Dialogue) => assessDialogue(one, { asOf }), council, completions);
    },
  );

  test('for six months the list is taken to stand, and says so; then it asks for one of the day', () => {
    const size = (asOf: string, months?: number) => {
      const because = 'The list is brought up to date once a year.';
      const parameters = months === undefined ? undefined : { 'representation/listGrace': { value: months, because } };
      const { findings, notes } = assessRepresentation(council, {
        asOf,
        ...(parameters === undefined ? {} : { parameters }),
      });
      const finding = findings.find(({ ruleId }) => ruleId === 'representation/decisive-size');
      return [finding?.outcome, finding?.settledBy?.facts ?? null, notes[0]];
    };
    const complete = 'The member list is complete for 2012-06-01';
    expect(size('2012-12-01')).toEqual(['passed', null, `${complete}; it is taken as still standing on 2012-12-01.`]);
    const fact = { at: '/asAt', need: 'the list of members on 2012-12-02' };
    const note = `${complete}; who joined or left between then and 2012-12-02 is not known.`;
    expect(size('2012-12-02')).toMatchObject(['cantTell', [fact], note]);
    expect(size('2013-06-01', 12)[0]).toBe('passed');
    expect(size('2013-06-02', 12)[0]).toBe('cantTell');
    expect(size('2012-06-02', 0)[0]).toBe('cantTell');
  });

  test('a leaving date that lies ahead is a fact of its own', () => {
    const serving = members.map((member) => ({ ...member, until: '2013-12-31' }));
    const { findings } = assessRepresentation({ ...council, members: serving }, { asOf: '2013-06-01' });
    const finding = findings.find(({ ruleId }) => ruleId === 'representation/individual-insight');
    expect([finding?.outcome, finding?.data['firms']]).toEqual(['passed', { min: 1 }]);
  });

  test('a list of a year stands from its last day; before, one fact settles it', () => {
    const of2012 = { asAt: '2012', members: members.map(({ from: _, ...member }) => member) };
    const { findings, notes } = assessRepresentation(of2012, { asOf: '2012-06-30' });
    const finding = findings.find(({ ruleId }) => ruleId === 'representation/individual-insight');
    expect(finding?.settledBy?.facts.map(({ at }) => at)).toEqual(['/asAt']);
    expect(notes[0]).toContain('the list surely stands from 2012-12-31');
  });
});

const documents = Object.entries(data as unknown as Readonly<Record<string, unknown>>)
  .flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((one: unknown, i) => [`${name} ${i}`, one] as const) : [[name, value] as const],
  )
  .filter((entry): entry is readonly [string, Council] => {
    const [, value] = entry;
    // A list that is only known to be of some day or later cannot be said to be out of date.
    return (
      typeof value === 'object' && value !== null && 'asAt' in value && daysOf(value.asAt as When).last !== undefined
    );
  })
  // Many stand under a name of their own and in a list as well.
  .filter(([, value], i, all) => all.findIndex(([, other]) => other === value) === i);

const OF_DIALOGUE = ['actions', 'outputs', 'priorities', 'issues', 'commitments', 'forumLinks'];

function isDialogue(council: Council): council is Dialogue {
  return OF_DIALOGUE.some((list) => list in council);
}

test('there are documents to look at', () => {
  expect(documents.length).toBeGreaterThan(40);
});

test.each(documents)(
  '%s: seven months and three years on, nothing is told that a later list would overturn',
  (_, council) => {
    const { last = '' } = daysOf(council.asAt);
    const references = [data.bySizeBandEmployment2015, data.byRegionEnterprises2025];
    const [none = [], firms = [], bodies = []] = joiners;
    const ways = {
      7: [
        [true, none],
        [false, none],
        [true, firms],
        [false, bodies],
      ],
      36: [[false, bodies]],
    } as const;
    for (const [months, changes] of Object.entries(ways)) {
      const asOf = monthsBefore(last, -Number(months));
      const completions = changes.map(([stay, joined]) => onLaterDay(council, asOf, asOf, () => stay, joined));
      // A record of a dialogue is one of a council too; each is judged by the rules that it was made for.
      if (isDialogue(council)) {
        holdsInAll((one: Dialogue) => assessDialogue(one, { asOf }), council, completions as readonly Dialogue[]);
      } else holdsInAll((one) => assessRepresentation(one, { asOf, references }), council, completions);
    }
  },
);
