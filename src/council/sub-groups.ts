import { child, type Pointer } from '../core/pointer.js';
import { NONE } from '../rules/claim.js';
import type { Listed } from '../rules/lists.js';
import { measured, type Observed } from '../rules/observed.js';
import type { Council, SubGroup } from './model.js';

/** A council's sub-groups, as far as they are known. */
export interface SubGroups {
  /** The list. */
  readonly list: Listed<SubGroup>;
  /** How many there are. */
  readonly count: Observed;
  /** Nothing is known of any sub-group. */
  readonly unknown: boolean;
}

/** The sub-groups of a council. */
export function subGroupsOf(council: Council): SubGroups {
  const at: Pointer = '/subGroups';
  const items = council.subGroups;
  const partial = council.incomplete?.includes(at) === true;
  const listed = items?.length ?? 0;
  const open = items === undefined || partial;
  const need = 'the sub-groups';
  return {
    list: { items, at, partial, need },
    count: measured(open ? { min: listed } : listed, {
      related: (items ?? []).map((_, i) => child(at, i)),
      open: open ? [{ at, need }] : NONE,
    }),
    unknown: open && listed === 0,
  };
}

/** What to call a sub-group in a sentence. */
export function nameOfSubGroup(group: SubGroup, i: number): string {
  return group.name ?? group.id ?? `number ${i + 1}`;
}
