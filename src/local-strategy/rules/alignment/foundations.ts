import { ask } from '../../../core/ask.js';
import { isMarked } from '../../../core/incomplete.js';
import { child, steps } from '../../../core/pointer.js';
import type { Saying } from '../../../core/saying.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import { type Reading, tally } from '../../../core/tally.js';
import { lookUp, strange } from '../../../core/words.js';
import type { Asked } from '../../../national-strategy/model.js';
import { ASKED_OF_EVERY, type ElementAt } from '../../../national-strategy/reading/index.js';
import {
  all,
  allOf,
  between,
  type Claim,
  either,
  eitherOf,
  known,
  needing,
  once,
  opposite,
  stated,
  unsettled,
} from '../../../rules/claim.js';
import { anyIn, type Listed } from '../../../rules/lists.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import { paLis } from '../../../sources/pa-lis.js';
import { alignmentRule } from '../../rule.js';
import { bridgeOf, type Gap, type GapState, gapReader, type HeldAgainst } from '../../tracing/gap.js';
import { gapInWords } from '../../tracing/gap-in-words.js';
import { elementsIn, heldIn, labelOf } from '../../tracing/held.js';

/** Is every foundation (pillar) addressed? */
export const foundations = /* @__PURE__ */ alignmentRule({
  id: 'alignment/foundations',
  version: '1.1.0',
  title: 'Every foundation of the national strategy is taken up',
  question: 'Is every foundation (pillar) addressed?',
  rationale:
    'Local strategies add up to a national one only if they are built on the same parts. Where a place does without one, readers need to see whether that was chosen or overlooked.',
  sources: [
    paLis(
      'Local Industrial Strategies should deliver the National Strategy',
      'opinion',
      'It says that local strategies need to address the five foundations of productivity.',
    ),
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'finding',
      'It says that evidence would map opportunities and challenges across the five foundations. It does not ask for a priority on each.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Whether the evidence maps opportunities and challenges across each foundation is asked only where it says across which it does.',
    'One link is enough, from a priority, a theme or the strategy as a whole, and however weak; how well a foundation is served is not asked.',
    'A foundation that is taken up counts, asked for or not; one that is not counts only where the framework asks for it.',
    'A strategy is called silent only where every list in which a link could stand is known.',
    'A foundation that the strategy says it leaves out is named with its reason; whether the reason is a good one is not asked.',
    'Held against another framework than its own, links are read through the crosswalk that is given.',
  ],
  parameters: {},
  messages: {
    passed: {
      every: 'Each of the {label} is taken up: {names:list}.',
      asked: 'Each of the {label} that is asked for is taken up: {names:list}. Not asked for here: {out:list}.',
    },
    failed: {
      unmapped: [
        'error',
        'The evidence base does not map opportunities and challenges across some of the {label}: {names:list}.',
      ],
      silent:
        'The strategy says nothing of some of the {label}: {silent:list}. It takes up {n} of {whole} as far as we know. Other gaps: {others:list}.',
      leftOut: [
        'note',
        'The strategy leaves out some of the {label}, and says so: {leftOut:list}. It takes up {n} of {whole} as far as we know. Other gaps: {others:list}.',
      ],
    },
    cantTell: {
      open: 'We do not know whether the strategy takes up all the {label}. Open: {open:list}. It takes up {n} of {whole} as far as we know.',
      asked:
        'The strategy does not take up {unasked:list} of the {label}; we do not know whether the framework asks places for that.',
      framework:
        'We do not know whether the strategy was written for this national strategy, or how the two answer to each other, so we cannot read what it takes up as {label}.',
      noList: 'We do not know all the {label} of the national strategy.',
    },
    inapplicable: {
      none: 'The national strategy has no {label}.',
      noneAsked: 'None of the {label} is asked for here, and the strategy takes up none.',
    },
  },
  says: {
    notMet: {
      unmapped: 'Its evidence does not cover some of the {label}',
      silent: 'It says nothing of some of the {label}',
      leftOut: 'It leaves out some of the {label}, and says so',
    },
    met: 'It takes up the {label}',
    depends: 'We do not know whether it takes up all the {label}',
  },
  evaluate(subject, ctx) {
    const held = heldIn(subject);
    const label = labelOf(held, 'foundation');
    const list = elementsIn(held, 'foundation');
    const elements = list.items ?? [];
    const whole = list.items !== undefined && list.partial !== true;
    if (whole && elements.length === 0) return ctx.inapplicable(['none', { label }], known(true, [list.at]));

    const read = gapReader(held);
    const gaps = elements.map((element) => read(element));
    const counted = tally(
      gaps.map(readingOf),
      whole ? undefined : { count: { min: 0 }, among: undefined, at: list.at, need: list.need },
    );
    const listOfGaps: Listed<Gap> = { ...list, items: list.items === undefined ? undefined : gaps };
    const isRead = bridgeOf(held).by !== 'unknown';
    const rest = whole ? null : unlistedGap(read, list);
    const holdsFor = (state: 'silent' | 'deliberate'): Claim =>
      allOf([
        ...gaps.map((gap) => isNot(state, gap, isRead)),
        // One that is not listed has to be found in the strategy as well; there may turn out to be none.
        ...(rest === null ? [] : [once([{ at: list.at, need: list.need }], isNot(state, rest, isRead), 'holds')]),
      ]);
    const named = (wanted: (gap: Gap) => boolean): readonly (string | Saying)[] => gaps.filter(wanted).map(gapInWords);

    const isFault = (gap: Gap): boolean => isAsked(gap) === true;
    const silent = gaps.filter((gap) => gap.state === 'silent' && isFault(gap)).map(({ element }) => element.name);
    const leftOut = named((gap) => gap.state === 'deliberate' && isFault(gap));
    const open = gaps
      .filter((gap) => gap.state === 'unknown' && isAsked(gap) !== false)
      .map(({ element }) => element.name);
    const unasked = named((gap) => isGap(gap) && isAsked(gap) === undefined);
    const out = named((gap) => gap.state !== 'addressed' && isAsked(gap) === false);
    const taken = gaps.filter(({ state }) => state === 'addressed').map(({ element }) => element.name);
    const othersThan = (state: GapState): readonly (string | Saying)[] =>
      named((gap) => gap.state !== 'addressed' && !(gap.state === state && isFault(gap)));
    const said = { label, n: taken.length, whole: counted.whole };
    // A reason for leaving one out is on record for the reader; the gap stays.
    const gapsIn = gaps.filter((gap) => isGap(gap) && isFault(gap)).map(({ element }) => element.name);
    const mend = [remedy('take-up', 'Set a priority on {names:list}.', { names: gapsIn })];
    return ctx.verdict({
      applies: [anyIn(listOfGaps, counts), 'noneAsked', { label }],
      limbs: [
        [
          allOf(elements.map((element) => isMapped(held, element))),
          'unmapped',
          {
            label,
            names: elements.filter((element) => isMapped(held, element).holds === false).map(({ name }) => name),
          },
          [remedy('map-evidence', 'Map opportunities and challenges across every one of the {label}.', { label })],
        ],
        [
          all(holdsFor('silent'), ctx.report(`${label} taken up`, countOf(counted), 'elements')),
          'silent',
          { ...said, silent, others: othersThan('silent') },
          mend,
        ],
        [holdsFor('deliberate'), 'leftOut', { ...said, leftOut, others: othersThan('deliberate') }, mend],
      ],
      passed: out.length > 0 ? ['asked', { label, names: taken, out }] : ['every', { label, names: taken }],
      cantTell: !whole
        ? ['noList', { label }]
        : !isRead
          ? ['framework', { label }]
          : open.length > 0
            ? ['open', { ...said, open }]
            : ['asked', { label, unasked }],
    });
  },
});

/**
 * Does the evidence base map opportunities and challenges across the foundation? Asked only where it says across which it
 * does, and of what the framework asks of every place.
 */
function isMapped(held: HeldAgainst, element: ElementAt): Claim {
  const { evidenceBase } = held.strategy;
  const required = lookUp(element.asked, IS_REQUIRED);
  if (evidenceBase?.covers === undefined || required === false || bridgeOf(held).by !== 'own') return known(true);
  const at = child(child(held.at.strategy, 'evidenceBase'), 'covers');
  const covers = evidenceBase.covers.includes(element.id) ? true : isMarked(evidenceBase, 'covers') ? undefined : false;
  const mapped = stated(covers, at, MAPPED({ of: element.name }), element.id);
  return required === true ? mapped : either(mapped, opposite(unsettled(toAsk({ element }))));
}

const IS_REQUIRED = {
  required: true,
  'where-relevant': false,
  optional: false,
} as const satisfies Record<Asked, boolean>;

const MAPPED = /* @__PURE__ */ ask('evidence/maps', 'whether the evidence maps opportunities and challenges on {of}');

/** Does the framework ask this place for the element? A word that no list knows leaves it open. */
function isAsked({ element, state }: Gap): boolean | undefined {
  return state === 'conditional' ? false : lookUp(element.asked, IS_ASKED);
}

const IS_ASKED = {
  required: true,
  'where-relevant': true,
  optional: false,
} as const satisfies Record<Asked, boolean>;

const IS_GAP = {
  addressed: false,
  deliberate: true,
  conditional: false,
  silent: true,
  unknown: false,
} as const satisfies Record<GapState, boolean>;

function isGap({ state }: Gap): boolean {
  return IS_GAP[state];
}

/** For the numbers: does the element count, and is it taken up? */
function readingOf(gap: Gap): Reading {
  const { at } = gap.element;
  const counted = counts(gap).holds;
  if (gap.state !== 'unknown') return { among: counted, is: gap.state === 'addressed', at, need: '' };
  // An element that is not asked for counts only if it turns out to be taken up.
  return { among: counted, is: isAsked(gap) === false ? true : undefined, at, need: '' };
}

/** Does the element count: is it taken up, or asked for here? */
function counts(gap: Gap): Claim {
  const { element, state, evidence, related } = gap;
  if (state === 'addressed') return { ...known(true, related), evidence };
  const asked = isAsked(gap);
  if (state !== 'unknown') return asked === undefined ? unsettled(toAsk(gap)) : known(asked);
  if (asked === true && element.asked !== 'where-relevant') return known(true);
  return unsettled([...gap.open, ...(asked === undefined ? toAsk(gap) : [])]);
}

/** How an element that the list may lack stands in the strategy, where it is asked of every place. */
function unlistedGap(read: (element: ElementAt) => Gap, { at, items }: Listed<ElementAt>): Gap {
  const gap = read({
    kind: 'foundation',
    id: '',
    name: 'those that are not listed',
    asked: 'required',
    askedAt: at,
    condition: undefined,
    at,
  });
  // Without any list no mark of the strategy leads to an element: which they are, the list says.
  const isMark = (fact: Fact): boolean => items === undefined && steps(fact.at).at(-1) === 'id';
  const open = gap.open.filter((fact) => !isMark(fact));
  return open.length > 0 || gap.state !== 'unknown' ? { ...gap, open } : { ...gap, state: 'silent', open };
}

/**
 * That the element is not silent, or not left out, where it is asked for. Where it is not known by what to read the links of
 * the strategy, how few of the facts would do is not said: each way to read them asks for others.
 */
function isNot(state: 'silent' | 'deliberate', gap: Gap, isRead: boolean): Claim {
  const asked = isAsked(gap);
  if (asked === false || (gap.state !== state && gap.state !== 'unknown')) {
    return { ...known(true, gap.related), evidence: gap.evidence };
  }
  const facts = asked === undefined ? toAsk(gap) : [];
  if (gap.state === 'unknown') {
    const open = mergeFacts([gap.open, facts]);
    if (!isRead) return unsettled(open);
    // Any place may hold the link that takes it up. That there is none takes all of them, a word on leaving it out one.
    const any = (some: readonly Fact[]): Claim => eitherOf(some.map((fact) => unsettled([fact])));
    const left = gap.open.filter(({ at }) => steps(at).includes('silences'));
    const isSo =
      state === 'silent' ? needing(open) : left.length === 0 ? known(true) : once(facts, opposite(any(left)));
    return between(any(open), isSo);
  }
  if (asked === undefined) return unsettled(facts, gap.evidence);
  return { ...known(false, gap.related), evidence: gap.evidence };
}

function toAsk({ element: { asked, at, name } }: Pick<Gap, 'element'>): readonly Fact[] {
  return [{ at: child(at, 'asked'), need: ASKED_OF_EVERY({ of: name }, { word: strange(asked, IS_ASKED) }) }];
}
