import { type RepresentationParameter, remarksOn, representationRules } from '../council/index.js';
import { notThereOn } from '../council/reading/index.js';
import { admit } from '../documents/admit.js';
import { run } from '../rules/assess.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import type { AnyRule } from '../rules/rule.js';
import { dialogueFields } from './fields.js';
import { type FocusParameter, focusRules } from './focus.js';
import type { Dialogue } from './model.js';
import { type OutputsParameter, outputsRules } from './outputs.js';

/** The rules of representation, focus and outputs, in the order they are reported. */
const whole: readonly AnyRule<Dialogue>[] = /* @__PURE__ */ together();

function together(): readonly AnyRule<Dialogue>[] {
  return [...representationRules, ...focusRules, ...outputsRules];
}

/**
 * Judges whether a dialogue keeps its focus: its terms, priorities and agendas, its co-chair, what industry puts in.
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used; a missing `asOf` is answered with the line to write.
 * @throws TypeError when the dialogue is no object.
 * @throws {@link InvalidInputError} when the dialogue holds null, or a value of another type than its field: every place at once.
 *
 * @example
 * ```ts
 * import { assessFocus } from 'industrial-strategy';
 *
 * const assessment = assessFocus({ termsOfReference: { rulesOutLobbying: false } }, { asOf: '2016-03-01' });
 * assessment.findings.find((f) => f.ruleId === 'focus/not-a-lobby')?.outcome; // => 'failed'
 * ```
 */
export function assessFocus(dialogue: Dialogue, options: AssessOptions<FocusParameter>): Assessment {
  return judge('assessFocus', dialogue, focusRules, options);
}

/**
 * Judges what comes of a dialogue: whether its outputs are used, shared and published, and its actions done.
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used; a missing `asOf` is answered with the line to write.
 * @throws TypeError when the dialogue is no object.
 * @throws {@link InvalidInputError} when the dialogue holds null, or a value of another type than its field: every place at once.
 *
 * @example
 * ```ts
 * import { assessOutputs } from 'industrial-strategy';
 *
 * const assessment = assessOutputs({ outputs: [{ title: 'Skills survey', use: 'tabled' }] }, { asOf: '2016-03-01' });
 * assessment.findings.find((f) => f.ruleId === 'outputs/policy-influence')?.outcome; // => 'failed'
 * ```
 */
export function assessOutputs(dialogue: Dialogue, options: AssessOptions<OutputsParameter>): Assessment {
  return judge('assessOutputs', dialogue, outputsRules, options);
}

/**
 * Judges a dialogue whole: representation, focus and outputs in one assessment.
 *
 * Every council is a dialogue of which nothing more is known; most of what goes beyond a council then cannot be told,
 * and `nextFacts` says what to find out. `riskRegister` and `strengtheningOptions` go on from here. The dialogue is
 * taken as it is: parse what comes from outside with `parseDialogue` first.
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used; a missing `asOf` is answered with the line to write.
 * @throws TypeError when the dialogue is no object.
 * @throws {@link InvalidInputError} when the dialogue holds null, or a value of another type than its field: every place at once.
 *
 * @example
 * ```ts
 * import { assessDialogue } from 'industrial-strategy';
 *
 * const whole = assessDialogue({ established: '2014' }, { asOf: '2016-03-01' });
 * whole.findings.find((f) => f.ruleId === 'focus/time-to-trust')?.outcome; // => 'cantTell'
 * ```
 */
export function assessDialogue(
  dialogue: Dialogue,
  options: AssessOptions<RepresentationParameter | FocusParameter | OutputsParameter>,
): Assessment {
  return judge('assessDialogue', dialogue, whole, options);
}

function judge(
  caller: string,
  dialogue: Dialogue,
  rules: readonly AnyRule<Dialogue>[],
  options: AssessOptions,
): Assessment {
  admit(caller, 'dialogue', dialogue, dialogueFields);
  const settings = { subjectType: 'dialogue', ...options };
  return run(
    dialogue,
    rules,
    settings,
    () => remarksOn(dialogue, options),
    undefined,
    () => notThereOn(dialogue, options.asOf),
  );
}
