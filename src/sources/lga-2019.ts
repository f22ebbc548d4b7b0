import { sourceOf } from '../rules/source.js';

/** Local Government Association and Metro Dynamics, 2019: what those who made the first local industrial strategies learned. */
export const lga2019 = /* @__PURE__ */ sourceOf(
  {
    id: 'lga-2019',
    title: 'Local Industrial Strategies: Lessons Learned',
    publisher: 'Local Government Association and Metro Dynamics',
    date: 'December 2019',
    caveat:
      'It consulted 28 people in the first three areas and a few others. The points are theirs and need not be those of the publishers.',
  },
  {
    'Purpose of this report': ['reported'],
    'Local Industrial Strategies: Policy Context': ['reported'],
    'Method of consultation': ['reported'],
    'Greater Manchester': ['reported'],
    'Oxford-Cambridge Arc': ['reported'],
    'West Midlands': ['reported'],
    'Purpose of strategies': ['reported'],
    'Local consensus and cooperation': ['reported'],
    'Engagement and consultation': ['reported'],
    'Co-design with Government': ['reported'],
    'Advice for places developing Local Industrial Strategies': ['finding'],
    'Recommendations to Government': ['finding'],
  },
);
