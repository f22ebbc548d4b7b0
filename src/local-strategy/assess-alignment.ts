import { demandRecord, refuseMisfits } from '../documents/admit.js';
import type { Crosswalk, NationalStrategy } from '../national-strategy/model.js';
import { frameworkOf, sameFramework } from '../national-strategy/reading/index.js';
import { run } from '../rules/assess.js';
import type { Assessment } from '../rules/finding.js';
import { ASSESS_OPTIONS, type AssessOptions } from '../rules/options.js';
import { refuseUnknownOptions } from '../rules/refuse-options.js';
import { type AlignmentParameter, alignmentRules } from './alignment.js';
import { alignmentFields } from './fields.js';
import type { AlignmentSubject, LocalStrategy } from './model/strategy.js';
import { remarksOnNational, remarksOnStrategy } from './remarks.js';

/** How to judge alignment. */
export interface AlignmentOptions extends AssessOptions<AlignmentParameter> {
  /** Other strategies, for what sets this one apart; absent: not known; `[]`: it stands alone. */
  readonly others?: readonly LocalStrategy[] | undefined;
  /** From the strategy's own framework to the national strategy, where they differ. */
  readonly crosswalk?: Crosswalk | undefined;
}

/**
 * Judges a local strategy against a national one: what it takes up of it and on what grounds, whether it is specific and
 * can be evaluated, and who made it and agreed to it.
 *
 * A strategy is read by the elements of the framework that it names as its own (`framework`); held against another
 * national strategy, only through the `crosswalk` in the options. What the prospectus of 2018 asks is a requirement only
 * for strategies under its framework while it was in force. Pointers in the findings lead into the one document that is
 * judged: `{ strategy, national, crosswalk?, others? }`. Both are taken as they are: parse what comes from outside with
 * `parseAlignmentSubject` first, which also checks that links lead to elements that there are.
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used; a missing `asOf` is answered with the line to write.
 * @throws TypeError when the strategy or the national strategy is no object.
 * @throws {@link InvalidInputError} when the document holds null, or a value of another type than its field: every place at once.
 *
 * @example
 * ```ts
 * import { assessAlignment, type LocalStrategy, type NationalStrategy } from 'industrial-strategy';
 *
 * const national: NationalStrategy = {
 *   id: 'widget-plan',
 *   foundations: [
 *     { id: 'ideas', name: 'Ideas', asked: 'required' },
 *     { id: 'people', name: 'People', asked: 'required' },
 *   ],
 * };
 * const strategy: LocalStrategy = {
 *   framework: 'widget-plan', textSeen: 'whole',
 *   priorities: [{ name: 'A test bed for bolts', foundations: [{ id: 'ideas' }] }],
 * };
 * const { findings } = assessAlignment(strategy, national, { asOf: '2019-12-31' });
 * const finding = findings.find((f) => f.ruleId === 'alignment/foundations');
 * finding?.message; // => 'The strategy says nothing of some of the foundations: People. It takes up 1 of 2 as far as we know. Other gaps: none.'
 * ```
 */
export function assessAlignment(
  strategy: LocalStrategy,
  national: NationalStrategy,
  options: AlignmentOptions,
): Assessment {
  demandRecord('assessAlignment', 'strategy is', strategy);
  demandRecord('assessAlignment', 'national strategy is', national);
  refuseUnknownOptions(options ?? {}, [...ASSESS_OPTIONS, 'others', 'crosswalk']);
  const { others, crosswalk, ...rest } = options ?? {};
  const subject: AlignmentSubject = {
    strategy,
    national,
    ...(crosswalk === undefined ? undefined : { crosswalk }),
    ...(others === undefined ? undefined : { others }),
  };
  refuseMisfits('alignment subject', subject, alignmentFields);
  const { asOf } = rest;
  const remarks = (): readonly string[] => [
    ...remarksOnStrategy(strategy, asOf, '/strategy'),
    ...remarksOnNational(national, strategy, asOf, '/national'),
  ];
  const assessment = run(
    subject,
    alignmentRules,
    { subjectType: 'alignment', ...rest },
    remarks,
    // Under a framework is who was written for it, not whoever is held against it.
    national.id !== undefined && sameFramework(strategy.framework, national.id) ? frameworkOf(national.id) : undefined,
  );
  // The document that is judged has no name of its own: it goes by that of the strategy.
  const { type } = assessment.subject;
  return { ...assessment, subject: { type, id: strategy.id ?? null, name: strategy.name ?? null } };
}
