import { child, type Pointer } from '../core/pointer.js';
import { type Claim, stated, unsettled } from '../rules/claim.js';
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

/** What to call an indicator in a sentence: its name, its mark, or the indicator without a name. */
export function nameOfIndicator({ name, id }: LocalIndicator): string {
  return name ?? id ?? 'an indicator without a name';
}

/** Is it known where an indicator stood at the start? A baseline without a figure is not. */
export function hasBaseline(indicator: LocalIndicator, at: Pointer): Claim {
  const { baseline, noBaseline } = indicator;
  const given = baseline?.value !== undefined;
  const place = child(at, !given && noBaseline === true ? 'noBaseline' : 'baseline');
  const holds = given ? true : noBaseline === true ? false : undefined;
  return stated(holds, place, `where “${nameOfIndicator(indicator)}” stood at the start`);
}
