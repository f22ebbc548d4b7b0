import { child } from '../../../core/pointer.js';
import type { Fact } from '../../../core/settled-by.js';
import { type Day, type Days, daysOf, monthsBetween } from '../../../core/when.js';
import { known } from '../../../rules/claim.js';
import { measured, type Observed } from '../../../rules/observed.js';
import { defineParameter } from '../../../rules/parameter.js';
import { remedy } from '../../../rules/remedy.js';
import { ruleFor } from '../../../rules/rule.js';
import { listedEvidence } from '../../lists.js';
import type { LocalStrategy } from '../../model.js';
import { type Candidate, latestOf, type Step, stepInWords } from '../../steps.js';

const REFRESHED = '/evidenceBase/refreshed';

/** Is the evidence base kept live? */
export const liveEvidence = /* @__PURE__ */ ruleFor<LocalStrategy>()({
  id: 'process/live-evidence',
  version: '1.1.0',
  title: 'The evidence base is kept live',
  sources: [{ source: 'lga-2019', section: 'Lessons Learned' }],
  severity: 'warning',
  meta: {
    question: 'Is the evidence base kept live?',
    rationale:
      'Evidence that was gathered once, for one document, soon tells of a place that has changed. The source advises places to go on using their evidence base and to bring it up to date.',
    standing: 'F',
    answerable: ['place'],
    ifPassed: 'furtherReviewNeeded',
    assumptions: [
      'The evidence base was last brought up to date on the day that is recorded for it, or when its newest piece came out where that is later.',
      'Where no such day is recorded, every piece has to be listed with its day before the base can be called out of date; one recent piece is enough to call it live.',
      'Months are whole months that have gone by; a date known to the month or the year leaves open which day of it was meant.',
      'What came after the day of judgement does not count, and how much was brought up to date is not asked.',
    ],
  },
  parameters: {
    maxAge: /* @__PURE__ */ defineParameter({
      id: 'process/live-evidence/maxAge',
      label: 'months since the evidence base was last brought up to date, at most',
      unit: 'months',
      values: [
        {
          value: 24,
          basis: 'convention',
          why: 'The source gives no number; most local statistics come out once a year, so that two years leave time for one round to be missed.',
        },
      ],
    }),
  },
  messages: {
    passed: {
      live: 'The evidence base was last brought up to date {newest}, {age:month|months} before {day}; the limit is {limit}.',
    },
    failed: {
      old: 'The evidence base was last brought up to date {newest}, {age:month|months} before {day}; the limit is {limit}.',
    },
    cantTell: {
      age: 'The evidence base was last brought up to date {newest}, {age:month|months} before {day}; whether that is more than {limit} cannot be told.',
      open: 'When the evidence base was last brought up to date is not known.',
    },
    inapplicable: { none: 'By {day} there was no evidence base to keep live.' },
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const newest = lastRefreshed(strategy, day);
    if (newest.done === false) return ctx.inapplicable(['none', { day }], known(false, newest.evidence));
    // A later day is the whole answer of its field: when the evidence was brought up to date before, nothing could say.
    const { first } = daysOf(strategy.evidenceBase?.refreshed);
    const isLater = first !== undefined && first > day;
    const asked = isLater ? newest.open.filter(({ at }) => at !== REFRESHED) : newest.open;
    if (newest.done === undefined) return ctx.cantTell(['open', {}], asked);
    const age = ageOf({ ...newest, open: asked }, day);
    const said = { newest: stepInWords(newest), age: age.value ?? { min: 0 }, day, limit: ctx.p.maxAge };
    return ctx.verdict({
      limbs: [
        [
          ctx.holds('months since the evidence base was last brought up to date', age, '<=', 'maxAge'),
          'old',
          said,
          [remedy('refresh', 'Bring the evidence base up to date, and say when that is done.', {})],
        ],
      ],
      passed: ['live', said],
      cantTell: ['age', said],
    });
  },
});

function ageOf({ first, last, evidence, open }: Step, day: Day): Observed {
  const months = monthsBetween(
    first === last ? last : { ...(first === undefined ? {} : { min: first }), max: last },
    day,
  );
  return measured(months, { related: evidence, open });
}

function lastRefreshed(strategy: LocalStrategy, asOf: Day): Step {
  const list = listedEvidence(strategy, '');
  const refreshed = strategy.evidenceBase?.refreshed;
  const stated = daysOf(refreshed);
  const pieces = (list.items ?? []).map(({ date, title, id }, i): Candidate => {
    const at = child(list.at, i);
    const name = title ?? id ?? `piece ${i + 1} of the list`;
    return dated(daysOf(date), { at: child(at, 'date'), need: `the day of “${name}”` });
  });
  const fact = { at: REFRESHED, need: `when the evidence base was last brought up to date, up to ${asOf}` } as const;
  if (stated.last !== undefined && stated.last <= asOf) {
    const bound = stated.last;
    // A piece that is missing from the list may be newer than the day stated, as one that is listed may.
    const missing =
      list.partial === true ? [{ at: list.at, need: 'the other pieces of evidence, and their days' }] : [];
    return latestOf([dated(stated, fact), ...pieces.flatMap((piece) => notBefore(piece, bound))], missing, asOf);
  }
  const isWhole = list.items !== undefined && list.partial !== true;
  // What was brought up to date after the day may have been so before as well.
  const hidesEarlier =
    refreshed !== undefined || pieces.some(({ days }) => days.first !== undefined && days.first > asOf);
  return latestOf(
    refreshed === undefined ? pieces : [dated(stated, fact), ...pieces],
    isWhole && !hidesEarlier ? [] : [fact],
    asOf,
  );
}

function dated(days: Days, fact: Fact): Candidate {
  const isExact = days.first !== undefined && days.first === days.last;
  const isDated = days.first !== undefined || days.last !== undefined;
  return { counts: true, days, open: isExact ? [] : [fact], evidence: isDated ? [fact.at] : [] };
}

/** A piece beside a stated day: where it may be no newer than that, it is not, as the day is that of the last change. */
function notBefore(piece: Candidate, bound: Day): readonly Candidate[] {
  const { first, last } = piece.days;
  if (first === undefined) return [];
  if (first > bound) return [piece];
  return [{ ...piece, days: { first, last: last === undefined || last > bound ? bound : last } }];
}
