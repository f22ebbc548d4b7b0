import type { Council, Member, SizeBand } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { sizeByEmployment, sizeByFirms } from '../references.js';
import { firm, tradeBody } from '../seats.js';

const firmsOf = (sizeBand: SizeBand, n: number): Member[] =>
  Array.from({ length: n }, (_, i) => firm(`${sizeBand} firm ${i + 1}`, { sizeBand }));
const options = { references: [sizeByEmployment] };

export const examples: readonly Example<Council>[] = [
  {
    name: 'six of ten firms’ seats large, against two jobs in five: two above the fair four, within the tolerance',
    subject: { members: [...firmsOf('large', 6), ...firmsOf('medium', 1), ...firmsOf('small', 3)] },
    options,
    expect: {
      outcome: 'passed',
      messageId: 'balanced',
      message:
        'Large firms do not hold far too many of 10 firms’ seats, held against the whole economy by employment, 2016: large (6 seats, fair 4, 1.5 times its share).',
    },
  },
  {
    name: 'seven of ten: three above the fair four, and 1.75 times the share',
    subject: { members: [...firmsOf('large', 7), ...firmsOf('medium', 1), ...firmsOf('small', 2)] },
    options,
    expect: {
      outcome: 'failed',
      messageId: 'skewed',
      severity: 'warning',
      message:
        'Large firms hold too many of 10 firms’ seats, held against the whole economy by employment, 2016: large (7 seats, fair 4, 1.8 times its share).',
    },
  },
  {
    name: 'too many small firms do not fail it: large ones decide',
    subject: { members: firmsOf('small', 10) },
    options,
    expect: { outcome: 'passed', data: { large: 'large (0 seats, fair 4, 0 times its share)' } },
  },
  {
    name: 'the same seats against two bases: by employment within bounds, by number of firms far above',
    subject: { members: [...firmsOf('large', 4), ...firmsOf('small', 6), tradeBody('Widget Federation')] },
    options: { references: [sizeByEmployment, sizeByFirms] },
    expect: [
      { outcome: 'passed', key: 'size-employment' },
      { outcome: 'failed', key: 'size-firms' },
    ],
  },
  {
    name: 'six large and one of unknown size among ten: the one decides',
    subject: { members: [...firmsOf('large', 6), ...firmsOf('small', 3), firm('Acme')] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'The seats whose firm or size we do not know decide whether large firms hold too many of 10 firms’ seats, held against the whole economy by employment, 2016: large (6–7 seats, fair 4).',
      settledBy: { at: ['/members/9/organisation/sizeBand'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'known to be small or medium is known not to be large',
    subject: { members: [...firmsOf('large', 6), ...firmsOf('sme', 4)] },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'a size read from the number of employees',
    subject: {
      members: [...firmsOf('large', 6), ...firmsOf('small', 3), firm('Acme', { employees: { min: 200, max: 240 } })],
    },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'a band written "Large" is a word no list knows: unknown, and named',
    subject: {
      members: [...firmsOf('large', 6), ...firmsOf('small', 3), firm('Acme', { sizeBand: 'Large' as SizeBand })],
    },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/9/organisation/sizeBand'] } },
  },
  {
    name: 'three large firms: no make-up of three seats could be out of bounds, so this one proves nothing',
    subject: { members: firmsOf('large', 3) },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'tooFew',
      message:
        'There are too few seats (3 firms’ seats) to judge: with so many, large firms could not have far too many, held against the whole economy by employment, 2016: large (3 seats, fair 1, 2.5 times its share).',
      settledBy: null,
    },
  },
  {
    name: 'four seats, and a fifth that may be no firm’s: with five there would be enough',
    subject: {
      members: [...firmsOf('large', 2), ...firmsOf('small', 2), { organisation: { name: 'Acme', sizeBand: 'small' } }],
    },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'enough',
      message:
        'As far as we know, large firms do not hold far too many seats, but we do not know whether there are seats enough (4–5 firms’ seats) to judge, held against the whole economy by employment, 2016: large (2 seats, fair 2).',
      settledBy: { at: ['/members/4/organisation/kind'] },
    },
  },
  {
    name: 'eleven of fifteen seats are large firms’ and three are open: over-seated however they turn out',
    subject: { members: [...firmsOf('large', 11), ...firmsOf('small', 1), firm('A'), firm('B'), firm('C')] },
    options,
    expect: { outcome: 'failed', data: { large: 'large (11–14 seats, fair 6)' } },
  },
  {
    name: 'no firm has a seat',
    subject: { members: [tradeBody('Widget Federation')] },
    options,
    expect: { outcome: 'inapplicable', messageId: 'noSeats', message: 'No seat is held by a firm.' },
  },
  {
    name: 'no reference given',
    subject: { members: firmsOf('large', 3) },
    expect: { outcome: 'cantTell', messageId: 'noReference' },
  },
  {
    name: 'a reference that lumps medium and large together cannot decide',
    subject: { members: firmsOf('large', 3) },
    options: {
      references: [
        {
          ...sizeByEmployment,
          id: 'lumped',
          categories: [
            { id: 'small', covers: ['none', 'micro', 'small'], weight: 48 },
            { id: 'bigger', covers: ['medium', 'large'], weight: 52 },
          ],
        },
      ],
    },
    expect: { outcome: 'cantTell', messageId: 'noLargeBand', key: 'lumped' },
  },
  {
    name: 'a reference for another industry says nothing of this council',
    subject: { sector: 'nuts', members: firmsOf('large', 3) },
    options: { references: [{ ...sizeByEmployment, sector: 'bolts' }] },
    expect: { outcome: 'inapplicable', messageId: 'otherSector' },
  },
  {
    name: 'a reference for one industry, and a council that does not say its own',
    subject: { members: firmsOf('large', 10) },
    options: { references: [{ ...sizeByEmployment, sector: 'bolts' }] },
    expect: { outcome: 'cantTell', messageId: 'sectorNotSaid', settledBy: { at: ['/sector'] } },
  },
];
