import { ask, type Inquiry } from '../../core/ask.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Unlisted } from '../../core/tally.js';
import type { LocalSector, LocalStrategy } from '../model/strategy.js';
import { listed } from './lists.js';

/** A sector of a strategy with its place and what to call it in a sentence. */
export interface SectorAt {
  /** The record. */
  readonly sector: LocalSector;
  /** Where it stands. */
  readonly at: Pointer;
  /** Its name; where it has none, its mark or its place in the list. */
  readonly name: string;
}

/** The sectors that a strategy names, as far as they are known. */
export interface Sectors {
  /** Those listed. */
  readonly all: readonly SectorAt[];
  /** Those that may be missing from the list; absent where it is whole. */
  readonly unlisted: Unlisted | undefined;
}

/** The sectors that a strategy names. */
export const SECTORS = /* @__PURE__ */ ask('sectors/all', 'the sectors it names');
const REST = /* @__PURE__ */ ask('sectors/rest', 'the rest of the sectors it names');

/**
 * The sectors of a strategy; `asking` is what to find out besides of those that are not in the list, `base` is where the
 * strategy stands in the document.
 */
export function sectorsOf(strategy: LocalStrategy, asking?: Inquiry, base: Pointer = ''): Sectors {
  const { items, at, partial } = listed(strategy, 'sectors', '', base);
  const isWhole = items !== undefined && partial !== true;
  const need = (items === undefined ? SECTORS : REST)(undefined, { also: [asking] });
  return {
    all: (items ?? []).map((sector, i) => ({
      sector,
      at: child(at, i),
      name: sector.name ?? sector.id ?? `sector ${i + 1} of the list`,
    })),
    unlisted: isWhole ? undefined : { count: { min: 0 }, among: true, at, need },
  };
}
