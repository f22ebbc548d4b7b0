import type { DepartmentNeed, Dialogue, Priority } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const education: DepartmentNeed = { department: 'Department for Education', owner: 'Apprenticeships team' };
const transport: DepartmentNeed = { department: 'Department for Transport' };
const open = (title: string, ...needs: readonly DepartmentNeed[]): Priority => ({ title, status: 'open', needs });

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'an owner by post in one department, a declared one in another',
    subject: { priorities: [open('Skills', education), open('Ports', { ...transport, hasOwner: true }), open('Tax')] },
    expect: {
      outcome: 'passed',
      messageId: 'owned',
      message: 'Open priorities need another department in 2 cases, and each has an owner there.',
    },
  },
  {
    name: 'no owner in one of the two departments that an issue needs',
    subject: { priorities: [open('Skills', education, { ...transport, hasOwner: false })] },
    expect: {
      outcome: 'failed',
      messageId: 'orphans',
      message:
        'Issues lack an owner in another department: open priorities need one in 2 cases, and in 1 there is none: Skills: Department for Transport.',
      severity: 'warning',
    },
  },
  {
    name: 'one orphan is enough, whatever else is not known',
    subject: {
      priorities: [open('Skills', transport), open('Rail', { ...transport, hasOwner: false }), { title: 'Ports' }],
      incomplete: ['/priorities'],
    },
    expect: { outcome: 'failed', data: { orphans: 1, names: ['Rail: Department for Transport'] } },
  },
  {
    name: 'a priority that was closed by the day needs no owner any more',
    subject: {
      priorities: [
        open('Skills', education),
        { title: 'Rail', closed: '2016-03-01', needs: [{ ...transport, hasOwner: false }] },
      ],
    },
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'one that is closed only after the day still does',
    subject: { priorities: [{ title: 'Rail', closed: '2016-03-02', needs: [{ ...transport, hasOwner: false }] }] },
    expect: { outcome: 'failed', data: { names: ['Rail: Department for Transport'] } },
  },
  {
    name: 'of one department no owner is given, nor that there is none',
    subject: { priorities: [open('Skills', education, transport)] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether each issue that needs another department has an owner there. Open: Skills: Department for Transport.',
      settledBy: { at: ['/priorities/0/needs/1/hasOwner'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'what became of a priority is not known, and it has no owner',
    subject: {
      priorities: [open('Skills', education), { title: 'Rail', needs: [{ ...transport, hasOwner: false }] }],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/priorities/1/status'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'which departments a priority needs is not known',
    subject: { priorities: [open('Skills', education), { title: 'Rail', status: 'open' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all that open priorities need of other departments; no issue that we know lacks an owner.',
      settledBy: { at: ['/priorities/1/needs'] },
    },
  },
  {
    name: 'a list of needs that is partial',
    subject: { priorities: [{ ...open('Skills', education), incomplete: ['/needs'] }] },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/priorities/0/needs'] } },
  },
  {
    name: 'the priorities are not known',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/priorities'] } },
  },
  {
    name: 'no priority needs another department',
    subject: { priorities: [open('Tax'), { title: 'Rail', status: 'dropped', needs: [transport] }] },
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'No open priority needs another department.' },
  },
];
