import { hasWord, sameWord } from '../core/names.js';
import { visible } from '../core/visible.js';
import { hintAt, oneSlipFrom } from '../documents/nearest.js';
import type { AssessOptions } from '../rules/options.js';
import type { Quota } from '../rules/quota.js';
import type { Council } from './model.js';
import { seatsIn } from './reading/seats.js';
import { wordsOf } from './reading/words.js';
import { ATTRIBUTES, readAttribute } from './seating/categories.js';

/** Quotas whose words no record has, where another word may be meant: they would count nobody, and nobody would be told. */
export function remarksOnQuotaWords(council: Council, { profile, quotas = [] }: AssessOptions): readonly string[] {
  return [...(profile?.quotas ?? []), ...quotas].flatMap((quota) => remarkOn(council, quota) ?? []);
}

function remarkOn(council: Council, { id, attribute, category }: Quota): string | null {
  if (attribute === undefined || category === undefined) return null;
  const own = attributesIn(council);
  if (!ATTRIBUTES.includes(attribute) && !hasWord(own, attribute)) {
    const meant = hintAt(attribute, [...ATTRIBUTES, ...own]);
    return meant === ''
      ? null
      : `The quota ${visible(id)} is over “${visible(attribute)}”, which no record has${meant}.`;
  }
  const listed = wordsOf(attribute);
  const recorded = wordsIn(council, attribute);
  if (hasWord(listed, category) === true || hasWord(recorded, category)) return null;
  const counts = `The quota ${visible(id)} counts “${visible(category)}”`;
  if (listed !== undefined) return `${counts}, which is no word for ${attribute}${hintAt(category, listed)}.`;
  // A word that no member happens to have is no mistake, so only a slip of the pen is told.
  const meant = oneSlipFrom(category, recorded);
  return meant === null ? null : `${counts}, which no record says (did you mean “${visible(meant)}”?).`;
}

/** The words of the caller's own for attributes: those that records and numbers have. */
function attributesIn({ members = [], counts = [] }: Council): readonly string[] {
  const records = members.flatMap(({ attributes, holder, organisation }) => [
    attributes,
    holder?.attributes,
    organisation?.attributes,
  ]);
  return [
    ...new Set([
      ...records.flatMap((record) => Object.keys(record ?? {})),
      ...counts.map(({ attribute }) => attribute),
    ]),
  ];
}

function wordsIn({ members, counts = [] }: Council, attribute: string): readonly string[] {
  const told = counts.filter((count) => sameWord(count.attribute, attribute)).map(({ category }) => category);
  return [...new Set([...seatsIn(members).flatMap((seat) => readAttribute(seat, attribute).words ?? []), ...told])];
}
