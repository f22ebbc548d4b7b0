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
    'What an industry needs is often in the hands of teams that work across sectors: on skills, finance or trade. An official who knows both the council and those teams, as a critical friend, can carry its work to them.',
  sources: [ifg2016('Effectively harnessing outputs', 'finding')],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Only whether there is such an official is asked, not whether the teams listen: the source found the role and the complaint that links were weak in the same councils.',
  ],
  parameters: {},
  messages: {
    passed: {
      linked:
        'A named official links the council to cross-cutting teams. The source found this role together with the complaint that such links are weak, so ask whether it works.',
    },
    failed: { unlinked: 'No named official links the council to cross-cutting teams.' },
    cantTell: { open: 'It is not known whether a named official links the council to cross-cutting teams.' },
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
