import type { AlignmentSubject } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const port = { name: 'The deep port', standing: 'core' } as const;

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'a strength beside the core that could be developed',
    subject: held({ strengths: [port, { name: 'The gaming cluster', standing: 'adjacent' }], priorities: [] }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'beyond',
      message: 'The strategy looks beyond its core assets, at what could be developed: The gaming cluster.',
      severity: null,
    },
  },
  {
    name: 'a priority that builds on what is only coming up, in a text that was read in part: enough was seen',
    subject: held({ textSeen: 'part', strengths: [port], priorities: [{ id: 'hydrogen', standing: 'emerging' }] }),
    options,
    expect: { outcome: 'passed', data: { names: ['hydrogen'] } },
  },
  {
    name: 'a strength and a priority of a sector that the strategy calls emerging',
    subject: held({
      sectors: [
        { id: 'metals', tier: 'lead' },
        { id: 'space', tier: 'emerging' },
      ],
      strengths: [{ localSector: 'space' }],
      priorities: [{ name: 'A launch site', localSectors: ['metals', 'space'] }],
    }),
    options,
    expect: { outcome: 'passed', data: { names: ['strength 1 of the list', 'A launch site'] } },
  },
  {
    name: 'core by its own account, whatever its sector is called',
    subject: held({
      sectors: [{ id: 'space', tier: 'emerging' }],
      strengths: [{ name: 'The space centre', localSector: 'space', standing: 'core' }],
      priorities: [],
    }),
    options,
    expect: { outcome: 'failed', messageId: 'coreOnly' },
  },
  {
    name: 'core assets only',
    subject: held({ strengths: [port], priorities: [{ name: 'More berths', standing: 'core' }] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'coreOnly',
      message: 'The strategy looks at core assets only: none of its strengths and priorities is adjacent or emerging.',
      severity: 'note',
    },
  },
  {
    name: 'no strengths and no priorities',
    subject: held({ strengths: [], priorities: [] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'nothing',
      message: 'The strategy looks at no assets that could be developed: it names no strengths and sets no priorities.',
      severity: 'note',
    },
  },
  {
    name: 'a sector of another tier says nothing of how its strengths stand',
    subject: held({
      sectors: [{ id: 'metals', tier: 'lead' }],
      strengths: [{ name: 'The foundry', localSector: 'metals' }],
      priorities: [],
    }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether the strategy looks beyond its core assets.',
      settledBy: { at: ['/strategy/strengths/0/standing'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'of two that we do not know of, one is enough to pass, and both are needed to fail',
    subject: held({ strengths: [{ name: 'The foundry' }], priorities: [{ name: 'A launch site' }] }),
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/strategy/strengths/0/standing', '/strategy/priorities/0/standing'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'a word that no list knows is not “core”',
    subject: held({ strengths: [{ name: 'The foundry', standing: 'Nascent' as 'core' }], priorities: [] }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/strengths/0/standing'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a text that was read in part may name others',
    subject: held({ textSeen: 'part', strengths: [port], priorities: [] }),
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/strategy/strengths', '/strategy/priorities'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'nothing known',
    subject: held({}),
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/strategy/strengths', '/strategy/priorities'], toPass: 1, toFail: 2 },
    },
  },
];
