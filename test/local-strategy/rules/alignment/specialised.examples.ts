import type { AlignmentSubject, LocalEmployment, LocalSector } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const vehicles: LocalSector = { id: 'vehicles', name: 'Vehicles', claimedDistinctive: true };
const lq = (locationQuotient: LocalSector['locationQuotient']): LocalSector => ({
  ...vehicles,
  ...(locationQuotient === undefined ? {} : { locationQuotient }),
});
// 300 of 1,000 jobs here are in vehicles, and 1,000 of 10,000 in the country: three times as large a share.
const employment: LocalEmployment = {
  jobs: 1000,
  nationalJobs: 10_000,
  lines: [
    { name: 'Motor vehicles', sic: ['29'], jobs: 300, nationalJobs: 1000 },
    { name: 'Retail', sic: ['47'], jobs: 700, nationalJobs: 9000 },
  ],
};

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'exactly the average',
    subject: held({ sectors: [lq(1)] }),
    options,
    expect: {
      outcome: 'passed',
      key: 'vehicles',
      message: 'Vehicles, claimed as distinctive, stands out: its location quotient is 1; the limit is 1.',
      severity: null,
    },
  },
  {
    name: 'just below the average',
    subject: held({ sectors: [lq(0.99)] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'doesNot',
      message:
        'Vehicles, claimed as distinctive, does not stand out: its location quotient is 0.99, below 1, a smaller share of jobs than in the country.',
      severity: 'note',
    },
  },
  {
    name: 'just above: one finding for each sector that is claimed',
    subject: held({ sectors: [lq(1.01), { id: 'food', claimedDistinctive: true, locationQuotient: 0.4 }] }),
    options,
    expect: [
      { outcome: 'failed', key: 'food', data: { sector: 'food', lq: 0.4 } },
      { outcome: 'passed', key: 'vehicles', data: { lq: 1.01 } },
    ],
  },
  {
    name: 'worked out from the table, whose lines say by their SIC codes where they fall',
    subject: held({ sectors: [{ ...vehicles, sic: ['29', '30'] }], employment }),
    options,
    expect: { outcome: 'passed', data: { lq: 3 } },
  },
  {
    name: 'worked out from the table, whose lines name the sector: retail falls short',
    subject: held({
      sectors: [{ id: 'retail', name: 'Retail', tier: 'distinctive' }],
      employment: {
        lines: [
          { name: 'Retail', jobs: 100, nationalJobs: 2000, localSectors: ['retail'] },
          { name: 'All others', jobs: 900, nationalJobs: 8000, localSectors: [] },
        ],
      },
    }),
    options,
    expect: { outcome: 'failed', data: { sector: 'Retail', lq: 0.5 } },
  },
  {
    name: 'a division is wider than the class that makes up the sector: the table does not tell',
    subject: held({ sectors: [{ ...vehicles, sic: ['29.10'] }], employment }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'Vehicles is claimed as distinctive; we know too little of its location quotient to hold it against 1.',
      settledBy: { at: ['/strategy/sectors/0/locationQuotient'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'jobs within a range: from 0.9 to 1.2',
    subject: held({
      sectors: [vehicles],
      employment: {
        jobs: 1000,
        nationalJobs: 10_000,
        lines: [
          { name: 'Motor vehicles', jobs: { min: 90, max: 120 }, nationalJobs: 1000, localSectors: ['vehicles'] },
          { name: 'Retail', jobs: 880, nationalJobs: 9000, localSectors: [] },
        ],
      },
    }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open' },
  },
  {
    name: 'jobs that are in no line of the table may be in the sector or not',
    subject: held({
      sectors: [vehicles],
      employment: {
        jobs: 1000,
        nationalJobs: 10_000,
        lines: [{ name: 'Motor vehicles', jobs: 300, nationalJobs: 1000, localSectors: ['vehicles'] }],
      },
    }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open' },
  },
  {
    name: 'jobs within a range that is above the average all the same',
    subject: held({ sectors: [lq({ min: 1.5, max: 2 })] }),
    options,
    expect: {
      outcome: 'passed',
      message: 'Vehicles, claimed as distinctive, stands out: its location quotient is 1.5–2; the limit is 1.',
    },
  },
  {
    name: 'no SIC class fits: there is no figure to find out',
    subject: held({ sectors: [{ id: 'clean', name: 'Clean growth', claimedDistinctive: true, sic: [] }], employment }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noClass',
      message: 'Clean growth is claimed as distinctive; no SIC class fits it, so no figure can bear it out or not.',
      settledBy: null,
    },
  },
  {
    name: 'no SIC class fits, but a quotient is given',
    subject: held({ sectors: [{ ...lq(1.7), sic: [] }] }),
    options,
    expect: { outcome: 'passed', data: { lq: 1.7 } },
  },
  {
    name: 'a total that is less than its own lines tells nothing',
    subject: held({ sectors: [{ ...vehicles, sic: ['29'] }], employment: { ...employment, jobs: 900 } }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open' },
  },
  {
    name: 'whether a sector is claimed as distinctive is not known',
    subject: held({ sectors: [lq(2), { id: 'food', name: 'Food', tier: 'strength', locationQuotient: 0.2 }] }),
    options,
    expect: [
      {
        outcome: 'cantTell',
        messageId: 'claims',
        message: 'We do not know whether these sectors are claimed as distinctive: Food.',
        settledBy: { at: ['/strategy/sectors/1/claimedDistinctive'] },
      },
      { outcome: 'passed', key: 'vehicles' },
    ],
  },
  {
    name: 'one sector seen, in a text that was read in part',
    subject: held({ textSeen: 'part', sectors: [lq(2)] }),
    options,
    expect: [
      {
        outcome: 'cantTell',
        messageId: 'noList',
        message: 'We do not know all the sectors that the strategy claims as distinctive.',
        settledBy: { at: ['/strategy/sectors'] },
      },
      { outcome: 'passed', key: 'vehicles' },
    ],
  },
  {
    name: 'it claims none as distinctive',
    subject: held({ sectors: [{ ...lq(0.2), claimedDistinctive: false }] }),
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'none',
      message: 'The strategy claims no sector as distinctive.',
    },
  },
];
