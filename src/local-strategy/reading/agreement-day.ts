import type { Pointer } from '../../core/pointer.js';
import type { Day } from '../../core/when.js';
import type { LocalStrategy } from '../model/strategy.js';
import { agreementsIn } from './agreed.js';
import { published } from './day-asked.js';
import { type Candidate, latestOf, type Step, stepOrElse } from './steps.js';

/** From when a strategy stood. */
export interface Settled {
  /** The step by which it did; not taken: nobody agreed to it, and it was not published. */
  readonly step: Step;
  /** What that step was, in words: "agreed". */
  readonly by: string;
}

/**
 * The day from which a strategy stood: the last of those who agreed to the whole of it by the day of judgement had done so.
 * Only where nobody did, the day of publication stands in for it. `base` is where the strategy stands in the document.
 */
export function settledOn(strategy: LocalStrategy, asOf: Day, base: Pointer = ''): Settled {
  const { agreements, unlisted } = agreementsIn(strategy, asOf, base);
  const candidates = agreements.map(({ step: { done, first, last, open, evidence } }): Candidate => {
    return { counts: done, days: first === undefined ? { last } : { first, last }, open, evidence };
  });
  const agreed = latestOf(candidates, unlisted, asOf);
  const by = agreed.done === true ? 'agreed' : agreed.done === false ? 'published' : 'agreed or published';
  return { step: stepOrElse(agreed, published(strategy, asOf, base)), by };
}
