import { nameKey } from '../../core/names.js';
import type { IssueNames } from '../model.js';

/** Which names of issues are names of one issue, and which issues are counted under which. */
export interface Issues {
  /** The issue that a name is a name of, as a mark: the same for every spelling of it. */
  readonly markOf: (name: string) => string;
  /** The issue itself, and every wider one that it may be counted under. */
  readonly widerOf: (mark: string) => ReadonlySet<string>;
  /** Is it known under a spelling besides its own? */
  readonly hasSpellings: (mark: string) => boolean;
  /** The name by which a mapping calls it; undefined where none names it as one that others are counted under. */
  readonly mappedName: (mark: string) => string | undefined;
  /** Every issue that the mapping speaks of. */
  readonly marks: readonly string[];
}

/**
 * Reads a mapping. Names that are other spellings of each other are one issue, through however many steps and in
 * whichever direction they are written; narrower names are counted under every wider one that a path leads to. So no
 * order of the entries matters, and circles do no harm.
 */
export function issuesBy({ same = {}, within = {} }: IssueNames = {}): Issues {
  const spellings = spellingsOf(Object.entries(same));
  const markOf = (name: string): string => {
    const key = keyOf(name);
    return spellings.get(key) ?? key;
  };
  const above = new Map<string, Set<string>>();
  for (const [narrow, wide] of Object.entries(within)) {
    const wider = above.get(markOf(narrow)) ?? new Set();
    above.set(markOf(narrow), wider.add(markOf(wide)));
  }
  const names = namesBy(markOf, Object.values(within));
  // What others are spellings of is the better name, so it is written over the other.
  for (const [mark, name] of namesBy(markOf, headsOf(same))) names.set(mark, name);
  const known = new Map<string, ReadonlySet<string>>();
  return {
    markOf,
    widerOf: (mark) => {
      const found = known.get(mark) ?? reachedFrom(mark, above);
      known.set(mark, found);
      return found;
    },
    hasSpellings: (mark) => spellings.has(mark),
    mappedName: (mark) => names.get(mark),
    marks: [...new Set([...Object.entries(same), ...Object.entries(within)].flat().map(markOf))].sort(),
  };
}

/** What is no name by its letters stands for itself. */
function keyOf(name: string): string {
  return nameKey(name) ?? name;
}

/** Each key to the least of those that are spellings of one issue with it. */
function spellingsOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const group = new Map<string, readonly string[]>();
  for (const [a, b] of pairs) {
    const [one, other] = [keyOf(a), keyOf(b)];
    const joined = [...new Set([...(group.get(one) ?? [one]), ...(group.get(other) ?? [other])])];
    for (const key of joined) group.set(key, joined);
  }
  return new Map([...group].map(([key, keys]) => [key, keys.reduce(lesser)]));
}

/** The names that others are spellings of, and that are themselves no spelling of another. */
function headsOf(same: Readonly<Record<string, string>>): readonly string[] {
  const spelt = new Set(Object.keys(same).map(keyOf));
  return Object.values(same).filter((name) => !spelt.has(keyOf(name)));
}

function namesBy(markOf: (name: string) => string, names: readonly string[]): Map<string, string> {
  const least = new Map<string, string>();
  for (const name of names) least.set(markOf(name), lesser(least.get(markOf(name)) ?? name, name));
  return least;
}

function reachedFrom(mark: string, above: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  // A set that grows while it is walked: what is added is walked as well, and nothing twice.
  const reached = new Set([mark]);
  for (const one of reached) for (const wider of above.get(one) ?? []) reached.add(wider);
  return reached;
}

/** By code units, the same everywhere. */
function lesser(a: string, b: string): string {
  return b < a ? b : a;
}
