import type { Pointer } from '../../core/pointer.js';
import { admit } from '../../documents/admit.js';
import type { ElementLink, LocalPriority } from '../../local-strategy/model/strategy.js';
import type { Gap, GapState } from '../../local-strategy/tracing/index.js';
import type { ElementKind, ElementRef } from '../../national-strategy/model.js';
import { ELEMENT_KINDS, type ElementAt } from '../../national-strategy/reading/index.js';
import { checkViewOptions } from '../../rules/refuse-options.js';
import { portfolioFields } from '../fields.js';
import type { Portfolio } from '../model.js';
import { coverageOptionFields } from '../option-fields.js';
import { elementsIn, type HeldStrategy, heldStrategies, isComplete } from '../reading/held-strategies.js';
import { type LocalOnly, localOnlyIn } from '../reading/local-only.js';
import type { StrategyRef } from '../reading/strategies-in.js';

/** Which elements to look at. */
export interface CoverageOptions {
  /** The kinds of element; absent: all that the national strategy has. */
  readonly kinds?: readonly ElementKind[];
}

/** An element of the national strategy, as results name it. */
export interface CoveredElement extends ElementRef {
  /** Its name. */
  readonly name: string;
  /** Does the framework ask every local strategy to take it up? Null: not known. */
  readonly asked: ElementAt['asked'] | null;
  /** Where it stands. */
  readonly at: Pointer;
}

/** Something in a strategy that takes an element up. */
export interface TakenUpBy {
  /** What it is: a priority, a theme, a local sector, or the strategy as a whole. */
  readonly from: 'priority' | 'theme' | 'sector' | 'whole';
  /** What the strategy calls it. */
  readonly name: string;
  /** The record. */
  readonly at: Pointer;
  /** How strong the link is; null: not known. */
  readonly strength: NonNullable<ElementLink['strength']> | null;
  /** Does it fall within the element wholly, or only in part? Null: not known. */
  readonly match: NonNullable<ElementLink['match']> | null;
  /** What the strategy calls the element, where the link says so; null: not said. */
  readonly localWord: string | null;
  /** Mark of the piece of text that it shares with other strategies; null: none is marked. */
  readonly shared: string | null;
}

/** How one element stands in one strategy. */
export interface CoverageCell {
  /** How it stands; what is not known is never called silent. */
  readonly state: GapState;
  /** How many priorities take it up, those shared with other strategies included. */
  readonly priorities: number;
  /** The strongest link; null: none, or none whose strength is known. */
  readonly strength: NonNullable<ElementLink['strength']> | null;
  /** Everything that takes it up. */
  readonly by: readonly TakenUpBy[];
  /** The reason the strategy gives for leaving it out; null where it gives none. */
  readonly reason: string | null;
  /** The records behind it. */
  readonly related: readonly Pointer[];
}

/** What one strategy takes up. */
export interface CoverageRow {
  /** The strategy. */
  readonly strategy: StrategyRef;
  /** What to call its area. */
  readonly area: string;
  /** One cell an element, in the order of `elements`. */
  readonly cells: readonly CoverageCell[];
  /** Priorities and sectors that take up no national element: a fact, not a fault. */
  readonly localOnly: readonly LocalOnly[];
  /** How many of its priorities and sectors are not known to take up any. */
  readonly untraced: number;
}

/** How many strategies stand how to an element. */
export type StateCounts = Readonly<Record<GapState, number>>;

/** Which area takes up which element of the national strategy. */
export interface CoverageMatrix {
  /** The national strategy. */
  readonly national: { readonly id: string | null; readonly name: string | null };
  /** Are these all the strategies there are? Null: not known. */
  readonly complete: boolean | null;
  /** The columns. */
  readonly elements: readonly CoveredElement[];
  /** The kinds of element of which the national strategy may have more, or of which it is not known whether it has any. */
  readonly partial: readonly ElementKind[];
  /** A row a strategy, in the order of the document. */
  readonly rows: readonly CoverageRow[];
  /** Column by column, how many strategies stand how to the element. */
  readonly totals: readonly StateCounts[];
}

/**
 * Which area takes up which element of the national strategy, with the priorities behind each cell.
 *
 * A shared chapter counts for every strategy that carries it. A cell is `silent` only where the whole text is known and says
 * nothing; a strategy that was not seen is `unknown` throughout. Links of a strategy that was written for another framework
 * are read through the crosswalks of the portfolio. What takes up no national element is listed as local only.
 *
 * ```ts
 * import { coverageMatrix } from 'industrial-strategy';
 *
 * const { rows, totals } = coverageMatrix({
 *   national: { id: 'plan', foundations: [{ id: 'ideas' }, { id: 'people' }], challenges: [], sectors: [], objectives: [] },
 *   strategies: [
 *     { id: 'arden', framework: 'plan', priorities: [{ name: 'Laboratories', foundations: [{ id: 'ideas' }] }], themes: [] },
 *     { id: 'dale', framework: 'plan', textSeen: 'none' },
 *   ],
 * });
 * rows.map(({ cells }) => cells.map(({ state }) => state)); // => [['addressed', 'silent'], ['unknown', 'unknown']]
 * rows[0]?.cells[0]?.related; // => ['/strategies/0/priorities/0']
 * totals[0]?.addressed; // => 1
 * ```
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used.
 */
export function coverageMatrix(document: Portfolio, options: CoverageOptions = {}): CoverageMatrix {
  checkCoverageOptions('coverageMatrix', options);
  const portfolio = admit('coverageMatrix', 'portfolio', document, portfolioFields);
  const { national } = portfolio;
  const kinds = ELEMENT_KINDS.filter((kind) => options.kinds?.includes(kind) ?? true);
  const { elements } = elementsIn(portfolio, kinds);
  const rows = heldStrategies(portfolio).map((one) => rowOf(one, elements));
  return {
    national: { id: national.id ?? null, name: national.name ?? null },
    complete: isComplete(portfolio),
    elements: elements.map(asCovered),
    partial: kinds.filter((kind) => elementsIn(portfolio, [kind]).open.length > 0),
    rows,
    totals: elements.map((_, i) => countStates(rows.map(({ cells }) => (cells[i] as CoverageCell).state))),
  };
}

/** @throws {@link InvalidOptionsError} */
export function checkCoverageOptions(caller: string, options: CoverageOptions): void {
  checkViewOptions(caller, options, coverageOptionFields, "{ kinds: ['mission'] }");
}

/** An element without what only the document knows of it. */
export function asCovered({ kind, id, name, asked, at }: ElementAt): CoveredElement {
  return { kind, id, name, asked: asked ?? null, at };
}

/** How many are in each state. */
export function countStates(states: readonly GapState[]): StateCounts {
  const counts = { addressed: 0, deliberate: 0, conditional: 0, silent: 0, unknown: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

function rowOf(one: HeldStrategy, elements: readonly ElementAt[]): CoverageRow {
  const shared = sharedMarks(one);
  const { localOnly, notKnown } = localOnlyIn(one);
  return {
    strategy: one.ref,
    area: one.area,
    cells: elements.map((element) => cellOf(one.gap(element), shared)),
    localOnly,
    untraced: notKnown,
  };
}

/** The priorities that a strategy shares with others, by place. */
function sharedMarks({ strategy, at }: HeldStrategy): ReadonlyMap<Pointer, string> {
  return new Map(
    (strategy.priorities ?? []).flatMap(({ shared }: LocalPriority, i) =>
      shared === undefined ? [] : [[`${at}/priorities/${i}` as Pointer, shared] as const],
    ),
  );
}

const STRONGEST_FIRST = ['primary', 'secondary', 'mentioned'] as const satisfies readonly ElementLink['strength'][];

function cellOf({ state, links, reason, related }: Gap, shared: ReadonlyMap<Pointer, string>): CoverageCell {
  const by = links.map(
    ({ link, from, of, name }): TakenUpBy => ({
      from,
      name,
      at: of,
      strength: link.strength ?? null,
      match: link.match ?? null,
      localWord: link.localWord ?? null,
      shared: shared.get(of) ?? null,
    }),
  );
  return {
    state,
    priorities: new Set(by.filter(({ from }) => from === 'priority').map(({ at }) => at)).size,
    strength: STRONGEST_FIRST.find((strength) => by.some((one) => one.strength === strength)) ?? null,
    by,
    reason: reason ?? null,
    related,
  };
}
