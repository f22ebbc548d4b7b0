import { anyTrue, type Tri } from '../../core/known.js';
import { child, type Pointer, resolve } from '../../core/pointer.js';
import { type Fact, type FactToFind, factToFind, mergeFacts } from '../../core/settled-by.js';
import type { Day } from '../../core/when.js';
import { admit } from '../../documents/admit.js';
import { isSame } from '../../local-strategy/comparing/index.js';
import type { Gap } from '../../local-strategy/tracing/index.js';
import type { ElementRef } from '../../national-strategy/model.js';
import type { ElementAt } from '../../national-strategy/reading/index.js';
import type { Claim } from '../../rules/claim.js';
import { checkViewOptions } from '../../rules/refuse-options.js';
import { portfolioFields } from '../fields.js';
import type { DeclaredOverlap, OverlapKind, Portfolio } from '../model.js';
import { overlapOptionFields } from '../option-fields.js';
import { keyOf } from '../reading/adjacency.js';
import { isContested, isSharedClaim } from '../reading/claims.js';
import { collaboratingIn } from '../reading/collaborating.js';
import { elementsIn, type HeldStrategy, heldStrategies } from '../reading/held-strategies.js';
import { type Holding, inTwo, type Land, type LandOn, landOn, whatIsOpen } from '../reading/land.js';
import { type SharedPiece, sharedPiecesOf } from '../reading/shared-pieces.js';
import type { StrategyRef } from '../reading/strategies-in.js';
import { asCovered, type CoveredElement } from './coverage.js';

/** How to look for overlaps. */
export interface OverlapOptions {
  /** The day to look at; absent: as the lists stand, without authorities that have left. */
  readonly asOf?: Day;
}

/** Strategies that claim the same, or whose areas overlap. */
export interface Overlap {
  /** How they come to; null: not known. */
  readonly kind: OverlapKind | null;
  /** The strategies, two or more, in the order of the document. */
  readonly between: readonly StrategyRef[];
  /** The national elements that it is on; none: of areas alone, or of what leads to no national element. */
  readonly elements: readonly CoveredElement[];
  /** What it is on, in words: the pieces shared, what was agreed, the authorities in both; null: nothing is said. */
  readonly on: string | null;
  /** The document says so itself, rather than it being worked out. */
  readonly declared: boolean;
  /** The records behind it. */
  readonly related: readonly Pointer[];
  /** What would tell of which kind it is; empty where that is known. */
  readonly facts: readonly FactToFind[];
}

/** Overlaps by kind; none stands in two lists. */
export interface Overlaps {
  /** A chapter or priority in common: one entry for all the strategies that carry it, however many pieces it has. */
  readonly shared: readonly Overlap[];
  /** Work that is agreed between them: one entry an agreement. */
  readonly collaboration: readonly Overlap[];
  /** The same claim twice, with nothing that joins the two: one entry a pair. */
  readonly rival: readonly Overlap[];
  /** One area lies inside the other: one entry a pair. */
  readonly nested: readonly Overlap[];
  /** An authority in both areas, neither inside the other: one entry a pair. */
  readonly boundary: readonly Overlap[];
  /** The same claim twice, rival unless something joins the two that is not known: one entry a pair. */
  readonly open: readonly Overlap[];
}

/**
 * Where strategies of a portfolio claim the same, by how they come to.
 *
 * Looked at are challenges, missions and sectors, other than those that every strategy is known to be asked to take up. Two strategies
 * that both take one up have it in common for one reason: declared on it; `shared`, where one of them takes it up only
 * through pieces that the other carries as well; `collaboration`, where an agreed one is on it, or on nothing in
 * particular; `nested` or `boundary`, where their areas overlap; else `rival`. Nothing is called rival while
 * what may join the two is not known. An overlap is no fault by itself.
 *
 * ```ts
 * import { type Overlap, overlaps } from 'industrial-strategy';
 *
 * const claim = { framework: 'plan', priorities: [{ challenges: [{ id: 'clean-growth' }] }] };
 * const { rival, collaboration, open } = overlaps({
 *   national: { id: 'plan', challenges: [{ id: 'clean-growth', missions: [] }], sectors: [] },
 *   strategies: [
 *     { ...claim, id: 'arden', authorities: [], collaborations: [{ with: ['dale'], agreed: true }] },
 *     { ...claim, id: 'dale', authorities: [], collaborations: [{ with: ['arden'], agreed: true }] },
 *     { ...claim, id: 'moor', authorities: [], collaborations: [] },
 *     { ...claim, id: 'weald', collaborations: [] }, // its land, which may be that of the others, is not known
 *   ],
 *   overlaps: [],
 *   complete: true,
 * });
 * const names = (list: readonly Overlap[]) => list.map(({ between }) => between.map(({ id }) => id).join(' '));
 * names(collaboration); // => ['arden dale']
 * names(rival); // => ['arden moor', 'dale moor']
 * names(open); // => ['arden weald', 'dale weald', 'moor weald']
 * ```
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used.
 */
export function overlaps(portfolio: Portfolio, options: OverlapOptions = {}): Overlaps {
  checkViewOptions('overlaps', options, overlapOptionFields, "{ asOf: '2019-07-19' }");
  const reading = read(admit('overlaps', 'portfolio', portfolio, portfolioFields), options.asOf ?? null);
  const found = new Found(reading);
  const n = reading.strategies.length;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      if (isSame((reading.strategies[i] as HeldStrategy).strategy, (reading.strategies[j] as HeldStrategy).strategy))
        continue;
      found.addPair(i, j);
    }
  }
  return found.all();
}

interface Reading {
  readonly portfolio: Portfolio;
  readonly strategies: readonly HeldStrategy[];
  readonly elements: readonly ElementAt[];
  /** Strategy by strategy, how each element stands. */
  readonly gaps: readonly (readonly Gap[])[];
  readonly pieces: readonly (readonly SharedPiece[])[];
  readonly together: (i: number, j: number) => Claim;
  readonly areas: Areas;
}

function read(portfolio: Portfolio, day: Day | null): Reading {
  const strategies = heldStrategies(portfolio);
  const { elements } = elementsIn(portfolio);
  return {
    portfolio,
    strategies,
    elements,
    gaps: strategies.map(({ gap }) => elements.map(gap)),
    pieces: strategies.map(({ strategy, at }) => sharedPiecesOf(strategy, at)),
    together: collaboratingIn(portfolio, day).claim,
    areas: new Areas(
      landOn(
        strategies.map(({ strategy, ref }) => ({ area: strategy, ref })),
        day,
        portfolio.register,
      ),
      strategies.length,
    ),
  };
}

/** An overlap on its way: what is added to it pair by pair. */
interface Draft {
  readonly kind: OverlapKind | null;
  readonly between: Set<number>;
  readonly elements: Set<number>;
  readonly on: readonly string[];
  readonly declared: boolean;
  readonly related: Set<Pointer>;
  readonly facts: readonly Fact[];
}

class Found {
  private readonly reading: Reading;
  private readonly drafts: Draft[] = [];
  /** Agreements by what they say and whom they join. */
  private readonly agreements = new Map<string, Draft>();
  /** Declared overlaps of other kinds, by pair. */
  private readonly declared: ReadonlyMap<number, readonly Draft[]>;

  constructor(reading: Reading) {
    this.reading = reading;
    this.declared = this.readDeclared();
    this.addShared();
  }

  /** Everything that two strategies have in common. */
  addPair(i: number, j: number): void {
    const { elements, gaps, areas, together } = this.reading;
    const joined = together(i, j);
    const said = this.declared.get(this.key(i, j)) ?? [];
    const nested = said.some(({ kind }) => kind === 'nested') ? true : areas.nested(i, j);
    const boundary = said.some(({ kind }) => kind === 'boundary') ? true : areas.shares(i, j);
    const of: Record<'nested' | 'boundary' | 'rival' | 'open', number[]> = {
      nested: [],
      boundary: [],
      rival: [],
      open: [],
    };
    if (joined.holds === true) for (const at of joined.related) this.agreementAt(at, i, j);
    for (const [e, element] of elements.entries()) {
      if (isContested(element) === false) continue;
      if (gaps[i]?.[e]?.state !== 'addressed' || gaps[j]?.[e]?.state !== 'addressed') continue;
      const own = said.find((draft) => draft.declared && draft.elements.has(e));
      if (own !== undefined) continue;
      if (this.isShared(i, j, e)) continue;
      const agreements = joined.holds === true ? joined.related.filter((at) => this.isOn(at, element)) : [];
      if (agreements.length > 0) {
        for (const at of agreements) this.agreementAt(at, i, j).elements.add(e);
      } else if (nested === true) of.nested.push(e);
      else if (boundary === true) of.boundary.push(e);
      else if (joined.holds === undefined || nested === undefined || boundary === undefined) of.open.push(e);
      else of.rival.push(e);
    }
    if (nested === true) this.addAreas('nested', i, j, of.nested, said);
    else if (boundary === true) this.addAreas('boundary', i, j, of.boundary, said);
    if (of.rival.length > 0) this.drafts.push(this.claims('rival', i, j, of.rival, []));
    if (of.open.length > 0) {
      const facts = mergeFacts([joined.settledBy?.facts ?? [], areas.open(i, j)]);
      this.drafts.push(this.claims(null, i, j, of.open, facts));
    }
  }

  all(): Overlaps {
    const all = [...this.drafts, ...this.agreements.values()].sort(byPlaces);
    const of = (kind: OverlapKind | null): readonly Overlap[] =>
      all.filter((draft) => draft.kind === kind).map((draft) => this.finished(draft));
    return {
      shared: of('shared'),
      collaboration: of('collaboration'),
      rival: of('rival'),
      nested: of('nested'),
      boundary: of('boundary'),
      open: of(null),
    };
  }

  private isShared(i: number, j: number, e: number): boolean {
    const { gaps, pieces } = this.reading;
    return isSharedClaim(gaps[i]?.[e] as Gap, pieces[i] ?? [], gaps[j]?.[e] as Gap, pieces[j] ?? []);
  }

  /** Is what they agreed on this element, or on nothing in particular? */
  private isOn(at: Pointer, element: ElementAt): boolean {
    const { elements } = resolve(this.reading.portfolio, at) as { readonly elements?: readonly ElementRef[] };
    if (elements === undefined || elements.length === 0) return true;
    return elements.some(({ kind, id }) => kind === element.kind && id === element.id);
  }

  /** The agreement that a record tells of: the same one where each of its partners tells of it in the same words. */
  private agreementAt(at: Pointer, i: number, j: number): Draft {
    const { portfolio, strategies, elements } = this.reading;
    const record = resolve(portfolio, at) as {
      readonly id?: string;
      readonly on?: string;
      readonly elements?: readonly ElementRef[];
      readonly between?: readonly string[];
      readonly with?: readonly string[];
    };
    const owner = Number(at.split('/')[2]);
    const partners = record.between ?? [...(record.with ?? []), strategies[owner]?.ref.id ?? at];
    const key = JSON.stringify([[...partners].sort(), record.on ?? null]);
    let draft = this.agreements.get(key);
    if (draft === undefined) {
      draft = {
        kind: 'collaboration',
        between: new Set(),
        elements: new Set(placesOf(record.elements, elements)),
        on: record.on === undefined ? [] : [record.on],
        declared: true,
        related: new Set(),
        facts: [],
      };
      this.agreements.set(key, draft);
    }
    draft.between.add(i).add(j);
    draft.related.add(at);
    return draft;
  }

  private addAreas(
    kind: 'nested' | 'boundary',
    i: number,
    j: number,
    elements: readonly number[],
    said: readonly Draft[],
  ): void {
    const own = said.find((draft) => draft.kind === kind);
    if (own !== undefined) {
      for (const e of elements) own.elements.add(e);
      return;
    }
    const both = this.reading.areas.both(i, j);
    this.drafts.push({
      kind,
      between: new Set([i, j]),
      elements: new Set(elements),
      on: both.map(({ name }) => name),
      declared: false,
      related: new Set(
        both.flatMap(({ holdings }) => holdings.filter(({ place }) => place === i || place === j).map(({ at }) => at)),
      ),
      facts: [],
    });
  }

  private claims(
    kind: 'rival' | null,
    i: number,
    j: number,
    elements: readonly number[],
    facts: readonly Fact[],
  ): Draft {
    const { gaps } = this.reading;
    const related = elements.flatMap((e) => [i, j].flatMap((place) => gaps[place]?.[e]?.related ?? []));
    return {
      kind,
      between: new Set([i, j]),
      elements: new Set(elements),
      on: [],
      declared: false,
      related: new Set(related),
      facts,
    };
  }

  /** Pieces in common: those that the same strategies carry are one overlap. */
  private addShared(): void {
    const { pieces, gaps, strategies } = this.reading;
    const carriers = new Map<
      string,
      { readonly places: Set<number>; readonly names: Set<string>; readonly at: Pointer[] }
    >();
    for (const [i, own] of pieces.entries()) {
      for (const { mark, name, at } of own) {
        const piece = carriers.get(mark) ?? { places: new Set(), names: new Set(), at: [] };
        carriers.set(mark, piece);
        piece.places.add(i);
        piece.at.push(at);
        if (name !== null) piece.names.add(name);
      }
    }
    const groups = new Map<string, Draft & { readonly on: string[] }>();
    for (const { places, names, at } of carriers.values()) {
      const [first, ...rest] = [...places].map((place) => (strategies[place] as HeldStrategy).strategy);
      if (first === undefined || rest.every((other) => isSame(first, other))) continue;
      const key = [...places].join(' ');
      const group = groups.get(key) ?? {
        kind: 'shared' as const,
        between: places,
        elements: new Set<number>(),
        on: [],
        declared: true,
        related: new Set<Pointer>(),
        facts: [],
      };
      groups.set(key, group);
      const [name] = names;
      if (name !== undefined) group.on.push(name);
      const own = new Set(at);
      for (const place of at) group.related.add(place);
      for (const i of places) {
        for (const [e, gap] of (gaps[i] ?? []).entries()) {
          if (gap.links.some(({ of }) => own.has(of))) group.elements.add(e);
        }
      }
    }
    for (const one of groups.values()) this.drafts.push(one);
  }

  /** Overlaps that the document declares, but for collaborations, which are read with the agreements of the strategies. */
  private readDeclared(): ReadonlyMap<number, readonly Draft[]> {
    const { portfolio, strategies, elements } = this.reading;
    const places = new Map(
      strategies.flatMap(({ strategy: { id } }, i) => (id === undefined ? [] : [[id, i] as const])),
    );
    const byPair = new Map<number, Draft[]>();
    for (const [k, overlap] of (portfolio.overlaps ?? []).entries()) {
      const between = overlap.between.map((id) => places.get(id)).filter((place) => place !== undefined);
      if (between.length < 2) continue;
      const draft = draftOf(overlap, between, placesOf(overlap.elements, elements), child('/overlaps', k));
      if (overlap.kind !== 'collaboration') this.drafts.push(draft);
      for (const [m, i] of between.entries()) {
        for (const j of between.slice(m + 1)) {
          const key = this.key(i, j);
          byPair.set(key, [...(byPair.get(key) ?? []), draft]);
        }
      }
    }
    return byPair;
  }

  private finished({ kind, between, elements, on, declared, related, facts }: Draft): Overlap {
    const { strategies, elements: all } = this.reading;
    return {
      kind,
      between: inOrder(between).map((i) => (strategies[i] as HeldStrategy).ref),
      elements: inOrder(elements).map((e) => asCovered(all[e] as ElementAt)),
      on: on.length === 0 ? null : on.join('; '),
      declared,
      related: [...related],
      facts: facts.map(factToFind),
    };
  }

  private key(i: number, j: number): number {
    return keyOf(i, j, this.reading.strategies.length);
  }
}

function draftOf(
  { kind, on }: DeclaredOverlap,
  between: readonly number[],
  elements: readonly number[],
  at: Pointer,
): Draft {
  return {
    kind,
    between: new Set(between),
    elements: new Set(elements),
    on: on === undefined ? [] : [on],
    declared: true,
    related: new Set([at]),
    facts: [],
  };
}

function placesOf(refs: readonly ElementRef[] | undefined, elements: readonly ElementAt[]): readonly number[] {
  return (refs ?? []).flatMap(({ kind, id }) => {
    const place = elements.findIndex((element) => element.kind === kind && element.id === id);
    return place === -1 ? [] : [place];
  });
}

function inOrder(places: ReadonlySet<number>): readonly number[] {
  return [...places].sort((a, b) => a - b);
}

function byPlaces(a: Draft, b: Draft): number {
  const [x, y] = [inOrder(a.between), inOrder(b.between)];
  for (const [k, place] of x.entries()) {
    const other = y[k];
    if (other === undefined) return 1;
    if (place !== other) return place - other;
  }
  return x.length - y.length;
}

/** How the areas of strategies lie to each other. */
class Areas {
  private readonly missing: LandOn['missing'];
  private readonly own: readonly Land[][];

  constructor({ lands, missing }: LandOn, n: number) {
    this.missing = missing;
    this.own = Array.from({ length: n }, (): Land[] => []);
    for (const land of lands.values()) {
      for (const { place } of land.holdings) if (place !== null) this.own[place]?.push(land);
    }
  }

  /** Is one area inside the other? */
  nested(i: number, j: number): Tri {
    return this.shares(i, j) === false ? false : anyTrue([this.inside(i, j), this.inside(j, i)]);
  }

  /** Have they land in common? */
  shares(i: number, j: number): Tri {
    const listed = anyTrue(this.inEither(i, j).map(inTwo));
    return listed === false && (this.missing[i] !== null || this.missing[j] !== null) ? undefined : listed;
  }

  /** The authorities that are surely in both. */
  both(i: number, j: number): readonly Land[] {
    return this.inEither(i, j).filter((land) => inTwo(land) === true);
  }

  /** What would tell how they lie to each other. */
  open(i: number, j: number): readonly Fact[] {
    const lists = [this.missing[i], this.missing[j]].filter((fact) => fact !== null && fact !== undefined);
    const lands = this.inEither(i, j).filter((land) => inTwo(land) === undefined);
    return [...lists, ...lands.flatMap(whatIsOpen)];
  }

  private inEither(i: number, j: number): readonly Land[] {
    return [...new Set([...(this.own[i] ?? []), ...(this.own[j] ?? [])])].map((land) => between(land, i, j));
  }

  private inside(i: number, j: number): Tri {
    const own = this.own[i] ?? [];
    const isIn = own.map((land): Tri => {
      const [inner, outer] = [i, j].map((place) => land.holdings.find((holding) => holding.place === place));
      if (outer?.inArea === true && !outer.part) return true;
      // It is for its parts to say, which are in the list by their own names or under its own.
      if (outer === undefined && land.parts.length > 0) return true;
      const maybe =
        outer !== undefined || land.perhaps.some(({ place }) => place === j) || land.perhapsParts.length > 0;
      return !maybe && this.missing[j] === null && inner?.inArea === true ? false : undefined;
    });
    if (isIn.includes(false)) return false;
    return isIn.length === 0 || isIn.includes(undefined) || this.missing[i] !== null ? undefined : true;
  }
}

/** An authority as if there were only these two areas. */
function between(land: Land, i: number, j: number): Land {
  const isEither = ({ place }: Holding): boolean => place === i || place === j;
  return { ...land, holdings: land.holdings.filter(isEither), perhaps: land.perhaps.filter(isEither) };
}
