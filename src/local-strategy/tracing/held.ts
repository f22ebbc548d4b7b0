import { child } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { ElementKind } from '../../national-strategy/model.js';
import { type ElementAt, elementsOf, sameFramework, WHICH_ELEMENTS } from '../../national-strategy/reading/index.js';
import { type Claim, known, unsettled } from '../../rules/claim.js';
import type { Listed } from '../../rules/lists.js';
import type { AlignmentSubject } from '../model/strategy.js';
import { type HeldAgainst, NATIONAL_MARK, WRITTEN_FOR } from './gap.js';

/** The subject of alignment, with the places of its parts in the document. */
export function heldIn({ strategy, national, crosswalk }: AlignmentSubject): HeldAgainst {
  return {
    strategy,
    national,
    crosswalks: crosswalk === undefined ? [] : [{ crosswalk, at: '/crosswalk' }],
    at: { strategy: '/strategy', national: '/national', crosswalk: '/crosswalk' },
  };
}

/** Was the strategy written for this very national strategy? */
export function isOwnFramework({ strategy, national, at }: HeldAgainst): Claim {
  const framework = child(at.strategy, 'framework');
  const id = child(at.national, 'id');
  if (strategy.framework !== undefined && national.id !== undefined) {
    return known(sameFramework(strategy.framework, national.id), [framework, id]);
  }
  const open: Fact[] = [];
  if (strategy.framework === undefined) {
    open.push({ at: framework, need: WRITTEN_FOR() });
  }
  if (national.id === undefined) {
    open.push({ at: id, need: NATIONAL_MARK() });
  }
  return unsettled(open);
}

const PLURALS = {
  foundation: 'foundations',
  challenge: 'challenges',
  mission: 'missions',
  sector: 'sectors',
  objective: 'objectives',
} as const satisfies Record<ElementKind, string>;

/** What the national strategy calls its elements of a kind, in the plural. */
export function labelOf({ national }: HeldAgainst, kind: ElementKind): string {
  const plural = PLURALS[kind];
  return national.labels?.[plural] ?? plural;
}

/** The national elements of a kind, as a list that may be unknown or partial. */
export function elementsIn(held: HeldAgainst, kind: ElementKind): Listed<ElementAt> {
  const { elements, at, partial } = elementsOf(held.national, kind, held.at.national);
  return { items: elements, at, partial, need: WHICH_ELEMENTS({ kinds: labelOf(held, kind) }) };
}
