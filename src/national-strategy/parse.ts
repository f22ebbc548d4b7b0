import { type ParseResult, parseAs, safeParseAs } from '../documents/parse-schema.js';
import type { Crosswalk, Foundation, GrandChallenge, NationalStrategy } from './model.js';
import { crosswalkSchema, foundationSchema, grandChallengeSchema, nationalStrategySchema } from './schema.js';

/**
 * Reads a national strategy from unknown data, such as a file.
 *
 * The answer is a fresh copy that says exactly what was given: nothing is added, dropped or filled in. Fields that the
 * model does not have are refused, as is null: what is not known is left out. Ids are unique within their kind, and
 * references lead somewhere.
 *
 * ```ts
 * import { parseNationalStrategy } from 'industrial-strategy';
 *
 * const national = parseNationalStrategy({ id: 'uk-2021', foundations: [{ id: 'skills', name: 'Skills' }], challenges: [] });
 * national.challenges; // => []
 * ```
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseNationalStrategy(input: unknown): NationalStrategy {
  return parseAs('national strategy', nationalStrategySchema, input);
}

/** As {@link parseNationalStrategy}, but returns its error instead of throwing it. */
export function safeParseNationalStrategy(input: unknown): ParseResult<NationalStrategy> {
  return safeParseAs('national strategy', nationalStrategySchema, input);
}

/**
 * Reads one foundation, as {@link parseNationalStrategy} reads a national strategy.
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseFoundation(input: unknown): Foundation {
  return parseAs('foundation', foundationSchema, input);
}

/** As {@link parseFoundation}, but returns its error instead of throwing it. */
export function safeParseFoundation(input: unknown): ParseResult<Foundation> {
  return safeParseAs('foundation', foundationSchema, input);
}

/**
 * Reads one grand challenge, as {@link parseNationalStrategy} reads a national strategy.
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseGrandChallenge(input: unknown): GrandChallenge {
  return parseAs('grand challenge', grandChallengeSchema, input);
}

/** As {@link parseGrandChallenge}, but returns its error instead of throwing it. */
export function safeParseGrandChallenge(input: unknown): ParseResult<GrandChallenge> {
  return safeParseAs('grand challenge', grandChallengeSchema, input);
}

/**
 * Reads a crosswalk between two frameworks, as {@link parseNationalStrategy} reads a national strategy.
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseCrosswalk(input: unknown): Crosswalk {
  return parseAs('crosswalk', crosswalkSchema, input);
}

/** As {@link parseCrosswalk}, but returns its error instead of throwing it. */
export function safeParseCrosswalk(input: unknown): ParseResult<Crosswalk> {
  return safeParseAs('crosswalk', crosswalkSchema, input);
}
