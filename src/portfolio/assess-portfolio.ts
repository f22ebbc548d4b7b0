import { partialLists } from '../core/incomplete.js';
import { demandRecord, refuseMisfits } from '../documents/admit.js';
import { remarksOnElements } from '../local-strategy/index.js';
import { run } from '../rules/assess.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import { portfolioFields } from './fields.js';
import type { Portfolio } from './model.js';
import { type PortfolioParameter, portfolioRules } from './portfolio-rules.js';
import { isComplete } from './reading/held-strategies.js';

/**
 * Judges many local strategies against one national strategy: what falls between them, where they claim the same, whether
 * they can be compared, reviewed and added up, and whether every place is in exactly one.
 *
 * Unless the document says that these are all the strategies there are (`complete`), nothing is ever missing, only not
 * seen. Each strategy by itself is for `assessAlignment` and `assessProcess`; `coverageMatrix`, `gaps` and `overlaps` give
 * the figures. The portfolio is taken as it is: parse what comes from outside with `parsePortfolio` first.
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used; a missing `asOf` is answered with the line to write.
 * @throws TypeError when the portfolio is no object with a national strategy and a list of strategies.
 * @throws {@link InvalidInputError} when the portfolio holds null, or a value of another type than its field: every place at once.
 *
 * @example
 * ```ts
 * import { assessPortfolio } from 'industrial-strategy';
 *
 * const assessment = assessPortfolio(
 *   {
 *     national: {
 *       id: 'plan',
 *       foundations: [{ id: 'ideas' }, { id: 'people', asked: 'required' }],
 *       challenges: [],
 *       sectors: [],
 *       objectives: [],
 *     },
 *     strategies: [{ id: 'arden', framework: 'plan', priorities: [{ foundations: [{ id: 'ideas' }] }], themes: [] }],
 *     complete: true,
 *   },
 *   { asOf: '2019-12-31' },
 * );
 * const finding = assessment.findings.find((f) => f.ruleId === 'portfolio/no-gaps');
 * finding?.outcome; // => 'failed'
 * ```
 */
export function assessPortfolio(portfolio: Portfolio, options: AssessOptions<PortfolioParameter>): Assessment {
  demandRecord('assessPortfolio', 'portfolio is', portfolio);
  if (portfolio.national === undefined) {
    throw new TypeError('assessPortfolio: the national strategy is missing; give an object, such as national: {}.');
  }
  if (portfolio.strategies === undefined) {
    throw new TypeError('assessPortfolio: the strategies are missing; give a list, such as strategies: [].');
  }
  refuseMisfits('portfolio', portfolio, portfolioFields);
  const remarks = (): readonly string[] => remarksOn(portfolio);
  return run(portfolio, portfolioRules, { subjectType: 'portfolio', ...options }, remarks, portfolio.national.id);
}

/** What applies to the run as a whole, rather than to one rule. */
function remarksOn(portfolio: Portfolio): readonly string[] {
  const { national, strategies } = portfolio;
  const partly = strategies.filter(({ textSeen }) => textSeen !== undefined && textSeen !== 'whole').length;
  const many = `${strategies.length} ${strategies.length === 1 ? 'strategy' : 'strategies'}`;
  const others = {
    true: [],
    false: ['There are other strategies than those in the document; what these do not take up, others may.'],
    null: [
      'The document does not say whether these are all the strategies there are; what they do not take up, others may.',
    ],
  }[`${isComplete(portfolio)}`];
  return [
    ...others,
    ...(partly === 0
      ? []
      : [`The text of ${partly} of ${many} was not read whole; what was not seen in it is not known.`]),
    ...strategies.flatMap((strategy, i) => remarksOnElements(strategy, national, ['strategies', i])),
    ...partialLists(portfolio)
      .filter((at) => at !== '/strategies')
      .map((at) => `The list at ${at} is known to be partial.`),
  ];
}
