// Written from the schemas by `npm run fields`.
import type { RecordType } from '../documents/field-types.js';

/** Types of the fields of the coverage options. */
export const coverageOptionFields: RecordType = { kinds: ['|foundation|challenge|mission|sector|objective'] };

/** Types of the fields of the overlap options. */
export const overlapOptionFields: RecordType = { asOf: 'y' };

/** Types of the fields of the comparison options. */
export const comparisonOptionFields: RecordType = { by: '|text|codes', masked: 'b', withShared: 'b', ignore: ['t'] };

/** Types of the fields of the tippex options. */
export const tippexOptionFields: RecordType = {
  by: '|text|codes',
  masked: 'b',
  withShared: 'b',
  ignore: ['t'],
  rareShare: 's',
  minLq: 'a',
};

/** Types of the fields of the candidate options. */
export const candidateOptionFields: RecordType = {
  by: '|text|codes',
  masked: 'b',
  withShared: 'b',
  ignore: ['t'],
  minSimilarity: 's',
  asOf: 'y',
};
