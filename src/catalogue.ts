import { representation } from './council/index.js';
import type { Council } from './council/model.js';
import type { AnyRule } from './rules/rule.js';

/** Every rule that ships, in the order of the catalogue. */
export const catalogue: readonly AnyRule<Council>[] = representation;

/** The shipped rule of that id, or undefined. */
export function findRule(id: string): AnyRule<Council> | undefined {
  return catalogue.find((rule) => rule.id === id);
}
