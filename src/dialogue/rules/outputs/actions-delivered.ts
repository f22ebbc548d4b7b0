import { type Answer, every, opposite } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { allTrue, type Tri } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import { type Counted, count, isSurely } from '../../../core/tally.js';
import { type Day, dayBefore, daysOf, earlierOf, isOneDay, laterOf, termOf } from '../../../core/when.js';
import { FORMING_MONTHS, missingFor, type Window, windowOf } from '../../../council/reading/index.js';
import { all } from '../../../rules/claim.js';
import { shareOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Action, Dialogue } from '../../model.js';
import { whileForming } from '../../reading/forming.js';
import { droppedForReason, endedBy, WHEN_DONE, WHEN_DUE, wasDueBefore } from '../../reading/lifecycle.js';
import { actionsOf, type Recorded } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** Are actions done when due? */
export const actionsDelivered = /* @__PURE__ */ dialogueRule({
  id: 'outputs/actions-delivered',
  version: '1.1.0',
  title: 'Actions are done by the day they are due',
  question: 'Are actions done when due?',
  rationale:
    'A dialogue is judged by what follows from it. Actions that are agreed, minuted and then not done teach members that meetings change nothing.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It says that the purpose of a strategic dialogue is, in part, to turn dialogue into action, by government or by industry.',
    ),
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that industry wants to see action taken in return for the resources it commits.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'An action due in a month or year that is named is due by its last day; one due on the day of judgement itself is not yet judged.',
    'Done late is not done on time, however late; how much each action matters is not asked.',
    'An action without a day by which it is due is not counted; one dropped for a recorded reason leaves the sum, one dropped without a reason was not done.',
    'We do not know what happened to an action with no date and no status.',
    'Where we do not know the day on which the window begins, each action is bounded by itself, so that this may stay open too often.',
    'While the council may still be forming, a failure is one level less loud.',
  ],
  looksBack: true,
  parameters: {
    minRate: {
      label: 'share done on time of the actions that fell due, at least',
      unit: 'share',
      value: '7/10',
      because:
        'The source gives no number; seven in ten leaves room for what changed on the way and still makes keeping to a day the rule.',
    },
    windowMonths: {
      label: 'months looked back over',
      unit: 'months',
      value: 24,
      because: 'Councils met two or three times a year, so that a shorter look back would rest on very few actions.',
    },
    formingMonths: FORMING_MONTHS,
  },
  messages: {
    passed: {
      delivered:
        'Enough actions are done on time: {done} of {whole:action|actions} that fell due in {window:window} ({share:percent}).',
    },
    failed: {
      late: 'Too few actions are done on time: {done} of {whole:action|actions} that fell due in {window:window} ({share:percent}), where at least {limit:percent} is the limit. Late or not done: {names:few}.',
    },
    cantTell: {
      open: '{done} of {whole:action|actions} that fell due in {window:window} were done on time; what happened to the others decides whether that reaches {limit:percent}.',
      noList: 'We do not know all the actions that fell due in {window:window}, nor what happened to them.',
    },
    inapplicable: { nothing: 'No action fell due in {window:window}.' },
  },
  says: {
    notMet: 'Only {done} of {whole:action|actions} that fell due were done on time',
    met: '{done} of {whole:action|actions} that fell due were done on time',
    depends: 'We do not know whether actions are done on time',
  },
  evaluate(dialogue, ctx) {
    const { minRate: limit, windowMonths } = ctx.p;
    const window = windowOf(dialogue, windowMonths, ctx.asOf);
    const actions = actionsOf(dialogue, [DUE_IN({ window: window.span }), WHEN_THEY_WERE_DONE()]);
    const readings = actions.all.map((action) => readAction(dialogue, action, window, ctx.asOf));
    const counted = count(readings, actions.unlisted);
    const said = { window: window.span, done: counted.part, whole: counted.whole, share: counted.share ?? 0, limit };
    const names = actions.all.filter((_, i) => isSurely(readings[i], false)).map(({ name }) => name);
    const n = missingFor(counted, limit);
    return ctx.verdict({
      applies: [
        ctx.holds('actions that fell due', wholeOf(counted), '>=', 1, { unit: 'actions' }),
        'nothing',
        { window: window.span },
      ],
      limbs: [
        [
          all(
            ctx.holds('share of them done on time', shareOf(counted), '>=', 'minRate'),
            ctx.holds('months looked back', window.months, '<=', 'windowMonths'),
          ),
          'late',
          { ...said, names },
          [remedy('deliver', 'Of as many actions, do {n} more on time, or agree days that can be kept.', { n })],
        ],
      ],
      passed: ['delivered', said],
      cantTell: actions.unlisted === undefined ? ['open', said] : ['noList', { window: window.span }],
      ...whileForming(dialogue, ctx),
    });
  },
});

/** An action counts when it fell due in the window and was not dropped for a reason; and for, when it was done by then. */
function readAction(dialogue: Dialogue, action: Recorded<Action>, window: Window, asOf: Day): Counted {
  const due = fellDue(action, window, asOf);
  const among = every(due, opposite(droppedForReason(dialogue, action, asOf)));
  return { at: action.at, among, is: doneOnTime(dialogue, action, window, asOf) };
}

function fellDue(action: Recorded<Action>, window: Window, asOf: Day): Answer {
  const { record } = action;
  const past = wasDueBefore(action, asOf);
  if (past.value === false) return past;
  const due = termOf(record.due);
  const { first, last } = due;
  const begun: Tri =
    first !== undefined && first >= window.latest
      ? true
      : last !== undefined && last < window.earliest
        ? false
        : undefined;
  const value = allTrue([past.value, begun]);
  if (value !== undefined) return { ...past, value, open: [] };
  const facts: readonly Fact[] = isOneDay(due) ? [] : [dueFact(action)];
  return { ...past, value, open: [...facts, ...(begun === undefined ? window.open : [])] };
}

/** Was it done by the day it was due, should that have been in the window? */
function doneOnTime(dialogue: Dialogue, action: Recorded<Action>, window: Window, asOf: Day): Answer {
  const { record, at, name } = action;
  const ended = endedBy(dialogue, action, 'done', asOf);
  if (ended.value === false) return ended;
  const stated = termOf(record.due);
  // One that counts was due in the window and before the day, however little else is known of when.
  const first = laterOf(stated.first ?? window.earliest, window.earliest);
  const last = earlierOf(stated.last ?? asOf, dayBefore(asOf));
  const when = record.done === undefined ? doneUndated(dialogue, record) : daysOf(record.done);
  const value: Tri =
    when.last !== undefined && when.last <= first
      ? true
      : when.first !== undefined && when.first > last
        ? false
        : undefined;
  if (value !== undefined) return { ...ended, value, open: [] };
  const dated = isOneDay(when);
  const facts = mergeFacts([
    record.done === undefined && ended.value === undefined ? ended.open : [],
    dated ? [] : [{ at: child(at, 'done'), need: WHEN_DONE({ of: name }) }],
    isOneDay(stated) ? [] : [dueFact(action)],
  ]);
  return { ...ended, value, open: facts };
}

/** One that is said to be done, without a day, was by the day the list is of. */
function doneUndated({ asAt }: Dialogue, { status }: Action): ReturnType<typeof daysOf> {
  const { last } = daysOf(asAt);
  return status === 'done' && last !== undefined ? { last } : {};
}

function dueFact({ at, name }: Recorded<Action>): Fact {
  return { at: child(at, 'due'), need: WHEN_DUE({ of: name }) };
}

const DUE_IN = /* @__PURE__ */ ask('actions/due-in', 'and which were due in {window:window}');
const WHEN_THEY_WERE_DONE = /* @__PURE__ */ ask('actions/done', 'and when they were done');
