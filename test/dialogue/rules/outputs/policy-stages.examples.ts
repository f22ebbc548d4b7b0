import type { Dialogue, Output, PolicyStage } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const used = (stage?: PolicyStage, title = `Paper for ${stage ?? 'some stage'}`): Output => ({
  title,
  use: 'informed-policy',
  ...(stage === undefined ? {} : { stage }),
});

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'two of three stages: exactly the limit',
    subject: { outputs: [used('informing'), used('testing'), used('testing')] },
    expect: {
      outcome: 'passed',
      messageId: 'several',
      message: 'It is used at several stages of policy: 2 of 3; known: informing and testing.',
      data: { covered: 2 },
    },
  },
  {
    name: 'one stage, just below, however many outputs',
    subject: { outputs: [used('informing'), used('informing'), { ...used('testing'), use: 'tabled' }] },
    expect: {
      outcome: 'failed',
      messageId: 'few',
      message: 'It is used at too few stages of policy: 1 of 3; the limit is 2. Known: informing.',
      severity: 'note',
    },
  },
  {
    name: 'all three, just above',
    subject: { outputs: [used('feedback'), used('testing'), used('informing')] },
    expect: { outcome: 'passed', data: { covered: 3, names: ['informing', 'testing', 'feedback'] } },
  },
  {
    name: 'one stage is known, and another output was used at any of the three',
    subject: { outputs: [used('informing'), used(undefined, 'Metrics')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'Outputs were used at 1–2 of 3 stages of policy; whether that reaches 2 depends on Metrics.',
      data: { covered: { min: 1, max: 2 } },
      settledBy: { at: ['/outputs/1/stage'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'one used output of unknown stage covers one stage, whichever it is',
    subject: { outputs: [used()] },
    expect: { outcome: 'failed', data: { covered: 1, names: [] } },
  },
  {
    name: 'a stage that no list knows may be any',
    subject: { outputs: [used('informing'), { ...used('testing'), stage: 'Testing' as 'testing' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/outputs/1/stage'] } },
  },
  {
    name: 'whether an output at another stage was used is not known',
    subject: { outputs: [used('informing'), { title: 'Review', stage: 'feedback' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/outputs/1/use'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'whether an output at the same stage was used makes no difference',
    subject: { outputs: [used('informing'), { title: 'Review', stage: 'informing' }] },
    expect: { outcome: 'failed', data: { covered: 1 } },
  },
  {
    name: 'of one output neither use nor stage is known: both have to be',
    subject: { outputs: [used('informing'), { title: 'Review' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/outputs/1/use', '/outputs/1/stage'], toPass: null } },
  },
  {
    name: 'an output that flows to the council covers nothing',
    subject: { outputs: [used('informing'), { ...used('testing'), toCouncil: true }] },
    expect: { outcome: 'failed', data: { covered: 1 } },
  },
  {
    name: 'nothing came out, so that no stage is covered',
    subject: { outputs: [] },
    expect: {
      outcome: 'failed',
      message: 'It is used at too few stages of policy: 0 of 3; the limit is 2. Known: none.',
    },
  },
  {
    name: 'two stages are known; what else there may be does no harm',
    subject: { outputs: [used('informing'), used('feedback')], incomplete: ['/outputs'] },
    expect: { outcome: 'passed', data: { covered: { min: 2, max: 3 } } },
  },
  {
    name: 'one stage is known, and there may be more outputs',
    subject: { outputs: [used('informing')], incomplete: ['/outputs'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all that came out of the dialogue; what is on record was used at 1 of 3 stages of policy.',
      settledBy: { at: ['/outputs'] },
    },
  },
  {
    name: 'nothing is known of outputs',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/outputs'] } },
  },
];
