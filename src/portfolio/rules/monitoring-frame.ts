import { ask, type Need } from '../../core/ask.js';
import { child } from '../../core/pointer.js';
import { type Claim, stated } from '../../rules/claim.js';
import { remedy, whereFails } from '../../rules/remedy.js';
import { paLis } from '../../sources/pa-lis.js';
import { portfolioRule } from '../rule.js';

const FRAME = /* @__PURE__ */ ask('monitoring/frame', 'the frame by which all strategies are monitored and evaluated');
const TOOLS = /* @__PURE__ */ ask('monitoring/tools', 'with what the data for it is gathered');

/** Is there one frame of monitoring and evaluation, with the means to gather data? */
export const monitoringFrame = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/monitoring-frame',
  version: '1.0.0',
  title: 'One frame of monitoring and evaluation covers all strategies, with the means to gather data',
  question: 'Is there one frame of monitoring and evaluation, with the means to gather data?',
  rationale:
    'What each place reports in its own way cannot be put together afterwards. A frame that all share says beforehand what is to be told, and how it is gathered.',
  sources: [
    paLis(
      'Implement a consistent way of reviewing Local Industrial Strategies',
      'opinion',
      'In the opinion of the author’s firm, a portfolio team can see to a systematic framework of monitoring and evaluation across all strategies; that needs the right approaches and technologies to gather and analyse data.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A frame that is named covers all strategies; whether places keep to it is not asked here.',
    'Means are whatever data is gathered with: a form, a system, a service of statistics.',
    'A frame or means that the document does not give may be there all the same.',
  ],
  parameters: {},
  messages: {
    passed: {
      both: 'One frame of monitoring and evaluation covers all strategies ({frame}), and data is gathered with {tools}.',
    },
    failed: {
      noFrame: 'No one frame of monitoring and evaluation covers all strategies.',
      noTools: 'There are no means to gather data for monitoring all strategies.',
    },
    cantTell: {
      frame: 'We do not know whether one frame of monitoring and evaluation covers all strategies.',
      tools: 'We do not know whether there are means to gather data; one frame covers all strategies ({frame}).',
    },
  },
  says: {
    notMet: {
      noFrame: 'No one frame of monitoring covers all strategies',
      noTools: 'There are no means to gather data for monitoring all strategies',
    },
    met: 'One frame of monitoring covers all strategies, with means to gather data',
    depends: {
      frame: 'We do not know whether one frame of monitoring covers all strategies',
      tools: 'We do not know whether there are means to gather data for monitoring',
    },
  },
  evaluate({ monitoring }, ctx) {
    const frame = given(monitoring?.frame, monitoring?.noFrame, ['frame', 'noFrame'], FRAME());
    const tools = given(monitoring?.tools, monitoring?.noTools, ['tools', 'noTools'], TOOLS());
    const provide = [remedy('provide-tools', 'Provide the means to gather data from all places.', {})];
    const set = remedy('set-frame', 'Set one frame of monitoring and evaluation for all strategies.', {});
    const named = { frame: monitoring?.frame ?? '' };
    return ctx.verdict({
      limbs: [
        [frame, 'noFrame', {}, [set, ...whereFails(tools, provide)]],
        [tools, 'noTools', {}, provide],
      ],
      passed: ['both', { ...named, tools: monitoring?.tools ?? '' }],
      cantTell: frame.holds === true ? ['tools', named] : ['frame', {}],
    });
  },
});

/** Something that is told by a text, and its absence by a flag. */
function given(
  text: string | undefined,
  none: boolean | undefined,
  [there, not]: readonly [string, string],
  need: Need,
): Claim {
  const is = text !== undefined ? true : none === true ? false : undefined;
  return stated(is, child('/monitoring', is === false ? not : there), need);
}
