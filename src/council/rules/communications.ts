import { ask } from '../../core/ask.js';
import { child } from '../../core/pointer.js';
import { between, type Claim, either, known, stated, unsettled } from '../../rules/claim.js';
import { anyIn } from '../../rules/lists.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council } from '../model.js';
import { nameOfSubGroup, subGroupsOf } from '../reading/sub-groups.js';
import { councilRule } from '../rule.js';

const NOBODY_OR = /* @__PURE__ */ ask(
  'communications/nobody',
  'whether nobody is charged with telling the industry, or {who:list}',
);
const CHARGED = /* @__PURE__ */ ask(
  'communications/who',
  'who is charged with telling the industry what the council does',
);
const GROUP_CHARGED = /* @__PURE__ */ ask(
  'sub-group/communications',
  'whether the sub-group {of} is to tell the industry what the council does',
);

/** Is someone charged with telling the industry what happens? */
export const communications = /* @__PURE__ */ councilRule({
  id: 'representation/communications',
  version: '1.0.0',
  title: 'Someone is charged with telling the industry what happens',
  question: 'Is someone charged with telling the industry what happens?',
  rationale: 'Firms that are not at the table learn what a council does only if someone tells them.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that the Automotive Council uses its representative body to communicate and spread its work.',
    ),
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It offers a communications hub as an option, as some councils have a communications sub-group, and tells of one review that found communication across an industry poor.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: ['Whether the industry is told anything, and how well, is not asked.'],
  parameters: {},
  messages: {
    passed: { charged: 'Someone tells the industry what the council does: {who:list}.' },
    failed: { nobody: 'Nobody is charged with telling the industry what the council does.' },
    cantTell: { open: 'We do not know whether anyone is charged with telling the industry what the council does.' },
  },
  says: {
    notMet: 'Nobody is charged with telling the industry what the council does',
    met: 'Someone is charged with telling the industry what it does',
    depends: 'We do not know whether anybody tells the industry what it does',
  },
  evaluate(council, ctx) {
    const who = [...namedBody(council), ...communicatingSubGroups(council)];
    return ctx.verdict({
      limbs: [
        [
          isCharged(council, who),
          'nobody',
          {},
          [
            remedy('charge-someone', 'Charge {n:sub-group or body|sub-groups or bodies} with telling the industry.', {
              n: 1,
            }),
          ],
        ],
      ],
      passed: ['charged', { who }],
      cantTell: ['open', {}],
    });
  },
});

function namedBody(council: Council): readonly string[] {
  const { body, byRepresentativeBody } = council.communications ?? {};
  if (body !== undefined) return [body];
  return byRepresentativeBody === true ? ['a representative body'] : [];
}

function communicatingSubGroups(council: Council): readonly string[] {
  return (council.subGroups ?? []).flatMap((group, i) =>
    group.communications === true ? [`the sub-group ${nameOfSubGroup(group, i)}`] : [],
  );
}

function isCharged(council: Council, who: readonly string[]): Claim {
  if (council.communications?.none === true) {
    if (who.length === 0) return known(false, ['/communications/none']);
    const need = NOBODY_OR({ who });
    return unsettled([{ at: '/communications/none', need }]);
  }
  const named = namedBody(council).length > 0;
  const body = stated(named ? true : undefined, '/communications', CHARGED());
  const charged = either(
    body,
    anyIn(subGroupsOf(council).list, (group, at, i) =>
      stated(group.communications, child(at, 'communications'), GROUP_CHARGED({ of: nameOfSubGroup(group, i) })),
    ),
  );
  // A word that nobody is speaks of sub-groups as well.
  return charged.holds === undefined && body.holds === undefined ? between(charged, body) : charged;
}
