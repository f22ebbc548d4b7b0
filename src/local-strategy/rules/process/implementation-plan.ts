import { ask } from '../../../core/ask.js';
import { type Range, rangeOf, upper } from '../../../core/known.js';
import { phrase } from '../../../core/phrase.js';
import { child } from '../../../core/pointer.js';
import type { Saying } from '../../../core/saying.js';
import { type Day, monthsBetween, onOrBefore } from '../../../core/when.js';
import { all, allOf, answered, type Claim, either, stated } from '../../../rules/claim.js';
import { measured } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { Implementation, Resourcing } from '../../model/making.js';
import { actualDate } from '../../reading/dates.js';
import { published } from '../../reading/day-asked.js';
import { daysTaken, type Step, wasTaken, whenOf } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

const AT = '/implementation';
const MEANS = '/implementation/resourcing';

/** Is there an implementation plan with capacity and money? */
export const implementationPlan = /* @__PURE__ */ strategyRule({
  id: 'process/implementation-plan',
  version: '1.1.0',
  title: 'There is an implementation plan, with an owner and the means',
  question: 'Is there an implementation plan with capacity and money?',
  rationale:
    'A strategy that no money came with is carried out only if someone plans how, answers for it and says with what.',
  sources: [
    lga2019(
      'Advice for places developing Local Industrial Strategies',
      'finding',
      'It advises places to consider and plan the capacity and resources needed to implement a strategy once it is published.',
    ),
    lga2019(
      'West Midlands',
      'reported',
      'It tells of an integrated implementation plan and dashboard, and that there was not yet a clear plan for future funding.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Asked once the grace after publication is over; before that the question does not arise, even where there is a plan already.',
    'Months are whole months that have gone by; a publication known to the month or the year leaves open which day of it was meant.',
    'A plan that was published or adopted after the day of judgement was not there on it; one without such a date was.',
    'That there are no means, with the reason, is an answer; whether the means are enough is not asked.',
    'Owner and means are taken as the document has them, whether or not they stand in the plan itself.',
  ],
  parameters: {
    grace: {
      label: 'months from publication until a plan is expected',
      unit: 'months',
      value: 6,
      because:
        'The source gives no number; the implementation plan of Greater Manchester came four months after its strategy, and half a year leaves others some more time.',
    },
  },
  messages: {
    passed: {
      planned: 'There is an implementation plan; {owner} answers for it. Means: {means}.',
    },
    failed: {
      noPlan:
        'There is no implementation plan, {months:month|months} after publication ({when:days}); the grace is {grace}.',
      wanting:
        'Something is missing to put the strategy into practice, {months:month|months} after publication ({when:days}): {missing:list}.',
    },
    cantTell: {
      published:
        'We do not know whether the strategy was published, and the grace of {grace:month|months} was over by {day}.',
      open: 'We do not know enough of how the strategy is put into practice: {open:list}.',
    },
    inapplicable: {
      notPublished: 'The strategy was not published by {day}.',
      grace: 'The grace of {grace:month|months} after publication ({when:days}) was not over on {day}.',
    },
  },
  says: {
    notMet: {
      noPlan: 'It has no implementation plan, {months:month|months} after publication',
      wanting: 'Its plan for putting it into practice lacks an owner or the means',
    },
    met: 'It has an implementation plan, with an owner and the means',
    depends: 'We do not know how it is put into practice',
  },
  evaluate(strategy, ctx) {
    const { implementation } = strategy;
    const day = ctx.asOf;
    const { grace } = ctx.p;
    const publication = published(strategy, day);
    const months = monthsSince(publication, day);
    const when = daysTaken(publication);
    const applies = graceIsOver(publication, () =>
      ctx.holds(
        'months since publication',
        measured(months, { related: publication.evidence, open: publication.open }),
        '>=',
        'grace',
      ),
    );
    const plan = hasPlan(implementation, day);
    const others = [
      { what: AN_OWNER(), claim: hasOwner(implementation) },
      { what: THE_MEANS(), claim: hasMeans(implementation?.resourcing) },
    ];
    const missing = others.filter(({ claim }) => claim.holds === false).map(({ what }) => what);
    const open = [{ what: A_PLAN(), claim: plan }, ...others]
      .filter(({ claim }) => claim.holds === undefined)
      .map(({ what }) => what);
    return ctx.verdict({
      applies: [
        applies,
        ...(publication.done === false
          ? (['notPublished', { day }] as const)
          : (['grace', { grace, when, day }] as const)),
      ],
      limbs: [
        [
          plan,
          'noPlan',
          { months, when, grace },
          [remedy('plan', 'Say who does what by when, and with what means.', {})],
        ],
        [
          allOf(others.map(({ claim }) => claim)),
          'wanting',
          { months, when, missing },
          [remedy('complete', 'Add to the plan: {missing:list}.', { missing })],
        ],
      ],
      passed: ['planned', { owner: implementation?.owner ?? '', means: meansSaid(implementation?.resourcing) }],
      cantTell: applies.holds === undefined ? ['published', { grace, day }] : ['open', { open }],
    });
  },
});

const A_PLAN = /* @__PURE__ */ phrase('implementation/a-plan', 'a plan');
const AN_OWNER = /* @__PURE__ */ phrase('implementation/an-owner', 'an owner');
const THE_MEANS = /* @__PURE__ */ phrase('implementation/the-means', 'the money and people, or why there are none');
const AMOUNT = /* @__PURE__ */ phrase('means/amount', '{amount}');
const AMOUNT_IN = /* @__PURE__ */ phrase('means/amount-in', '{amount} {unit}');
const SET_OUT = /* @__PURE__ */ phrase('means/set-out', 'set out');
const MEANS_FROM = /* @__PURE__ */ phrase('means/from', '{means}, from {source}');
const NO_MEANS_AS = /* @__PURE__ */ phrase('means/none-as', 'none, as “{why}”');

const PLAN = /* @__PURE__ */ ask('implementation/plan', 'whether there is an implementation plan');
const PLAN_WHEN = /* @__PURE__ */ ask(
  'implementation/plan-when',
  'when the implementation plan was published or adopted',
);
const OWNER = /* @__PURE__ */ ask('implementation/owner', 'who answers for putting the strategy into practice');
const MEANS_SET_OUT = /* @__PURE__ */ ask('implementation/means', 'whether money and people for it are set out');
const NO_MEANS = /* @__PURE__ */ ask('implementation/no-means', 'whether it is known that there are none');
const WHY_NO_MEANS = /* @__PURE__ */ ask('implementation/why-no-means', 'why there are none, if so');

function monthsSince(step: Step, day: Day): Range {
  return monthsBetween(whenOf(step), day) ?? { min: 0 };
}

/** Where it may not have been published, it is enough that the grace would not be over if it was. */
function graceIsOver(publication: Step, months: () => Claim): Claim {
  if (publication.done === true) return months();
  const was = answered(wasTaken(publication));
  return publication.done === false ? was : all(was, months());
}

/** Was there a plan on the day? A date of its own says that there is one. */
function hasPlan(implementation: Implementation | undefined, day: Day): Claim {
  const date = actualDate(implementation?.published);
  if (implementation?.plan === false || date === undefined)
    return stated(implementation?.plan, child(AT, 'plan'), PLAN());
  return stated(onOrBefore(date, day), child(child(AT, 'published'), 'actual'), PLAN_WHEN());
}

function hasOwner(implementation: Implementation | undefined): Claim {
  const { owner, unowned } = implementation ?? {};
  const holds = owner !== undefined ? true : unowned === true ? false : undefined;
  return stated(holds, child(AT, holds === false ? 'unowned' : 'owner'), OWNER());
}

function hasMeans(resourcing: Resourcing | undefined): Claim {
  const { setOut, amount, noneAvailable, why, unexplained } = resourcing ?? {};
  const isSome = amount !== undefined && upper(rangeOf(amount)) > 0;
  const isSetOut = stated(isSome ? true : setOut, child(MEANS, isSome ? 'amount' : 'setOut'), MEANS_SET_OUT());
  const none = stated(noneAvailable, child(MEANS, 'noneAvailable'), NO_MEANS());
  const explained = why !== undefined ? true : unexplained === true ? false : undefined;
  const reason = stated(explained, child(MEANS, explained === false ? 'unexplained' : 'why'), WHY_NO_MEANS());
  return either(isSetOut, all(none, reason));
}

function meansSaid({ setOut, amount, unit, from, why }: Resourcing = {}): Saying {
  const isSome = typeof amount === 'number' && amount > 0;
  if (!isSome && setOut !== true && amount === undefined && why !== undefined) return NO_MEANS_AS({ why });
  const means = !isSome ? SET_OUT() : unit === undefined ? AMOUNT({ amount }) : AMOUNT_IN({ amount, unit });
  return from === undefined ? means : MEANS_FROM({ means, source: from });
}
