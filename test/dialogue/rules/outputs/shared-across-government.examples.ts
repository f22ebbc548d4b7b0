import type { Dialogue, Output, Sharing } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const sponsors = ['Business department'];
const paper = (title: string, ...sharedWith: readonly Sharing[]): Output => ({
  title,
  produced: '2015-01-10',
  sharedWith,
});
const treasury = (date = '2015-01-20'): Sharing => ({ department: 'HM Treasury', date });

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one of two went to another department: exactly the limit',
    subject: { sponsors, outputs: [paper('Plan', treasury()), paper('Note')] },
    expect: {
      outcome: 'passed',
      messageId: 'shared',
      message:
        'Enough outputs are shared: 1 of 2 outputs went beyond the sponsors or to other teams inside them (50%).',
    },
  },
  {
    name: 'one of three, just below',
    subject: { sponsors, outputs: [paper('Plan', treasury()), paper('Note'), paper('Survey')] },
    expect: {
      outcome: 'failed',
      messageId: 'little',
      message:
        'Too few outputs are shared: 1 of 3 outputs went beyond the sponsors or to other teams inside them (33%), where at least 50% is the limit. Not shared: Note and Survey.',
      severity: 'warning',
    },
  },
  {
    name: 'two of three, just above; another team inside the sponsor counts',
    subject: {
      sponsors,
      outputs: [
        paper('Plan', treasury()),
        paper('Note'),
        paper('Survey', { department: 'Business Department', team: 'Skills policy' }),
      ],
    },
    expect: { outcome: 'passed', data: { shared: 2, whole: 3 } },
  },
  {
    name: 'nothing was shared',
    subject: { sponsors, outputs: [paper('Plan')] },
    expect: {
      outcome: 'failed',
      messageId: 'nothing',
      message:
        'Nothing that came out of the dialogue went beyond the sponsors or to other teams inside them. Not shared: Plan.',
      severity: 'error',
    },
  },
  {
    name: 'shared with the sponsor alone, whose name is spelt otherwise: not beyond it',
    subject: { sponsors: ['Business & Skills'], outputs: [paper('Plan', { department: 'Business and Skills' })] },
    expect: { outcome: 'failed', messageId: 'nothing' },
  },
  {
    name: 'known to have no sponsor: any department is beyond it',
    subject: { sponsors: [], outputs: [paper('Plan', treasury())] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'shared on the day of judgement, and a day later',
    subject: { sponsors, outputs: [paper('Plan', treasury('2016-03-01')), paper('Note', treasury('2016-03-02'))] },
    expect: { outcome: 'passed', data: { shared: 1, whole: 2 } },
  },
  {
    name: 'what was there only later, and what flows to the council, does not count',
    subject: {
      sponsors,
      outputs: [
        paper('Plan', treasury()),
        { title: 'Note', produced: '2016-03-02', sharedWith: [] },
        { title: 'Commission', toCouncil: true, sharedWith: [] },
      ],
    },
    expect: { outcome: 'passed', data: { shared: 1, whole: 1 } },
  },
  {
    name: 'the sponsors are not known: neither is whether the Treasury is beyond them',
    subject: { outputs: [paper('Plan', treasury())] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        '0–1 of 1 output went beyond the sponsors or to other teams inside them; what we do not know of sharing decides whether that reaches 50%. Open: Plan.',
      settledBy: { at: ['/sponsors'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a team counts even where the sponsors are not known',
    subject: { outputs: [paper('Plan', { team: 'Skills policy' })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'with whom one of two was shared is not known: nothing, or enough',
    subject: { sponsors, outputs: [paper('Note'), { title: 'Plan' }] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/outputs/1/sharedWith'], toFail: 1 } },
  },
  {
    name: 'too little is shared for certain, and whether anything is, is open: the worse is named',
    subject: { sponsors, outputs: [paper('Note'), paper('Survey'), { title: 'Plan' }] },
    expect: {
      outcome: 'failed',
      messageId: 'little',
      severity: 'warning',
      data: { shared: { min: 0, max: 1 }, names: ['Note', 'Survey'] },
      settledBy: { at: ['/outputs/2/sharedWith'], toPass: null, toFail: 1 },
    },
  },
  {
    name: 'a sharing that names nobody, and a list that is partial',
    subject: {
      sponsors,
      outputs: [paper('Note', { date: '2015-02-01' }), { ...paper('Plan'), incomplete: ['/sharedWith'] }],
    },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/outputs/0/sharedWith/0', '/outputs/1/sharedWith'] },
    },
  },
  {
    name: 'the list of outputs is partial',
    subject: { sponsors, outputs: [paper('Plan', treasury())], incomplete: ['/outputs'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all that came out of the dialogue. Of what is on record, 1 of 1 output went beyond the sponsors or to other teams inside them.',
      settledBy: { at: ['/outputs'] },
    },
  },
  {
    name: 'nothing is known of outputs',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/outputs', '/sponsors'] } },
  },
  {
    name: 'nothing came out',
    subject: { sponsors, outputs: [] },
    expect: { outcome: 'inapplicable', messageId: 'nothing', message: 'No output was there by 2016-03-01.' },
  },
];
