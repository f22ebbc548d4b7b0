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
import { ifg2016 } from '../../sources/ifg-2016.js';
import { focusRules } from '../focus.js';
import { outputsRules } from '../outputs.js';
import { type Limits, levelsOver, type RiskLevel, type Turn } from './risk-levels.js';

export type { RiskLevel } from './risk-levels.js';

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
  /**
   * What it adds to everything judged: the weight of the rule's loudest failure, half of it for a pass that is a party's own
   * word on itself; 0 where it is not counted.
   */
  readonly judgedWeight: number;
  /** Why it is open although findings decide it, in words; null where it is not. */
  readonly openBecause: string | null;
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
  /** The level that every way would give if this alone were mended; null where they would differ. */
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
  /**
   * How high it is: the one level that every way the open indicators can turn out gives; `unknown` where they differ, so that
   * a risk is neither low nor high for want of data; `doesNotArise` where its occasion is known not to exist.
   */
  readonly level: RiskLevel | 'unknown' | 'doesNotArise';
  /** The levels that are still possible, however the open indicators turn out; what is not among them is excluded. */
  readonly possible: readonly RiskLevel[];
  /** Weighted share failed of what was judged, 0..1; null where nothing was. */
  readonly failedShare: number | null;
  /** Share of the indicators that could be judged, of those that apply or may, 0..1; null where none does. */
  readonly knownShare: number | null;
  /** What it is read from. */
  readonly indicators: readonly RiskIndicator[];
  /** What is told beside it, and adds nothing to it. */
  readonly beside: readonly RiskIndicator[];
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
} as const;

/** The ids of the numbers that a risk register is computed by. */
export type RiskParameter =
  | 'risk/errorWeight'
  | 'risk/warningWeight'
  | 'risk/noteWeight'
  | 'risk/moderateFrom'
  | 'risk/highFrom';

/** How to compute a risk register. */
export interface RiskOptions {
  /** Numbers to use instead of the defaults, each with a reason. */
  readonly parameters?: { readonly [K in RiskParameter]?: Override } | undefined;
}

const { source, section } = /* @__PURE__ */ ifg2016('Engagement with industry has risks');
const SOURCE: Citation = { source, section };

interface RiskDefinition extends Pick<Risk, 'id' | 'title' | 'description'> {
  readonly rules: readonly string[];
  /** Told beside it, without weight. */
  readonly beside?: readonly string[];
  /** The rule that does not apply where there is no occasion for the risk. */
  readonly occasion?: string;
}

const RISKS: readonly RiskDefinition[] = [
  {
    id: 'industry-capture',
    title: 'Industry capture',
    description:
      'The interests that dominate an industry turn the dialogue to their special concerns, and government takes them for the industry.',
    rules: [
      'outputs/shared-benefit',
      'focus/not-a-lobby',
      'focus/little-lobbying',
      'focus/agenda-not-dominated',
      'focus/co-chair-discourages-lobbying',
      'focus/co-chair-even-handed',
      'focus/long-term',
      'representation/trade-bodies-minority',
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
    description: 'The two sides grow so close that government no longer says no.',
    rules: [
      'focus/challenge',
      'focus/challenges-government',
      'focus/business-case',
      'representation/transparency',
      'representation/sub-group-transparency',
      'focus/co-chair-even-handed',
    ],
  },
  {
    id: 'deadweight-loss',
    title: 'Deadweight loss',
    description: 'Public money goes into what industry would have paid for anyway.',
    rules: ['outputs/additional', 'focus/business-case'],
    beside: ['focus/industry-commits', 'focus/shared-agency'],
    occasion: 'outputs/additional',
  },
];

/** Passes that are a party's own word on itself, by rule and message: they count half. */
const OWN_WORD: Readonly<Record<string, readonly string[]>> = { 'focus/challenge': ['able'] };

/** Rules on size: what they find against the whole economy says little of an industry, and leaves them open. */
const ON_SIZE: Readonly<Record<string, readonly string[]>> = {
  'representation/size-band-skew': [],
  // That there is no route, or no seat at all, needs no reference.
  'representation/sme-voice': ['noRoute', 'noSeat'],
};

/**
 * The risks that a dialogue exposes government to, computed from the findings of an assessment.
 *
 * Each risk is read from a few rules. A failure weighs by its severity, a pass against it by the severity its rule could
 * have failed with, or half of that where the pass is a party's own word on itself; what does not apply weighs nothing. The
 * level is the one that every way the open indicators can turn out gives; where they differ it is unknown, and `possible`
 * says what is excluded. A rule that passes against one reference and fails against another hangs on what is counted, and is
 * open; so are size and the share of small firms where no reference of the council's own industry was given. Where the
 * records behind one failure are all behind a louder one as well, the two are counted once. A failure that is accepted still
 * counts: accepting it does not take the risk away.
 *
 * ```ts
 * import { assessDialogue, riskRegister } from 'industrial-strategy';
 *
 * const asked = { investmentRequests: [{ title: 'A test track', statesAdditionality: false }] };
 * const register = riskRegister(assessDialogue(asked, { asOf: '2016-03-01' }));
 * const deadweight = register.risks.find((risk) => risk.id === 'deadweight-loss');
 * deadweight?.level; // => 'high'
 * deadweight?.possible; // => ['high']
 * deadweight?.drivers.map((driver) => driver.fingerprint); // => ['outputs/additional']
 *
 * const none = riskRegister(assessDialogue({ investmentRequests: [] }, { asOf: '2016-03-01' }));
 * none.risks.find((risk) => risk.id === 'deadweight-loss')?.level; // => 'doesNotArise'
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
  const run: Run = {
    verdicts: new Map(verdictsOf(assessment).map((verdict) => [verdict.ruleId, verdict])),
    ownIndustry: new Set(assessment.references.filter(({ sector }) => sector !== undefined).map(({ id }) => id)),
    weight: { error: number('error'), warning: number('warning'), note: number('note') },
    severities: new Map(
      [...representationRules, ...focusRules, ...outputsRules].map((rule) => [rule.id, severitiesOf(rule)]),
    ),
    limits: { moderateFrom: number('moderateFrom'), highFrom: number('highFrom') },
  };
  return {
    format: 1,
    subject: assessment.subject,
    asOf: assessment.asOf,
    parameters,
    risks: RISKS.map((risk) => riskOf(risk, run)),
  };
}

/** What risks are computed from. */
interface Run {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** References that are about an industry and not the whole economy, by id. */
  readonly ownIndustry: ReadonlySet<string>;
  readonly weight: Readonly<Record<Severity, number>>;
  /** How loud each rule can fail, loudest first. */
  readonly severities: ReadonlyMap<string, readonly Severity[]>;
  readonly limits: Limits;
}

function riskOf({ rules, beside = [], occasion, ...risk }: RiskDefinition, run: Run): Risk {
  const read = (ruleId: string): Read => readIndicator(ruleId, run);
  const reads = rules.map(read);
  const same = countedOnce(reads, run);
  const indicators = reads.map((one) => indicatorOf(one, same, run));
  const applicable = indicators.filter(({ outcome }) => outcome !== 'inapplicable');
  const known = applicable.filter(isKnown);
  const failed = sum(known.map(({ failedWeight }) => failedWeight));
  const all = sum(known.map(({ judgedWeight }) => judgedWeight));
  const arises = occasion === undefined || run.verdicts.get(occasion)?.outcome !== 'inapplicable';
  const turns = indicators.map((indicator) => turnsOf(indicator, run));
  const possible = arises ? levelsOver(turns, run.limits) : [];
  const findings = reads.flatMap((one) => one.findings);
  return {
    ...risk,
    level: arises ? (theOne(possible) ?? 'unknown') : 'doesNotArise',
    possible,
    failedShare: all === 0 ? null : failed / all,
    knownShare: applicable.length === 0 ? null : known.length / applicable.length,
    indicators,
    beside: beside.map((ruleId) => ({
      ...indicatorOf(read(ruleId), new Map(), run),
      failedWeight: 0,
      judgedWeight: 0,
    })),
    drivers: known
      .filter(({ outcome, countedWith }) => arises && outcome === 'failed' && countedWith === null)
      .sort((a, b) => b.failedWeight - a.failedWeight)
      .flatMap((indicator) => {
        const finding = findings.find(({ fingerprint }) => fingerprint === indicator.fingerprint);
        if (finding === undefined || finding.severity === null) return [];
        const mended = indicators.map((one, i) =>
          one === indicator ? [{ failed: 0, judged: indicator.judgedWeight }] : (turns[i] as readonly Turn[]),
        );
        return [
          {
            fingerprint: finding.fingerprint,
            message: finding.message,
            severity: finding.severity,
            remedies: finding.remedies,
            milder: indicator.milder,
            levelIfMended: theOne(levelsOver(mended, run.limits)),
          },
        ];
      }),
    open: mergeFacts(
      reads
        .filter((_, i) => !isKnown(indicators[i] as RiskIndicator))
        .flatMap((one) => one.findings.map(({ settledBy }) => settledBy?.facts ?? [])),
    ),
    source: SOURCE,
  };
}

function theOne(levels: readonly RiskLevel[]): RiskLevel | null {
  return levels.length === 1 ? (levels[0] as RiskLevel) : null;
}

function isKnown({ outcome }: RiskIndicator): boolean {
  return outcome === 'passed' || outcome === 'failed';
}

/** A rule with the findings that a risk is read from, the one that stands for them first. */
interface Read {
  readonly ruleId: string;
  readonly findings: readonly Finding[];
  /** Why it is open although findings decide it. */
  readonly openBecause: string | null;
}

function readIndicator(ruleId: string, { verdicts, ownIndustry }: Run): Read {
  const findings = verdicts.get(ruleId)?.findings ?? [];
  const always = ON_SIZE[ruleId];
  const counting =
    always === undefined
      ? findings
      : findings.filter(
          ({ messageId, outcome, measurements }) =>
            (outcome !== 'passed' && outcome !== 'failed') ||
            always.includes(messageId) ||
            measurements.some(({ reference }) => reference !== undefined && ownIndustry.has(reference)),
        );
  const decided = counting.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  if (decided.length === 0 && counting.length < findings.length) {
    return { ruleId, findings, openBecause: 'it was held against the whole economy, not the council’s own industry' };
  }
  const differs = new Set(decided.map(({ outcome }) => outcome)).size > 1;
  return { ruleId, findings: counting, openBecause: differs ? 'it depends on what is counted' : null };
}

function indicatorOf(
  { ruleId, findings, openBecause }: Read,
  same: ReadonlyMap<string, string>,
  run: Run,
): RiskIndicator {
  const [finding, ...milder] = findings;
  if (finding === undefined) {
    const none = { severity: null, fingerprint: null, message: null, milder: [], countedWith: null, openBecause };
    return { ruleId, outcome: 'notRun', failedWeight: 0, judgedWeight: 0, ...none };
  }
  const { severity, fingerprint, message, messageId } = finding;
  const outcome = openBecause === null ? finding.outcome : 'cantTell';
  const countedWith = same.get(fingerprint) ?? null;
  const counts = (outcome === 'passed' || outcome === 'failed') && countedWith === null;
  const judged = counts ? loudest(ruleId, run, severity) : 0;
  return {
    ruleId,
    outcome,
    severity: outcome === 'failed' ? severity : null,
    fingerprint,
    message,
    milder: milder.map((other) => other.fingerprint),
    failedWeight: counts && severity !== null ? run.weight[severity] : 0,
    judgedWeight: outcome === 'passed' && OWN_WORD[ruleId]?.includes(messageId) === true ? judged / 2 : judged,
    openBecause,
    countedWith,
  };
}

/** How an indicator can turn out. One that is open may pass, fail as loudly as any of its texts, or not apply. */
function turnsOf(indicator: RiskIndicator, run: Run): readonly Turn[] {
  const { ruleId, outcome, failedWeight, judgedWeight } = indicator;
  if (outcome === 'inapplicable') return [NOTHING];
  if (isKnown(indicator)) return [{ failed: failedWeight, judged: judgedWeight }];
  const judged = loudest(ruleId, run);
  const severities = run.severities.get(ruleId) ?? ['warning'];
  return [
    NOTHING,
    { failed: 0, judged },
    ...(OWN_WORD[ruleId] === undefined ? [] : [{ failed: 0, judged: judged / 2 }]),
    ...severities.map((severity) => ({ failed: run.weight[severity], judged })),
  ];
}

const NOTHING: Turn = { failed: 0, judged: 0 };

/** Rules that count the same: what one finds too large the other finds too small. */
const TWO_SIDES: readonly string[] = ['representation/size-band-skew', 'representation/sme-voice'];

/**
 * Failures that are one fact with a louder one of the same risk, by fingerprint, with the one that counts: those whose
 * records are all behind it as well, and the two sides of one skew.
 */
function countedOnce(reads: readonly Read[], { weight }: Run): ReadonlyMap<string, string> {
  const failures = reads
    .filter(({ openBecause }) => openBecause === null)
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
function loudest(ruleId: string, { weight, severities }: Run, severity: Severity | null = null): number {
  const [most] = severities.get(ruleId) ?? [];
  const known = most === undefined ? weight.warning : weight[most];
  return severity === null ? known : Math.max(known, weight[severity]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
