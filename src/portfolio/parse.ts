import { type ParseResult, parseAs, safeParseAs } from '../documents/parse-schema.js';
import type { Portfolio } from './model.js';
import { portfolioSchema } from './schema.js';

/**
 * Reads a portfolio of local strategies from unknown data, such as a file.
 *
 * The answer is a fresh copy that says exactly what was given: nothing is added, dropped or filled in. Fields that the
 * model does not have are refused, as is null: what is not known is left out. Each strategy has an id; neighbours,
 * overlaps and reviews name strategies of the portfolio; links of a strategy written for the national strategy lead to
 * elements that it has.
 *
 * ```ts
 * import { safeParsePortfolio } from 'industrial-strategy';
 *
 * const result = safeParsePortfolio({
 *   national: { id: 'uk-2017', foundations: [{ id: 'ideas' }, { id: 'people' }] },
 *   strategies: [{ id: 'arden', framework: 'uk-2017', priorities: [{ foundations: [{ id: 'idea' }] }] }],
 * });
 * const issues = result.success ? [] : result.error.issues;
 * issues.map((issue) => issue.pointer); // => ['/strategies/0/priorities/0/foundations/0/id']
 * ```
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parsePortfolio(input: unknown): Portfolio {
  return parseAs('portfolio', portfolioSchema, input);
}

/** As {@link parsePortfolio}, but returns its error instead of throwing it. */
export function safeParsePortfolio(input: unknown): ParseResult<Portfolio> {
  return safeParseAs('portfolio', portfolioSchema, input);
}
