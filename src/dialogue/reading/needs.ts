import type { Answer } from '../../core/answer.js';
import { ask, type Inquiry } from '../../core/ask.js';
import { listIn } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import type { Day } from '../../core/when.js';
import type { DepartmentNeed, Dialogue } from '../model.js';
import { openPriorities } from './open-priorities.js';

/** Another department that a priority needs, which is open on the day or may be. */
export interface Need {
  /** The record. */
  readonly need: DepartmentNeed;
  /** Where it is. */
  readonly at: Pointer;
  /** The priority, in words. */
  readonly issue: string;
  /** Is the priority open? Never false: needs of others are left out. */
  readonly isOpen: Answer;
}

/** What open priorities need of other departments, as far as it is known. */
export interface Needs {
  /** What is recorded, in the order of the priorities. */
  readonly all: readonly Need[];
  /** What to find out of needs that are not recorded; empty where everything is. */
  readonly unlisted: readonly Fact[];
}

const OTHER_DEPARTMENTS = /* @__PURE__ */ ask(
  'council-priorities/departments',
  'and which other departments they need',
);
const DEPARTMENTS = /* @__PURE__ */ ask('priority/departments', 'which departments {of} needs');
const MORE_DEPARTMENTS = /* @__PURE__ */ ask('priority/more-departments', 'which more departments {of} needs');

/** Reads what the priorities open on the day need of other departments; `asking` says what else to find out of it. */
export function needsOf(dialogue: Dialogue, day: Day, asking: readonly Inquiry[] = []): Needs {
  const priorities = openPriorities(dialogue, day, [OTHER_DEPARTMENTS(), ...asking]);
  const all: Need[] = [];
  const unlisted: (readonly Fact[])[] = [];
  for (const { priority, open: isOpen } of priorities.all) {
    if (isOpen.value === false) continue;
    const { record, at, name } = priority;
    const list = child(at, 'needs');
    const { entries, given, whole } = listIn(record, 'needs');
    for (const [i, need] of entries.entries()) all.push({ need, at: child(list, i), issue: name, isOpen });
    if (whole) continue;
    unlisted.push([
      { at: list, need: (given ? MORE_DEPARTMENTS : DEPARTMENTS)({ of: name }, { also: asking }) },
      ...isOpen.open,
    ]);
  }
  if (priorities.unlisted !== undefined) {
    unlisted.push([{ at: priorities.unlisted.at, need: priorities.unlisted.need }]);
  }
  return { all, unlisted: mergeFacts(unlisted) };
}
