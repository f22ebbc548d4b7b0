import { ask } from '../../core/ask.js';
import { stated } from '../../rules/claim.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { councilRule } from '../rule.js';

const GUIDELINE = /* @__PURE__ */ ask(
  'terms/refresh-guideline',
  'whether there is a written guideline on membership refresh',
);

/** Is there a written guideline on membership refresh? */
export const refreshGuideline = /* @__PURE__ */ councilRule({
  id: 'representation/refresh-guideline',
  version: '1.0.0',
  title: 'There is a written guideline on how membership is refreshed',
  question: 'Is there a written guideline on membership refresh?',
  rationale:
    'Trust needs the same people for a while, and a council that never changes grows stale. A rule written down beforehand settles when members go.',
  sources: [
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It offers guidelines on the refresh of membership as an option, to be fitted to the industry and weighed against continuity.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'satisfied',
  assumptions: ['Only whether a guideline is written down is asked, not whether it is good or kept.'],
  parameters: {},
  messages: {
    passed: { written: 'The terms of reference say how membership is refreshed.' },
    failed: { unwritten: 'The terms of reference do not say how membership is refreshed.' },
    cantTell: { open: 'We do not know whether the terms of reference say how membership is refreshed.' },
  },
  says: {
    notMet: 'Its terms do not say how membership is refreshed',
    met: 'Its terms say how membership is refreshed',
    depends: 'We do not know whether its terms say how membership is refreshed',
  },
  evaluate(council, ctx) {
    return ctx.verdict({
      limbs: [
        [
          stated(council.termsOfReference?.refreshGuideline, '/termsOfReference/refreshGuideline', GUIDELINE()),
          'unwritten',
          {},
          [remedy('write-it-down', 'Write into the terms of reference how and when members change.', {})],
        ],
      ],
      passed: ['written', {}],
      cantTell: ['open', {}],
    });
  },
});
