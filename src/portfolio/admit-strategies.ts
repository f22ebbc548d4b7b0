import { admit, refuseMisfits } from '../core/admit.js';
import type { RecordType } from '../core/field-types.js';
import { localStrategyFields } from '../local-strategy/index.js';
import { portfolioFields } from './fields.js';

/**
 * The door of what takes a portfolio or a plain list; `entry` is what is read of an entry of the list.
 *
 * @throws as {@link admit} does.
 */
export function admitStrategies(caller: string, of: unknown, entry: RecordType = localStrategyFields): void {
  if (Array.isArray(of)) refuseMisfits('list of strategies', of, [entry]);
  else admit(caller, 'portfolio', of, portfolioFields);
}
