import { ask } from '../../../core/ask.js';
import { mostOf } from '../../../core/extremes.js';
import { type Range, range, type Tri } from '../../../core/known.js';
import { phrase } from '../../../core/phrase.js';
import { child, type Pointer } from '../../../core/pointer.js';
import type { Saying } from '../../../core/saying.js';
import { mergeFacts } from '../../../core/settled-by.js';
import type { Day } from '../../../core/when.js';
import { type Claim, known, stated } from '../../../rules/claim.js';
import { measured } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { actualDate } from '../../reading/dates.js';
import { PUBLISHED, PUBLISHED_WHEN } from '../../reading/day-asked.js';
import { firstEngagement } from '../../reading/engaged.js';
import { listed } from '../../reading/lists.js';
import { daysOfStep, daysTaken, type Step, stepDated, stepTaken, unlistedIn } from '../../reading/steps.js';
import { monthsFromTo } from '../../reading/waits.js';
import { strategyRule } from '../../rule.js';

/** Were stakeholders kept informed? */
export const updates = /* @__PURE__ */ strategyRule({
  id: 'process/updates',
  version: '1.1.0',
  title: 'Stakeholders were kept informed',
  question: 'Were stakeholders kept informed?',
  rationale: 'People who gave their time and then hear nothing for half a year take it that nothing came of it.',
  sources: [
    lga2019(
      'Advice for places developing Local Industrial Strategies',
      'finding',
      'It advises places to show progress by providing updates to stakeholders.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'What counts is the longest gap between the first engagement, the updates that followed and publication; while there is no publication, up to the day of judgement.',
    'A gap is counted in whole months elapsed, and is a range where we do not know either day.',
    'The first engagement is the first event, survey, seat, secondment, response or public consultation.',
    'Where dates are coarse, the longest gap is given as a range that holds every way they could turn out; the lower end may be too low, so this rule may say “cannot tell” when an exact check would decide.',
    'A strategy that we know was never published is not judged: we do not know when the work stopped. Where we do not know whether it was, that leaves this open.',
    'What an update said, and to whom, is not asked.',
  ],
  parameters: {
    maxGap: {
      label: 'months between two updates',
      unit: 'months',
      value: 6,
      because:
        'The source gives no number; half a year is as long as people who took part can be expected to wait for word.',
    },
  },
  messages: {
    passed: {
      informed:
        'Stakeholders were kept informed: first engaged {start:days}, they went {gap:month|months} at most without word up to {end}; the limit is {limit}.',
    },
    failed: {
      silent:
        'Stakeholders were not kept informed: first engaged {start:days}, they went {gap:month|months} without word before {end}; the limit is {limit}.',
    },
    cantTell: {
      open: 'We do not know whether stakeholders ever went more than {limit:month|months} without word before {end}.',
    },
    inapplicable: {
      notBegun: 'Nobody had been engaged by {day}.',
      never: 'The strategy was never published.',
    },
  },
  says: {
    notMet: 'Stakeholders went {gap:month|months} without word',
    met: 'Stakeholders were kept informed',
    depends: 'We do not know whether stakeholders were kept informed',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const limit = ctx.p.maxGap;
    const { publication } = strategy;
    if (publication?.never === true) {
      return ctx.inapplicable(['never', {}], known(false, ['/publication/never']));
    }
    // With a day on which it was published, it was not never published, whatever that day.
    const isEver: Tri = publication?.never === false || actualDate(publication) !== undefined ? true : undefined;
    const everPublished = stated(isEver, '/publication', PUBLISHED());
    const start = firstEngagement(strategy, day);
    if (start.done === false) return ctx.inapplicable(['notBegun', { day }], known(false, start.evidence));
    const published = stepTaken(publication, '/publication', PUBLISHED_WHEN(), day);
    const list = listed(strategy, 'updates', UPDATES());
    const told = (list.items ?? [])
      .map(({ date }, i) =>
        stepDated(date, child(child(list.at, i), 'date'), UPDATE_WHEN({ of: `update ${i + 1}` }), day),
      )
      .filter(({ done }) => done !== false);
    const unlisted = unlistedIn(list);
    const period: Period = { start, end: endOf(published, day), updates: told, isWhole: unlisted.length === 0 };
    const gap = longestGap(period);
    const facts = mergeFacts([start.open, ...told.map(({ open }) => open), published.open, unlisted]);
    const evidence: readonly Pointer[] = [start, ...told, published].flatMap((step) => step.evidence);
    const held = ctx.holds(
      'longest gap between updates',
      measured(gap, { related: evidence, open: facts }),
      '<=',
      'maxGap',
    );
    const claim: Claim =
      start.done === true ? held : { ...held, holds: undefined, settledBy: { facts, toPass: null, toFail: null } };
    const said = { start: daysTaken(start), gap, limit, end: endSaid(published, day) };
    return ctx.verdict({
      applies: [everPublished, 'never', {}],
      limbs: [
        [
          claim,
          'silent',
          said,
          [
            remedy('report-often', 'Tell stakeholders how things stand at least every {limit:month|months}.', {
              limit,
            }),
          ],
        ],
      ],
      passed: ['informed', said],
      cantTell: ['open', { limit, end: said.end }],
    });
  },
});

const UPDATES = /* @__PURE__ */ ask('updates/all', 'when stakeholders were told how the work goes');
const UPDATE_WHEN = /* @__PURE__ */ ask('update/when', 'when {of} was given');

/** What the gaps lie in. */
interface Period {
  readonly start: Step;
  readonly end: Step;
  readonly updates: readonly Step[];
  /** No update is missing from the list. */
  readonly isWhole: boolean;
}

/** While nothing is published, the time up to the day of judgement counts. */
function endOf(published: Step, day: Day): Step {
  return published.done === false ? { ...published, first: day, last: day } : published;
}

/**
 * The longest gap from the start to the end. The most is exact: all dates turned out so as to leave one gap as wide as it
 * can be. The least is the widest gap that no update can lie in, however dates turn out.
 */
function longestGap(period: Period): Range {
  const most = mostGap(period);
  return range(Math.min(leastGap(period), most), most);
}

/** From a day on which something may have been said, as early as can be, to the latest day of the next word after it. */
function mostGap({ start, end, updates: told }: Period): number {
  const from = start.first;
  if (from === undefined) return Number.POSITIVE_INFINITY;
  const starts = [start, ...told.filter(({ first }) => first !== undefined && first >= from)];
  return widest(starts, (step) => {
    const after = step.first ?? from;
    // An update that may not have been given by then need not lie in the gap.
    const next = told.filter(({ first, done }) => done === true && first !== undefined && first > after);
    const to = next.reduce((least, one) => (one.last < least.last ? one : least), end);
    return to.last <= after ? 0 : monthsFromTo(daysOfStep(step), daysOfStep(to)).most;
  });
}

/** From the last day on which something was said to the first day of any word after it. */
function leastGap({ start, end, updates: told, isWhole }: Period): number {
  if (!isWhole || end.first === undefined) return 0;
  const starts = [start, ...told.filter(({ last }) => last >= start.last)];
  return widest(starts, (step) => {
    const after = step.last;
    const next = told.filter(({ last }) => last > after);
    if (next.some(({ first }) => first === undefined)) return 0;
    const to = next.reduce((least, one) => ((one.first ?? '') < (least.first ?? '') ? one : least), end);
    if ((to.first ?? '') <= after) return 0;
    return monthsFromTo(daysOfStep(step), daysOfStep(to)).least;
  });
}

function widest(starts: readonly Step[], width: (step: Step) => number): number {
  return mostOf([0, ...starts.map(width)]);
}

const PUBLICATION = /* @__PURE__ */ phrase('updates/publication', 'publication ({day:days})');

function endSaid(published: Step, day: Day): Day | Saying {
  return published.done === true ? PUBLICATION({ day: daysTaken(published) }) : day;
}
