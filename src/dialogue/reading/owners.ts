import type { Answer } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isAmong, listIn } from '../../core/incomplete.js';
import { child } from '../../core/pointer.js';
import type { Action, Side } from '../model.js';
import type { Recorded } from './records.js';

const SIDES: readonly string[] = ['industry', 'government', 'other'] satisfies readonly Side[];

/** What to find out of actions that are not listed. */
export const WHO_OWNS = /* @__PURE__ */ ask('actions/owners', 'and who owns them');
const OWNERS = /* @__PURE__ */ ask('action/owners', 'who owns it: {of}');

/** Is the side among the owners of an action? A word that no list knows may stand for any. */
export function isOwnedBy({ record, at, name }: Recorded<Action>, side: Side): Answer {
  const owners = listIn(record, 'owners');
  const odd: string | undefined = owners.entries.find((owner) => !SIDES.includes(owner));
  const among = isAmong(side, owners);
  const value = among === false && odd !== undefined ? undefined : among;
  const place = child(at, 'owners');
  return {
    value,
    open: value === undefined ? [{ at: place, need: OWNERS({ of: name }, { word: odd }) }] : [],
    evidence: owners.given ? [place] : [],
  };
}
