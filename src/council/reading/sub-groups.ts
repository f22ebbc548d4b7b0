import { ask } from '../../core/ask.js';
import { listIn } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import { NONE } from '../../rules/claim.js';
import { type Listed, listedIn } from '../../rules/lists.js';
import { measured, type Observed } from '../../rules/observed.js';
import type { Council, SubGroup } from '../model.js';

const SUB_GROUPS = /* @__PURE__ */ ask('sub-groups/all', 'the sub-groups');

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
  const need = SUB_GROUPS();
  const { entries, whole } = listIn(council, 'subGroups');
  const { length } = entries;
  return {
    list: listedIn(council, 'subGroups', need),
    count: measured(whole ? length : { min: length }, {
      related: entries.map((_, i) => child(at, i)),
      open: whole ? NONE : [{ at, need }],
    }),
    unknown: !whole && length === 0,
  };
}

/** What to call a sub-group in a sentence. */
export function nameOfSubGroup(group: SubGroup, i: number): string {
  return group.name ?? group.id ?? `number ${i + 1}`;
}
