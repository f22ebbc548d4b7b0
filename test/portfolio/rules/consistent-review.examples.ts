import type { OutsideReview, Portfolio } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };
const two = [
  { id: 'arden', name: 'Arden' },
  { id: 'dale', name: 'Dale' },
];
const reviewed = (reviews: readonly OutsideReview[] | undefined, more: Partial<Portfolio> = {}): Portfolio => ({
  national: {},
  strategies: two,
  complete: true,
  ...(reviews === undefined ? {} : { reviews }),
  ...more,
});
const panel = (strategy: string, more: Partial<OutsideReview> = {}): OutsideReview => ({
  strategy,
  by: 'peer panel',
  form: 'checklist 2',
  period: 'spring 2019',
  ...more,
});
const without = (review: OutsideReview, field: 'by' | 'form' | 'period'): OutsideReview => {
  const { [field]: _, ...rest } = review;
  return rest;
};

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'one panel reviewed both by one checklist in one round',
    subject: reviewed([panel('arden'), panel('dale')]),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'alike',
      message: 'All 2 strategies had the same review: checklist 2, by peer panel, spring 2019.',
    },
  },
  {
    name: 'one of them had another review besides',
    subject: reviewed([panel('arden', { by: 'a consultant' }), panel('arden'), panel('dale')]),
    options,
    expect: { outcome: 'passed', messageId: 'alike' },
  },
  {
    name: 'without a word for the period, the same days are one period',
    subject: reviewed(
      ['arden', 'dale'].map((id) => ({ ...without(panel(id), 'period'), from: '2019-03-04', until: '2019-03-05' })),
    ),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'alike',
      data: { review: 'checklist 2, by peer panel, 2019-03-04 to 2019-03-05' },
    },
  },
  {
    name: 'no review of any',
    subject: reviewed([]),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'none',
      severity: 'warning',
      message: 'No review from outside is recorded of any of 2 strategies.',
    },
  },
  {
    name: 'one was not reviewed',
    subject: reviewed([panel('arden')]),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'odd',
      message:
        'Strategies were not reviewed alike: the commonest review (checklist 2, by peer panel, spring 2019) was made of 1 of 2. Not reviewed: Dale. Reviewed otherwise: none.',
    },
  },
  {
    name: 'another body, though in the same form',
    subject: reviewed([panel('arden'), panel('dale', { by: 'the department' })]),
    options,
    expect: { outcome: 'failed', messageId: 'odd', data: { without: [], otherwise: ['Dale'] } },
  },
  {
    name: 'another form',
    subject: reviewed([panel('arden'), panel('dale', { form: 'checklist 1' })]),
    options,
    expect: { outcome: 'failed', messageId: 'odd', data: { otherwise: ['Dale'] } },
  },
  {
    name: 'another round',
    subject: reviewed([panel('arden'), panel('dale', { period: 'autumn 2019' })]),
    options,
    expect: { outcome: 'failed', messageId: 'odd', data: { otherwise: ['Dale'] } },
  },
  {
    name: 'two reviewed otherwise, whoever else there may be',
    subject: reviewed([panel('arden'), panel('dale', { by: 'the department' })], { complete: false }),
    options,
    expect: { outcome: 'failed', messageId: 'odd' },
  },
  {
    name: 'who reviewed one is not known',
    subject: reviewed([panel('arden'), without(panel('dale'), 'by')]),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether every strategy had the same review. The commonest (checklist 2, by peer panel, spring 2019) was made of 1 of 2 strategies; open: Dale.',
      settledBy: { at: ['/reviews/1/by'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'reviews on other days, without a word for the round',
    subject: reviewed([
      { ...without(panel('arden'), 'period'), from: '2019-03-04', until: '2019-03-05' },
      { ...without(panel('dale'), 'period'), from: '2019-03-11', until: '2019-03-12' },
    ]),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/reviews/0/period', '/reviews/1/period'] } },
  },
  {
    name: 'a list of reviews that is known to be partial',
    subject: reviewed([panel('arden')], { incomplete: ['/reviews'] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/reviews'] } },
  },
  {
    name: 'nothing is said of reviews',
    subject: reviewed(undefined),
    options,
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/reviews'] } },
  },
  {
    name: 'the strategies in the document had the same, and there are others',
    subject: reviewed([panel('arden'), panel('dale')], { complete: false }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message:
        'Each of 2 strategies in the document had the same review (checklist 2, by peer panel, spring 2019); we do not know whether there are others.',
      settledBy: { at: ['/strategies'] },
    },
  },
  {
    name: 'two reviewed by others, and one by nobody knows whom: no answer makes the three alike',
    subject: reviewed([panel('arden'), without(panel('dale'), 'by'), panel('moor', { by: 'the department' })], {
      strategies: [
        { id: 'dale', name: 'Dale' },
        { id: 'arden', name: 'Arden' },
        { id: 'moor', name: 'Moor' },
      ],
    }),
    options,
    expect: { outcome: 'failed', messageId: 'odd' },
  },
  {
    name: 'one strategy that was not reviewed, and perhaps no other to be reviewed alike',
    subject: { national: {}, strategies: two.slice(0, 1), reviews: [] },
    options,
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/complete'] } },
  },
  {
    name: 'one strategy alone',
    subject: reviewed([panel('arden')], { strategies: two.slice(0, 1) }),
    options,
    expect: { outcome: 'inapplicable', messageId: 'single' },
  },
];
