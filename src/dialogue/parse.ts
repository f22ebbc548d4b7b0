import { type ParseResult, parseAs, safeParseAs } from '../documents/parse-schema.js';
import type { Councils, Dialogue } from './model.js';
import { councilsSchema, dialogueSchema } from './schema.js';

/**
 * Reads a dialogue from unknown data, such as a file. Every council is a dialogue.
 *
 * The answer is a fresh copy that says exactly what was given, as with `parseCouncil`. Beyond that, a dialogue must fit
 * together: marks of priorities, meetings and seats lead somewhere where the list is whole, and what became of a
 * priority or an action is said in one way only.
 *
 * ```ts
 * import { parseDialogue } from 'industrial-strategy';
 *
 * const dialogue = parseDialogue({ name: 'Widget Council', priorities: [{ id: 'skills', status: 'open' }] });
 * dialogue.priorities?.length; // => 1
 * ```
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseDialogue(input: unknown): Dialogue {
  return parseAs('dialogue', dialogueSchema, input);
}

/** As {@link parseDialogue}, but returns its error instead of throwing it. */
export function safeParseDialogue(input: unknown): ParseResult<Dialogue> {
  return safeParseAs('dialogue', dialogueSchema, input);
}

/**
 * Reads several dialogues in one document, as {@link parseDialogue} reads one.
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseCouncils(input: unknown): Councils {
  return parseAs('set of councils', councilsSchema, input);
}

/** As {@link parseCouncils}, but returns its error instead of throwing it. */
export function safeParseCouncils(input: unknown): ParseResult<Councils> {
  return safeParseAs('set of councils', councilsSchema, input);
}
