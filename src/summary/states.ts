import type { Assessment, Finding, ReferenceInfo } from '../rules/finding.js';
import type { AnyRule } from '../rules/rule.js';
import { STATE, type State } from './summary.js';

/** How one part of a question stands: what is judged of firms, say, against every count. */
export interface TargetState {
  /** The part: "firms", "bodies"; null where the question has one. */
  readonly target: string | null;
  /** How it stands. */
  readonly state: State;
  /** The finding that it is told by: of the leading count, or the worst of the others where that says less. */
  readonly telling: Finding;
  /** What each count says; one where there is but one. */
  readonly counts: readonly CountState[];
}

/** What one count says. */
export interface CountState {
  /** What was held against; null for none. */
  readonly reference: ReferenceInfo | null;
  /** The finding. */
  readonly finding: Finding;
}

/** How a question stands: its worst part says so. */
export interface RuleState {
  /** The rule's id. */
  readonly ruleId: string;
  /** The rule; undefined where it was not handed in. */
  readonly rule: AnyRule<never> | undefined;
  /** How it stands. */
  readonly state: State;
  /** Its parts, worst first. */
  readonly targets: readonly TargetState[];
  /** All of its findings. */
  readonly findings: readonly Finding[];
}

/** From the worst to the best: of several parts the worst speaks for the question. */
const WORST: readonly State[] = ['notMet', 'depends', 'notKnown', 'accepted', 'met', 'notAsked'];

/** The state of every question of an assessment, in catalogue order; rules that broke are left out. */
export function statesOf(assessment: Assessment, rules: ReadonlyMap<string, AnyRule<never>>): readonly RuleState[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of assessment.findings) {
    if (finding.outcome === 'untested') continue;
    const own = byRule.get(finding.ruleId);
    if (own === undefined) byRule.set(finding.ruleId, [finding]);
    else own.push(finding);
  }
  return [...byRule].map(([ruleId, findings]) => {
    const rule = rules.get(ruleId);
    const targets = targetsOf(findings, assessment.references)
      .map(([target, counts]) => targetState(target, counts, rule?.leadingCount))
      .sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state));
    return { ruleId, rule, state: targets[0]?.state ?? 'notAsked', targets, findings };
  });
}

/** Findings by what follows the reference in their key. */
function targetsOf(
  findings: readonly Finding[],
  references: readonly ReferenceInfo[],
): readonly (readonly [string | null, readonly CountState[]])[] {
  const targets = new Map<string | null, CountState[]>();
  for (const finding of findings) {
    const key = finding.fingerprint.slice(finding.ruleId.length + 1);
    const reference = references.find(({ id }) => key === id || key.startsWith(`${id}/`)) ?? null;
    const target = (reference === null ? key : key.slice(reference.id.length + 1)) || null;
    const counts = targets.get(target);
    if (counts === undefined) targets.set(target, [{ reference, finding }]);
    else counts.push({ reference, finding });
  }
  return [...targets];
}

/**
 * One count: what it says. Several, of which the leading one comes first: not met by it and met by none, not met; not met by
 * any and the leading one says otherwise, or another is met, it depends on what is counted; else what the leading one says.
 */
function targetState(
  target: string | null,
  counts: readonly CountState[],
  leadingCount: string | undefined,
): TargetState {
  const leading = counts.find(({ reference }) => reference?.basis === leadingCount) ?? counts[0];
  if (leading === undefined) throw new RangeError('A part of a question has no finding.');
  const ordered = [leading, ...counts.filter((count) => count !== leading)];
  const states = ordered.map(({ finding }) => stateOf(finding));
  const failed = ordered.filter((_, i) => states[i] === 'notMet');
  const [first, ...rest] = states;
  if (failed.length === 0 || rest.length === 0) {
    return { target, state: first ?? 'notAsked', telling: leading.finding, counts: ordered };
  }
  const isNotMet = first === 'notMet' && !states.includes('met');
  return {
    target,
    state: isNotMet ? 'notMet' : 'depends',
    telling: isNotMet ? leading.finding : (failed[0] ?? leading).finding,
    counts: ordered,
  };
}

/** A failure that is waived is accepted. */
function stateOf({ outcome, waiver }: Finding): State {
  return outcome === 'failed' && waiver !== undefined ? 'accepted' : STATE[outcome];
}
