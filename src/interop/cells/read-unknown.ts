import { squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import { blankSigns, failedFormulas, noneWords, notKnown } from '../words/not-known.js';
import { understood } from './reading.js';

const UNKNOWN = new Set(notKnown);
const NONE = new Set(noneWords);
const FAILED = new Set(failedFormulas);

/** A cell that is there and says that something is not known; undefined for any other. */
export function readUnknown(cell: string, noneIsAnAnswer = false): ReturnType<typeof understood> | undefined {
  const text = squeeze(cell);
  if (FAILED.has(text)) return understood('a formula that failed in the spreadsheet: not known');
  if (blankSigns.test(text) || UNKNOWN.has(keyOf(text))) return understood('a word for not known');
  if (!noneIsAnAnswer && NONE.has(keyOf(text))) return understood('"none" here says no more than a blank');
  return undefined;
}

/** Does it say "none"? */
export function saysNone(cell: string): boolean {
  return NONE.has(keyOf(cell));
}
