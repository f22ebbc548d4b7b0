import type { Answer } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { allTrue, not } from '../../core/known.js';
import { phrase } from '../../core/phrase.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Saying } from '../../core/saying.js';
import type { Capacity } from '../model/making.js';

const ASKED = [
  { field: 'checked', need: /* @__PURE__ */ ask('capacity/checked', 'whether the capacity of {of} was checked') },
  { field: 'supportOffered', need: /* @__PURE__ */ ask('capacity/support', 'whether {of} was offered support') },
] as const;

/** Was its capacity not checked, or no support offered to it? */
export function lacksCapacityCheck(capacity: Capacity | undefined, record: Pointer, name: string): Answer {
  const at = child(record, 'capacity');
  const said = ASKED.map(({ field, need }) => ({
    is: capacity?.[field],
    at: child(at, field),
    need: need({ of: name }),
  }));
  const is = not(allTrue(said.map((one) => one.is)));
  return {
    value: is,
    open: is === undefined ? said.filter((one) => one.is === undefined).map(({ at, need }) => ({ at, need })) : [],
    evidence: said.filter((one) => (is === true ? one.is === false : one.is !== undefined)).map((one) => one.at),
  };
}

const CHECKED = /* @__PURE__ */ phrase('capacity/was-checked', 'capacity checked');
const NOT_CHECKED = /* @__PURE__ */ phrase('capacity/not-checked', 'capacity not checked');
const FOUND = /* @__PURE__ */ phrase('capacity/found', 'capacity: “{found}”');
const OFFERED = /* @__PURE__ */ phrase('capacity/offered', 'support offered');
const NOT_OFFERED = /* @__PURE__ */ phrase('capacity/not-offered', 'no support offered');

/** What is known to be wanting. */
export function capacityWanting(capacity: Capacity | undefined): readonly Saying[] {
  return [
    ...(capacity?.checked === false ? [NOT_CHECKED()] : []),
    ...(capacity?.supportOffered === false ? [NOT_OFFERED()] : []),
  ];
}

/** What is recorded of someone's capacity; empty where nothing is. */
export function capacitySaid(capacity: Capacity | undefined): readonly Saying[] {
  const { checked, supportOffered, found } = capacity ?? {};
  return [
    ...(found !== undefined ? [FOUND({ found })] : []),
    ...(found === undefined && checked === true ? [CHECKED()] : []),
    ...(checked === false ? [NOT_CHECKED()] : []),
    ...(supportOffered === undefined ? [] : [supportOffered ? OFFERED() : NOT_OFFERED()]),
  ];
}
