import { catalogue } from '../catalogue.js';
import { nearest } from '../documents/nearest.js';
import { Fault } from './fault.js';
import { commandsFor } from './packs.js';

/**
 * The rule of that id, or the only one whose id ends so: `sme-voice`.
 *
 * @throws {@link Fault} with the nearest id where there is none, or with the command that runs it where this one does not.
 */
export function findRule<R extends { readonly id: string }>(word: string, rules: readonly R[]): R {
  const exact = rules.find(({ id }) => id === word);
  if (exact !== undefined) return exact;
  const ending = rules.filter(({ id }) => id.endsWith(`/${word}`));
  const [only] = ending;
  if (ending.length === 1 && only !== undefined) return only;
  if (ending.length > 1) {
    throw new Fault(`Several rules end in "${word}": ${ending.map(({ id }) => id).join(', ')}. Give the whole id.`);
  }
  const elsewhere = catalogue.find(({ id }) => id === word || id.endsWith(`/${word}`));
  if (elsewhere !== undefined) {
    const commands = commandsFor(elsewhere.id).map((command) => `industrial-strategy ${command}`);
    throw new Fault(`This command does not run ${elsewhere.id}. Use: ${commands.join(', or ')}`);
  }
  const close = nearest(
    word,
    rules.map(({ id }) => id),
  );
  const hint = close === null ? 'List them: industrial-strategy rules' : `Did you mean "${close}"?`;
  throw new Fault(`There is no rule "${word}". ${hint}`);
}
