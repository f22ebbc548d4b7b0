import { mostOf } from '../core/extremes.js';
import { type Operator, rangeOf } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import type {
  Assessment,
  Finding,
  Measurement,
  Outcome,
  Override,
  ParameterInRun,
  Severity,
} from '../rules/finding.js';
import { ASSESS_OPTIONS, type AssessOptions, checkReferences } from '../rules/options.js';
import type { Reference } from '../rules/reference.js';
import { refuseUnknownOptions } from '../rules/refuse-options.js';
import { byName } from './before-after.js';
import { type Search, turningValue } from './turning-value.js';
import { withoutRecalled } from './without-recalled.js';

/** An outcome, and how loud it is; null where there is no such finding. */
export interface VerdictSaid {
  /** What it says. */
  readonly outcome: Outcome | null;
  /** How loud, when failed. */
  readonly severity: Severity | null;
}

/** A value of a parameter with which a verdict turns. */
export interface TurningPoint extends VerdictSaid {
  /** The value nearest to the one in force, in the parameter's unit. */
  readonly at: number;
  /** True: with this very value it has turned. False: with any value beyond it. */
  readonly inclusive: boolean;
  /** Above or below the value in force. */
  readonly side: 'above' | 'below';
  /** How far it is from the value in force. */
  readonly distance: number;
  /** The same as a share of the value in force; null where that is 0. */
  readonly relative: number | null;
}

/** How a verdict hangs on one number of its rule. */
export interface ParameterFirmness {
  /** The parameter. */
  readonly parameter: string;
  /** Its unit. */
  readonly unit: string;
  /** Where its value comes from. */
  readonly basis: ParameterInRun['basis'];
  /** The value in force. */
  readonly value: number;
  /** Where the verdict turns, the nearest first and of two as near the one above: at most one value on each side. */
  readonly turns: readonly TurningPoint[];
  /** Why there is none; null where there is. */
  readonly reason: string | null;
}

/** What a verdict becomes against another reference population over the same attribute. */
export interface ReferenceFirmness extends VerdictSaid {
  /** The reference it rests on. */
  readonly reference: string;
  /** The one put in its place. */
  readonly instead: string;
  /** What that counts in. */
  readonly basis: Reference['basis'];
  /** Is it the same verdict? */
  readonly survives: boolean;
}

/** How firm the verdict of one finding is. */
export interface Firmness extends VerdictSaid {
  /** The finding. */
  readonly fingerprint: string;
  /** Its rule. */
  readonly ruleId: string;
  /** Every number of its rule, and where it turns the verdict. */
  readonly parameters: readonly ParameterFirmness[];
  /** The conventions of this library among them that turn it: numbers that no source states. */
  readonly hangsOn: readonly string[];
  /** Every other reference over the attribute of the one it rests on; empty where it rests on none, or none was given. */
  readonly references: readonly ReferenceFirmness[];
  /** What is left of it without the facts that are marked `recalled`. */
  readonly withoutRecalled: VerdictSaid & {
    /** Is it the same verdict? */
    readonly survives: boolean;
    /** What it says then; null where there is no such finding. */
    readonly message: string | null;
  };
}

/** How firm the verdicts of an assessment are. Plain JSON. */
export interface Robustness {
  /** Version of this shape. */
  readonly format: 1;
  /** The assessment. */
  readonly assessment: Assessment;
  /** What was left out as no more than recalled. */
  readonly recalled: {
    /** Places of facts in the document. */
    readonly facts: readonly Pointer[];
    /** References. */
    readonly references: readonly string[];
  };
  /** Every finding: catalogue order, then key. */
  readonly findings: readonly Firmness[];
}

/** How to judge, and what else to try. */
export interface RobustnessOptions<P extends string = string> extends AssessOptions<P> {
  /** More references to try in place of those in `references`, which are tried in each other's place anyway. */
  readonly otherReferences?: readonly Reference[] | undefined;
}

/**
 * How firm is each verdict? For every number of a rule the value at which the verdict turns and how far away that is;
 * whether it survives another reference over the same attribute; and whether it survives without the facts that are
 * marked `recalled`. A verdict is an outcome with its severity: a failure that only grows louder has turned.
 *
 * `assessFn` judges under the options it is handed, as `assessRepresentation` does: parameters, profile and references
 * are what is varied. Turning values are found by judging again, on both sides of each, one rule at a time. A value that
 * was held against something is exact; one that had to be searched is a whole number, or right to nine digits. Looked
 * through are shares from 0 to 1 (without "at least none" and "at most all", which ask nothing), months from 1 to 60 or
 * twice the value, ratios from a tenth to ten times the value, other counts to ten times the value or beyond what was
 * counted.
 *
 * ```ts
 * import { assessRepresentation, robustness } from 'industrial-strategy';
 *
 * const { findings } = robustness({ size: 39 }, assessRepresentation, { asOf: '2016-03-01' });
 * findings[0]?.fingerprint; // => 'representation/decisive-size'
 * findings[0]?.parameters[0]?.turns[0];
 * // => { at: 40, inclusive: true, side: 'above', distance: 5, relative: 5 / 35, outcome: 'passed', severity: null }
 * ```
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used.
 */
export function robustness<S, P extends string>(
  subject: S,
  assessFn: (subject: S, options: AssessOptions<P>) => Assessment,
  options: RobustnessOptions<P>,
): Robustness {
  refuseUnknownOptions(options ?? {}, [...ASSESS_OPTIONS, 'otherReferences']);
  const { otherReferences = [], ...own } = options ?? {};
  checkReferences(otherReferences, 'otherReferences');
  const judged = own as AssessOptions<P>;
  const assessment = assessFn(subject, judged);
  const references = judged.references ?? [];
  const others = [...references, ...otherReferences];
  const sound = references.filter(({ confidence }) => confidence !== 'recalled');
  const unsound = references.filter((reference) => !sound.includes(reference)).map(({ id }) => id);
  let left = unsound.length === 0 ? assessment : assessFn(subject, { ...judged, references: sound });
  const checked = withoutRecalled(subject, (rest) => {
    left = assessFn(rest, { ...judged, references: sound });
  });
  const leftFindings = named(left);
  const turns = turnsOf(subject, assessFn, judged, assessment);
  const swaps = references.flatMap((reference) => {
    const instead = others.filter(({ attribute, id }) => attribute === reference.attribute && id !== reference.id);
    return instead.map((other) => ({
      reference,
      other,
      // Under the name of the one it stands in for, so that the findings keep theirs.
      findings: named(assessFn(subject, { ...judged, references: swapped(references, reference, other) })),
    }));
  });
  const findings = [...named(assessment)].map(([name, finding]): Firmness => {
    const parameters = turns(name, finding);
    const remains = leftFindings.get(name);
    return {
      fingerprint: finding.fingerprint,
      ruleId: finding.ruleId,
      ...saidBy(finding),
      parameters,
      hangsOn: parameters
        .filter(({ basis, turns: some }) => basis === 'convention' && some.length > 0)
        .map(({ parameter }) => parameter),
      references: swaps
        .filter(({ reference, findings: all }) => restsOn(finding, reference.id) || !isSame(finding, all.get(name)))
        .map(({ reference, other, findings: all }) => ({
          reference: reference.id,
          instead: other.id,
          basis: other.basis,
          ...saidBy(all.get(name)),
          survives: isSame(finding, all.get(name)),
        })),
      withoutRecalled: {
        ...saidBy(remains),
        survives: isSame(finding, remains),
        message: remains?.message ?? null,
      },
    };
  });
  return { format: 1, assessment, recalled: { facts: checked.leftOut, references: unsound }, findings };
}

function named({ findings }: Assessment): ReadonlyMap<string, Finding> {
  return byName(findings, ({ fingerprint }) => fingerprint);
}

function saidBy(finding: Finding | undefined): VerdictSaid {
  return { outcome: finding?.outcome ?? null, severity: finding?.severity ?? null };
}

function isSame(finding: Finding, other: Finding | undefined): boolean {
  return finding.outcome === other?.outcome && finding.severity === other.severity;
}

function swapped(references: readonly Reference[], out: Reference, other: Reference): readonly Reference[] {
  return references.map((reference) => (reference === out ? { ...other, id: out.id } : reference));
}

/** Does the finding rest on a reference, by its key or by one of its numbers? */
function restsOn({ fingerprint, ruleId, measurements }: Finding, id: string): boolean {
  const key = fingerprint.slice(ruleId.length + 1);
  return key === id || key.startsWith(`${id}/`) || measurements.some(({ reference }) => reference === id);
}

/** Says of a finding, by name, where each number of its rule turns it. Runs of a rule serve all of its findings. */
function turnsOf<S, P extends string>(
  subject: S,
  assessFn: (subject: S, options: AssessOptions<P>) => Assessment,
  options: AssessOptions<P>,
  assessment: Assessment,
): (name: string, finding: Finding) => readonly ParameterFirmness[] {
  const runs = new Map<string, ReadonlyMap<string, Finding>>();
  const run = (ruleId: string, parameter: string, value: number): ReadonlyMap<string, Finding> => {
    // A number may be shared by several rules, each of which is run alone.
    const key = `${ruleId}\n${parameter}\n${value}`;
    const kept = runs.get(key);
    if (kept !== undefined) return kept;
    const override: Override = { value, because: 'To see where the verdict turns.' };
    const parameters = { ...options.parameters, [parameter]: override } as { readonly [K in P]?: Override };
    const profile = { id: 'one-rule', title: 'One rule alone', ...options.profile, rules: [ruleId] };
    const findings = named(assessFn(subject, { ...options, parameters, profile }));
    runs.set(key, findings);
    return findings;
  };
  return (name, finding) => {
    const { ruleId } = finding;
    return Object.entries(assessment.rules[ruleId]?.parameters ?? {}).flatMap(
      ([id, parameter]): ParameterFirmness[] => {
        const { unit, basis, value } = parameter;
        if (value === null) return [];
        const { search, said } = searchFor(id, unit, value, finding);
        const at = (tried: number): Finding | undefined => run(ruleId, id, tried).get(name);
        // A rule that breaks on a value says nothing about the verdict.
        const isTurned = (tried: number): boolean => at(tried)?.outcome !== 'untested' && !isSame(finding, at(tried));
        const turns = ([1, -1] as const)
          .flatMap((side): TurningPoint[] => {
            const found = turningValue(search, side, isTurned);
            if (found === null) return [];
            const distance = Number(Math.abs(found.at - value).toPrecision(12));
            return [
              {
                at: found.at,
                inclusive: found.inclusive,
                side: side === 1 ? 'above' : 'below',
                distance,
                relative: value === 0 ? null : distance / Math.abs(value),
                ...saidBy(at(found.seen)),
              },
            ];
          })
          .sort((a, b) => a.distance - b.distance);
        const reason = turns.length > 0 ? null : `No value ${said} turns it.`;
        return [{ parameter: id, unit, basis, value, turns, reason }];
      },
    );
  };
}

/** Months in five years: a look back beyond a parliament is none that a council's rules would make. */
const LONGEST_LOOK_BACK = 60;

/** As near to none or all as makes a difference. */
const HARDLY = 1e-9;

/** The values of a parameter that make sense, in words as well, and those at which the verdict may turn. */
function searchFor(
  id: string,
  unit: string,
  value: number,
  finding: Finding,
): { readonly search: Search; readonly said: string } {
  const held = finding.measurements.filter(({ parameter }) => parameter === id);
  const marks = [...held.flatMap((measurement) => marksOf(measurement, value)), ...figuresIn(finding, unit)];
  const asks = (...operators: readonly Operator[]): boolean =>
    held.some(({ operator }) => operator !== null && operators.includes(operator));
  // "At least none" asks nothing and "fewer than none" cannot be: neither is a limit that someone would set.
  const someAtLeast = asks('>=', '<');
  if (unit === 'share') {
    const notAll = asks('<=', '>');
    const [least, most] = [someAtLeast ? HARDLY : 0, notAll ? 1 - HARDLY : 1];
    const said = `${someAtLeast ? 'above' : 'from'} 0 to ${notAll ? 'below ' : ''}1`;
    return { search: { value, least, most, whole: false, every: false, marks }, said };
  }
  if (unit === 'ratio' || !Number.isInteger(value)) {
    const ends = [value / 10, value * 10].sort((a, b) => a - b) as [number, number];
    return { search: { value, least: ends[0], most: ends[1], whole: false, every: false, marks }, said: between(ends) };
  }
  const months = unit === 'months';
  const least = Math.min(months || someAtLeast ? 1 : 0, value);
  const most = months ? Math.max(LONGEST_LOOK_BACK, 2 * value) : mostOf([10 * value, ...marks.map(justBeyond)]);
  return { search: { value, least, most, whole: true, every: months, marks }, said: between([least, most]) };
}

function between([least, most]: readonly [number, number]): string {
  return `from ${Number(least.toPrecision(6))} to ${Number(most.toPrecision(6))}`;
}

function justBeyond(mark: number): number {
  return Math.ceil(mark) + 1;
}

/** The ends of what was held against a parameter, as values of it: a limit may be a multiple of the parameter. */
function marksOf({ observed, expected }: Measurement, value: number): readonly number[] {
  if (observed === null || expected === null) return [];
  const scale = value === 0 ? 1 : expected / value;
  const { min, max } = rangeOf(observed);
  return scale === 0 ? [] : [min, ...(max === undefined ? [] : [max])].map((end) => end / scale);
}

/** Figures of the kind among those by category, which a parameter may be held against one by one. */
function figuresIn({ breakdown = [] }: Finding, unit: string): readonly number[] {
  if (unit === '') return [];
  return breakdown.flatMap((row) =>
    Object.entries(row).flatMap(([name, figure]) => {
      if (!name.toLowerCase().endsWith(unit)) return [];
      if (typeof figure === 'number') return [figure];
      if (typeof figure !== 'object' || figure === null || !('min' in figure)) return [];
      return figure.max === undefined ? [figure.min] : [figure.min, figure.max];
    }),
  );
}
