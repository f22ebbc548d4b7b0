import { leastOf } from './extremes.js';
/**
 * Arithmetic that a verdict may rest on. Binary numbers hold no 0.1: a seat share that stands exactly at its limit
 * would fall to either side by chance. Decimals are taken as they are written, fractions as what they stand for, and
 * products are compared, never quotients.
 */

/** A number kept exactly: a whole number over a whole number above 0. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/** Farther apart than this, in parts of themselves, no two numbers are the same number worked out in two ways. */
const NOISE = 1e-14;
/** What a few steps of binary arithmetic may move a number by, in parts of itself: eight units in the last place. */
const STEPS = 2 ** -50;
const SIMPLE = 1e6;

/**
 * Which of two numbers is greater: below 0 the second, above 0 the first, 0 neither. NaN is neither less nor equal nor
 * more.
 */
export function order(a: number, b: number): number {
  if (a === b) return 0;
  const apart = a - b;
  // All but the closest are told apart by what they are; only these cost more than a subtraction.
  if (!(Math.abs(apart) <= NOISE * Math.min(Math.abs(a), Math.abs(b)))) return apart;
  return orderExactly(exact(a), exact(b));
}

/** As {@link order}, of numbers kept exactly. */
export function orderExactly(a: Exact, b: Exact): number {
  const left = a.over * b.under;
  const right = b.over * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The number that is meant: a decimal of up to 15 digits as it is written. One that takes more digits was worked out
 * (1/3, 0.1 + 0.2), and is the simplest fraction that comes out so.
 */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return { over: BigInt(value), under: 1n };
  return (isWorkedOut(value) ? fractionNear(value) : null) ?? decimal(String(value));
}

/** A fraction of two decimals in words, as it is written; null where it is none. */
export function exactFraction(text: string): Exact | null {
  const parts = /^(-?\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text);
  if (parts === null) return null;
  const under = decimal(parts[2] as string);
  return under.over === 0n ? null : quotient(decimal(parts[1] as string), under);
}

/** One times the other. */
export function product(a: Exact, b: Exact): Exact {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** One over the other, which is not 0. */
export function quotient(a: Exact, b: Exact): Exact {
  const sign = b.over < 0n ? -1n : 1n;
  return { over: a.over * b.under * sign, under: a.under * b.over * sign };
}

/** One and the other. */
export function total(a: Exact, b: Exact): Exact {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

/** What numbers add up to as they are written: 0.1 and 0.2 are 0.3. */
export function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all = add(all, number);
  return all;
}

/** One number and another, as they are written. */
export function add(a: number, b: number): number {
  const all = a + b;
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(all)) return all;
  return Number.isFinite(all) ? toNumber(total(exact(a), exact(b))) : all;
}

/** One number times another, as they are written: 1.5 times 0.15 is 0.225. */
export function times(a: number, b: number): number {
  const all = a * b;
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(all)) return all;
  return Number.isFinite(all) ? toNumber(product(exact(a), exact(b))) : all;
}

/** The binary number nearest to an exact one. */
export function toNumber({ over, under }: Exact): number {
  const plain = Number(over);
  const parts = Number(under);
  if (Number.isSafeInteger(plain) && Number.isSafeInteger(parts)) return plain / parts;
  const size = over < 0n ? -over : over;
  // 64 digits of the quotient or more, and one that says whether anything is left: enough to round it once.
  const shift = Math.max(0, 64 + bits(under) - bits(size));
  const scaled = size << BigInt(shift);
  const whole = scaled / under;
  const rounded = Number(whole * under === scaled ? whole : whole | 1n);
  // In two steps, as 2 to the power of a thousand and more is no binary number.
  const half = Math.floor(shift / 2);
  return (over < 0n ? -rounded : rounded) / 2 ** half / 2 ** (shift - half);
}

/**
 * Whole numbers in the proportions of the weights, as small as they can be: what is shared out by weight depends on
 * nothing else. Weights that were worked out, such as shares of a total, are brought back by what they are to each other.
 */
export function proportions(weights: readonly number[]): readonly bigint[] {
  const parts = (weights.some(isWorkedOut) ? fractionsOfLeast(weights) : null) ?? weights.map(exact);
  const under = parts.reduce((common, part) => (common / divisor(common, part.under)) * part.under, 1n);
  const whole = parts.map((part) => part.over * (under / part.under));
  const shared = whole.reduce(divisor, 0n);
  return shared === 0n ? whole : whole.map((weight) => weight / shared);
}

function fractionsOfLeast(weights: readonly number[]): readonly Exact[] | null {
  const least = leastOf(weights.filter((weight) => weight > 0));
  const parts: Exact[] = [];
  for (const weight of weights) {
    const part = fractionNear(weight / least);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

/** Does it take more digits than a binary number holds of any decimal? */
function isWorkedOut(value: number): boolean {
  return !Number.isInteger(value) && Number(value.toPrecision(15)) !== value;
}

/** The simplest fraction that a few steps of binary arithmetic could have made of a number, by its continued fraction. */
function fractionNear(value: number): Exact | null {
  const size = Math.abs(value);
  let [over, under, overBefore, underBefore] = [Math.floor(size), 1, 1, 0];
  for (let rest = size - over; under <= SIMPLE && Number.isSafeInteger(over); ) {
    if (Math.abs(over / under - size) <= STEPS * size) {
      return { over: BigInt(value < 0 ? -over : over), under: BigInt(under) };
    }
    const inverse = 1 / rest;
    const digit = Math.floor(inverse);
    rest = inverse - digit;
    [over, overBefore] = [digit * over + overBefore, over];
    [under, underBefore] = [digit * under + underBefore, under];
  }
  return null;
}

function decimal(text: string): Exact {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text);
  if (parts === null) throw new RangeError(`${text} is no number that could be kept exactly.`);
  const [, whole, part = '', power = '0'] = parts;
  const digits = BigInt(`${whole}${part}`);
  const tens = Number(power) - part.length;
  return tens < 0 ? { over: digits, under: 10n ** BigInt(-tens) } : { over: digits * 10n ** BigInt(tens), under: 1n };
}

function divisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

function bits(value: bigint): number {
  return value.toString(16).length * 4;
}
