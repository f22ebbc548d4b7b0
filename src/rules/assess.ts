import { fractionValue } from '../core/fraction.js';
import { compare, type Operator, type Quantity, rangeOf, simplest } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import { type Confidence, type ConfidenceReader, confidenceReader, weaker } from '../core/provenance.js';
import { type Fact, mergeFacts, type SettledBy } from '../core/settled-by.js';
import { monthsBetween } from '../core/when.js';
import { type Claim, NONE, settle } from './claim.js';
import type {
  Assessment,
  Datum,
  Finding,
  Force,
  Judged,
  Measurement,
  Outcome,
  ReferenceInfo,
  Remedy,
  ResolvedParameter,
  RuleInfo,
  Severity,
} from './finding.js';
import type { Observed } from './observed.js';
import { type AssessOptions, checkOptions } from './options.js';
import { type Parameter, valueOn } from './parameter.js';
import type { Quota } from './quota.js';
import type { Reference } from './reference.js';
import type { AnyRule, Extras } from './rule.js';
import { compile, fill, type Template } from './text.js';

type Data = Readonly<Record<string, Datum>>;
type AnyEnding = readonly [id: string, data: Data];
type AnyLimb = readonly [claim: Claim, id: string, data: Data, remedies?: readonly Remedy[]];

/** A rule made ready to run: texts taken apart and numbers resolved, once for many subjects. */
interface Prepared {
  readonly rule: AnyRule<never>;
  readonly texts: Readonly<Record<string, Template>>;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, ResolvedParameter>>;
  /** Names of parameters with no value on the day. */
  readonly absent: readonly ResolvedParameter[];
}

interface Plan {
  /** What the plan was made from, to know whether it still serves. */
  readonly madeFor: { readonly rules: readonly AnyRule<never>[]; readonly settings: string };
  readonly prepared: readonly Prepared[];
  readonly quotas: readonly Quota[];
  readonly head: Pick<Assessment, 'profile' | 'overrides' | 'quotas' | 'rules'>;
}

// Not global state: what is kept is a function of the keys, and goes when they do.
const plans = new WeakMap<readonly AnyRule<never>[], Plan>();

/**
 * Judges one document by a list of rules.
 *
 * Every selected rule leaves at least one finding. A rule that throws is reported as `untested` and the run goes on.
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used.
 */
export function assess<S>(subject: S, rules: readonly AnyRule<NoInfer<S>>[], options: AssessOptions): Assessment {
  return run(subject, rules, options, NONE);
}

/** As {@link assess}, with remarks that apply to the run as a whole. */
export function run<S>(
  subject: S,
  rules: readonly AnyRule<NoInfer<S>>[],
  options: AssessOptions,
  remarks: readonly string[],
): Assessment {
  const plan = planOf(rules as readonly AnyRule<never>[], options);
  const reader: { read: ConfidenceReader | null } = { read: null };
  const findings: Finding[] = [];
  const errors: { ruleId: string; message: string }[] = [];
  const counts: Record<Outcome, number> = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0, untested: 0 };
  for (const prepared of plan.prepared) {
    const own = evaluate(prepared, subject, plan, options, reader, errors);
    let worst: Outcome = own[0]?.outcome ?? 'untested';
    for (const finding of own) {
      findings.push(finding);
      if (own.length > 1 && WORST_FIRST.indexOf(finding.outcome) < WORST_FIRST.indexOf(worst)) worst = finding.outcome;
    }
    counts[worst] += 1;
  }
  const waivers = options.waivers === undefined ? NONE : waive(findings, options);
  return {
    format: 1,
    subject: { type: options.subjectType ?? 'subject', id: ownText(subject, 'id'), name: ownText(subject, 'name') },
    asOf: options.asOf,
    profile: plan.head.profile,
    overrides: plan.head.overrides,
    waivers,
    references: (options.references ?? NONE).map((reference) => referenceInfo(reference, options.asOf)),
    quotas: plan.head.quotas,
    notes: remarks,
    rules: plan.head.rules,
    findings,
    errors,
    complete: counts.cantTell === 0 && counts.untested === 0,
    counts,
  };
}

// One rule, several findings: the order in which they stand for the rule (W3C ACT).
const WORST_FIRST: readonly Outcome[] = ['failed', 'untested', 'cantTell', 'passed', 'inapplicable'];

function evaluate<S>(
  prepared: Prepared,
  subject: S,
  plan: Plan,
  options: AssessOptions,
  reader: { read: ConfidenceReader | null },
  errors: { ruleId: string; message: string }[],
): readonly Finding[] {
  const context = new Context(prepared, plan, subject, options, reader);
  if (prepared.absent.length > 0) return [context.withoutValue(prepared.absent)];
  try {
    const verdict = (prepared.rule.evaluate as unknown as (s: S, c: Context) => Finding | readonly Finding[])(
      subject,
      context,
    );
    if (!Array.isArray(verdict)) {
      if (verdict === undefined) throw new TypeError('it returned no verdict');
      return [verdict as Finding];
    }
    if (verdict.length === 0) throw new TypeError('it returned no verdict');
    return verdict.length === 1 ? verdict : [...verdict].sort(byFingerprint);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    errors.push({ ruleId: prepared.rule.id, message });
    return [context.broken(message)];
  }
}

function byFingerprint(a: Finding, b: Finding): number {
  return a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0;
}

function ownText(subject: unknown, key: string): string | null {
  if (typeof subject !== 'object' || subject === null || !Object.hasOwn(subject, key)) return null;
  const value = (subject as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : null;
}

/** What every rule is handed as its {@link Ctx}, whose narrower types the definition of the rule has already held it to. */
class Context {
  private readonly prepared: Prepared;
  private readonly plan: Plan;
  private readonly subject: unknown;
  private readonly reader: { read: ConfidenceReader | null };
  private readonly options: AssessOptions;

  constructor(
    prepared: Prepared,
    plan: Plan,
    subject: unknown,
    options: AssessOptions,
    reader: { read: ConfidenceReader | null },
  ) {
    this.prepared = prepared;
    this.plan = plan;
    this.subject = subject;
    this.options = options;
    this.reader = reader;
  }

  get asOf(): string {
    return this.options.asOf;
  }

  get references(): readonly Reference[] {
    return this.options.references ?? NONE;
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
    const expected = (typeof limit === 'string' ? (parameter?.value ?? 0) : limit) * (more?.scale ?? 1);
    const measurement: Measurement = {
      name,
      observed: isObserved(observed) ? observed.shown : plainly(observed),
      operator,
      expected,
      unit: more?.unit ?? parameter?.unit ?? '',
      parameter: parameter?.id ?? null,
      basis: parameter?.basis ?? null,
      ...(more?.reference === undefined ? undefined : { reference: more.reference }),
    };
    if (!isObserved(observed)) {
      const holds = compare(rangeOf(observed), operator, expected);
      return { holds, measurements: [measurement], related: NONE, evidence: NONE, settledBy: null };
    }
    const holds = observed.value === null ? undefined : compare(observed.value, operator, expected);
    return {
      holds,
      measurements: [measurement],
      related: observed.related,
      evidence: observed.evidence,
      settledBy:
        holds !== undefined || observed.open.length === 0
          ? null
          : {
              facts: observed.open,
              toPass: observed.fewest(operator, expected, true),
              toFail: observed.fewest(operator, expected, false),
            },
    };
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
    if (applies !== undefined && applies[0].holds === false) {
      return this.finding('inapplicable', [applies[1], applies[2]], [applies[0]], [applies[0]], judgement);
    }
    const claims = applies === undefined ? limbs.map(claimOf) : [applies[0], ...limbs.map(claimOf)];
    const surely = applies === undefined || applies[0].holds === true;
    const open: Claim[] = [];
    for (const limb of limbs) {
      const claim = limb[0];
      if (claim.holds === false && surely) {
        const telling = applies === undefined ? [claim] : [applies[0], claim];
        const worse = open.length === 0 ? null : worseOf(open);
        return this.finding('failed', [limb[1], limb[2]], telling, claims, judgement, worse, limb[3]);
      }
      if (claim.holds === undefined) open.push(claim);
    }
    if (surely && open.length === 0) {
      return this.finding('passed', judgement.passed, claims, claims, judgement);
    }
    const settledBy = settledByOf(applies?.[0], limbs.map(claimOf));
    return this.finding('cantTell', judgement.cantTell, claims, claims, judgement, settledBy);
  }

  inapplicable(ending: AnyEnding, because?: Claim, extras?: Extras): Finding {
    const claims = because === undefined ? NONE : [because];
    return this.finding('inapplicable', ending, claims, claims, extras ?? {});
  }

  cantTell(ending: AnyEnding, facts: readonly Fact[] = NONE, extras?: Extras): Finding {
    const settledBy =
      facts.length === 0
        ? null
        : { facts: mergeFacts([facts]), toPass: facts.length === 1 ? 1 : null, toFail: facts.length === 1 ? 1 : null };
    return this.finding('cantTell', ending, NONE, NONE, extras ?? {}, settledBy);
  }

  withoutValue(absent: readonly ResolvedParameter[]): Finding {
    const names = absent.map((parameter) => parameter.id);
    return this.plain('cantTell', 'noValueInForce', `No value of ${names.join(', ')} was in force on ${this.asOf}.`, {
      names,
    });
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

  private finding(
    outcome: Judged,
    [messageId, data]: AnyEnding,
    telling: readonly Claim[],
    measured: readonly Claim[],
    extras: Extras,
    settledBy: SettledBy | null = null,
    remedies: readonly Remedy[] = NONE,
  ): Finding {
    const { prepared } = this;
    const template = prepared.texts[`${outcome}/${messageId}`];
    if (template === undefined) throw new TypeError(`it has no text "${messageId}" for ${outcome}`);
    return {
      ruleId: prepared.rule.id,
      outcome,
      severity: outcome === 'failed' ? (prepared.severities[messageId] ?? 'warning') : null,
      messageId,
      message: fill(template, data),
      data: withPlainRanges(data),
      target: extras.target ?? '',
      related: gather(telling, relatedOf),
      measurements: gather(measured, measurementsOf),
      ...(extras.breakdown === undefined ? undefined : { breakdown: extras.breakdown }),
      remedies,
      settledBy,
      confidence: this.confidence(telling),
      fingerprint: extras.key === undefined ? prepared.rule.id : `${prepared.rule.id}#${extras.key}`,
    };
  }

  /** The weakest mark among the facts that told, the references included. */
  private confidence(telling: readonly Claim[]): Confidence | null {
    let weakest: Confidence | null = null;
    for (const claim of telling) {
      if (claim.evidence.length > 0) {
        this.reader.read ??= confidenceReader(this.subject);
        weakest = weaker(weakest, this.reader.read(claim.evidence));
      }
      for (const { reference } of claim.measurements) {
        if (reference === undefined) continue;
        const given = this.references.find((candidate) => candidate.id === reference);
        weakest = weaker(weakest, given?.confidence ?? null);
      }
    }
    return weakest;
  }
}

/** Ranges as findings hold them: one that is a single number as that number, the others with their ends in order. */
function withPlainRanges(data: Data): Data {
  let plain: Record<string, Datum> | null = null;
  for (const name in data) {
    const datum = data[name];
    if (typeof datum !== 'object' || !('min' in datum)) continue;
    plain ??= { ...data };
    plain[name] = simplest(rangeOf(datum));
  }
  return plain ?? data;
}

const relatedOf = (claim: Claim): readonly Pointer[] => claim.related;
const measurementsOf = (claim: Claim): readonly Measurement[] => claim.measurements;

/** The lists of several claims as one, each item once; most verdicts have one claim and copy nothing. */
function gather<T>(claims: readonly Claim[], of: (claim: Claim) => readonly T[]): readonly T[] {
  const first = claims[0];
  if (first === undefined) return NONE;
  if (claims.length === 1) return of(first);
  const lists = claims.map(of).filter((list) => list.length > 0);
  if (lists.length < 2) return lists[0] ?? NONE;
  return [...new Set(lists.flat())];
}

function claimOf(limb: AnyLimb): Claim {
  return limb[0];
}

/** What could make a failure worse: the worse limbs that are still open. */
function worseOf(open: readonly Claim[]): SettledBy | null {
  const settledBy = settle(open, 'passNeedsAll');
  return settledBy === null ? null : { facts: settledBy.facts, toPass: null, toFail: settledBy.toFail };
}

/** What would decide: every open limb has to hold for a pass, one that does not is enough for a failure. */
function settledByOf(applies: Claim | undefined, limbs: readonly Claim[]): SettledBy | null {
  const open = limbs.filter((claim) => claim.holds === undefined);
  if (applies === undefined || applies.holds === true) return settle(open, 'passNeedsAll');
  const failsAnyway = limbs.some((claim) => claim.holds === false);
  const parts = [applies, ...open];
  const settledBy = settle(parts, 'passNeedsAll');
  if (settledBy === null) return null;
  // Whether it applies at all is open: a failure needs that to hold as well as a limb not to.
  const toFail = failsAnyway ? (applies.settledBy?.toPass ?? null) : null;
  return { facts: settledBy.facts, toPass: failsAnyway ? null : settledBy.toPass, toFail };
}

function plainly(quantity: Quantity): Quantity {
  return typeof quantity === 'number' ? quantity : simplest(rangeOf(quantity));
}

function isObserved(observed: Observed | Quantity): observed is Observed {
  return typeof observed === 'object' && 'fewest' in observed;
}

function waive(findings: Finding[], options: AssessOptions): Assessment['waivers'] {
  const echoed = (options.waivers ?? []).map((waiver) => {
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

function planOf(rules: readonly AnyRule<never>[], options: AssessOptions): Plan {
  const kept = plans.get(rules);
  const settings = settingsOf(options);
  if (kept !== undefined && kept.madeFor.settings === settings && sameRules(kept.madeFor.rules, rules)) {
    if (!onlyDay(options)) checkOptions(rules, options);
    return kept;
  }
  checkOptions(rules, options);
  const selected = options.profile?.rules;
  const chosen = selected === undefined ? rules : rules.filter((rule) => selected.includes(rule.id));
  const prepared = chosen.map((rule) => prepare(rule, options));
  const quotas = [...(options.profile?.quotas ?? NONE), ...(options.quotas ?? NONE)];
  const madeFor = { rules: [...rules], settings };
  const plan: Plan = { madeFor, prepared, quotas, head: headOf(prepared, rules, quotas, options) };
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

function onlyDay(options: AssessOptions): boolean {
  for (const key in options) if (key !== 'asOf' && key !== 'subjectType') return false;
  return true;
}

function sameRules(a: readonly AnyRule<never>[], b: readonly AnyRule<never>[]): boolean {
  return a.length === b.length && a.every((rule, i) => rule === b[i]);
}

function prepare(rule: AnyRule<never>, options: AssessOptions): Prepared {
  const texts: Record<string, Template> = {};
  const severities: Record<string, Severity> = {};
  for (const [outcome, messages] of Object.entries(rule.messages)) {
    for (const [id, text] of Object.entries(messages ?? {})) {
      texts[`${outcome}/${id}`] = compile(typeof text === 'string' ? text : text[1]);
      if (outcome === 'failed') severities[id] = typeof text === 'string' ? (rule.severity ?? 'warning') : text[0];
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
  return { rule, texts, severities, numbers, parameters, absent };
}

function resolveParameter(parameter: Parameter, options: AssessOptions): ResolvedParameter {
  const { id, label, unit } = parameter;
  const override = options.parameters?.[id];
  if (override !== undefined) {
    return { id, label, unit, value: fractionValue(override.value), basis: 'override', why: override.because };
  }
  const ofProfile = options.profile?.parameters?.[id];
  const value =
    (ofProfile === undefined ? null : valueOn(ofProfile, options.asOf)) ?? valueOn(parameter.values, options.asOf);
  if (value === null) return { id, label, unit, value: null, basis: null };
  const number = fractionValue(value.value);
  return value.basis === 'convention'
    ? { id, label, unit, value: number, basis: value.basis, why: value.why }
    : { id, label, unit, value: number, basis: value.basis, source: value.source };
}

function headOf(
  prepared: readonly Prepared[],
  rules: readonly AnyRule<never>[],
  quotas: readonly Quota[],
  options: AssessOptions,
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
  const infos: Record<string, RuleInfo> = {};
  for (const { rule, parameters } of prepared) infos[rule.id] = infoOf(rule, parameters);
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
    rules: infos,
  };
}

function referenceInfo(reference: Reference, asOf: string): ReferenceInfo {
  const age = monthsBetween(reference.date, asOf);
  return {
    id: reference.id,
    attribute: reference.attribute,
    basis: reference.basis,
    date: reference.date,
    source: reference.source,
    ageMonths: age === null ? null : simplest(age),
  };
}

function replacedValue(parameter: Parameter | undefined, options: AssessOptions): number | null {
  if (parameter === undefined) return null;
  return resolveParameter(parameter, { ...options, parameters: undefined }).value;
}

function infoOf(rule: AnyRule<never>, parameters: RuleInfo['parameters']): RuleInfo {
  const meta = rule.meta;
  return {
    title: rule.title,
    question: meta?.question ?? null,
    version: rule.version ?? null,
    force: meta === undefined ? null : forceOf(meta.standing),
    standing: meta?.standing ?? null,
    answerable: meta?.answerable ?? NONE,
    ifPassed: meta?.ifPassed ?? null,
    rationale: meta?.rationale ?? null,
    assumptions: meta?.assumptions ?? NONE,
    sources: rule.sources,
    parameters,
  };
}

function forceOf(standing: string): Force {
  return standing === 'F' || standing === 'R' ? 'recommendation' : 'heuristic';
}
