import type { Answer } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isAmong, listIn } from '../../core/incomplete.js';
import { child } from '../../core/pointer.js';
import { strange } from '../../core/words.js';
import type { Action, Side } from '../model.js';
import type { Recorded } from './records.js';

/** The sides that own actions; a word that is none of them may stand for any. */
const IS_SIDE = { industry: true, government: true, other: true } as const satisfies Record<Side, true>;

/** What to find out of actions that are not listed. */
export const WHO_OWNS = /* @__PURE__ */ ask('actions/owners', 'and who owns them');
const OWNERS = /* @__PURE__ */ ask('action/owners', 'who owns it: {of}');

/** Is the side among the owners of an action? A word that no list knows may stand for any. */
export function isOwnedBy({ record, at, name }: Recorded<Action>, side: Side): Answer {
  const owners = listIn(record, 'owners');
  const odd = owners.entries.map((owner) => strange(owner, IS_SIDE)).find((word) => word !== undefined);
  const among = isAmong(side, owners);
  const value = among === false && odd !== undefined ? undefined : among;
  const place = child(at, 'owners');
  return {
    value,
    open: value === undefined ? [{ at: place, need: OWNERS({ of: name }, { word: odd }) }] : [],
    evidence: owners.given ? [place] : [],
  };
}
