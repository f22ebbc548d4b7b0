import type { Council } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair, tradeBody } from '../seats.js';

export const examples: readonly Example<Council>[] = [
  {
    name: 'a seat, a body and a sub-group: each carries one sub-sector',
    subject: {
      subSectors: ['film', 'games', 'music'],
      members: [
        governmentCoChair,
        firm('Reel', { subSectors: ['film'] }),
        tradeBody('Music Federation', { subSectors: [], constituency: ['music', 'sme'] }),
      ],
      subGroups: [{ name: 'Play', subSectors: ['games'] }],
    },
    expect: {
      outcome: 'passed',
      messageId: 'heard',
      message:
        'Every sub-sector has a voice. By a seat: film. Through a body only: music. Through a sub-group only: games.',
      severity: null,
    },
  },
  {
    name: 'a seat declared to speak for another sub-sector',
    subject: {
      subSectors: ['film', 'games'],
      members: [firm('Reel', { subSectors: ['film'] }, { speaksFor: ['games'] })],
      subGroups: [],
    },
    expect: {
      outcome: 'passed',
      message:
        'Every sub-sector has a voice. By a seat: film. Through a body only: games. Through a sub-group only: none.',
    },
  },
  {
    name: 'nobody speaks for crafts',
    subject: {
      subSectors: ['crafts', 'film'],
      members: [governmentCoChair, firm('Reel', { subSectors: ['film'] })],
      subGroups: [],
    },
    expect: {
      outcome: 'failed',
      messageId: 'unheard',
      message: '1 sub-sector has no voice by a seat, a body or a sub-group: crafts.',
      severity: 'warning',
    },
  },
  {
    name: 'a seat kept for crafts and not filled has no voice',
    subject: {
      subSectors: ['crafts', 'fashion', 'film'],
      members: [
        firm('Reel', { subSectors: ['film'] }),
        { role: 'member', status: 'reserved', reservedFor: 'crafts' },
        firm('Thread', { subSectors: ['fashion'] }, { until: '2015' }),
      ],
      subGroups: [],
    },
    expect: {
      outcome: 'failed',
      message: '2 sub-sectors have no voice by a seat, a body or a sub-group: crafts and fashion.',
    },
  },
  {
    name: 'the seat’s own sub-sectors come before those of its organisation',
    subject: {
      subSectors: ['film', 'games'],
      members: [firm('Reel', { subSectors: ['film', 'games'] }, { subSectors: ['film'] })],
      subGroups: [],
    },
    expect: { outcome: 'failed', data: { unheard: ['games'] } },
  },
  {
    name: 'a firm of unknown sub-sector leaves it open',
    subject: {
      subSectors: ['crafts', 'film'],
      members: [firm('Reel', { subSectors: ['film'] }), firm('Acme')],
      subGroups: [],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether every sub-sector has a voice. Open: crafts.',
      settledBy: { at: ['/members/1/organisation/subSectors'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a body with unknown members leaves it open',
    subject: {
      subSectors: ['crafts', 'film'],
      members: [tradeBody('Film Federation', { subSectors: ['film'] })],
      subGroups: [],
    },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/members/0/organisation/constituency'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a word that is none of the council’s sub-sectors is not known to be any of them',
    subject: {
      subSectors: ['crafts', 'film'],
      members: [firm('Reel', { subSectors: ['film'] }), firm('Clay', { subSectors: ['pottery'] })],
      subGroups: [],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/1/organisation/subSectors'] } },
  },
  {
    name: 'a sub-sector in other letters is the same',
    subject: {
      subSectors: ['crafts', 'film and television'],
      members: [firm('Reel', { subSectors: ['Film & Television'] }), firm('Clay', { subSectors: ['Crafts'] })],
      subGroups: [],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'sub-groups that are not known leave it open',
    subject: { subSectors: ['crafts', 'film'], members: [firm('Reel', { subSectors: ['film'] })] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/subGroups'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'one sub-sector surely unheard and one open: it fails all the same',
    subject: {
      subSectors: ['crafts', 'film'],
      members: [
        {
          role: 'member',
          status: 'filled',
          organisation: { name: 'Reel', kind: 'business', subSectors: ['film'] },
          until: '2016',
        },
      ],
      subGroups: [],
    },
    expect: { outcome: 'failed', data: { unheard: ['crafts'] } },
  },
  {
    name: 'a list of members known to be partial',
    subject: {
      subSectors: ['crafts', 'film'],
      members: [firm('Reel', { subSectors: ['film'] })],
      subGroups: [],
      incomplete: ['/members'],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members'] } },
  },
  {
    name: 'no list of sub-sectors',
    subject: { members: [firm('Reel', { subSectors: ['film'] }), firm('Acme')], subGroups: [] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which sub-sectors should have a voice.',
      settledBy: { at: ['/subSectors', '/members/1/organisation/subSectors'] },
    },
  },
  {
    name: 'a partial list of sub-sectors, each of which has a voice',
    subject: {
      subSectors: ['film'],
      members: [firm('Reel', { subSectors: ['film'] })],
      subGroups: [],
      incomplete: ['/subSectors'],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'unnamed',
      message: 'Every sub-sector named has a voice, but there are others that are not named.',
      settledBy: { at: ['/subSectors'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'an industry without sub-sectors',
    subject: { subSectors: [], members: [firm('Acme')] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'undivided',
      message: 'The council’s industry has no sub-sectors.',
    },
  },
];
