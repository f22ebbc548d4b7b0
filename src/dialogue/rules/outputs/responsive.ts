import { ask } from '../../../core/ask.js';
import { range, simplest } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import {
  type Day,
  type Days,
  daysBetween,
  daysOf,
  earlierOf,
  isOneDay,
  onOrBefore,
  type When,
} from '../../../core/when.js';
import { lookUp } from '../../../core/words.js';
import { measured } from '../../../rules/observed.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue, Priority } from '../../model.js';
import { WHEN_AGREED } from '../../reading/at-work.js';
import { agreedOn, stands, TAKEN_UP } from '../../reading/lifecycle.js';
import { flowsToCouncil, WHEN_PRODUCED } from '../../reading/produced.js';
import { actionsOf, outputsOf, prioritiesOf, type Recorded } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** How long from an issue raised to a first answer? */
export const responsive = /* @__PURE__ */ dialogueRule({
  id: 'outputs/responsive',
  version: '1.0.0',
  title: 'How long it takes from an issue raised to a first answer',
  question: 'How long does it take from an issue raised to a first answer?',
  rationale:
    'An industry moves while a council waits for its next meeting. No number of days is right or wrong, but both sides can see whether it grows.',
  sources: [
    ifg2016(
      'Background',
      'heuristic',
      'It says that a strategic dialogue seeks to allow government to respond dynamically to opportunities that it helps to identify. To count the days to a first answer is this library’s own measure.',
    ),
    ifg2016(
      'Strengthening strategic dialogue',
      'quoted',
      'It quotes an economist who asks whether there is capacity to respond quickly to the opportunities that such conversations help to identify.',
    ),
  ],
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'This rule informs and never fails.',
    'An issue is a priority; it was raised when it was taken up, or at a meeting held before that with an item on it.',
    'A first answer is the first action agreed, or output there, that names the priority; one that names none answers none, and whether it is a good answer is not asked.',
    'Issues without an answer wait longer than any that has one, so that the figure is of all issues and not of those that went well.',
  ],
  parameters: {},
  messages: {
    passed: {
      answered:
        'A first answer came within {days:day|days} for at least half of {n:issue|issues} raised; {waiting:has|have} had none so far.',
      waiting: 'Fewer than half of {n:issue|issues} raised had a first answer by {asOf}; {waiting:waits|wait} for one.',
    },
    cantTell: {
      open: 'We do not know how long a first answer takes: of {n:issue|issues} raised, too few days are on record.',
      noList: 'We do not know all the issues that were raised, nor when each was first answered.',
    },
    inapplicable: { none: 'No issue was raised by {asOf}.' },
  },
  says: {
    met: {
      answered: 'At least half of {n:issue|issues} had an answer within {days:day|days}',
      waiting: 'Fewer than half of {n:issue|issues} have had an answer',
    },
    depends: 'We do not know how long a first answer takes',
  },
  evaluate(dialogue, ctx) {
    const { asOf } = ctx;
    const priorities = prioritiesOf(dialogue, [RAISED_WHEN()]);
    const lists = [priorities, actionsOf(dialogue, [ON_WHAT()]), outputsOf(dialogue, [ON_WHAT()])];
    if (priorities.unlisted === undefined && priorities.all.length === 0) return ctx.inapplicable(['none', { asOf }]);
    const missing = lists.flatMap(({ unlisted }) => (unlisted === undefined ? [] : [unlisted]));
    if (missing.length > 0)
      return ctx.cantTell(
        ['noList', {}],
        missing.map(({ at, need }) => ({ at, need })),
      );
    const waits = priorities.all.map((priority) => waitOf(dialogue, priority, asOf)).filter((wait) => wait !== null);
    const n = waits.length;
    if (n === 0) return ctx.inapplicable(['none', { asOf }]);
    const half = (numbers: readonly number[]): number =>
      [...numbers].sort((a, b) => a - b)[Math.ceil(n / 2) - 1] ?? Number.POSITIVE_INFINITY;
    const least = half(waits.map(({ min }) => min));
    const most = half(waits.map(({ max }) => max));
    const surely = waits.filter(({ min }) => min === Number.POSITIVE_INFINITY).length;
    const waiting = simplest(range(surely, waits.filter(({ max }) => max === Number.POSITIVE_INFINITY).length));
    const sure = waits.every((wait) => wait.isRaised);
    if (!sure || (least !== most && most === Number.POSITIVE_INFINITY)) {
      return ctx.cantTell(
        ['open', { n: simplest(range(waits.filter(({ isRaised }) => isRaised).length, n)) }],
        mergeFacts(waits.map(({ open }) => open)),
      );
    }
    const related = waits.flatMap((wait) => wait.related);
    const days = most === Number.POSITIVE_INFINITY ? null : range(least, most);
    const measure = measured(days, { related });
    return ctx.verdict({
      limbs: [
        [
          {
            ...ctx.report('days within which half of the issues had a first answer', measure, 'days'),
            related,
            evidence: related,
          },
        ],
      ],
      passed: days === null ? ['waiting', { n, waiting, asOf }] : ['answered', { n, days, waiting }],
      cantTell: ['open', { n }],
    });
  },
});

/** How many days an issue waited for its first answer; without end where it has none. */
interface Wait {
  readonly min: number;
  readonly max: number;
  /** Is it known to have been raised by the day? */
  readonly isRaised: boolean;
  readonly related: readonly Pointer[];
  /** What would tell the days. */
  readonly open: readonly Fact[];
}

/** A day on which something was, or may have been. */
interface Dated {
  readonly days: Days;
  readonly at: Pointer;
  readonly fact: Fact;
  /** Was it by the day? */
  readonly is: boolean | undefined;
}

/** Null where the issue was surely raised after the day. */
function waitOf(dialogue: Dialogue, priority: Recorded<Priority>, asOf: Day): Wait | null {
  const raised = raisings(dialogue, priority, asOf);
  const known = raised.filter(({ is }) => is === true);
  if (raised.every(({ is }) => is === false)) return null;
  const answers = answersTo(dialogue, priority, asOf).filter(({ is }) => is !== false);
  const from = earliest(raised.filter(({ is }) => is !== false));
  const sureFrom = earliest(known);
  const to = earliest(answers);
  const sureTo = earliest(answers.filter(({ is }) => is === true));
  const min = answers.length === 0 ? Number.POSITIVE_INFINITY : apart(sureFrom.last ?? asOf, to.first);
  const end = sureTo.last;
  const start = from.first;
  const max = end === undefined || start === undefined ? Number.POSITIVE_INFINITY : apart(start, end);
  const open = min === max ? [] : [...raised, ...answers].filter(({ days, is }) => is === undefined || !isOneDay(days));
  return {
    min,
    max,
    isRaised: sureFrom.last !== undefined,
    related: [priority.at, ...answers.map(({ at }) => at)],
    open: mergeFacts([open.map(({ fact }) => fact)]),
  };
}

/** When it was taken up, and each meeting held with an item on it. */
function raisings(dialogue: Dialogue, { record, at, name }: Recorded<Priority>, asOf: Day): readonly Dated[] {
  const fact = { at: child(at, 'opened'), need: TAKEN_UP({ of: name }) };
  const opened = dated(record.opened, child(at, 'opened'), fact, stands(dialogue, asOf), asOf);
  const { id } = record;
  if (id === undefined) return [opened];
  const heard = (dialogue.meetings ?? []).flatMap((meeting, i): readonly Dated[] => {
    const isOn = meeting.agenda?.some(({ priorities }) => priorities?.includes(id) === true) === true;
    if (!isOn || lookUp(meeting.status ?? 'held', IS_HELD) !== true || meeting.date === undefined) return [];
    const date = child(child('/meetings', i), 'date');
    return [dated(meeting.date, date, { at: date, need: MEETING_DAY({ of: name }) }, false, asOf)];
  });
  // An item tells no more than the day on which it was taken up, unless it came before.
  return record.opened === undefined && heard.some(({ is }) => is === true) ? heard : [opened, ...heard];
}

const IS_HELD = { held: true, cancelled: false, planned: false } as const;

function answersTo(dialogue: Dialogue, { record: { id } }: Recorded<Priority>, asOf: Day): readonly Dated[] {
  if (id === undefined) return [];
  const listed = stands(dialogue, asOf);
  const actions = actionsOf(dialogue).all.filter(({ record }) => record.priority === id);
  const outputs = outputsOf(dialogue).all.filter(
    (output) => output.record.priority === id && flowsToCouncil(output).value !== true,
  );
  return [
    ...actions.map(({ record, at, name }) => {
      const fact = { at: child(at, 'agreed'), need: WHEN_AGREED({ of: name }) };
      return dated(agreedOn(dialogue, record), at, fact, listed, asOf);
    }),
    ...outputs.map(({ record, at, name }) => {
      const fact = { at: child(at, 'produced'), need: WHEN_PRODUCED({ of: name }) };
      return dated(record.produced, at, fact, listed, asOf);
    }),
  ];
}

/** Without a date it was some day before the list was made, where that stands. */
function dated(when: When | undefined, at: Pointer, fact: Fact, listed: boolean, asOf: Day): Dated {
  if (when !== undefined) return { days: daysOf(when), at, fact, is: onOrBefore(when, asOf) };
  return { days: listed ? { last: asOf } : {}, at, fact, is: listed || undefined };
}

/** The first of several days: no later than the earliest of their last days. */
function earliest(all: readonly Dated[]): Days {
  const lasts = all.flatMap(({ days: { last } }) => (last === undefined ? [] : [last]));
  const firsts = all.flatMap(({ days: { first } }) => (first === undefined ? [] : [first]));
  const last = lasts.length === 0 ? {} : { last: lasts.reduce(earlierOf) };
  return firsts.length === 0 || firsts.length < all.length ? last : { first: firsts.reduce(earlierOf), ...last };
}

/** Days from the one to the other; an answer that was there before took none. */
function apart(from: Day, to: Day | undefined): number {
  return to === undefined ? 0 : Math.max(0, daysBetween(from, to)?.min ?? 0);
}

const RAISED_WHEN = /* @__PURE__ */ ask('council-priorities/raised', 'and when each was raised');
const ON_WHAT = /* @__PURE__ */ ask('work/on-what', 'which priority each is on, and its day');
const MEETING_DAY = /* @__PURE__ */ ask('priority/heard', 'the day of the meeting that heard of {of}');
