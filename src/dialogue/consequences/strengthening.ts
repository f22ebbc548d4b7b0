import type { Citation } from '../../core/citation.js';
import type { Assessment, Finding, Remedy, Severity } from '../../rules/finding.js';
import { type Verdict, verdictsOf } from '../../rules/verdicts.js';
import { ifg2016 } from '../../sources/ifg-2016.js';

/** What to do about a dialogue: one of the ten options for strengthening it that the source suggests. */
export type StrengtheningId =
  | 'cross-forum-representation'
  | 'communications-hub'
  | 'standard-transparency'
  | 'disruptive-voices'
  | 'unstructured-time'
  | 'refresh-guidelines'
  | 'capacity-to-challenge'
  | 'more-policy-stages'
  | 'links-to-departments'
  | 'cross-cutting-mechanism';

/**
 * What the findings say of an option. `suggested`: a rule behind it failed; `withheld`: one failed, and the option would do
 * harm while another rule fails; `open`: none failed, and one could not be told; `notNeeded`: every rule behind it passed or
 * does not apply; `notAsked`: the assessment ran none of them.
 */
export type StrengtheningState = 'suggested' | 'withheld' | 'open' | 'notNeeded' | 'notAsked';

/** One option, and the findings for and against it. */
export interface StrengtheningOption {
  /** Its name. */
  readonly id: StrengtheningId;
  /** What it is called. */
  readonly title: string;
  /** What to do, in words. */
  readonly text: string;
  /** The part of a dialogue it strengthens. */
  readonly area: 'representation' | 'focus' | 'outputs';
  /** What the findings say of it. */
  readonly state: StrengtheningState;
  /** The failures behind it, loudest first, by fingerprint; a failure that a waiver accepts suggests nothing. */
  readonly findings: readonly string[];
  /** The rules behind it that could not be told. */
  readonly open: readonly string[];
  /** How much speaks for it: 3 for each rule that failed as an error, 2 as a warning, 1 as a note. A convention. */
  readonly weight: number;
  /** Where it comes from. */
  readonly source: Citation;
}

const { source, section } = /* @__PURE__ */ ifg2016('Strengthening strategic dialogue');
const SOURCE: Citation = { source, section };

interface OptionDefinition extends Pick<StrengtheningOption, 'id' | 'title' | 'text' | 'area'> {
  readonly rules: readonly string[];
  /** A rule while whose failure the option would do harm. */
  readonly notWhile?: string;
}

const OPTIONS: readonly OptionDefinition[] = [
  {
    id: 'cross-forum-representation',
    title: 'Cross-forum representation and conferences',
    text: 'Let members sit on, or meet with, other forums: regional bodies, other councils, joint conferences.',
    area: 'representation',
    rules: [
      'representation/regional-forums',
      'outputs/cross-forum',
      'representation/regional-skew',
      'representation/sub-sector-skew',
      'representation/sub-sector-coverage',
      'representation/sme-voice',
      'representation/micro-voice',
    ],
  },
  {
    id: 'communications-hub',
    title: 'A communications hub',
    text: 'Make someone the hub through which the industry learns what the dialogue does, and can speak to it.',
    area: 'representation',
    rules: ['representation/communications', 'representation/sub-groups', 'representation/trade-body-reach'],
  },
  {
    id: 'standard-transparency',
    title: 'Standard transparency of outputs and outcomes',
    text: 'Set one standard for what every council publishes, its outputs and what came of them included.',
    area: 'representation',
    rules: ['representation/transparency', 'representation/sub-group-transparency', 'outputs/outcomes-published'],
  },
  {
    id: 'disruptive-voices',
    title: 'Disruptive voices',
    text: 'Bring in voices that disrupt, in turn if not with a seat: outside speakers, challengers in residence.',
    area: 'focus',
    rules: ['representation/emergent-voice', 'focus/new-issues'],
  },
  {
    id: 'unstructured-time',
    title: 'A small part of the agenda unstructured',
    text: 'Leave a small part of the agenda open, so that new issues can come up.',
    area: 'focus',
    rules: ['focus/open-discussion', 'focus/new-issues'],
  },
  {
    id: 'refresh-guidelines',
    title: 'Guidelines on membership refresh',
    text: 'Write a guideline on how membership is refreshed, fitted to the industry and weighed against continuity.',
    area: 'focus',
    rules: ['representation/refresh', 'representation/refresh-guideline'],
    notWhile: 'representation/continuity',
  },
  {
    id: 'capacity-to-challenge',
    title: 'Government’s capacity to challenge',
    text: 'Build up an understanding of business in government, so that it can challenge what industry says.',
    area: 'focus',
    rules: ['focus/challenge', 'focus/agenda-not-dominated', 'focus/co-chair-even-handed'],
  },
  {
    id: 'more-policy-stages',
    title: 'Use at more policy stages',
    text: 'Use the dialogue at more stages of policy: to inform it, to test it and to hear how it went.',
    area: 'outputs',
    rules: ['outputs/policy-influence', 'outputs/policy-stages'],
  },
  {
    id: 'links-to-departments',
    title: 'Formal links to other departments',
    text: 'Tie in the other departments formally: an owner for each issue, a place at the table, outputs shared.',
    area: 'outputs',
    rules: [
      'outputs/departments-attend',
      'outputs/issue-ownership',
      'outputs/shared-across-government',
      'outputs/critical-friend',
    ],
  },
  {
    id: 'cross-cutting-mechanism',
    title: 'A mechanism for cross-cutting issues',
    text: 'Give issues that several councils share a place where they work on them together.',
    area: 'outputs',
    rules: ['outputs/shared-issue-forum', 'outputs/overarching-forum-purpose', 'outputs/good-practice-shared'],
  },
];

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };

/**
 * The ten options for strengthening a dialogue, what speaks for each first.
 *
 * An option is suggested when a rule behind it failed; those with more and louder failures come first, then the order of
 * the source. What no finding supports is not suggested, nor are guidelines on refresh while too few members stay. The last
 * of the ten rests on rules across several councils: give the assessment of `assessCouncils` for it. Failures that no option
 * answers have remedies of their own: {@link otherRemedies}.
 *
 * ```ts
 * import { assessDialogue, strengtheningOptions } from 'industrial-strategy';
 *
 * const whole = assessDialogue({ termsOfReference: { refreshGuideline: false } }, { asOf: '2016-03-01' });
 * const [first] = strengtheningOptions(whole);
 * first?.id; // => 'refresh-guidelines'
 * first?.state; // => 'suggested'
 * first?.findings; // => ['representation/refresh-guideline']
 * ```
 */
export function strengtheningOptions(assessment: Assessment): readonly StrengtheningOption[] {
  const verdicts = new Map(verdictsOf(assessment).map((verdict) => [verdict.ruleId, verdict]));
  return OPTIONS.map(({ rules, notWhile, ...option }): StrengtheningOption => {
    const own = rules.map((ruleId) => verdicts.get(ruleId)).filter((verdict) => verdict !== undefined);
    const failed = own.filter(({ severity }) => severity !== null);
    const open = own
      .filter(({ outcome, severity }) => severity === null && (outcome === 'cantTell' || outcome === 'untested'))
      .map(({ ruleId }) => ruleId);
    return {
      ...option,
      state: stateOf({ own, failed, open, harms: notWhile !== undefined && hasFailed(verdicts.get(notWhile)) }),
      findings: loudestFirst(failed.flatMap(({ findings }) => findings)).map(({ fingerprint }) => fingerprint),
      open,
      weight: failed.reduce((sum, { severity }) => sum + (severity === null ? 0 : WEIGHT[severity]), 0),
      source: SOURCE,
    };
  }).sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || b.weight - a.weight);
}

const ORDER: readonly StrengtheningState[] = ['suggested', 'withheld', 'open', 'notNeeded', 'notAsked'];

function stateOf(option: {
  readonly own: readonly unknown[];
  readonly failed: readonly unknown[];
  readonly open: readonly unknown[];
  readonly harms: boolean;
}): StrengtheningState {
  if (option.failed.length > 0) return option.harms ? 'withheld' : 'suggested';
  if (option.open.length > 0) return 'open';
  return option.own.length > 0 ? 'notNeeded' : 'notAsked';
}

function hasFailed(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict.severity !== null;
}

/** A failure that none of the ten options answers, with what would mend it. */
export interface OtherRemedy {
  /** The finding. */
  readonly fingerprint: string;
  /** What it says. */
  readonly message: string;
  /** How loud it is. */
  readonly severity: Severity;
  /** What would mend it. */
  readonly remedies: readonly Remedy[];
}

const ANSWERED: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ OPTIONS.flatMap(({ rules }) => rules));

/**
 * The failures that none of the ten options answers, loudest first: too many members or a missing co-chair is no matter of
 * forums or transparency, and has a remedy of its own. A failure that a waiver accepts is not among them.
 */
export function otherRemedies(assessment: Assessment): readonly OtherRemedy[] {
  return loudestFirst(assessment.findings.filter(({ ruleId }) => !ANSWERED.has(ruleId))).flatMap(
    ({ fingerprint, message, severity, remedies }) =>
      severity === null ? [] : [{ fingerprint, message, severity, remedies }],
  );
}

/** The failures that no waiver accepts. */
function loudestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter(({ outcome, waiver }) => outcome === 'failed' && waiver === undefined)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

function weightOf({ severity }: Finding): number {
  return severity === null ? 0 : WEIGHT[severity];
}
