import { ask, type Need } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Listed } from '../../rules/lists.js';
import type { OfficialVisit } from '../model/making.js';
import type { EvidenceItem, LocalStrategy } from '../model/strategy.js';

/** The lists of a strategy. */
export type StrategyListKey = {
  readonly [K in keyof LocalStrategy]-?: NonNullable<LocalStrategy[K]> extends readonly object[] ? K : never;
}[keyof LocalStrategy];

type EntryOf<K extends StrategyListKey> = NonNullable<LocalStrategy[K]> extends readonly (infer T)[] ? T : never;

/**
 * A list of a strategy, as far as it is known: partial where the document says so, or where it is one that is read from
 * the strategy's text and the text was not read whole.
 * `base` is where the strategy stands in the document, `need` what to find out where entries may be missing.
 */
export function listed<K extends StrategyListKey>(
  strategy: LocalStrategy,
  key: K,
  need: Need,
  base: Pointer = '',
): Listed<EntryOf<K>> {
  const items = strategy[key] as readonly EntryOf<K>[] | undefined;
  const partial = isMarked(strategy, key) || (!NOT_FROM_TEXT.includes(key) && !isReadWhole(strategy.textSeen));
  return { items, at: child(base, key), partial, need };
}

/** The strengths that a strategy names. */
export const STRENGTHS = /* @__PURE__ */ ask('strengths/all', 'the strengths it names');

/** The day of a piece of evidence. */
export const PIECE_DAY = /* @__PURE__ */ ask('evidence/day', 'the day of “{of}”');

/** The pieces of evidence of a strategy, as {@link listed}. */
export function listedEvidence(strategy: LocalStrategy, need: Need, base: Pointer = ''): Listed<EvidenceItem> {
  const { evidenceBase } = strategy;
  return {
    items: evidenceBase?.items,
    at: child(child(base, 'evidenceBase'), 'items'),
    partial: isMarked(evidenceBase, 'items') || !isReadWhole(strategy.textSeen),
    need,
  };
}

/** The days that officials of government spent in the place, as {@link listed}. */
export function listedVisits(strategy: LocalStrategy, need: Need, base: Pointer = ''): Listed<OfficialVisit> {
  return {
    items: strategy.government?.visits,
    at: child(child(base, 'government'), 'visits'),
    partial: isMarked(strategy.government, 'visits') || !isReadWhole(strategy.textSeen),
    need,
  };
}

/**
 * Lists that are not read from the text of a strategy, so that how much of it was seen says nothing of them: records of
 * how it was made are as whole as they say, and the list of authorities has a day of its own that it is complete for.
 */
const NOT_FROM_TEXT: readonly StrategyListKey[] = ['authorities', 'bodies', 'agreements', 'drafts', 'outcomes'];

/** A word that no list knows leaves open how much was read. */
function isReadWhole(textSeen: LocalStrategy['textSeen']): boolean {
  return textSeen === undefined || textSeen === 'whole';
}
