import { ask } from '../../../core/ask.js';
import { stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { dialogueRule } from '../../rule.js';

/** Is the purpose written down? */
export const purpose = /* @__PURE__ */ dialogueRule({
  id: 'focus/purpose',
  version: '1.0.0',
  title: 'The terms of reference state a purpose',
  question: 'Is the purpose written down?',
  rationale:
    'A council that does not know what it is for takes up whatever its members bring. The source asks for clear terms of reference from the outset, so that both sides know what the dialogue is about.',
  sources: [ifg2016('Maintaining a strategic focus', 'finding')],
  severity: 'error',
  answerable: ['government', 'industry'],
  level: 'public-papers',
  ifPassed: 'satisfied',
  assumptions: ['Only whether a purpose is written down is asked, not whether it is a good one.'],
  parameters: {},
  messages: {
    passed: { stated: 'The terms of reference state a purpose.' },
    failed: { none: 'The terms of reference state no purpose.' },
    cantTell: { open: 'It is not known whether the terms of reference state a purpose.' },
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
