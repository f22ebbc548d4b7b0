import { ask, type Inquiry } from '../../core/ask.js';
import type { Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { LocalIndicator } from '../../local-strategy/model/strategy.js';
import { listed } from '../../local-strategy/reading/index.js';
import type { HeldStrategy } from './held-strategies.js';

const INDICATORS = /* @__PURE__ */ ask('strategy/indicators', 'the indicators of {of}');

/** The indicators of a strategy. */
export interface StrategyIndicators {
  /** Those listed. */
  readonly indicators: readonly LocalIndicator[];
  /** Where the list stands. */
  readonly at: Pointer;
  /** What to find out where the list may lack some. */
  readonly missing: readonly Fact[];
}

/** The indicators of a strategy; `also` is what is to be found out of each that the list may lack. */
export function indicatorsOf({ strategy, at, area }: HeldStrategy, also: Inquiry): StrategyIndicators {
  const list = listed(strategy, 'indicators', INDICATORS({ of: area }, { also: [also] }), at);
  const isWhole = list.items !== undefined && list.partial !== true;
  return { indicators: list.items ?? [], at: list.at, missing: isWhole ? [] : [{ at: list.at, need: list.need }] };
}
