import type { Reference } from '../../src/rules/reference.js';

// References as the official statistics print them, small enough to work out by hand.

const source = { source: 'bpe-2016', section: 'Statistical release, first page' };

/** UK, start of 2016, all industries, by employment: 48 % small, 12 % medium, 40 % large. */
export const sizeByEmployment: Reference = {
  id: 'size-employment',
  attribute: 'sizeBand',
  basis: 'employment',
  date: '2016',
  source,
  categories: [
    { id: 'none-to-small', covers: ['none', 'micro', 'small'], weight: 48 },
    { id: 'medium', weight: 12 },
    { id: 'large', weight: 40 },
  ],
};

/** The same by number of firms: 99.3 %, 0.6 %, 0.1 %. */
export const sizeByFirms: Reference = {
  ...sizeByEmployment,
  id: 'size-firms',
  basis: 'enterprises',
  categories: [
    { id: 'none-to-small', covers: ['none', 'micro', 'small'], weight: 99.3 },
    { id: 'medium', weight: 0.6 },
    { id: 'large', weight: 0.1 },
  ],
};

/** Three regions, a tenth, three tenths and six tenths. */
export const threeRegions: Reference = {
  id: 'regions',
  attribute: 'region',
  basis: 'enterprises',
  date: '2015',
  source,
  categories: [
    { id: 'London', weight: 3 },
    { id: 'Wales', weight: 1 },
    { id: 'North', weight: 6 },
  ],
};

/** The four parts of widget making, equal in turnover. */
export const widgetParts: Reference = {
  id: 'widget-parts',
  attribute: 'subSector',
  basis: 'turnover',
  date: '2015',
  sector: 'widgets',
  source,
  categories: [
    { id: 'bolts', weight: 1 },
    { id: 'nuts', weight: 1 },
    { id: 'cogs', weight: 1 },
    { id: 'gears', weight: 1 },
  ],
};
