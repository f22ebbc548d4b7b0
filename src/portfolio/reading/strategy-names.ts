import { ask } from '../../core/ask.js';
import { nameKey } from '../../core/names.js';
import { nearest } from '../../documents/nearest.js';
import type { LocalStrategy } from '../../local-strategy/model/strategy.js';

/** Asked of a name that stands for no strategy of the document as it is. */
export const WHICH_STRATEGY = /* @__PURE__ */ ask('strategy/which', 'which strategy “{of}” is');

/** Finds strategies of a list by what they are called. */
export interface StrategyNames {
  /** The places in the list of the strategies that a mark or name stands for: of a strategy, its versions, or its area. */
  readonly placesOf: (name: string) => readonly number[];
  /** The places of those it may stand for in other letters; none where it stands for one as it is. */
  readonly placesNear: (name: string) => readonly number[];
}

/** Strategies by their marks, names and areas, however they are spelt. */
export function namesOfStrategies(strategies: readonly LocalStrategy[]): StrategyNames {
  const places = new Map<string, number[]>();
  for (const [i, { id, versionOf, name, area }] of strategies.entries()) {
    const words = [id, versionOf, name, area?.id, area?.name].filter((word) => word !== undefined);
    for (const called of new Set(words.map(keyOf))) {
      const known = places.get(called);
      if (known === undefined) places.set(called, [i]);
      else known.push(i);
    }
  }
  const placesOf = (name: string): readonly number[] => places.get(keyOf(name)) ?? [];
  const near = new Map<string, readonly number[]>();
  return {
    placesOf,
    placesNear: (name) => {
      if (placesOf(name).length > 0) return [];
      let found = near.get(name);
      if (found === undefined) {
        const close = nearest(keyOf(name), places.keys());
        found = close === null ? [] : placesOf(close);
        near.set(name, found);
      }
      return found;
    },
  };
}

/** What is no name by its letters is one as it stands. */
function keyOf(name: string): string {
  return nameKey(name) ?? name;
}
