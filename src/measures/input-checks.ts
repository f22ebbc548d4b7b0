/** What a measure is given is an object; without one, the engine's own words would be told. */
export function given<T extends object>(measure: string, input: T): T {
  if (typeof input === 'object' && input !== null) return input;
  throw new TypeError(`${measure}: its input must be an object, got ${String(input)}`);
}

/** An input that may be left out must not be left unread because it is misspelt. */
export function noOthers(measure: string, input: object, inputs: readonly string[]): void {
  const other = Object.keys(input).find((key) => !inputs.includes(key));
  if (other === undefined) return;
  throw new TypeError(`${measure}: there is no input "${other.slice(0, 60)}"; its inputs are ${inputs.join(', ')}`);
}

/** A list of anything; a text is none. */
export function listed(measure: string, argument: string, values: unknown): void {
  const isList = Array.isArray(values) || (typeof values === 'object' && values !== null && 'length' in values);
  if (!isList) throw new TypeError(`${measure}: ${argument} must be an array, got ${String(values)}`);
}

/** Throws what every measure throws at a caller's mistake: function, argument, what is allowed, what was got. */
export function refuse(measure: string, argument: string, allowed: string, got: unknown): never {
  throw new RangeError(`${measure}: ${argument} must be ${allowed}, got ${String(got)}`);
}

/** Sum of `values`, each of which must be finite and at least 0. Returning the sum lets checking and adding share a loop. */
export function total(measure: string, argument: string, values: ArrayLike<number>): number {
  listed(measure, argument, values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(Number.isFinite(value) && value >= 0)) refuse(measure, `${argument}[${i}]`, 'a finite number >= 0', value);
    sum += value;
  }
  // Two finite numbers can add up to Infinity, and Infinity / Infinity is NaN.
  if (sum === Infinity) refuse(measure, argument, 'numbers with a finite sum', sum);
  return sum;
}

/** The same for a list that stands for the whole industry: it must not be empty or all zeros. */
export function positiveTotal(measure: string, argument: string, values: ArrayLike<number>): number {
  const sum = total(measure, argument, values);
  if (sum === 0) refuse(measure, argument, 'numbers that are not all 0', sum);
  return sum;
}

/** Two lists that speak of the same categories must be equally long. */
export function sameLength(measure: string, argument: string, values: ArrayLike<unknown>, expected: number): void {
  listed(measure, argument, values);
  if (values.length !== expected) refuse(measure, argument, `a list of length ${expected}`, `length ${values.length}`);
}

/** `value` must be a number from `lowest` to `highest`; NaN is not. */
export function within(measure: string, argument: string, value: number, lowest: number, highest: number): void {
  if (typeof value !== 'number' || !(value >= lowest && value <= highest))
    refuse(measure, argument, `a number from ${lowest} to ${highest}`, value);
}

/** `value` must be a whole number from 0 to `highest`. */
export function wholeUpTo(measure: string, argument: string, value: number, highest: number): void {
  if (!(Number.isInteger(value) && value >= 0 && value <= highest))
    refuse(measure, argument, `a whole number from 0 to ${highest}`, value);
}
