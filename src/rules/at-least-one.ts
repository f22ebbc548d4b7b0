import { compare } from '../core/known.js';
import { fewestForCount, type Tally } from '../core/tally.js';
import { type Claim, NONE } from './claim.js';

/** Is there at least one record of the kind? As a claim that writes no measurement of its own. */
export function atLeastOne(counted: Tally): Claim {
  const holds = compare(counted.part, '>=', 1);
  return {
    holds,
    measurements: NONE,
    related: counted.yes,
    evidence: counted.evidence,
    settledBy:
      holds === undefined
        ? {
            facts: counted.open,
            toPass: fewestForCount(counted, '>=', 1, true),
            toFail: fewestForCount(counted, '>=', 1, false),
          }
        : null,
  };
}
