import { type Fraction, fractionValue } from '../../core/fraction.js';
import type { Day } from '../../core/when.js';
import { admit } from '../../documents/admit.js';
import {
  type ComparisonOptions,
  compareStrategies,
  isSame,
  ownContent,
  wholeOf,
} from '../../local-strategy/comparing/index.js';
import type { LocalStrategy } from '../../local-strategy/model/strategy.js';
import { linksIn } from '../../local-strategy/tracing/index.js';
import type { ElementKind, ElementRef } from '../../national-strategy/model.js';
import { sameFramework } from '../../national-strategy/reading/index.js';
import { checkViewOptions } from '../../rules/refuse-options.js';
import { portfolioFields } from '../fields.js';
import type { Portfolio } from '../model.js';
import { candidateOptionFields } from '../option-fields.js';
import { adjacencyIn } from '../reading/adjacency.js';
import { collaboratingIn } from '../reading/collaborating.js';
import { refsOf, type StrategyRef, strategiesIn } from '../reading/strategies-in.js';

/** What to take for a candidate. */
export interface CandidateOptions extends ComparisonOptions {
  /** How alike two strategies that are no neighbours have to be, 0 to 1. Absent: 0.5, a convention of this library. */
  readonly minSimilarity?: Fraction;
  /** The day to look at; absent: as the lists stand, without authorities that have left. */
  readonly asOf?: Day;
}

/** Two strategies that have something to work together on and are not known to do so. */
export interface CollaborationCandidate {
  /** The two, in the order of the document. */
  readonly between: readonly [StrategyRef, StrategyRef];
  /** Are their areas neighbours? Null: not known. */
  readonly adjacent: boolean | null;
  /** How alike they are, 0 to 1; null: not known, or nothing to compare. */
  readonly similarity: number | null;
  /** False: known not to work together; null: not known. */
  readonly collaborating: false | null;
  /** What they share. */
  readonly shares: {
    /** Codes of priorities, what is shared text or fundamental left out. */
    readonly codes: readonly string[];
    /** Challenges, missions and sectors of the national strategy that both take up. */
    readonly elements: readonly ElementRef[];
    /** Marks of authorities in both areas. */
    readonly authorities: readonly string[];
  };
}

/**
 * Who could work together, and on what? Pairs that are neighbours and share a priority, or that are alike, and that are not
 * known to work together; neighbours that are alike first, then by likeness. What every place must cover (foundations) is
 * nothing shared; marks of two frameworks are not held against each other.
 *
 * ```ts
 * import { collaborationCandidates } from 'industrial-strategy';
 *
 * const candidates = collaborationCandidates({
 *   national: {},
 *   strategies: [
 *     { id: 'arden', collaborations: [], priorities: [{ codes: ['space', 'food'] }] },
 *     { id: 'dale', collaborations: [], priorities: [{ codes: ['food', 'space', 'wind'] }] },
 *     { id: 'moor', collaborations: [], priorities: [{ codes: ['tourism'] }] },
 *   ],
 *   neighbours: [{ a: 'arden', b: 'moor' }],
 * });
 * candidates.map(({ between, shares }) => [between[0].id, between[1].id, shares.codes]); // => [['arden', 'dale', ['food', 'space']]]
 * ```
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used.
 */
export function collaborationCandidates(
  document: Portfolio,
  options: CandidateOptions = {},
): readonly CollaborationCandidate[] {
  checkViewOptions('collaborationCandidates', options, candidateOptionFields, '{ minSimilarity: 0.5 }');
  const portfolio = admit('collaborationCandidates', 'portfolio', document, portfolioFields);
  const { minSimilarity: asked = 0.5, asOf = null, ...compare } = options;
  const minSimilarity = fractionValue(asked) ?? 0;
  const strategies = strategiesIn(portfolio);
  const refs = refsOf(strategies);
  const comparison = compareStrategies(strategies, compare);
  const adjacency = adjacencyIn(portfolio, asOf);
  const collaborating = collaboratingIn(portfolio, asOf);
  const codes = strategies.map(({ strategy, at }) => new Set(wholeOf(ownContent(strategy, 'codes', at, compare))));
  const elements = strategies.map(({ strategy }) => elementsOfStrategy(strategy));
  const values = comparison.matrix();
  const candidates: CollaborationCandidate[] = [];
  for (const [i, one] of strategies.entries()) {
    for (let j = i + 1; j < strategies.length; j += 1) {
      const other = strategies[j];
      if (other === undefined || isSame(one.strategy, other.strategy)) continue;
      const similarity = values[i]?.[j] ?? null;
      const alike = similarity !== null && similarity >= minSimilarity;
      const adjacent = adjacency.claim(i, j).holds ?? null;
      if (!alike && adjacent !== true) continue;
      const shares = {
        codes: [...(codes[i] ?? [])].filter((code) => codes[j]?.has(code)).sort(),
        elements: inBoth(elements[i], elements[j]),
        authorities: adjacency.shared(i, j),
      };
      if (!alike && shares.codes.length + shares.elements.length === 0) continue;
      const together = collaborating.claim(i, j).holds;
      if (together === true) continue;
      candidates.push({
        between: [refs[i] as StrategyRef, refs[j] as StrategyRef],
        adjacent,
        similarity,
        collaborating: together ?? null,
        shares,
      });
    }
  }
  const rank = ({ adjacent, similarity }: CollaborationCandidate): number =>
    (adjacent === true && (similarity ?? 0) >= minSimilarity ? 1 : 0) + (similarity ?? 0) / 2;
  return candidates.sort((a, b) => rank(b) - rank(a));
}

interface Elements {
  readonly framework: string | undefined;
  readonly refs: ReadonlyMap<string, ElementRef>;
}

const KINDS: readonly ElementKind[] = ['challenge', 'mission', 'sector'];

function elementsOfStrategy(strategy: LocalStrategy): Elements {
  const refs = KINDS.flatMap((kind) =>
    linksIn(strategy, kind).links.map(({ link }) => [`${kind}/${link.id}`, { kind, id: link.id }] as const),
  );
  return { framework: strategy.framework, refs: new Map(refs) };
}

function inBoth(first: Elements | undefined, second: Elements | undefined): readonly ElementRef[] {
  if (first === undefined || second === undefined || !sameFramework(first.framework, second.framework)) return [];
  return [...first.refs.keys()]
    .filter((key) => second.refs.has(key))
    .sort()
    .map((key) => first.refs.get(key) as ElementRef);
}
