import type { Profile } from '../rules/options.js';

const strengthened = {
  source: 'mhclg-2018',
  section: 'Representation of local communities (Public Accounts Committee, 2019)',
} as const;

/**
 * What the government asked of the boards of Local Enterprise Partnerships in its review of July 2018, "Strengthened
 * Local Enterprise Partnerships", as the Public Accounts Committee reported it in 2019: at most twenty members, two
 * thirds of them from the private sector, a third of them women by April 2020, and equal representation by 2023.
 *
 * Each number holds from the day it applied, so one board can meet it on one day and miss it on another. The profile
 * sets quotas and selects no rules: each rule already knows whether it applies to a local board (`kind: 'local-board'`),
 * and a profile without a selection can be used with any list of rules.
 *
 * ```ts
 * import { assessRepresentation, mhclg2018 } from 'industrial-strategy';
 *
 * const board = { kind: 'local-board', size: 15, counts: [{ attribute: 'gender', category: 'female', n: 5 }] } as const;
 * const { findings } = assessRepresentation(board, { asOf: '2020-04-01', profile: mhclg2018 });
 * findings.find((finding) => finding.fingerprint === 'representation/quota#women-one-third')?.outcome; // => 'passed'
 * ```
 */
export const mhclg2018: Profile<never, never> = {
  id: 'mhclg-2018',
  title: 'Boards of Local Enterprise Partnerships, by the review of July 2018',
  source: strengthened,
  quotas: [
    {
      id: 'members-at-most-twenty',
      title: 'At most 20 members',
      of: 'members',
      count: { max: 20 },
      coOpted: 'apart',
      from: '2018-07-31',
      source: strengthened,
      note: 'Co-opted members come on top. Published in July 2018; read as in force from the last day of that month.',
    },
    {
      id: 'private-two-thirds',
      title: 'At least two thirds from the private sector',
      attribute: 'side',
      category: 'private',
      of: 'members',
      share: { min: '2/3' },
      coOpted: 'apart',
      from: '2018-07-31',
      source: strengthened,
      note: 'Published in July 2018; read as in force from the last day of that month.',
    },
    {
      id: 'women-one-third',
      title: 'At least one third women',
      attribute: 'gender',
      category: 'female',
      of: 'members',
      share: { min: '1/3' },
      coOpted: 'apart',
      from: '2020-04-01',
      source: strengthened,
      note: 'Asked for by April 2020; read as in force from the first day of that month.',
    },
    {
      id: 'women-equal',
      title: 'Equal representation of women',
      attribute: 'gender',
      category: 'female',
      of: 'members',
      share: { min: '1/2' },
      coOpted: 'apart',
      from: '2023-01-01',
      source: strengthened,
      note: 'Asked for by 2023; a date that is a year only is read as its first day, and equal as at least half.',
    },
  ],
};
