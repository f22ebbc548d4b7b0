import { ask } from '../../core/ask.js';
import { child } from '../../core/pointer.js';
import { stated, unsettled } from '../../rules/claim.js';
import { everyIn } from '../../rules/lists.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { nameOfSubGroup, subGroupsOf } from '../reading/sub-groups.js';
import { councilRule } from '../rule.js';

const PUBLISHED = /* @__PURE__ */ ask(
  'sub-group/published',
  'whether the membership of the sub-group {of} is published',
);

/** Is sub-group membership published? */
export const subGroupTransparency = /* @__PURE__ */ councilRule({
  id: 'representation/sub-group-transparency',
  version: '1.0.0',
  title: 'The membership of sub-groups is published',
  question: 'Is sub-group membership published?',
  rationale:
    'Much of a council’s work is done in its sub-groups, where more firms take part. Those outside can see who they are only if it is published.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds publishing important for firms that are not represented: 3 of 12 councils published the membership of their sub-groups.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'satisfied',
  assumptions: ['What is declared published is; one sub-group whose membership is not published is enough to fail.'],
  parameters: {},
  messages: {
    passed: {
      published:
        'The membership of every sub-group is published: {names:list}. In March 2016, 3 of 12 councils published it.',
    },
    failed: {
      unpublished:
        'The membership of {n:sub-group is|sub-groups are} not published: {unpublished:list}. In March 2016, 3 of 12 councils published it.',
    },
    cantTell: {
      open: 'We do not know whether the membership of every sub-group is published. Open: {open:list}.',
      others: 'The membership of the sub-groups known is published, but there may be others.',
      noList: 'We do not know which sub-groups the council has, nor whether their membership is published.',
    },
    inapplicable: { none: 'The council has no sub-groups.' },
  },
  says: {
    notMet: 'It does not publish the membership of {n:sub-group|sub-groups}',
    met: 'It publishes the membership of its sub-groups',
    depends: 'We do not know whether sub-groups’ membership is published',
  },
  evaluate(council, ctx) {
    const groups = subGroupsOf(council);
    if (groups.unknown) return ctx.cantTell(['noList', {}], unsettled([{ at: '/subGroups', need: groups.list.need }]));
    const items = groups.list.items ?? [];
    const of = (is: boolean | undefined): readonly string[] =>
      items.flatMap((group, i) => (group.membershipPublished === is ? [nameOfSubGroup(group, i)] : []));
    const every = everyIn(groups.list, (group, at, i) =>
      stated(group.membershipPublished, child(at, 'membershipPublished'), PUBLISHED({ of: nameOfSubGroup(group, i) })),
    );
    const unpublished = of(false);
    const n = unpublished.length;
    const open = of(undefined);
    const without = ctx.holds('sub-groups without published membership', { min: n, max: n + open.length }, '<=', 0, {
      unit: 'sub-groups',
    });
    return ctx.verdict({
      applies: [ctx.holds('sub-groups', groups.count, '>=', 1, { unit: 'sub-groups' }), 'none', {}],
      limbs: [
        [
          { ...every, measurements: without.measurements },
          'unpublished',
          { n, unpublished },
          [remedy('publish', 'Publish who sits on {unpublished:list}.', { unpublished })],
        ],
      ],
      passed: ['published', { names: of(true) }],
      cantTell: open.length > 0 ? ['open', { open }] : ['others', {}],
    });
  },
});
