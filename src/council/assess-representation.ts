import { admit } from '../documents/admit.js';
import { run } from '../rules/assess.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import { councilFields } from './fields.js';
import type { Council } from './model.js';
import { notThereOn } from './reading/not-there.js';
import { remarksOn } from './remarks.js';
import { type RepresentationParameter, representationRules } from './representation.js';

/**
 * Judges a council against the industry it stands for: its size, whose voices it has, who comes, how it changes and
 * what it shows of itself.
 *
 * Comparisons need a reference population, given in `references`; several are judged side by side, one finding each.
 * The council is taken as it is: parse what comes from outside with `parseCouncil` first.
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used; a missing `asOf` is answered with the line to write.
 * @throws TypeError when the council is no object.
 * @throws {@link InvalidInputError} when the council holds null, or a value of another type than its field: every place at once.
 *
 * @example
 * ```ts
 * import { assessRepresentation, type Council } from 'industrial-strategy';
 *
 * const council: Council = {
 *   name: 'Widget Council',
 *   members: [
 *     { role: 'industry-co-chair', organisation: { name: 'Acme', kind: 'business' } },
 *     { role: 'member', organisation: { name: 'Widget Federation', kind: 'representative-body' } },
 *   ],
 * };
 * const assessment = assessRepresentation(council, { asOf: '2016-03-01' });
 * const finding = assessment.findings.find((f) => f.ruleId === 'representation/trade-bodies-minority');
 * finding?.message; // => 'Representative bodies are no minority: they hold 1 of 2 industry seats (50%), where a minority is less than 50%. The right balance varies by industry.'
 * ```
 */
export function assessRepresentation(council: Council, options: AssessOptions<RepresentationParameter>): Assessment {
  admit('assessRepresentation', 'council', council, councilFields);
  const settings = { subjectType: 'council', ...options };
  return run(
    council,
    representationRules,
    settings,
    () => remarksOn(council, options),
    undefined,
    () => notThereOn(council, options.asOf),
  );
}
