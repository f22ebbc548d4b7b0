import { ask } from '../../../core/ask.js';
import type { Day } from '../../../core/when.js';
import { known } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LocalStrategy } from '../../model/strategy.js';
import { PUBLISHED } from '../../reading/day-asked.js';
import { orderOf, withDeclared } from '../../reading/order.js';
import { daysTaken, type Step, stepDated, stepTaken, stepUnknown } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

/** Was a consultation document published? */
export const consultationDocument = /* @__PURE__ */ strategyRule({
  id: 'process/consultation-document',
  version: '1.0.0',
  title: 'A consultation document was published while the strategy was being made',
  question: 'Was a consultation document published?',
  rationale:
    'A text on paper shows stakeholders how far the work has got, and gives them something to answer while their answers can still change it.',
  sources: [
    lga2019(
      'Advice for places developing Local Industrial Strategies',
      'finding',
      'It advises places to show progress by updates, and to seek input to the evidence base and to a consultation document on which the strategy is built.',
    ),
    lga2019(
      'West Midlands',
      'reported',
      'It tells that the partnership published a document for local public consultation in October 2018, after half a year of workshops.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'It has to have been published on an earlier day than the strategy; where no day is given, one that was published came before it.',
    'While the strategy is not published, a document that is out is in time; where none is out yet, the question does not arise.',
    'Who answered, and what came of it, is not asked.',
  ],
  parameters: {},
  messages: {
    passed: {
      before: 'A consultation document was published {document:days}, before the strategy ({published:days}).',
      declared: 'A consultation document was published while the strategy was being made.',
      soFar: 'A consultation document was published {document:days}; the strategy was not by {day}.',
    },
    failed: {
      late: 'No consultation document was published in time: it came out {document:days}, the strategy {published:days}.',
      none: 'No consultation document was published before the strategy ({published:days}).',
    },
    cantTell: { open: 'We do not know whether a consultation document was published before the strategy.' },
    inapplicable: { notYet: 'By {day} neither a consultation document nor the strategy was published.' },
  },
  says: {
    notMet: 'No consultation document was published before the strategy',
    met: 'A consultation document was published while the strategy was made',
    depends: 'We do not know whether a consultation document was published',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const { published, date } = strategy.consultationDocument ?? {};
    const document = documentStep(strategy, day);
    const out = stepTaken(strategy.publication, '/publication', PUBLISHED(), day);
    const isDeclared = published === true && date === undefined;
    const declared = isDeclared ? (`${BASE}/published` as const) : null;
    const order = orderOf(document, out, { sameDay: false, untilSecond: 'holds' });
    const { arises, claim } = withDeclared(order, declared, document, out);
    if (!arises) return ctx.inapplicable(['notYet', { day }], known(false, claim.related));
    const said = { document: daysTaken(document), published: daysTaken(out) };
    const mend = [remedy('publish-first', 'Publish a consultation document before the next edition.', {})];
    return ctx.verdict({
      limbs: [
        document.done === false ? [claim, 'none', { published: said.published }, mend] : [claim, 'late', said, mend],
      ],
      passed: isDeclared
        ? ['declared', {}]
        : out.done === false
          ? ['soFar', { document: said.document, day }]
          : ['before', said],
      cantTell: ['open', {}],
    });
  },
});

const DOCUMENT = /* @__PURE__ */ ask(
  'consultation-document/published',
  'whether and when a consultation document was published',
);
const DOCUMENT_DAY = /* @__PURE__ */ ask('consultation-document/day', 'when the consultation document was published');

/** The publication of the document; a date says that there was one. */
function documentStep({ consultationDocument: document }: LocalStrategy, day: Day): Step {
  const { published, date } = document ?? {};
  if (published === false) return stepTaken({ never: true }, `${BASE}/published`, DOCUMENT(), day);
  if (published === undefined && date === undefined) return stepUnknown([{ at: BASE, need: DOCUMENT() }], day);
  return stepDated(date, `${BASE}/date`, DOCUMENT_DAY(), day);
}

const BASE = '/consultationDocument';
