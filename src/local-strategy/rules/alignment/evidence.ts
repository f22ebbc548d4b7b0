import { ask, type Need } from '../../../core/ask.js';
import { type Range, range, type Tri, upper } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import { tally } from '../../../core/tally.js';
import { daysOf, isOneDay, monthsBetween, notAfter } from '../../../core/when.js';
import { type Claim, either, eitherOf, known, unsettled } from '../../../rules/claim.js';
import { anyIn, type Listed } from '../../../rules/lists.js';
import { countOf, measured, type Observed } from '../../../rules/observed.js';
import { remedy, whereFails } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import type { EvidenceItem } from '../../model/strategy.js';
import { settledOn } from '../../reading/agreement-day.js';
import { listedEvidence, PIECE_DAY } from '../../reading/lists.js';
import { type PriorityAt, prioritiesOf } from '../../reading/priorities.js';
import { type Step, whenOf } from '../../reading/steps.js';
import { alignmentRule } from '../../rule.js';

const BASE = '/strategy';

/** Does each priority rest on evidence? */
export const evidence = /* @__PURE__ */ alignmentRule({
  id: 'alignment/evidence',
  version: '1.1.0',
  title: 'Each priority rests on evidence that was recent when the strategy was agreed',
  question: 'Does each priority rest on evidence?',
  rationale:
    'A priority that rests on no evidence is a wish, and evidence of another time may tell of another economy. How old it may be is this library’s number.',
  sources: [
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'finding',
      'It says that strategies would be based on clear evidence: a robust and open evidence base, aligned to the national strategy.',
    ),
  ],
  severity: 'error',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Any piece of evidence counts, of whatever kind; how good it is, and whether it bears the priority out, is not asked.',
    'The strategy was agreed on the day on which the last of those who agreed to the whole of it by the day of judgement did so; where we know that nobody did, the day of publication stands in for it, and without either the age is not asked.',
    'Evidence from after that day did not bear on it and is left out of its age; what is said of the evidence base as a whole is not read for it.',
    'Age is in whole months elapsed. Where we know the day of agreement only coarsely, ages are bounded piece by piece, so that this may stay open too often.',
  ],
  parameters: {
    maxAge: {
      label: 'months from the newest piece of evidence to agreement, at most',
      unit: 'months',
      value: 36,
      because:
        'No source gives a number; official figures for places come out with a lag of one to two years, so that three years leave a year to write the strategy.',
    },
  },
  messages: {
    passed: {
      fresh:
        '{n:priority rests|priorities rest} on evidence; the newest piece was {age:month|months} old when the strategy was {by}.',
      notAgreed: '{n:priority rests|priorities rest} on evidence; the strategy was neither agreed nor published.',
      noPriorities: 'The strategy rests on evidence; it sets no priorities.',
    },
    failed: {
      none: 'The strategy rests on no evidence at all.',
      without: [
        'warning',
        'Not every priority rests on evidence: of {whole:priority|priorities}, {n} without: {names:few}.',
      ],
      old: [
        'note',
        'The evidence was old: the newest piece was {age:month|months} old when the strategy was {by}; the limit is {limit}.',
      ],
      later: ['note', 'No piece of evidence is from before the strategy was {by}.'],
    },
    cantTell: {
      open: 'We do not know whether each priority rests on evidence. Open: {open:few}.',
      age: 'Each priority rests on evidence; how old the newest piece was when the strategy was {by} decides.',
      noList: 'We do not know all the priorities that the strategy sets, or all the evidence it rests on.',
    },
  },
  says: {
    notMet: {
      none: 'It rests on no evidence at all',
      without: '{n} of {whole:priority|priorities} rest on no evidence',
      old: 'Its newest evidence was {age:month|months} old',
      later: 'None of its evidence is from before it was agreed',
    },
    met: 'Each priority rests on evidence',
    depends: 'We do not know whether each priority rests on evidence',
  },
  evaluate({ strategy }, ctx) {
    const limit = ctx.p.maxAge;
    const items = listedEvidence(strategy, PIECES(), BASE);
    const { all, unlisted, count } = prioritiesOf(strategy, EACH_EVIDENCE(), BASE);
    const read = all.map((priority) => ({ ...priority, ...readEvidence(priority, items) }));
    const atAll = eitherOf([
      anyIn(items, (_, at) => known(true, [at])),
      ...read.flatMap(({ named }) => (named === null ? [] : [named])),
    ]);
    const without = tally(
      read.map(({ lacks, place, need }) => ({ among: true, is: lacks, at: place, need })),
      unlisted,
    );
    const names = (is: Tri): readonly string[] => read.filter(({ lacks }) => lacks === is).map(({ name }) => name);
    const { step, by } = settledOn(strategy, ctx.asOf, BASE);
    const age = ageOf(items, step);
    const shown = age?.value ?? { min: 0 };
    const whole = count.value ?? { min: 0 };
    const young =
      age === null
        ? known(false, [items.at])
        : ctx.holds('months from the newest piece of evidence to agreement', age, '<=', 'maxAge');
    // Of a strategy that was neither agreed nor published it is not asked.
    const recent =
      step.done === true
        ? young
        : step.done === false
          ? known(true, step.evidence)
          : either(young, unsettled(step.open));
    const renew = [remedy('renew-evidence', 'Bring the evidence up to date before the strategy is next agreed.', {})];
    return ctx.verdict({
      limbs: [
        [
          atAll,
          'none',
          {},
          [remedy('gather-evidence', 'Gather evidence on what the place is strong and weak in, and publish it.', {})],
        ],
        [
          ctx.holds('priorities without evidence', countOf(without), '<=', 0, { unit: 'priorities' }),
          'without',
          { whole: without.whole, n: without.part, names: names(true) },
          [
            remedy('rest-on-evidence', 'Say what {names:few} rest on, or leave out what rests on nothing.', {
              names: names(true),
            }),
            ...whereFails(recent, renew),
          ],
        ],
        age === null ? [recent, 'later', { by }, renew] : [recent, 'old', { age: shown, by, limit }, renew],
      ],
      passed:
        upper(whole) === 0
          ? ['noPriorities', {}]
          : step.done === false
            ? ['notAgreed', { n: whole }]
            : ['fresh', { n: whole, age: shown, by }],
      cantTell:
        names(undefined).length > 0
          ? ['open', { open: names(undefined) }]
          : unlisted !== undefined || atAll.holds === undefined
            ? ['noList', {}]
            : ['age', { by }],
    });
  },
});

const PIECES = /* @__PURE__ */ ask('evidence/pieces', 'the pieces of evidence, and their dates');
const EACH_EVIDENCE = /* @__PURE__ */ ask('priorities/each-evidence', 'and the evidence each rests on');
const RESTS_ON = /* @__PURE__ */ ask('priority/evidence', 'the evidence that “{of}” rests on');
const WHICH_PIECE = /* @__PURE__ */ ask('priority/which-piece', 'which piece of evidence “{mark}” is');

/** What a priority is known to rest on. */
interface Resting {
  /** Does it rest on nothing? */
  readonly lacks: Tri;
  /** That there is evidence, where it names some. */
  readonly named: Claim | null;
  readonly place: Pointer;
  readonly need: Need;
}

function readEvidence({ priority, at, name, isPartial }: PriorityAt, items: Listed<EvidenceItem>): Resting {
  const place = child(at, 'evidence');
  const need = RESTS_ON({ of: name });
  const marks = priority.evidence ?? [];
  const [first] = marks;
  if (first === undefined) {
    const lacks = priority.evidence === undefined || isPartial('evidence') ? undefined : true;
    return { lacks, named: null, place, need };
  }
  const isWhole = items.items !== undefined && items.partial !== true;
  const isListed = marks.some((mark) => items.items?.some(({ id }) => id === mark));
  if (!isWhole || isListed) return { lacks: false, named: known(true, [place]), place, need };
  // A mark that is none of a whole list may be one of its pieces in other letters, or none.
  const which = WHICH_PIECE({ mark: first });
  return { lacks: undefined, named: unsettled([{ at: place, need: which }]), place, need: which };
}

/** Months from the newest piece of evidence that there was on the day; null where there was surely none. */
function ageOf(items: Listed<EvidenceItem>, step: Step): Observed | null {
  const day = whenOf(step);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  const related: Pointer[] = [];
  const facts: Fact[] = [];
  for (const [i, { date, title, id }] of (items.items ?? []).entries()) {
    const before = notAfter(daysOf(date), daysOf(day));
    if (before === false) continue;
    const at = child(child(items.at, i), 'date');
    const months = date === undefined ? null : monthsBetween(date, day);
    const span: Range = range(
      Math.max(0, months?.min ?? 0),
      months === null ? Number.POSITIVE_INFINITY : upper(months),
    );
    least = Math.min(least, span.min);
    if (before === true) most = Math.min(most, upper(span));
    related.push(at);
    if (!isOneDay(daysOf(date)))
      facts.push({ at, need: PIECE_DAY({ of: title ?? id ?? `piece ${i + 1} of the list` }) });
  }
  if (items.items === undefined || items.partial === true) {
    least = 0;
    facts.push({ at: items.at, need: items.need });
  }
  if (least === Number.POSITIVE_INFINITY) return null;
  return measured(range(least, most), {
    related,
    evidence: [...related, ...step.evidence],
    open: mergeFacts([facts, step.open]),
  });
}
