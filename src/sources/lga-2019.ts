import { sourceOf } from '../rules/source.js';

/** Local Government Association and Metro Dynamics, 2019: what those who made the first local industrial strategies learned. */
export const lga2019 = /* @__PURE__ */ sourceOf({
  id: 'lga-2019',
  title: 'Local Industrial Strategies: Lessons Learned',
  publisher: 'Local Government Association and Metro Dynamics',
  date: 'December 2019',
});
