import { type Pointer, sharedPath } from './pointer.js';

/** Something that is not known and could be found out. */
export interface Fact {
  /** Where in the document the answer would be written. */
  readonly at: Pointer;
  /** What to find out, in words: "the size of Eidos". */
  readonly need: string;
}

/** What it would take to turn a `cantTell` into a verdict. */
export interface SettledBy {
  /** All of these together always decide. */
  readonly facts: readonly Fact[];
  /** The fewest of them that, turning out well, give `passed`; null: no such number is known. */
  readonly toPass: number | null;
  /** The fewest of them that, turning out badly, give `failed`; null: no such number is known. */
  readonly toFail: number | null;
}

/**
 * The facts of several lists, each place once, in the order they are met. Whoever looks a place up answers everything
 * that is asked of it, so what is asked in several ways is joined into one.
 */
export function mergeFacts(lists: Iterable<readonly Fact[]>): readonly Fact[] {
  const needs = new Map<Pointer, string[]>();
  const firsts: Fact[] = [];
  for (const list of lists) {
    for (const fact of list) {
      const own = needs.get(fact.at);
      if (own === undefined) {
        needs.set(fact.at, [fact.need]);
        firsts.push(fact);
      } else if (!own.includes(fact.need)) own.push(fact.need);
    }
  }
  // Fresh ones: what is handed in may know more than a fact says.
  return firsts.map(({ at, need }) => {
    const own = needs.get(at) ?? [];
    return { at, need: own.length < 2 ? need : joinedNeeds(own) };
  });
}

/** Several facts of one record as one, at the place above them all: one look at it settles them. */
export function together(facts: readonly Fact[]): Fact {
  if (facts.length === 0) throw new RangeError('There are no facts to put together.');
  return {
    at: facts.map(({ at }) => at).reduce(sharedPath),
    need: [...new Set(facts.map(({ need }) => need))].join('; '),
  };
}

/** Needs in one sentence, what they have in common said once: "the meetings, and who came; and how many were in the room". */
export function joinedNeeds(needs: readonly string[]): string {
  const stems = new Map<string, Set<string>>();
  for (const clause of needs.flatMap((need) => need.split('; '))) {
    const end = clause.indexOf(', and ');
    const stem = end === -1 ? clause : clause.slice(0, end);
    const tails = stems.get(stem) ?? new Set();
    stems.set(stem, tails.add(clause.slice(stem.length)));
  }
  return [...stems]
    .map(([stem, tails]) => {
      const said = [...tails].filter((tail) => tail !== '');
      return `${stem}${said.join(';').replaceAll(';, and', '; and')}`;
    })
    .join('; ');
}
