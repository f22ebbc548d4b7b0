import type { Council, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { threeRegions } from '../references.js';
import { firm, governmentCoChair, tradeBody } from '../seats.js';

const firmsIn = (region: string, n: number): Member[] =>
  Array.from({ length: n }, (_, i) => firm(`${region} firm ${i + 1}`, { region }));
const options = { references: [threeRegions] };

export const examples: readonly Example<Council>[] = [
  {
    name: 'ten firms as the regions are: three, one and six',
    subject: { members: [...firmsIn('London', 3), ...firmsIn('Wales', 1), ...firmsIn('North', 6)] },
    options,
    expect: [
      {
        outcome: 'inapplicable',
        messageId: 'noSeats',
        key: 'regions/bodies',
        message: 'No seat is held by representative bodies.',
      },
      {
        outcome: 'passed',
        messageId: 'balanced',
        key: 'regions/firms',
        message:
          'No region holds far more or fewer of 10 seats of firms than its weight, by more than 2 seats and 1.5 times its share, held against the whole economy by number of firms, 2015. Entitled to a seat but without one: none.',
      },
    ],
  },
  {
    name: 'London two seats above its fair three: within the tolerance of two',
    subject: { members: [...firmsIn('London', 5), ...firmsIn('Wales', 1), ...firmsIn('North', 4)] },
    options,
    expect: [{ outcome: 'inapplicable' }, { outcome: 'passed' }],
  },
  {
    name: 'London three seats above its fair three: over-seated, the North under-seated by as many',
    subject: { members: [...firmsIn('London', 6), ...firmsIn('Wales', 1), ...firmsIn('North', 3)] },
    options,
    expect: [
      { outcome: 'inapplicable' },
      {
        outcome: 'failed',
        messageId: 'over',
        severity: 'warning',
        message:
          'Too many of the seats of firms (10) are in London, held against the whole economy by number of firms, 2015: London (6 seats, fair 3, 2 times its share) and North (3 seats, fair 6, 0.5 times its share). Entitled to a seat but without one: none.',
      },
    ],
  },
  {
    name: 'no region has too many for sure, and the North has three too few',
    subject: { members: [...firmsIn('London', 5), ...firmsIn('Wales', 2), ...firmsIn('North', 3)] },
    options,
    expect: [
      { outcome: 'inapplicable' },
      {
        outcome: 'failed',
        messageId: 'skewed',
        message:
          'Regions hold too many or too few of the seats of firms (10), held against the whole economy by number of firms, 2015: North (3 seats, fair 6, 0.5 times its share). Entitled to a seat but without one: none.',
      },
    ],
  },
  {
    name: 'a region without a seat is named though nothing is skewed',
    subject: { members: [...firmsIn('London', 4), ...firmsIn('North', 6)] },
    options,
    expect: [{ outcome: 'inapplicable' }, { outcome: 'passed', data: { unseated: ['Wales'] } }],
  },
  {
    name: 'five in London, four in the North and one firm of unknown base: one more in London would be too many',
    subject: { members: [...firmsIn('London', 5), ...firmsIn('North', 4), firm('Acme')] },
    options,
    expect: [
      { outcome: 'inapplicable' },
      {
        outcome: 'cantTell',
        messageId: 'open',
        message:
          'What we do not know decides whether regions hold too many or too few of the seats of firms (10), held against the whole economy by number of firms, 2015. It may be so of London.',
        settledBy: { at: ['/members/9/organisation/region'], toPass: 1, toFail: 1 },
      },
    ],
  },
  {
    name: 'a misspelt region is unknown, and named',
    subject: { members: [...firmsIn('London', 5), ...firmsIn('North', 4), firm('Acme', { region: 'Lodon' })] },
    options,
    expect: [
      { outcome: 'inapplicable' },
      { outcome: 'cantTell', settledBy: { at: ['/members/9/organisation/region'] } },
    ],
  },
  {
    name: 'the same with six in London: over-seated whatever the last firm’s base',
    subject: { members: [...firmsIn('London', 6), ...firmsIn('North', 3), firm('Acme')] },
    options,
    expect: [{ outcome: 'inapplicable' }, { outcome: 'failed' }],
  },
  {
    name: 'bodies are judged apart from firms',
    subject: {
      members: [
        governmentCoChair,
        ...firmsIn('North', 2),
        ...['A', 'B', 'C', 'D', 'E', 'F'].map((name) => tradeBody(`Body ${name}`, { region: 'London' })),
      ],
    },
    options,
    expect: [
      { outcome: 'failed', key: 'regions/bodies', data: { seats: 6 } },
      {
        outcome: 'cantTell',
        messageId: 'tooFew',
        key: 'regions/firms',
        message:
          'There are too few seats of firms (2) to judge: however they fell, no region would have far too many or too few, held against the whole economy by number of firms, 2015.',
        settledBy: null,
      },
    ],
  },
  {
    name: 'three seats are too few, a fourth would be enough, and whether Acme still has one is not known',
    subject: {
      members: [...firmsIn('London', 1), ...firmsIn('North', 2), firm('Acme', { region: 'North' }, { until: '2016' })],
    },
    options: {
      references: [
        {
          ...threeRegions,
          categories: [
            { id: 'London', weight: 1 },
            { id: 'North', weight: 2 },
          ],
        },
      ],
    },
    expect: [
      { outcome: 'inapplicable' },
      {
        outcome: 'cantTell',
        messageId: 'enough',
        message:
          'As far as we know, no region holds far too many or too few seats, but we do not know whether there are seats enough of firms (3–4) to judge, held against the whole economy by number of firms, 2015.',
        settledBy: { at: ['/members/3/until'] },
      },
    ],
  },
  {
    name: 'a tie leaves the fourth fair seat to any of three regions of equal weight: four seats are within two of it',
    subject: { members: firmsIn('Wales', 4) },
    options: {
      references: [{ ...threeRegions, categories: ['London', 'Wales', 'North'].map((id) => ({ id, weight: 1 })) }],
    },
    expect: [{ outcome: 'inapplicable' }, { outcome: 'passed', data: { unseated: ['London', 'North'] } }],
  },
  {
    name: 'no reference given',
    subject: { members: firmsIn('London', 3) },
    expect: {
      outcome: 'cantTell',
      messageId: 'noReference',
      message: 'No reference population by region was given to compare with.',
      settledBy: null,
    },
  },
  {
    name: 'a reference for another industry says nothing of this council',
    subject: { sector: 'nuts', members: firmsIn('London', 3) },
    options: { references: [{ ...threeRegions, sector: 'bolts' }] },
    expect: { outcome: 'inapplicable', messageId: 'otherSector', key: 'regions' },
  },
  {
    name: 'a reference for one industry, and a council that does not say its own',
    subject: { members: firmsIn('London', 8) },
    options: { references: [{ ...threeRegions, sector: 'bolts' }] },
    expect: [
      { outcome: 'inapplicable', key: 'regions/bodies' },
      {
        outcome: 'cantTell',
        messageId: 'sectorNotSaid',
        key: 'regions/firms',
        message:
          'We do not know whether the reference regions fits: it is about one industry (bolts), and the council does not say which its own is.',
        settledBy: { at: ['/sector'] },
      },
    ],
  },
  {
    name: 'the industry and the regions in other letters, with other dashes',
    subject: {
      sector: 'Nuts & Bolts',
      members: [...firmsIn('LONDON', 3), ...firmsIn('wales ', 1), ...firmsIn('north', 6)],
    },
    options: { references: [{ ...threeRegions, sector: 'nuts-and-bolts' }] },
    expect: [{ outcome: 'inapplicable' }, { outcome: 'passed' }],
  },
  {
    name: 'a council of one region draws its members from it',
    subject: { area: { name: 'Wales', kind: 'nation' }, members: firmsIn('Wales', 8) },
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'ownRegion',
      key: 'regions',
      message: 'The council acts for Wales alone, which is one region of the whole economy by number of firms, 2015.',
    },
  },
];
