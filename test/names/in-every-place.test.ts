import { describe, expect, test } from 'vitest';
import { findMember } from '../../src/cli/find-member.js';
import type { Council, Member } from '../../src/council/model.js';
import { attendance } from '../../src/council/rules/attendance.js';
import { continuity } from '../../src/council/rules/continuity.js';
import { dualSponsor } from '../../src/council/rules/dual-sponsor.js';
import { quota } from '../../src/council/rules/quota.js';
import { refresh } from '../../src/council/rules/refresh.js';
import { regionalSkew } from '../../src/council/rules/regional-skew.js';
import { sizeBandSkew } from '../../src/council/rules/size-band-skew.js';
import { subSectorCoverage } from '../../src/council/rules/sub-sector-coverage.js';
import { seatTable } from '../../src/council/seating/seat-table.js';
import { sharedIssues } from '../../src/dialogue/consequences/shared-issues.js';
import { MASK, maskNames } from '../../src/local-strategy/comparing/place-names.js';
import { namesOfStrategies } from '../../src/portfolio/reading/strategy-names.js';
import { assess } from '../../src/rules/assess.js';
import { judged } from '../council/completions.js';
import { sizeByEmployment, threeRegions } from '../council/references.js';
import { firm } from '../council/seats.js';
import { NEAR_MISSES, RESPELT, RESPELT_WORDS } from '../respellings.js';

// One table of spellings, held to by every place that compares names or words.

type Place = (a: string, b: string) => boolean;

const terms = { established: '2010-01-01', asAt: '2016-03-01', membersSince: '2010-01-01' };
const handedOn = (a: string, b: string): Council => ({
  ...terms,
  members: [
    firm(a, {}, { from: '2011-01-01', until: '2015-10-01' }),
    firm(b, {}, { from: '2015-10-02' }),
    firm('Zebra', {}, { from: '2012-01-01' }),
  ],
});
const metWith = (a: string, b: string, more: Partial<Member> = {}): Council => ({
  ...terms,
  sponsors: [b, 'Zebra'],
  members: [firm(a, {}, { from: '2011-01-01', ...more })],
  meetings: ['2015-02-10', '2015-06-10', '2015-10-10'].map((date) => ({
    date,
    attendance: [{ organisation: b, status: 'present' as const }],
  })),
});
const NAMES: Readonly<Record<string, Place>> = {
  'a leaver and a successor': (a, b) => judged(continuity, handedOn(a, b)).outcome === 'passed',
  'who is new': (a, b) => judged(refresh, handedOn(a, b)).messageId === 'nobodyNew',
  'a line of attendance': (a, b) => judged(attendance, metWith(a, b)).outcome === 'passed',
  'a line of attendance and a former name': (a, b) =>
    judged(attendance, metWith('Now', b, { organisation: { name: 'Now', formerNames: [a], kind: 'business' } }))
      .outcome === 'passed',
  'a sponsor and its seat': (a, b) => {
    const { data } = judged(dualSponsor, metWith(a, b, { organisation: { name: a, kind: 'department' } }));
    return !(data['missing'] as readonly string[]).includes(b);
  },
  'an issue of two councils': (a, b) =>
    sharedIssues({ dialogues: [{ issues: [a] }, { issues: [b] }] }).issues.length === 1,
  'a strategy by its name': (a, b) => namesOfStrategies([{ name: a }]).placesOf(b).length === 1,
};

const WORDS: Readonly<Record<string, Place>> = {
  'the industry of a reference': (a, b) => {
    const references = [{ ...sizeByEmployment, sector: b }];
    const { outcome } = judged(
      sizeBandSkew,
      { sector: a, members: [firm('Acme', { sizeBand: 'small' })] },
      { references },
    );
    return outcome !== 'inapplicable';
  },
  'the region of a reference': (a, b) => {
    const reference = {
      ...threeRegions,
      categories: [
        { id: b, weight: 1 },
        { id: 'Elsewhere', weight: 1 },
      ],
    };
    return seatTable({ members: [firm('Acme', { region: a })] }, 'region', reference).rows[0]?.seats === 1;
  },
  'the region a council acts for': (a, b) => {
    const references = [
      {
        ...threeRegions,
        categories: [
          { id: b, weight: 1 },
          { id: 'Elsewhere', weight: 1 },
        ],
      },
    ];
    const { findings } = assess({ area: { name: a }, members: [] }, [regionalSkew], { asOf: '2016-03-01', references });
    return findings.every(({ messageId }) => messageId === 'ownRegion');
  },
  'the category of a quota': (a, b) =>
    judged(
      quota,
      { members: [firm('Acme', {}, { attributes: { side: a } })] },
      { quotas: [{ id: 'q', attribute: 'side', category: b, of: 'members', count: { min: 1 } }] },
    ).outcome === 'passed',
  'the attribute of a quota': (a, b) =>
    judged(
      quota,
      { members: [firm('Acme', {}, { attributes: { [a]: 'yes' } })] },
      { quotas: [{ id: 'q', attribute: b, category: 'yes', of: 'members', count: { min: 1 } }] },
    ).outcome === 'passed',
  'a sub-sector and a seat': (a, b) =>
    judged(subSectorCoverage, { subSectors: [a], subGroups: [], members: [firm('Acme', { subSectors: [b] })] })
      .outcome === 'passed',
  'a sub-sector and a remit': (a, b) =>
    judged(subSectorCoverage, { subSectors: [a], members: [], subGroups: [{ subSectors: [b] }] }).outcome === 'passed',
};

describe.each(Object.entries(NAMES))('%s', (_, place) => {
  test.each(RESPELT)('%j is %j', (a, b) => {
    expect([place(a, b), place(b, a)]).toEqual([true, true]);
  });

  test.each(NEAR_MISSES)('%j is not %j', (a, b) => {
    expect([place(a, b), place(b, a)]).toEqual([false, false]);
  });
});

describe.each(Object.entries(WORDS))('%s', (_, place) => {
  test.each(RESPELT_WORDS)('%j is %j', (a, b) => {
    expect([place(a, b), place(b, a)]).toEqual([true, true]);
  });

  test.each(NEAR_MISSES)('%j is not %j', (a, b) => {
    expect([place(a, b), place(b, a)]).toEqual([false, false]);
  });
});

// Within a text a name is looked for as it is written there, with blanks for line breaks; "ß" stays itself.
describe('the name of a place in a text', () => {
  test.each(RESPELT.filter(([, b]) => b !== 'STRASSE' && !/[“”]/.test(b)))('%j is %j', (a, b) => {
    expect(maskNames(`We love ${b.trim()} dearly`, [a]).replace('.', '')).toBe(`We love ${MASK} dearly`);
  });

  test.each(NEAR_MISSES.filter(([a]) => /\p{L}/u.test(a)))('%j is not %j', (a, b) => {
    expect(maskNames(`We love ${b} dearly.`, [a])).not.toBe(`We love ${MASK} dearly.`);
  });
});

// Part of a name will do there, so that what is no name of a member may still find one.
test.each(RESPELT)('a member is found by name: %j by %j', (a, b) => {
  expect(findMember({ members: [firm('Zebra'), firm(a)] }, b)).toBe(1);
});
