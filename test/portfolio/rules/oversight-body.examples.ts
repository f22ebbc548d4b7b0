import type { Portfolio, PortfolioOversight } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };
const under = (oversight?: PortfolioOversight): Portfolio => ({
  national: {},
  strategies: [],
  ...(oversight === undefined ? {} : { oversight }),
});
const unit: PortfolioOversight = {
  body: 'Cities and Local Growth Unit',
  remit: 'oversees and guides all local strategies',
  guidanceGiven: true,
};

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'a team with a remit that has given guidance',
    subject: under(unit),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'charged',
      message: 'Cities and Local Growth Unit is charged with overseeing the strategies, and has given places guidance.',
    },
  },
  {
    name: 'a team without a remit',
    subject: under({ body: 'Growth Unit', noRemit: true, guidanceGiven: true }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'wanting',
      severity: 'warning',
      message: 'A team that oversees all strategies is missing or incomplete: its remit.',
    },
  },
  {
    name: 'known that there is no team; what else there may be does not matter',
    subject: under({ none: true }),
    options,
    expect: { outcome: 'failed', messageId: 'wanting', data: { wanting: ['the team'] } },
  },
  {
    name: 'a team that never gave guidance',
    subject: under({ ...unit, guidanceGiven: false }),
    options,
    expect: { outcome: 'failed', messageId: 'wanting', data: { wanting: ['guidance to places'] } },
  },
  {
    name: 'nothing is said of oversight',
    subject: under(),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/oversight/body', '/oversight/remit', '/oversight/guidanceGiven'], toPass: 3, toFail: 1 },
    },
  },
  {
    name: 'a team of which the remit is not known',
    subject: under({ body: 'Growth Unit', guidanceGiven: true }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know enough of a team that oversees all strategies: its remit. We know of the team and guidance to places.',
      settledBy: { at: ['/oversight/remit'], toPass: 1, toFail: 1 },
    },
  },
];
