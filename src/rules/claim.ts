import { leastOf } from '../core/extremes.js';
import { allTrue, anyTrue, not, type Tri } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import { type Fact, mergeFacts, type SettledBy } from '../core/settled-by.js';
import type { Measurement } from './finding.js';

/** A three-valued statement that carries its own evidence: what a rule's verdict is made of. */
export interface Claim {
  /** Does it hold? Undefined: it cannot be told. */
  readonly holds: Tri;
  /** The numbers behind it. */
  readonly measurements: readonly Measurement[];
  /** The records it rests on. */
  readonly related: readonly Pointer[];
  /** Every fact that was read, for the confidence of the verdict. */
  readonly evidence: readonly Pointer[];
  /** What would decide it: the fewest facts that make it hold (`toPass`) or not (`toFail`); null when it is decided or nothing can be found out. */
  readonly settledBy: SettledBy | null;
}

export const NONE: readonly never[] = Object.freeze([]);

/** A claim that is true or false by itself, such as "this is a sector council". */
export function known(holds: boolean, related: readonly Pointer[] = NONE): Claim {
  return { holds, measurements: NONE, related, evidence: related, settledBy: null };
}

/** A declared yes or no; `need` says what to find out where it is absent. */
export function stated(holds: Tri, at: Pointer, need: string): Claim {
  return {
    holds,
    measurements: NONE,
    related: holds === undefined ? NONE : [at],
    evidence: holds === undefined ? NONE : [at],
    settledBy: holds === undefined ? { facts: [{ at, need }], toPass: 1, toFail: 1 } : null,
  };
}

/** A claim that only the facts given can decide, all of them together; how few would do is not known. */
export function unsettled(facts: readonly Fact[], evidence: readonly Pointer[] = NONE): Claim {
  const one = facts.length === 1 ? 1 : null;
  return {
    holds: undefined,
    measurements: NONE,
    related: NONE,
    evidence,
    settledBy: facts.length === 0 ? null : { facts, toPass: one, toFail: one },
  };
}

/** Holds when every one of them does. */
export function all(...claims: readonly Claim[]): Claim {
  return allOf(claims);
}

/** The same of a list, which may be long. */
export function allOf(claims: readonly Claim[]): Claim {
  const holds = allTrue(claims.map((claim) => claim.holds));
  // What decided it is the evidence: for "not all", the ones that do not hold.
  const telling = holds === false ? claims.filter((claim) => claim.holds === false) : claims;
  return join(claims, telling, holds, 'passNeedsAll');
}

/** Holds when at least one of them does. */
export function either(...claims: readonly Claim[]): Claim {
  return eitherOf(claims);
}

/** The same of a list, which may be long. */
export function eitherOf(claims: readonly Claim[]): Claim {
  const holds = anyTrue(claims.map((claim) => claim.holds));
  const telling = holds === true ? claims.filter((claim) => claim.holds === true) : claims;
  return join(claims, telling, holds, 'failNeedsAll');
}

/** Holds when the other does not. */
export function opposite(claim: Claim): Claim {
  const { settledBy } = claim;
  return {
    ...claim,
    holds: not(claim.holds),
    settledBy:
      settledBy === null ? null : { facts: settledBy.facts, toPass: settledBy.toFail, toFail: settledBy.toPass },
  };
}

/** The facts of open claims, and how few of them decide when each claim is decided by its own facts. */
export function settle(open: readonly Claim[], mode: 'passNeedsAll' | 'failNeedsAll'): SettledBy | null {
  const parts = open.map((claim) => claim.settledBy);
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  if (known.length === 1) return known[0] ?? null;
  const facts = mergeFacts(known.map((part) => part.facts));
  // Claims that share a fact can be settled by fewer than the sum, and are then not counted.
  const apart = facts.length === known.reduce((n, part) => n + part.facts.length, 0);
  const pass = known.map((part) => part.toPass);
  const fail = known.map((part) => part.toFail);
  const every = apart ? sum(mode === 'passNeedsAll' ? pass : fail) : null;
  const any = least(mode === 'passNeedsAll' ? fail : pass);
  return mode === 'passNeedsAll' ? { facts, toPass: every, toFail: any } : { facts, toPass: any, toFail: every };
}

function join(
  claims: readonly Claim[],
  telling: readonly Claim[],
  holds: Tri,
  mode: 'passNeedsAll' | 'failNeedsAll',
): Claim {
  const settledBy =
    holds === undefined
      ? settle(
          claims.filter((claim) => claim.holds === undefined),
          mode,
        )
      : null;
  return {
    holds,
    measurements: claims.flatMap((claim) => claim.measurements),
    related: [...new Set(telling.flatMap((claim) => claim.related))],
    evidence: [...new Set(telling.flatMap((claim) => claim.evidence))],
    settledBy,
  };
}

function sum(counts: readonly (number | null)[]): number | null {
  let total = 0;
  for (const count of counts) {
    if (count === null) return null;
    total += count;
  }
  return total;
}

function least(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length < counts.length || known.length === 0 ? null : leastOf(known);
}
