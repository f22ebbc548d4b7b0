import { nearest } from '../core/nearest.js';
import type { AnyRule } from '../rules/rule.js';
import { builtIn } from './built-in.js';
import { Fault } from './fault.js';

/**
 * The rule of that id, or the only one whose id ends so: `sme-voice`.
 *
 * @throws {@link Fault} with the nearest id where there is none.
 */
export function findRule(word: string): AnyRule<never> {
  const exact = builtIn.rules.find(({ id }) => id === word);
  if (exact !== undefined) return exact;
  const ending = builtIn.rules.filter(({ id }) => id.endsWith(`/${word}`));
  const [only] = ending;
  if (ending.length === 1 && only !== undefined) return only;
  if (ending.length > 1) {
    throw new Fault(`Several rules end in "${word}": ${ending.map(({ id }) => id).join(', ')}. Give the whole id.`);
  }
  const close = nearest(
    word,
    builtIn.rules.map(({ id }) => id),
  );
  const hint = close === null ? 'List them: industrial-strategy rules' : `Did you mean "${close}"?`;
  throw new Fault(`There is no rule "${word}". ${hint}`);
}
