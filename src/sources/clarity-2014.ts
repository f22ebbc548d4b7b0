import { sourceOf } from '../rules/source.js';

/** Clarity, 2014: partnerships for a sector of industry. */
export const clarity2014 = /* @__PURE__ */ sourceOf({
  id: 'clarity-2014',
  title: 'Industry sector development and marketing in the LEP era',
  publisher: 'Clarity Business Strategies',
  date: '10 October 2014',
  caveat: "It gives the opinion of the author's firm.",
});
