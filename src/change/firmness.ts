import { rangeOf } from '../core/known.js';
import { type Pointer, steps } from '../core/pointer.js';
import { CONFIDENCES, type Confidence, confidenceReader } from '../core/provenance.js';
import type { Assessment, Finding, Measurement, Override } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import { withoutMarked } from './without-recalled.js';

/** Facts that nobody saw in a source: recalled, worked out from others, or one coder's judgement. */
const WEAK: readonly Confidence[] = ['recalled', 'derived', 'analyst'];

/** How firm a failure is. */
export interface FailureFirmness {
  /** The finding. */
  readonly fingerprint: string;
  /** Does it stand without every fact that is recalled, derived or one coder's judgement, and without such references? */
  readonly survives: boolean;
  /** The facts of that kind that it rests on: the field that most of them are in, and their weakest mark. */
  readonly restsOn: { readonly field: string; readonly mark: Confidence; readonly facts: number } | null;
  /** The nearest value of a convention of this library with which it is another verdict; null where there is none. */
  readonly turnsAt: { readonly parameter: string; readonly value: number; readonly unit: string } | null;
}

/**
 * How firm are these failures? Judges once without every fact that nobody saw in a source, and, for each convention of this
 * library that a failure was held against, once at the number that was observed: cheap beside `robustness`, which looks
 * for every value of every number.
 *
 * ```ts
 * import { assessRepresentation, firmnessOf } from 'industrial-strategy';
 *
 * const options = { asOf: '2016-03-01' };
 * const { findings } = assessRepresentation({ size: 39 }, options);
 * const [firm] = firmnessOf({ size: 39 }, assessRepresentation, options, findings);
 * [firm?.survives, firm?.turnsAt]; // => [true, null]
 * ```
 *
 * @throws `InvalidOptionsError` when the options cannot be used.
 */
export function firmnessOf<S, P extends string>(
  subject: S,
  assessFn: (subject: S, options: AssessOptions<P>) => Assessment,
  options: AssessOptions<P>,
  failures: readonly Finding[],
): readonly FailureFirmness[] {
  const failed = failures.filter(({ outcome }) => outcome === 'failed');
  if (failed.length === 0) return [];
  const alone = (rules: readonly string[]): AssessOptions<P>['profile'] => ({
    id: 'some-rules',
    title: 'Some rules',
    ...options.profile,
    rules: [...new Set(rules)],
  });
  const sound = options.references?.filter(({ confidence }) => confidence === undefined || !WEAK.includes(confidence));
  const judging: AssessOptions<P> = {
    ...options,
    ...(sound === undefined ? undefined : { references: sound }),
    profile: alone(failed.map(({ ruleId }) => ruleId)),
  };
  let left: Assessment | undefined;
  const { leftOut } = withoutMarked(subject, WEAK, (rest) => {
    left = assessFn(rest, judging);
  });
  left ??= assessFn(subject, judging);
  const remaining = new Map(left.findings.map((finding) => [finding.fingerprint, finding]));
  const weakOnes = weakFacts(subject, leftOut);
  return failed.map((finding): FailureFirmness => {
    const survives = isSame(finding, remaining.get(finding.fingerprint));
    return {
      fingerprint: finding.fingerprint,
      survives,
      restsOn: survives ? null : commonest(weakOnes, finding.related, attributeOf(finding, options.references)),
      turnsAt: survives ? turnOf(finding, (parameter, value) => judgedWith(finding, parameter, value)) : null,
    };
  });

  function judgedWith({ ruleId, fingerprint }: Finding, parameter: string, value: number): Finding | undefined {
    const override: Override = { value, because: 'To see whether the verdict turns.' };
    const parameters = { ...options.parameters, [parameter]: override } as { readonly [K in P]?: Override };
    const { findings } = assessFn(subject, { ...options, parameters, profile: alone([ruleId]) });
    return findings.find((one) => one.fingerprint === fingerprint);
  }
}

function isSame(finding: Finding, other: Finding | undefined): boolean {
  return finding.outcome === other?.outcome && finding.severity === other.severity;
}

interface WeakFact {
  readonly at: Pointer;
  readonly mark: Confidence;
}

function weakFacts(subject: unknown, leftOut: readonly Pointer[]): readonly WeakFact[] {
  const marks = confidenceReader(subject);
  return leftOut.flatMap((at) => {
    const mark = marks([at]);
    return mark === null ? [] : [{ at, mark }];
  });
}

/** What the reference that a finding is held against counts by: the field that a reader thinks of first. */
function attributeOf({ measurements }: Finding, references: AssessOptions['references']): string | undefined {
  const ids = new Set(measurements.map(({ reference }) => reference));
  return references?.find(({ id }) => ids.has(id))?.attribute;
}

/** Ends of a span are no fields of their own. */
const ENDS: readonly string[] = ['min', 'max'];

/**
 * The field in which most of the weak facts are that a finding rests on, its own attribute before any other; of all weak
 * facts where it names none of them.
 */
function commonest(
  facts: readonly WeakFact[],
  related: readonly Pointer[],
  attribute: string | undefined,
): FailureFirmness['restsOn'] {
  const under = facts.filter(({ at }) => related.some((place) => isWithin(at, place) || isWithin(place, at)));
  const byField = new Map<string, WeakFact[]>();
  for (const fact of under.length > 0 ? under : facts) {
    const field =
      steps(fact.at)
        .filter((step) => !/^\d+$/.test(step) && !ENDS.includes(step))
        .at(-1) ?? '';
    const own = byField.get(field);
    if (own === undefined) byField.set(field, [fact]);
    else own.push(fact);
  }
  const ofAttribute = attribute === undefined ? undefined : byField.get(attribute);
  const [most] =
    attribute !== undefined && ofAttribute !== undefined
      ? [[attribute, ofAttribute] as const]
      : [...byField].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) return null;
  const [field, own] = most;
  const weakest = own.reduce((a, { mark }) => weaker(a, mark), own[0]?.mark ?? 'recalled');
  return { field, mark: weakest, facts: own.length };
}

function isWithin(at: Pointer, place: Pointer): boolean {
  return at === place || at.startsWith(`${place}/`);
}

function weaker(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCES.indexOf(a) > CONFIDENCES.indexOf(b) ? a : b;
}

/** Of the conventions that it failed by, the nearest number at which it is judged otherwise. */
function turnOf(
  finding: Finding,
  at: (parameter: string, value: number) => Finding | undefined,
): FailureFirmness['turnsAt'] {
  const turns = finding.measurements.flatMap((measurement) => {
    const { parameter, basis, unit } = measurement;
    const mark = parameter === null || basis !== 'convention' ? null : markOf(measurement);
    if (parameter === null || mark === null) return [];
    const now = at(parameter, mark.value);
    if (now?.outcome === 'untested' || isSame(finding, now)) return [];
    return [{ parameter, value: mark.value, unit, near: mark.near }];
  });
  const [nearest] = turns.sort((a, b) => a.near - b.near);
  if (nearest === undefined) return null;
  const { near: _, ...turn } = nearest;
  return turn;
}

/** The number with which what was observed would just be within the limit; null where it is within it. */
function markOf({
  observed,
  operator,
  expected,
}: Measurement): { readonly value: number; readonly near: number } | null {
  if (observed === null || operator === null || expected === null) return null;
  const { min, max } = rangeOf(observed);
  const value = {
    '<=': min > expected ? min : null,
    '<': min >= expected ? (Number.isInteger(min) ? min + 1 : null) : null,
    '>=': max !== undefined && max < expected ? max : null,
    '>': max !== undefined && max <= expected ? (Number.isInteger(max) ? max - 1 : null) : null,
  }[operator];
  if (value === null) return null;
  return { value, near: Math.abs(value - expected) / Math.max(Math.abs(expected), 1e-9) };
}
