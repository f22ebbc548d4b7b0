import { type Day, monthsBetween } from '../core/when.js';
import type { Reference } from '../rules/reference.js';

/** What a council is held against where nobody says: these counts, where there are any. */
const COUNTS: readonly (readonly [attribute: string, basis: string, ownIndustry: boolean])[] = [
  ['region', 'enterprises', true],
  ['sizeBand', 'employment', false],
  ['sizeBand', 'enterprises', true],
  ['sizeBand', 'turnover', false],
];

/**
 * The references to hold a council against where the caller names none: by region and by number of firms those of its own
 * industry, else of the whole economy; by jobs and by turnover those of the whole economy; of each the nearest in time.
 */
export function chosenReferences(
  references: readonly Reference[],
  asOf: Day,
  sector: string | undefined,
): readonly Reference[] {
  return COUNTS.flatMap(([attribute, basis, ownIndustry]) => {
    const all = references.filter((one) => one.attribute === attribute && one.basis === basis);
    const own = ownIndustry && sector !== undefined ? all.filter((one) => one.sector === sector) : [];
    const nearest = nearestOf(own.length > 0 ? own : all.filter((one) => one.sector === undefined), asOf);
    return nearest === undefined ? [] : [nearest];
  });
}

function nearestOf(references: readonly Reference[], asOf: Day): Reference | undefined {
  let best: { readonly reference: Reference; readonly months: number } | undefined;
  for (const reference of references) {
    const age = reference.date <= asOf ? monthsBetween(reference.date, asOf) : monthsBetween(asOf, reference.date);
    const months = age === null ? Number.POSITIVE_INFINITY : age.min;
    if (best === undefined || months < best.months) best = { reference, months };
  }
  return best?.reference;
}
