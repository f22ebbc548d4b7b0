import type { FailureFirmness } from '../change/firmness.js';
import type { Assessment } from '../rules/finding.js';
import type { AnyRule } from '../rules/rule.js';
import { sayOf } from '../rules/says.js';
import { asksIn } from './asks.js';
import { dependsLine, findingLine, inOrder, saidBy } from './lines.js';
import { type RuleState, statesOf } from './states.js';
import type {
  AreaCount,
  Count,
  DayGiven,
  ExitState,
  FindingLine,
  QuestionLine,
  Section,
  State,
  Summary,
} from './summary.js';
import { AREA_TITLES, referenceWords } from './words.js';

/** What a summary is told beside the assessment. */
export interface SummaryOptions {
  /** The rules it was judged by: an assessment carries no words of theirs. */
  readonly rules: readonly AnyRule<never>[];
  /** Parts that the domain of the subject adds, in order. */
  readonly sections?: readonly Section[] | ((findings: readonly FindingLine[]) => readonly Section[]) | undefined;
  /** How firm failures are, as `firmnessOf` works it out; absent: the lines do not say. */
  readonly firmness?: readonly FailureFirmness[] | undefined;
  /** Where the day of judgement came from. */
  readonly dayGiven?: DayGiven | undefined;
  /** Ids of references that were chosen for the user. */
  readonly chosen?: readonly string[] | undefined;
}

const STATES = ['notMet', 'depends', 'met', 'notKnown', 'notAsked', 'accepted'] as const satisfies readonly State[];

/**
 * What a person sees of an assessment, or of several of the same subject on the same day: plain JSON from which screen,
 * Markdown and page are drawn, and any app can draw.
 *
 * One question a rule: `count.asked` is the sum of the others. A question that is held against several counts is not met
 * where the leading one says so and none says otherwise; where counts differ it depends on what is counted.
 *
 * ```ts
 * import { assessRepresentation, representationRules } from 'industrial-strategy';
 * import { summary } from 'industrial-strategy/report';
 *
 * const { count, findings } = summary(assessRepresentation({ size: 39 }, { asOf: '2016-03-01' }), { rules: representationRules });
 * count.notMet; // => 1
 * findings[0]?.verdict; // => 'With 39 members it is too large to decide easily: 35 or more struggle'
 * ```
 */
export function summary(assessed: Assessment | readonly Assessment[], options: SummaryOptions): Summary {
  const assessments: readonly Assessment[] = 'format' in assessed ? [assessed] : assessed;
  const [first] = assessments;
  if (first === undefined) throw new RangeError('summary: there is no assessment.');
  const rules = new Map(options.rules.map((rule) => [rule.id, rule]));
  const firmness =
    options.firmness === undefined ? null : new Map(options.firmness.map((one) => [one.fingerprint, one]));
  const states = assessments.flatMap((assessment) => statesOf(assessment, rules));
  const notMet = inOrder(states.filter(({ state }) => state === 'notMet').map((state) => findingLine(state, firmness)));
  const depends = states.filter(({ state }) => state === 'depends').map(dependsLine);
  const findings = notMet.map((line, i): FindingLine => ({ number: i + 1, ...line }));
  const count = countOf(states);
  const arises = count.asked - count.notAsked;
  const told = arises - count.notKnown;
  const areas = areasOf(states);
  const chosen = new Set(options.chosen);
  const references = new Map(assessments.flatMap(({ references: all }) => all.map((one) => [one.id, one])));
  return {
    format: 1,
    subject: { type: first.subject.type, id: first.subject.id, name: first.subject.name },
    asOf: first.asOf,
    dayGiven: options.dayGiven ?? null,
    sections: typeof options.sections === 'function' ? options.sections(findings) : (options.sections ?? []),
    count,
    areas: areas.length > 1 ? areas : [],
    littleKnown: 3 * told < arises,
    findings,
    depends: depends.map((line, i) => ({ number: notMet.length + i + 1, ...line })),
    met: states
      .filter(({ state }) => state === 'met')
      .map((state) => ({ ruleId: state.ruleId, text: textOf(state) ?? '' })),
    questions: states.map(questionLine),
    asks: asksIn(assessments),
    comparedWith: [...references.values()].map((reference) => ({
      id: reference.id,
      words: referenceWords(reference),
      chosen: chosen.has(reference.id) ? 'itself' : 'asked',
    })),
    exit: { usual: exitOf(count, false), strict: exitOf(count, true) },
    broken: assessments.flatMap(({ errors }) => errors.map(({ ruleId }) => ruleId)),
  };
}

function countOf(states: readonly RuleState[]): Count {
  const of = (state: State): number => states.filter((one) => one.state === state).length;
  const [notMet, depends, met, notKnown, notAsked, accepted] = STATES.map(of) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { asked: states.length, notMet, depends, met, notKnown, notAsked, accepted };
}

function areaOf(ruleId: string): string {
  return ruleId.slice(0, Math.max(0, ruleId.indexOf('/')));
}

function areasOf(states: readonly RuleState[]): readonly AreaCount[] {
  const ids = [...new Set(states.map(({ ruleId }) => areaOf(ruleId)))];
  return ids.map((id) => ({
    id,
    title: AREA_TITLES[id] ?? id,
    count: countOf(states.filter(({ ruleId }) => areaOf(ruleId) === id)),
  }));
}

function questionLine(state: RuleState): QuestionLine {
  const { ruleId, rule, findings } = state;
  const facts = findings.flatMap(({ settledBy }) => settledBy?.facts ?? []);
  return {
    ruleId,
    area: areaOf(ruleId),
    asks: rule?.question ?? rule?.title ?? ruleId,
    state: state.state,
    level: rule?.level ?? null,
    text: textOf(state),
    open: [...new Set(facts.map(({ need }) => need))],
    fingerprints: findings.map(({ fingerprint }) => fingerprint),
  };
}

/** The state of a question in one sentence; null where it does not arise. */
function textOf({ rule, state, targets }: RuleState): string | null {
  const [worst] = targets;
  if (worst === undefined || state === 'notAsked') return null;
  // Several parts that are met read as one: the first speaks for them.
  return (rule === undefined ? null : sayOf(rule, worst.telling)) ?? saidBy(rule, worst.telling);
}

function exitOf({ notMet, depends, notKnown }: Count, strict: boolean): ExitState {
  if (notMet > 0 || (strict && depends > 0)) return 1;
  return depends > 0 || notKnown > 0 ? 3 : 0;
}
