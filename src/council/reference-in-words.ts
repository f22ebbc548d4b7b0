import type { Reference } from '../rules/reference.js';

const BASES: Readonly<Record<Reference['basis'], string>> = {
  enterprises: 'by number of firms',
  employers: 'by number of employers',
  employment: 'by employment',
  turnover: 'by turnover',
  gva: 'by gross value added',
};

/** A reference in a phrase: whose industry, counted in what, when. */
export function referenceInWords(reference: Reference): string {
  const whose = reference.sector === undefined ? 'the whole economy' : `its own sector (${reference.sector})`;
  return `${whose} ${BASES[reference.basis]}, ${reference.date}`;
}
