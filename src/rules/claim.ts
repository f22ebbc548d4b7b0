import type { Answer } from '../core/answer.js';
import { keyOfNeed, type Need } from '../core/ask.js';
import {
  after,
  answeredByAll,
  type Deciding,
  fewest,
  foundOut,
  idlePlaces,
  jointly,
  NEVER_TOLD,
  TOLD,
  yesOrNo,
} from '../core/deciding.js';
import { allTrue, anyTrue, not, type Tri } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import type { Proof } from '../core/proof.js';
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
  /** What the confidence comes from, where less than all of `evidence` decides. */
  readonly proof?: Proof;
  /** What would decide it: the fewest facts that make it hold (`toPass`) or not (`toFail`); null when it is decided or nothing can be found out. */
  readonly settledBy: Settling | null;
}

/** What would decide a claim, and how: from the shape the fewest facts are counted, however claims are joined. */
export interface Settling extends SettledBy<Fact> {
  /** Absent: no more is known than the numbers. */
  readonly deciding?: Deciding;
}

export const NONE: readonly never[] = Object.freeze([]);

/** A claim that is true or false by itself, such as "this is a sector council". */
export function known(holds: boolean, related: readonly Pointer[] = NONE): Claim {
  return { holds, measurements: NONE, related, evidence: related, settledBy: null };
}

/**
 * A declared yes or no; `need` says what to find out where it is absent. What is asked in the same words at the same place
 * has the same answer; where it may have another of each thing that is asked about, `about` names the thing.
 */
export function stated(holds: Tri, at: Pointer, need: Need, about = ''): Claim {
  if (holds !== undefined) return known(holds, [at]);
  const key = `${at}\n${keyOfNeed(need)}\n${about}`;
  const deciding = yesOrNo({ key, at: [at], answers: [0, 1], of: key, falls: 'stated' });
  return openClaim(settling([{ at, need }], deciding));
}

/** A claim that only the facts given can decide, all of them together; how few would do is not known of several. */
export function unsettled(facts: readonly Fact[], evidence: readonly Pointer[] = NONE): Claim {
  if (facts.length === 0) return { ...openClaim(null), evidence };
  const merged = mergeFacts([facts]);
  const one = merged.length === 1 ? 1 : null;
  const places = merged.map(({ at }) => at);
  return { ...openClaim(settling(merged, jointly(places, one, one))), evidence };
}

/** A claim that the facts decide one way or the other, and none of them without the others. */
export function needing(facts: readonly Fact[]): Claim {
  const merged = mergeFacts([facts]);
  return openClaim(merged.length === 0 ? null : settling(merged, answeredByAll(merged.map(({ at }) => at))));
}

/** An answer as a claim. */
export function answered({ value, open, evidence }: Answer): Claim {
  if (value !== undefined) return { ...known(value, evidence), evidence };
  return { ...unsettled(open, evidence), related: evidence };
}

/** A claim as an answer, where it is one of many that are counted. */
export function asAnswer({ holds, evidence, settledBy }: Claim): Answer {
  return { value: holds, open: holds === undefined ? (settledBy?.facts ?? NONE) : NONE, evidence };
}

/**
 * A claim that can be told only once these facts are known, whatever else is: a step before it. `alone` says how the facts
 * may turn out to be all that is needed: in showing that it holds, or does not.
 */
export function once(facts: readonly Fact[], claim: Claim, alone?: 'holds' | 'fails'): Claim {
  const [first] = facts;
  if (first === undefined) return claim;
  if (claim.holds === undefined && claim.settledBy === null) return { ...claim, settledBy: null };
  const places = mergeFacts([facts]).map(({ at }) => at);
  const part = decidingOf(claim);
  const all = mergeFacts([facts, claim.settledBy?.facts ?? NONE]);
  if (alone === undefined)
    return { ...claim, holds: undefined, settledBy: settling(all, after(foundOut(places), part)) };
  // Found out, they are enough or they are not, and then the rest decides.
  const enough = answeredByAll(places);
  const holds: Deciding = alone === 'holds' ? part : { kind: 'not', part };
  const otherwise = after({ kind: 'not', part: enough }, holds);
  const ways: Deciding = {
    kind: 'ways',
    holds: { kind: 'either', parts: [enough, otherwise.holds] },
    fails: otherwise.fails,
  };
  return {
    ...claim,
    holds: undefined,
    settledBy: settling(all, alone === 'holds' ? ways : { kind: 'not', part: ways }),
  };
}

/** Holds once another claim is told, whichever way. */
export function told(claim: Claim): Claim {
  if (claim.holds !== undefined) return { ...claim, holds: true };
  const deciding = decidingOf(claim);
  const either: Deciding = { kind: 'either', parts: [deciding, { kind: 'not', part: deciding }] };
  return { ...claim, settledBy: claim.settledBy && settling(claim.settledBy.facts, either) };
}

/** A claim that is open, and holds as soon as the first does, and does not as soon as the second does not. */
export function between(toHold: Claim, toFail: Claim): Claim {
  const deciding: Deciding = {
    kind: 'ways',
    holds: decidingOf(toHold),
    fails: { kind: 'not', part: decidingOf(toFail) },
  };
  const facts = mergeFacts([toHold, toFail].map(({ settledBy }) => settledBy?.facts ?? NONE));
  return openClaim(facts.length === 0 ? null : settling(facts, deciding));
}

/** Open, with what would settle it. */
function openClaim(settledBy: Settling | null): Claim {
  return { holds: undefined, measurements: NONE, related: NONE, evidence: NONE, settledBy };
}

/** Facts, and how they decide: how few would do is counted when it is asked for. */
export function settling(facts: readonly Fact[], deciding: Deciding): Settling {
  return verdictBy(facts, deciding, { kind: 'not', part: deciding }, deciding);
}

function verdictBy(facts: readonly Fact[], pass: Deciding, fail: Deciding, deciding?: Deciding): Settling {
  let toPass: number | null | undefined;
  let toFail: number | null | undefined;
  return {
    facts,
    get toPass() {
      if (toPass === undefined) toPass = numberOf(pass, facts);
      return toPass;
    },
    get toFail() {
      if (toFail === undefined) toFail = numberOf(fail, facts);
      return toFail;
    },
    ...(deciding === undefined ? undefined : { deciding }),
  };
}

function numberOf(deciding: Deciding, facts: readonly Fact[]): number | null {
  const count = fewest(deciding, true);
  // One fact is all there is: however little is known of it, it decides.
  return Number.isFinite(count) ? Math.min(count, facts.length) : null;
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
  return join(claims, telling, holds, 'all');
}

/** Holds when at least one of them does. */
export function either(...claims: readonly Claim[]): Claim {
  return eitherOf(claims);
}

/** The same of a list, which may be long. */
export function eitherOf(claims: readonly Claim[]): Claim {
  const holds = anyTrue(claims.map((claim) => claim.holds));
  const telling = holds === true ? claims.filter((claim) => claim.holds === true) : claims;
  return join(claims, telling, holds, 'either');
}

/** Holds when the other does not. */
export function opposite(claim: Claim): Claim {
  const { settledBy } = claim;
  return {
    ...claim,
    holds: not(claim.holds),
    settledBy: settledBy === null ? null : settling(settledBy.facts, { kind: 'not', part: decidingOf(claim) }),
  };
}

/** How what is open decides a claim. */
export function decidingOf({ holds, settledBy }: Claim): Deciding {
  if (holds !== undefined) return holds ? TOLD.yes : TOLD.no;
  if (settledBy === null) return NEVER_TOLD;
  // The numbers are counted when they are read: only where nothing else is known of it.
  if (settledBy.deciding !== undefined) return settledBy.deciding;
  return jointly(
    settledBy.facts.map(({ at }) => at),
    settledBy.toPass,
    settledBy.toFail,
  );
}

/** What the confidence of a claim comes from. */
export function proofOf({ proof, evidence }: Pick<Claim, 'evidence' | 'proof'>): Proof {
  return proof ?? evidence;
}

/** The facts of open claims; null where there are none, or some are open with nothing to be found out. */
function factsOf(claims: readonly Claim[]): readonly Fact[] | null {
  const open = claims.filter((claim) => claim.holds === undefined);
  if (open.length === 0 || open.some((claim) => claim.settledBy === null)) return null;
  return mergeFacts(open.map((claim) => claim.settledBy?.facts ?? NONE));
}

/**
 * What would decide a verdict: to pass, it has to apply and every limb to hold; to fail, it has to apply and one not to.
 * What makes it inapplicable does neither.
 */
export function settledVerdict(
  condition: Claim | null,
  limbs: readonly Claim[],
  canFail = true,
): SettledBy<Fact> | null {
  // Where a limb certainly fails, a pass is out of reach: whether it applies decides, and a worse limb says how bad it is.
  const failing = limbs.findIndex(({ holds }) => holds === false);
  const asked = failing < 0 ? limbs : limbs.slice(0, failing).filter(({ settledBy }) => settledBy !== null);
  const open = factsOf(condition === null ? asked : [condition, ...asked]);
  if (open === null) return null;
  const applies: Deciding = condition === null ? TOLD.yes : decidingOf(condition);
  const holds: Deciding = { kind: 'all', parts: limbs.map(decidingOf) };
  // A worse limb is asked about for its own sake: there nothing is idle.
  const idle = failing >= 0 && asked.length > 0 ? new Set<Pointer>() : idlePlaces(applies, holds);
  const facts = idle.size === 0 ? open : open.filter(({ at }) => !idle.has(at));
  return plain(
    verdictBy(
      facts,
      { kind: 'all', parts: [applies, holds] },
      canFail ? { kind: 'all', parts: [applies, { kind: 'not', part: holds }] } : NEVER_TOLD,
    ),
  );
}

/** What is counted only when it is asked for, counted. */
function plain({ facts, toPass, toFail }: SettledBy<Fact>): SettledBy<Fact> {
  return { facts, toPass, toFail };
}

function join(claims: readonly Claim[], decided: readonly Claim[], holds: Tri, kind: 'all' | 'either'): Claim {
  // Of several that are each enough, those that rest on the fewest records tell.
  const isEnough = holds !== undefined && holds === (kind === 'either');
  const fewestRecords = decided.reduce((n, { related }) => Math.min(n, related.length), Number.POSITIVE_INFINITY);
  const telling = isEnough ? decided.filter(({ related }) => related.length === fewestRecords) : decided;
  let settledBy: Settling | null = null;
  if (holds === undefined) {
    const open = claims.filter((claim) => claim.holds === undefined);
    const [only] = open;
    const facts = factsOf(open);
    if (open.length === 1 && only !== undefined) settledBy = only.settledBy;
    else if (facts !== null) settledBy = settling(facts, { kind, parts: open.map(decidingOf) });
  }
  const joined = {
    holds,
    measurements: claims.flatMap((claim) => claim.measurements),
    related: placesIn(telling, 'related'),
    evidence: placesIn(telling, 'evidence'),
    settledBy,
  };
  if (holds === undefined || telling.every((claim) => claim.proof === undefined && telling.length === 1)) return joined;
  const [only] = telling;
  if (telling.length === 1 && only !== undefined) return { ...joined, proof: proofOf(only) };
  return { ...joined, proof: { kind: isEnough ? 'one' : 'each', of: telling.map(proofOf) } };
}

/** The places of all claims, each once. */
function placesIn(claims: readonly Claim[], which: 'related' | 'evidence'): readonly Pointer[] {
  const places = new Set<Pointer>();
  for (const claim of claims) for (const place of claim[which]) places.add(place);
  return places.size === 0 ? NONE : [...places];
}
