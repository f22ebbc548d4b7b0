import { type Answer, every, said, some } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { type Range, range, rangeOf, simplest, upper } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { mergeFacts } from '../../../core/settled-by.js';
import { type Counted, count, isSurely } from '../../../core/tally.js';
import type { Day } from '../../../core/when.js';
import {
  FORMING_MONTHS,
  liesIn,
  missingFor,
  TRUSTING_MONTHS,
  trustAge,
  type Window,
  windowOf,
} from '../../../council/reading/index.js';
import { all, either, opposite, unsettled } from '../../../rules/claim.js';
import type { Remedy } from '../../../rules/finding.js';
import { measured, shareOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue, Priority } from '../../model.js';
import { whileForming } from '../../reading/forming.js';
import { endedIn, isOverdue, lacksReason, TAKEN_UP } from '../../reading/lifecycle.js';
import { prioritiesOf, type Recorded } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** Are priorities seen through? */
export const seenThrough = /* @__PURE__ */ dialogueRule({
  id: 'focus/seen-through',
  version: '1.1.0',
  title: 'Priorities are seen through',
  question: 'Are priorities seen through?',
  rationale:
    'A dialogue that opens one issue after another and closes few of them shows its members that their time leads nowhere.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that a few select issues at a time, seen through to completion, were integral to a focused and productive dialogue.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A priority dropped for a recorded reason counts neither for nor against; one that is open and not yet due does not either.',
    'We do not know what happened to a priority with no date and no status.',
    'Whether a council that is past the time that trust can take opens more than it closes is asked of the same months; the two numbers are bounded apart, so that this may stay open too often.',
    'While the council may still be forming, a failure is one level less loud.',
  ],
  looksBack: true,
  parameters: {
    minRate: {
      label: 'share closed of the priorities closed, dropped without a reason or overdue, at least',
      unit: 'share',
      value: '3/5',
      because:
        'The source gives no number; three in five says that seeing things through is the rule and not the exception.',
    },
    windowMonths: {
      label: 'months looked back over',
      unit: 'months',
      value: 24,
      because: 'Priorities are long-term: in less than two years few of them come to an end.',
    },
    formingMonths: FORMING_MONTHS,
    trustMonths: TRUSTING_MONTHS,
  },
  messages: {
    passed: {
      seen: 'Priorities are seen through: of {whole:priority|priorities} that ended or fell due in {window:window}, {closed:was|were} closed ({share:percent}).',
    },
    failed: {
      notSeen:
        'Too few priorities are seen through: of {whole:priority|priorities} that ended or fell due in {window:window}, {closed:was|were} closed ({share:percent}), where at least {limit:percent} is the limit. Dropped without a reason or overdue: {names:list}.',
      openedFaster:
        'Priorities open faster than they close: in {window:window}, {opened:priority was|priorities were} opened and {ended} closed.',
    },
    cantTell: {
      open: 'Of {whole:priority|priorities} that ended or fell due in {window:window}, {closed:was|were} closed; what happened to the others decides whether priorities are seen through.',
      noList: 'We do not know all that the council has taken on in {window:window}, nor what happened to it.',
    },
    inapplicable: { nothing: 'No priority ended or fell due in {window:window}.' },
  },
  says: {
    notMet: {
      notSeen: 'Only {closed} of {whole:priority|priorities} due or ended were closed',
      openedFaster: 'It opened {opened:priority|priorities} and closed {ended}',
    },
    met: '{closed} of {whole:priority|priorities} that were due or ended were closed',
    depends: 'We do not know whether priorities are seen through',
  },
  evaluate(dialogue, ctx) {
    const { minRate: limit, windowMonths, formingMonths, trustMonths } = ctx.p;
    const window = windowOf(dialogue, windowMonths, ctx.asOf);
    const priorities = prioritiesOf(dialogue, [BECAME_IN({ window: window.span })]);
    const readings = priorities.all.map((priority) => readEnd(dialogue, priority, window, ctx.asOf));
    const counted = count(readings, priorities.unlisted);
    const openings = count(
      priorities.all.map((priority) => ({ at: priority.at, among: openedIn(priority, window, ctx.asOf) })),
      priorities.unlisted,
    );
    const closings = count(
      priorities.all.map((priority) => ({ at: priority.at, among: endedIn(priority, 'closed', window, ctx.asOf) })),
      priorities.unlisted,
    );
    const age = trustAge(dialogue, ctx.asOf, { least: formingMonths, most: trustMonths });
    const past = ctx.holds(
      'months since the membership began',
      measured(age.months ?? 0, { evidence: ['/established', '/lifecycle'], open: age.open }),
      '>',
      'trustMonths',
    );
    const any = ctx.holds('priorities that ended or fell due', wholeOf(counted), '>=', 1, { unit: 'priorities' });
    const seen = ctx.holds('share of them closed', shareOf(counted), '>=', 'minRate');
    const open = mergeFacts([openings.openWhole, closings.openWhole]);
    const excess = range(openings.whole.min - upper(closings.whole), upper(openings.whole) - closings.whole.min);
    const pace =
      priorities.unlisted !== undefined
        ? unsettled(open, openings.evidence)
        : ctx.holds(
            'priorities opened less priorities closed',
            measured(excess, {
              related: openings.yes,
              evidence: [...openings.evidence, ...closings.evidence],
              open,
            }),
            '<=',
            0,
            { unit: 'priorities' },
          );
    const slower = either(opposite(past), pace);
    const missing = missingFor(counted, limit);
    const left = range(excess.min - upper(rangeOf(missing)), upper(excess) - rangeOf(missing).min);
    const closing =
      slower.holds !== false
        ? [
            remedy(
              'see-through',
              'Close {n:more of these priorities|more of these priorities}, or record why they were dropped.',
              { n: missing },
            ),
          ]
        : [
            // Where more were opened than closed, a reason on record is not enough.
            remedy('see-through', 'Close {n:more of these priorities|more of these priorities}.', { n: missing }),
            ...(left.min > 0 ? closeBefore(left) : []),
          ];
    const opened = ctx.holds('priorities opened', wholeOf(openings), '>=', 1, { unit: 'priorities' });
    const said = { window: window.span, closed: counted.part, whole: simplest(counted.whole) };
    const names = priorities.all.filter((_, i) => isSurely(readings[i], false)).map(({ name }) => name);
    return ctx.verdict({
      applies: [either(any, all(past, opened)), 'nothing', { window: window.span }],
      limbs: [
        [
          all(
            counted.whole.min === 0 ? either(opposite(any), seen) : seen,
            ctx.holds('months looked back', window.months, '<=', 'windowMonths'),
          ),
          'notSeen',
          { ...said, share: counted.share ?? 0, limit, names },
          closing,
        ],
        [
          slower,
          'openedFaster',
          { window: window.span, opened: openings.whole, ended: closings.whole },
          closeBefore(excess),
        ],
      ],
      passed: ['seen', { ...said, share: counted.share ?? 0 }],
      cantTell: priorities.unlisted === undefined ? ['open', said] : ['noList', { window: window.span }],
      ...whileForming(dialogue, ctx),
    });
  },
});

const BECAME_IN = /* @__PURE__ */ ask('council-priorities/became', 'and what became of them in {window:window}');

function closeBefore(excess: Range): readonly Remedy[] {
  const n = simplest(range(Math.max(1, excess.min), Math.max(1, upper(excess))));
  return [remedy('open-fewer', 'Close {n:more priority|more priorities} before new ones are opened.', { n })];
}

/** A priority counts when it was closed, dropped without a reason, or is overdue; and for, when it was closed. */
function readEnd(dialogue: Dialogue, priority: Recorded<Priority>, window: Window, asOf: Day): Counted {
  const closed = endedIn(priority, 'closed', window, asOf);
  const dropped = every(endedIn(priority, 'dropped', window, asOf), lacksReason(priority));
  const overdue = isOverdue(dialogue, priority, asOf);
  const bad = some(dropped, overdue);
  // Whatever counts and is not bad was closed.
  return { at: priority.at, among: some(closed, bad), is: bad.value === false ? said(true, bad.evidence) : closed };
}

function openedIn({ record, at, name }: Recorded<Priority>, window: Window, asOf: Day): Answer {
  const value = liesIn(record.opened, window, asOf);
  const place = child(at, 'opened');
  return {
    value,
    open: value === undefined ? [{ at: place, need: TAKEN_UP({ of: name }) }, ...window.open] : [],
    evidence: record.opened === undefined ? [] : [place],
  };
}
