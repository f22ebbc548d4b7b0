import { child, type Pointer } from '../core/pointer.js';
import { type Claim, unsettled } from '../rules/claim.js';
import { anyIn } from '../rules/lists.js';
import { listed } from './lists.js';
import type { LocalIndicator, LocalStrategy } from './model.js';
import type { PriorityAt } from './priorities.js';

/**
 * Is a priority measured by at least one indicator of which it is so? A priority whose indicators are not known, or that
 * names one that the strategy is not known to have, leaves it open. `base` is where the strategy stands in the document.
 */
export function anyIndicator(
  strategy: LocalStrategy,
  { priority, at, name, isPartial }: PriorityAt,
  ask: (indicator: LocalIndicator, at: Pointer) => Claim,
  base: Pointer = '',
): Claim {
  const all = listed(strategy, 'indicators', '', base);
  const marks = {
    items: priority.indicators,
    at: child(at, 'indicators'),
    partial: isPartial('indicators'),
    need: `what “${name}” is measured by`,
  };
  return anyIn(marks, (mark, place) => {
    const i = (all.items ?? []).findIndex(({ id }) => id === mark);
    const indicator = all.items?.[i];
    if (indicator !== undefined) return ask(indicator, child(all.at, i));
    const isWhole = all.items !== undefined && all.partial !== true;
    return unsettled([
      isWhole
        ? { at: place, need: `which indicator “${mark}” is` }
        : { at: all.at, need: `what the indicator “${mark}” is` },
    ]);
  });
}
