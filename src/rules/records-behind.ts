import type { Pointer } from '../core/pointer.js';
import type { Proof } from '../core/proof.js';
import { type Claim, proofOf } from './claim.js';

/**
 * The records that a decided claim rests on: those it names, and whatever else was read to decide it. A rule names what
 * tells most, such as the items of one kind; that the others are of another decides as much.
 */
export function recordsBehind(claim: Pick<Claim, 'related' | 'evidence' | 'proof'>): readonly Pointer[] {
  const { related, evidence, proof } = claim;
  if (proof === undefined && evidence === related) return related;
  const named = new Set<string>(related);
  const above = new Set<string>();
  for (const place of related) for (const record of recordsAround(place)) above.add(record);
  const others = new Set<Pointer>();
  for (const place of placesOf(proofOf(claim))) {
    if (named.has(place) || above.has(place) || recordsAround(place).some((record) => named.has(record))) continue;
    others.add(place);
  }
  return others.size === 0 ? related : [...related, ...others];
}

/** Everything that a place lies in, the document included. */
function recordsAround(place: Pointer): readonly string[] {
  const around: string[] = [];
  for (let end = place.lastIndexOf('/'); end >= 0; end = place.lastIndexOf('/', end - 1)) {
    around.push(place.slice(0, end));
    if (end === 0) break;
  }
  return around;
}

function* placesOf(proof: Proof): Generator<Pointer> {
  if (!('kind' in proof)) yield* proof;
  else if (proof.kind === 'some') for (const places of proof.of) yield* places;
  else for (const part of proof.of) yield* placesOf(part);
}
