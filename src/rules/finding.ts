import type { Citation } from '../core/citation.js';
import type { Datum, PlainDatum } from '../core/datum.js';
import type { Operator, Quantity } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import type { Confidence } from '../core/provenance.js';
import type { SettledBy } from '../core/settled-by.js';
import type { DataOf, Told } from '../core/template.js';
import type { Judged, Outcome, Severity } from './outcome.js';
import type { Basis } from './parameter.js';
import type { Quota } from './quota.js';
import type { Messages, TemplateOf } from './text.js';

export type { Datum, PlainDatum, SaidPhrase } from '../core/datum.js';
export type { Judged, Outcome, Severity } from './outcome.js';
export type { Standing } from './source.js';

/** One number behind a verdict, and what it was held against. */
export interface Measurement {
  /** What was measured, in words. */
  readonly name: string;
  /** The number, or the range it is known to lie in; null when undefined (0/0). */
  readonly observed: Quantity | null;
  /** How it was held against the limit; null when it is only reported. */
  readonly operator: Operator | null;
  /** The limit; null when it is only reported. */
  readonly expected: number | null;
  /** Its unit: `members`, `share`, `months`, `ratio`, `seats`. */
  readonly unit: string;
  /** The parameter that set the limit; null for a limit that is part of the question ("at least one"). */
  readonly parameter: string | null;
  /** Where the limit comes from; null when there is none or the question sets it. */
  readonly basis: Basis['basis'] | 'override' | null;
  /** The reference population it rests on, by id. */
  readonly reference?: string;
  /** Why it is null, or anything else to say of it. */
  readonly note?: string;
}

/** What would mend a failure, with its numbers. */
export interface Remedy {
  /** Name of the remedy, constant over time. */
  readonly id: string;
  /** What to do, in words. */
  readonly message: string;
  /** The numbers in the words. */
  readonly data: Readonly<Record<string, Datum>>;
}

/** One row of figures behind a verdict (a category of a reference). Ratios to a weight of zero are null. */
export type BreakdownRow = Readonly<Record<string, PlainDatum | null>>;

/** One outcome of one rule, with its evidence. */
export interface Finding<
  I extends string = string,
  O extends Outcome = Outcome,
  M extends string = string,
  D = Readonly<Record<string, Datum>>,
> {
  /** The rule. */
  readonly ruleId: I;
  /** What it says. */
  readonly outcome: O;
  /** How loud, when failed; null on any other outcome. */
  readonly severity: Severity | null;
  /** Which of the rule's texts: part of the API. */
  readonly messageId: M;
  /** The text, its numbers filled in. */
  readonly message: string;
  /** The numbers in the text. */
  readonly data: D;
  /** The part of the document that is judged. */
  readonly target: Pointer;
  /** The records it rests on. */
  readonly related: readonly Pointer[];
  /** The numbers and their limits. */
  readonly measurements: readonly Measurement[];
  /** Figures by category, for rules that compare with a reference. */
  readonly breakdown?: readonly BreakdownRow[];
  /** What would mend it, when failed. */
  readonly remedies: readonly Remedy[];
  /** What to find out: for a `cantTell`, what would decide it; for a failure, what could make it worse. */
  readonly settledBy: SettledBy | null;
  /** The weakest mark among the facts it rests on; null where nothing is marked. */
  readonly confidence: Confidence | null;
  /** A severity that was lowered, and why. */
  readonly tempered?: { readonly from: Severity; readonly because: string };
  /** Why this failure is accepted, when the caller said so. */
  readonly waiver?: string;
  /** `rule` or `rule#key`: the same finding in another run, without index or number. */
  readonly fingerprint: string;
}

/** How binding a rule is: a requirement in force, a source's advice, or a heuristic. */
export type Force = 'requirement' | 'recommendation' | 'heuristic';

/** What a pass proves. */
export type IfPassed = 'satisfied' | 'furtherReviewNeeded';

/** A parameter as it stood in one assessment, with what it is. */
export interface ResolvedParameter {
  /** Its id. */
  readonly id: string;
  /** What it is, in words. */
  readonly label: string;
  /** Its unit. */
  readonly unit: string;
  /** The value used; null when none was in force on the day. */
  readonly value: number | null;
  /** Where the value comes from. */
  readonly basis: Basis['basis'] | 'override' | null;
  /** The document, for a value from a source. */
  readonly source?: Citation;
  /** The reason, for a convention or an override. */
  readonly why?: string;
}

/** A number of a rule as it stood in one run. What it is called, and why it is so, the rule says. */
export interface ParameterInRun {
  /** The value used; null when none was in force on the day. */
  readonly value: number | null;
  /** Its unit. */
  readonly unit: string;
  /** Where the value comes from. */
  readonly basis: Basis['basis'] | 'override' | null;
  /** The document, for a value that the profile sets. */
  readonly source?: Citation;
  /** The reason, for a value that the caller or the profile sets. */
  readonly why?: string;
}

/** What one run knows of a rule beyond what the rule says of itself. */
export interface RuleInRun {
  /** Its own version, raised when a verdict changes; null for a rule that carries none. */
  readonly version: string | null;
  /** How binding it is for whoever was judged, on that day; null where the rule does not say what it stands on. */
  readonly force: Force | null;
  /** Its numbers, by their id. */
  readonly parameters: Readonly<Record<string, ParameterInRun>>;
}

/** Whose it is to put right. */
export type Answerable = 'council' | 'government' | 'industry' | 'place' | 'partners';

/** A changed number, and why. */
export interface Override {
  /** The value to use, fractions exactly as `"1/3"`. */
  readonly value: number | `${number}/${number}`;
  /** Why the default does not serve. */
  readonly because: string;
}

/** A failure that is known and accepted. It stays in the findings, marked. */
export interface Waiver {
  /** The finding: `rule` or `rule#key`. */
  readonly fingerprint: string;
  /** Why it is accepted. */
  readonly because: string;
  /** The last day it is accepted on; absent: for good. */
  readonly until?: string;
}

/** A reference as echoed in an assessment. */
export interface ReferenceInfo {
  /** Its id. */
  readonly id: string;
  /** What it counts by. */
  readonly attribute: string;
  /** What it counts in. */
  readonly basis: string;
  /** The industry it is about; absent: the whole economy. */
  readonly sector?: string;
  /** The date it holds for. */
  readonly date: string;
  /** Where it comes from. */
  readonly source: Citation;
  /** Months from its date to `asOf`, where either is coarse a range. */
  readonly ageMonths: Quantity | null;
}

/** All findings of one run, with everything needed to replay it: plain JSON, the same bytes for the same input. */
export interface Assessment {
  /** Version of this shape. */
  readonly format: 1;
  /** What was judged. */
  readonly subject: { readonly type: string; readonly id: string | null; readonly name: string | null };
  /** The day of judgement. */
  readonly asOf: string;
  /** The profile used; null for none. */
  readonly profile: { readonly id: string; readonly title: string; readonly source?: Citation } | null;
  /** Numbers changed by the caller, by parameter id. */
  readonly overrides: readonly {
    readonly parameter: string;
    readonly value: number;
    readonly replaced: number | null;
    readonly because: string;
  }[];
  /** Waivers given, and whether each was used. */
  readonly waivers: readonly (Waiver & { readonly state: 'used' | 'unused' | 'expired' })[];
  /** References given. */
  readonly references: readonly ReferenceInfo[];
  /** Quotas in hand: the profile's, then the caller's. */
  readonly quotas: readonly Quota[];
  /** What applies to the run as a whole: how old the list is, how old the references. */
  readonly notes: readonly string[];
  /** The rules that ran, by id. */
  readonly rules: Readonly<Record<string, RuleInRun>>;
  /** The questions that the findings ask, by id, with the text that words each; `{of}` is whom it is about. */
  readonly asks: Readonly<Record<string, string>>;
  /** Every outcome: catalogue order, then key. */
  readonly findings: readonly Finding[];
  /** Rules that broke. */
  readonly errors: readonly { readonly ruleId: string; readonly message: string }[];
  /** False when anything could not be told or a rule broke. */
  readonly complete: boolean;
  /** Rules by outcome; a rule with several findings counts once, as its worst. */
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** The findings a rule can leave, each with its own data. */
export type FindingOf<R> = R extends { readonly id: infer I extends string; readonly messages: infer M }
  ? {
      [O in keyof M & Judged]: {
        [K in keyof M[O] & string]: Finding<I, O, K, Told<DataOf<TemplateOf<M[O][K]>>>>;
      }[keyof M[O] & string];
    }[keyof M & Judged]
  : never;

/**
 * True when a finding was left by that rule; narrows it to the rule's own outcomes, message ids and data.
 * A rule that broke leaves an `untested` finding, which is no outcome of its own and answers false.
 */
export function isFindingOf<R extends { readonly id: string; readonly messages: Messages }>(
  rule: R,
  finding: Finding,
): finding is FindingOf<R> extends infer F extends Finding ? F : never {
  return finding.ruleId === rule.id && finding.outcome !== 'untested';
}

/** What a rule says in an assessment, with the types of its own outcomes, message ids and data; nothing where it broke. */
export function findingsOf<R extends { readonly id: string; readonly messages: Messages }>(
  { findings }: Pick<Assessment, 'findings'>,
  rule: R,
): readonly (FindingOf<R> extends infer F extends Finding ? F : never)[] {
  return findings.filter((finding) => isFindingOf(rule, finding)) as never;
}
