import type { Citation, NonEmpty } from '../core/citation.js';
import type { Fraction } from '../core/fraction.js';

/** Where a number comes from. */
export type Basis =
  | {
      /** A document states it, or it follows from a figure in one. */
      readonly basis: 'source' | 'derived';
      /** Which document, and where in it. */
      readonly source: Citation;
    }
  | {
      /** This library's default. */
      readonly basis: 'convention';
      /** Why this number. */
      readonly why: string;
    };

/** A parameter's value and where it comes from. */
export type Value = {
  /** The number, in the parameter's unit; fractions exactly, as `"1/3"`. */
  readonly value: Fraction;
  /** The day it came into force, only where a rule did; a study's figure or a convention holds on every day. */
  readonly from?: string;
} & Basis;

/** A number that a rule's verdict hangs on: named, cited, and open to be overridden. */
export interface Parameter<I extends string = string> {
  /** `rule-id/name`: what an override names. */
  readonly id: I;
  /** What it is, in words. */
  readonly label: string;
  /** Its unit: `members`, `share`, `months`, `ratio`, `seats`. */
  readonly unit: string;
  /** Its values, each with its grounds. */
  readonly values: NonEmpty<Value>;
}

/** The parameters of a rule, by the name the rule uses. */
export type Parameters = Readonly<Record<string, Parameter>>;

/**
 * A number as a rule states it. Its id is the rule's and its name. Without `because` it stands in a document: the one the
 * rule cites first, unless it says `source`.
 */
export interface NumberOf {
  /** What it is, in words. */
  readonly label: string;
  /** Its unit: `members`, `share`, `months`, `ratio`, `seats`. */
  readonly unit: string;
  /** The number; fractions exactly, as `"1/3"`. */
  readonly value: Fraction;
  /** Why this number, where it is this library's or the author's own. */
  readonly because?: string;
  /** It follows from a figure in the document rather than standing there. */
  readonly derived?: true;
  /** The document, where it is another than the rule's first. */
  readonly source?: Citation;
}

/** The numbers of a rule as it is written: in short, or made by {@link defineParameter} where several rules share one. */
export type Numbers = Readonly<Record<string, NumberOf | Parameter>>;

/** The parameters that a rule's numbers are. */
export type ParametersOf<I extends string, N extends Numbers> = {
  readonly [K in keyof N & string]: N[K] extends Parameter<infer P> ? Parameter<P> : Parameter<`${I}/${K}`>;
};

/** The parameters of a rule from its numbers. */
export function parametersOf<I extends string, N extends Numbers>(
  rule: I,
  cited: Citation,
  numbers: N,
): ParametersOf<I, N> {
  const parameters: Record<string, Parameter> = {};
  for (const [name, number] of Object.entries(numbers)) {
    parameters[name] = 'values' in number ? number : parameterOf(`${rule}/${name}`, cited, number);
  }
  return parameters as ParametersOf<I, N>;
}

function parameterOf(id: string, cited: Citation, number: NumberOf): Parameter {
  const { label, unit, value, because, derived, source = cited } = number;
  const grounds: Basis =
    because === undefined
      ? { basis: derived === true ? 'derived' : 'source', source: { source: source.source, section: source.section } }
      : { basis: 'convention', why: because };
  return { id, label, unit, values: [{ value, ...grounds }] };
}

/** Every parameter id of a rule or of a union of rules: keeps ids complete in the editor. */
export type ParameterIdOf<R> = R extends { readonly parameters: infer P }
  ? [keyof P] extends [never]
    ? never
    : P[keyof P] extends { readonly id: infer I extends string }
      ? I
      : never
  : never;

/**
 * Defines a parameter, keeping its id as a literal.
 *
 * @throws {@link RangeError} when two values start on one day, or a value is not a number.
 */
export function defineParameter<const I extends string>(parameter: Parameter<I>): Parameter<I> {
  const starts = new Set(parameter.values.map((value) => value.from ?? ''));
  if (starts.size !== parameter.values.length) {
    throw new RangeError(`defineParameter: two values of ${parameter.id} start on the same day.`);
  }
  return parameter;
}

/** The value in force on a day: the latest that had started, or null when none had. */
export function valueOn(values: readonly Value[], day: string): Value | null {
  let best: Value | null = null;
  for (const value of values) {
    if ((value.from ?? '') > day) continue;
    if (best === null || (value.from ?? '') >= (best.from ?? '')) best = value;
  }
  return best;
}
