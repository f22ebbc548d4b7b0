import type { AlignmentSubject, EmploymentLine, LocalSector } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const sectors: readonly LocalSector[] = [
  { id: 'care', name: 'Care', tier: 'foundational', sic: ['86', '87', '88'] },
  { id: 'space', name: 'Space', tier: 'lead', sic: ['30.3'] },
];
const line = (name: string, jobs: EmploymentLine['jobs'], localSectors?: readonly string[]): EmploymentLine => ({
  name,
  ...(jobs === undefined ? {} : { jobs }),
  ...(localSectors === undefined ? {} : { localSectors }),
});
const care = line('Care', 400, ['care']);

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'exactly half',
    subject: held({
      sectors,
      employment: { jobs: 1000, lines: [care, line('Aerospace', 100, ['space']), line('Retail', 500, [])] },
    }),
    options,
    expect: {
      outcome: 'passed',
      message:
        'The sectors where most people work are not passed over: the strategy addresses sectors with 50% of the jobs in the area; the limit is 50%.',
      severity: null,
    },
  },
  {
    name: 'just below: what is passed over is named, the largest first',
    subject: held({
      sectors,
      employment: {
        jobs: 1000,
        lines: [care, line('Aerospace', 99, ['space']), line('Logistics', 101, []), line('Retail', 400, [])],
      },
    }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'passedOver',
      message:
        'Sectors where many people work are passed over: the strategy addresses sectors with 49.9% of the jobs in the area; the limit is 50%. Passed over: Retail and Logistics.',
      severity: 'note',
    },
  },
  {
    name: 'just above, by the SIC codes of lines and sectors',
    subject: held({
      sectors,
      employment: {
        lines: [
          { name: 'Health', sic: ['86'], jobs: 501 },
          { name: 'Retail', sic: ['47'], jobs: 499 },
        ],
      },
    }),
    options,
    expect: { outcome: 'passed', data: { share: 0.501 } },
  },
  {
    name: 'jobs that are in no line may be addressed or not: half to three fifths',
    subject: held({
      sectors,
      employment: { jobs: 1000, lines: [line('Care', 500, ['care']), line('Retail', 400, [])] },
    }),
    options,
    expect: { outcome: 'passed', data: { share: { min: 0.5, max: 0.6 } } },
  },
  {
    name: 'where one industry falls is not known',
    subject: held({
      sectors,
      employment: { jobs: 1000, lines: [care, line('Labs', 200), line('Retail', 400, [])] },
    }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'The strategy addresses sectors with 40–60% of the jobs in the area as far as we know; we cannot tell whether 50% is reached.',
      settledBy: { at: ['/strategy/employment/lines/1/localSectors'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a mark that is none of the sectors',
    subject: held({ sectors, employment: { lines: [line('Care', 400, ['caring']), line('Retail', 400, [])] } }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/employment/lines/0/localSectors'] } },
  },
  {
    name: 'how many work in one industry is not known',
    subject: held({ sectors, employment: { lines: [line('Care', undefined, ['care']), line('Retail', 400, [])] } }),
    options,
    expect: {
      outcome: 'cantTell',
      data: { share: { min: 0, max: 1 } },
      settledBy: { at: ['/strategy/employment/lines/0/jobs'] },
    },
  },
  {
    name: 'the table is known in part, without a total',
    subject: held({ sectors, employment: { lines: [care], incomplete: ['/lines'] } }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategy/employment/lines'] } },
  },
  {
    name: 'the table is known in part, and what it passes over is more than half of the total',
    subject: held({
      sectors,
      employment: { jobs: 1000, lines: [line('Retail', 600, [])], incomplete: ['/lines'] },
    }),
    options,
    expect: { outcome: 'failed', data: { share: { min: 0, max: 0.4 }, names: ['Retail'] } },
  },
  {
    name: 'the lines add up to more than all jobs',
    subject: held({ sectors, employment: { jobs: 700, lines: [care, line('Retail', 400, [])] } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'tooLarge',
      message: 'The lines of the table of employment add up to more than all jobs, so that no share can be taken.',
      settledBy: { at: ['/strategy/employment/jobs'] },
    },
  },
  {
    name: 'where people work is not known',
    subject: held({ sectors }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noTable',
      message: 'We do not know where people in the area work, and how much of that the strategy addresses.',
      settledBy: { at: ['/strategy/employment/lines'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a table without a line tells nothing',
    subject: held({ sectors, employment: { lines: [] } }),
    options,
    expect: { outcome: 'cantTell', messageId: 'noTable', settledBy: { at: ['/strategy/employment/lines'] } },
  },
  {
    name: 'everything is passed over, by a strategy of which it is not known whether it names sectors',
    subject: held({ employment: { lines: [line('Retail', 400, [])] } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noSectors',
      message: 'We do not know whether the strategy names any sectors, or which.',
      settledBy: { at: ['/strategy/sectors'] },
    },
  },
  {
    name: 'its sectors were not listed, but the table names them',
    subject: held({ textSeen: 'part', employment: { lines: [care, line('Retail', 300, [])] } }),
    options,
    expect: { outcome: 'passed', data: { share: 4 / 7 } },
  },
  {
    name: 'laid out by places, without a sector',
    subject: held({ sectors: [], employment: { lines: [line('Retail', 400, [])] } }),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'The strategy names no sectors.' },
  },
];
