// Written from the schemas by `npm run fields`.

import { areaCodeFields } from '../council/index.js';
import type { RecordType } from '../documents/field-types.js';
import { localStrategyFields } from '../local-strategy/index.js';
import { crosswalkFields, elementRefFields, nationalStrategyFields } from '../national-strategy/index.js';

const families: RecordType = { id: 't', name: 't', members: ['t'], note: 't', provenance: 'o', '': ['id'] };

const neighbours: RecordType = { a: 't', b: 't', provenance: 'o', '': ['a', 'b'] };

const overlaps: RecordType = {
  id: 't',
  between: ['t'],
  kind: '|shared|collaboration|rival|nested|boundary',
  elements: [elementRefFields],
  on: 't',
  note: 't',
  provenance: 'o',
  '': ['between', 'kind'],
};

const oversight2: RecordType = { body: 't', none: 'b', remit: 't', noRemit: 'b', guidanceGiven: 'b', provenance: 'o' };

const monitoring: RecordType = { frame: 't', noFrame: 'b', tools: 't', noTools: 'b', provenance: 'o' };

const reviews: RecordType = {
  id: 't',
  strategy: 't',
  by: 't',
  form: 't',
  from: 'w',
  until: 'w',
  period: 't',
  note: 't',
  provenance: 'o',
  '': ['strategy'],
};

const register: RecordType = {
  authority: 't',
  name: 't',
  codes: [areaCodeFields],
  tier: '|upper|lower|single',
  partOf: 't',
  from: 'w',
  until: 'w',
  provenance: 'o',
  '': ['authority'],
};

/** Types of the fields of a portfolio. */
export const portfolioFields: RecordType = {
  id: 't',
  name: 't',
  national: nationalStrategyFields,
  strategies: [localStrategyFields],
  complete: 'b',
  crosswalks: [crosswalkFields],
  families: [families],
  neighbours: [neighbours],
  overlaps: [overlaps],
  oversight: oversight2,
  monitoring: monitoring,
  reviews: [reviews],
  register: [register],
  incomplete: ['p'],
  notes: ['t'],
  provenance: 'o',
  '': ['national', 'strategies'],
};
