import { sourceOf } from '../rules/source.js';

/** PA Consulting, after 2017: how local industrial strategies should add up. */
export const paLis = /* @__PURE__ */ sourceOf(
  {
    id: 'pa-lis',
    title: 'Aligning local industrial strategies nationally',
    publisher: 'PA Consulting',
    date: 'undated (after 2017)',
    caveat: "It gives the opinion of the author's firm.",
  },
  {
    'Local Industrial Strategies should deliver the National Strategy': ['opinion'],
    'Implement a consistent way of reviewing Local Industrial Strategies': ['opinion'],
    'Support collaboration across regions': ['opinion'],
  },
);
