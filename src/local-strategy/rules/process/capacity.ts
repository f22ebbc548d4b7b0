import { type Answer, said, open as unknown } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { child, type Pointer } from '../../../core/pointer.js';
import type { Unlisted } from '../../../core/tally.js';
import { lookUp, strange } from '../../../core/words.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LocalBody } from '../../model/strategy.js';
import { capacityWanting, lacksCapacityCheck } from '../../reading/capacity.js';
import { dayOfMaking } from '../../reading/day-asked.js';
import { listed } from '../../reading/lists.js';
import { constituentsOn } from '../../reading/members-on.js';
import { type AskedOf, wantingAmong } from '../../reading/wanting.js';
import { strategyRule } from '../../rule.js';

/** Was capacity checked, and support offered? */
export const capacity = /* @__PURE__ */ strategyRule({
  id: 'process/capacity',
  version: '1.1.0',
  title: 'The capacity of lead bodies and authorities was checked, and support offered',
  question: 'Was capacity checked, and support offered?',
  rationale:
    'Places set out on the same task with very different means. That somebody should check is this library’s wish.',
  sources: [
    lga2019(
      'Recommendations to Government',
      'finding',
      'It recommends that government support local institutions that are short of capacity and resources, above all where it works to tight timelines.',
    ),
    lga2019(
      'Greater Manchester',
      'reported',
      'It tells that capacity differs between authorities after long budget cuts.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'We check every body in the lead and every constituent authority on the publication date or, before publication, on the day of judgement.',
    'Both are asked of each: a check and an offer of support, whatever the check found; whether the offer was taken up or enough is not asked.',
  ],
  parameters: {},
  messages: {
    passed: {
      checked: 'Capacity was checked, and support offered, for {n:lead body or authority|lead bodies and authorities}.',
    },
    failed: {
      lacking:
        'Capacity was not checked, or no support offered: of {whole:lead body or authority|lead bodies and authorities}, this lacks for {names:few}.',
    },
    cantTell: {
      open: 'We do not know for each whether capacity was checked and support offered. Open: {open:few}.',
      noList:
        'We do not have the full list of lead bodies and constituent authorities; those we know were checked and offered support.',
    },
    inapplicable: { none: 'The strategy has no body in the lead and no constituent authority.' },
  },
  says: {
    notMet: 'Not everyone had their capacity checked and support offered',
    met: 'Capacity was checked and support offered',
    depends: 'We do not know whether capacity was checked and support offered',
  },
  evaluate(strategy, ctx) {
    const bodies = listed(strategy, 'bodies', LEAD_BODIES(undefined, { also: [EACH_CHECKED()] }));
    const day = dayOfMaking(strategy, ctx.asOf);
    const members = constituentsOn(strategy, day, EACH_CHECKED());
    const asked: readonly AskedOf[] = [
      ...(bodies.items ?? []).map((body, i) => askedOfBody(body, child(bodies.at, i), i)),
      ...members.all.map(({ membership, at, name, counts }) => ({
        name,
        remarks: capacityWanting(membership.capacity),
        at,
        counts,
        lacks: lacksCapacityCheck(membership.capacity, at, name),
      })),
    ];
    const missing: readonly Unlisted[] = [
      ...(bodies.items === undefined || bodies.partial === true
        ? [{ count: { min: 0 }, among: undefined, at: bodies.at, need: bodies.need }]
        : []),
      ...(members.unlisted === undefined ? [] : [members.unlisted]),
    ];
    const [first, ...also] = missing;
    const unlisted = first === undefined ? undefined : { ...first, also };
    const { whole, lacking, names, open } = wantingAmong(asked, unlisted, members.more);
    return ctx.verdict({
      applies: [
        ctx.holds('lead bodies and constituent authorities', wholeOf(whole), '>=', 1, { unit: 'bodies' }),
        'none',
        {},
      ],
      limbs: [
        [
          ctx.holds('of them, not checked or offered no support', countOf(lacking), '<=', 0, { unit: 'bodies' }),
          'lacking',
          { whole: whole.whole, names: names },
          [
            remedy('check-capacity', 'Find out what they have to work with, and offer help: {names:few}.', {
              names: names,
            }),
          ],
        ],
      ],
      passed: ['checked', { n: whole.whole }],
      cantTell: open.length > 0 ? ['open', { open: open }] : ['noList', {}],
    });
  },
});

const LEAD_BODIES = /* @__PURE__ */ ask('bodies/lead', 'which bodies led the strategy');
const EACH_CHECKED = /* @__PURE__ */ ask('capacity/each', 'whether their capacity was checked, and support offered');
const LED = /* @__PURE__ */ ask('body/led', 'whether {of} led the strategy');

const IS_LEAD = {
  lead: true,
  joint: false,
  support: false,
  accountable: false,
} as const satisfies Record<NonNullable<LocalBody['role']>, boolean>;

function askedOfBody(body: LocalBody, at: Pointer, i: number): AskedOf {
  const name = body.name ?? body.id ?? `body ${i + 1} of the list`;
  return {
    name,
    remarks: capacityWanting(body.capacity),
    at,
    counts: isLead(body, child(at, 'role'), name),
    lacks: lacksCapacityCheck(body.capacity, at, name),
  };
}

function isLead({ role }: LocalBody, at: Pointer, name: string): Answer {
  const value = lookUp(role, IS_LEAD);
  if (value !== undefined) return said(value, [at]);
  return unknown([{ at, need: LED({ of: name }, { word: strange(role, IS_LEAD) }) }]);
}
