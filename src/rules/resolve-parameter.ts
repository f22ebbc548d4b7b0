import { fractionValue } from '../core/fraction.js';
import type { ResolvedParameter } from './finding.js';
import type { AssessOptions } from './options.js';
import { type Parameter, valueOn } from './parameter.js';

/** A parameter as it stands in a run: the caller's number, the profile's, or the default in force on the day. */
export function resolveParameter(
  parameter: Parameter,
  options: Pick<AssessOptions, 'asOf' | 'parameters' | 'profile'>,
): ResolvedParameter {
  const { id, label, unit } = parameter;
  const override = options.parameters?.[id];
  if (override !== undefined) {
    return { id, label, unit, value: fractionValue(override.value), basis: 'override', why: override.because };
  }
  const ofProfile = options.profile?.parameters?.[id];
  const value =
    (ofProfile === undefined ? null : valueOn(ofProfile, options.asOf)) ?? valueOn(parameter.values, options.asOf);
  if (value === null) return { id, label, unit, value: null, basis: null };
  const number = fractionValue(value.value);
  return value.basis === 'convention'
    ? { id, label, unit, value: number, basis: value.basis, why: value.why }
    : { id, label, unit, value: number, basis: value.basis, source: value.source };
}
