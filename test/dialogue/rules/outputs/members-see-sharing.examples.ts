import type { Dialogue, MemberSurvey } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const survey = (more: MemberSurvey): Dialogue => ({ memberSurvey: { date: '2015-06', ...more } });

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'half of them say so: exactly the limit',
    subject: survey({ asked: 24, answered: 16, sayPassedOn: 8 }),
    expect: {
      outcome: 'passed',
      messageId: 'seen',
      message: 'Members see that what they say is passed on: 8 of 16 members surveyed say so (50%).',
      severity: null,
    },
  },
  {
    name: 'one fewer, just below',
    subject: survey({ answered: 16, sayPassedOn: 7 }),
    expect: {
      outcome: 'failed',
      messageId: 'unseen',
      message:
        'Too few members see that what they say is passed on: 7 of 16 members surveyed say so (44%), where at least 50% is the limit.',
      severity: 'note',
      remedies: [
        {
          id: 'tell-members',
          message: 'Tell members where what they said has gone, so that 1 more member sees it.',
        },
      ],
    },
  },
  {
    name: 'how many answered is known roughly: whatever it was, fewer than half say so',
    subject: survey({ answered: { min: 15, max: 16 }, sayPassedOn: 7 }),
    expect: { outcome: 'failed' },
  },
  {
    name: 'how many answered is known roughly, and decides',
    subject: survey({ answered: { min: 14, max: 16 }, sayPassedOn: 7 }),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know enough of the survey of members to tell how many of them say that what they tell government is passed on.',
      settledBy: { at: ['/memberSurvey/answered'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'how many answered is not known: some did, as some say so',
    subject: survey({ sayPassedOn: 7 }),
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/memberSurvey/answered'] } },
  },
  {
    name: 'how many say so is not known',
    subject: survey({ answered: 16 }),
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/memberSurvey/sayPassedOn'] } },
  },
  {
    name: 'nobody says so, of however many',
    subject: survey({ answered: { min: 3 }, sayPassedOn: 0 }),
    expect: { outcome: 'failed', data: { share: 0 } },
  },
  {
    name: 'it may have been held after the day',
    subject: { memberSurvey: { date: '2016', answered: 16, sayPassedOn: 3 } },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/memberSurvey/date'] } },
  },
  {
    name: 'it was held after the day: of the day nothing is known',
    subject: { memberSurvey: { date: '2016-03-02', answered: 16, sayPassedOn: 3 } },
    expect: { outcome: 'cantTell', messageId: 'noSurvey', settledBy: { at: ['/memberSurvey'] } },
  },
  {
    name: 'nobody answered',
    subject: survey({ asked: 24, answered: 0, sayPassedOn: 0 }),
    expect: { outcome: 'inapplicable', message: 'No member answered the survey.' },
  },
  {
    name: 'members were not asked',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noSurvey',
      message:
        'We do not know whether members say that what they tell government is passed on: no survey of them is on record.',
      settledBy: { at: ['/memberSurvey'] },
    },
  },
];
