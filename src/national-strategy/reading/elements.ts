import { ask } from '../../core/ask.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Asked, ElementKind, ElementRef, NationalStrategy } from '../model.js';

/** One element of a national strategy with its place in the document. */
export interface ElementAt extends ElementRef {
  /** Its name; where it has none, its mark. */
  readonly name: string;
  /** Does the framework ask every local strategy to take it up? Undefined: not known. */
  readonly asked: Asked | undefined;
  /** Where the framework says so; of a mission, its challenge does. */
  readonly askedAt: Pointer;
  /** Whom it concerns, where it is asked of some. */
  readonly condition: string | undefined;
  /** Where it stands. */
  readonly at: Pointer;
}

/** The elements of one kind, as far as the document lists them. */
export interface ElementList {
  /** Those it lists; undefined: whether the framework has such elements is not known; empty: it has none. */
  readonly elements: readonly ElementAt[] | undefined;
  /** Where they are listed. */
  readonly at: Pointer;
  /** The list is known to be partial. */
  readonly partial: boolean;
}

/** Whether every local strategy is asked to take up an element. */
export const ASKED_OF_EVERY = /* @__PURE__ */ ask('element/asked', 'whether the framework asks every place for “{of}”');

/** Which elements of a kind a national strategy has. */
export const WHICH_ELEMENTS = /* @__PURE__ */ ask('national/elements', 'which {kinds} the national strategy has');

/** Every kind of element, in the order of reports. */
export const ELEMENT_KINDS: readonly ElementKind[] = ['foundation', 'challenge', 'mission', 'sector', 'objective'];

/** The list that holds the elements of a kind; missions stand under their challenges. */
export const ELEMENT_LISTS = {
  foundation: 'foundations',
  challenge: 'challenges',
  sector: 'sectors',
  objective: 'objectives',
} as const satisfies Record<Exclude<ElementKind, 'mission'>, keyof NationalStrategy>;

/**
 * The elements of one kind in a national strategy, with their places; `base` is where the strategy stands in the
 * document. Missions stand under their challenges and are asked for as the challenge is.
 */
export function elementsOf(national: NationalStrategy, kind: ElementKind, base: Pointer = ''): ElementList {
  if (kind === 'mission') return missionsOf(national, base);
  const key = ELEMENT_LISTS[kind];
  const at = child(base, key);
  return {
    elements: national[key]?.map(({ id, name, asked, condition }, i) => ({
      kind,
      id,
      name: name ?? id,
      asked,
      askedAt: child(child(at, i), 'asked'),
      condition,
      at: child(at, i),
    })),
    at,
    partial: isMarked(national, key),
  };
}

function missionsOf(national: NationalStrategy, base: Pointer): ElementList {
  const at = child(base, 'challenges');
  const challenges = national.challenges;
  return {
    elements: challenges?.flatMap(({ missions, asked, condition }, i) =>
      (missions ?? []).map(({ id, name }, j) => ({
        kind: 'mission' as const,
        id,
        name: name ?? id,
        asked,
        askedAt: child(child(at, i), 'asked'),
        condition,
        at: child(child(child(at, i), 'missions'), j),
      })),
    ),
    at,
    partial:
      isMarked(national, 'challenges') || (challenges ?? []).some((challenge) => !listIn(challenge, 'missions').whole),
  };
}
