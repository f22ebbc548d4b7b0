import { ask } from '../../core/ask.js';
import { child } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { Gap } from '../../local-strategy/tracing/index.js';
import type { HeldStrategy } from './held-strategies.js';

const TAKES_UP = /* @__PURE__ */ ask('strategy/takes-up', 'what {of} takes up of the national strategy');

/**
 * What to find out of an element that a strategy may take up, as one fact: the very place where only one is open, else what
 * the strategy takes up at all. Where it was not read in full, a list of every place would hide what is asked.
 */
export function toFindOut({ area, at }: HeldStrategy, { open }: Gap): Fact {
  const [only, ...more] = open;
  if (only !== undefined && more.length === 0) return only;
  return { at: only?.at ?? child(at, 'priorities'), need: TAKES_UP({ of: area }) };
}
