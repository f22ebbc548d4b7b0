import { ask } from '../../../core/ask.js';
import {
  compare,
  hull,
  isPoint,
  type Quantity,
  type Range,
  range,
  rangeOf,
  type Tri,
  upper,
} from '../../../core/known.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import { count } from '../../../core/tally.js';
import { type Day, monthsBefore, onOrBefore } from '../../../core/when.js';
import { meetingsIn, setUp, type Window, wasSetUpBy } from '../../../council/reading/index.js';
import { allOf, type Claim, known, unsettled } from '../../../rules/claim.js';
import { measured, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue } from '../../model.js';
import { dialogueRule } from '../../rule.js';

// What "a year" means; no limit of ours.
const YEAR = 12;

/** Does it meet often enough? */
export const cadence = /* @__PURE__ */ dialogueRule({
  id: 'focus/cadence',
  version: '1.1.0',
  title: 'The council meets often enough',
  question: 'Does it meet often enough?',
  rationale:
    'Trust and a common agenda grow between people who see each other; a council that seldom meets starts again each time. That two meetings a year are enough is this library’s view.',
  sources: [
    ifg2016(
      'Appendix',
      'heuristic',
      'It reports that sector councils meet two to three times a year on average; it does not say how often they should.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Meetings of every body of the council count; those of sub-groups do not.',
    'A list of meetings that is whole and dated decides; the number of meetings a year that is stated is then reported beside it. Dates that are only coarsely known are to be found out.',
    'Where the list and the stated number lead to different answers, they contradict one another, and we do not know.',
    'Where meetings are missing from the list, or have no date, the stated number is taken to be right as far as the meetings on record allow it.',
    'A council that was set up or reconstituted within the 12 months has met often enough once it has met so many times. Until then no shortfall is held against it, and only the stated number decides; but one that we know did not meet at all fails at any age.',
    'A council that does not say when it was set up was there for the 12 months where a meeting, an event or a member of before is on record.',
  ],
  looksBack: true,
  parameters: {
    minPerYear: {
      label: 'meetings a year, at least',
      unit: 'meetings a year',
      value: 2,
      derived: true,
      source: ifg2016('Appendix'),
    },
  },
  messages: {
    passed: {
      met: 'The council meets often enough: in {window:window}, {n:meeting was|meetings were} held; the limit is {limit} a year.',
      stated: 'The council meets often enough: it says {n:time|times} a year; the limit is {limit}.',
    },
    failed: {
      few: 'The council meets too seldom: in {window:window}, {n:meeting was|meetings were} held; the limit is {limit} a year.',
      none: 'The council does not meet: no meeting was held in {window:window}; the limit is {limit} a year.',
      statedFew: 'The council meets too seldom: it says {n:time|times} a year; the limit is {limit}.',
    },
    cantTell: {
      open: 'In {window:window}, {n:meeting was|meetings were} held as far as we know; we cannot tell whether the council meets {limit:time|times} a year.',
      young:
        'The council has not been there for 12 months: in {window:window}, {n:meeting was|meetings were} held, which says too little of whether it meets {limit:time|times} a year.',
      age: 'In {window:window}, {n:meeting was|meetings were} held; we do not know whether the council was there for all of the 12 months.',
      statedOpen: 'The council says that it meets {n:time|times} a year; we cannot tell whether that reaches {limit}.',
      contradicted:
        'In {window:window}, {n:meeting was|meetings were} held, but the council says that it meets {said:time|times} a year. The two contradict each other, so we do not know whether it meets {limit:time|times} a year.',
      unknown: 'We do not know how often the council meets.',
    },
    inapplicable: { notYet: 'The council had not been set up by {day}.' },
  },
  says: {
    notMet: {
      few: 'It met {n:time|times} in a year; councils met two to three times',
      none: 'It did not meet in a year',
      statedFew: 'It says it meets {n:time|times} a year; councils met two to three times',
    },
    met: 'It meets {n:time|times} a year',
    depends: 'We do not know whether it meets often enough',
  },
  evaluate(dialogue, ctx) {
    const limit = ctx.p.minPerYear;
    const meetings = meetingsIn(dialogue, YEAR, ctx.asOf);
    const window = meetings.window.span;
    const there = wasThereBy(dialogue, ctx.asOf);
    if (there.holds === false) return ctx.inapplicable(['notYet', { day: ctx.asOf }], there);
    const counted = count(
      meetings.held.map(({ at, inWindow }) => ({ at, among: inWindow })),
      meetings.unlisted,
      meetings.more,
    );
    const listed = counted.whole;
    const said = dialogue.meetingsPerYear;
    // That none was held needs no year to be told.
    const never = meetings.unlisted === undefined && upper(listed) === 0;
    const year = wasThere(dialogue, meetings.window, ctx.asOf);
    const whole = never || year;
    const dated = meetings.unlisted === undefined && meetings.held.every(({ days }) => Object.keys(days).length > 0);
    // One of which the day is not known lies within the 12 months or does not.
    const most = meetings.held.filter(({ days }) => Object.keys(days).length > 0).length;
    const ways = [listed, range(Math.max(listed.min, most), upper(listed))];
    const afterYear = dated ? listed : ways.map((way) => overYear(way, said)).reduce(hull);
    const before = ways.map((way) => sofar(way, said, dated)).reduce(hull);
    const value = whole === true ? afterYear : whole === false ? before : hull(afterYear, before);
    const byList = whole === true && same(value, listed);
    const short = (some: Range): boolean => compare(some, '>=', limit) === undefined;
    const facts = mergeFacts([
      (whole !== false && short(afterYear)) || (dated && short(before)) ? counted.openWhole : [],
      whole === undefined ? ageFacts(dialogue, meetings.window) : [],
      whole !== true && short(before) && (said === undefined || !isPoint(rangeOf(said))) ? [HOW_OFTEN] : [],
    ]);
    const observed = byList
      ? { ...wholeOf(counted), related: counted.yes }
      : measured(value, {
          related: said === undefined ? counted.yes : [...counted.yes, HOW_OFTEN.at],
          evidence: said === undefined ? counted.evidence : [...counted.evidence, HOW_OFTEN.at],
          open: facts,
        });
    const stated = said === undefined ? undefined : compare(rangeOf(said), '>=', limit);
    const reports: Claim[] = [];
    if (!byList && dialogue.meetings !== undefined) {
      reports.push(ctx.report('meetings held in the 12 months', listed, 'meetings'));
    }
    if (said !== undefined) {
      const agrees = stated === compare(listed, '>=', limit) || !byList;
      const note = agrees ? undefined : 'the list of meetings says otherwise';
      reports.push(ctx.report('meetings a year, as stated', said, 'meetings a year', note));
    }
    const counts = allOf([ctx.holds('meetings a year', observed, '>=', 'minPerYear'), ...reports]);
    const isContradicted = stated !== undefined && counts.holds !== undefined && counts.holds !== stated;
    const enough: Claim = isContradicted ? { ...counts, holds: undefined, settledBy: null } : counts;
    const bySaid = said !== undefined && !byList && !(isPoint(listed) && whole !== false);
    const missing = range(Math.ceil(limit) - upper(value), Math.ceil(limit) - value.min);
    // Before its first year is over, one meeting leaves open whether there will be enough.
    const fewest = year !== true && said === undefined ? { min: 1 } : missing;
    const more = [remedy('meet-more', 'Hold {n:more meeting|more meetings} a year.', { n: fewest })] as const;
    const met = { window, n: listed, limit };
    const whyOpen = () => {
      if (isContradicted && said !== undefined) return ['contradicted', { window, n: listed, said, limit }] as const;
      const nothing = listed.min === 0 && listed.max === undefined;
      if (nothing)
        return said === undefined ? (['unknown', {}] as const) : (['statedOpen', { n: said, limit }] as const);
      if (whole === false) return ['young', met] as const;
      return whole === undefined && !short(afterYear) ? (['age', met] as const) : (['open', met] as const);
    };
    const failed = bySaid
      ? ([enough, 'statedFew', { n: said, limit }, more] as const)
      : upper(listed) === 0
        ? ([enough, 'none', { window, limit }, more] as const)
        : ([enough, 'few', met, more] as const);
    return ctx.verdict({
      applies: [there, 'notYet', { day: ctx.asOf }],
      limbs: [failed],
      passed:
        compare(listed, '>=', limit) === true || said === undefined ? ['met', met] : ['stated', { n: said, limit }],
      cantTell: whyOpen(),
    });
  },
});

const TIMES_A_YEAR = /* @__PURE__ */ ask('council/meetings-per-year', 'how many times a year the council meets');
const HOW_OFTEN: Fact = { at: '/meetingsPerYear', need: /* @__PURE__ */ TIMES_A_YEAR() };

/** Where the list is not all of it, or not dated: as much of the stated number as the meetings on record allow. */
function overYear(listed: Range, said: Quantity | undefined): Range {
  if (said === undefined) return listed;
  const stated = rangeOf(said);
  const min = Math.max(listed.min, stated.min);
  const max = Math.min(upper(listed), upper(stated));
  return min > max ? listed : range(min, max);
}

/** Of a year that the council has not seen to its end: what was held is the least, and the stated number may come. */
function sofar(listed: Range, said: Quantity | undefined, dated: boolean): Range {
  if (said === undefined) return { min: listed.min };
  const stated = rangeOf(said);
  const min = Math.max(listed.min, stated.min);
  return range(min, Math.max(min, upper(stated), dated ? upper(listed) : 0));
}

function same(a: Range, b: Range): boolean {
  return a.min === b.min && upper(a) === upper(b);
}

/** Was the council there, as it is composed, for all of the 12 months? */
function wasThere(dialogue: Dialogue, { earliest, latest }: Window, asOf: Day): Tri {
  const start = monthsBefore(asOf, YEAR);
  if (earliest > start) return false;
  if (latest > start) return undefined;
  const { first, last } = setUp(dialogue).days;
  if (first !== undefined && first > start) return false;
  if (last !== undefined && last <= start) return true;
  const seen = [
    dialogue.asAt,
    ...(dialogue.lifecycle ?? []).filter(({ event }) => event !== 'announced').map(({ date }) => date),
    ...(dialogue.members ?? []).map(({ from }) => from),
  ];
  return seen.some((date) => onOrBefore(date, start) === true) || undefined;
}

/** Had it been set up by the day? Where nothing tells when it was, it had. */
function wasThereBy(dialogue: Dialogue, day: Day): Claim {
  const { stated, evidence, fact } = setUp(dialogue);
  const holds = stated ? wasSetUpBy(dialogue, day) : true;
  return holds === undefined ? unsettled([fact]) : known(holds, holds ? [] : evidence);
}

function ageFacts(dialogue: Dialogue, { open }: Window): readonly Fact[] {
  return open.length > 0 ? open : [setUp(dialogue).fact];
}
