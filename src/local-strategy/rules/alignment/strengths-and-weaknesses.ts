import { ask } from '../../../core/ask.js';
import { either, known, stated } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy, whereFails } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import { listed, STRENGTHS } from '../../reading/lists.js';
import { alignmentRule } from '../../rule.js';

/** Are local strengths, and any weaknesses, set out? */
export const strengthsAndWeaknesses = /* @__PURE__ */ alignmentRule({
  id: 'alignment/strengths-and-weaknesses',
  version: '1.0.0',
  title: 'Strengths, and any weaknesses, are set out',
  question: 'Are local strengths, and any weaknesses, set out?',
  rationale: 'A strategy that knows only strengths gives no reason for what it sets out to change.',
  sources: [
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'finding',
      'It says that evidence would map opportunities and challenges on distinctive local strengths, and any local weaknesses.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One named strength is enough, and one named weakness; whether the list is fair is not asked.',
    'A statement that there are no weaknesses to speak of stands for a weakness.',
  ],
  parameters: {},
  messages: {
    passed: {
      both: 'The strategy sets out strengths and weaknesses.',
      noWeaknesses: 'The strategy sets out strengths and states that there are no weaknesses to speak of.',
    },
    failed: {
      noStrengths: 'The strategy names no strengths.',
      noWeaknesses: 'The strategy names no weaknesses and does not state that there are none.',
    },
    cantTell: {
      strengths: 'We do not know whether the strategy names strengths.',
      weaknesses: 'We do not know whether the strategy names weaknesses, or states that there are none.',
    },
  },
  says: {
    notMet: {
      noStrengths: 'It names no strengths',
      noWeaknesses: 'It names no weaknesses, and does not state that there are none',
    },
    met: 'It sets out strengths and weaknesses',
    depends: 'We do not know whether it sets out strengths and weaknesses',
  },
  evaluate({ strategy }, ctx) {
    const there = (_: unknown, at: `/${string}` | '') => known(true, [at]);
    const strengths = anyIn(listed(strategy, 'strengths', STRENGTHS(), '/strategy'), there);
    const weaknesses = anyIn(listed(strategy, 'weaknesses', WEAKNESSES(), '/strategy'), there);
    const none = stated(strategy.statesNoWeaknesses, '/strategy/statesNoWeaknesses', NO_WEAKNESSES());
    const named = either(weaknesses, none);
    const name = [remedy('name-weaknesses', 'Name what holds the place back, or state that nothing does.', {})];
    return ctx.verdict({
      limbs: [
        [
          strengths,
          'noStrengths',
          {},
          [remedy('name-strengths', 'Name what the place is good at.', {}), ...whereFails(named, name)],
        ],
        [named, 'noWeaknesses', {}, name],
      ],
      passed: weaknesses.holds === true ? ['both', {}] : ['noWeaknesses', {}],
      cantTell: strengths.holds === undefined ? ['strengths', {}] : ['weaknesses', {}],
    });
  },
});

const WEAKNESSES = /* @__PURE__ */ ask('weaknesses/all', 'the weaknesses it names');
const NO_WEAKNESSES = /* @__PURE__ */ ask(
  'weaknesses/none',
  'whether it states that there are no weaknesses to speak of',
);
