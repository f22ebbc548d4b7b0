import type { Dialogue, Output } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const old: Partial<Dialogue> = { established: '2010-01-01' };
const tabled: Output = { title: 'Paper on biopharmaceutical manufacturing', use: 'tabled', produced: '2013-11' };
const proposed: Output = { title: 'Sector deal', use: 'proposed' };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'the automotive council: a changed tax credit, skills gaps that informed policy, a data project as evidence',
    subject: {
      ...old,
      outputs: [
        { title: 'R&D tax credits', use: 'changed-policy', stage: 'feedback' },
        { title: 'Skills gaps', use: 'informed-policy', stage: 'informing' },
        { title: 'Sector metrics', use: 'evidence' },
        proposed,
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'used',
      message:
        'The dialogue informed policy: 3 outputs were used, 1 to inform policy, 0 to test it, 1 to tell how it went, 1 at a stage that we do not know. In 2016 examples of direct impact were isolated.',
      severity: null,
    },
  },
  {
    name: 'to inform policy is enough, though other outputs are not known to be used and there may be more',
    subject: {
      ...old,
      outputs: [{ title: 'Skills gaps', use: 'informed-policy' }, { title: 'Metrics' }],
      incomplete: ['/outputs'],
    },
    expect: { outcome: 'passed', data: { used: 1, unstaged: 1 } },
  },
  {
    name: 'a stage that no list knows is not known',
    subject: {
      ...old,
      outputs: [{ title: 'Plan', use: 'taken-up', stage: 'Testing' as 'testing' }],
    },
    expect: { outcome: 'passed', data: { testing: 0, unstaged: 1 } },
  },
  {
    name: 'a use many years ago counts',
    subject: { ...old, outputs: [{ title: 'Institute', use: 'co-investment', stage: 'testing', used: '2010-06' }] },
    expect: { outcome: 'passed', data: { used: 1, testing: 1 } },
  },
  {
    name: 'tabled and proposed, but not used',
    subject: { ...old, outputs: [tabled, proposed] },
    expect: {
      outcome: 'failed',
      messageId: 'unused',
      message:
        'Nothing that came out was used: Paper on biopharmaceutical manufacturing and Sector deal. What is tabled, proposed, welcomed or commissioned is not used yet. In 2016 examples of direct impact were isolated.',
      severity: 'warning',
      remedies: [{ id: 'use-an-output', message: 'Make use of 1 of them, and record where.' }],
    },
  },
  {
    name: 'welcomed, commissioned, of no use: none of them is used; of seven names, four are given',
    subject: {
      ...old,
      outputs: (['welcomed', 'commissioned', 'none', 'tabled', 'proposed', 'none', 'none'] as const).map((use, i) => ({
        id: `paper ${i + 1}`,
        use,
      })),
    },
    expect: {
      outcome: 'failed',
      message:
        'Nothing that came out was used: paper 1, paper 2, paper 3, paper 4 and 3 others. What is tabled, proposed, welcomed or commissioned is not used yet. In 2016 examples of direct impact were isolated.',
      data: { names: ['paper 1', 'paper 2', 'paper 3', 'paper 4', 'paper 5', 'paper 6', 'paper 7'] },
    },
  },
  {
    name: 'used on the day of judgement',
    subject: { ...old, outputs: [{ title: 'Plan', use: 'funding', used: '2016-03-01' }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'used a day later: not by then',
    subject: { ...old, outputs: [{ title: 'Plan', use: 'funding', used: '2016-03-02' }] },
    expect: { outcome: 'failed', messageId: 'unused', data: { names: ['Plan'] } },
  },
  {
    name: 'used some day in the month of judgement',
    subject: { ...old, outputs: [{ title: 'Plan', use: 'funding', used: '2016-03' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/outputs/0/used'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'not there before the day of judgement, so not used either',
    subject: { ...old, outputs: [{ title: 'Plan', use: 'funding', produced: '2017' }] },
    expect: {
      outcome: 'failed',
      messageId: 'nothing',
      remedies: [{ id: 'produce-something', message: 'Put 1 output before government, and record what came of it.' }],
    },
  },
  {
    name: 'a document of a later day says nothing of when',
    subject: { ...old, asAt: '2018-01-01', outputs: [{ title: 'Plan', use: 'funding' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/outputs/0/used'] } },
  },
  {
    name: 'a commission that flows from ministers to the council is none of the dialogue’s outputs',
    subject: { ...old, outputs: [{ title: 'Two discussion papers', use: 'taken-up', toCouncil: true }] },
    expect: {
      outcome: 'failed',
      messageId: 'nothing',
      message: 'Nothing came out of the dialogue that could be used.',
      severity: 'warning',
    },
  },
  {
    name: 'nothing came out',
    subject: { ...old, outputs: [] },
    expect: { outcome: 'failed', messageId: 'nothing' },
  },
  {
    name: 'a council of twelve months may still be forming: one level less loud',
    subject: { established: '2015-03-01', outputs: [tabled] },
    expect: { outcome: 'failed', messageId: 'unused', severity: 'note' },
  },
  {
    name: 'one day short of 18 months is still forming, 18 months are not',
    subject: { established: '2014-09-01', outputs: [tabled] },
    expect: { outcome: 'failed', severity: 'warning' },
  },
  {
    name: 'one day short of 18 months',
    subject: { established: '2014-09-02', outputs: [tabled] },
    expect: { outcome: 'failed', severity: 'note' },
  },
  {
    name: 'what use was made of one is not known',
    subject: { ...old, outputs: [tabled, { title: 'Skills gaps' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know of any output that was used, and do not know of these whether they were: Skills gaps.',
      settledBy: { at: ['/outputs/1/use'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'of two unknown uses, one is enough to pass and both are needed to fail',
    subject: { ...old, outputs: [{ title: 'Metrics' }, { title: 'Skills gaps', use: 'Adopted' as 'taken-up' }] },
    expect: {
      outcome: 'cantTell',
      data: { open: ['Metrics', 'Skills gaps'] },
      settledBy: { at: ['/outputs/0/use', '/outputs/1/use'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'a partial list',
    subject: { ...old, outputs: [tabled], incomplete: ['/outputs'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know all that came out of the dialogue; nothing on record is known to have been used.',
      settledBy: { at: ['/outputs'] },
    },
  },
  {
    name: 'nothing is known of outputs',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/outputs'], toPass: 1, toFail: 1 } },
  },
];
