import { decidingTally } from '../core/deciding-tally.js';
import { compare } from '../core/known.js';
import type { Tally } from '../core/tally.js';
import { restsOn } from '../core/tally-proof.js';
import { type Claim, NONE, settling } from './claim.js';

/** Is there at least one record of the kind? As a claim that writes no measurement of its own. */
export function atLeastOne(counted: Tally): Claim {
  const holds = compare(counted.part, '>=', 1);
  const { yes: related, evidence } = counted;
  const claim = { holds, measurements: NONE, related, evidence, settledBy: null };
  if (holds !== undefined) return { ...claim, ...restsOn(counted, 'part', '>=', 1, holds) };
  return { ...claim, settledBy: settling(counted.openPart, decidingTally(counted, 'part', '>=', 1)) };
}
