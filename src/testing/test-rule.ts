import { assess } from '../rules/assess.js';
import type { Assessment, Finding, Outcome, Severity } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import type { AnyRule } from '../rules/rule.js';

/** What one finding is expected to be. Only what is given is held against it. */
export interface Expected {
  /** The outcome. */
  readonly outcome: Outcome;
  /** The message id. */
  readonly messageId?: string;
  /** The text, filled in. */
  readonly message?: string;
  /** The severity. */
  readonly severity?: Severity | null;
  /** The key, for a rule with several findings. */
  readonly key?: string;
  /** Numbers in the text. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** What would settle it: the places of the facts, in order, and how few would do. */
  readonly settledBy?: {
    readonly at?: readonly string[];
    readonly toPass?: number | null;
    readonly toFail?: number | null;
  } | null;
  /** What would mend it, in order; the text is held only where it is given. */
  readonly remedies?: readonly { readonly id: string; readonly message?: string }[];
}

/** One worked case of a rule. */
export interface Example<S> {
  /** What the case shows, in words. */
  readonly name: string;
  /** The document judged. */
  readonly subject: S;
  /** How it is judged; `asOf` is 2016-03-01 where absent. */
  readonly options?: Partial<AssessOptions>;
  /** The findings expected, in order; one where it is not a list. */
  readonly expect: Expected | readonly Expected[];
}

/** A rule whose examples do not hold, with everything that was wrong. */
export class RuleTestError extends Error {
  override readonly name = 'RuleTestError';
  /** One line a fault. */
  readonly faults: readonly string[];

  constructor(ruleId: string, faults: readonly string[]) {
    super(
      `${ruleId}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.\n${faults.map((f) => `  ${f}`).join('\n')}`,
    );
    this.faults = faults;
  }
}

/**
 * Holds a rule to its examples, and to what every rule owes: each outcome and text it declares is shown by an example,
 * each parameter of its own decides in one, the subject is left as it was, the same input gives the same bytes, and no example
 * breaks it.
 *
 * @throws {@link RuleTestError} with every fault at once.
 */
export function testRule<S>(rule: AnyRule<S>, examples: readonly Example<S>[]): void {
  const faults: string[] = [];
  const shown = new Set<string>();
  const used = new Set<string>();
  const names = new Set<string>();
  for (const example of examples) {
    if (names.has(example.name)) faults.push(`Two examples are called "${example.name}".`);
    names.add(example.name);
    const say = (fault: string): void => {
      faults.push(`${example.name}: ${fault}`);
    };
    const assessment = judge(rule, example, say);
    if (assessment === null) continue;
    for (const finding of assessment.findings) {
      shown.add(`${finding.outcome}/${finding.messageId}`);
      for (const { parameter } of finding.measurements) if (parameter !== null) used.add(parameter);
      if (/[{}]|undefined|NaN/.test(finding.message)) say(`the text is not whole: ${finding.message}`);
    }
    const expected: readonly Expected[] = Array.isArray(example.expect) ? example.expect : [example.expect];
    if (expected.length !== assessment.findings.length) {
      say(
        `${expected.length} findings were expected, ${assessment.findings.length} came: ${assessment.findings.map(summary).join(' | ')}`,
      );
      continue;
    }
    for (const [i, want] of expected.entries()) {
      const got = assessment.findings[i];
      if (got !== undefined) hold(want, got, say);
    }
  }
  for (const [outcome, messages] of Object.entries(rule.messages)) {
    for (const id of Object.keys(messages ?? {})) {
      if (!shown.has(`${outcome}/${id}`)) faults.push(`No example shows the text "${id}" for ${outcome}.`);
    }
  }
  for (const parameter of Object.values(rule.parameters)) {
    // A number that several rules share decides what is known, and is held against nothing.
    const own = parameter.id.startsWith(`${rule.id}/`);
    if (own && !used.has(parameter.id)) faults.push(`No example holds anything against ${parameter.id}.`);
  }
  if (faults.length > 0) throw new RuleTestError(rule.id, faults);
}

function judge<S>(rule: AnyRule<S>, example: Example<S>, say: (fault: string) => void): Assessment | null {
  const before = JSON.stringify(example.subject);
  const subject = freeze(JSON.parse(before) as S);
  const options = { asOf: '2016-03-01', ...example.options };
  const assessment = assess<unknown>(subject, [rule as AnyRule<unknown>], options);
  for (const error of assessment.errors) say(`the rule broke: ${error.message}`);
  if (assessment.errors.length > 0) return null;
  const bytes = JSON.stringify(assessment);
  if (JSON.stringify(assess<unknown>(subject, [rule as AnyRule<unknown>], options)) !== bytes) {
    say('two runs over the same subject differ');
  }
  if (JSON.stringify(JSON.parse(bytes)) !== bytes) say('the findings do not survive a round trip through JSON');
  const turned = assess<unknown>(reversed(JSON.parse(before)), [rule as AnyRule<unknown>], options);
  if (JSON.stringify(turned) !== bytes) say('the order of keys in the subject changes the findings');
  return assessment;
}

function hold(want: Expected, got: Finding, say: (fault: string) => void): void {
  const differ = (what: string, expected: unknown, found: unknown): void => {
    if (JSON.stringify(expected) !== JSON.stringify(found)) {
      say(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(found)} (${summary(got)})`);
    }
  };
  differ('outcome', want.outcome, got.outcome);
  if (want.messageId !== undefined) differ('message id', want.messageId, got.messageId);
  if (want.message !== undefined) differ('message', want.message, got.message);
  if (want.severity !== undefined) differ('severity', want.severity, got.severity);
  if (want.key !== undefined) differ('key', `${got.ruleId}#${want.key}`, got.fingerprint);
  for (const [name, value] of Object.entries(want.data ?? {})) differ(`data.${name}`, value, got.data[name]);
  if (want.remedies !== undefined) {
    differ(
      'remedies',
      want.remedies,
      got.remedies.map(({ id, message }, i) => (want.remedies?.[i]?.message === undefined ? { id } : { id, message })),
    );
  }
  if (want.settledBy === null) differ('settledBy', null, got.settledBy);
  else if (want.settledBy !== undefined) {
    const { at, toPass, toFail } = want.settledBy;
    if (at !== undefined)
      differ(
        'settledBy.facts',
        at,
        got.settledBy?.facts.map((fact) => fact.at),
      );
    if (toPass !== undefined) differ('settledBy.toPass', toPass, got.settledBy?.toPass);
    if (toFail !== undefined) differ('settledBy.toFail', toFail, got.settledBy?.toFail);
  }
}

function summary(finding: Finding): string {
  return `${finding.outcome}/${finding.messageId}: ${finding.message}`;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

/** The same document with every object's keys in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
