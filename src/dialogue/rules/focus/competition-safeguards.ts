import { ask } from '../../../core/ask.js';
import { stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { dialogueRule } from '../../rule.js';

/** May competitors safely talk? */
export const competitionSafeguards = /* @__PURE__ */ dialogueRule({
  id: 'focus/competition-safeguards',
  version: '1.0.0',
  title: 'A statement says what competitors may talk about',
  question: 'May competitors safely talk?',
  rationale:
    'Firms that compete with each other hold back where they are unsure what competition law lets them say in one room. One voice in the source raises it; a written statement says where the line is.',
  sources: [ifg2016('Background', 'finding'), ifg2016('Maintaining a strategic focus', 'quoted')],
  severity: 'note',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A statement or protocol that is declared is taken as one; whether it is sound in law, and whether members know it, is not asked.',
  ],
  parameters: {},
  messages: {
    passed: { declared: 'A statement or protocol says what competitors may talk about.' },
    failed: { none: 'No statement or protocol says what competitors may talk about.' },
    cantTell: { open: 'It is not known whether a statement or protocol says what competitors may talk about.' },
  },
  evaluate({ termsOfReference }, ctx) {
    return ctx.verdict({
      limbs: [
        [
          stated(termsOfReference?.competitionSafeguards, '/termsOfReference/competitionSafeguards', WHETHER()),
          'none',
          {},
          [remedy('state-safeguards', 'Write down what competitors may and may not talk about at the council.', {})],
        ],
      ],
      passed: ['declared', {}],
      cantTell: ['open', {}],
    });
  },
});

const WHETHER = /* @__PURE__ */ ask(
  'terms/competition-safeguards',
  'whether a statement or protocol says what competitors may talk about',
);
