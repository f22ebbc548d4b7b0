import type { Council, KeyPlayer } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair, tradeBody } from '../seats.js';

// Seats as the Automotive Council has them: makers of cars by themselves, and the body of the industry.
const rover = firm('Jaguar Land Rover');
const smmt = tradeBody('Society of Motor Manufacturers and Traders');
const ofSmmt = (name: string): KeyPlayer => ({ name, memberOf: ['Society of Motor Manufacturers and Traders'] });
const alone = (name: string): KeyPlayer => ({ name, memberOf: [] });

export const examples: readonly Example<Council>[] = [
  {
    name: 'one by its own seat, one through its body',
    subject: { keyPlayers: [ofSmmt('Jaguar Land Rover'), ofSmmt('Nissan')], members: [governmentCoChair, rover, smmt] },
    expect: {
      outcome: 'passed',
      messageId: 'there',
      message:
        'The key players are at the table. By a seat: Jaguar Land Rover. Through a body that they belong to: Nissan.',
      severity: null,
    },
  },
  {
    name: 'one has neither',
    subject: { keyPlayers: [alone('Jaguar Land Rover'), alone('Nissan')], members: [rover, smmt] },
    expect: {
      outcome: 'failed',
      messageId: 'missing',
      message: '1 key player is missing, without a seat or a body at the table: Nissan.',
      severity: 'note',
    },
  },
  {
    name: 'two are missing: their body does not sit',
    subject: { keyPlayers: [ofSmmt('Toyota'), ofSmmt('Nissan')], members: [rover, tradeBody('Federation of Tyres')] },
    expect: {
      outcome: 'failed',
      message: '2 key players are missing, without a seat or a body at the table: Toyota and Nissan.',
    },
  },
  {
    name: 'a vacant seat and a member who left are no seat',
    subject: {
      keyPlayers: [alone('Nissan'), alone('Toyota')],
      members: [firm('Nissan', {}, { until: '2015-12-31' }), firm('Toyota', {}, { status: 'vacant' })],
    },
    expect: { outcome: 'failed', data: { n: 2 } },
  },
  {
    name: 'a name in other letters, an old name, the same mark under another name',
    subject: {
      keyPlayers: [alone('NISSAN'), { ...alone('BMW'), id: 'bmw' }, { ...alone('Stellantis'), formerNames: ['PSA'] }],
      members: [firm('Nissan'), firm('Mini', { id: 'bmw' }), firm('PSA')],
    },
    expect: { outcome: 'passed', data: { bySeat: ['NISSAN', 'BMW', 'Stellantis'], byBody: [] } },
  },
  {
    name: 'the same name under another mark is another firm',
    subject: { keyPlayers: [{ ...alone('Acme'), id: 'acme-uk' }], members: [firm('Acme', { id: 'acme-us' })] },
    expect: { outcome: 'failed', data: { names: ['Acme'] } },
  },
  {
    name: 'a body named by its mark',
    subject: { keyPlayers: [{ name: 'Nissan', memberOf: ['smmt'] }], members: [tradeBody('SMMT', { id: 'smmt' })] },
    expect: { outcome: 'passed', data: { byBody: ['Nissan'] } },
  },
  {
    name: 'no seat, and we do not know which bodies it belongs to',
    subject: { keyPlayers: [alone('Jaguar Land Rover'), { name: 'Nissan' }], members: [rover, smmt] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether every key player sits, or a body that it belongs to. Open: Nissan.',
      settledBy: { at: ['/keyPlayers/1/memberOf'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'it may belong to any body, but none sits',
    subject: { keyPlayers: [{ name: 'Nissan' }], members: [governmentCoChair, rover] },
    expect: { outcome: 'failed', data: { names: ['Nissan'] } },
  },
  {
    name: 'a seat of whom we do not know, and a person for nobody',
    subject: {
      keyPlayers: [alone('Nissan')],
      members: [rover, { role: 'member' }, { role: 'member', unaffiliated: true }],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/members/1/organisation/name'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the list of members is partial',
    subject: { keyPlayers: [alone('Nissan')], members: [rover], incomplete: ['/members'] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members'] } },
  },
  {
    name: 'who sits is not known',
    subject: { keyPlayers: [alone('Nissan')] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members'] } },
  },
  {
    name: 'there are other key players',
    subject: { keyPlayers: [alone('Jaguar Land Rover')], members: [rover], incomplete: ['/keyPlayers'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message: 'The key players named are at the table, but there are others that are not named.',
      settledBy: { at: ['/keyPlayers'] },
    },
  },
  {
    name: 'none is named',
    subject: { keyPlayers: [], members: [rover] },
    expect: { outcome: 'inapplicable', message: 'No firm is named as a key player of the industry.' },
  },
  {
    name: 'who matters most is not known',
    subject: { members: [rover, smmt] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which firms matter most to the industry.',
      settledBy: { at: ['/keyPlayers'] },
    },
  },
];
