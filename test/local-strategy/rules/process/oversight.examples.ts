import type { StrategyOversight } from '../../../../src/local-strategy/model/making.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const by = (oversight: StrategyOversight): LocalStrategy => ({ oversight });
const board: StrategyOversight = { body: 'Widget Board', leadBodyOnIt: true, businessOnIt: true, dashboard: true };
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'a board with both on it, and a dashboard',
    subject: by(board),
    options,
    expect: {
      outcome: 'passed',
      message: 'Widget Board watches delivery, with the lead body and business on it, by a dashboard.',
    },
  },
  {
    name: 'a report will do, and a board on which someone sits is there whatever its name',
    subject: by({ leadBodyOnIt: true, businessOnIt: true, dashboard: false, report: true }),
    options,
    expect: {
      outcome: 'passed',
      message: 'A board or committee watches delivery, with the lead body and business on it, by a regular report.',
    },
  },
  {
    name: 'nobody watches',
    subject: by({ none: true, dashboard: true }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'nobody',
      severity: 'warning',
      message: 'No board or committee watches delivery.',
    },
  },
  {
    name: 'without business on it',
    subject: by({ ...board, businessOnIt: false }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'wanting',
      message: 'Something is missing in how delivery is watched: business on it. We do not know of none.',
    },
  },
  {
    name: 'without the lead body, and neither dashboard nor report',
    subject: by({ body: 'Widget Board', leadBodyOnIt: false, dashboard: false, report: false }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'wanting',
      message:
        'Something is missing in how delivery is watched: the lead body on it and a dashboard or regular report. We do not know of business on it.',
    },
  },
  {
    name: 'no dashboard, and of a report it is not known',
    subject: by({ ...board, dashboard: false }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/oversight/report'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'as West Midlands has it: a board and a dashboard, who sits on it is not known',
    subject: by({ body: 'Strategic Economic Development Board', dashboard: true }),
    options,
    expect: {
      outcome: 'cantTell',
      message: 'We do not know enough of how delivery is watched: the lead body on it and business on it.',
      settledBy: { at: ['/oversight/leadBodyOnIt', '/oversight/businessOnIt'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'nothing is known',
    subject: {},
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: {
        at: ['/oversight/leadBodyOnIt', '/oversight/businessOnIt', '/oversight/dashboard', '/oversight/report'],
        toPass: 3,
        toFail: 1,
      },
    },
  },
];
