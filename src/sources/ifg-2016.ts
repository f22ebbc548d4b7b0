import { sourceOf } from '../rules/source.js';

/** Institute for Government, 2016: how councils of ministers and business leaders work, from 32 interviews. */
export const ifg2016 = /* @__PURE__ */ sourceOf(
  {
    id: 'ifg-2016',
    title: 'Creating and sustaining an effective strategic dialogue with business',
    publisher: 'Institute for Government',
    date: 'March 2016',
    caveat:
      'It rests on 32 interviews over four councils and is not an evaluation. It says that there is no optimum size of a council and that the right balance of representative bodies varies.',
  },
  {
    'Executive Summary': ['finding', 'reported'],
    Background: ['finding', 'quoted'],
    'Engagement with industry has risks': ['finding'],
    'Balancing representation': ['finding', 'reported', 'quoted'],
    'Maintaining a strategic focus': ['finding', 'reported', 'quoted'],
    'Effectively harnessing outputs': ['finding', 'reported', 'quoted'],
    'Strengthening strategic dialogue': ['finding', 'reported', 'quoted'],
    Appendix: ['finding'],
  },
);
