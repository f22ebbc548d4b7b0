import { ask } from '../../../core/ask.js';
import { stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { dialogueRule } from '../../rule.js';

/** Do the terms rule out lobbying and fire-fighting for single firms? */
export const notALobby = /* @__PURE__ */ dialogueRule({
  id: 'focus/not-a-lobby',
  version: '1.0.0',
  title: 'The terms rule out lobbying and fire-fighting for single firms',
  question: 'Do the terms rule out lobbying and fire-fighting for single firms?',
  rationale: 'A council is a rare hour with ministers, and each firm has something urgent of its own to bring.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It says that government must be clear that a strategic dialogue is not a forum for lobbying or for fire-fighting issues of single businesses.',
    ),
  ],
  severity: 'error',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'satisfied',
  assumptions: [
    'Only what the written terms say is asked; whether meetings keep to it is judged by their agendas.',
    'Lobbying and fire-fighting are taken together, as one declared statement.',
  ],
  parameters: {},
  messages: {
    passed: { ruledOut: 'The terms of reference rule out lobbying and fire-fighting for single firms.' },
    failed: { silent: 'The terms of reference do not rule out lobbying and fire-fighting for single firms.' },
    cantTell: {
      open: 'We do not know whether the terms of reference rule out lobbying and fire-fighting for single firms.',
    },
  },
  says: {
    notMet: 'Its terms do not rule out lobbying for single firms',
    met: 'Its terms rule out lobbying for single firms',
    depends: 'We do not know whether its terms rule out lobbying',
  },
  evaluate({ termsOfReference }, ctx) {
    return ctx.verdict({
      limbs: [
        [
          stated(termsOfReference?.rulesOutLobbying, '/termsOfReference/rulesOutLobbying', WHETHER()),
          'silent',
          {},
          [
            remedy(
              'rule-out-lobbying',
              'Write into the terms of reference that matters of single firms are taken elsewhere.',
              {},
            ),
          ],
        ],
      ],
      passed: ['ruledOut', {}],
      cantTell: ['open', {}],
    });
  },
});

const WHETHER = /* @__PURE__ */ ask(
  'terms/rules-out-lobbying',
  'whether the terms of reference rule out lobbying and fire-fighting for single firms',
);
