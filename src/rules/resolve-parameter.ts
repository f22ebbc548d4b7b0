import { fractionValue } from '../core/fraction.js';
import type { Day } from '../core/when.js';
import type { ParameterInRun, ResolvedParameter, RuleInRun } from './finding.js';
import type { AssessOptions } from './options.js';
import { type Parameter, valueOn } from './parameter.js';
import type { AnyRule } from './rule.js';

/** A parameter as it stands in a run: the caller's number, the profile's, or the default in force on the day. */
export function parameterInRun(
  { id, unit, values }: Parameter,
  options: Pick<AssessOptions, 'asOf' | 'parameters' | 'profile'>,
): ParameterInRun {
  const override = options.parameters?.[id];
  if (override !== undefined) {
    return { value: fractionValue(override.value), unit, basis: 'override', why: override.because };
  }
  const ofProfile = options.profile?.parameters?.[id];
  const set = ofProfile === undefined ? null : valueOn(ofProfile, options.asOf);
  const value = set ?? valueOn(values, options.asOf);
  if (value === null) return { value: null, unit, basis: null };
  const inRun: ParameterInRun = { value: fractionValue(value.value), unit, basis: value.basis };
  // The rule says where its own number comes from.
  if (set === null) return inRun;
  return value.basis === 'convention' ? { ...inRun, why: value.why } : { ...inRun, source: value.source };
}

/** The same with what the parameter is and where its value comes from. */
function resolved({ id, label, unit, values }: Parameter, inRun: ParameterInRun, asOf: Day): ResolvedParameter {
  const { value, basis, source, why } = inRun;
  const own = source === undefined && why === undefined ? valueOn(values, asOf) : null;
  const grounds =
    own === null ? { source, why } : own.basis === 'convention' ? { why: own.why } : { source: own.source };
  return {
    id,
    label,
    unit,
    value,
    basis,
    ...(grounds.source === undefined ? undefined : { source: grounds.source }),
    ...(grounds.why === undefined ? undefined : { why: grounds.why }),
  };
}

/** A parameter as it stands in a run, with what it is. */
export function resolveParameter(
  parameter: Parameter,
  options: Pick<AssessOptions, 'asOf' | 'parameters' | 'profile'>,
): ResolvedParameter {
  return resolved(parameter, parameterInRun(parameter, options), options.asOf);
}

/** A rule's parameters as they stood in a run. */
export function resolvedOf(rule: AnyRule<never>, inRun: RuleInRun, asOf: Day): readonly ResolvedParameter[] {
  return Object.values(rule.parameters).flatMap((parameter) => {
    const stood = inRun.parameters[parameter.id];
    return stood === undefined ? [] : [resolved(parameter, stood, asOf)];
  });
}
