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
    'Evidence that anyone can look into, and that someone from outside has looked into, is believed by partners and by government.',
  sources: [
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'finding',
      'It says that strategies would set out a robust and open evidence base.',
    ),
    lga2019(
      'Greater Manchester',
      'reported',
      'It tells of an expert panel from outside that lent the evidence legitimacy.',
    ),
    lga2019('West Midlands', 'reported', 'It tells of a national panel that reviewed the evidence.'),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Open is what the document says of the evidence base as a whole; single pieces may still be closed.',
    'The review is practice of two places and not asked of others, so that going without is only a note.',
    'How searching the review was is not asked.',
  ],
  parameters: {},
  messages: {
    passed: { open: 'The evidence base is open to anyone and was reviewed by someone independent.' },
    failed: {
      closed: 'The evidence base is not open to anyone.',
      unreviewed: ['note', 'The evidence base is open, but nobody independent reviewed it.'],
      maybeOpen: ['note', 'Nobody independent reviewed the evidence base; we do not know whether it is open.'],
    },
    cantTell: {
      open: 'We do not know whether the evidence base is open to anyone.',
      review: 'The evidence base is open; we do not know whether someone independent reviewed it.',
    },
    inapplicable: { none: 'The strategy rests on no evidence.' },
  },
  says: {
    notMet: {
      closed: 'Its evidence base is not open to anyone',
      unreviewed: 'Nobody independent reviewed its evidence base',
      maybeOpen: 'Nobody independent reviewed its evidence base',
    },
    met: 'Its evidence base is open and was reviewed',
    depends: 'We do not know whether its evidence base is open and reviewed',
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
