import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { type Claim, either, known, stated } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { paLis } from '../../../sources/pa-lis.js';
import { listedPriorities, type PriorityAt } from '../../reading/priorities.js';
import { alignmentRule } from '../../rule.js';

/** Does it say where and how the place and government work together? */
export const asksOfGovernment = /* @__PURE__ */ alignmentRule({
  id: 'alignment/asks-of-government',
  version: '1.0.0',
  title: 'The strategy says where and how the place and government work together',
  question: 'Does it say where and how the place and government work together?',
  rationale:
    'Much of what a place sets out to do needs government as well. A strategy that names government’s part can be taken up there, and held to.',
  sources: [
    paLis(
      'Support collaboration across regions',
      'opinion',
      'In the opinion of the author’s firm, those who write local strategies should set out where and how places can best work with government on priorities that both share.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One section, or one priority that names government’s part, is enough; whether government has agreed to it is not asked.',
    'A priority that is pursued with government as a partner names government’s part.',
  ],
  parameters: {},
  messages: {
    passed: {
      section: 'The strategy has a section on where and how the place and government work together.',
      priorities: 'The strategy names government’s part in {n:priority|priorities}: {names:few}.',
    },
    failed: { none: 'The strategy says nowhere how the place and government work together.' },
    cantTell: {
      open: 'We do not know whether the strategy says where and how the place and government work together.',
    },
  },
  says: {
    notMet: 'It says nowhere how the place and government work together',
    met: {
      section: 'A section says how the place and government work together',
      priorities: 'It names government’s part in {n:priority|priorities}',
    },
    depends: 'We do not know whether it says what government is to do',
  },
  evaluate({ strategy }, ctx) {
    const names: string[] = [];
    const section = stated(strategy.setsOutGovernmentPart, `${BASE}/setsOutGovernmentPart`, SECTION());
    const priorities = anyIn(listedPriorities(strategy, EACH_PART(), BASE), (priority) => {
      const claim = namesGovernment(priority);
      if (claim.holds === true) names.push(priority.name);
      return claim;
    });
    return ctx.verdict({
      limbs: [
        [
          either(section, priorities),
          'none',
          {},
          [remedy('say-what-government-does', 'Say in which priorities government has a part, and which.', {})],
        ],
      ],
      passed: names.length > 0 ? ['priorities', { n: names.length, names }] : ['section', {}],
      cantTell: ['open', {}],
    });
  },
});

const BASE = '/strategy';

const EACH_PART = /* @__PURE__ */ ask('priorities/each-government', 'and government’s part in each');
const PART = /* @__PURE__ */ ask('priority/government', 'government’s part in “{of}”');
const SECTION = /* @__PURE__ */ ask(
  'strategy/government-section',
  'whether a section says where and how the place and government work together',
);

/** Does a priority name government's part, in words or as a partner? */
function namesGovernment({ priority, at, name }: PriorityAt): Claim {
  const { governmentPart, noGovernmentPart, partners } = priority;
  const i = (partners ?? []).findIndex(({ kind }) => kind === 'government');
  if (governmentPart === undefined && i >= 0) return known(true, [child(child(at, 'partners'), i)]);
  const holds = governmentPart !== undefined ? true : noGovernmentPart === true ? false : undefined;
  return stated(holds, child(at, holds === false ? 'noGovernmentPart' : 'governmentPart'), PART({ of: name }));
}
