import { listOf } from '../../documents/document-faults.js';
import { isWhole, marksIn } from '../../documents/schema-checks.js';
import type { ElementKind } from '../model.js';
import { ELEMENT_LISTS } from './elements.js';

/** The marks of the elements of one kind; null where they are not all known, so that any may be meant. */
export function elementMarks(national: unknown, kind: ElementKind): ReadonlySet<string> | null {
  if (kind !== 'mission') {
    const key = ELEMENT_LISTS[kind];
    return isWhole(national, key) ? marksIn(listOf(national, key), 'id') : null;
  }
  if (!isWhole(national, 'challenges')) return null;
  const incomplete = listOf(national, 'incomplete');
  const challenges = listOf(national, 'challenges');
  const all = challenges.every(
    (challenge, i) => isWhole(challenge, 'missions') && !incomplete.includes(`/challenges/${i}/missions`),
  );
  return all
    ? marksIn(
        challenges.flatMap((challenge) => listOf(challenge, 'missions')),
        'id',
      )
    : null;
}
