import type { Answer } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { allTrue } from '../../core/known.js';
import { child } from '../../core/pointer.js';
import { type Day, onOrBefore } from '../../core/when.js';
import { lookUp, strange } from '../../core/words.js';
import type { OpenReading } from '../../council/reading/index.js';
import type { Dialogue, Output, OutputUse } from '../model.js';
import { stands } from './lifecycle.js';
import { cameOutBy, flowsToCouncil } from './produced.js';
import type { Recorded } from './records.js';

/** Did a use make a difference? What does not may come before one that does, or instead of it. */
const MADE_A_DIFFERENCE = {
  'changed-policy': true,
  'informed-policy': true,
  evidence: true,
  funding: true,
  'co-investment': true,
  'taken-up': true,
  'fed-into-review': true,
  tabled: false,
  proposed: false,
  welcomed: false,
  commissioned: false,
  none: false,
} as const satisfies Record<OutputUse, boolean>;

/** Was the output of the dialogue's own, and had use been made of it by the day? */
export function wasUsedBy(dialogue: Dialogue, output: Recorded<Output>, day: Day): Answer {
  const own = flowsToCouncil(output);
  if (own.value === true) return { value: false, open: [], evidence: own.evidence };
  const word = wordOn(output);
  const date = dateOn(dialogue, output, day);
  const value = allTrue([word.value, date.value]);
  return {
    value,
    open: value === undefined ? [...word.open, ...date.open] : [],
    evidence: [...own.evidence, ...word.evidence, ...date.evidence],
  };
}

/** What to find out of outputs that are not listed. */
export const WHAT_USE = /* @__PURE__ */ ask('outputs/use', 'and what use was made of them');
const USE = /* @__PURE__ */ ask('output/use', 'what use was made of {of}');

function wordOn({ record, at, name }: Recorded<Output>): Answer {
  const word = record.use;
  const value = lookUp(word, MADE_A_DIFFERENCE);
  const place = child(at, 'use');
  return {
    value,
    open:
      value === undefined ? [{ at: place, need: USE({ of: name }, { word: strange(word, MADE_A_DIFFERENCE) }) }] : [],
    evidence: word === undefined ? [] : [place],
  };
}

/** Was that, and nothing else, the use made of it? */
export function isUsedTo(output: Recorded<Output>, use: OutputUse): Answer {
  const { record, at, name } = output;
  const known = lookUp(record.use, MADE_A_DIFFERENCE) !== undefined;
  const place = child(at, 'use');
  return {
    value: known ? record.use === use : undefined,
    open: known ? [] : [{ at: place, need: USE({ of: name }, { word: strange(record.use, MADE_A_DIFFERENCE) }) }],
    evidence: record.use === undefined ? [] : [place],
  };
}

const WHEN_USED = /* @__PURE__ */ ask('output/used', 'when use was made of {of}');

/** A use without a date was made some day before the list was, and not before the output was there. */
function dateOn(dialogue: Dialogue, output: Recorded<Output>, day: Day): Answer {
  const { record, at, name } = output;
  const place = child(at, 'used');
  const value =
    record.used === undefined
      ? allTrue([cameOutBy(dialogue, output, day).value, stands(dialogue, day) || undefined])
      : onOrBefore(record.used, day);
  return {
    value,
    open: value === undefined ? [{ at: place, need: WHEN_USED({ of: name }) }] : [],
    evidence: record.used === undefined ? [] : [place],
  };
}

/** Use made of one output, for counting those that were used. */
export function readUse(dialogue: Dialogue, output: Recorded<Output>, day: Day): OpenReading {
  const { value, open, evidence } = wasUsedBy(dialogue, output, day);
  return { among: value, is: true, at: output.at, evidence, open };
}
