import { ask } from '../../../core/ask.js';
import { stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { dialogueRule } from '../../rule.js';

/** Is the purpose written down? */
export const purpose = /* @__PURE__ */ dialogueRule({
  id: 'focus/purpose',
  version: '1.0.0',
  title: 'The written terms state a purpose',
  question: 'Is the purpose written down?',
  rationale:
    'A council that does not know what it is for takes up whatever its members bring. This library looks for the purpose in the written terms.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It says that clarity of purpose must be established from the outset and made clear to those who take part: government must be clear about it, and the co-chair tells it. It does not speak of terms of reference.',
    ),
  ],
  severity: 'error',
  answerable: ['government', 'industry'],
  level: 'public-papers',
  ifPassed: 'satisfied',
  assumptions: ['Only whether a purpose is written down is asked, not whether it is a good one.'],
  parameters: {},
  messages: {
    passed: { stated: 'The terms of reference state a purpose.' },
    failed: { none: 'The terms of reference state no purpose.' },
    cantTell: { open: 'We do not know whether the terms of reference state a purpose.' },
  },
  says: {
    notMet: 'Its written terms state no purpose',
    met: 'Its written terms state a purpose',
    depends: 'We do not know whether its written terms state a purpose',
  },
  evaluate({ termsOfReference }, ctx) {
    const given = termsOfReference?.purpose !== undefined;
    return ctx.verdict({
      limbs: [
        [
          stated(
            given ? true : termsOfReference?.statesPurpose,
            given ? '/termsOfReference/purpose' : '/termsOfReference/statesPurpose',
            WHETHER(),
          ),
          'none',
          {},
          [remedy('write-the-purpose', 'Write into the terms of reference what the council is for.', {})],
        ],
      ],
      passed: ['stated', {}],
      cantTell: ['open', {}],
    });
  },
});

const WHETHER = /* @__PURE__ */ ask('terms/purpose', 'whether the terms of reference state a purpose');
