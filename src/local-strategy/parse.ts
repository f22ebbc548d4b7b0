import { type ParseResult, parseAs, safeParseAs } from '../documents/parse-schema.js';
import type { AlignmentSubject, LocalStrategy } from './model/strategy.js';
import { alignmentSubjectSchema, localStrategySchema } from './schema.js';

/**
 * Reads a local strategy from unknown data, such as a file.
 *
 * The answer is a fresh copy that says exactly what was given: nothing is added, dropped or filled in. Fields that the
 * model does not have are refused, as is null: what is not known is left out. Beyond its fields, a strategy must fit
 * together: ids are unique, and what a priority names (themes, sectors, strengths, evidence, indicators) is on its list.
 *
 * ```ts
 * import { parseLocalStrategy } from 'industrial-strategy';
 *
 * const strategy = parseLocalStrategy({
 *   id: 'widgetshire', framework: 'uk-industrial-strategy-2017', textSeen: 'whole',
 *   priorities: [{ name: 'A test bed for bolts', foundations: [{ id: 'ideas' }], challenges: [] }],
 *   publication: { planned: '2019-03', actual: '2019-05-16' },
 * });
 * strategy.priorities?.length; // => 1
 * ```
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseLocalStrategy(input: unknown): LocalStrategy {
  return parseAs('local strategy', localStrategySchema, input);
}

/** As {@link parseLocalStrategy}, but returns its error instead of throwing it. */
export function safeParseLocalStrategy(input: unknown): ParseResult<LocalStrategy> {
  return safeParseAs('local strategy', localStrategySchema, input);
}

/**
 * Reads a strategy together with the national strategy it is held against, as {@link parseLocalStrategy} reads one. Links
 * of a strategy written for that national strategy lead to elements that it has.
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseAlignmentSubject(input: unknown): AlignmentSubject {
  return parseAs('alignment subject', alignmentSubjectSchema, input);
}

/** As {@link parseAlignmentSubject}, but returns its error instead of throwing it. */
export function safeParseAlignmentSubject(input: unknown): ParseResult<AlignmentSubject> {
  return safeParseAs('alignment subject', alignmentSubjectSchema, input);
}
