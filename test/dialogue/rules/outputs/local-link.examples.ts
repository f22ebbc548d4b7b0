import type { Dialogue, LocalLink } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

// As the Automotive Council has it: a forum that gathers the local partnerships with automotive interests.
const tie = (more: Partial<LocalLink> = {}, to = 'Black Country LEP'): LocalLink => ({
  to,
  kind: 'growth-body',
  date: '2014',
  ...more,
});
const automotive: Dialogue = { sector: 'automotive' };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one whose sectors hold the industry, in other letters, and one that says so',
    subject: {
      ...automotive,
      localLinks: [
        tie({ sectors: ['Automotive', 'aerospace'] }),
        tie({ kind: 'local-strategy', sectorIsPriority: true }, 'West Midlands Local Industrial Strategy'),
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'tied',
      message:
        'The council is tied to places that plan for its industry: Black Country LEP and West Midlands Local Industrial Strategy.',
    },
  },
  {
    name: 'one of two is enough',
    subject: { ...automotive, localLinks: [tie({ sectors: [] }, 'Cornwall LEP'), tie({ sectors: ['automotive'] })] },
    expect: { outcome: 'passed', data: { names: ['Black Country LEP'] } },
  },
  {
    name: 'places that plan for other industries',
    subject: {
      ...automotive,
      localLinks: [tie({ sectors: ['space'] }, 'Cornwall LEP'), tie({ sectorIsPriority: false }, 'Cumbria LEP')],
    },
    expect: {
      outcome: 'failed',
      messageId: 'elsewhere',
      message: 'The council is tied only to places that do not plan for its industry: Cornwall LEP and Cumbria LEP.',
      severity: 'note',
    },
  },
  {
    name: 'no tie',
    subject: { ...automotive, localLinks: [] },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'The council is tied to no local strategy or growth body.',
      severity: 'note',
    },
  },
  {
    name: 'a tie from the day of judgement on',
    subject: { ...automotive, localLinks: [tie({ sectors: ['automotive'], date: '2016-03-01' })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'a tie from the day after',
    subject: { ...automotive, localLinks: [tie({ sectors: ['automotive'], date: '2016-03-02' })] },
    expect: { outcome: 'failed', messageId: 'none' },
  },
  {
    name: 'a tie from some day of the year',
    subject: { ...automotive, localLinks: [tie({ sectors: ['automotive'], date: '2016' })] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/localLinks/0/date'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'what the place plans for is not known',
    subject: { ...automotive, localLinks: [tie()] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether the council is tied to any place that plans for its industry.',
      settledBy: { at: ['/localLinks/0/sectorIsPriority'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'its sectors were seen in part',
    subject: { ...automotive, localLinks: [tie({ sectors: ['space'], incomplete: ['/sectors'] })] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/localLinks/0/sectorIsPriority'] } },
  },
  {
    name: 'the council does not say what its industry is',
    subject: { localLinks: [tie({ sectors: ['automotive'] })] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/sector'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'its industry is not said, and the place plans for none',
    subject: { localLinks: [tie({ sectors: [] })] },
    expect: { outcome: 'failed', messageId: 'elsewhere' },
  },
  {
    name: 'the list of ties is partial',
    subject: { ...automotive, localLinks: [], incomplete: ['/localLinks'] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/localLinks'] } },
  },
  {
    name: 'nothing is known of ties',
    subject: automotive,
    expect: { outcome: 'cantTell', settledBy: { at: ['/localLinks'], toPass: 1, toFail: 1 } },
  },
];
