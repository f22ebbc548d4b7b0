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
  question: 'Is there a safe basis for competitors to talk?',
  rationale:
    'Firms that compete may hold back where they are unsure what competition law lets them say in one room. A written statement says where the line is.',
  sources: [
    ifg2016(
      'Background',
      'finding',
      'It says that wide engagement helps government to ensure that competition is not undermined.',
    ),
    ifg2016(
      'Maintaining a strategic focus',
      'quoted',
      'One voice praises a council as a forum where firms that compete can safely talk of common problems.',
    ),
  ],
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
    cantTell: { open: 'We do not know whether a statement or protocol says what competitors may talk about.' },
  },
  says: {
    notMet: 'Nothing written says what competitors may talk about',
    met: 'A statement says what competitors may talk about',
    depends: 'We do not know whether anything says what competitors may discuss',
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
