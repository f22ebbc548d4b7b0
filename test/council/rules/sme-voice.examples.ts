import type { Council, Member, SizeBand } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { sizeByEmployment } from '../references.js';
import { firm, governmentCoChair, tradeBody } from '../seats.js';

const firmsOf = (sizeBand: SizeBand, n: number): Member[] =>
  Array.from({ length: n }, (_, i) => firm(`${sizeBand} firm ${i + 1}`, { sizeBand }));
const options = { references: [sizeByEmployment] };

export const examples: readonly Example<Council>[] = [
  {
    name: 'three of ten firms’ seats: exactly half of three fifths of jobs',
    subject: { members: [...firmsOf('large', 7), ...firmsOf('small', 3)] },
    options,
    expect: {
      outcome: 'passed',
      messageId: 'heard',
      message:
        'Small and medium firms have a voice: they hold 3 of 10 firms’ seats (30%), at least the 30% asked: 0.5 times their 60% of the whole economy by employment, 2016.',
    },
  },
  {
    name: 'two of ten: just below',
    subject: { members: [...firmsOf('large', 8), ...firmsOf('medium', 2)] },
    options,
    expect: {
      outcome: 'failed',
      messageId: 'under',
      severity: 'warning',
      message:
        'Small and medium firms hold too few seats: 2 of 10 firms’ seats (20%), less than the 30% asked: 0.5 times their 60% of the whole economy by employment, 2016.',
    },
  },
  {
    name: 'a body that speaks for small firms is a route, not a seat',
    subject: { members: [...firmsOf('large', 4), tradeBody('Small Widget Makers', { constituency: ['sme'] })] },
    options,
    // One of five is a fifth, two of six a third: 30% takes two.
    expect: {
      outcome: 'failed',
      messageId: 'noSeat',
      severity: 'warning',
      remedies: [{ id: 'seat-smes', message: 'Seat 2 small or medium firms.' }],
    },
  },
  {
    name: 'so is a sub-group they sit on',
    subject: { members: firmsOf('large', 4), subGroups: [{ name: 'Skills', includesSmes: true }] },
    options,
    expect: { outcome: 'failed', messageId: 'noSeat' },
  },
  {
    name: 'no route at all',
    subject: {
      members: [...firmsOf('large', 4), tradeBody('Big Widgets', { constituency: ['large'] })],
      subGroups: [],
    },
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noRoute',
      severity: 'error',
      message:
        'Small and medium firms have no route to the table: no seat, no sub-group, no body that speaks for them.',
      remedies: [
        {
          id: 'open-a-route',
          message: 'Seat 2 small or medium firms; a body that speaks for them would at least be a route.',
        },
      ],
    },
  },
  {
    name: 'no seat, and sub-groups not known: no seat fails, and worse is open',
    subject: { members: firmsOf('large', 4) },
    options,
    expect: { outcome: 'failed', messageId: 'noSeat', settledBy: { at: ['/subGroups'], toPass: null, toFail: 1 } },
  },
  {
    name: 'fifteen firms, one known to be medium and four of unknown size: one in fifteen to a third, against 30%',
    subject: {
      members: [...firmsOf('large', 10), ...firmsOf('medium', 1), firm('A'), firm('B'), firm('C'), firm('D')],
    },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'Small and medium firms hold 1–5 of 15 firms’ seats (7–33%); what we do not know decides whether they have the 30% asked, 0.5 times their 60% of the whole economy by employment, 2016.',
      settledBy: {
        at: [
          '/members/11/organisation/sizeBand',
          '/members/12/organisation/sizeBand',
          '/members/13/organisation/sizeBand',
          '/members/14/organisation/sizeBand',
        ],
        toPass: 4,
        toFail: 1,
      },
    },
  },
  {
    name: 'a self-employed practitioner is a seat of their own where no firm sits',
    subject: { members: [{ role: 'member', organisation: { name: 'a potter', kind: 'self-employed' } }] },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'a seat of their own and no reference to say what the share should be',
    subject: { members: [...firmsOf('large', 3), ...firmsOf('small', 1)] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noReference',
      message:
        'Small and medium firms hold 1 of 4 firms’ seats; no reference population by size was given to say what their share should be.',
      settledBy: null,
    },
  },
  {
    name: 'a reference that lumps medium and large together',
    subject: { members: firmsOf('small', 3) },
    options: {
      references: [
        {
          ...sizeByEmployment,
          categories: [
            { id: 'small', covers: ['none', 'micro', 'small'], weight: 48 },
            { id: 'bigger', covers: ['medium', 'large'], weight: 52 },
          ],
        },
      ],
    },
    expect: { outcome: 'cantTell', messageId: 'noSmeShare' },
  },
  {
    name: 'government only',
    subject: { members: [governmentCoChair] },
    options,
    expect: { outcome: 'inapplicable', messageId: 'noIndustry', message: 'Industry holds no seat.' },
  },
  {
    name: 'a reference for another industry',
    subject: { sector: 'nuts', members: firmsOf('large', 3) },
    options: { references: [{ ...sizeByEmployment, sector: 'bolts' }] },
    expect: { outcome: 'inapplicable', messageId: 'otherSector' },
  },
  {
    name: 'a reference for one industry, and a council that does not say its own',
    subject: { subGroups: [], members: firmsOf('large', 3) },
    options: { references: [{ ...sizeByEmployment, sector: 'bolts' }] },
    expect: { outcome: 'cantTell', messageId: 'sectorNotSaid', settledBy: { at: ['/sector'] } },
  },
];
