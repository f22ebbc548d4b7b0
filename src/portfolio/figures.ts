import { type Claim, known } from '../rules/claim.js';

/** The numbers of claims, as a claim that holds: for figures that tell of many claims at once. */
export function figuresOf(...claims: readonly Claim[]): Claim {
  return { ...known(true), measurements: claims.flatMap(({ measurements }) => measurements) };
}

/** A claim without its numbers, where one number for each of very many would hide what matters. */
export function withoutFigures(claim: Claim): Claim {
  return { ...claim, measurements: [] };
}
