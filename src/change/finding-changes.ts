import { type Quantity, rangeOf, simplest } from '../core/known.js';
import type { Confidence } from '../core/provenance.js';
import type { Assessment, Finding, Measurement, Outcome, Severity } from '../rules/finding.js';
import { type BeforeAfter, byName } from './before-after.js';
import { mergeOrders } from './merge-orders.js';

/**
 * How far a number moved: the difference, or for a range how far each end of it moved. It is no range that the true
 * difference lies in: what is not known before may be the very thing that is not known after.
 */
export type Shift =
  | number
  | {
      /** How far the least it can be moved. */
      readonly least: number;
      /** How far the most it can be moved; null where nothing bounds it on one side. */
      readonly most: number | null;
    };

/** One number behind a finding that changed. */
export interface MeasurementChange {
  /** What was measured. */
  readonly name: string;
  /** Its unit. */
  readonly unit: string;
  /** The parameter that set the limit; null for none. */
  readonly parameter: string | null;
  /** The reference it rests on; null for none. */
  readonly reference: string | null;
  /** Which side has it. */
  readonly in: 'both' | 'before' | 'after';
  /** What was observed; null where it is not defined or not there. */
  readonly observed: BeforeAfter<Quantity | null>;
  /** By how much it moved; null where one side has no number. */
  readonly by: Shift | null;
  /** The limit it was held against; null for none. */
  readonly expected: BeforeAfter<number | null>;
}

/** One finding that is another after than before. */
export interface FindingChange {
  /** The finding: `rule` or `rule#key`. */
  readonly fingerprint: string;
  /** Its rule. */
  readonly ruleId: string;
  /**
   * `turned`: the verdict is another, in outcome or severity. `moved`: the same verdict on other numbers, in other words
   * or on facts known better or worse. `appeared`, `disappeared`: one side has no such finding.
   */
  readonly kind: 'turned' | 'moved' | 'appeared' | 'disappeared';
  /** What it says; null where there is no such finding. */
  readonly outcome: BeforeAfter<Outcome | null>;
  /** How loud; null where it did not fail. */
  readonly severity: BeforeAfter<Severity | null>;
  /** Which of the rule's texts. */
  readonly messageId: BeforeAfter<string | null>;
  /** The text. */
  readonly message: BeforeAfter<string | null>;
  /** The weakest mark among the facts it rests on. */
  readonly confidence: BeforeAfter<Confidence | null>;
  /** Why the failure is accepted, where it is. */
  readonly waiver: BeforeAfter<string | null>;
  /** The numbers that changed. */
  readonly measurements: readonly MeasurementChange[];
}

/** Is it another verdict: another outcome, or a failure that is louder or quieter? */
export function isTurned({ kind }: FindingChange): boolean {
  return kind !== 'moved';
}

/** The findings of rules that both assessments ran and that differ, matched by fingerprint: catalogue order, then key. */
export function changesBetween(
  before: Assessment,
  after: Assessment,
): { readonly changes: readonly FindingChange[]; readonly unchanged: number } {
  const [was, is] = [findingsOf(before), findingsOf(after)];
  const changes: FindingChange[] = [];
  let unchanged = 0;
  for (const ruleId of mergeOrders([...was.keys()], [...is.keys()])) {
    if (before.rules[ruleId] === undefined || after.rules[ruleId] === undefined) continue;
    const a = byName(was.get(ruleId) ?? [], ({ fingerprint }) => fingerprint);
    const b = byName(is.get(ruleId) ?? [], ({ fingerprint }) => fingerprint);
    for (const name of mergeOrders([...a.keys()], [...b.keys()])) {
      const change = changeOf(a.get(name), b.get(name));
      if (change === null) unchanged += 1;
      else changes.push(change);
    }
  }
  return { changes, unchanged };
}

function findingsOf({ findings }: Assessment): ReadonlyMap<string, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byRule.get(finding.ruleId);
    if (own === undefined) byRule.set(finding.ruleId, [finding]);
    else own.push(finding);
  }
  return byRule;
}

function changeOf(before: Finding | undefined, after: Finding | undefined): FindingChange | null {
  const some = after ?? before;
  if (some === undefined) return null;
  const pair = <T>(read: (finding: Finding) => T): BeforeAfter<T | null> => ({
    before: before === undefined ? null : read(before),
    after: after === undefined ? null : read(after),
  });
  const sides = {
    outcome: pair((finding) => finding.outcome),
    severity: pair((finding) => finding.severity),
    messageId: pair((finding) => finding.messageId),
    message: pair((finding) => finding.message),
    confidence: pair((finding) => finding.confidence),
    waiver: pair((finding) => finding.waiver ?? null),
  };
  const measurements = measurementChanges(before?.measurements ?? [], after?.measurements ?? []);
  const same = Object.values(sides).every((side) => side.before === side.after);
  if (before !== undefined && after !== undefined && same && measurements.length === 0) return null;
  const { fingerprint, ruleId } = some;
  return { fingerprint, ruleId, kind: kindOf(before, after), ...sides, measurements };
}

function kindOf(before: Finding | undefined, after: Finding | undefined): FindingChange['kind'] {
  if (before === undefined) return 'appeared';
  if (after === undefined) return 'disappeared';
  return before.outcome === after.outcome && before.severity === after.severity ? 'moved' : 'turned';
}

function measurementChanges(
  before: readonly Measurement[],
  after: readonly Measurement[],
): readonly MeasurementChange[] {
  const nameOf = ({ name, unit, parameter, reference, operator }: Measurement): string =>
    [name, unit, parameter ?? '', reference ?? '', operator ?? ''].join('\n');
  const a = byName(before, nameOf);
  const b = byName(after, nameOf);
  return mergeOrders([...a.keys()], [...b.keys()]).flatMap((name) => {
    const change = measurementChange(a.get(name), b.get(name));
    return change === null ? [] : [change];
  });
}

function measurementChange(before: Measurement | undefined, after: Measurement | undefined): MeasurementChange | null {
  const some = after ?? before;
  if (some === undefined) return null;
  const observed = { before: before?.observed ?? null, after: after?.observed ?? null };
  const expected = { before: before?.expected ?? null, after: after?.expected ?? null };
  const both = before !== undefined && after !== undefined;
  if (both && sameQuantity(observed.before, observed.after) && expected.before === expected.after) return null;
  return {
    name: some.name,
    unit: some.unit,
    parameter: some.parameter,
    reference: some.reference ?? null,
    in: both ? 'both' : before === undefined ? 'after' : 'before',
    observed: { before: shown(observed.before), after: shown(observed.after) },
    by: observed.before === null || observed.after === null ? null : shift(observed.before, observed.after),
    expected,
  };
}

/** A range of its own, its keys in order. */
function shown(quantity: Quantity | null): Quantity | null {
  return quantity === null ? null : simplest(rangeOf(quantity));
}

function sameQuantity(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x.min === y.min && x.max === y.max;
}

function shift(before: Quantity, after: Quantity): Shift {
  if (typeof before === 'number' && typeof after === 'number') return difference(before, after);
  const [a, b] = [rangeOf(before), rangeOf(after)];
  return {
    least: difference(a.min, b.min),
    most: a.max === undefined || b.max === undefined ? null : difference(a.max, b.max),
  };
}

/** Without the noise of binary fractions: 0.4 less 0.3 is 0.1. */
function difference(before: number, after: number): number {
  const by = Number((after - before).toPrecision(12));
  return by === 0 ? 0 : by;
}
