import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { type Day, daysOf, isOneDay } from '../../../core/when.js';
import { known } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LocalStrategy } from '../../model/strategy.js';
import { published } from '../../reading/day-asked.js';
import { listedVisits } from '../../reading/lists.js';
import { orderOf, withDeclared } from '../../reading/order.js';
import {
  boundByDraft,
  type Candidate,
  daysTaken,
  earliestOf,
  firstDraft,
  type Step,
  stepOrElse,
  unlistedIn,
} from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

/** Did officials spend time in the place? */
export const officialsVisited = /* @__PURE__ */ strategyRule({
  id: 'process/officials-visited',
  version: '1.1.0',
  title: 'Officials spent time in the place before the draft',
  question: 'Did officials spend time in the place?',
  rationale: 'Someone who has seen a place reads its strategy with other eyes.',
  sources: [
    lga2019(
      'Recommendations to Government',
      'finding',
      'It recommends that officials based in Whitehall spend time in places and engage with stakeholders throughout the development of a strategy.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One visit on a day before the first draft was ready is enough, however short.',
    'A draft that was sent to government was ready by then. Where we know that there was no draft, the published text is the first.',
    'Until there is a draft, any visit is in time; where there is no visit yet either, the rule does not apply.',
  ],
  parameters: {},
  messages: {
    passed: {
      before: 'Officials spent time in the place: first {visit:days}, before the first draft ({draft:days}).',
      noDraft: 'Officials spent time in the place: first {visit:days}; there is no draft yet on {day}.',
    },
    failed: {
      late: 'Officials came too late: they first spent time in the place {visit:days}, not before the first draft ({draft:days}).',
      none: 'Officials spent no time in the place by {day}, and the first draft was ready {draft:days}.',
    },
    cantTell: { open: 'We do not know whether officials spent time in the place before the first draft.' },
    inapplicable: { notYet: 'By {day} there was neither a draft nor a visit of officials.' },
  },
  says: {
    notMet: 'Officials spent no time in the place before the draft',
    met: 'Officials spent time in the place before the draft',
    depends: 'We do not know whether officials spent time in the place',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const visit = firstVisit(strategy, day);
    const draft = stepOrElse(firstDraft(strategy, day), published(strategy, day));
    const first = (strategy.government?.visits ?? []).findIndex(({ beforeDraft }) => beforeDraft === true);
    const declared = first < 0 ? null : (`/government/visits/${first}/beforeDraft` as const);
    const order = orderOf(visit, draft, { sameDay: false, untilSecond: 'holds' });
    const { arises, claim } = withDeclared(order, declared, visit, draft);
    if (!arises) return ctx.inapplicable(['notYet', { day }], known(false, claim.related));
    const said = { visit: daysTaken(visit), draft: daysTaken(draft) };
    const mend = [remedy('visit', 'Have officials spend time in the place before its next text is drafted.', {})];
    return ctx.verdict({
      limbs: [visit.done === false ? [claim, 'none', { day, draft: said.draft }, mend] : [claim, 'late', said, mend]],
      passed: draft.done === false ? ['noDraft', { visit: said.visit, day }] : ['before', said],
      cantTell: ['open', {}],
    });
  },
});

const VISITS = /* @__PURE__ */ ask('visits/all', 'which days officials spent in the place');
const VISIT_DAY = /* @__PURE__ */ ask('visit/day', 'the day of the visit “{of}”');
const NAMELESS_VISIT_DAY = /* @__PURE__ */ ask('visit/nameless-day', 'the day of {of}');

function firstVisit(strategy: LocalStrategy, asOf: Day): Step {
  const list = listedVisits(strategy, VISITS());
  const visits = (list.items ?? []).map((record, i): Candidate => {
    const { date, text } = boundByDraft(strategy, record, 'date');
    const at = child(list.at, i);
    const days = daysOf(date);
    const need =
      text === undefined ? NAMELESS_VISIT_DAY({ of: `visit ${i + 1} of the list` }) : VISIT_DAY({ of: text });
    return {
      counts: true,
      days,
      open: isOneDay(days) ? [] : [{ at: child(at, 'date'), need }],
      evidence: [date === undefined ? at : child(at, 'date')],
    };
  });
  return earliestOf(visits, unlistedIn(list), asOf);
}
