import type { Reference } from '../../rules/reference.js';

const BASES: Readonly<Record<Reference['basis'], string>> = {
  enterprises: 'by number of firms',
  employers: 'by number of employers',
  employment: 'by employment',
  turnover: 'by turnover',
  gva: 'by gross value added',
};

/** A reference in a phrase: its title, or whose industry, counted in what and when. */
export function referenceInWords(reference: Reference): string {
  if (reference.title !== undefined) return reference.title;
  const whose = reference.sector === undefined ? 'the whole economy' : `its own sector (${reference.sector})`;
  return `${whose} ${BASES[reference.basis]}, ${reference.date}`;
}
