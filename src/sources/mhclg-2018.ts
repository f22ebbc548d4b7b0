import { sourceOf } from '../rules/source.js';

/** The review of July 2018, which set what boards of local enterprise partnerships had to look like. */
export const mhclg2018 = /* @__PURE__ */ sourceOf({
  id: 'mhclg-2018',
  title: 'Strengthened Local Enterprise Partnerships',
  publisher: 'Ministry of Housing, Communities and Local Government',
  date: 'July 2018',
  caveat: 'Its numbers are taken from the report of the Public Accounts Committee of 2019.',
});
