import type { Answer } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { allTrue, anyTrue, type Range } from '../../core/known.js';
import { sameName } from '../../core/names.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { type Day, type Days, daysBetween, daysOf, onOrBefore } from '../../core/when.js';
import { SPONSORED_BY } from '../../council/reading/index.js';
import type { Dialogue, Output, Sharing } from '../model.js';
import { stands } from './lifecycle.js';
import type { Recorded } from './records.js';

const WITH_WHOM = /* @__PURE__ */ ask('output/shared-with', 'with whom {of} was shared');
const WITH_WHOM_ELSE = /* @__PURE__ */ ask('output/shared-with-others', 'with whom else {of} was shared');
const WHEN_SHARED = /* @__PURE__ */ ask('output/shared', 'when {of} was shared');

/** Had the output been shared by the day, beyond the sponsors or with another team inside them? */
export function sharedBy(dialogue: Dialogue, output: Recorded<Output>, day: Day): Answer {
  const { record, at, name } = output;
  const list = child(at, 'sharedWith');
  const { entries, given, whole } = listIn(record, 'sharedWith');
  const read = entries.map((sharing, i) => readSharing(dialogue, sharing, child(list, i), name, day));
  const value = anyTrue([...read.map((one) => one.value), ...(whole ? [] : [undefined])]);
  const rest = (given ? WITH_WHOM_ELSE : WITH_WHOM)({ of: name });
  return {
    value,
    open:
      value === undefined
        ? mergeFacts([
            ...read.map((one) => one.open),
            whole ? [] : [{ at: list, need: rest }, ...openSponsors(dialogue)],
          ])
        : [],
    evidence: [
      ...(given && entries.length === 0 ? [list] : []),
      ...read.filter((one) => value !== true || one.value === true).flatMap((one) => one.evidence),
    ],
  };
}

function readSharing(dialogue: Dialogue, sharing: Sharing, at: Pointer, output: string, day: Day): Answer {
  const beyond = isBeyond(dialogue, sharing, at, output);
  const date = sharing.date === undefined ? stands(dialogue, day) || undefined : onOrBefore(sharing.date, day);
  const value = allTrue([beyond.value, date]);
  const open: Fact[] = [];
  if (value === undefined) {
    for (const one of beyond.open) open.push(one);
    if (date === undefined) open.push({ at: child(at, 'date'), need: WHEN_SHARED({ of: output }) });
  }
  return { value, open, evidence: [at, ...beyond.evidence] };
}

/** A team counts wherever it is; a department where it is known to be no sponsor; anyone where there is none. */
function isBeyond(dialogue: Dialogue, { team, department }: Sharing, at: Pointer, output: string): Answer {
  if (team !== undefined) return { value: true, open: [], evidence: [] };
  const { sponsors } = dialogue;
  const evidence: readonly Pointer[] = sponsors === undefined ? [] : ['/sponsors'];
  const open = openSponsors(dialogue);
  if (sponsors?.length === 0 && open.length === 0) return { value: true, open, evidence };
  if (department === undefined) {
    return { value: undefined, open: [{ at, need: WITH_WHOM({ of: output }) }, ...open], evidence };
  }
  if (sponsors?.some((sponsor) => sameName(sponsor, department)) === true) return { value: false, open: [], evidence };
  return { value: open.length > 0 ? undefined : true, open, evidence };
}

/** What to find out of the sponsors, before a department is known to be beyond them. */
export function openSponsors(dialogue: Dialogue): readonly Fact[] {
  if (listIn(dialogue, 'sponsors').whole) return [];
  return [{ at: '/sponsors', need: SPONSORED_BY() }];
}

/**
 * Days from the day an output was there to its first sharing that counts, which is known to have been; null where a date
 * leaves that open. What was shared before it was there took no days.
 */
export function daysToSharing(dialogue: Dialogue, output: Recorded<Output>, day: Day): Range | null {
  const { record, at, name } = output;
  if (isMarked(record, 'sharedWith')) return null;
  let first: Required<Days> | null = null;
  for (const [i, sharing] of (record.sharedWith ?? []).entries()) {
    const { value } = readSharing(dialogue, sharing, child(child(at, 'sharedWith'), i), name, day);
    if (value === false) continue;
    const days = daysOf(sharing.date);
    if (value === undefined || days.first === undefined || days.last === undefined) return null;
    first =
      first === null ? { first: days.first, last: days.last } : earlier(first, { first: days.first, last: days.last });
  }
  if (first === null) return null;
  const days = daysBetween(record.produced, { min: first.first, max: first.last });
  return days === null ? null : { min: Math.max(0, days.min), max: Math.max(0, days.max ?? 0) };
}

/** The earlier of two dates: its first day is the earliest of both, and so is its last. */
function earlier(a: Required<Days>, b: Required<Days>): Required<Days> {
  return { first: a.first < b.first ? a.first : b.first, last: a.last < b.last ? a.last : b.last };
}
