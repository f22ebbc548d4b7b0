import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { knownDay } from '../../reading/day-asked.js';
import { constituentsOn, type MemberOn } from '../../reading/members-on.js';
import { type AskedOf, wantingAmong } from '../../reading/wanting.js';
import { strategyRule } from '../../rule.js';

/** Has each constituent authority a plan anchored in it? */
export const boroughPlans = /* @__PURE__ */ strategyRule({
  id: 'process/borough-plans',
  version: '1.1.0',
  title: 'Each constituent authority has a plan anchored in the strategy',
  question: 'Does each constituent authority have a plan anchored in it?',
  rationale:
    'Much of what a strategy sets out is done by single authorities. A plan of their own that is anchored in it says which part is theirs.',
  sources: [
    lga2019(
      'Greater Manchester',
      'reported',
      'It tells that boroughs use the strategy as a reference point to anchor their own visions and plans, and that its implementation plan has sub-strategies of each borough at its core.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Constituent authorities alone are asked, those in the area on the day of judgement: plans come after the strategy, and one that left or was abolished needs none.',
    'What the plan says, and whether it is followed, is not asked.',
  ],
  parameters: {},
  messages: {
    passed: { every: 'Each of {n:constituent authority|constituent authorities} has a plan anchored in the strategy.' },
    failed: {
      without:
        'Not every authority has a plan anchored in the strategy: of {whole:constituent authority|constituent authorities}, these have none: {names:list}.',
    },
    cantTell: {
      open: 'We do not know whether every constituent authority has a plan anchored in the strategy. Open: {open:few}.',
      noList:
        'We do not know all the constituent authorities in the area on {day}; those we know have a plan anchored in the strategy.',
    },
    inapplicable: { none: 'No constituent authority is in the area on {day}.' },
  },
  says: {
    notMet: 'Not every authority has a plan anchored in it',
    met: 'Every authority has a plan anchored in it',
    depends: 'We do not know whether authorities have plans anchored in it',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const members = constituentsOn(strategy, knownDay(day), EACH_ANCHORED());
    const { whole, lacking, names, open } = wantingAmong(members.all.map(askedOf), members.unlisted, members.more);
    return ctx.verdict({
      applies: [
        ctx.holds('constituent authorities', wholeOf(whole), '>=', 1, { unit: 'authorities' }),
        'none',
        { day },
      ],
      limbs: [
        [
          ctx.holds('of them, without an anchored plan', countOf(lacking), '<=', 0, { unit: 'authorities' }),
          'without',
          { whole: whole.whole, names },
          [
            remedy('anchor-plans', 'Anchor a plan of their own in the strategy: {names:few}.', {
              names: names,
            }),
          ],
        ],
      ],
      passed: ['every', { n: whole.whole }],
      cantTell: open.length > 0 ? ['open', { open: open }] : ['noList', { day }],
    });
  },
});

const EACH_ANCHORED = /* @__PURE__ */ ask(
  'authorities/each-anchored-plan',
  'and whether each has a plan anchored in the strategy',
);
const ANCHORED = /* @__PURE__ */ ask('authority/anchored-plan', 'whether {of} has a plan anchored in the strategy');

function askedOf({ membership: { anchoredPlan }, at, name, counts }: MemberOn): AskedOf {
  const place = child(at, 'anchoredPlan');
  const need = ANCHORED({ of: name });
  return {
    name,
    at,
    counts,
    lacks:
      anchoredPlan === undefined
        ? { value: undefined, open: [{ at: place, need }], evidence: [] }
        : { value: !anchoredPlan, open: [], evidence: [place] },
  };
}
