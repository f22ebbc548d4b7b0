import type { Council, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, tradeBody } from '../seats.js';

const agency = (name: string, more: Partial<Member> = {}): Member => ({
  role: 'member',
  organisation: { name, kind: 'public-body' },
  ...more,
});

export const examples: readonly Example<Council>[] = [
  {
    name: 'a regional body on the council',
    subject: {
      members: [firm('Acme'), { role: 'member', organisation: { name: 'Creative North', kind: 'regional-body' } }],
    },
    expect: {
      outcome: 'passed',
      messageId: 'seated',
      message: 'Regional bodies are linked: they hold 1 seat.',
      severity: null,
    },
  },
  {
    name: 'a public agency that speaks for a region',
    subject: { members: [agency('Highlands Enterprise', { speaksFor: ['region'] })], regionalLinks: [] },
    expect: { outcome: 'passed', messageId: 'seated' },
  },
  {
    name: 'no regional body on the council, but a tie to a forum',
    subject: { members: [firm('Acme')], regionalLinks: [{ name: 'Northern Automotive Alliance' }] },
    expect: {
      outcome: 'passed',
      messageId: 'tied',
      message: 'Regional bodies are linked: the council is tied to 1 regional forum.',
    },
  },
  {
    name: 'firms only, and no tie',
    subject: { members: [firm('Acme')], regionalLinks: [] },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No regional body has a seat, and the council is tied to no regional forum.',
      severity: 'note',
    },
  },
  {
    name: 'a firm that also speaks for a region is no regional body',
    subject: { members: [firm('Acme', {}, { speaksFor: ['region'] })], regionalLinks: [] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'bodies and an agency that speak for others than a region',
    subject: {
      subSectors: ['music'],
      members: [
        tradeBody('Music Federation', { constituency: ['music', 'sme'] }),
        agency('Innovation Agency', { speaksFor: [] }),
      ],
      regionalLinks: [],
    },
    expect: { outcome: 'failed' },
  },
  {
    name: 'an agency of which it is not known for whom it speaks',
    subject: { members: [agency('Highlands Enterprise')], regionalLinks: [] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know of any regional body with a seat, nor of any tie to a regional forum.',
      settledBy: { at: ['/members/0/speaksFor'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a word for those spoken for that is not known here',
    subject: { members: [agency('Tees Works', { speaksFor: ['Tees Valley'] })], regionalLinks: [] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/0/speaksFor'] } },
  },
  {
    name: 'an organisation of unknown kind, and ties not known',
    subject: { members: [{ role: 'member', organisation: { name: 'Eidos' } }] },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/members/0/organisation', '/regionalLinks'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'a list of ties known to be partial, none of them found yet',
    subject: { members: [firm('Acme')], regionalLinks: [], incomplete: ['/regionalLinks'] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/regionalLinks'], toPass: 1, toFail: 1 } },
  },
];
