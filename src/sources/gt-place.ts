import { sourceOf } from '../rules/source.js';

/** Grant Thornton, 2017 to 2018: place in the industrial strategy. */
export const gtPlace = /* @__PURE__ */ sourceOf({
  id: 'gt-place',
  title: 'The Industrial Strategy – an inclusive environment for all',
  publisher: 'Grant Thornton',
  date: 'undated (2017–18)',
  caveat: "It gives the opinion of the author's firm.",
});
