import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { allOf, stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { strategyRule } from '../../rule.js';

const ASKED = [
  {
    field: 'singleContact',
    asks: /* @__PURE__ */ ask('contact/single', 'whether the place had one contact in government'),
    lacking: 'there was not one contact but several or none',
  },
  {
    field: 'contactConsistent',
    asks: /* @__PURE__ */ ask(
      'contact/consistent',
      'whether the contact stayed the same and spoke for all departments',
    ),
    lacking: 'the contact did not stay the same or speak for all departments',
  },
  {
    field: 'contactActive',
    asks: /* @__PURE__ */ ask('contact/active', 'whether the contact took an active part'),
    lacking: 'the contact took no active part',
  },
] as const;

/** One active contact in government throughout? */
export const gatekeeper = /* @__PURE__ */ strategyRule({
  id: 'process/gatekeeper',
  version: '1.0.0',
  title: 'The place had one active contact in government throughout',
  question: 'Did the place have one active contact in government throughout?',
  rationale: 'A contact who stays and answers for all of Whitehall spares a place many conversations.',
  sources: [
    lga2019(
      'Co-design with Government',
      'reported',
      'One gatekeeper in government was generally seen to have worked well; it is important that the role is active in liaising with other departments and stays the same throughout.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One contact, the same throughout, and an active one: all three are asked, and what is declared of them is taken as it stands.',
    'A contact may be a person or a unit; who it was is not judged.',
  ],
  parameters: {},
  messages: {
    passed: { one: 'The place had one contact in government, the same throughout and active.' },
    failed: { lacking: 'The place lacked one active contact in government throughout: {lacking:list}.' },
    cantTell: {
      open: 'We do not know whether the place had one active contact in government throughout. Open: {open:list}.',
    },
  },
  says: {
    notMet: 'It lacked one active contact in government throughout',
    met: 'It had one active contact in government throughout',
    depends: 'We do not know whether it had one contact in government',
  },
  evaluate({ government }, ctx) {
    const said = ASKED.map(({ field, asks, lacking }) => ({
      asked: asks.text,
      lacking,
      claim: stated(government?.[field], child('/government', field), asks()),
    }));
    return ctx.verdict({
      limbs: [
        [
          allOf(said.map(({ claim }) => claim)),
          'lacking',
          { lacking: said.filter(({ claim }) => claim.holds === false).map(({ lacking }) => lacking) },
          [remedy('name-contact', 'Name one contact who takes part to the end and speaks for all departments.', {})],
        ],
      ],
      passed: ['one', {}],
      cantTell: ['open', { open: said.filter(({ claim }) => claim.holds === undefined).map(({ asked }) => asked) }],
    });
  },
});
