import { withMarksByLists } from '../../core/incomplete.js';
import { admit, refuseMisfits } from '../../documents/admit.js';
import type { RecordType } from '../../documents/field-types.js';
import { localStrategyFields } from '../../local-strategy/index.js';
import { portfolioFields } from '../fields.js';

/**
 * The door of what takes a portfolio or a plain list; `entry` is what is read of an entry of the list.
 *
 * @throws as {@link admit} does.
 */
export function admitStrategies<T>(caller: string, of: T, entry: RecordType = localStrategyFields): T {
  if (!Array.isArray(of)) return admit(caller, 'portfolio', of, portfolioFields);
  refuseMisfits('list of strategies', of, [entry]);
  return withMarksByLists(of);
}
