import type { Council, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm } from '../seats.js';

/** So many seats that have been held since 2013; marked, where a letter is given. */
const stayed = (n: number, mark = ''): Member[] =>
  Array.from({ length: n }, (_, i) =>
    firm(`Firm ${i + 1}`, {}, { from: '2013', ...(mark === '' ? {} : { holder: { id: `${mark}${i + 1}` } }) }),
  );
const left = (n: number, mark = '', until = '2015-09'): Member[] =>
  Array.from({ length: n }, (_, i) =>
    firm(`Leaver ${i + 1}`, {}, { from: '2013', until, ...(mark === '' ? {} : { holder: { id: `${mark}${i + 1}` } }) }),
  );
const old: Council = { established: '2013', asAt: '2016-03-01', membersSince: '2013' };
const construction: Council = {
  ...old,
  name: 'Construction Leadership Council',
  lifecycle: [{ event: 'reconstituted', date: '2015-07-16', note: 'from thirty seats to twelve' }],
  members: [...left(25, '', '2015-07-16'), ...stayed(5), firm('Newcomer', {}, { from: '2015-07-16' })],
};

export const examples: readonly Example<Council>[] = [
  {
    name: 'exactly three of five people remain',
    subject: {
      ...old,
      members: [...stayed(3, 's'), ...left(2, 'l'), firm('New', {}, { from: '2015-10', holder: { id: 'n' } })],
    },
    expect: {
      outcome: 'passed',
      messageId: 'people',
      message: 'Enough members stayed: of 5 people who were members on 2015-03-01, 3 still are (60%).',
      severity: null,
    },
  },
  {
    name: 'just below: five of nine',
    subject: { ...old, members: [...stayed(5, 's'), ...left(4, 'l')] },
    expect: {
      outcome: 'failed',
      messageId: 'people',
      message:
        'Too few members stayed: of 9 people who were members on 2015-03-01, 5 still are (56%), fewer than 60%. The people who sat for these have gone: Leaver 1, Leaver 2, Leaver 3 and Leaver 4.',
      severity: 'warning',
    },
  },
  {
    name: 'just above: five of eight',
    subject: { ...old, members: [...stayed(5, 's'), ...left(3, 'l')] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'new people for the same three firms: by person nobody remains',
    subject: {
      ...old,
      members: [1, 2, 3].flatMap((i) => [
        firm(`Firm ${i}`, {}, { from: '2013', until: '2015-06-30', holder: { id: `a${i}` } }),
        firm(`Firm ${i}`, {}, { from: '2015-07-01', holder: { id: `b${i}` } }),
      ]),
    },
    expect: { outcome: 'failed', messageId: 'people', data: { share: 0 } },
  },
  {
    name: 'the same where one of them has no mark: by organisation all remain',
    subject: {
      ...old,
      members: [1, 2, 3].flatMap((i) => [
        firm(`Firm ${i}`, {}, { from: '2013', until: '2015-06-30', ...(i === 1 ? {} : { holder: { id: `a${i}` } }) }),
        firm(`Firm ${i}`, {}, { from: '2015-07-01', holder: { id: `b${i}` } }),
      ]),
    },
    expect: {
      outcome: 'passed',
      messageId: 'organisations',
      message: 'Enough members stayed: of 3 organisations that had a seat on 2015-03-01, 3 still do (100%).',
    },
  },
  {
    name: 'same person, new employer (a mark tells)',
    subject: {
      ...old,
      members: [
        firm('Acme', {}, { from: '2013', until: '2015-06-30', holder: { id: 'h' } }),
        firm('Nutworks', {}, { from: '2015-07-01', holder: { id: 'h' } }),
      ],
    },
    expect: { outcome: 'passed', messageId: 'people' },
  },
  {
    name: 'a renamed firm is the same firm (EC Harris and Arcadis)',
    subject: {
      ...old,
      members: [
        firm('EC Harris', {}, { from: '2013', until: '2015-10-31' }),
        firm('Arcadis', { formerNames: ['EC Harris'] }, { from: '2015-11-01' }),
      ],
    },
    expect: { outcome: 'passed', messageId: 'organisations' },
  },
  {
    name: 'by organisation: one of three remains',
    subject: { ...old, members: [...stayed(1), ...left(2)] },
    expect: {
      outcome: 'failed',
      messageId: 'organisations',
      message:
        'Too few members stayed: of 3 organisations that had a seat on 2015-03-01, 1 still does (33%), fewer than 60%. These have gone: Leaver 1 and Leaver 2.',
    },
  },
  {
    name: 'two of six joined at a time not known: four to six were there',
    subject: { ...old, established: '2012', members: [...stayed(2), ...left(2), firm('A'), firm('B')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'organisations',
      message:
        'Of 4–6 organisations that had a seat on 2015-03-01, 2–4 still do (50–67%); what we do not know of them decides whether that is at least 60%.',
      settledBy: { at: ['/members/4/from', '/members/5/from'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'a marked council of which one leaver’s last day is not known',
    subject: {
      ...old,
      members: [...stayed(1, 's'), firm('Gone', {}, { from: '2013', until: { min: '2015-04' }, holder: { id: 'g' } })],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'people',
      message:
        'Of 2 people who were members on 2015-03-01, 1–2 still are (50–100%); what we do not know of them decides whether that is at least 60%.',
      settledBy: { at: ['/members/1/until'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a list of today’s members says nothing about who left',
    subject: { established: '2013', asAt: '2016-03-01', members: stayed(12) },
    expect: {
      outcome: 'cantTell',
      messageId: 'leavers',
      message: 'We do not know who left since 2015-03-01, so we cannot say how many members of that day remain.',
      settledBy: { at: ['/membersSince'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'leavers are kept only from last autumn on',
    subject: { ...old, membersSince: '2015-10', members: stayed(12) },
    expect: { outcome: 'cantTell', messageId: 'leavers', settledBy: { at: ['/membersSince'] } },
  },
  {
    name: 'leavers are not kept, but those on record are already too many',
    subject: { established: '2013', asAt: '2016-03-01', members: [...stayed(2), ...left(8)] },
    expect: {
      outcome: 'failed',
      messageId: 'organisations',
      data: { whole: { min: 10 }, share: { min: 0, max: 0.2 } },
    },
  },
  {
    name: 'a bare list, without a day',
    subject: { membersSince: '2013', members: [firm('Acme'), firm('Nutworks')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'unclear',
      message: 'We know too little of who sat on 2015-03-01 and who sits now to compare them.',
      settledBy: { at: ['/members/0/from', '/members/1/from'] },
    },
  },
  {
    name: 'a partial list',
    subject: { ...old, members: stayed(12), incomplete: ['/members'] },
    expect: { outcome: 'cantTell', messageId: 'unclear', settledBy: { at: ['/members'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'no list of members',
    subject: { established: '2013', size: 20 },
    expect: {
      outcome: 'cantTell',
      messageId: 'leavers',
      settledBy: { at: ['/members', '/membersSince'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'a holder whose organisation is not known may sit for one that seems to have gone',
    subject: {
      ...old,
      members: [...stayed(1), ...left(1), { role: 'member', holder: { title: 'director' }, from: '2015-10' }],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/2/organisation'] } },
  },
  {
    name: 'thirty seats cut to twelve on a recorded day (Construction, July 2015)',
    subject: construction,
    expect: {
      outcome: 'inapplicable',
      messageId: 'reconstituted',
      message:
        'The membership was renewed as a whole within the last 12 months: the council was reconstituted on 2015-07-16.',
    },
  },
  {
    name: 'the same a year later to the day',
    subject: construction,
    options: { asOf: '2016-07-16' },
    expect: { outcome: 'inapplicable', messageId: 'reconstituted' },
  },
  {
    name: 'and a day after that: the new membership is judged',
    subject: construction,
    options: { asOf: '2016-07-17' },
    expect: { outcome: 'passed', data: { whole: 6 } },
  },
  {
    name: 'reconstituted some time in 2015',
    subject: { ...old, members: stayed(3), lifecycle: [{ event: 'reconstituted', date: '2015' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'restart',
      message: 'We do not know whether the membership was renewed as a whole since 2015-03-01.',
      settledBy: { at: ['/lifecycle/0/date'] },
    },
  },
  {
    name: 'reconstituted between two dates, both within the year',
    subject: {
      ...old,
      members: stayed(3),
      lifecycle: [{ event: 'reconstituted', date: { min: '2015-04', max: '2015-06' } }],
    },
    expect: {
      outcome: 'inapplicable',
      message:
        'The membership was renewed as a whole within the last 12 months: the council was reconstituted between 2015-04-01 and 2015-06-30.',
    },
  },
  {
    name: 'two-year terms from January 2014: the second began in January 2016',
    subject: {
      ...old,
      established: '2014-01-01',
      members: left(10, '', '2015-12-31'),
      termsOfReference: { fixedTerm: true, termMonths: 24 },
    },
    expect: {
      outcome: 'inapplicable',
      messageId: 'newTerm',
      message:
        'The membership was renewed as a whole within the last 12 months: a fixed term ended, and everybody was appointed again.',
    },
  },
  {
    name: 'three-year terms from January 2014: the first still runs',
    subject: {
      ...old,
      established: '2014-01-01',
      members: [...stayed(3), ...left(1)],
      termsOfReference: { fixedTerm: true, termMonths: 36 },
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'fixed terms of unknown length',
    subject: {
      ...old,
      established: '2014-01-01',
      members: stayed(3),
      termsOfReference: { fixedTerm: true },
    },
    expect: { outcome: 'cantTell', messageId: 'restart', settledBy: { at: ['/termsOfReference/termMonths'] } },
  },
  {
    name: 'two-year terms, and only the year in which the council was set up is known',
    subject: { ...old, members: stayed(3), termsOfReference: { fixedTerm: true, termMonths: 24 } },
    expect: { outcome: 'cantTell', messageId: 'restart', settledBy: { at: ['/established'] } },
  },
  {
    name: 'one-year terms end in every year, whichever day they began',
    subject: { ...old, members: left(8), termsOfReference: { fixedTerm: true, termMonths: 12 } },
    expect: { outcome: 'inapplicable', messageId: 'newTerm' },
  },
  {
    name: 'set up eleven months ago',
    subject: { ...old, established: '2015-03-02', members: stayed(3) },
    expect: {
      outcome: 'inapplicable',
      messageId: 'young',
      message: 'The council was set up 11 months ago: there is no membership of 12 months ago to compare with.',
    },
  },
  {
    name: 'set up twelve months ago to the day',
    subject: { ...old, established: '2015-03-01', members: [firm('Acme', {}, { from: '2015-03-01' })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'everyone came after that day',
    subject: { ...old, members: [firm('Acme', {}, { from: '2015-09' })] },
    expect: { outcome: 'inapplicable', messageId: 'nobody', message: 'Nobody sat on 2015-03-01.' },
  },
];
