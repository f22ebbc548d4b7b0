import type { Citation } from '../../core/citation.js';
import type { Assessment, Finding, Severity } from '../../rules/finding.js';
import { verdictsOf } from '../../rules/verdicts.js';

/** What to do about a dialogue: one of the ten ways of strengthening it that the source proposes. */
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
 * What the findings say of an option. `recommended`: a rule behind it failed; `open`: none failed, and one could not be
 * told; `notNeeded`: every rule behind it passed or does not apply; `notAsked`: the assessment ran none of them.
 */
export type StrengtheningState = 'recommended' | 'open' | 'notNeeded' | 'notAsked';

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
  /** The failures behind it, loudest first, by fingerprint; a failure that a waiver accepts recommends nothing. */
  readonly findings: readonly string[];
  /** The rules behind it that could not be told. */
  readonly open: readonly string[];
  /** How much speaks for it: 3 for each rule that failed as an error, 2 as a warning, 1 as a note. A convention. */
  readonly weight: number;
  /** Where it comes from. */
  readonly source: Citation;
}

const SOURCE: Citation = { source: 'ifg-2016', section: 'Strengthening strategic dialogue' };

const OPTIONS: readonly (Pick<StrengtheningOption, 'id' | 'title' | 'text' | 'area'> & {
  readonly rules: readonly string[];
})[] = [
  {
    id: 'cross-forum-representation',
    title: 'Cross-forum representation',
    text: 'Let members sit on, or meet with, other forums: regional bodies, other councils, joint conferences.',
    area: 'representation',
    rules: ['representation/regional-forums', 'outputs/cross-forum'],
  },
  {
    id: 'communications-hub',
    title: 'A communications hub',
    text: 'Make someone the hub through which the industry learns what the dialogue does, and can speak to it.',
    area: 'representation',
    rules: ['representation/communications'],
  },
  {
    id: 'standard-transparency',
    title: 'Standard transparency',
    text: 'Set one standard for what every council publishes, its outputs and what came of them included.',
    area: 'representation',
    rules: ['representation/transparency', 'representation/sub-group-transparency', 'outputs/outcomes-published'],
  },
  {
    id: 'disruptive-voices',
    title: 'Disruptive voices',
    text: 'Bring in voices that disrupt: new entrants and smaller firms, in turn if not with a seat.',
    area: 'representation',
    rules: ['representation/emergent-voice', 'representation/sme-voice', 'representation/size-band-skew'],
  },
  {
    id: 'unstructured-time',
    title: 'Unstructured agenda time',
    text: 'Leave part of each meeting without an agenda, so that new issues can come up.',
    area: 'focus',
    rules: ['focus/open-discussion', 'focus/new-issues'],
  },
  {
    id: 'refresh-guidelines',
    title: 'Guidelines on membership refresh',
    text: 'Write a guideline on how membership is refreshed.',
    area: 'representation',
    rules: ['representation/refresh', 'representation/refresh-guideline'],
  },
  {
    id: 'capacity-to-challenge',
    title: 'Capacity to challenge',
    text: 'Build up the capacity of government to challenge what industry says.',
    area: 'focus',
    rules: ['focus/challenge', 'focus/agenda-not-dominated'],
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
      'representation/dual-sponsor',
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
 * The ten ways of strengthening a dialogue, what speaks for each first.
 *
 * An option is recommended when a rule behind it failed; those with more and louder failures come first, then the order
 * of the source. What no finding supports is not recommended. The last of the ten rests on rules across several
 * councils: give the assessment of `assessCouncils` for it.
 *
 * ```ts
 * import { assessDialogue, strengtheningOptions } from 'industrial-strategy';
 *
 * const whole = assessDialogue({ termsOfReference: { refreshGuideline: false } }, { asOf: '2016-03-01' });
 * const [first] = strengtheningOptions(whole);
 * first?.id; // => 'refresh-guidelines'
 * first?.state; // => 'recommended'
 * first?.findings; // => ['representation/refresh-guideline']
 * ```
 */
export function strengtheningOptions(assessment: Assessment): readonly StrengtheningOption[] {
  const verdicts = new Map(verdictsOf(assessment).map((verdict) => [verdict.ruleId, verdict]));
  return OPTIONS.map(({ rules, ...option }): StrengtheningOption => {
    const own = rules.map((ruleId) => verdicts.get(ruleId)).filter((verdict) => verdict !== undefined);
    const failed = own.filter(({ severity }) => severity !== null);
    const open = own
      .filter(({ outcome, severity }) => severity === null && (outcome === 'cantTell' || outcome === 'untested'))
      .map(({ ruleId }) => ruleId);
    return {
      ...option,
      state: failed.length > 0 ? 'recommended' : open.length > 0 ? 'open' : own.length > 0 ? 'notNeeded' : 'notAsked',
      findings: loudestFirst(failed.flatMap(({ findings }) => findings)).map(({ fingerprint }) => fingerprint),
      open,
      weight: failed.reduce((sum, { severity }) => sum + (severity === null ? 0 : WEIGHT[severity]), 0),
      source: SOURCE,
    };
  }).sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || b.weight - a.weight);
}

const ORDER: readonly StrengtheningState[] = ['recommended', 'open', 'notNeeded', 'notAsked'];

/** The failures that no waiver accepts. */
function loudestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter(({ outcome, waiver }) => outcome === 'failed' && waiver === undefined)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

function weightOf({ severity }: Finding): number {
  return severity === null ? 0 : WEIGHT[severity];
}
