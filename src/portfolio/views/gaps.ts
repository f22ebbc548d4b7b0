import type { Pointer } from '../../core/pointer.js';
import { type FactToFind, factToFind } from '../../core/settled-by.js';
import { admit } from '../../documents/admit.js';
import type { GapState } from '../../local-strategy/tracing/index.js';
import { portfolioFields } from '../fields.js';
import type { Portfolio } from '../model.js';
import { elementsIn, heldStrategies, isComplete } from '../reading/held-strategies.js';
import type { StrategyRef } from '../reading/strategies-in.js';
import {
  asCovered,
  type CoverageOptions,
  type CoveredElement,
  checkCoverageOptions,
  countStates,
  type StateCounts,
} from './coverage.js';

/** An element of the national strategy that a strategy does not take up, or is not known to. */
export interface StrategyGap {
  /** The strategy. */
  readonly strategy: StrategyRef;
  /** What to call its area. */
  readonly area: string;
  /** The element. */
  readonly element: CoveredElement;
  /** The reason the strategy gives; null where it gives none. */
  readonly reason: string | null;
  /** The records behind it. */
  readonly related: readonly Pointer[];
  /** What to find out, all of which together settles it; empty unless it is not known. */
  readonly facts: readonly FactToFind[];
}

/** An element that no strategy of the portfolio is known to take up. */
export interface NotTakenUp {
  /** The element. */
  readonly element: CoveredElement;
  /** How many strategies stand how to it. */
  readonly states: StateCounts;
  /** May it be taken up all the same: by a strategy that is not known in full, or by one that is not in the document? */
  readonly maybe: boolean;
}

/** What is not taken up, the kinds of gap apart. */
export interface PortfolioGaps {
  /** The whole text is known and says nothing. */
  readonly silent: readonly StrategyGap[];
  /** The strategy leaves the element out and says so. */
  readonly deliberate: readonly StrategyGap[];
  /** The framework asks for the element where it is relevant, and the strategy says that here it is not. */
  readonly conditional: readonly StrategyGap[];
  /** Not known: no gap as far as anybody can tell. */
  readonly unknown: readonly StrategyGap[];
  /** Elements that no strategy is known to take up. */
  readonly nowhere: readonly NotTakenUp[];
}

/**
 * What the strategies of a portfolio do not take up of the national strategy, the kinds of gap apart; strategy by strategy,
 * and over all of them. Whether a gap is a fault depends on what the framework asks: see `element.asked`.
 *
 * ```ts
 * import { gaps } from 'industrial-strategy';
 *
 * const { silent, deliberate, unknown, nowhere } = gaps({
 *   national: { id: 'plan', foundations: [{ id: 'ideas' }, { id: 'people' }], challenges: [], sectors: [], objectives: [] },
 *   strategies: [
 *     {
 *       id: 'arden',
 *       framework: 'plan',
 *       priorities: [],
 *       themes: [],
 *       silences: [{ kind: 'foundation', id: 'ideas', why: 'deliberate' }],
 *     },
 *     { id: 'dale', framework: 'plan', textSeen: 'none' },
 *   ],
 *   complete: true,
 * });
 * silent.map(({ area, element }) => [area, element.id]); // => [['arden', 'people']]
 * deliberate.map(({ area, element }) => [area, element.id]); // => [['arden', 'ideas']]
 * unknown.map(({ area, element }) => [area, element.id]); // => [['dale', 'ideas'], ['dale', 'people']]
 * nowhere.map(({ element, maybe }) => [element.id, maybe]); // => [['ideas', true], ['people', true]]
 * ```
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used.
 */
export function gaps(document: Portfolio, options: CoverageOptions = {}): PortfolioGaps {
  checkCoverageOptions('gaps', options);
  const portfolio = admit('gaps', 'portfolio', document, portfolioFields);
  const { elements } = elementsIn(portfolio, options.kinds);
  const lists: Record<Exclude<GapState, 'addressed'>, StrategyGap[]> = {
    silent: [],
    deliberate: [],
    conditional: [],
    unknown: [],
  };
  const states = elements.map((): GapState[] => []);
  for (const { ref, area, gap } of heldStrategies(portfolio)) {
    for (const [i, element] of elements.entries()) {
      const { state, reason, related, open } = gap(element);
      states[i]?.push(state);
      if (state === 'addressed') continue;
      lists[state].push({
        strategy: ref,
        area,
        element: asCovered(element),
        reason: reason ?? null,
        related,
        facts: open.map(factToFind),
      });
    }
  }
  const all = isComplete(portfolio) === true;
  const nowhere = elements.flatMap((element, i): readonly NotTakenUp[] => {
    const counts = countStates(states[i] ?? []);
    if (counts.addressed > 0) return [];
    return [{ element: asCovered(element), states: counts, maybe: !all || counts.unknown > 0 }];
  });
  return { ...lists, nowhere };
}
