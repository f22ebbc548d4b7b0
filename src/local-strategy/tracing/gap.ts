import { ask, type Inquiry } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import type { Asked, Crosswalk, ElementKind, ElementRef, NationalStrategy } from '../../national-strategy/model.js';
import {
  counterparts,
  ELEMENT_KINDS,
  type ElementAt,
  elementsOf,
  sameFramework,
} from '../../national-strategy/reading/index.js';
import type { DeliberateSilence, LocalStrategy } from '../model/strategy.js';
import { listed } from '../reading/lists.js';
import { type LinkAt, type LinkList, linksIn } from './links.js';

// Where the kinds of gap are told apart, and nowhere else: rules, the coverage matrix and the gaps of a portfolio read it
// from here, so that a strategy that was not seen is never called silent in one place and unknown in another.

/**
 * How a national element stands in a local strategy.
 *
 * - `addressed`: something in the strategy takes it up, be it a priority, a theme, a local sector or the strategy as a
 *   whole. How strong the link is does not matter here.
 * - `deliberate`: nothing does, and the strategy says that it leaves the element out.
 * - `conditional`: the framework asks for the element only where it is relevant, and the strategy says that here it is not.
 * - `silent`: everything in which a link could stand is known, and there is neither a link nor a reason for having none.
 * - `unknown`: anything else. What is not known may hold a link, or a reason.
 */
export type GapState = 'addressed' | 'deliberate' | 'conditional' | 'silent' | 'unknown';

/** How one national element stands in one local strategy, with what says so. */
export interface Gap {
  /** The element. */
  readonly element: ElementAt;
  /** How it stands. */
  readonly state: GapState;
  /** What takes it up, as far as is known; empty unless it is addressed. */
  readonly links: readonly LinkAt[];
  /** Where more links to an element that is addressed may be, with what to find out; empty where all of them are known. */
  readonly more: readonly Fact[];
  /** The reason that the strategy gives for leaving it out; undefined where it gives none. */
  readonly reason: string | undefined;
  /** Is it left out as none of the place’s concern, which is an answer where the framework asks only those it concerns? */
  readonly isNoConcern: boolean;
  /** The records behind it: what takes the element up, or the place where the strategy leaves it out. */
  readonly related: readonly Pointer[];
  /** Every place that was read for it, pairs of a crosswalk included, for the confidence of a verdict. */
  readonly evidence: readonly Pointer[];
  /** What to find out, all of which together settles it; empty unless it is unknown. */
  readonly open: readonly Fact[];
}

/** A crosswalk with its place in the document. */
export interface CrosswalkAt {
  /** The crosswalk. */
  readonly crosswalk: Crosswalk;
  /** Where it stands. */
  readonly at: Pointer;
}

/** A strategy and the national strategy it is held against, with their places in the one document. */
export interface HeldAgainst {
  /** The strategy. */
  readonly strategy: LocalStrategy;
  /** The national strategy. */
  readonly national: NationalStrategy;
  /** Crosswalks of the document; only those from the strategy's own framework to the national strategy are read. */
  readonly crosswalks: readonly CrosswalkAt[];
  /** Where things stand in the document. */
  readonly at: {
    /** The strategy. */
    readonly strategy: Pointer;
    /** The national strategy. */
    readonly national: Pointer;
    /** Where a crosswalk would be written. */
    readonly crosswalk: Pointer;
  };
}

/** By what the links of a strategy are read as links to the elements of a national strategy. */
export type Bridge =
  | {
      /** The strategy was written for this very national strategy: its marks are the national ones. */
      readonly by: 'own';
    }
  | {
      /** It was written for another framework: its marks are read through crosswalks. */
      readonly by: 'crosswalk';
      /** The crosswalks, one at least. */
      readonly crosswalks: readonly CrosswalkAt[];
    }
  | {
      /** By nothing that is known. */
      readonly by: 'unknown';
      /** What to find out. */
      readonly open: readonly Fact[];
    };

/** Which national strategy a strategy was written for. */
export const WRITTEN_FOR = /* @__PURE__ */ ask('strategy/written-for', 'the national strategy that it was written for');

/** The mark of the national strategy in hand. */
export const NATIONAL_MARK = /* @__PURE__ */ ask(
  'national/mark',
  'the mark of the national strategy that it is held against',
);

const CROSSWALK = /* @__PURE__ */ ask('crosswalk/all', 'how the elements of {framework} answer to those of {national}');
const CROSSWALK_IF = /* @__PURE__ */ ask(
  'crosswalk/if-framework',
  'should it have been written for {framework}, how the elements of that answer to those of this one',
);
const CROSSWALK_IF_OTHER = /* @__PURE__ */ ask(
  'crosswalk/if-other',
  'should it have been written for another national strategy, how the elements of that answer to those of this one',
);
const ANSWERS_HERE = /* @__PURE__ */ ask('crosswalk/counterparts-of', 'what in {framework} answers to “{of}”');
const COUNTERPART = /* @__PURE__ */ ask('crosswalk/pair', 'what the {kind} “{id}” answers to in the national strategy');
const WHICH_ELEMENT = /* @__PURE__ */ ask('link/element', 'which {kind} of the national strategy “{id}” is');
const SILENCES = /* @__PURE__ */ ask('silences/all', 'what the strategy says that it leaves out');
const WHY_LEFT_OUT = /* @__PURE__ */ ask('silence/why', 'why it leaves out “{of}”');
const CONCERNS = /* @__PURE__ */ ask(
  'element/concerns',
  'whether “{of}” concerns the place, and if not, where the strategy says so',
);
const CONCERNS_ON_CONDITION = /* @__PURE__ */ ask(
  'element/concerns-on-condition',
  'whether “{of}” concerns the place ({condition}), and if not, where the strategy says so',
);

/**
 * By what a strategy can be held against a national strategy. A strategy that does not say which framework it was written
 * for is not taken to be written for the one in hand; a framework is never read as another without a crosswalk.
 */
export function bridgeOf({ strategy, national, crosswalks, at }: HeldAgainst): Bridge {
  const { framework } = strategy;
  const open: Fact[] = [];
  if (framework === undefined) {
    open.push({ at: child(at.strategy, 'framework'), need: WRITTEN_FOR() });
  }
  if (national.id === undefined) {
    open.push({ at: child(at.national, 'id'), need: NATIONAL_MARK() });
  }
  if (framework !== undefined && national.id !== undefined) {
    if (sameFramework(framework, national.id)) return { by: 'own' };
    const between = crosswalks.filter(
      ({ crosswalk }) => sameFramework(crosswalk.from, framework) && sameFramework(crosswalk.to, national.id),
    );
    if (between.length > 0) return { by: 'crosswalk', crosswalks: between };
    open.push({ at: at.crosswalk, need: CROSSWALK({ framework, national: national.id }) });
  } else {
    const need = framework === undefined ? CROSSWALK_IF_OTHER() : CROSSWALK_IF({ framework });
    open.push({ at: at.crosswalk, need });
  }
  return { by: 'unknown', open };
}

/**
 * How one national element stands in a strategy: the kinds of gap, told apart.
 *
 * - **Links** are read by {@link linksIn}. A link to a mission takes up its challenge as well; a challenge that is left
 *   out leaves out its missions. Where the challenges of a priority are listed, missions that are not listed do not keep a
 *   challenge open.
 * - **A link comes first**: an element that something takes up is addressed, whatever is said of leaving it out.
 * - **Then the reasons** (`silences`): `not-relevant` is `conditional` where the framework asks for the element
 *   `where-relevant`; for any other element it is one more reason for leaving it out, so `deliberate`.
 * - **Silence is the last resort**: it takes every list in which a link could stand to be known, the list of reasons not to
 *   be partial, and no mark that leads to no element of the national strategy, as such a mark may be this element in other
 *   letters. An element asked `where-relevant` is never silent: that nothing is said leaves open whether it concerns the
 *   place.
 * - **Against another framework** every link, of whatever kind, is read through the crosswalk. One to many: it takes up each
 *   counterpart. No counterpart (`[]`): it takes up nothing here. No pair: what it takes up here is not known. An element to
 *   which no pair leads cannot be called silent: what would answer to it there is not known. Without a crosswalk, or where
 *   it is not known what the strategy was written for, everything is unknown.
 *
 * Whether a gap is a fault is not asked here: that depends on what the framework asks (`element.asked`), and is for the
 * rule to say. To ask for many elements of one strategy, make a {@link gapReader} once.
 */
export function gapOf(element: ElementAt, held: HeldAgainst): Gap {
  return gapReader(held)(element);
}

/** {@link gapOf} for many elements of one strategy: its links are read once. */
export function gapReader(held: HeldAgainst): (element: ElementAt) => Gap {
  const reading = readingOf(held);
  const bridge = bridgeOf(held);
  switch (bridge.by) {
    case 'own':
      return (element) => withinFramework(element, reading);
    case 'crosswalk':
      return (element) => acrossFrameworks(element, reading, bridge.crosswalks);
    case 'unknown':
      return (element) => {
        const own = withinFramework(element, reading);
        return unknown(element, mergeFacts([bridge.open, own.open]));
      };
  }
}

/** What a link of a strategy comes to in the national strategy that it is held against. */
export interface LinkTarget {
  /** The national elements that it takes up; empty: none, as its element has no counterpart, or none that is known. */
  readonly elements: readonly ElementAt[];
  /** What to find out before it can be said what it takes up; empty where that is known. */
  readonly open: readonly Fact[];
  /** What was read for it besides the link. */
  readonly evidence: readonly Pointer[];
}

/** What links come to in the national strategy, by the same reading as {@link gapOf}: one kind of link at a time. */
export function targetReader(held: HeldAgainst): (kind: ElementKind, link: LinkAt) => LinkTarget {
  const reading = readingOf(held);
  const bridge = bridgeOf(held);
  const found = (refs: readonly ElementRef[]): readonly ElementAt[] =>
    refs.flatMap((ref) => reading.elementAt(ref) ?? []);
  switch (bridge.by) {
    case 'own':
      return (kind, link) => ({
        elements: found([{ kind, id: link.link.id }]),
        open: stray(kind, link, reading.elementAt),
        evidence: [],
      });
    case 'crosswalk':
      return (kind, { link }) => {
        const ref = { kind, id: link.id };
        const to = counterpartsIn(bridge.crosswalks, ref);
        if (to === undefined) return { elements: [], open: [unpaired(ref, bridge.crosswalks)], evidence: [] };
        const astray = to.refs.some((counterpart) => !isElement(counterpart, reading));
        const open = astray || !to.whole ? [unpaired(ref, bridge.crosswalks)] : [];
        return { elements: found(to.refs), open, evidence: to.at };
      };
    case 'unknown':
      return () => ({ elements: [], open: bridge.open, evidence: [] });
  }
}

/** A strategy and a national strategy with their lists read once. */
interface Reading {
  readonly held: HeldAgainst;
  /** The links of the strategy to elements of a kind. */
  readonly linksTo: (kind: ElementKind) => LinkList;
  /** The links of a kind whose marks lead to no element, as what to find out. */
  readonly straysIn: (kind: ElementKind) => readonly Fact[];
  /** A national element by kind and mark; undefined: there is none, as far as the document lists them. */
  readonly elementAt: (ref: ElementRef) => ElementAt | undefined;
  /** The marks of the missions under a challenge. */
  readonly missionsOf: (challenge: string) => readonly string[];
  /** What the strategy leaves out, each with its place. */
  readonly silences: readonly SilenceAt[];
  /** Others may be missing from the list of what it leaves out. */
  readonly silencesOpen: boolean;
}

interface SilenceAt {
  readonly silence: DeliberateSilence;
  readonly at: Pointer;
}

function readingOf(held: HeldAgainst): Reading {
  const { strategy, national, at } = held;
  const silences = listed(strategy, 'silences', '', at.strategy);
  const elements = kept(
    (kind: ElementKind) =>
      new Map(elementsOf(national, kind, at.national).elements?.map((element) => [element.id, element])),
  );
  const linksTo = kept((kind: ElementKind) => linksIn(strategy, kind, at.strategy));
  const elementAt: Reading['elementAt'] = ({ kind, id }) => elements(kind).get(id);
  return {
    held,
    linksTo,
    straysIn: kept((kind) => linksTo(kind).links.flatMap((link) => stray(kind, link, elementAt))),
    elementAt,
    missionsOf: kept((id) =>
      (national.challenges ?? [])
        .filter((challenge) => challenge.id === id)
        .flatMap(({ missions }) => (missions ?? []).map((mission) => mission.id)),
    ),
    silences: (silences.items ?? []).map((silence, i) => ({ silence, at: child(silences.at, i) })),
    silencesOpen: silences.partial ?? false,
  };
}

/** Each answer is worked out once. */
function kept<K, V>(work: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = work(key);
      answers.set(key, answer);
    }
    return answer;
  };
}

function withinFramework(element: ElementAt, reading: Reading): Gap {
  const own = reading.linksTo(element.kind);
  const links = own.links.filter(({ link }) => link.id === element.id);
  const open = [...own.open, ...reading.straysIn(element.kind)];
  if (element.kind === 'challenge') {
    const missions = reading.missionsOf(element.id);
    for (const one of reading.linksTo('mission').links.filter(({ link }) => missions.includes(link.id)))
      links.push(one);
    for (const one of reading.straysIn('mission')) open.push(one);
  }
  if (links.length > 0) return addressed(element, links, [], open);
  const silence = reading.silences.find((one) => leavesOut([one.silence], element, reading));
  if (silence !== undefined) return leftOut(element, silence, []);
  return passedOver(element, [...open, ...openSilences(element, reading)], reading);
}

function acrossFrameworks(element: ElementAt, reading: Reading, crosswalks: readonly CrosswalkAt[]): Gap {
  const answers = answersTo(element, reading);
  const links: LinkAt[] = [];
  const pairs: Pointer[] = [];
  const open: Fact[] = [];
  for (const kind of ELEMENT_KINDS) {
    const { links: ofKind, open: openOfKind } = reading.linksTo(kind);
    for (const one of openOfKind) open.push(one);
    for (const link of ofKind) {
      const ref = { kind, id: link.link.id };
      const to = counterpartsIn(crosswalks, ref);
      if (to === undefined) open.push(unpaired(ref, crosswalks));
      else if (to.refs.some((counterpart) => answers.has(keyOf(counterpart)))) {
        links.push(link);
        for (const one of to.at) pairs.push(one);
      } else if (!to.whole || to.refs.some((counterpart) => !isElement(counterpart, reading)))
        open.push(unpaired(ref, crosswalks));
    }
  }
  if (links.length > 0) return addressed(element, links, pairs, open);
  for (const one of reading.silences) {
    const to = counterpartsIn(crosswalks, one.silence);
    if (to !== undefined && leavesOut(to.refs, element, reading)) return leftOut(element, one, to.at);
  }
  if (!leadsHere(crosswalks, answers)) {
    // Only a strategy that names its framework is read through crosswalks.
    const { framework = '' } = reading.held.strategy;
    open.push({ at: pairsOf(crosswalks), need: ANSWERS_HERE({ of: element.name, framework }) });
  }
  return passedOver(element, [...open, ...openSilences(element, reading, crosswalks)], reading);
}

/** What takes an element up: the element itself and, for a challenge, the missions under it. */
function answersTo(element: ElementAt, reading: Reading): ReadonlySet<string> {
  const missions = element.kind === 'challenge' ? reading.missionsOf(element.id) : [];
  return new Set([keyOf(element), ...missions.map((id) => keyOf({ kind: 'mission', id }))]);
}

function keyOf({ kind, id }: ElementRef): string {
  return `${kind}/${id}`;
}

/** Does leaving these out leave the element out? A mission goes with its challenge. */
function leavesOut(left: readonly ElementRef[], element: ElementAt, reading: Reading): boolean {
  return left.some(
    ({ kind, id }) =>
      (kind === element.kind && id === element.id) ||
      (kind === 'challenge' && element.kind === 'mission' && reading.missionsOf(id).includes(element.id)),
  );
}

function isElement(ref: ElementRef, reading: Reading): boolean {
  return reading.elementAt(ref) !== undefined;
}

/** A link whose mark is that of no national element: it may be any of them in other letters. */
function stray(kind: ElementKind, { link, at }: LinkAt, elementAt: Reading['elementAt']): readonly Fact[] {
  if (elementAt({ kind, id: link.id }) !== undefined) return [];
  return [{ at: child(at, 'id'), need: WHICH_ELEMENT({ kind, id: link.id }) }];
}

/** The counterparts of an element by all the crosswalks together, the pairs that say so, and whether these are all. */
function counterpartsIn(
  crosswalks: readonly CrosswalkAt[],
  ref: ElementRef,
):
  | {
      readonly refs: readonly ElementRef[];
      readonly at: readonly Pointer[];
      /** May it have no other counterpart? */
      readonly whole: boolean;
    }
  | undefined {
  const said = crosswalks.flatMap(({ crosswalk, at }) => {
    const refs = counterparts(crosswalk, ref);
    if (refs === undefined) return [];
    const pairs = crosswalk.pairs.flatMap((pair, i) =>
      keyOf(pair.from) === keyOf(ref) ? [{ pair, at: child(child(at, 'pairs'), i) }] : [],
    );
    const whole = !isMarked(crosswalk, 'pairs') && pairs.every(({ pair }) => !isMarked(pair, 'to'));
    return [{ refs, pairs, whole }];
  });
  if (said.length === 0) return undefined;
  return {
    refs: said.flatMap(({ refs }) => refs),
    at: said.flatMap(({ pairs }) => pairs.map(({ at }) => at)),
    whole: said.every(({ whole }) => whole),
  };
}

function unpaired({ kind, id }: ElementRef, crosswalks: readonly CrosswalkAt[]): Fact {
  return { at: pairsOf(crosswalks), need: COUNTERPART({ kind, id }) };
}

function pairsOf(crosswalks: readonly CrosswalkAt[]): Pointer {
  return child(crosswalks[0]?.at ?? '', 'pairs');
}

/** Does any pair lead to it, so that a strategy written for the other framework could have taken it up? */
function leadsHere(crosswalks: readonly CrosswalkAt[], answers: ReadonlySet<string>): boolean {
  return crosswalks.some(({ crosswalk }) =>
    crosswalk.pairs.some(({ to }) => to.some((counterpart) => answers.has(keyOf(counterpart)))),
  );
}

/** What may be missing from, or is not to be read in, the list of what the strategy leaves out. */
function openSilences(
  element: ElementAt,
  reading: Reading,
  crosswalks: readonly CrosswalkAt[] | null = null,
): readonly Fact[] {
  const { strategy } = reading.held.at;
  const strays = reading.silences.flatMap(({ silence, at }) => {
    if (crosswalks !== null)
      return counterpartsIn(crosswalks, silence)?.whole === true ? [] : [unpaired(silence, crosswalks)];
    if (silence.kind !== element.kind || isElement(silence, reading)) return [];
    return [{ at: child(at, 'id'), need: WHICH_ELEMENT({ kind: silence.kind, id: silence.id }) }];
  });
  if (!reading.silencesOpen) return strays;
  return [...strays, { at: child(strategy, 'silences'), need: SILENCES() }];
}

function addressed(
  element: ElementAt,
  links: readonly LinkAt[],
  pairs: readonly Pointer[],
  more: readonly Fact[],
): Gap {
  return {
    element,
    state: 'addressed',
    links,
    more: mergeFacts([more]),
    reason: undefined,
    isNoConcern: false,
    related: unique(links.map(({ of }) => of)),
    evidence: unique([...links.map(({ at }) => at), ...pairs]),
    open: [],
  };
}

/** Left out with a word on it. */
function leftOut(element: ElementAt, { silence, at }: SilenceAt, pairs: readonly Pointer[]): Gap {
  const why: string = silence.why;
  const where: Asked | undefined = element.asked;
  if (where === 'where-relevant' && why !== 'deliberate' && why !== 'not-relevant') {
    return unknown(element, [{ at: child(at, 'why'), need: WHY_LEFT_OUT({ of: element.name }, { word: why }) }]);
  }
  return {
    element,
    state: where === 'where-relevant' && why === 'not-relevant' ? 'conditional' : 'deliberate',
    links: [],
    more: [],
    reason: silence.reason,
    isNoConcern: why === 'not-relevant',
    related: [at],
    evidence: [at, ...pairs],
    open: [],
  };
}

/** Neither a link nor a word on leaving it out: silent where nothing is left to be found out. */
function passedOver(element: ElementAt, open: readonly Fact[], { held }: Reading): Gap {
  const concerns: readonly Fact[] =
    element.asked === 'where-relevant' ? [{ at: child(held.at.strategy, 'silences'), need: concernOf(element) }] : [];
  const facts = mergeFacts([open, concerns]);
  if (facts.length > 0) return unknown(element, facts);
  const lists = [child(held.at.strategy, 'priorities')];
  return {
    element,
    state: 'silent',
    links: [],
    more: [],
    reason: undefined,
    isNoConcern: false,
    related: [element.at],
    evidence: lists,
    open: [],
  };
}

function concernOf({ name, condition }: ElementAt): Inquiry {
  return condition === undefined ? CONCERNS({ of: name }) : CONCERNS_ON_CONDITION({ of: name, condition });
}

function unknown(element: ElementAt, open: readonly Fact[]): Gap {
  return {
    element,
    state: 'unknown',
    links: [],
    more: [],
    reason: undefined,
    isNoConcern: false,
    related: [],
    evidence: [],
    open,
  };
}

function unique(places: readonly Pointer[]): readonly Pointer[] {
  return [...new Set(places)];
}
