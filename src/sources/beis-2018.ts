import { sourceOf } from '../rules/source.js';

/** The prospectus of October 2018, which bound local industrial strategies while the framework of 2017 stood. */
export const beis2018 = /* @__PURE__ */ sourceOf(
  {
    id: 'beis-2018',
    title: 'Local Industrial Strategies: policy prospectus',
    publisher: 'Department for Business, Energy and Industrial Strategy',
    date: 'October 2018',
    caveat:
      'Its criteria are taken from the list in the report of the Local Government Association of 2019, not from the prospectus itself. It is guidance: it says what a strategy would do, not what it must do.',
    // Published on 1 October 2018; given up with its framework in March 2021, taken to the last day of that month.
    inForce: { framework: 'uk-industrial-strategy-2017', from: '2018-10-01', until: '2021-03-31' },
  },
  {
    'Local Industrial Strategies: Policy Context': ['finding', 'opinion'],
  },
);
