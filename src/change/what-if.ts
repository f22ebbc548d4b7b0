import { type Draft, Immer, isDraft, isModified } from 'immer';
import { refuseOddValues } from '../documents/odd-values.js';
import type { Assessment } from '../rules/finding.js';
import { type Comparison, compareAssessments } from './compare-assessments.js';
import { applyPatches, type JsonPatch } from './json-patch.js';
import { patchesBetween } from './patches-between.js';

/** What a change would do. */
export interface WhatIf<S> {
  /** The subject as it would be; it shares with the original what did not change. */
  readonly subject: S;
  /** The original, judged. */
  readonly before: Assessment;
  /** The subject as it would be, judged. */
  readonly after: Assessment;
  /** The change as a JSON Patch (RFC 6902): applied to the original, it gives the subject as it would be. */
  readonly patches: readonly JsonPatch[];
  /** The way back: applied to the subject as it would be, it gives the very bytes of the original. */
  readonly inversePatches: readonly JsonPatch[];
  /** Which findings changed, from what to what, and by how much. */
  readonly comparison: Comparison;
}

/** Changes a draft in place, as Immer has it; or leaves it alone and returns another subject. */
export type Recipe<S> = (draft: Draft<S>) => unknown;

// An instance of its own, that freezes nothing: what it hands back shares parts with what the caller gave.
const immer = /* @__PURE__ */ new Immer({ autoFreeze: false });

/**
 * What would change if the subject were another: runs a recipe on a draft of it, judges both and compares.
 *
 * The subject stays as it is, frozen or not. The recipe works on the draft as if it were the subject
 * (`(draft) => { draft.size = 12; }`), or returns another subject in its stead; a number or list that it happens to
 * return, as `draft.members.pop()` does, means nothing.
 *
 * ```ts
 * import { assessRepresentation, type Council, whatIf } from 'industrial-strategy';
 *
 * const council: Council = { name: 'Widget Council', size: 40 };
 * const smaller = whatIf(
 *   council,
 *   (draft) => {
 *     draft.size = 12;
 *   },
 *   (subject) => assessRepresentation(subject, { asOf: '2016-03-01' }),
 * );
 * smaller.patches; // => [{ op: 'replace', path: '/size', value: 12 }]
 * smaller.comparison.changes[0]?.outcome; // => { before: 'failed', after: 'passed' }
 * council.size; // => 40
 * ```
 *
 * @throws TypeError for a recipe that waits, that both changes the draft and returns another subject, or that leaves
 * behind anything but plain JSON.
 */
export function whatIf<S extends object>(
  subject: S,
  recipe: Recipe<S>,
  assessFn: (subject: S) => Assessment,
): WhatIf<S> {
  refuseOddValues('subject', subject);
  const changed: unknown = immer.produce(subject as object, (draft) => instead(recipe(draft as Draft<S>), draft));
  const patches = patchesBetween(subject, changed, 'any');
  const after = applyPatches(subject, patches);
  const [assessedBefore, assessedAfter] = [assessFn(subject), assessFn(after)];
  return {
    subject: after,
    before: assessedBefore,
    after: assessedAfter,
    patches,
    inversePatches: patchesBetween(after, subject, 'exact'),
    comparison: compareAssessments(assessedBefore, assessedAfter),
  };
}

/** The subject that a recipe returns instead of changing the draft; undefined where it returns none. */
function instead(returned: unknown, draft: object): object | undefined {
  if (typeof returned !== 'object' || returned === null || isDraft(returned)) return undefined;
  if ('then' in returned && typeof returned.then === 'function') {
    throw new TypeError('whatIf: a recipe cannot wait (async): give it what it needs, and change the draft at once.');
  }
  if (Array.isArray(returned) !== Array.isArray(draft)) return undefined;
  if (!isModified(draft)) return returned;
  if (Array.isArray(returned)) return undefined;
  throw new TypeError(
    'whatIf: the recipe changes the draft and returns another subject as well. Do one of the two; braces around the change return nothing: (draft) => { … }.',
  );
}
