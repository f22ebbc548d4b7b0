import type { Dialogue, Output } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const tax: Output = { title: 'R&D tax credits', use: 'changed-policy', seenIn: ['Budget 2013'] };
const skills: Output = { title: 'Skills gaps', use: 'informed-policy' };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'both outputs marked used name something; one that is not used need not',
    subject: {
      outputs: [tax, { ...skills, seenIn: ['Skills white paper'] }, { title: 'Deal', use: 'proposed', seenIn: [] }],
    },
    expect: {
      outcome: 'passed',
      messageId: 'kept',
      message: '2 outputs marked used name a policy, decision or document in which that can be seen.',
    },
  },
  {
    name: 'one of two names nothing',
    subject: { outputs: [tax, { ...skills, seenIn: [] }] },
    expect: {
      outcome: 'failed',
      messageId: 'bare',
      message:
        'Of 2 outputs marked used, 1 names no policy, decision or document in which that can be seen: Skills gaps.',
      severity: 'warning',
    },
  },
  {
    name: 'one that names nothing is enough, whatever else there may be',
    subject: { outputs: [{ ...skills, seenIn: [] }, { title: 'Metrics' }], incomplete: ['/outputs'] },
    expect: { outcome: 'failed', data: { bare: 1, names: ['Skills gaps'] } },
  },
  {
    name: 'not given is not known',
    subject: { outputs: [tax, skills] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether each output marked used names a policy, decision or document in which that can be seen. Open: Skills gaps.',
      settledBy: { at: ['/outputs/1/seenIn'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a list that is empty and partial is not known either',
    subject: { outputs: [tax, { ...skills, seenIn: [], incomplete: ['/seenIn'] }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/outputs/1/seenIn'] } },
  },
  {
    name: 'a word that no list knows may mean that it was used',
    subject: { outputs: [tax, { title: 'Metrics', use: 'Adopted' as 'taken-up', seenIn: [] }] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/outputs/1/use'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'an output that may have been used and names something does no harm',
    subject: { outputs: [tax, { title: 'Metrics', seenIn: ['Annual report'] }] },
    expect: { outcome: 'passed', data: { n: { min: 1, max: 2 } } },
  },
  {
    name: 'whether any was used is not known',
    subject: { outputs: [{ title: 'Metrics', seenIn: ['Annual report'] }] },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/outputs/0/use'] } },
  },
  {
    name: 'used only after the day of judgement',
    subject: { outputs: [{ ...skills, used: '2017', seenIn: [] }] },
    expect: { outcome: 'inapplicable' },
  },
  {
    name: 'there may be more outputs',
    subject: { outputs: [tax], incomplete: ['/outputs'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know all the outputs that were used; those we know say where that can be seen.',
      settledBy: { at: ['/outputs'] },
    },
  },
  {
    name: 'nothing is known of outputs',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/outputs'] } },
  },
  {
    name: 'none is marked used',
    subject: { outputs: [{ title: 'Deal', use: 'proposed', seenIn: [] }] },
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'No output is marked used.' },
  },
  {
    name: 'one that flows from ministers to the council is not the dialogue’s to show',
    subject: { outputs: [{ ...skills, seenIn: [], toCouncil: true }] },
    expect: { outcome: 'inapplicable' },
  },
];
