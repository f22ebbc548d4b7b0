import type { Citation } from '../core/citation.js';
import { fractionValue } from '../core/fraction.js';
import { visible } from '../core/visible.js';
import { isDay } from '../core/when.js';
import { type Fault, fieldOf } from '../documents/document-faults.js';
import { notARecord } from '../documents/field-faults.js';
import type { FieldType } from '../documents/field-types.js';
import { misfitsIn } from '../documents/misfits.js';
import type { Override, Waiver } from './finding.js';
import { quotaFaults, referenceFaults, repeatedNames, valueFaults } from './option-faults.js';
import { overrideFields, profileFields, quotaFields, referenceFields, waiverFields } from './option-fields.js';
import type { Value } from './parameter.js';
import type { Quota } from './quota.js';
import type { Reference } from './reference.js';
import { InvalidOptionsError, refuseOptionFaults, refuseUnknownOptions, unknownName } from './refuse-options.js';
import type { AnyRule } from './rule.js';

/**
 * A named selection of rules with its own numbers and quotas: plain data. With the names of a pack, as in
 * `Profile<RepresentationParameter, RepresentationRuleId>`, the compiler refuses a misspelt one; without, the run does.
 */
export interface Profile<P extends string = string, R extends string = string> {
  /** Its name. */
  readonly id: string;
  /** What it is, in words. */
  readonly title: string;
  /** The rules it runs, by id; absent: all of them. */
  readonly rules?: readonly R[];
  /** Its numbers, by parameter id: dated values with their grounds. */
  readonly parameters?: { readonly [K in P]?: readonly Value[] };
  /** Its quotas. */
  readonly quotas?: readonly Quota[];
  /** Who set it. */
  readonly source?: Citation;
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

/** The options of every assessment. */
export const ASSESS_OPTIONS: readonly string[] = [
  'asOf',
  'references',
  'profile',
  'parameters',
  'quotas',
  'waivers',
  'subjectType',
] satisfies readonly (keyof AssessOptions)[];

/** What each option holds, and what to write where it holds something else. */
const OPTIONS: Readonly<Record<string, { readonly type: FieldType; readonly write: string }>> = {
  references: { type: [referenceFields], write: 'references: [reference]' },
  profile: { type: profileFields, write: "profile: { id: 'mine', title: 'My rules' }" },
  quotas: { type: [quotaFields], write: "quotas: [{ id: 'mine', of: 'members', count: { max: 20 } }]" },
  waivers: { type: [waiverFields], write: "waivers: [{ fingerprint: 'pack/rule', because: 'the reason' }]" },
  subjectType: { type: 't', write: "subjectType: 'council'" },
};

/**
 * Checks the options of a run before any rule sees them: every fault of form at once, then whether the names in them are
 * those of the rules.
 *
 * @throws {@link InvalidOptionsError}
 */
export function checkOptions(rules: readonly AnyRule<never>[], options: AssessOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new InvalidOptionsError("Options are missing. Write: { asOf: '2016-03-01' } with the day of judgement.");
  }
  refuseUnknownOptions(options, ASSESS_OPTIONS);
  if (options.asOf === undefined) {
    throw new InvalidOptionsError("asOf is missing: the day of judgement. Add it to the options: asOf: '2016-03-01'.");
  }
  if (!isDay(options.asOf)) {
    throw new InvalidOptionsError(
      `asOf is ${visible(String(JSON.stringify(options.asOf)), 60)}; it must be a calendar day, such as asOf: '2016-03-01'.`,
    );
  }
  for (const [option, { type, write }] of Object.entries(OPTIONS)) {
    const value = options[option as keyof AssessOptions];
    if (value !== undefined) refuse(option, faultsOf(option, value, type), write);
  }
  const { profile, quotas = [], waivers = [] } = options;
  unique('quota', [...(profile?.quotas ?? []), ...quotas]);
  checkNames(rules, options);
  for (const waiver of waivers) checkWaiver(rules, waiver);
}

/** What is wrong with the form of an option. */
function* faultsOf(option: string, value: unknown, type: FieldType): Generator<Fault> {
  yield* misfitsIn(value, type, true);
  if (option === 'references') {
    yield* ofEach(value, referenceFaults);
    yield* repeatedNames(value, 'reference');
  }
  if (option === 'quotas') yield* ofEach(value, quotaFaults);
  if (option === 'profile') {
    for (const { path, message } of ofEach(fieldOf(value, 'quotas'), quotaFaults)) {
      yield { path: ['quotas', ...path], message };
    }
    yield* valueFaults(fieldOf(value, 'parameters'));
  }
}

function* ofEach(list: unknown, faultsIn: (entry: unknown) => Iterable<Fault>): Generator<Fault> {
  for (const [i, entry] of (Array.isArray(list) ? list : []).entries()) {
    for (const { path, message } of faultsIn(entry)) yield { path: [i, ...path], message };
  }
}

/** @throws {@link InvalidOptionsError} with every fault, and the line to write where a value is of the wrong kind altogether. */
function refuse(option: string, faults: Iterable<Fault>, write: string): void {
  const all = [...faults].map(({ path, message }) => ({ path: [option, ...path], message }));
  const wrongKind = all.some(
    ({ path: [, ...path], message }) =>
      path.length === 0 || (path.length === 1 && typeof path[0] === 'number' && /^expected an object/.test(message)),
  );
  const what = isOfReferences(option) ? `${write}, with the value itself, such as bySizeBandEmployment2025` : write;
  const from = isOfReferences(option) ? " from 'industrial-strategy/data/business-population', not its name" : '';
  refuseOptionFaults('', all, wrongKind ? ` Write: ${what}${from}.` : '');
}

function isOfReferences(option: string): boolean {
  return option === 'references' || option === 'otherReferences';
}

/**
 * Checks references by themselves.
 *
 * @throws {@link InvalidOptionsError}
 */
export function checkReferences(references: unknown, option = 'references'): void {
  refuse(option, faultsOf('references', references, [referenceFields]), `${option}: [reference]`);
}

/** A profile or override that was made for other rules does not fit. */
function checkNames(rules: readonly AnyRule<never>[], { profile, parameters }: AssessOptions): void {
  const ids = rules.map((rule) => rule.id);
  unique('rule', rules);
  for (const id of profile?.rules ?? []) {
    if (!ids.includes(id)) {
      unknownName(`Profile ${profile?.id} names a rule "${id}" that is not there${othersThan(id, ids)}`, id, ids);
    }
  }
  const known = [...new Set(rules.flatMap((rule) => Object.values(rule.parameters).map(({ id }) => id)))];
  for (const id of Object.keys(profile?.parameters ?? {})) {
    if (known.includes(id)) continue;
    unknownName(`Profile ${profile?.id} sets a parameter "${id}" that is not there${othersThan(id, ids)}`, id, known);
  }
  checkOverrides(known, parameters);
}

/** Names of another pack are no slips of the pen. */
function othersThan(id: string, ids: readonly string[]): string {
  const packOf = (name: string): string => name.split('/', 1)[0] ?? '';
  const packs = [...new Set(ids.map(packOf))];
  return packs.includes(packOf(id)) || packs.length === 0 ? '' : `: these are the rules of ${packs.join(', ')}`;
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
  if (overrides === undefined) return;
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides)) {
    throw new InvalidOptionsError(
      `${visible(notARecord(overrides))}. Write: parameters: { '${known[0] ?? 'pack/rule/limit'}': { value: 1, because: 'the reason' } }.`,
    );
  }
  for (const [id, override] of Object.entries(overrides)) {
    if (!known.includes(id)) unknownName(`There is no parameter "${id}"`, id, known);
    if (override === undefined) continue;
    if (typeof override === 'object' && override !== null && !Array.isArray(override)) {
      const { value, because } = override;
      if (fractionValue(value) === null) {
        throw new InvalidOptionsError(
          visible(
            `The value of ${id} is ${asText(value)}; it must be a finite number or an exact fraction such as "1/3".`,
          ),
        );
      }
      if (typeof because !== 'string' || because.trim() === '') {
        throw new InvalidOptionsError(`The override of ${id} needs a reason: { value: …, because: '…' }.`);
      }
    }
    refuse(`parameters/${id}`, misfitsIn(override, overrideFields, true), `{ value: 1, because: 'the reason' }`);
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function checkWaiver(rules: readonly AnyRule<never>[], waiver: Waiver): void {
  const id = waiver.fingerprint.split('#', 1)[0] ?? '';
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) unknownName(`A waiver names a rule "${id}" that is not there`, id, ids);
  if (waiver.because.trim() === '') {
    throw new InvalidOptionsError(visible(`The waiver of ${waiver.fingerprint} needs a reason.`));
  }
}

function unique(what: string, list: readonly { readonly id: string }[]): void {
  const ids = list.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new InvalidOptionsError(visible(`Two of one name: ${what} "${twice}".`));
}
