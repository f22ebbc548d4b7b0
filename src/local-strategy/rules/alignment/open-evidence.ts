import { ask } from '../../../core/ask.js';
import { known, stated } from '../../../rules/claim.js';
import { remedy, whereFails } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { listedEvidence } from '../../reading/lists.js';
import { alignmentRule } from '../../rule.js';

/** Is the evidence base open, and independently reviewed? */
export const openEvidence = /* @__PURE__ */ alignmentRule({
  id: 'alignment/open-evidence',
  version: '1.0.0',
  title: 'The evidence base is open and was reviewed independently',
  question: 'Is the evidence base open, and independently reviewed?',
  rationale:
    'The prospectus asks for an evidence base that anyone can look into. Several places went further and had theirs reviewed by people from outside, so that it would be believed by partners and by government.',
  sources: [
    beis2018('Local Industrial Strategies: Policy Context', 'finding'),
    lga2019('Greater Manchester', 'reported'),
    lga2019('West Midlands', 'reported'),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Open is what the document says of the evidence base as a whole; single pieces may still be closed.',
    'The review is practice of some places and not asked by the prospectus, so that going without is only a note.',
    'How searching the review was is not asked.',
  ],
  parameters: {},
  messages: {
    passed: { open: 'The evidence base is open to anyone and was reviewed by someone independent.' },
    failed: {
      closed: 'The evidence base is not open to anyone.',
      unreviewed: ['note', 'The evidence base is open, but nobody independent reviewed it.'],
      maybeOpen: ['note', 'Nobody independent reviewed the evidence base; whether it is open is not known.'],
    },
    cantTell: {
      open: 'It is not known whether the evidence base is open to anyone.',
      review: 'The evidence base is open; whether someone independent reviewed it is not known.',
    },
    inapplicable: { none: 'The strategy rests on no evidence.' },
  },
  evaluate({ strategy }, ctx) {
    const base = strategy.evidenceBase;
    const { items, at, partial } = listedEvidence(strategy, '', '/strategy');
    // Whoever says whether it is open says that there is one.
    const none =
      base?.open === undefined && base?.reviewed === undefined && partial !== true && items !== undefined
        ? items.length === 0
        : false;
    const open = stated(base?.open, '/strategy/evidenceBase/open', OPEN());
    const reviewed = stated(base?.reviewed, '/strategy/evidenceBase/reviewed', REVIEWED());
    const review = remedy('have-it-reviewed', 'Have the evidence base reviewed by people from outside the place.', {});
    return ctx.verdict({
      applies: [none ? known(false, [at]) : known(true), 'none', {}],
      limbs: [
        [
          open,
          'closed',
          {},
          [remedy('open-evidence', 'Publish the evidence base.', {}), ...whereFails(reviewed, [review])],
        ],
        [reviewed, open.holds === undefined ? 'maybeOpen' : 'unreviewed', {}, [review]],
      ],
      passed: ['open', {}],
      cantTell: open.holds === undefined ? ['open', {}] : ['review', {}],
    });
  },
});

const OPEN = /* @__PURE__ */ ask('evidence/open', 'whether the evidence base is open to anyone');
const REVIEWED = /* @__PURE__ */ ask('evidence/reviewed', 'whether someone independent reviewed the evidence base');
