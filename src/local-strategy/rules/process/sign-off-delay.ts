import { ask } from '../../../core/ask.js';
import { isMarked } from '../../../core/incomplete.js';
import { type Range, range, type Tri, upper } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import type { Saying } from '../../../core/saying.js';
import { type Fact, mergeFacts, type SettledBy } from '../../../core/settled-by.js';
import { inWord } from '../../../core/template.js';
import type { Day } from '../../../core/when.js';
import { lookUp, strange } from '../../../core/words.js';
import { type Claim, known, opposite, stated } from '../../../rules/claim.js';
import { measured } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LocalStrategy, LocalStrategyStatus } from '../../model/strategy.js';
import { agreementsIn, THE_PLACE } from '../../reading/agreed.js';
import { PUBLISHED_WHEN } from '../../reading/day-asked.js';
import { daysOfStep, daysTaken, type Step, stepTaken } from '../../reading/steps.js';
import { COUNTED, type Counting, countingOf, type Months, type Wait, waitFor } from '../../reading/waits.js';
import { strategyRule } from '../../rule.js';

/** A document that place and government own together, and how it came to be published. */
interface CoOwned {
  /** What it is called in a sentence. */
  readonly name: string;
  /** Tells its finding from the others; absent for the strategy itself. */
  readonly key?: string;
  /** Where it stands. */
  readonly at: Pointer;
  /** Who agreed to it locally, and when. */
  readonly agreed: readonly Agreed[];
  /** What to find out where others may have agreed to it. */
  readonly unlisted: readonly Fact[];
  /** Its publication. */
  readonly published: Step;
  /** It is known never to have been published, so that no wait for it can be counted. */
  readonly isNever: boolean;
  /** The local bodies released it alone. */
  readonly ownRelease: Claim;
}

/** A local agreement. */
interface Agreed {
  readonly who: string | Saying;
  readonly step: Step;
  /** How the wait for publication is counted. */
  readonly counting: Counting;
}

/** A local agreement and the wait that began with it. */
interface Waited extends Agreed {
  readonly wait: Wait;
  /** The months, where an agreement after publication counts as none. */
  readonly months: Range;
}

/** Was the wait for government's sign-off short? */
export const signOffDelay = /* @__PURE__ */ strategyRule({
  id: 'process/sign-off-delay',
  version: '1.1.0',
  title: 'The wait for government’s sign-off was short',
  question: "Was the wait for government's sign-off short?",
  rationale:
    'A strategy that waits in government after the place has agreed to it ages, and so do its figures. How long is too long is this library’s number.',
  sources: [
    lga2019(
      'Greater Manchester',
      'reported',
      'Delays in government signing off documents created challenges: an interim statement came out months later and no longer showed what was happening locally.',
    ),
    lga2019(
      'West Midlands',
      'reported',
      'The authority agreed its strategy in January 2019; the process of government agreement took publication to May.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'satisfied',
  assumptions: [
    'The wait runs from the day a local body agreed to the whole document to the day it was published; where several agreed, each wait counts, and the longest decides.',
    'It is counted in whole months elapsed, and is a range where we do not know either day. Where the record itself counts from month to month (countedIn), the difference of the months is the wait.',
    'An agreement after publication was not waited for, and counts as no months.',
    'What is not published is late once the limit is passed; until then the rule does not apply. What we know was never published has no wait that could be counted.',
    'A strategy that the local bodies released alone was not waiting for a signature on the day it came out, so the question does not arise. Whether they did is for its status to say; without a status we do not know.',
    'Documents that place and government own together are judged one by one, where they are listed.',
  ],
  parameters: {
    maxMonths: {
      label: 'months from local agreement to publication',
      unit: 'months',
      value: 3,
      because:
        'A quarter lets every department read the text once; the source gives no number and tells of longer waits as delays.',
    },
  },
  messages: {
    passed: {
      short:
        'The wait was short: from local agreement to publication of {document}, {months:month|months}{counted}; the limit is {limit:month|months}.',
    },
    failed: {
      long: 'The wait was long: local agreement to {document} ({who}) came {agreed:days}, publication {published:days}, {months:month|months} later{counted}; the limit is {limit:month|months}.',
      waiting:
        'The wait is long: local agreement to {document} ({who}) came {agreed:days}; on {day} it was not published, {months:month|months} later{counted}; the limit is {limit:month|months}.',
      never: 'Local agreement to {document} ({who}) came {agreed:days}; it was never published.',
    },
    cantTell: {
      open: 'We do not know whether {document} was published no more than {limit:month|months} after local agreement.',
      release:
        'We do not know whether the local bodies released {document} alone, so that its publication waited for no signature.',
      others: 'There may be other documents that place and government own together.',
    },
    inapplicable: {
      noAgreement: 'No local agreement to {document} had been given by {day}.',
      notDue:
        'On {day}, {document} had been agreed locally and had waited no more than {limit:month|months} for publication.',
      ownRelease: 'The local bodies released {document} alone, so that its publication waited for no signature.',
    },
  },
  says: {
    notMet: {
      long: 'It waited {months:month|months} for sign-off',
      waiting: 'It has waited {months:month|months} for sign-off',
      never: 'The place agreed to it and it was never published',
    },
    met: 'It waited {months:month|months} for sign-off',
    depends: 'We do not know how long it waited for sign-off',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const limit = ctx.p.maxMonths;
    const [own, ...others] = [ownDocument(strategy, day), ...otherDocuments(strategy, day)] as const;
    const judge = (document: CoOwned): ReturnType<typeof ctx.verdict> => {
      const { name, at, key, published, unlisted, ownRelease } = document;
      const extras = { target: at, ...(key === undefined ? {} : { key }) };
      if (ownRelease.holds === true) return ctx.inapplicable(['ownRelease', { document: name }], ownRelease, extras);
      const waits = document.agreed
        .filter(({ step }) => step.done !== false)
        .map(({ who, step, counting }): Waited => {
          const asked = {
            from: daysOfStep(step),
            fromFacts: step.open.length,
            step: published,
            limit,
            counting,
            asOf: day,
          };
          const wait = waitFor(asked);
          return { who, step, counting, wait, months: notBelowNone(wait.months) };
        });
      const evidence = [...new Set([...waits.flatMap(({ step }) => step.evidence), ...published.evidence])];
      if (waits.length === 0 && unlisted.length === 0) {
        return ctx.inapplicable(['noAgreement', { document: name, day }], known(false, evidence), extras);
      }
      const holds = verdictOn(waits, unlisted, published);
      if (holds === 'moot') {
        return ctx.inapplicable(['notDue', { document: name, day, limit }], known(false, evidence), extras);
      }
      const measurements = (document.isNever ? [] : waits).flatMap(
        ({ who, months }) =>
          ctx.holds(
            `months from agreement (${typeof who === 'string' ? who : inWord(who)}) to publication`,
            measured(months),
            '<=',
            'maxMonths',
          ).measurements,
      );
      const settledBy = holds === undefined ? settledByOf(waits, unlisted, published) : null;
      const claim: Claim = { holds, measurements, related: evidence, evidence, settledBy };
      const worst = worstOf(waits.filter(failsSurely));
      const said = {
        document: name,
        who: worst?.who ?? '',
        agreed: worst === undefined ? {} : daysTaken(worst.step),
        months: worst?.months ?? { min: 0 },
        limit,
        counted: COUNTED[worst?.counting ?? 'elapsed'](),
      };
      const next = [
        remedy('publish-sooner', 'Publish the next text within {limit:month|months} of local agreement.', { limit }),
      ];
      const publish = [remedy('publish', 'Publish {document} now, or say by when.', { document: name })];
      const isReleaseOpen = holds !== undefined && ownRelease.holds === undefined;
      return ctx.verdict({
        applies: [opposite(ownRelease), 'ownRelease', { document: name }],
        limbs: [
          document.isNever
            ? [claim, 'never', { document: name, who: said.who, agreed: said.agreed }, next]
            : published.done === false
              ? [claim, 'waiting', { ...said, day }, publish]
              : [claim, 'long', { ...said, published: daysTaken(published) }, next],
        ],
        passed: ['short', { document: name, months: longestOf(waits), limit, counted: allCounted(waits) }],
        cantTell: isReleaseOpen ? ['release', { document: name }] : ['open', { document: name, limit }],
        ...extras,
      });
    };
    const rest = isMarked(strategy, 'coOwned')
      ? [ctx.cantTell(['others', {}], [{ at: '/coOwned', need: OTHER_DOCUMENTS() }], OTHERS)]
      : [];
    return [judge(own), ...others.map(judge), ...rest];
  },
});

const OTHER_DOCUMENTS = /* @__PURE__ */ ask('documents/others', 'the other documents of place and government');
const RELEASED_ALONE = /* @__PURE__ */ ask(
  'strategy/released-alone',
  'whether the local bodies released the strategy alone',
);
const AGREED_LOCALLY = /* @__PURE__ */ ask('document/agreed-locally', 'when {of} was agreed locally');
const DOCUMENT_PUBLISHED = /* @__PURE__ */ ask('document/published', 'when {of} was published');

/** Documents that are not on record, as a finding of their own. */
const OTHERS = { key: 'others', target: '/coOwned' } as const;

function ownDocument(strategy: LocalStrategy, day: Day): CoOwned {
  const { agreements, unlisted } = agreementsIn(strategy, day);
  return {
    name: 'the strategy',
    at: '',
    agreed: agreements
      .filter(({ isLocal }) => isLocal !== false)
      .map(({ said, step, isLocal, counting }) => ({
        who: said,
        counting,
        step: isLocal === true || step.done !== true ? step : { ...step, done: undefined },
      })),
    unlisted,
    published: stepTaken(strategy.publication, '/publication', PUBLISHED_WHEN(), day),
    isNever: strategy.publication?.never === true,
    ownRelease: releasedAlone(strategy),
  };
}

/** For the status to say; what was never published was released by nobody. */
function releasedAlone({ status, publication }: LocalStrategy): Claim {
  if (publication?.never === true) return known(false, ['/publication/never']);
  const need = RELEASED_ALONE(undefined, { word: strange(status, IS_RELEASED_ALONE) });
  return stated(lookUp(status, IS_RELEASED_ALONE), '/status', need);
}

const IS_RELEASED_ALONE = {
  'in-preparation': false,
  evidence: false,
  draft: false,
  submitted: false,
  'approved-locally': false,
  agreed: false,
  interim: false,
  'published-locally': true,
  published: false,
  superseded: false,
} as const satisfies Record<LocalStrategyStatus, boolean>;

function otherDocuments(strategy: LocalStrategy, day: Day): readonly CoOwned[] {
  const keys = new Set<string>();
  return (strategy.coOwned ?? []).map((document, i) => {
    const at: Pointer = `/coOwned/${i}`;
    const name = document.name ?? document.id ?? `document ${i + 1} of the list`;
    const mark = document.id ?? name;
    const key = keys.has(mark) ? `${mark} (${i + 1})` : mark;
    keys.add(key);
    const agreed = stepTaken(document.agreedLocally, child(at, 'agreedLocally'), AGREED_LOCALLY({ of: name }), day);
    return {
      name,
      key,
      at,
      agreed: [{ who: THE_PLACE(), step: agreed, counting: countingOf(document.agreedLocally) }],
      unlisted: [],
      published: stepTaken(document.publication, child(at, 'publication'), DOCUMENT_PUBLISHED({ of: name }), day),
      isNever: document.publication?.never === true,
      ownRelease: known(false),
    };
  });
}

/** Too long where one wait surely was; short where none can have been and one surely was waited for. */
function verdictOn(waits: readonly Waited[], unlisted: readonly Fact[], published: Step): Tri | 'moot' {
  if (waits.some(failsSurely)) return false;
  if (unlisted.length > 0 || waits.some(({ wait }) => wait.possible.fails)) return undefined;
  if (published.done === false) return 'moot';
  return (published.done === true && waits.some(({ step }) => step.done === true)) || undefined;
}

function failsSurely({ step, wait }: Waited): boolean {
  return step.done === true && wait.holds === false;
}

function settledByOf(waits: readonly Waited[], unlisted: readonly Fact[], published: Step): SettledBy<Fact> | null {
  const facts = mergeFacts([...waits.map(({ step }) => step.open), published.open, unlisted]);
  const [only] = waits;
  if (facts.length === 0) return null;
  if (facts.length === 1) return { facts, toPass: 1, toFail: 1 };
  if (only === undefined || waits.length > 1 || unlisted.length > 0) return { facts, toPass: null, toFail: null };
  const { toPass, toFail } = only.wait;
  return only.step.done === true ? { facts, toPass, toFail } : { facts, toPass: null, toFail: null };
}

function worstOf(waits: readonly Waited[]): Waited | undefined {
  return waits.reduce<Waited | undefined>(
    (worst, one) => (worst === undefined || one.months.min > worst.months.min ? one : worst),
    undefined,
  );
}

/** The passed text speaks of all waits at once. */
function allCounted(waits: readonly Waited[]): Saying {
  const isInMonths = waits.length > 0 && waits.every(({ counting }) => counting === 'months');
  return COUNTED[isInMonths ? 'months' : 'elapsed']();
}

function longestOf(waits: readonly Waited[]): Range {
  // One that is not known to be an agreement may have begun no wait at all.
  const told = waits.map(({ months, step }): Range => (step.done === true ? months : { ...months, min: 0 }));
  return told.reduce((a, b) => range(Math.max(a.min, b.min), Math.max(upper(a), upper(b))), { min: 0, max: 0 });
}

function notBelowNone({ least, most }: Months): Range {
  return range(Math.max(0, least), Math.max(0, most));
}
