import type { MonitoringFrame, Portfolio } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };
const by = (monitoring?: MonitoringFrame): Portfolio => ({
  national: {},
  strategies: [],
  ...(monitoring === undefined ? {} : { monitoring }),
});

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'one frame, and the means to gather data',
    subject: by({ frame: 'Local growth indicators', tools: 'a yearly return' }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'both',
      message:
        'One frame of monitoring and evaluation covers all strategies (Local growth indicators), and data is gathered with a yearly return.',
      severity: null,
    },
  },
  {
    name: 'known that there is no frame; what there is to gather data with does not matter',
    subject: by({ noFrame: true }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noFrame',
      message: 'No one frame of monitoring and evaluation covers all strategies.',
      severity: 'note',
    },
  },
  {
    name: 'neither',
    subject: by({ noFrame: true, noTools: true }),
    options,
    expect: { outcome: 'failed', messageId: 'noFrame' },
  },
  {
    name: 'a frame, and nothing to gather data with',
    subject: by({ frame: 'Local growth indicators', noTools: true }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noTools',
      message: 'There are no means to gather data for monitoring all strategies.',
      severity: 'note',
    },
  },
  {
    name: 'nothing to gather data with, and perhaps no frame either',
    subject: by({ noTools: true }),
    options,
    expect: { outcome: 'failed', messageId: 'noTools', settledBy: { at: ['/monitoring/frame'] } },
  },
  {
    name: 'a frame of which we do not know how its data is gathered',
    subject: by({ frame: 'Local growth indicators' }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'tools',
      message:
        'We do not know whether there are means to gather data; one frame covers all strategies (Local growth indicators).',
      settledBy: { at: ['/monitoring/tools'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'nothing known',
    subject: by(),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'frame',
      message: 'We do not know whether one frame of monitoring and evaluation covers all strategies.',
      settledBy: { at: ['/monitoring/frame', '/monitoring/tools'], toPass: 2, toFail: 1 },
    },
  },
];
