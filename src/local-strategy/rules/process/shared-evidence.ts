import { ask } from '../../../core/ask.js';
import { all, stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { strategyRule } from '../../rule.js';

/** Is one evidence base used by partners and by government's analysts? */
export const sharedEvidence = /* @__PURE__ */ strategyRule({
  id: 'process/shared-evidence',
  version: '1.0.0',
  title: 'Partners and government’s analysts work from one evidence base',
  question: 'Is one evidence base used by partners and by government’s analysts?',
  rationale:
    'Those who work from the same figures can argue about what to do. Those who each have their own argue about the figures.',
  sources: [
    lga2019(
      'West Midlands',
      'reported',
      'It tells that the evidence base is shared by a wide range of organisations in the place, and that partners thought it unclear how far government’s analysts will go on using it.',
    ),
  ],
  severity: 'note',
  answerable: ['government', 'place'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'It is asked of each side, and what is declared of it is taken as it stands.',
    'To have helped to make the evidence base, or to have been sent it, is not to work from it.',
  ],
  parameters: {},
  messages: {
    passed: { shared: 'Partners in the place and government’s analysts work from one evidence base.' },
    failed: {
      neither: 'Neither partners in the place nor government’s analysts work from the evidence base.',
      partners: 'Partners in the place do not work from one evidence base.',
      government: 'Government’s analysts do not work from the evidence base of the place.',
    },
    cantTell: {
      neither: 'We do not know whether partners in the place and government’s analysts work from one evidence base.',
      partners: 'We do not know whether partners in the place work from the evidence base; government’s analysts do.',
      government: 'We do not know whether government’s analysts work from the evidence base; partners in the place do.',
    },
  },
  says: {
    notMet: {
      neither: 'Neither partners nor government work from the evidence base',
      partners: 'Partners in the place do not work from one evidence base',
      government: 'Government’s analysts do not work from the evidence base',
    },
    met: 'Partners and government’s analysts work from one evidence base',
    depends: {
      neither: 'We do not know whether partners and government share the evidence',
      partners: 'We do not know whether partners work from the evidence base',
      government: 'We do not know whether government works from the evidence base',
    },
  },
  evaluate({ evidenceBase }, ctx) {
    const partners = stated(evidenceBase?.usedByPartners, '/evidenceBase/usedByPartners', BY_PARTNERS());
    const government = stated(evidenceBase?.usedByGovernment, '/evidenceBase/usedByGovernment', BY_GOVERNMENT());
    const sides = (holds: boolean | undefined): 'neither' | 'partners' | 'government' =>
      partners.holds !== holds ? 'government' : government.holds !== holds ? 'partners' : 'neither';
    return ctx.verdict({
      limbs: [
        [
          all(partners, government),
          sides(false),
          {},
          [remedy('share-evidence', 'Agree on one evidence base from which the place and government both work.', {})],
        ],
      ],
      passed: ['shared', {}],
      cantTell: [sides(undefined), {}],
    });
  },
});

const BY_PARTNERS = /* @__PURE__ */ ask(
  'evidence/by-partners',
  'whether the partners in the place work from the evidence base',
);
const BY_GOVERNMENT = /* @__PURE__ */ ask(
  'evidence/by-government',
  'whether government’s analysts work from the evidence base',
);
