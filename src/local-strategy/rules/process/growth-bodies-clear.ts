import { ask } from '../../../core/ask.js';
import { onOrBefore } from '../../../core/when.js';
import { all, known, stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { strategyRule } from '../../rule.js';

/** Is it clear what will become of growth bodies and devolution? */
export const growthBodiesClear = /* @__PURE__ */ strategyRule({
  id: 'process/growth-bodies-clear',
  version: '1.0.0',
  title: 'It is clear what will become of growth bodies and devolution',
  question: 'Is it clear what will become of growth bodies and devolution?',
  rationale:
    'A strategy is carried out over years by the bodies that wrote it. Where nobody knows whether they will be there, or with which powers, nobody can plan on them.',
  sources: [
    lga2019(
      'Recommendations to Government',
      'finding',
      'It recommends that government provide clarity about its plans for pan-regional or local growth bodies and for devolution, so that local partners can deliver what their strategies plan.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'It is asked once, of the national strategy that the place’s strategy was written for, and holds for all places; the document has to carry that national strategy along.',
    'What is said to be clear is taken as it stands; that bodies will be closed is as clear as that they stay.',
  ],
  parameters: {},
  messages: {
    passed: { clear: 'Government has made clear what will become of growth bodies and devolution.' },
    failed: { unclear: 'By {day} government had not made clear what would become of growth bodies and devolution.' },
    cantTell: {
      open: 'We do not know whether government has made clear what will become of growth bodies and devolution.',
    },
  },
  says: {
    notMet: 'Government has not made clear what becomes of growth bodies',
    met: 'Government has made clear what becomes of growth bodies',
    depends: 'We do not know whether the future of growth bodies is clear',
  },
  evaluate({ national }, ctx) {
    const { clear, date } = national?.growthBodies ?? {};
    return ctx.verdict({
      limbs: [
        [
          all(
            stated(clear, '/national/growthBodies/clear', CLEAR()),
            date === undefined
              ? known(true)
              : stated(onOrBefore(date, ctx.asOf), '/national/growthBodies/date', SAID_WHEN()),
          ),
          'unclear',
          { day: ctx.asOf },
          [remedy('make-clear', 'Have government say what will become of growth bodies and devolution.', {})],
        ],
      ],
      passed: ['clear', {}],
      cantTell: ['open', {}],
    });
  },
});

const CLEAR = /* @__PURE__ */ ask(
  'growth-bodies/clear',
  'whether government has made clear what will become of growth bodies and devolution',
);
const SAID_WHEN = /* @__PURE__ */ ask(
  'growth-bodies/when',
  'when government said what will become of growth bodies and devolution',
);
