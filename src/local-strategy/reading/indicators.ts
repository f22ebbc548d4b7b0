import { ask } from '../../core/ask.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Claim, stated, unsettled } from '../../rules/claim.js';
import { anyIn } from '../../rules/lists.js';
import type { LocalIndicator, LocalStrategy } from '../model/strategy.js';
import { listed } from './lists.js';
import type { PriorityAt } from './priorities.js';

/** What a priority is measured by. */
export const MEASURED_BY = /* @__PURE__ */ ask('priority/measured-by', 'what “{of}” is measured by');
const WHICH_INDICATOR = /* @__PURE__ */ ask('priority/which-indicator', 'which indicator “{mark}” is');
const INDICATOR = /* @__PURE__ */ ask('indicators/one', 'what the indicator “{mark}” is');
const BASELINE = /* @__PURE__ */ ask('indicator/baseline', 'where “{of}” stood at the start');

/**
 * Is a priority measured by at least one indicator of which it is so? A priority whose indicators are not known, or that
 * names one that the strategy is not known to have, leaves it open. `base` is where the strategy stands in the document.
 */
export function anyIndicator(
  strategy: LocalStrategy,
  { priority, at, name, isPartial }: PriorityAt,
  is: (indicator: LocalIndicator, at: Pointer) => Claim,
  base: Pointer = '',
): Claim {
  const all = listed(strategy, 'indicators', '', base);
  const marks = {
    items: priority.indicators,
    at: child(at, 'indicators'),
    partial: isPartial('indicators'),
    need: MEASURED_BY({ of: name }),
  };
  return anyIn(marks, (mark, place) => {
    const i = (all.items ?? []).findIndex(({ id }) => id === mark);
    const indicator = all.items?.[i];
    if (indicator !== undefined) return is(indicator, child(all.at, i));
    const isWhole = all.items !== undefined && all.partial !== true;
    return unsettled([
      isWhole ? { at: place, need: WHICH_INDICATOR({ mark }) } : { at: all.at, need: INDICATOR({ mark }) },
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
  return stated(holds, place, BASELINE({ of: nameOfIndicator(indicator) }));
}
