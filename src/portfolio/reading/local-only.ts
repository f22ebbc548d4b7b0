import { child, type Pointer } from '../../core/pointer.js';
import { bridgeOf, linksIn, targetReader } from '../../local-strategy/tracing/index.js';
import { ELEMENT_KINDS, elementsOf } from '../../national-strategy/reading/index.js';
import type { HeldStrategy } from './held-strategies.js';

/** Something in a strategy that takes up no element of the national strategy: a fact, not a fault. */
export interface LocalOnly {
  /** A priority, or a sector as the strategy names it. */
  readonly kind: 'priority' | 'sector';
  /** What the strategy calls it. */
  readonly name: string;
  /** Where it stands. */
  readonly at: Pointer;
}

/** Which priorities and sectors of a strategy are local only, and how many are not known to be or not to be. */
export interface LocalOnlyIn {
  /** Those that are. */
  readonly localOnly: readonly LocalOnly[];
  /** Of those that are listed, how many may be. */
  readonly notKnown: number;
}

/**
 * What a strategy pursues that leads to no element of the national strategy. A priority is local only where it is known to
 * lead to none of any kind that there is; a sector where it is known to fall in no national one.
 */
export function localOnlyIn({ strategy, at, held }: HeldStrategy): LocalOnlyIn {
  const own = bridgeOf(held).by === 'own';
  const read = targetReader(held);
  const national = new Set<Pointer>();
  const open = new Set<Pointer>();
  for (const kind of ELEMENT_KINDS) {
    // Of a kind that its own framework does not have, a strategy has no links.
    if (own && elementsOf(held.national, kind).elements?.length === 0) continue;
    const list = linksIn(strategy, kind, at);
    for (const link of list.links) {
      const target = read(kind, link);
      if (target.elements.length > 0) national.add(link.of);
      else if (target.open.length > 0) open.add(link.of);
    }
    for (const fact of list.open) open.add(recordOf(fact.at));
  }
  const records: readonly LocalOnly[] = [
    ...(strategy.priorities ?? []).map(({ name, id }, i) => ({
      kind: 'priority' as const,
      name: name ?? id ?? `priority ${i + 1} of the list`,
      at: child(child(at, 'priorities'), i),
    })),
    ...(strategy.sectors ?? []).map(({ name, id }, i) => ({
      kind: 'sector' as const,
      name: name ?? id ?? `sector ${i + 1} of the list`,
      at: child(child(at, 'sectors'), i),
    })),
  ];
  const untraced = records.filter((record) => !national.has(record.at));
  return {
    localOnly: untraced.filter((record) => !open.has(record.at)),
    notKnown: untraced.filter((record) => open.has(record.at)).length,
  };
}

/** The record whose list is not known. */
function recordOf(list: Pointer): Pointer {
  return list.slice(0, list.lastIndexOf('/')) as Pointer;
}
