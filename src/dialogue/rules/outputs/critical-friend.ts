import { ask } from '../../../core/ask.js';
import { stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { dialogueRule } from '../../rule.js';

/** Does a named official link the council to cross-cutting teams? */
export const criticalFriend = /* @__PURE__ */ dialogueRule({
  id: 'outputs/critical-friend',
  version: '1.0.0',
  title: 'A named official links the council to cross-cutting teams',
  question: 'Does a named official link the council to cross-cutting teams?',
  rationale:
    'What an industry needs is often in the hands of teams that work across sectors: on skills, finance or trade. An official who knows both can carry a council’s work to them.',
  sources: [
    ifg2016(
      'Effectively harnessing outputs',
      'finding',
      'It finds that the department had such critical friend roles, and that industry nevertheless thought its capacity to join things up patchy.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: ['Only whether there is such an official is asked, not whether the teams listen.'],
  parameters: {},
  messages: {
    passed: {
      linked:
        'A named official links the council to cross-cutting teams. Such roles have been found beside the complaint that links are patchy, so ask whether it works.',
    },
    failed: { unlinked: 'No named official links the council to cross-cutting teams.' },
    cantTell: { open: 'We do not know whether a named official links the council to cross-cutting teams.' },
  },
  says: {
    notMet: 'No named official links it to cross-cutting teams',
    met: 'A named official links it to cross-cutting teams',
    depends: 'We do not know whether an official links it to cross-cutting teams',
  },
  evaluate({ government }, ctx) {
    return ctx.verdict({
      limbs: [
        [
          stated(government?.linkOfficial, '/government/linkOfficial', WHETHER()),
          'unlinked',
          {},
          [remedy('name-a-link', 'Name an official who links the council to teams that work across sectors.', {})],
        ],
      ],
      passed: ['linked', {}],
      cantTell: ['open', {}],
    });
  },
});

const WHETHER = /* @__PURE__ */ ask(
  'government/link-official',
  'whether a named official links the council to teams that work across sectors',
);
