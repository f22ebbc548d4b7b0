import { sourceOf } from '../rules/source.js';

/** The paper in which a measure was first described. */
export const literature = /* @__PURE__ */ sourceOf({
  id: 'literature',
  title: "The measure's own paper",
});
