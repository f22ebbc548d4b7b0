import type { Council, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { widgetParts } from '../references.js';
import { firm, governmentCoChair, tradeBody } from '../seats.js';

const makers = (part: string, n: number): Member[] =>
  Array.from({ length: n }, (_, i) => firm(`${part} maker ${i + 1}`, { subSectors: [part] }));
const options = { references: [widgetParts] };

export const examples: readonly Example<Council>[] = [
  {
    name: 'two seats each',
    subject: {
      sector: 'widgets',
      members: [...makers('bolts', 2), ...makers('nuts', 2), ...makers('cogs', 2), ...makers('gears', 2)],
    },
    options,
    expect: {
      outcome: 'passed',
      messageId: 'balanced',
      message:
        'No sub-sector holds far more or fewer of 8 industry seats than its weight, by more than 2 seats and 1.5 times its share, held against its own sector (widgets) by turnover, 2015. Entitled to a seat but without one: none. Cross-sector bodies, counted separately: none.',
    },
  },
  {
    name: 'bolts hold five of eight: three above their fair two',
    subject: {
      sector: 'widgets',
      members: [...makers('bolts', 5), ...makers('nuts', 1), ...makers('cogs', 1), ...makers('gears', 1)],
    },
    options,
    expect: {
      outcome: 'failed',
      messageId: 'skewed',
      severity: 'warning',
      message:
        'Sub-sectors hold too many or too few of 8 industry seats, held against its own sector (widgets) by turnover, 2015: bolts (5 seats, fair 2, 2.5 times its share). Entitled to a seat but without one: none. Cross-sector bodies, counted separately: none.',
    },
  },
  {
    name: 'four of eight is two above the fair two: within the tolerance, and gears are named as absent',
    subject: { sector: 'widgets', members: [...makers('bolts', 4), ...makers('nuts', 2), ...makers('cogs', 2)] },
    options,
    expect: { outcome: 'passed', data: { unseated: ['gears'] } },
  },
  {
    name: 'a federation of all industries is listed apart',
    subject: {
      sector: 'widgets',
      members: [
        ...makers('bolts', 2),
        ...makers('nuts', 1),
        ...makers('cogs', 1),
        ...makers('gears', 1),
        tradeBody('Federation of All Industries', { crossSector: true }),
      ],
    },
    options,
    expect: { outcome: 'passed', data: { seats: 5, apart: ['Federation of All Industries'] } },
  },
  {
    name: 'a firm of unknown sub-sector decides',
    subject: {
      sector: 'widgets',
      members: [...makers('bolts', 4), ...makers('nuts', 1), ...makers('cogs', 1), ...makers('gears', 1), firm('Acme')],
    },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'What we do not know decides whether sub-sectors hold too many or too few of 8 industry seats, held against its own sector (widgets) by turnover, 2015. It may be so of bolts.',
      settledBy: { at: ['/members/7/organisation/subSectors'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'one seat each: no make-up of three seats could be out of bounds',
    subject: { sector: 'widgets', members: [...makers('bolts', 1), ...makers('nuts', 1), ...makers('cogs', 1)] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'tooFew',
      message:
        'There are too few seats (3 industry seats) to judge: however they fell, no sub-sector would have far too many or too few, held against its own sector (widgets) by turnover, 2015.',
      settledBy: null,
    },
  },
  {
    name: 'three seats, which could not be out of bounds, and a fourth that may be no industry’s: four could',
    subject: {
      sector: 'widgets',
      members: [
        ...makers('bolts', 1),
        ...makers('nuts', 1),
        ...makers('cogs', 1),
        { organisation: { name: 'Acme', subSectors: ['gears'] } },
      ],
    },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'enough',
      message:
        'As far as we know, no sub-sector holds far too many or too few seats, but we do not know whether there are seats enough (3–4 industry seats) to judge, held against its own sector (widgets) by turnover, 2015.',
      settledBy: { at: ['/members/3/organisation/kind'] },
    },
  },
  {
    name: 'no reference given',
    subject: { sector: 'widgets', members: makers('bolts', 4) },
    expect: { outcome: 'cantTell', messageId: 'noReference', settledBy: null },
  },
  {
    name: 'government only',
    subject: { sector: 'widgets', members: [governmentCoChair] },
    options,
    expect: { outcome: 'inapplicable', messageId: 'noSeats' },
  },
  {
    name: 'parts of another industry',
    subject: { sector: 'ships', members: makers('bolts', 4) },
    options,
    expect: { outcome: 'inapplicable', messageId: 'otherSector' },
  },
  {
    name: 'parts of one industry, and a council that does not say its own',
    subject: { members: makers('bolts', 8) },
    options,
    expect: { outcome: 'cantTell', messageId: 'sectorNotSaid', settledBy: { at: ['/sector'] } },
  },
];
