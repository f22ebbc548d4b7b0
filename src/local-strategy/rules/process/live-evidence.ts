import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import type { Fact } from '../../../core/settled-by.js';
import { type Day, type Days, daysOf, isOneDay, monthsBetween } from '../../../core/when.js';
import { between, type Claim, eitherOf, known, needing, unsettled } from '../../../rules/claim.js';
import { measured, type Observed } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LocalStrategy } from '../../model/strategy.js';
import { listedEvidence, PIECE_DAY } from '../../reading/lists.js';
import { type Candidate, daysTaken, latestOf, type Step, whenOf } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

const REFRESHED = '/evidenceBase/refreshed';

/** Is the evidence base kept live? */
export const liveEvidence = /* @__PURE__ */ strategyRule({
  id: 'process/live-evidence',
  version: '1.1.0',
  title: 'The evidence base is kept live',
  question: 'Is the evidence base kept live?',
  rationale: 'Evidence that was gathered once, for one document, soon tells of a place that has changed.',
  sources: [
    lga2019(
      'Advice for places developing Local Industrial Strategies',
      'finding',
      'It advises places to keep a live local evidence base, an ongoing process that can be continually built upon and refreshed.',
    ),
    lga2019(
      'Purpose of strategies',
      'reported',
      'Those consulted stress a strategy that can be live for local stakeholders and regularly updated.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'The evidence base was last brought up to date on the day that is recorded for it, or when its newest piece came out where that is later.',
    'Where no such day is recorded, one recent piece is enough to call the base live; that it is out of date cannot be told, as it may have been brought up to date without a new piece.',
    'Months are whole months that have gone by; a date known to the month or the year leaves open which day of it was meant.',
    'What came after the day of judgement does not count, and how much was brought up to date is not asked.',
  ],
  parameters: {
    maxAge: {
      label: 'months since the evidence base was last brought up to date, at most',
      unit: 'months',
      value: 24,
      because:
        'The source gives no number; most local statistics come out once a year, so that two years leave time for one round to be missed.',
    },
  },
  messages: {
    passed: {
      live: 'The evidence is kept live: it was last brought up to date {newest:days}, {age:month|months} before {day}; the limit is {limit}.',
    },
    failed: {
      old: 'The evidence is not kept live: it was last brought up to date {newest:days}, {age:month|months} before {day}; the limit is {limit}.',
    },
    cantTell: {
      age: 'The evidence base was last brought up to date {newest:days}, {age:month|months} before {day}; we cannot tell whether that is more than {limit}.',
      open: 'We do not know when the evidence base was last brought up to date.',
    },
  },
  says: {
    notMet: 'Its evidence was last brought up to date {age:month|months} ago',
    met: 'Its evidence was brought up to date {age:month|months} ago',
    depends: 'We do not know when its evidence was last brought up to date',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const newest = lastRefreshed(strategy, day);
    // A later day is the whole answer of its field: when the evidence was brought up to date before, nothing could say.
    const { first } = daysOf(strategy.evidenceBase?.refreshed);
    const isLater = first !== undefined && first > day;
    const asked = isLater ? newest.open.filter(({ at }) => at !== REFRESHED) : newest.open;
    if (newest.done !== true) return ctx.cantTell(['open', {}], recentEnough(strategy, asked));
    const age = ageOf({ ...newest, open: asked }, day);
    const said = { newest: daysTaken(newest), age: age.value ?? { min: 0 }, day, limit: ctx.p.maxAge };
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

const REFRESHED_WHEN = /* @__PURE__ */ ask(
  'evidence/refreshed',
  'when the evidence base was last brought up to date, up to {day}',
);
const OTHER_PIECES = /* @__PURE__ */ ask('evidence/other-pieces', 'the other pieces of evidence, and their days');

/**
 * What would decide it where nothing is dated: any recent day shows that it is live. That it is not takes the day itself, and
 * a list that lacks no piece.
 */
function recentEnough(strategy: LocalStrategy, facts: readonly Fact[]): Claim {
  const day = facts.filter(({ at }) => at === REFRESHED);
  const any = eitherOf(facts.map((fact) => unsettled([fact])));
  if (day.length === 0) return between(any, known(true));
  const isPartial = listedEvidence(strategy, '').partial === true;
  return between(any, isPartial ? needing(facts) : unsettled(day));
}

function ageOf(step: Step, day: Day): Observed {
  return measured(monthsBetween(whenOf(step), day), { related: step.evidence, open: step.open });
}

function lastRefreshed(strategy: LocalStrategy, asOf: Day): Step {
  const list = listedEvidence(strategy, '');
  const refreshed = strategy.evidenceBase?.refreshed;
  const stated = daysOf(refreshed);
  const pieces = (list.items ?? []).map(({ date, title, id }, i): Candidate => {
    const at = child(list.at, i);
    const name = title ?? id ?? `piece ${i + 1} of the list`;
    return dated(daysOf(date), { at: child(at, 'date'), need: PIECE_DAY({ of: name }) });
  });
  const fact = { at: REFRESHED, need: REFRESHED_WHEN({ day: asOf }) } as const;
  // A piece that is missing from the list may be newer than the day stated, as one that is listed may.
  const missing = list.partial === true ? [{ at: list.at, need: OTHER_PIECES() }] : [];
  if (stated.last !== undefined && stated.last <= asOf) {
    const bound = stated.last;
    return latestOf([dated(stated, fact), ...pieces.flatMap((piece) => notBefore(piece, bound))], missing, asOf);
  }
  // Without a day, or with one that lies after the day of judgement, it may have been brought up to date since any piece.
  return latestOf(refreshed === undefined ? pieces : [dated(stated, fact), ...pieces], [fact, ...missing], asOf);
}

function dated(days: Days, fact: Fact): Candidate {
  const isDated = days.first !== undefined || days.last !== undefined;
  return { counts: true, days, open: isOneDay(days) ? [] : [fact], evidence: isDated ? [fact.at] : [] };
}

/** A piece beside a stated day: where it may be no newer than that, it is not, as the day is that of the last change. */
function notBefore(piece: Candidate, bound: Day): readonly Candidate[] {
  const { first, last } = piece.days;
  if (first === undefined) return [];
  if (first > bound) return [piece];
  return [{ ...piece, days: { first, last: last === undefined || last > bound ? bound : last } }];
}
