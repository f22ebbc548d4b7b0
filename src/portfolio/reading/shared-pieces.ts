import { ask } from '../../core/ask.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { LocalStrategy } from '../../local-strategy/model/strategy.js';
import { listed } from '../../local-strategy/reading/index.js';
import type { Gap } from '../../local-strategy/tracing/index.js';
import type { HeldStrategy } from './held-strategies.js';

const SHARED_PRIORITIES = /* @__PURE__ */ ask('strategy/shared-priorities', 'which priorities {of} shares with others');
const SHARED_CHAPTERS = /* @__PURE__ */ ask('strategy/shared-chapters', 'which chapters {of} shares with others');

/** A piece of text that a strategy carries alike with others. */
export interface SharedPiece {
  /** Its mark: the same mark is the same piece. */
  readonly mark: string;
  /** What it is called. */
  readonly name: string | null;
  /** Where it stands. */
  readonly at: Pointer;
}

/** The priorities and chapters of a strategy that are marked as shared; `base` is where it stands. */
export function sharedPiecesOf({ priorities, chapters }: LocalStrategy, base: Pointer): readonly SharedPiece[] {
  const pieces: SharedPiece[] = [];
  for (const [i, { shared, name }] of (priorities ?? []).entries()) {
    if (shared !== undefined)
      pieces.push({ mark: shared, name: name ?? null, at: child(child(base, 'priorities'), i) });
  }
  for (const [i, { shared, title }] of (chapters ?? []).entries()) {
    if (shared !== undefined) pieces.push({ mark: shared, name: title ?? null, at: child(child(base, 'chapters'), i) });
  }
  return pieces;
}

/** What to find out where a strategy may carry pieces that its lists lack; none where the lists are whole. */
export function unlistedPieces({ strategy, at, area }: HeldStrategy): readonly Fact[] {
  const lists = [
    listed(strategy, 'priorities', SHARED_PRIORITIES({ of: area }), at),
    listed(strategy, 'chapters', SHARED_CHAPTERS({ of: area }), at),
  ];
  return lists
    .filter(({ items, partial }) => items === undefined || partial === true)
    .map((list): Fact => ({ at: list.at, need: list.need }));
}

/** The marks of the pieces through which alone a strategy takes an element up; null: it does so on its own account as well, or not at all. */
export function onlyThrough({ links }: Gap, pieces: readonly SharedPiece[]): ReadonlySet<string> | null {
  if (links.length === 0 || pieces.length === 0) return null;
  const marks = new Set<string>();
  for (const { of } of links) {
    const piece = pieces.find(({ at }) => at === of);
    if (piece === undefined) return null;
    marks.add(piece.mark);
  }
  return marks;
}

/** The places of the pieces that two strategies carry alike and through which either takes an element up. */
export function shareAPiece(
  a: Gap,
  ofA: readonly SharedPiece[],
  b: Gap,
  ofB: readonly SharedPiece[],
): readonly Pointer[] {
  if (ofA.length === 0 || ofB.length === 0) return [];
  const through = ({ links }: Gap, own: readonly SharedPiece[], others: readonly SharedPiece[]): readonly Pointer[] =>
    own
      .filter(({ at, mark }) => links.some(({ of }) => of === at) && others.some((piece) => piece.mark === mark))
      .map(({ at }) => at);
  return [...through(a, ofA, ofB), ...through(b, ofB, ofA)];
}
