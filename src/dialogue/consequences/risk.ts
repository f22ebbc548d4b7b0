import type { Citation } from '../../core/citation.js';

import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { representationRules } from '../../council/index.js';
import type {
  Assessment,
  Finding,
  Outcome,
  Override,
  Remedy,
  ResolvedParameter,
  Severity,
} from '../../rules/finding.js';
import { checkOverrides } from '../../rules/options.js';
import { defineParameter } from '../../rules/parameter.js';
import { checkViewOptions } from '../../rules/refuse-options.js';
import { resolveParameter } from '../../rules/resolve-parameter.js';
import { severitiesOf } from '../../rules/severities.js';
import { type Verdict, verdictsOf } from '../../rules/verdicts.js';
import { focusRules } from '../focus.js';
import { outputsRules } from '../outputs.js';

/** How high a risk is. */
export type RiskLevel = 'low' | 'moderate' | 'high';

/** What an ill-balanced dialogue exposes government to. */
export type RiskId = 'industry-capture' | 'incumbency-bias' | 'collusion' | 'deadweight-loss';

/** One rule that a risk is read from, and what it said. */
export interface RiskIndicator {
  /** The rule. */
  readonly ruleId: string;
  /** What it said, its worst finding counting; `notRun`: the assessment did not ask. */
  readonly outcome: Outcome | 'notRun';
  /** How loud the failure is; null on any other outcome. */
  readonly severity: Severity | null;
  /** The finding that stands for it; null where it was not run. */
  readonly fingerprint: string | null;
  /** What the finding says. */
  readonly message: string | null;
  /** Other findings of the rule, which are milder: the worse of two references counts. */
  readonly milder: readonly string[];
  /** What it adds to the failed side. */
  readonly failedWeight: number;
  /** What it adds to everything judged: the weight of the rule's loudest failure; 0 where it is not counted. */
  readonly judgedWeight: number;
  /** The failure that rests on the same records and is counted instead; null where it counts itself. */
  readonly countedWith: string | null;
}

/** A failure that raises a risk, and what mending it would do. */
export interface RiskDriver {
  /** The finding. */
  readonly fingerprint: string;
  /** What it says. */
  readonly message: string;
  /** How loud it is. */
  readonly severity: Severity;
  /** What would mend it. */
  readonly remedies: readonly Remedy[];
  /** Other findings of the same rule that are no worse, such as those against other references; by fingerprint. */
  readonly milder: readonly string[];
  /** The level if this alone were mended; null where it could not be told then either. */
  readonly levelIfMended: RiskLevel | null;
}

/** One risk, as far as the findings tell. */
export interface Risk {
  /** Its name. */
  readonly id: RiskId;
  /** What it is called. */
  readonly title: string;
  /** What it is, in words. */
  readonly description: string;
  /** How high it is by what could be judged; `unknown` where that says too little. It is never low for want of data. */
  readonly level: RiskLevel | 'unknown';
  /** The levels that are still possible, however the open indicators turn out. */
  readonly possible: readonly RiskLevel[];
  /** Weighted share failed of what was judged, 0..1; null where nothing was. */
  readonly failedShare: number | null;
  /** Share of the indicators that could be judged, of those that apply or may, 0..1; null where none does. */
  readonly knownShare: number | null;
  /** What it is read from, in the order of the source. */
  readonly indicators: readonly RiskIndicator[];
  /** The failures that raise it, weightiest first. */
  readonly drivers: readonly RiskDriver[];
  /** What to find out to judge the open indicators. */
  readonly open: readonly Fact[];
  /** Where it comes from. */
  readonly source: Citation;
}

/** The four risks of one assessment, with the numbers they were computed by. */
export interface RiskRegister {
  /** Version of this shape. */
  readonly format: 1;
  /** What was judged. */
  readonly subject: Assessment['subject'];
  /** The day of judgement. */
  readonly asOf: string;
  /** The numbers used, by name. */
  readonly parameters: Readonly<Record<string, ResolvedParameter>>;
  /** The risks, in the order of the source. */
  readonly risks: readonly Risk[];
}

const convention = <const I extends RiskParameter>(
  id: I,
  label: string,
  unit: string,
  value: number | `${number}/${number}`,
  why: string,
) => defineParameter({ id, label, unit, values: [{ value, basis: 'convention', why }] });

const PARAMETERS = {
  error: /* @__PURE__ */ convention(
    'risk/errorWeight',
    'weight of a failure that is an error',
    'weight',
    3,
    'Three steps of severity, three weights.',
  ),
  warning: /* @__PURE__ */ convention(
    'risk/warningWeight',
    'weight of a failure that is a warning',
    'weight',
    2,
    'Three steps of severity, three weights.',
  ),
  note: /* @__PURE__ */ convention(
    'risk/noteWeight',
    'weight of a failure that is a note',
    'weight',
    1,
    'Three steps of severity, three weights.',
  ),
  moderateFrom: /* @__PURE__ */ convention(
    'risk/moderateFrom',
    'weighted share failed from which a risk is moderate',
    'share',
    '1/4',
    'The source ranks no risks; a quarter failed is more than a slip.',
  ),
  highFrom: /* @__PURE__ */ convention(
    'risk/highFrom',
    'weighted share failed from which a risk is high',
    'share',
    '1/2',
    'The source ranks no risks; where half fails, little holds against the risk.',
  ),
  minKnown: /* @__PURE__ */ convention(
    'risk/minKnown',
    'share of the indicators that could be judged, at least, for a risk to be low',
    'share',
    '1/2',
    'What was not looked at for the greater part cannot be called low.',
  ),
} as const;

/** The ids of the numbers that a risk register is computed by. */
export type RiskParameter =
  | 'risk/errorWeight'
  | 'risk/warningWeight'
  | 'risk/noteWeight'
  | 'risk/moderateFrom'
  | 'risk/highFrom'
  | 'risk/minKnown';

/** How to compute a risk register. */
export interface RiskOptions {
  /** Numbers to use instead of the defaults, each with a reason. */
  readonly parameters?: { readonly [K in RiskParameter]?: Override } | undefined;
}

const SOURCE: Citation = { source: 'ifg-2016', section: 'Engagement with industry has risks' };

const RISKS: readonly (Pick<Risk, 'id' | 'title' | 'description'> & { readonly rules: readonly string[] })[] = [
  {
    id: 'industry-capture',
    title: 'Industry capture',
    description: 'A few interests turn the dialogue to their own ends, and government takes them for the industry.',
    rules: [
      'focus/not-a-lobby',
      'focus/little-lobbying',
      'focus/agenda-not-dominated',
      'focus/co-chair-even-handed',
      'representation/sub-sector-skew',
      'representation/transparency',
    ],
  },
  {
    id: 'incumbency-bias',
    title: 'Incumbency bias',
    description:
      'Those who are established are heard, and policy comes to favour them over those who would replace them.',
    rules: [
      'representation/size-band-skew',
      'representation/sme-voice',
      'representation/emergent-voice',
      'representation/refresh',
      'representation/regional-skew',
      'focus/agenda-not-dominated',
      'focus/new-issues',
    ],
  },
  {
    id: 'collusion',
    title: 'Collusion: the uncritical friend',
    description: 'The two sides grow so close that nobody says no, and nobody outside can see it.',
    rules: [
      'focus/challenge',
      'representation/transparency',
      'representation/sub-group-transparency',
      'focus/co-chair-even-handed',
      'representation/emergent-voice',
    ],
  },
  {
    id: 'deadweight-loss',
    title: 'Deadweight loss',
    description: 'Public money and time go into what industry would have done anyway.',
    rules: ['outputs/additional', 'focus/industry-commits', 'focus/shared-agency', 'outputs/evidence-kept'],
  },
];

/**
 * The risks that a dialogue exposes government to, computed from the findings of an assessment.
 *
 * Each risk is read from a few rules. A failure weighs by its severity, a pass against it by the severity its rule could
 * have failed with; what does not apply or cannot be told weighs nothing, and lowers the share of indicators known. A
 * risk is never low while fewer than half of its indicators could be judged. Where a rule has several findings, such as
 * one for each reference, the worse counts. Where the records behind one failure are all behind a louder one as well,
 * the two are counted once. A failure that is accepted still counts: accepting it does not take the risk away.
 *
 * ```ts
 * import { assessDialogue, riskRegister } from 'industrial-strategy';
 *
 * const whole = assessDialogue({ commitments: [], investmentRequests: [] }, { asOf: '2016-03-01' });
 * const deadweight = riskRegister(whole).risks.find((risk) => risk.id === 'deadweight-loss');
 * deadweight?.level; // => 'high'
 * deadweight?.knownShare; // => 1 / 3
 * deadweight?.possible; // => ['moderate', 'high']
 * deadweight?.drivers.map((driver) => driver.fingerprint); // => ['focus/industry-commits']
 * ```
 *
 * @throws {@link InvalidOptionsError} when an option is not there, or a number is set that is not there, or without a reason.
 */
export function riskRegister(assessment: Assessment, options: RiskOptions = {}): RiskRegister {
  checkViewOptions(
    'riskRegister',
    options,
    {},
    "{ parameters: { 'risk/highFrom': { value: 0.5, because: 'the reason' } } }",
    ['parameters'],
  );
  checkOverrides(
    Object.values(PARAMETERS).map(({ id }) => id),
    options.parameters,
  );
  const settings = { asOf: assessment.asOf, ...options };
  const parameters = Object.fromEntries(
    Object.entries(PARAMETERS).map(([name, parameter]) => [name, resolveParameter(parameter, settings)]),
  );
  const number = (name: keyof typeof PARAMETERS): number => parameters[name]?.value ?? 0;
  const scale: Scale = {
    weight: { error: number('error'), warning: number('warning'), note: number('note') },
    severities: new Map(
      [...representationRules, ...focusRules, ...outputsRules].map((rule) => [rule.id, severitiesOf(rule)]),
    ),
    moderateFrom: number('moderateFrom'),
    highFrom: number('highFrom'),
    minKnown: number('minKnown'),
  };
  const verdicts = new Map(verdictsOf(assessment).map((verdict) => [verdict.ruleId, verdict]));
  return {
    format: 1,
    subject: assessment.subject,
    asOf: assessment.asOf,
    parameters,
    risks: RISKS.map(({ rules, ...risk }) => riskOf(risk, rules, verdicts, scale)),
  };
}

interface Scale {
  readonly weight: Readonly<Record<Severity, number>>;
  /** How loud each rule can fail, loudest first. */
  readonly severities: ReadonlyMap<string, readonly Severity[]>;
  readonly moderateFrom: number;
  readonly highFrom: number;
  readonly minKnown: number;
}

function riskOf(
  risk: Pick<Risk, 'id' | 'title' | 'description'>,
  rules: readonly string[],
  verdicts: ReadonlyMap<string, Verdict>,
  scale: Scale,
): Risk {
  const judged = rules.map((ruleId) => ({ ruleId, verdict: verdicts.get(ruleId) }));
  const same = countedOnce(
    judged.map(({ verdict }) => verdict).filter((verdict) => verdict !== undefined),
    scale,
  );
  const indicators = judged.map(({ ruleId, verdict }) => indicatorOf(ruleId, verdict, same, scale));
  const applicable = indicators.filter(({ outcome }) => outcome !== 'inapplicable');
  const known = applicable.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  const open = applicable.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'failed');
  const failed = sum(known.map(({ failedWeight }) => failedWeight));
  const all = sum(known.map(({ judgedWeight }) => judgedWeight));
  const knownShare = applicable.length === 0 ? null : known.length / applicable.length;
  const mayBeLow = knownShare !== null && knownShare >= scale.minKnown;
  const unknown = sum(open.map(({ ruleId }) => loudest(ruleId, scale)));
  const findings = judged.flatMap(({ verdict }) => (verdict === undefined ? [] : verdict.findings));
  return {
    ...risk,
    level: levelOf(failed, all, mayBeLow, scale) ?? 'unknown',
    possible: possibleLevels(failed, all, unknown, scale),
    failedShare: all === 0 ? null : failed / all,
    knownShare,
    indicators,
    drivers: known
      .filter(({ outcome, countedWith }) => outcome === 'failed' && countedWith === null)
      .sort((a, b) => b.failedWeight - a.failedWeight)
      .flatMap((indicator) => {
        const finding = findings.find(({ fingerprint }) => fingerprint === indicator.fingerprint);
        if (finding === undefined || finding.severity === null) return [];
        return [
          {
            fingerprint: finding.fingerprint,
            message: finding.message,
            severity: finding.severity,
            remedies: finding.remedies,
            milder: indicator.milder,
            levelIfMended: levelOf(failed - indicator.failedWeight, all, mayBeLow, scale),
          },
        ];
      }),
    open: mergeFacts(
      open.flatMap(({ fingerprint }) =>
        findings
          .filter((finding) => finding.fingerprint === fingerprint)
          .map(({ settledBy }) => settledBy?.facts ?? []),
      ),
    ),
    source: SOURCE,
  };
}

function indicatorOf(
  ruleId: string,
  verdict: Verdict | undefined,
  same: ReadonlyMap<string, string>,
  scale: Scale,
): RiskIndicator {
  const [finding, ...milder] = verdict?.findings ?? [];
  if (finding === undefined) {
    const none = { severity: null, fingerprint: null, message: null, milder: [], countedWith: null };
    return { ruleId, outcome: 'notRun', failedWeight: 0, judgedWeight: 0, ...none };
  }
  const { outcome, severity, fingerprint, message } = finding;
  const countedWith = same.get(fingerprint) ?? null;
  const counts = (outcome === 'passed' || outcome === 'failed') && countedWith === null;
  return {
    ruleId,
    outcome,
    severity,
    fingerprint,
    message,
    milder: milder.map((other) => other.fingerprint),
    failedWeight: counts && severity !== null ? scale.weight[severity] : 0,
    judgedWeight: counts ? loudest(ruleId, scale, severity) : 0,
    countedWith,
  };
}

/** Rules that count the same: what one finds too large the other finds too small. */
const TWO_SIDES: readonly string[] = ['representation/size-band-skew', 'representation/sme-voice'];

/**
 * Failures that are one fact with a louder one of the same risk, by fingerprint, with the one that counts: those whose
 * records are all behind it as well, and the two sides of one skew.
 */
function countedOnce(verdicts: readonly Verdict[], { weight }: Scale): ReadonlyMap<string, string> {
  const failures = verdicts
    .map(({ findings }) => findings[0])
    .filter((finding): finding is Finding & { severity: Severity } => finding?.outcome === 'failed')
    .sort((a, b) => weight[b.severity] - weight[a.severity]);
  const same = new Map<string, string>();
  const counted: Finding[] = [];
  for (const finding of failures) {
    const with_ = counted.find((other) => isOneFact(finding, other));
    if (with_ === undefined) counted.push(finding);
    else same.set(finding.fingerprint, with_.fingerprint);
  }
  return same;
}

function isOneFact(finding: Finding, louder: Finding): boolean {
  const shared = finding.related.filter((place) => louder.related.includes(place)).length;
  if (TWO_SIDES.includes(finding.ruleId) && TWO_SIDES.includes(louder.ruleId)) return shared > 0;
  return shared > 0 && shared === finding.related.length && !foundNone(louder);
}

/** What is nowhere found rests on everything that was read, and is no fact about any record of it. */
function foundNone({ measurements }: Finding): boolean {
  return measurements.some(({ observed, operator }) => observed === 0 && (operator === '>=' || operator === '>'));
}

/** The weight of the loudest failure that a rule can have; a failure never weighs more than that. */
function loudest(ruleId: string, { weight, severities }: Scale, severity: Severity | null = null): number {
  const [most] = severities.get(ruleId) ?? [];
  const known = most === undefined ? weight.warning : weight[most];
  return severity === null ? known : Math.max(known, weight[severity]);
}

function levelOf(failed: number, all: number, mayBeLow: boolean, scale: Scale): RiskLevel | null {
  if (all === 0) return null;
  const share = failed / all;
  if (share >= scale.highFrom) return 'high';
  if (share >= scale.moderateFrom) return 'moderate';
  return mayBeLow ? 'low' : null;
}

/** From the level if every open indicator passed to the level if each failed as loudly as it can. */
function possibleLevels(failed: number, all: number, unknown: number, scale: Scale): readonly RiskLevel[] {
  const levels: readonly RiskLevel[] = ['low', 'moderate', 'high'];
  const least = levelOf(failed, all + unknown, true, scale);
  const most = levelOf(failed + unknown, all + unknown, true, scale);
  if (least === null || most === null) return [];
  return levels.slice(levels.indexOf(least), levels.indexOf(most) + 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
