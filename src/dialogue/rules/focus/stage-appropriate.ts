import { type Answer, open, said } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { isPoint, upper } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { mergeFacts } from '../../../core/settled-by.js';
import { count, type Tally } from '../../../core/tally.js';
import { type Day, onOrBefore } from '../../../core/when.js';
import { lookUp, strange } from '../../../core/words.js';
import { TRUST_MONTHS, windowOf } from '../../../council/reading/index.js';
import { all, type Claim, known } from '../../../rules/claim.js';
import { countOf, shareOf, wholeOf } from '../../../rules/observed.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue, Priority, PriorityStage } from '../../model.js';
import { isAtWork } from '../../reading/at-work.js';
import { stands } from '../../reading/lifecycle.js';
import { amongOpen, openPriorities } from '../../reading/open-priorities.js';
import { actionsOf, type Recorded } from '../../reading/records.js';
import { trustOn } from '../../reading/trust.js';
import { dialogueRule } from '../../rule.js';

/** Does the work fit the maturity of the relationships? It tells both, side by side, and finds no fault. */
export const stageAppropriate = /* @__PURE__ */ dialogueRule({
  id: 'focus/stage-appropriate',
  version: '2.0.0',
  title: 'How far the work has come, beside the age of the council',
  question: 'Does the work fit the maturity of the relationships?',
  rationale:
    'Members who have just met can find out what the issues are; acting on them together takes trust. That is a tendency: a young council that delivers has done nothing wrong.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that councils with less mature relationships tended to identify common interests, and that those with established ones focused on carrying out agreed actions.',
    ),
  ],
  answerable: ['council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'This informs and never fails.',
    'Age stands in for the maturity of relationships, which no document counts: the months since the council was set up or its membership was last renewed as a whole.',
    'An action is under way where the document says so, or where it had been agreed by the day and was done after it; one that was dropped is not, whenever that was.',
    'What the document says of a stage holds on the day of judgement, unless its list is of a later day or the priority ended later; a priority that was still identifying its issue later was doing so before.',
  ],
  looksBack: true,
  parameters: {
    windowMonths: {
      label: 'months looked back over for actions done',
      unit: 'months',
      value: 24,
      because: 'Actions on long-term issues take time: in less than two years few of them are done.',
    },
  },
  messages: {
    passed: {
      told: 'At {months:month|months}, the issue is still being identified in {part} of {whole:open priority|open priorities}; {actions:agreed action was|agreed actions were} under way or done in {window:window}.',
    },
    cantTell: {
      open: 'At {months:month|months}, the issue is still being identified in {part} of {whole:open priority|open priorities}, and {actions:agreed action was|agreed actions were} under way or done in {window:window}, as far as we know.',
    },
    inapplicable: {
      notYet: 'The council was not yet set up on {day}.',
      nothing: 'No priority is open, and no action was agreed.',
    },
  },
  says: {
    met: '{part} of {whole:priority|priorities} identify issues; {actions:action|actions} under way or done',
    depends: 'We do not know how far its work has come for its age',
  },
  evaluate(dialogue, ctx) {
    const { windowMonths } = ctx.p;
    const day = ctx.asOf;
    const trust = trustOn(dialogue, day, TRUST_MONTHS);
    const { age } = trust;
    if (trust.setUp === false || age.months === null) {
      return ctx.inapplicable(['notYet', { day }], known(false, trust.months.related));
    }
    const identifying = amongOpen(openPriorities(dialogue, day, [HOW_FAR()]), (priority) =>
      isIdentifying(dialogue, priority, day),
    );
    const window = windowOf(dialogue, windowMonths, day);
    const actions = actionsOf(dialogue, [AT_WORK({ day, window: window.span })]);
    if (upper(identifying.whole) === 0 && actions.unlisted === undefined && actions.all.length === 0) {
      return ctx.inapplicable(['nothing', {}]);
    }
    const atWork = count(
      actions.all.map((action) => ({ at: action.at, among: LISTED, is: isAtWork(dialogue, action, window, day) })),
      actions.unlisted,
    );
    const figures = all(
      ctx.report('months since the membership began', trust.months, 'months'),
      ctx.report('priorities open', wholeOf(identifying), 'priorities'),
      ctx.report('share of open priorities that identify the issue', shareOf(identifying), 'share'),
      ctx.report('agreed actions under way or done', countOf(atWork), 'actions'),
      ctx.holds('months looked back', window.months, '<=', 'windowMonths'),
    );
    const told = {
      months: age.months,
      part: identifying.part,
      whole: identifying.whole,
      actions: atWork.part,
      window: window.span,
    };
    return ctx.verdict({
      limbs: [[{ ...counted(identifying, atWork), measurements: figures.measurements }]],
      passed: ['told', told],
      cantTell: ['open', told],
    });
  },
});

const LISTED: Answer = said(true);

/** Are all the numbers known? They are told either way, so that nothing could turn out badly. */
function counted(identifying: Tally, atWork: Tally): Claim {
  const isTold = [identifying.part, identifying.whole, atWork.part].every(isPoint);
  const related = [...new Set([...identifying.evidence, ...atWork.evidence])];
  const facts = mergeFacts([identifying.open, atWork.open]);
  return {
    holds: isTold || undefined,
    measurements: [],
    related,
    evidence: related,
    settledBy: isTold ? null : { facts, toPass: facts.length === 1 ? 1 : null, toFail: null },
  };
}

const IS_IDENTIFYING = {
  identifying: true,
  agreed: false,
  'under-way': false,
  done: false,
} as const satisfies Record<PriorityStage, boolean>;

/** Was it at the stage of identifying the issue on the day? What it came to later says nothing of that. */
function isIdentifying(dialogue: Dialogue, { record, at, name }: Recorded<Priority>, day: Day): Answer {
  const isIdentified = lookUp(record.stage, IS_IDENTIFYING);
  const ended = record.closed ?? record.dropped;
  const isLater = !stands(dialogue, day) || (ended !== undefined && onOrBefore(ended, day) !== true);
  const place = child(at, 'stage');
  if (isIdentified === true || (isIdentified === false && !isLater)) return said(isIdentified, [place]);
  const fact = { at: place, need: STAGE({ of: name, day }, { word: strange(record.stage, IS_IDENTIFYING) }) };
  return open([fact], isIdentified === undefined ? [] : [place]);
}

const HOW_FAR = /* @__PURE__ */ ask('council-priorities/stage', 'and how far they had come');
const STAGE = /* @__PURE__ */ ask('priority/stage', 'how far {of} had come on {day}');
const AT_WORK = /* @__PURE__ */ ask('actions/at-work', 'and which were under way on {day} or done in {window:window}');
