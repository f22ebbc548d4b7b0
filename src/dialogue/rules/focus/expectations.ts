import { ask } from '../../../core/ask.js';
import type { Pointer } from '../../../core/pointer.js';
import { allOf, stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { dialogueRule } from '../../rule.js';

const EXPECTED = [
  {
    field: 'statesScope',
    what: 'what can be addressed',
    need: /* @__PURE__ */ ask('terms/scope', 'whether the terms of reference say what can be addressed'),
  },
  {
    field: 'statesIndustryContribution',
    what: 'what industry contributes',
    need: /* @__PURE__ */ ask('terms/contribution', 'whether the terms of reference say what industry contributes'),
  },
] as const;

/** Are expectations set: what can be addressed, what industry contributes? */
export const expectations = /* @__PURE__ */ dialogueRule({
  id: 'focus/expectations',
  version: '1.0.0',
  title: 'The terms say what can be addressed and what industry contributes',
  question: 'Do the terms say what can be addressed, and what industry contributes?',
  rationale:
    'Members who expect what a council cannot give are disappointed by it, and a government that did not say what it looks for in return gets requests.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that clarity is needed on what can and cannot be addressed, and says that government should be clear that industry must be willing to commit its own resources.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'satisfied',
  assumptions: ['Only whether each is written down is asked, not whether it is clear or kept to.'],
  parameters: {},
  messages: {
    passed: {
      set: 'Expectations are set: the terms of reference say what can be addressed and what industry contributes.',
    },
    failed: { missing: 'Expectations are not set: the terms of reference do not say {missing:list}.' },
    cantTell: { open: 'We do not know whether the terms of reference say {open:list}.' },
  },
  says: {
    notMet: 'Its terms do not say {missing:list}',
    met: 'Its terms say what can be addressed and what industry contributes',
    depends: 'We do not know whether its terms set out what to expect',
  },
  evaluate({ termsOfReference }, ctx) {
    const said = EXPECTED.map(({ field, what, need }) => {
      const at: Pointer = `/termsOfReference/${field}`;
      return { what, claim: stated(termsOfReference?.[field], at, need()) };
    });
    const of = (holds: boolean | undefined): readonly string[] =>
      said.filter(({ claim }) => claim.holds === holds).map(({ what }) => what);
    const missing = of(false);
    return ctx.verdict({
      limbs: [
        [
          allOf(said.map(({ claim }) => claim)),
          'missing',
          { missing },
          [remedy('set-expectations', 'Write into the terms of reference {missing:list}.', { missing })],
        ],
      ],
      passed: ['set', {}],
      cantTell: ['open', { open: of(undefined) }],
    });
  },
});
