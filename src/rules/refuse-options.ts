import { visible } from '../core/visible.js';
import type { Fault } from '../documents/document-faults.js';
import { notARecord } from '../documents/field-faults.js';
import type { RecordType } from '../documents/field-types.js';
import { misfitsIn } from '../documents/misfits.js';
import { nearest } from '../documents/nearest.js';

/** Options that cannot be used; the message names what is wrong and the nearest known name. */
export class InvalidOptionsError extends Error {
  override readonly name = 'InvalidOptionsError';
}

/**
 * Checks the options of a view before it looks at anything: a misspelt one would else be left unread, and nobody told.
 * `write` is what to write instead of something that is no set of options at all; `others` are options whose values the
 * caller checks.
 *
 * @throws {@link InvalidOptionsError} with every fault at once.
 */
export function checkViewOptions(
  caller: string,
  options: unknown,
  type: RecordType,
  write: string,
  others: readonly string[] = [],
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new InvalidOptionsError(visible(`${caller}: its options: ${notARecord(options)}. Write: ${write}.`));
  }
  const known = [...Object.keys(type), ...others].filter((key) => key !== '');
  refuseUnknownOptions(options, known, `${caller}: `);
  const own = Object.entries(options).filter(([key]) => !others.includes(key));
  refuseOptionFaults(`${caller}: `, misfitsIn(Object.fromEntries(own), type, true));
}

/** @throws {@link InvalidOptionsError} for an option that is not there, with the nearest that is. */
export function refuseUnknownOptions(options: object, known: readonly string[], before = ''): void {
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    unknownName(before === '' ? `There is no option "${key}"` : `${before}there is no option "${key}"`, key, known);
  }
}

/**
 * `before` says who was called, `hint` what to write; each fault begins with its option.
 *
 * @throws {@link InvalidOptionsError} with every fault, where there are any.
 */
export function refuseOptionFaults(before: string, faults: readonly Fault[], hint = ''): void {
  if (faults.length === 0) return;
  const lines = faults.slice(0, MOST_LISTED).map(({ path, message }) => visible(`${path.join('/')}: ${message}`));
  if (faults.length === 1) throw new InvalidOptionsError(`${visible(before)}${lines[0]}.${hint}`);
  if (faults.length > MOST_LISTED) lines.push(`and ${faults.length - MOST_LISTED} more`);
  const where = [...new Set(faults.map(({ path: [option] }) => option))].join(', ');
  const list = lines.map((line) => `  ${line}`).join('\n');
  throw new InvalidOptionsError(`${visible(`${before}${faults.length} faults in ${where}`)}.${hint}\n${list}`);
}

/** @throws {@link InvalidOptionsError} that names the nearest known name, where one is near. */
export function unknownName(problem: string, name: string, known: Iterable<string>): never {
  const close = name.length > MOST_COMPARED ? null : nearest(name, known);
  throw new InvalidOptionsError(visible(`${problem}.${close === null ? '' : ` Did you mean "${close}"?`}`));
}

/** Nobody reads a longer message. */
const MOST_LISTED = 50;

/** Nobody misspells a longer name, and looking for the nearest takes time. */
const MOST_COMPARED = 100;
