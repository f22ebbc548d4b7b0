// Written from the schemas by `npm run fields`.
import type { RecordType } from '../documents/field-types.js';

const source: RecordType = { source: 't', section: 't', '': ['source', 'section'] };

const categories: RecordType = { id: 't', covers: ['t'], weight: 'a', '': ['id', 'weight'] };

/** Types of the fields of a reference. */
export const referenceFields: RecordType = {
  id: 't',
  title: 't',
  attribute: 't',
  basis: '|enterprises|employers|employment|turnover|gva',
  date: 'd',
  source: source,
  sector: 't',
  categories: [categories],
  confidence: '|seen-in-source|secondary-source|derived|analyst|recalled',
  note: 't',
  '': ['id', 'attribute', 'basis', 'date', 'source', 'categories'],
};

const share: RecordType = { min: 's', max: 's' };

const count: RecordType = { min: 'i', max: 'i' };

/** Types of the fields of a quota. */
export const quotaFields: RecordType = {
  id: 't',
  title: 't',
  attribute: 't',
  category: 't',
  of: '|members|industry|business',
  share: share,
  count: count,
  coOpted: '|apart|counted',
  from: 'y',
  source: source,
  note: 't',
  '': ['id', 'of'],
};

/** Types of the fields of a profile. */
export const profileFields: RecordType = {
  id: 't',
  title: 't',
  rules: ['t'],
  parameters: {
    '*': [
      { value: 'f', from: 'y', basis: '|source|derived|convention', source: source, why: 't', '': ['value', 'basis'] },
    ],
  },
  quotas: [quotaFields],
  source: source,
  '': ['id', 'title'],
};

/** Types of the fields of a waiver. */
export const waiverFields: RecordType = { fingerprint: 't', because: 't', until: 'y', '': ['fingerprint', 'because'] };

/** Types of the fields of an override. */
export const overrideFields: RecordType = { value: 'f', because: 't', '': ['value', 'because'] };
