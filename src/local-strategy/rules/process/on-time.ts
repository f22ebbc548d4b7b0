import { ask } from '../../../core/ask.js';
import { range } from '../../../core/known.js';
import { phrase } from '../../../core/phrase.js';
import { child, type Pointer } from '../../../core/pointer.js';
import type { Saying } from '../../../core/saying.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import { daysOf, isOneDay } from '../../../core/when.js';
import { lookUp } from '../../../core/words.js';
import { known } from '../../../rules/claim.js';
import { measured } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { Milestone } from '../../model/making.js';
import { plannedDate, plannedTerm } from '../../reading/dates.js';
import { PUBLISHED_WHEN } from '../../reading/day-asked.js';
import { daysTaken, stepTaken } from '../../reading/steps.js';
import { COUNTED, countingOf, waitFor } from '../../reading/waits.js';
import { strategyRule } from '../../rule.js';

/** Was it published when planned? */
export const onTime = /* @__PURE__ */ strategyRule({
  id: 'process/on-time',
  version: '1.1.0',
  title: 'The strategy was published when planned',
  question: 'Was it published when planned?',
  rationale:
    'Partners plan their own work around the day a strategy is due. The first strategies came out two to four months after the month planned, in the run-up to leaving the EU.',
  sources: [
    lga2019(
      'Recommendations to Government',
      'finding',
      'It recommends that government aim to keep to the publication dates it agrees with places, as far as other events allow.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'satisfied',
  assumptions: [
    'A plan is a term: what was planned for March was due by 31 March, and what was planned for 2019 by 31 December.',
    'A slip is counted in whole months elapsed, and is a range where we do not know the day of publication. Where the record itself counts from month to month (countedIn), the difference of the months is the slip: planned for March, published in May, is two.',
    'Where records disagree on a day, every one they give is possible.',
    'What is not published is late once the limit is passed; until then the rule does not apply. What we know was never published has no slip that could be counted.',
    'A recorded cause is printed with whose it is laid to, so that a reader can judge what other events did not allow; it does not change the verdict.',
  ],
  parameters: {
    maxSlip: {
      label: 'months that publication may come after the day it was planned for',
      unit: 'months',
      value: 1,
      because:
        'Plans name a month; one more covers the printing and the clearing of a day, and no reader calls it a delay.',
    },
  },
  messages: {
    passed: {
      onTime:
        'Planned {planned:planned}, published {published:days}. Months of slip{counted}: {slip}; the limit is {limit:month|months}.',
      inTime:
        'Planned {planned:planned}, published {published:days}. Months of slip, at most{counted}: {slip}; the limit is {limit:month|months}.',
      onTimeCause:
        'Planned {planned:planned}, published {published:days}. Months of slip{counted}: {slip}; the limit is {limit:month|months}. Cause on record, laid to {by}: {cause}.',
    },
    failed: {
      late: 'Planned {planned:planned}, published {published:days}. Months of slip{counted}: {slip}; the limit is {limit:month|months}. No cause is on record.',
      lateCause:
        'Planned {planned:planned}, published {published:days}. Months of slip{counted}: {slip}; the limit is {limit:month|months}. Cause on record, laid to {by}: {cause}.',
      unpublished:
        'Planned {planned:planned}, not published by {day}. Months of slip so far{counted}: {slip}; the limit is {limit:month|months}. No cause is on record.',
      unpublishedCause:
        'Planned {planned:planned}, not published by {day}. Months of slip so far{counted}: {slip}; the limit is {limit:month|months}. Cause on record, laid to {by}: {cause}.',
      never: 'Planned {planned:planned}, and never published. No cause is on record.',
      neverCause: 'Planned {planned:planned}, and never published. Cause on record, laid to {by}: {cause}.',
    },
    cantTell: {
      noPlan: 'We do not know when the strategy was planned to be published.',
      open: 'Planned {planned:planned}; we do not know whether it was published no more than {limit:month|months} later.',
    },
    inapplicable: {
      notDue: 'Planned {planned:planned}; on {day} it was not published, and no more than {limit:month|months} late.',
    },
  },
  says: {
    notMet: {
      late: 'It was published {slip:month|months} later than planned',
      lateCause: 'It was published {slip:month|months} later than planned',
      unpublished: 'It is {slip:month|months} overdue',
      unpublishedCause: 'It is {slip:month|months} overdue',
      never: 'It was planned and never published',
      neverCause: 'It was planned and never published',
    },
    met: 'It was published when planned',
    depends: 'We do not know whether it was published when planned',
  },
  evaluate({ publication }, ctx) {
    const day = ctx.asOf;
    const limit = ctx.p.maxSlip;
    const at: Pointer = '/publication';
    const plan = plannedDate(publication);
    const from = plannedTerm(publication);
    const planFacts = isOneDay(from) ? [] : [{ at: child(at, 'planned'), need: PLANNED() }];
    const step = stepTaken(publication, at, PUBLISHED_WHEN(), day);
    const counting = countingOf(publication);
    const wait = waitFor({ from, fromFacts: planFacts.length, step, limit, counting, asOf: day });
    const planned = daysOf(plan);
    if (!wait.arises) return ctx.inapplicable(['notDue', { planned, day, limit }], known(false, [at]));
    const facts: readonly Fact[] = mergeFacts([planFacts, step.open]);
    const cause = causeOf(publication);
    const related = [
      ...(plan === undefined ? [] : [child(at, publication?.planned === undefined ? 'reported' : 'planned')]),
      ...step.evidence,
      ...(counting === 'months' ? [child(at, 'countedIn')] : []),
    ];
    const evidence = cause === null ? related : [...related, child(at, 'cause')];
    const { months, toPass, toFail } = wait;
    // What may have been published at any time before a day has slipped by so much at most, and nothing is the least.
    const isBounded = months.least !== Number.NEGATIVE_INFINITY;
    const slip = range(months.least, months.most);
    const held = ctx.holds(
      isBounded ? 'months of slip' : 'months of slip, at most',
      measured(isBounded ? slip : months.most, { related: evidence, open: facts }),
      '<=',
      'maxSlip',
    );
    const isNever = publication?.never === true;
    const claim = {
      ...held,
      ...(isNever ? { measurements: [] } : {}),
      holds: wait.holds,
      settledBy: wait.holds === undefined && facts.length > 0 ? { facts, toPass, toFail } : null,
    };
    const counted = COUNTED[counting]();
    const out = { planned, published: daysTaken(step), slip, limit, counted };
    const not = { planned, day, slip, limit, counted };
    const next = [remedy('plan-anew', 'Plan the next publication for a day that can be kept.', {})];
    const publish = [remedy('publish', 'Publish the strategy now, or say by when.', {})];
    return ctx.verdict({
      limbs: [
        isNever
          ? cause === null
            ? [claim, 'never', { planned }, next]
            : [claim, 'neverCause', { planned, ...cause }, next]
          : step.done === false
            ? cause === null
              ? [claim, 'unpublished', not, publish]
              : [claim, 'unpublishedCause', { ...not, ...cause }, publish]
            : cause === null
              ? [claim, 'late', out, next]
              : [claim, 'lateCause', { ...out, ...cause }, next],
      ],
      passed: isBounded
        ? cause === null
          ? ['onTime', out]
          : ['onTimeCause', { ...out, ...cause }]
        : ['inTime', { planned, published: out.published, slip: months.most, limit, counted }],
      cantTell: plan === undefined ? ['noPlan', {}] : ['open', { planned, limit }],
    });
  },
});

const PLANNED = /* @__PURE__ */ ask('strategy/planned', 'by when publication was planned');

const BY = {
  government: /* @__PURE__ */ phrase('cause/government', 'government'),
  place: /* @__PURE__ */ phrase('cause/place', 'the place'),
  both: /* @__PURE__ */ phrase('cause/both', 'government and the place'),
  neither: /* @__PURE__ */ phrase('cause/neither', 'neither side'),
} as const satisfies Record<NonNullable<Milestone['causedBy']>, () => Saying>;

const NOBODY = /* @__PURE__ */ phrase('cause/nobody', 'nobody in particular');

function causeOf(publication: Milestone | undefined): { readonly cause: string; readonly by: string | Saying } | null {
  const { cause, causedBy } = publication ?? {};
  if (cause === undefined) return null;
  const by = causedBy === undefined ? NOBODY() : (lookUp(causedBy, BY)?.() ?? `“${causedBy}”`);
  return { cause: cause.replace(/\.$/, ''), by };
}
