import type { Answer } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { allTrue, not } from '../../core/known.js';
import { child } from '../../core/pointer.js';
import { type Day, onOrBefore } from '../../core/when.js';
import type { Dialogue, Output } from '../model.js';
import { stands, together } from './lifecycle.js';
import type { Recorded } from './records.js';

/** Does it flow from ministers to the council? Only where the record says so: what is listed came out of the dialogue. */
export function flowsToCouncil({ record, at }: Recorded<Output>): Answer {
  const { toCouncil } = record;
  return {
    value: toCouncil === true,
    open: [],
    evidence: toCouncil === undefined ? [] : [child(at, 'toCouncil')],
  };
}

/** When an output was there. */
export const WHEN_PRODUCED = /* @__PURE__ */ ask('output/produced', 'when {of} was there');

/** Is the output the dialogue's own, and was it there by the day? Without a date it was some day before the list was made. */
export function cameOutBy(dialogue: Dialogue, output: Recorded<Output>, day: Day): Answer {
  const { record, at, name } = output;
  const { produced } = record;
  const place = child(at, 'produced');
  const value = produced === undefined ? stands(dialogue, day) || undefined : onOrBefore(produced, day);
  const there: Answer = {
    value,
    open: value === undefined ? [{ at: place, need: WHEN_PRODUCED({ of: name }) }] : [],
    evidence: produced === undefined ? [] : [place],
  };
  const away = flowsToCouncil(output);
  return together(allTrue([not(away.value), value]), [away, there]);
}
