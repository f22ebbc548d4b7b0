import type { Action, Benefit, Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const action = (title: string, benefits?: Benefit): Action => ({
  title,
  status: 'under-way',
  ...(benefits === undefined ? {} : { benefits }),
});

// As the Automotive Council is told to have worked: metrics of the whole industry, skills of its suppliers, and beside
// them a line for one plant.
const wide = ['Metrics of the industry', 'Rules for tax credits', 'Skills forecast'].map((title) =>
  action(title, 'industry-wide'),
);
const suppliers = action('Training for suppliers', 'sub-sector');
const plant = action('Road to one plant', 'firm');
const none: Dialogue = { investmentRequests: [], actions: [], outputs: [] };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one of five is for one firm: just at the limit',
    subject: { ...none, actions: [...wide, suppliers, plant] },
    expect: {
      outcome: 'passed',
      messageId: 'shared',
      message:
        'The work is for more than a few firms: of 5 requests, actions and outputs, 1 benefits one firm or a few (20%), 1 a part of the industry and 3 all of it.',
    },
  },
  {
    name: 'one of four is for one firm: just beyond it',
    subject: { ...none, actions: [...wide, plant] },
    expect: {
      outcome: 'failed',
      messageId: 'captured',
      message:
        'Too much of the work is for one firm or a few: 1 of 4 requests, actions and outputs (25%), where at most 20% is the limit: Road to one plant.',
      severity: 'warning',
    },
  },
  {
    name: 'requests, actions and outputs count alike',
    subject: {
      investmentRequests: [{ title: 'Grant for one yard', date: '2015', benefits: 'firm' }],
      actions: [plant],
      outputs: [{ title: 'Skills forecast', produced: '2015', benefits: 'industry-wide' }],
    },
    expect: { outcome: 'failed', data: { firm: 2, whole: 3, names: ['Grant for one yard', 'Road to one plant'] } },
  },
  {
    name: 'a part of the industry is no single firm',
    subject: { ...none, actions: [suppliers, suppliers] },
    expect: { outcome: 'passed', data: { firm: 0, whole: 2, part: 2, wide: 0 } },
  },
  {
    name: 'of one in five we do not know: whatever it is, it keeps to the limit',
    subject: { ...none, actions: [...wide, suppliers, action('A code of practice')] },
    expect: { outcome: 'passed', data: { firm: { min: 0, max: 1 }, whole: 5, wide: { min: 3, max: 4 } } },
  },
  {
    name: 'of one in four we do not know: that decides',
    subject: { ...none, actions: [...wide, action('A code of practice')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whom enough of the work benefits: 0–1 of 4 requests, actions and outputs (0–25%) may be for one firm or a few, and the limit is 20%.',
      settledBy: { at: ['/actions/3/benefits'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a word that is none of the three',
    subject: { ...none, actions: [action('Road to one plant', 'the region' as Benefit)] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/actions/0/benefits'] } },
  },
  {
    name: 'most is for one firm, whatever the rest',
    subject: { ...none, actions: [plant, plant, action('A code of practice')] },
    expect: { outcome: 'failed', data: { firm: { min: 2, max: 3 }, whole: 3 } },
  },
  {
    name: 'what was dropped for a reason, came later or flows the other way does not count',
    subject: {
      investmentRequests: [{ title: 'Grant for one yard', date: '2016-04', benefits: 'firm' }],
      actions: [...wide, { title: 'Road to one plant', benefits: 'firm', dropped: '2015', droppedBecause: 'no money' }],
      outputs: [{ title: 'Letter to one firm', toCouncil: true, benefits: 'firm' }],
    },
    expect: { outcome: 'passed', data: { firm: 0, whole: 3 } },
  },
  {
    name: 'the only action may have been dropped, and for a reason',
    subject: { ...none, actions: [{ title: 'Road to one plant', benefits: 'firm' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/actions/0/status', '/actions/0/droppedBecause'] },
    },
  },
  {
    name: 'the outputs were not seen',
    subject: { ...none, actions: wide, incomplete: ['/outputs'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know all that was asked for, agreed and produced, nor whom it benefits.',
      settledBy: { at: ['/outputs'] },
    },
  },
  {
    name: 'nothing was asked for, agreed or produced',
    subject: none,
    expect: { outcome: 'inapplicable', message: 'Nothing was asked for, agreed or produced by 2016-03-01.' },
  },
  {
    name: 'nothing of the kind is told',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'noList' },
  },
];
