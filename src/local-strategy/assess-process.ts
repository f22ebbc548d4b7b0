import { admit } from '../documents/admit.js';
import { frameworkOf } from '../national-strategy/reading/index.js';
import { run } from '../rules/assess.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import { localStrategyFields } from './fields.js';
import type { LocalStrategy } from './model/strategy.js';
import { type ProcessParameter, processRules } from './process.js';
import { remarksOnStrategy } from './remarks.js';

/**
 * Judges how a local strategy was made: in what order and how fast, who had a part in it, what government gave, and how
 * it is carried out and watched. Some of the findings are for government to answer, the others for the place.
 *
 * The strategy is taken as it is: parse what comes from outside with `parseLocalStrategy` first.
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used; a missing `asOf` is answered with the line to write.
 * @throws TypeError when the strategy is no object.
 * @throws {@link InvalidInputError} when the strategy holds null, or a value of another type than its field: every place at once.
 *
 * @example
 * ```ts
 * import { assessProcess } from 'industrial-strategy';
 *
 * const { findings } = assessProcess(
 *   { publication: { planned: '2019-03', actual: '2019-06-14' } },
 *   { asOf: '2019-12-31' },
 * );
 * findings.find((f) => f.ruleId === 'process/on-time')?.outcome; // => 'failed'
 * ```
 */
export function assessProcess(strategy: LocalStrategy, options: AssessOptions<ProcessParameter>): Assessment {
  admit('assessProcess', 'local strategy', strategy, localStrategyFields);
  const remarks = (): readonly string[] => remarksOnStrategy(strategy, options.asOf);
  return run(
    strategy,
    processRules,
    { subjectType: 'strategy', ...options },
    remarks,
    strategy.framework === undefined ? undefined : frameworkOf(strategy.framework),
  );
}
