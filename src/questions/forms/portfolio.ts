import type { FormQuestion } from '../form.js';

/** What to ask the department that oversees local strategies: questions in plain words, with the field that each answer sets. */
export const portfolioForm: readonly FormQuestion[] = [
  {
    id: 'p19-team',
    who: ['government'],
    question: 'Which team oversees all strategies, with which remit, and has it given places guidance?',
    help: '',
    answer: 'record',
    none: { label: 'there is none', set: { '/oversight/none': true } },
    columns: [
      { key: 'body', label: 'team', type: 'text', field: '/oversight/body' },
      {
        key: 'remit',
        label: 'its remit',
        type: 'text',
        field: '/oversight/remit',
        noneSets: { '/oversight/noRemit': true },
      },
      { key: 'guidance', label: 'has given guidance', type: 'yes-no', field: '/oversight/guidanceGiven' },
    ],
  },
  {
    id: 'p19-reviews',
    who: ['government'],
    question: 'Who reviewed each strategy, in which form and round?',
    help: 'One line a review.',
    answer: 'table',
    list: '/reviews',
    none: { label: 'none was reviewed', set: { '/reviews': [] } },
    columns: [
      { key: 'strategy', label: 'strategy', type: 'text', field: 'strategy', required: true },
      { key: 'by', label: 'by', type: 'text', field: 'by' },
      { key: 'form', label: 'form', type: 'text', field: 'form' },
      { key: 'period', label: 'round', type: 'text', field: 'period' },
      { key: 'from', label: 'from', type: 'date', field: 'from' },
    ],
  },
  {
    id: 'p19-complete',
    who: ['government'],
    question: 'Are these all the strategies there are?',
    help: '',
    answer: 'record',
    columns: [{ key: 'complete', label: 'these are all', type: 'yes-no', field: '/complete' }],
  },
  {
    id: 'p20-monitoring',
    who: ['government'],
    question: 'Is there one frame for monitoring, and are there tools for it?',
    help: 'A set of indicators or a guide that all places use.',
    answer: 'record',
    columns: [
      {
        key: 'frame',
        label: 'frame',
        type: 'text',
        field: '/monitoring/frame',
        noneSets: { '/monitoring/noFrame': true },
      },
      {
        key: 'tools',
        label: 'tools',
        type: 'text',
        field: '/monitoring/tools',
        noneSets: { '/monitoring/noTools': true },
      },
    ],
  },
];
