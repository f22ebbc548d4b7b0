import type { Inquiry } from '../../core/ask.js';
import type { Tri } from '../../core/known.js';
import type { Fact } from '../../core/settled-by.js';
import { lookUp, strange } from '../../core/words.js';
import { type Gap, linksIn } from '../../local-strategy/tracing/index.js';
import type { Asked, ElementKind } from '../../national-strategy/model.js';
import { ASKED_OF_EVERY, ELEMENT_KINDS, type ElementAt, sameFramework } from '../../national-strategy/reading/index.js';
import type { Portfolio } from '../model.js';
import { elementsIn, type HeldStrategy, heldStrategies } from './held-strategies.js';
import { onlyThrough, type SharedPiece, sharedPiecesOf, unlistedPieces } from './shared-pieces.js';

/** Who claims what of the things that areas choose for themselves. */
export interface Claims {
  /** The strategies. */
  readonly strategies: readonly HeldStrategy[];
  /** The challenges, missions and sectors that not every area is known to be asked to take up. */
  readonly elements: readonly ElementAt[];
  /** Strategy by strategy, how each of these elements stands in it. */
  readonly gaps: readonly (readonly Gap[])[];
  /** Where the national strategy may have more of them. */
  readonly open: readonly Fact[];
  /** The pieces that each strategy carries alike with others. */
  readonly pieces: readonly (readonly SharedPiece[])[];
  /** Strategy by strategy, what to find out where it may carry others. */
  readonly morePieces: readonly (readonly Fact[])[];
}

/**
 * Is it for places to choose, so that two of them may claim it against each other? What every area must cover is not; what
 * the framework asks is for it to say.
 */
export function isContested({ kind, asked }: ElementAt): Tri {
  return IS_CHOSEN[kind] ? lookUp(asked, LEAVES_A_CHOICE) : false;
}

const IS_CHOSEN = {
  foundation: false,
  challenge: true,
  mission: true,
  sector: true,
  objective: false,
} as const satisfies Record<ElementKind, boolean>;

const LEAVES_A_CHOICE = {
  required: false,
  optional: true,
  'where-relevant': true,
} as const satisfies Record<Asked, boolean>;

/** What to find out where the national strategy does not say, or says in a word of its own, whom it asks. */
export function askedOfAll({ name, asked }: ElementAt): Inquiry {
  return ASKED_OF_EVERY({ of: name }, { word: strange(asked, LEAVES_A_CHOICE) });
}

/** Reads who claims what. */
export function claimsIn(portfolio: Portfolio): Claims {
  const strategies = heldStrategies(portfolio);
  const { elements, open } = elementsIn(portfolio, ['challenge', 'mission', 'sector']);
  const contested = elements.filter((element) => isContested(element) !== false);
  return {
    strategies,
    elements: contested,
    gaps: strategies.map(({ gap }) => contested.map(gap)),
    open,
    pieces: strategies.map(({ strategy, at }) => sharedPiecesOf(strategy, at)),
    morePieces: strategies.map(unlistedPieces),
  };
}

/** Does one of two strategies take an element up only through pieces that the other carries as well? */
export function isSharedClaim(a: Gap, ofA: readonly SharedPiece[], b: Gap, ofB: readonly SharedPiece[]): boolean {
  const within = (gap: Gap, own: readonly SharedPiece[], others: readonly SharedPiece[]): boolean => {
    const marks = onlyThrough(gap, own);
    return marks !== null && [...marks].every((mark) => others.some((piece) => piece.mark === mark));
  };
  return within(a, ofA, ofB) || within(b, ofB, ofA);
}

/** Is every link of a strategy known that may take the element up, so that what is not listed is not there? */
export function knowsAllLinks({ strategy, at, held }: HeldStrategy, { kind }: ElementAt): boolean {
  const own = sameFramework(strategy.framework, held.national.id);
  const kinds: readonly ElementKind[] = !own ? ELEMENT_KINDS : kind === 'challenge' ? ['challenge', 'mission'] : [kind];
  return kinds.every((each) => linksIn(strategy, each, at).open.length === 0);
}
