import { type ParseResult, parseAs, safeParseAs } from '../documents/parse-schema.js';
import type { Area, Council, Member, Organisation } from './model.js';
import { areaSchema, councilSchema, memberSchema, organisationSchema } from './schema.js';

/**
 * Reads a council from unknown data, such as a file.
 *
 * The answer is a fresh copy that says exactly what was given: nothing is added, dropped or filled in, and nothing is
 * shared. Fields that the model does not have are refused rather than passed over, as is null: what is not known is
 * left out. Beyond its fields, a council must fit together: marks of members and bodies are unique and lead somewhere,
 * `incomplete` names lists, nobody sits in a vacant seat.
 *
 * ```ts
 * import { parseCouncil } from 'industrial-strategy';
 *
 * const council = parseCouncil(JSON.parse('{ "name": "Widget Council", "size": { "min": 3, "max": 4 } }'));
 * council.size; // => { min: 3, max: 4 }
 * ```
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseCouncil(input: unknown): Council {
  return parseAs('council', councilSchema, input);
}

/**
 * As {@link parseCouncil}, but returns its error instead of throwing it.
 *
 * ```ts
 * import { safeParseCouncil } from 'industrial-strategy';
 *
 * const result = safeParseCouncil({ members: [{ organisation: { sizeBand: 'Large' } }] });
 * result.success; // => false
 * const issues = result.success ? [] : result.error.issues;
 * issues.map((issue) => issue.pointer); // => ['/members/0/organisation/sizeBand']
 * ```
 */
export function safeParseCouncil(input: unknown): ParseResult<Council> {
  return safeParseAs('council', councilSchema, input);
}

/**
 * Reads one seat, as {@link parseCouncil} reads a council.
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseMember(input: unknown): Member {
  return parseAs('member', memberSchema, input);
}

/** As {@link parseMember}, but returns its error instead of throwing it. */
export function safeParseMember(input: unknown): ParseResult<Member> {
  return safeParseAs('member', memberSchema, input);
}

/**
 * Reads one organisation, as {@link parseCouncil} reads a council.
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseOrganisation(input: unknown): Organisation {
  return parseAs('organisation', organisationSchema, input);
}

/** As {@link parseOrganisation}, but returns its error instead of throwing it. */
export function safeParseOrganisation(input: unknown): ParseResult<Organisation> {
  return safeParseAs('organisation', organisationSchema, input);
}

/**
 * Reads one area, as {@link parseCouncil} reads a council.
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseArea(input: unknown): Area {
  return parseAs('area', areaSchema, input);
}

/** As {@link parseArea}, but returns its error instead of throwing it. */
export function safeParseArea(input: unknown): ParseResult<Area> {
  return safeParseAs('area', areaSchema, input);
}
