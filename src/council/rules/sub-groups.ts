import { unsettled } from '../../rules/claim.js';
import { anyIn } from '../../rules/lists.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { sitOn } from '../reading/sub-group-members.js';
import { nameOfSubGroup, subGroupsOf } from '../reading/sub-groups.js';
import { councilSeatRule } from '../rule.js';

/** Do sub-groups widen engagement, to small and medium firms above all? */
export const subGroups = /* @__PURE__ */ councilSeatRule({
  id: 'representation/sub-groups',
  version: '1.1.0',
  title: 'Sub-groups widen engagement, above all to small and medium firms',
  question: 'Do sub-groups widen engagement, above all to small and medium firms?',
  rationale: 'A council that can decide has no room for everyone. Sub-groups draw in many more people.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that sub-groups have an important role in broadening dialogue, above all to small and medium firms; about 120 people sit in those of the Automotive Council.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One sub-group with one small or medium firm among its members is enough; how many people take part is not asked.',
    'Micro firms and self-employed practitioners count among small and medium firms.',
    'Where the document says whether such firms are among the members, that stands unless the members listed contradict it.',
  ],
  parameters: {},
  messages: {
    passed: {
      widening:
        'The council has {n:sub-group|sub-groups}; small and medium firms are among the members of {withSmes:list}.',
    },
    failed: {
      none: 'The council has no sub-groups.',
      noSmes: 'Small and medium firms sit on none of the council’s {n:sub-group|sub-groups}.',
    },
    cantTell: {
      open: 'We do not know whether small and medium firms sit on any sub-group. Open: {open:list}.',
      others: 'Small and medium firms sit on none of the sub-groups known, but there may be others.',
      noList: 'We do not know which sub-groups the council has, nor whether small and medium firms sit on them.',
    },
  },
  says: {
    notMet: {
      none: 'It has no sub-groups',
      noSmes: 'Small and medium firms sit on none of its {n:sub-group|sub-groups}',
    },
    met: 'Small and medium firms sit on its sub-groups',
    depends: 'We do not know whether small firms sit on its sub-groups',
  },
  evaluate(council, ctx) {
    const groups = subGroupsOf(council);
    if (groups.unknown) return ctx.cantTell(['noList', {}], unsettled([{ at: '/subGroups', need: groups.list.need }]));
    const n = groups.count.value ?? { min: 0 };
    const withSmes: string[] = [];
    const open: string[] = [];
    const smes = anyIn(groups.list, (group, at, i) => {
      const name = nameOfSubGroup(group, i);
      const claim = sitOn(council, group, at, name, ctx.asOf, 'smes');
      if (claim.holds === true) withSmes.push(name);
      if (claim.holds === undefined) open.push(name);
      return claim;
    });
    return ctx.verdict({
      limbs: [
        [
          ctx.holds('sub-groups', groups.count, '>=', 1, { unit: 'sub-groups' }),
          'none',
          {},
          [
            remedy('set-one-up', 'Set up {n:sub-group|sub-groups} with small or medium firms among the members.', {
              n: 1,
            }),
          ],
        ],
        [
          smes,
          'noSmes',
          { n },
          [remedy('invite-smes', 'Invite {n:small or medium firm|small or medium firms} to a sub-group.', { n: 1 })],
        ],
      ],
      passed: ['widening', { n, withSmes }],
      cantTell: open.length > 0 ? ['open', { open }] : ['others', {}],
    });
  },
});
