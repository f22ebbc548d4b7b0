import { isAmong, listIn } from '../core/incomplete.js';
import { child } from '../core/pointer.js';
import type { Lived } from './life.js';
import type { Action, Side } from './model.js';
import type { Recorded } from './records.js';

const SIDES: readonly string[] = ['industry', 'government', 'other'] satisfies readonly Side[];

/** Is the side among the owners of an action? A word that no list knows may stand for any. */
export function isOwnedBy({ record, at, name }: Recorded<Action>, side: Side): Lived {
  const owners = listIn(record, 'owners');
  const odd = owners.entries.filter((owner) => !SIDES.includes(owner)).map((word) => `"${word}"`);
  const among = isAmong(side, owners);
  const value = among === false && odd.length > 0 ? undefined : among;
  const words = odd.length === 0 ? '' : ` (${odd.join(', ')}: no word known here)`;
  const place = child(at, 'owners');
  return {
    value,
    open: value === undefined ? [{ at: place, need: `who owns it: ${name}${words}` }] : [],
    evidence: owners.given ? [place] : [],
  };
}
