import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'seventeen months, just below: it may still be forming',
    subject: { established: '2014-09-02' },
    expect: {
      outcome: 'passed',
      messageId: 'forming',
      message:
        'The council may still be forming: it is 17 months since the council was set up, and trust can take up to 18–24 months.',
      severity: null,
    },
  },
  {
    name: 'eighteen months to the day: within the usual time',
    subject: { established: '2014-09-01' },
    expect: {
      outcome: 'passed',
      messageId: 'within',
      message:
        'The council is within the 18–24 months that trust can take: it is 18 months since the council was set up.',
    },
  },
  {
    name: 'twenty-four months to the day: still within it',
    subject: { established: '2014-03-01' },
    expect: { outcome: 'passed', messageId: 'within', data: { months: 24 } },
  },
  {
    name: 'twenty-five months, just above: past it',
    subject: { established: '2014-02-01' },
    expect: {
      outcome: 'passed',
      messageId: 'past',
      message:
        'The council is past the 18–24 months that trust can take: it is 25 months since the council was set up.',
    },
  },
  {
    name: 'set up long ago and made anew last summer: the later day counts, and both ages are reported',
    subject: { established: '2005-06-01', lifecycle: [{ event: 'reconstituted', date: '2015-07-16' }] },
    expect: {
      outcome: 'passed',
      messageId: 'forming',
      message:
        'The council may still be forming: it is 7 months since its membership was last made anew, and trust can take up to 18–24 months.',
    },
  },
  {
    name: 'the month is enough where it leaves one stage',
    subject: { established: '2015-01' },
    expect: { outcome: 'passed', messageId: 'forming', data: { months: { min: 13, max: 14 } } },
  },
  {
    name: 'the day stands in the list of events',
    subject: { lifecycle: [{ event: 'established', date: '2015-05-01' }] },
    expect: {
      outcome: 'passed',
      messageId: 'forming',
      message:
        'The council may still be forming: it is 10 months since the council was set up, and trust can take up to 18–24 months.',
    },
  },
  {
    name: 'a council that met in January 2014 had been set up by then',
    subject: { meetings: [{ date: '2014-01-20' }] },
    expect: {
      outcome: 'passed',
      messageId: 'past',
      message:
        'The council is past the 18–24 months that trust can take: it is at least 25 months since the council was set up.',
    },
  },
  {
    name: 'a year is enough where it leaves one stage',
    subject: { established: '2009' },
    expect: {
      outcome: 'passed',
      messageId: 'past',
      message:
        'The council is past the 18–24 months that trust can take: it is 74–86 months since the council was set up.',
    },
  },
  {
    name: 'set up some time in 2014: every stage is possible',
    subject: { established: '2014' },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'It is 14–26 months since the council was set up, as far as we know. Stages still possible: still forming, within the usual lead time and past the usual lead time.',
      settledBy: { at: ['/established'], toPass: 1, toFail: null },
    },
  },
  {
    name: 'a reconstitution without a date leaves everything since establishment',
    subject: { established: '2005-06-01', lifecycle: [{ event: 'reconstituted' }] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/lifecycle/0/date'] } },
  },
  {
    name: 'nothing is known of its age',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'unknown',
      message:
        'We do not know since when the council has been at work together. Stages still possible: still forming, within the usual lead time and past the usual lead time.',
      settledBy: { at: ['/established'] },
    },
  },
  {
    name: 'set up some time this year, perhaps not yet',
    subject: { established: '2016' },
    expect: {
      outcome: 'cantTell',
      messageId: 'setUp',
      message:
        'We do not know for certain whether the council was set up by 2016-03-01. Stages possible if it was: still forming.',
      settledBy: { at: ['/established'] },
    },
  },
  {
    name: 'set up on the day itself',
    subject: { established: '2016-03-01' },
    expect: { outcome: 'passed', messageId: 'forming', data: { months: 0 } },
  },
  {
    name: 'set up the day after',
    subject: { established: '2016-03-02' },
    expect: {
      outcome: 'inapplicable',
      messageId: 'notYet',
      message: 'The council was not yet set up on 2016-03-01.',
    },
  },
];
