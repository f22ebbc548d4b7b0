import { partialLists, withMarksByLists } from '../core/incomplete.js';
import { type Day, daysOf } from '../core/when.js';
import { demandRecord, refuseMisfits } from '../documents/admit.js';
import { run } from '../rules/assess.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import { type AcrossCouncilsParameter, acrossCouncilsRules } from './across-councils.js';
import { isThereOn, namedIssues, nameOfCouncil } from './consequences/named-issues.js';
import { councilsFields } from './fields.js';
import type { Councils } from './model.js';

/**
 * Judges what stands between several councils: whether they work together on the issues they share, what the forum of
 * their co-chairs is for, and whether good practice passes from one to another. Each council by itself is for
 * `assessDialogue`; what they share is for `sharedIssues`.
 *
 * The document is taken as it is: parse what comes from outside with `parseCouncils` first.
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used; a missing `asOf` is answered with the line to write.
 * @throws TypeError when the councils are no object with a list of dialogues.
 * @throws {@link InvalidInputError} when the document holds null, or a value of another type than its field: every place at once.
 *
 * @example
 * ```ts
 * import { assessCouncils } from 'industrial-strategy';
 * import { sectorCouncils2016 } from 'industrial-strategy/data/sector-council-profiles-2016';
 *
 * const assessment = assessCouncils({ ...sectorCouncils2016, jointMechanisms: [] }, { asOf: '2016-04-01' });
 * assessment.findings.find((f) => f.ruleId === 'outputs/shared-issue-forum')?.outcome; // => 'failed'
 * ```
 */
export function assessCouncils(councils: Councils, options: AssessOptions<AcrossCouncilsParameter>): Assessment {
  demandRecord('assessCouncils', 'councils are', councils);
  if (councils.dialogues === undefined) {
    throw new TypeError('assessCouncils: the dialogues are missing; give a list, such as dialogues: [].');
  }
  refuseMisfits('set of councils', councils, councilsFields);
  return run(councils, acrossCouncilsRules, { subjectType: 'councils', ...options }, () =>
    remarksOn(councils, options.asOf),
  );
}

/** What applies to the run as a whole, rather than to one rule. */
function remarksOn(councils: Councils, asOf: Day): readonly string[] {
  const { open } = namedIssues(withMarksByLists(councils), asOf);
  const names = open.map(({ index }) => nameOfCouncil(councils.dialogues[index] ?? {}, index));
  return [
    ...partialLists(councils)
      .filter((list) => open.every(({ at }) => at !== list))
      .map((list) => `The list at ${list} is known to be partial.`),
    ...(names.length === 0 ? [] : [`The issues of these councils are not known, or not in full: ${names.join(', ')}.`]),
    ...remarksOnAge(councils, asOf),
    ...remarksOnAbsence(councils, asOf),
  ];
}

/** Councils that were not there on the day, whose issues are left out. */
function remarksOnAbsence({ dialogues }: Councils, asOf: Day): readonly string[] {
  const gone = dialogues.flatMap((dialogue, i) => (isThereOn(dialogue, asOf) ? [] : [nameOfCouncil(dialogue, i)]));
  return gone.length === 0
    ? []
    : [`Closed by ${asOf}, or not yet set up, so that the issues they name are left out: ${gone.join(', ')}.`];
}

/** Issues carry no dates: they are those of the day that the document of each council is of. */
function remarksOnAge({ dialogues }: Councils, asOf: Day): readonly string[] {
  const days = dialogues.map(({ asAt }) => daysOf(asAt));
  const earlier = days.filter(({ last }) => last !== undefined && last < asOf).length;
  const later = days.filter(({ first }) => first !== undefined && first > asOf).length;
  const many = (n: number): string => `${n} of ${dialogues.length} ${dialogues.length === 1 ? 'council' : 'councils'}`;
  return [
    ...(earlier === 0
      ? []
      : [`The issues of ${many(earlier)} are of an earlier day; they are taken as still standing on ${asOf}.`]),
    ...(later === 0
      ? []
      : [`The issues of ${many(later)} are of a day after ${asOf}; they are taken as standing on it already.`]),
  ];
}
