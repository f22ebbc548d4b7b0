import type { Answerable, Assessment, BreakdownRow, Finding } from '../rules/finding.js';
import { resolvedOf } from '../rules/resolve-parameter.js';
import type { AnyRule } from '../rules/rule.js';
import { documentText } from '../rules/source.js';
import { findSource } from '../sources/index.js';
import type { DependsLine, FindingLine } from '../summary/summary.js';
import { listWords } from '../summary/wording.js';
import { ANSWERABLE, confidenceWords, groundsWords, numberLines, referenceOf, STANDING } from './finding-words.js';

/** Everything behind one line of a summary, for whoever wants to see it. */
export interface Detail {
  /** The question. */
  readonly question: string;
  /** What was found, a sentence each. */
  readonly found: readonly string[];
  /** Figures by category, with what they are of. */
  readonly figures: readonly { readonly title: string; readonly rows: readonly BreakdownRow[] }[];
  /** The numbers that were held against a limit, and the others. */
  readonly numbers: readonly string[];
  /** Where each limit comes from. */
  readonly limits: readonly string[];
  /** How well the facts are known; null where nothing is marked, or all was seen in a source. */
  readonly confidence: string | null;
  /** Why it matters; null where the rule does not say. */
  readonly why: string | null;
  /** Who is to act; empty where the rule does not say. */
  readonly whose: string;
  /** What the sources say. */
  readonly sources: readonly { readonly where: string; readonly says: string; readonly standing: string }[];
  /** The rule. */
  readonly ruleId: string;
}

/** Everything behind one line of a summary: from the findings it was drawn from, and from its rule. */
export function detailOf(
  line: FindingLine | DependsLine,
  assessments: readonly Assessment[],
  rules: ReadonlyMap<string, AnyRule<never>>,
): Detail {
  const { ruleId } = line;
  const rule = rules.get(ruleId);
  const assessment = assessments.find((one) => one.rules[ruleId] !== undefined) ?? assessments[0];
  if (assessment === undefined) throw new RangeError('There is no assessment.');
  const findings = assessment.findings.filter((finding) => finding.ruleId === ruleId);
  const shown = findings.filter(({ fingerprint }) => line.fingerprints.includes(fingerprint));
  const held = new Set(shown.flatMap(({ measurements }) => measurements.map(({ parameter }) => parameter)));
  const inRun = assessment.rules[ruleId];
  const resolved = rule === undefined || inRun === undefined ? [] : resolvedOf(rule, inRun, assessment.asOf);
  return {
    question: rule?.question ?? rule?.title ?? ruleId,
    found: unique(findings.filter(({ outcome }) => outcome !== 'inapplicable').map(({ message }) => message)),
    figures: shown.flatMap((finding) => figuresOf(assessment, finding)),
    numbers: unique(shown.flatMap((finding) => numberLines(finding, referenceOf(assessment, finding)?.id ?? null))),
    limits: resolved.filter(({ id }) => held.has(id)).map(groundsWords),
    confidence:
      unique(shown.map(confidenceWords).filter((words) => words !== null))[0]?.replace(/^rests on /, '') ?? null,
    why: rule?.rationale ?? null,
    whose: whoseWords(rule?.answerable ?? []),
    sources: (rule?.sources ?? []).map(({ source, section, standing, states, document }) => {
      const known = document ?? findSource(source);
      return {
        where: `${known === null ? source : documentText(known)}, “${section}”`,
        says: states ?? '',
        standing: standing === undefined ? '' : STANDING[standing],
      };
    }),
    ruleId,
  };
}

/** `the council and government`. */
export function whoseWords(whose: readonly Answerable[]): string {
  return listWords(whose.map((who) => ANSWERABLE[who]));
}

function figuresOf(
  assessment: Assessment,
  finding: Finding,
): readonly { readonly title: string; readonly rows: readonly BreakdownRow[] }[] {
  const { breakdown = [] } = finding;
  if (breakdown.length === 0) return [];
  const key = finding.fingerprint.slice(finding.ruleId.length + 1);
  const reference = referenceOf(assessment, finding);
  const title = reference === null ? key : key.slice(reference.id.length + 1);
  return [{ title, rows: breakdown }];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
