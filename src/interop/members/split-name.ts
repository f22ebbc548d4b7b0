import { kindInName } from '../cells/read-kind.js';
import { bareName, isName } from '../cells/read-name.js';
import { roleBehind } from '../cells/read-role.js';
import { readSeniority } from '../cells/read-seniority.js';
import type { Places } from '../places.js';
import { squeeze } from '../text/squeeze.js';
import { withoutBrackets } from './header-use.js';

/** A cell that holds a name and more: `Ann Lee, Chief Executive, Acme Ltd`. */
export interface SplitName {
  readonly name: string;
  readonly title?: string;
  readonly organisation?: string;
  /** What may be either. */
  readonly unclear?: string;
  /** Why it is parted so. */
  readonly because: string;
}

/**
 * Parts a name from the title and the organisation behind it, in a list that has no column for the latter: at commas,
 * else at brackets. Undefined where the cell is a name, or does not show what is what.
 */
export function splitName(cell: string, places: Places | undefined): SplitName | undefined {
  const [first = '', ...more] = squeeze(cell)
    .split(/,| [-–—] /u)
    .map(squeeze);
  const name = squeeze(first);
  // Letters behind a name are part of it: adding them makes no longer name.
  const behind = more.filter((part) => part !== '' && bareName(`${name}, ${part}`) !== bareName(name));
  if (!isName(name)) return undefined;
  const because = 'the name stands before it, in one cell';
  const last = behind.at(-1);
  if (last === undefined) return inBrackets(name, places, because);
  if (behind.length > 1) return { name, title: behind.slice(0, -1).join(', '), organisation: last, because };
  if (kindInName(last, places) !== undefined || roleBehind(name) !== undefined)
    return { name, organisation: last, because };
  const senior = readSeniority(last, '', undefined);
  const isTitle = senior !== undefined && !(senior.state === 'asked' && senior.reason.startsWith('no word'));
  return isTitle ? { name, title: last, because } : { name, unclear: last, because };
}

function inBrackets(name: string, places: Places | undefined, because: string): SplitName | undefined {
  const aside = /\(([^()]+)\)\s*$/.exec(name)?.[1];
  const bare = squeeze(withoutBrackets(name));
  return aside !== undefined && isName(bare) && kindInName(aside, places) !== undefined
    ? { name: bare, organisation: squeeze(aside), because }
    : undefined;
}
