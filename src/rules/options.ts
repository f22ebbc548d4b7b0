import { fractionValue } from '../core/fraction.js';
import { nearest } from '../core/nearest.js';
import { isCalendarDate, isDay } from '../core/when.js';
import type { Override, Waiver } from './finding.js';
import type { Parameter, Value } from './parameter.js';
import type { Quota } from './quota.js';
import type { Reference } from './reference.js';
import type { AnyRule } from './rule.js';

/** A named selection of rules with its own numbers and quotas: plain data. */
export interface Profile {
  /** Its name. */
  readonly id: string;
  /** What it is, in words. */
  readonly title: string;
  /** The rules it runs, by id; absent: all of them. */
  readonly rules?: readonly string[];
  /** Its numbers, by parameter id: dated values with their grounds. */
  readonly parameters?: Readonly<Record<string, readonly Value[]>>;
  /** Its quotas. */
  readonly quotas?: readonly Quota[];
  /** Who set it. */
  readonly source?: { readonly source: string; readonly section: string };
}

/** How to judge. */
export interface AssessOptions<P extends string = string> {
  /** The day of judgement, `YYYY-MM-DD`. Always given: no rule reads a clock. */
  readonly asOf: string;
  /** Populations to compare with, each with its basis; none by default, as every choice decides verdicts. */
  readonly references?: readonly Reference[] | undefined;
  /** A named selection of rules, numbers and quotas. */
  readonly profile?: Profile | undefined;
  /** Numbers to use instead of the defaults, each with a reason. */
  readonly parameters?: { readonly [K in P]?: Override } | undefined;
  /** Quotas to hold it to, besides the profile's. */
  readonly quotas?: readonly Quota[] | undefined;
  /** Failures that are known and accepted. */
  readonly waivers?: readonly Waiver[] | undefined;
  /** What the subject is called in the result; default `subject`. */
  readonly subjectType?: string | undefined;
}

/** Options that cannot be used; the message names what is wrong and the nearest known name. */
export class InvalidOptionsError extends Error {
  override readonly name = 'InvalidOptionsError';
}

const KNOWN = ['asOf', 'references', 'profile', 'parameters', 'quotas', 'waivers', 'subjectType'] as const;

/**
 * Checks the options of a run before any rule sees them.
 *
 * @throws {@link InvalidOptionsError}
 */
export function checkOptions(rules: readonly AnyRule<never>[], options: AssessOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new InvalidOptionsError("Options are missing. Write: { asOf: '2016-03-01' } with the day of judgement.");
  }
  for (const key of Object.keys(options)) {
    if (!(KNOWN as readonly string[]).includes(key)) fail(`There is no option "${key}"`, key, KNOWN);
  }
  if (options.asOf === undefined) {
    throw new InvalidOptionsError("asOf is missing: the day of judgement. Add it to the options: asOf: '2016-03-01'.");
  }
  if (!isDay(options.asOf)) {
    throw new InvalidOptionsError(
      `asOf is ${JSON.stringify(options.asOf)}; it must be a calendar day, such as asOf: '2016-03-01'.`,
    );
  }
  checkRules(rules, options.profile);
  checkParameters(rules, options);
  for (const reference of options.references ?? []) checkReference(reference);
  unique(
    'reference',
    (options.references ?? []).map((reference) => reference.id),
  );
  const quotas = [...(options.profile?.quotas ?? []), ...(options.quotas ?? [])];
  unique(
    'quota',
    quotas.map((quota) => quota.id),
  );
  for (const quota of quotas) checkQuota(quota);
  for (const waiver of options.waivers ?? []) checkWaiver(rules, waiver);
}

function checkRules(rules: readonly AnyRule<never>[], profile: Profile | undefined): void {
  const ids = rules.map((rule) => rule.id);
  unique('rule', ids);
  for (const id of profile?.rules ?? []) {
    if (!ids.includes(id)) fail(`Profile ${profile?.id} names a rule "${id}" that is not there`, id, ids);
  }
}

function checkParameters(rules: readonly AnyRule<never>[], options: AssessOptions): void {
  const parameters = new Map<string, Parameter>();
  for (const rule of rules)
    for (const parameter of Object.values(rule.parameters)) parameters.set(parameter.id, parameter);
  for (const [id, values] of Object.entries(options.profile?.parameters ?? {})) {
    if (!parameters.has(id)) {
      fail(`Profile ${options.profile?.id} sets a parameter "${id}" that is not there`, id, parameters.keys());
    }
    for (const value of values) number(id, value.value);
  }
  checkOverrides([...parameters.keys()], options.parameters);
}

/**
 * Checks numbers set by the caller against the parameters there are.
 *
 * @throws {@link InvalidOptionsError}
 */
export function checkOverrides(
  known: readonly string[],
  overrides: Readonly<Record<string, Override | undefined>> | undefined,
): void {
  for (const [id, override] of Object.entries(overrides ?? {})) {
    if (!known.includes(id)) fail(`There is no parameter "${id}"`, id, known);
    if (override === undefined) continue;
    number(id, override.value);
    if (typeof override.because !== 'string' || override.because.trim() === '') {
      throw new InvalidOptionsError(`The override of ${id} needs a reason: { value: …, because: '…' }.`);
    }
  }
}

function number(id: string, value: unknown): void {
  if (fractionValue(value) === null) {
    throw new InvalidOptionsError(
      `The value of ${id} is ${JSON.stringify(value)}; it must be a finite number or an exact fraction such as "1/3".`,
    );
  }
}

function checkReference(reference: Reference): void {
  const weights = reference.categories.map((category) => category.weight);
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0) || !weights.some((weight) => weight > 0)) {
    throw new InvalidOptionsError(`Reference ${reference.id}: weights must be 0 or more, and not all of them 0.`);
  }
  if (!isCalendarDate(reference.date)) {
    throw new InvalidOptionsError(
      `Reference ${reference.id}: its date is ${JSON.stringify(reference.date)}; write the year, month or day it holds for.`,
    );
  }
  unique(
    `word of reference ${reference.id}`,
    reference.categories.flatMap((category) => category.covers ?? [category.id]),
  );
}

function checkQuota(quota: Quota): void {
  if ((quota.attribute === undefined) !== (quota.category === undefined)) {
    throw new InvalidOptionsError(
      `Quota ${quota.id}: give attribute and category, or neither (then it counts every seat).`,
    );
  }
  const bounds = [quota.share?.min, quota.share?.max, quota.count?.min, quota.count?.max];
  const given = bounds.filter((bound) => bound !== undefined);
  if (given.length === 0) throw new InvalidOptionsError(`Quota ${quota.id}: give a share or a count, with min or max.`);
  for (const bound of given) number(`quota ${quota.id}`, bound);
  if (quota.from !== undefined && !isDay(quota.from)) {
    throw new InvalidOptionsError(`Quota ${quota.id}: from must be a calendar day, such as '2020-04-01'.`);
  }
}

function checkWaiver(rules: readonly AnyRule<never>[], waiver: Waiver): void {
  const id = waiver.fingerprint.split('#', 1)[0] ?? '';
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) fail(`A waiver names a rule "${id}" that is not there`, id, ids);
  if (typeof waiver.because !== 'string' || waiver.because.trim() === '') {
    throw new InvalidOptionsError(`The waiver of ${waiver.fingerprint} needs a reason.`);
  }
  if (waiver.until !== undefined && !isDay(waiver.until)) {
    throw new InvalidOptionsError(`The waiver of ${waiver.fingerprint}: until must be a calendar day.`);
  }
}

function unique(what: string, ids: readonly string[]): void {
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new InvalidOptionsError(`Two of one name: ${what} "${twice}".`);
}

function fail(problem: string, word: string, known: Iterable<string>): never {
  const close = nearest(word, known);
  throw new InvalidOptionsError(`${problem}.${close === null ? '' : ` Did you mean "${close}"?`}`);
}
