import type { Tri } from '../../core/known.js';
import { mergeFacts } from '../../core/settled-by.js';
import { type Claim, known, unsettled } from '../../rules/claim.js';

/** The numbers of claims, as a claim that holds: for figures that tell of many claims at once. */
export function figuresOf(claims: readonly Claim[]): Claim {
  return { ...known(true), measurements: claims.flatMap(({ measurements }) => measurements) };
}

/** A claim without its numbers, where one number for each of very many would hide what matters. */
export function withoutFigures(claim: Claim): Claim {
  return { ...claim, measurements: [] };
}

/**
 * One claim that rests on very many, such as one for each pair of strategies: `claims` are those that tell. What would
 * settle it is told of all together, each fact once, and not how few of them would do.
 */
export function overMany(holds: Tri, claims: readonly Claim[]): Claim {
  if (holds === undefined) {
    // Many of them are open for one and the same want, and name it by one and the same list.
    const lists = claims.map(({ holds, settledBy }) => (holds === undefined ? settledBy?.facts : undefined));
    return unsettled(mergeFacts([...new Set(lists)].map((facts) => facts ?? [])));
  }
  return {
    ...known(holds, [...new Set(claims.flatMap(({ related }) => related))]),
    evidence: [...new Set(claims.flatMap(({ evidence }) => evidence))],
  };
}
