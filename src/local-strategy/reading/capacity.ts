import type { Answer } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { allTrue, not } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
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

/** What is known to be wanting, in words. */
export function capacityWanting(capacity: Capacity | undefined): string {
  return [
    ...(capacity?.checked === false ? ['capacity not checked'] : []),
    ...(capacity?.supportOffered === false ? ['no support offered'] : []),
  ].join(', ');
}

/** What is recorded of someone's capacity, in words; empty where nothing is. */
export function capacityInWords(capacity: Capacity | undefined): string {
  const { checked, supportOffered, found } = capacity ?? {};
  return [
    ...(found !== undefined ? [`capacity: “${found}”`] : []),
    ...(found === undefined && checked === true ? ['capacity checked'] : []),
    ...(checked === false ? ['capacity not checked'] : []),
    ...(supportOffered === undefined ? [] : [supportOffered ? 'support offered' : 'no support offered']),
  ].join(', ');
}
