import { compile, type DataOf, fill, type Template, told } from '../core/template.js';
import type { Claim } from './claim.js';
import type { Remedy } from './finding.js';

const compiled = new Map<string, Template>();

/** A remedy in words, with its numbers: `remedy('drop', 'Free {n:seat|seats}.', { n: 2 })`. */
export function remedy<const T extends string>(id: string, text: T, data: DataOf<T>): Remedy {
  let template = compiled.get(text);
  if (template === undefined) {
    template = compile(text);
    compiled.set(text, template);
  }
  return { id, message: fill(template, data), data: told(data, template) };
}

/** What mends a milder text of the same rule, where that surely does not hold either: both have to be done. */
export function whereFails(claim: Claim, remedies: readonly Remedy[]): readonly Remedy[] {
  return claim.holds === false ? remedies : [];
}
