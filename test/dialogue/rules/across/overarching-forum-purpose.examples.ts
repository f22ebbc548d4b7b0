import { sectorCouncils2016 } from '../../../../src/data/sector-council-profiles-2016.js';
import type { Councils, OverarchingForum } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const councils = (forum: OverarchingForum): Councils => ({ dialogues: [], forum });

export const examples: readonly Example<Councils>[] = [
  {
    name: 'purpose and remit in words',
    subject: councils({
      name: 'Co-chairs Forum',
      purpose: 'To settle what councils share.',
      remit: 'Skills, trade and finance.',
    }),
    expect: {
      outcome: 'passed',
      messageId: 'declared',
      message: 'The forum of co-chairs (Co-chairs Forum) has a declared purpose and remit.',
    },
  },
  {
    name: 'declared, without words',
    subject: councils({ statesPurpose: true, statesRemit: true }),
    expect: { outcome: 'passed', message: 'The forum of co-chairs has a declared purpose and remit.' },
  },
  {
    name: 'a purpose without a remit',
    subject: councils({ purpose: 'To settle what councils share.', statesRemit: false }),
    expect: {
      outcome: 'failed',
      messageId: 'missing',
      message: 'The forum of co-chairs has no declared remit.',
      severity: 'warning',
    },
  },
  {
    name: 'neither',
    subject: councils({ statesPurpose: false, statesRemit: false }),
    expect: { outcome: 'failed', data: { missing: ['purpose', 'remit'] } },
  },
  {
    name: 'no purpose, and of the remit it is not known: failed all the same',
    subject: councils({ statesPurpose: false }),
    expect: { outcome: 'failed', data: { missing: ['purpose'] } },
  },
  {
    name: 'the forum of 2016, of which the table gives the name alone',
    subject: sectorCouncils2016,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether the forum of co-chairs (Industrial Sector Council) has a declared purpose and remit.',
      settledBy: { at: ['/forum/statesPurpose', '/forum/statesRemit'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'a purpose, and of the remit it is not known',
    subject: councils({ statesPurpose: true }),
    expect: { outcome: 'cantTell', data: { open: ['remit'] }, settledBy: { at: ['/forum/statesRemit'] } },
  },
  {
    name: 'whether there is a forum is not known',
    subject: { dialogues: [] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noForum',
      message: 'We do not know whether there is a forum of co-chairs, nor what it is for.',
      settledBy: { at: ['/forum'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'there is one, and nothing more is known of it',
    subject: { dialogues: [], noForum: false },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/forum/statesPurpose', '/forum/statesRemit'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'said to be none, and given all the same',
    subject: { dialogues: [], noForum: true, forum: { statesPurpose: false } },
    expect: { outcome: 'cantTell', messageId: 'noForum', settledBy: { at: ['/noForum'] } },
  },
  {
    name: 'there is none',
    subject: { dialogues: [], noForum: true },
    expect: { outcome: 'inapplicable', message: 'There is no forum of the co-chairs.' },
  },
];
