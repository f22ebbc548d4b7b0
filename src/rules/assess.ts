import { questionsIn, textsOf } from '../core/ask.js';
import { times } from '../core/exact.js';
import { fractionValue } from '../core/fraction.js';
import { withMarksByLists } from '../core/incomplete.js';
import { isFlat } from '../core/is-flat.js';
import { compare, meets, type Operator, type Quantity, rangeOf, simplest, type Tri } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import { confidenceOf } from '../core/proof.js';
import { type Confidence, type ConfidenceReader, confidenceReader, weaker } from '../core/provenance.js';
import { type Fact, factToFind, mergeFacts, type SettledBy } from '../core/settled-by.js';
import { compile, fill, type Template, told } from '../core/template.js';
import { monthsBetween } from '../core/when.js';
import { canonicalCopy, frozenCopy } from '../documents/canonical-copy.js';
import { refuseOddValues } from '../documents/odd-values.js';
import { type Claim, NONE, proofOf, settledVerdict, settling } from './claim.js';
import type {
  Assessment,
  Datum,
  Finding,
  Force,
  Judged,
  Measurement,
  Outcome,
  ParameterInRun,
  ReferenceInfo,
  Remedy,
  ResolvedParameter,
  RuleInRun,
  Severity,
} from './finding.js';
import { forceOf } from './force.js';
import type { Observed } from './observed.js';
import { overrideFields, profileFields, quotaFields, referenceFields, waiverFields } from './option-fields.js';
import { remarksOnOptions } from './option-remarks.js';
import { type AssessOptions, checkOptions } from './options.js';
import { WORST_FIRST } from './outcome.js';
import type { Parameter } from './parameter.js';
import type { Quota } from './quota.js';
import { recordsBehind } from './records-behind.js';
import type { Reference } from './reference.js';
import { parameterInRun, resolveParameter } from './resolve-parameter.js';
import type { AnyRule, Extras } from './rule.js';

type Data = Readonly<Record<string, Datum>>;
type AnyEnding = readonly [id: string, data: Data];
type AnyLimb = readonly [claim: Claim, id: string, data: Data, remedies?: readonly Remedy[]];

/** A rule made ready to run: texts taken apart and numbers resolved, once for many subjects. */
interface Prepared {
  readonly rule: AnyRule<never>;
  /** The rule's own function, as the engine calls it: its verdicts are the findings that the context made. */
  readonly evaluate: (subject: unknown, context: Context) => Finding | readonly Finding[] | undefined;
  readonly texts: Readonly<Record<Judged, Readonly<Record<string, PreparedText>>>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, ResolvedParameter>>;
  /** Names of parameters with no value on the day. */
  readonly absent: readonly ResolvedParameter[];
}

interface PreparedText {
  readonly template: Template;
  /** How loud, for a text that says a failure. */
  readonly severity: Severity | null;
}

interface Plan {
  /** What the plan was made from, to know whether it still serves. */
  readonly madeFor: {
    readonly rules: readonly AnyRule<never>[];
    readonly settings: string;
    readonly framework: string | undefined;
  };
  readonly prepared: readonly Prepared[];
  readonly quotas: readonly Quota[];
  readonly head: Pick<Assessment, 'profile' | 'overrides' | 'quotas' | 'rules'>;
}

// Not global state: what is kept is a function of the keys, and goes when they do.
const plans = new WeakMap<readonly AnyRule<never>[], Plan>();

/**
 * Judges one document by a list of rules.
 *
 * Every selected rule leaves at least one finding. A rule that throws is reported as `untested` and the run goes on. Marks
 * of partial lists (`incomplete`), wherever they stand, reach the rules in the records that hold the lists.
 *
 * @throws `InvalidOptionsError` when the options cannot be used.
 * @throws `InvalidInputError` when the document holds null, or a number that is none: no rule could tell it from an
 * answer.
 */
export function assess<S>(subject: S, rules: readonly AnyRule<NoInfer<S>>[], options: AssessOptions): Assessment {
  if (isFlat(subject)) return judge(subject, rules, options, noRemarks);
  refuseOddValues('subject', subject);
  return run(subject, rules, options, noRemarks);
}

function noRemarks(): readonly string[] {
  return NONE;
}

/** Why rules do not arise in a run, whatever the document says besides: the body that they judge is not there. */
export interface NotThere {
  /** A name for the reason: `closed`. */
  readonly messageId: string;
  /** The reason in a sentence. */
  readonly message: string;
  /** The numbers and words in it. */
  readonly data: Readonly<Record<string, Datum>>;
  /** Where it was read. */
  readonly evidence: readonly Pointer[];
  /** Does it keep only rules that look back on what the body did from arising, rather than all? */
  readonly lookingBack: boolean;
}

/**
 * As {@link assess}, with remarks that apply to the run as a whole, asked for once the options are known to be fit, and with the national framework that the subject is
 * held to by its own account: what is a requirement under it is one in this run. Without a framework nothing is.
 * `notThere` says why rules do not arise, and is asked once the options are known to be sound.
 */
export function run<S>(
  document: S,
  rules: readonly AnyRule<NoInfer<S>>[],
  options: AssessOptions,
  remarks: () => readonly string[],
  framework?: string,
  notThere?: () => NotThere | null,
): Assessment {
  return judge(withMarksByLists(document), rules, options, remarks, framework, notThere);
}

/** As {@link run}, of a subject whose marks of partial lists stand by the lists. */
function judge<S>(
  subject: S,
  rules: readonly AnyRule<never>[],
  options: AssessOptions,
  remarks: () => readonly string[],
  framework?: string,
  notThere?: () => NotThere | null,
): Assessment {
  const plan = planOf(rules, options, framework);
  // Copies: what the caller changes afterwards is changed for the caller alone.
  const references = options.references?.map((reference) => canonicalCopy(reference, referenceFields)) ?? NONE;
  const context = new Context(plan, subject, options.asOf, references);
  const absence = notThere?.() ?? null;
  const findings: Finding[] = [];
  const errors: { ruleId: string; message: string }[] = [];
  const counts: Record<Outcome, number> = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0, untested: 0 };
  const all = plan.prepared;
  for (let i = 0; i < all.length; i += 1) {
    const prepared = all[i] as Prepared;
    context.prepared = prepared;
    const arises = absence === null || (absence.lookingBack && prepared.rule.looksBack !== true);
    const verdict = arises ? evaluate(prepared, subject, context, errors) : context.withoutBody(absence);
    if (Array.isArray(verdict)) counts[addAll(findings, verdict as readonly Finding[])] += 1;
    else {
      findings.push(verdict as Finding);
      counts[(verdict as Finding).outcome] += 1;
    }
  }
  const given = { references, quotas: plan.quotas, overrides: plan.head.overrides };
  const waivers = options.waivers === undefined ? NONE : waive(findings, options);
  return {
    format: 1,
    subject: { type: options.subjectType ?? 'subject', id: ownText(subject, 'id'), name: ownText(subject, 'name') },
    asOf: options.asOf,
    profile: plan.head.profile,
    overrides: plan.head.overrides,
    waivers,
    references: references.map((reference) => referenceInfo(reference, options.asOf)),
    quotas: plan.head.quotas,
    notes: [...remarks(), ...remarksOnOptions(given, plan.head.rules, findings, options.asOf)],
    rules: plan.head.rules,
    asks: context.asks === null ? NO_ASKS : sorted(context.asks),
    findings,
    errors,
    complete: counts.cantTell === 0 && counts.untested === 0,
    counts,
  };
}

const JUDGED: readonly Judged[] = ['passed', 'failed', 'cantTell', 'inapplicable'];

function evaluate<S>(
  prepared: Prepared,
  subject: S,
  context: Context,
  errors: { ruleId: string; message: string }[],
): Finding | readonly Finding[] {
  if (prepared.absent.length > 0) return context.withoutValue(prepared.absent);
  try {
    const verdict = prepared.evaluate(subject, context);
    if (verdict === undefined || (Array.isArray(verdict) && verdict.length === 0)) {
      throw new TypeError('it returned no verdict');
    }
    return verdict;
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    errors.push({ ruleId: prepared.rule.id, message });
    return context.broken(message);
  }
}

/** Adds the findings of one rule in the order of their keys; gives the outcome that stands for the rule. */
function addAll(findings: Finding[], own: readonly Finding[]): Outcome {
  let worst: Outcome = 'inapplicable';
  for (const finding of [...own].sort(byFingerprint)) {
    findings.push(finding);
    if (WORST_FIRST.indexOf(finding.outcome) < WORST_FIRST.indexOf(worst)) worst = finding.outcome;
  }
  return worst;
}

function byFingerprint(a: Finding, b: Finding): number {
  return a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0;
}

function ownText(subject: unknown, key: string): string | null {
  if (typeof subject !== 'object' || subject === null || !Object.hasOwn(subject, key)) return null;
  const value = (subject as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : null;
}

const NOTHING = { rule: { id: '' } } as unknown as Prepared;

/** What every rule is handed as its {@link Ctx}, whose narrower types the definition of the rule has already held it to. */
class Context {
  /** The rule that is running. */
  prepared: Prepared;
  private readonly plan: Plan;
  private readonly subject: unknown;
  readonly asOf: string;
  readonly references: readonly Reference[];
  private read: ConfidenceReader | null = null;
  /** The questions that findings ask, with their texts. */
  asks: Map<string, string> | null = null;

  constructor(plan: Plan, subject: unknown, asOf: string, references: readonly Reference[]) {
    this.prepared = NOTHING;
    this.plan = plan;
    this.subject = subject;
    this.asOf = asOf;
    this.references = references;
  }

  get quotas(): readonly Quota[] {
    return this.plan.quotas;
  }

  get p(): Readonly<Record<string, number>> {
    return this.prepared.numbers;
  }

  holds(
    name: string,
    observed: Observed | Quantity,
    operator: Operator,
    limit: string | number,
    more?: { readonly unit?: string; readonly reference?: string; readonly scale?: number },
  ): Claim {
    const parameter = typeof limit === 'string' ? this.prepared.parameters[limit] : undefined;
    const base = typeof limit === 'string' ? (parameter?.value ?? 0) : limit;
    const expected = more?.scale === undefined ? base : times(base, more.scale);
    const unit = more?.unit ?? parameter?.unit ?? '';
    if (typeof observed === 'number') {
      const measurement = measurementOf(name, observed, operator, expected, unit, parameter, more?.reference);
      return settled(meets(observed, operator, expected), measurement);
    }
    if (!isObserved(observed)) {
      const measurement = measurementOf(name, plainly(observed), operator, expected, unit, parameter, more?.reference);
      return settled(compare(rangeOf(observed), operator, expected), measurement);
    }
    const measurement = measurementOf(name, observed.shown, operator, expected, unit, parameter, more?.reference);
    const holds = observed.value === null ? undefined : compare(observed.value, operator, expected);
    const { related, evidence, open } = observed;
    const claim = { holds, measurements: [measurement], related, evidence, settledBy: null };
    if (holds !== undefined) return { ...claim, ...observed.restsOn?.(operator, expected, holds) };
    return open.length === 0 ? claim : { ...claim, settledBy: settling(open, observed.deciding(operator, expected)) };
  }

  report(name: string, observed: Observed | Quantity | null, unit: string, note?: string, reference?: string): Claim {
    const shown = observed === null ? null : isObserved(observed) ? observed.shown : plainly(observed);
    const measurement: Measurement = {
      name,
      observed: shown,
      operator: null,
      expected: null,
      unit,
      parameter: null,
      basis: null,
      ...(reference === undefined ? undefined : { reference }),
      ...(note === undefined ? undefined : { note }),
    };
    return { holds: true, measurements: [measurement], related: NONE, evidence: NONE, settledBy: null };
  }

  verdict(
    judgement: {
      readonly applies?: readonly [claim: Claim, id: string, data: Data];
      readonly limbs: readonly AnyLimb[];
      readonly passed: AnyEnding;
      readonly cantTell: AnyEnding;
    } & Extras,
  ): Finding {
    const { applies, limbs } = judgement;
    const only = limbs[0];
    if (applies === undefined && limbs.length === 1 && only !== undefined) return this.one(only, judgement);
    const condition = applies?.[0] ?? null;
    if (applies !== undefined && condition?.holds === false) {
      return this.inapplicable([applies[1], applies[2]], condition, judgement);
    }
    const surely = condition === null || condition.holds === true;
    let open = false;
    for (let i = 0; i < limbs.length; i += 1) {
      const limb = limbs[i] as AnyLimb;
      const claim = limb[0];
      if (claim.holds === false && surely) {
        const behind = recordsBehind(claim);
        const related = condition === null ? behind : union(recordsBehind(condition), behind);
        const confidence = weaker(condition === null ? null : this.confidenceIn(condition), this.confidenceIn(claim));
        const worse = open ? worseOf(limbs.slice(0, i)) : null;
        const measured = measurementsIn(condition, limbs);
        return this.make('failed', limb[1], limb[2], related, measured, confidence, judgement, worse, limb[3] ?? NONE);
      }
      if (claim.holds === undefined) open = true;
    }
    const told = surely && !open;
    const behind = (claim: Claim): readonly Pointer[] => (told ? recordsBehind(claim) : claim.related);
    let related = condition === null ? NONE : behind(condition);
    let confidence = condition === null ? null : this.confidenceIn(condition);
    for (let i = 0; i < limbs.length; i += 1) {
      const claim = (limbs[i] as AnyLimb)[0];
      related = union(related, behind(claim));
      confidence = weaker(confidence, this.confidenceIn(claim));
    }
    const ending = told ? judgement.passed : judgement.cantTell;
    const settledBy = told ? null : settledVerdict(condition, limbs.map(claimOf), limbs.some(mayFail));
    const measured = measurementsIn(condition, limbs);
    const outcome = told ? 'passed' : 'cantTell';
    return this.make(outcome, ending[0], ending[1], related, measured, confidence, judgement, settledBy, NONE);
  }

  /** The commonest judgement by far: one limb, always applicable. */
  private one(
    limb: AnyLimb,
    judgement: { readonly passed: AnyEnding; readonly cantTell: AnyEnding } & Extras,
  ): Finding {
    const claim = limb[0];
    const { measurements } = claim;
    const related = claim.holds === undefined ? claim.related : recordsBehind(claim);
    const confidence = this.confidenceIn(claim);
    if (claim.holds === true) {
      const { passed } = judgement;
      return this.make('passed', passed[0], passed[1], related, measurements, confidence, judgement, null, NONE);
    }
    if (claim.holds === false) {
      const remedies = limb[3] ?? NONE;
      return this.make('failed', limb[1], limb[2], related, measurements, confidence, judgement, null, remedies);
    }
    const { cantTell } = judgement;
    const settledBy = settledVerdict(null, [claim], mayFail(limb));
    return this.make(
      'cantTell',
      cantTell[0],
      cantTell[1],
      related,
      measurements,
      confidence,
      judgement,
      settledBy,
      NONE,
    );
  }

  inapplicable(ending: AnyEnding, because?: Claim, extras?: Extras): Finding {
    const related = because?.related ?? NONE;
    const measured = because?.measurements ?? NONE;
    const confidence = because === undefined ? null : this.confidenceIn(because);
    return this.make('inapplicable', ending[0], ending[1], related, measured, confidence, extras ?? {}, null, NONE);
  }

  cantTell(ending: AnyEnding, open: readonly Fact[] | Claim = NONE, extras?: Extras): Finding {
    const settledBy = 'holds' in open ? settledVerdict(null, [open]) : uncounted(open);
    return this.make('cantTell', ending[0], ending[1], NONE, NONE, null, extras ?? {}, settledBy, NONE);
  }

  withoutValue(absent: readonly ResolvedParameter[]): Finding {
    const names = absent.map((parameter) => parameter.id);
    return this.plain('cantTell', 'noValueInForce', `No value of ${names.join(', ')} was in force on ${this.asOf}.`, {
      names,
    });
  }

  withoutBody({ messageId, message, data, evidence }: NotThere): Finding {
    const confidence = this.confidenceIn({ evidence, measurements: NONE });
    return { ...this.plain('inapplicable', messageId, message, data), related: evidence, confidence };
  }

  broken(message: string): Finding {
    return this.plain('untested', 'ruleBroke', `This rule broke and judged nothing: ${message}.`, { message });
  }

  private plain(outcome: Outcome, messageId: string, message: string, data: Data): Finding {
    return {
      ruleId: this.prepared.rule.id,
      outcome,
      severity: null,
      messageId,
      message,
      data,
      target: '',
      related: NONE,
      measurements: NONE,
      remedies: NONE,
      settledBy: null,
      confidence: null,
      fingerprint: this.prepared.rule.id,
    };
  }

  private make(
    outcome: Judged,
    messageId: string,
    data: Data,
    related: readonly Pointer[],
    measurements: readonly Measurement[],
    confidence: Confidence | null,
    extras: Extras,
    settledBy: SettledBy<Fact> | null,
    remedies: readonly Remedy[],
  ): Finding {
    const { rule, texts } = this.prepared;
    const text = texts[outcome][messageId];
    if (text === undefined) throw new TypeError(`it has no text "${messageId}" for ${outcome}`);
    const quick = text.template.quickly(data, measurements);
    const target = extras.target ?? '';
    const fingerprint = extras.key === undefined ? rule.id : `${rule.id}#${extras.key}`;
    const finding = {
      ruleId: rule.id,
      outcome,
      severity: text.severity,
      messageId,
      message: quick ?? fill(text.template, data, measurements),
      // A text of plain numbers has no ranges to put in order.
      data: quick === null ? told(data, text.template) : data,
      target,
      related,
      measurements,
      remedies,
      settledBy: settledBy === null ? null : this.asked(settledBy),
      confidence,
      fingerprint,
    };
    const { breakdown, temper } = extras;
    if (breakdown === undefined && temper === undefined) return finding;
    const whole = breakdown === undefined ? finding : { ...finding, breakdown };
    return temper === undefined ? whole : this.tempered(whole, temper);
  }

  /** What would settle a verdict, as findings hold it. */
  private asked({ facts, toPass, toFail }: SettledBy<Fact>): SettledBy {
    this.asks ??= new Map();
    for (const { need } of facts) for (const [id, text] of textsOf(questionsIn(need))) this.asks.set(id, text);
    return { facts: facts.map(factToFind), toPass, toFail };
  }

  /** A failure one level less loud, for a reason that holds, or may: how loud it is, it has to be however that turns out. */
  private tempered(finding: Finding, [claim, because]: NonNullable<Extras['temper']>): Finding {
    const from = finding.severity;
    if (claim.holds === false || from === null || from === 'note') return finding;
    return {
      ...finding,
      severity: from === 'error' ? 'warning' : 'note',
      related: union(finding.related, claim.related),
      measurements: [...finding.measurements, ...claim.measurements],
      confidence: weaker(finding.confidence, this.confidenceIn(claim)),
      tempered: { from, because },
    };
  }

  /** The weakest mark among the facts behind a claim, the references it was held against included. */
  private confidenceIn(claim: Pick<Claim, 'evidence' | 'measurements' | 'proof'>): Confidence | null {
    const { evidence, measurements } = claim;
    if (evidence.length === 0 && this.references.length === 0) return null;
    let weakest: Confidence | null = null;
    if (evidence.length > 0) {
      this.read ??= confidenceReader(this.subject);
      weakest = confidenceOf(proofOf(claim), this.read);
    }
    for (const { reference } of measurements) {
      if (reference === undefined) continue;
      const given = this.references.find((candidate) => candidate.id === reference);
      weakest = weaker(weakest, given?.confidence ?? null);
    }
    return weakest;
  }
}

function measurementOf(
  name: string,
  observed: Quantity | null,
  operator: Operator,
  expected: number,
  unit: string,
  parameter: ResolvedParameter | undefined,
  reference: string | undefined,
): Measurement {
  const measurement = {
    name,
    observed,
    operator,
    expected,
    unit,
    parameter: parameter === undefined ? null : parameter.id,
    basis: parameter === undefined ? null : parameter.basis,
  };
  return reference === undefined ? measurement : { ...measurement, reference };
}

const NO_ASKS = Object.freeze({});

function sorted(texts: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Facts of which no more is known than that all of them decide: whether they can pass it, or fail it, was not looked at. */
function uncounted(facts: readonly Fact[]): SettledBy<Fact> | null {
  return facts.length === 0 ? null : { facts: mergeFacts([facts]), toPass: null, toFail: null };
}

/** A claim about a number that is what it is: nothing was read from the document, and nothing is to be found out. */
function settled(holds: Tri, measurement: Measurement): Claim {
  return { holds, measurements: [measurement], related: NONE, evidence: NONE, settledBy: null };
}

/** Two lists as one, each place once; where only one has any, it is that list and nothing is copied. */
function union(a: readonly Pointer[], b: readonly Pointer[]): readonly Pointer[] {
  if (b.length === 0 || a === b) return a;
  return a.length === 0 ? b : [...new Set([...a, ...b])];
}

/** The measurements of every claim, each once: one claim may stand in two limbs. */
function measurementsIn(condition: Claim | null, limbs: readonly AnyLimb[]): readonly Measurement[] {
  const all: Measurement[] = [];
  if (condition !== null) for (const one of condition.measurements) all.push(one);
  for (let i = 0; i < limbs.length; i += 1) {
    const { measurements } = (limbs[i] as AnyLimb)[0];
    for (let k = 0; k < measurements.length; k += 1) {
      const measurement = measurements[k] as Measurement;
      if (!all.includes(measurement)) all.push(measurement);
    }
  }
  return all;
}

/** A limb that says nothing of a failure carries numbers alone. */
function mayFail(limb: AnyLimb): boolean {
  return limb.length > 1;
}

function claimOf(limb: AnyLimb): Claim {
  return limb[0];
}

/** What could make a failure worse: the worse limbs that are still open. */
function worseOf(limbs: readonly AnyLimb[]): SettledBy<Fact> | null {
  const settledBy = settledVerdict(null, limbs.map(claimOf).filter(isOpen));
  return settledBy === null ? null : { facts: settledBy.facts, toPass: null, toFail: settledBy.toFail };
}

function isOpen(claim: Claim): boolean {
  return claim.holds === undefined;
}

function plainly(quantity: Quantity): Quantity {
  return typeof quantity === 'number' ? quantity : simplest(rangeOf(quantity));
}

function isObserved(observed: Observed | Quantity): observed is Observed {
  return typeof observed === 'object' && 'deciding' in observed;
}

function waive(findings: Finding[], options: AssessOptions): Assessment['waivers'] {
  const echoed = (options.waivers ?? []).map((given) => {
    const waiver = canonicalCopy(given, waiverFields);
    if (waiver.until !== undefined && waiver.until < options.asOf) return { ...waiver, state: 'expired' as const };
    const at = findings.findIndex(
      (finding) => finding.fingerprint === waiver.fingerprint && finding.outcome === 'failed',
    );
    const finding = findings[at];
    if (finding === undefined) return { ...waiver, state: 'unused' as const };
    findings[at] = { ...finding, waiver: waiver.because };
    return { ...waiver, state: 'used' as const };
  });
  return echoed.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0));
}

function planOf(rules: readonly AnyRule<never>[], given: AssessOptions, framework: string | undefined): Plan {
  const usual = onlyDay(given);
  if (!usual) checkOptions(rules, given);
  const kept = plans.get(rules);
  const settings = settingsOf(given);
  if (
    kept !== undefined &&
    kept.madeFor.settings === settings &&
    kept.madeFor.framework === framework &&
    sameRules(kept.madeFor.rules, rules)
  ) {
    return kept;
  }
  if (usual) checkOptions(rules, given);
  const options = ownOptions(given);
  const selected = options.profile?.rules;
  const chosen = selected === undefined ? rules : rules.filter((rule) => selected.includes(rule.id));
  const prepared = chosen.map((rule) => prepare(rule, options));
  const quotas = [...(options.profile?.quotas ?? NONE), ...(options.quotas ?? NONE)];
  const madeFor = { rules: [...rules], settings, framework };
  // Frozen, as the assessments of many subjects share it.
  const head = frozenCopy(headOf(prepared, rules, quotas, options, framework));
  const plan: Plan = { madeFor, prepared, quotas, head };
  plans.set(rules, plan);
  return plan;
}

/** Everything of the options that a plan depends on, by content: a caller may change an object and call again. */
function settingsOf(options: AssessOptions): string {
  if (typeof options !== 'object' || options === null) return '';
  const { asOf, parameters, profile, quotas } = options;
  if (parameters === undefined && profile === undefined && quotas === undefined) return String(asOf);
  return JSON.stringify([asOf, parameters, profile, quotas]);
}

/** What a plan keeps of the options is its own. */
function ownOptions({ asOf, parameters, profile, quotas }: AssessOptions): AssessOptions {
  return {
    asOf,
    ...(parameters === undefined ? undefined : { parameters: canonicalCopy(parameters, { '*': overrideFields }) }),
    ...(profile === undefined ? undefined : { profile: canonicalCopy(profile, profileFields) }),
    ...(quotas === undefined ? undefined : { quotas: canonicalCopy(quotas, [quotaFields]) }),
  };
}

function onlyDay(options: AssessOptions): boolean {
  if (typeof options !== 'object' || options === null) return false;
  for (const key in options) if (key !== 'asOf' && key !== 'subjectType') return false;
  return true;
}

function sameRules(a: readonly AnyRule<never>[], b: readonly AnyRule<never>[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

function prepare(rule: AnyRule<never>, options: AssessOptions): Prepared {
  const texts: Record<Judged, Record<string, PreparedText>> = {
    passed: {},
    failed: {},
    cantTell: {},
    inapplicable: {},
  };
  for (const outcome of JUDGED) {
    for (const [id, text] of Object.entries(rule.messages[outcome] ?? {})) {
      const template = compile(typeof text === 'string' ? text : text[1]);
      const loud = typeof text === 'string' ? (rule.severity ?? 'warning') : text[0];
      texts[outcome][id] = { template, severity: outcome === 'failed' ? loud : null };
    }
  }
  const parameters: Record<string, ResolvedParameter> = {};
  const numbers: Record<string, number> = {};
  const absent: ResolvedParameter[] = [];
  for (const [name, parameter] of Object.entries(rule.parameters)) {
    const resolved = resolveParameter(parameter, options);
    parameters[name] = resolved;
    if (resolved.value === null) absent.push(resolved);
    else numbers[name] = resolved.value;
  }
  const evaluate = rule.evaluate as unknown as Prepared['evaluate'];
  return { rule, evaluate, texts, numbers, parameters, absent };
}

function headOf(
  prepared: readonly Prepared[],
  rules: readonly AnyRule<never>[],
  quotas: readonly Quota[],
  options: AssessOptions,
  framework: string | undefined,
): Plan['head'] {
  const { profile } = options;
  const byId = new Map<string, Parameter>();
  for (const rule of rules) for (const parameter of Object.values(rule.parameters)) byId.set(parameter.id, parameter);
  const overrides = Object.entries(options.parameters ?? {})
    .filter((entry) => entry[1] !== undefined)
    .map(([parameter, override]) => ({
      parameter,
      value: fractionValue(override?.value) ?? 0,
      replaced: replacedValue(byId.get(parameter), options),
      because: override?.because ?? '',
    }))
    .sort((a, b) => (a.parameter < b.parameter ? -1 : 1));
  const inRun: Record<string, RuleInRun> = {};
  for (const { rule } of prepared) inRun[rule.id] = inRunOf(rule, options, forceOf(rule, framework, options.asOf));
  return {
    profile:
      profile === undefined
        ? null
        : {
            id: profile.id,
            title: profile.title,
            ...(profile.source === undefined ? undefined : { source: profile.source }),
          },
    overrides,
    quotas,
    rules: inRun,
  };
}

function referenceInfo(reference: Reference, asOf: string): ReferenceInfo {
  const age = monthsBetween(reference.date, asOf);
  return {
    id: reference.id,
    attribute: reference.attribute,
    basis: reference.basis,
    ...(reference.sector === undefined ? undefined : { sector: reference.sector }),
    date: reference.date,
    source: reference.source,
    ageMonths: age === null ? null : simplest(age),
  };
}

function replacedValue(parameter: Parameter | undefined, options: AssessOptions): number | null {
  if (parameter === undefined) return null;
  return resolveParameter(parameter, { ...options, parameters: undefined }).value;
}

function inRunOf(rule: AnyRule<never>, options: AssessOptions, force: Force | null): RuleInRun {
  const parameters: Record<string, ParameterInRun> = {};
  for (const parameter of Object.values(rule.parameters)) parameters[parameter.id] = parameterInRun(parameter, options);
  return { version: rule.version ?? null, force, parameters };
}
