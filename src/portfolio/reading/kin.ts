import { lookUp } from '../../core/words.js';
import type { AuthorityMembership } from '../../local-strategy/model/strategy.js';

type Tier = NonNullable<AuthorityMembership['tier']>;

/** Tiers, and whether land of that tier may be part of a county’s; a word that is not among them says nothing. */
const MAY_LIE_IN_COUNTY = { upper: false, lower: true, single: false } as const satisfies Record<Tier, boolean>;

/** What a record says of an authority’s tier, and of whose land takes its land in. */
export type KinRecord = Pick<AuthorityMembership, 'authority' | 'tier' | 'partOf'>;

/**
 * Whose land lies in whose, as far as records say so: that of districts in their county, that of authorities abolished in
 * their successor.
 *
 * A district of which no record says so may lie in any county. Others are apart: two of one tier, and those of single tier
 * from all, unless a record says whose land took theirs in. Where no record says of what tier two are, they are taken as of
 * one.
 */
export class Kin {
  private readonly tiers = new Map<string, Tier | null>();
  private readonly wholes = new Map<string, Set<string>>();
  private readonly parts = new Map<string, Set<string>>();

  constructor(records: Iterable<KinRecord>) {
    for (const { authority, tier, partOf } of records) {
      if (tier !== undefined && lookUp(tier, MAY_LIE_IN_COUNTY) !== undefined) {
        const said = this.tiers.get(authority);
        // Records that disagree leave it open.
        this.tiers.set(authority, said === undefined || said === tier ? tier : null);
      }
      if (partOf === undefined || partOf === authority) continue;
      added(this.wholes, authority, partOf);
      added(this.parts, partOf, authority);
    }
  }

  /** The authorities whose land surely takes its land in. */
  above(authority: string): readonly string[] {
    return reached(this.wholes, authority);
  }

  /** The authorities whose land surely is part of its land. */
  below(authority: string): readonly string[] {
    return reached(this.parts, authority);
  }

  /** May its land lie in that of a county, though no record says in which? */
  mayLieInCounty(authority: string): boolean {
    if (lookUp(this.tierOf(authority), MAY_LIE_IN_COUNTY) === false) return false;
    return this.above(authority).every((one) => this.tierOf(one) === 'lower');
  }

  /** Its tier; undefined: not known. */
  tierOf(authority: string): Tier | undefined {
    return this.tiers.get(authority) ?? undefined;
  }
}

function added(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/** Everything that one leads to, over however many steps; itself left out, should records go round in a circle. */
function reached(map: ReadonlyMap<string, ReadonlySet<string>>, from: string): readonly string[] {
  const found = new Set<string>();
  const next = [from];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    for (const step of map.get(one) ?? []) {
      if (step === from || found.has(step)) continue;
      found.add(step);
      next.push(step);
    }
  }
  return [...found];
}
