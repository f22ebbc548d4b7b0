import type { Assessment, Finding } from '../rules/finding.js';
import { standingOf } from '../rules/force.js';
import { resolvedOf } from '../rules/resolve-parameter.js';
import type { AnyRule } from '../rules/rule.js';
import type { Cited } from '../rules/source.js';
import type { Verdict } from '../rules/verdicts.js';
import { findSource } from '../sources/index.js';
import { dateWords, listWords } from '../summary/wording.js';
import { breakdownTable } from './breakdown-table.js';
import { type Block, type Field, type Line, type Span, toned } from './document.js';
import { failedByConvention } from './finding-facts.js';
import {
  ANSWERABLE,
  againstWords,
  confidenceWords,
  FORCE,
  factLines,
  groundsWords,
  numberLines,
  OUTCOME,
  referenceOf,
  STANDING,
  settleLines,
  worseLines,
} from './finding-words.js';
import { sourceWords } from './rule-blocks.js';
import { type RulesTold, titleOf } from './rules-told.js';

/** The heading of a failed rule; `of` names the council where there are several. */
export function failedHeading(
  { ruleId, findings, severity, accepted }: Verdict,
  told: RulesTold,
  number: number,
  of: string | null = null,
): Block {
  const tag = accepted ? `ACCEPTED (${findings[0]?.severity ?? 'warning'})` : (severity ?? 'warning').toUpperCase();
  const text: Line = [
    `${number}. `,
    toned(accepted ? 'faint' : (severity ?? 'warning'), tag),
    ', not met: ',
    toned('strong', titleOf(told, ruleId)),
    ...(of === null ? [] : [` – ${of}`]),
  ];
  return { kind: 'subheading', text };
}

/** One failed rule in full: what is wrong, by which numbers, why it matters, whose it is and what would mend it. */
export function failedBlocks(
  assessment: Assessment,
  verdict: Verdict,
  told: RulesTold,
  number: number,
): readonly Block[] {
  const { ruleId, findings } = verdict;
  const rule = told.get(ruleId);
  const blocks: Block[] = [failedHeading(verdict, told, number)];
  let said = '';
  for (const finding of findings) {
    for (const one of findingBlocks(assessment, finding, rule, said)) blocks.push(one);
    said = factLines(finding.settledBy?.facts ?? [], assessment.asks).join('\n');
  }
  const fields = rule === undefined ? [] : ruleFields(assessment, verdict, rule);
  if (fields.length > 0 && findings.length > 1) blocks.push({ kind: 'paragraph', text: 'For each of these:' });
  if (fields.length > 0) blocks.push({ kind: 'fields', fields });
  return blocks;
}

function findingBlocks(
  assessment: Assessment,
  finding: Finding,
  rule: AnyRule<never> | undefined,
  said: string,
): readonly Block[] {
  const against = againstWords(assessment, finding);
  const lead: Span[] = [];
  if (against !== null) lead.push(`${against}, `, toned(toneOf(finding), OUTCOME[finding.outcome]), ': ');
  const blocks: Block[] = [{ kind: 'paragraph', text: [...lead, finding.message] }];
  if (finding.breakdown !== undefined && finding.breakdown.length > 0) blocks.push(breakdownTable(finding.breakdown));
  const fields = findingFields(assessment, finding, rule, said);
  if (fields.length > 0) blocks.push({ kind: 'fields', fields });
  return blocks;
}

function toneOf(finding: Finding): 'error' | 'warning' | 'note' | 'passed' | 'faint' {
  return finding.severity ?? (finding.outcome === 'passed' ? 'passed' : 'faint');
}

function findingFields(
  assessment: Assessment,
  finding: Finding,
  rule: AnyRule<never> | undefined,
  said: string,
): readonly Field[] {
  const fields: Field[] = [];
  const add = (label: string, lines: readonly Line[]): void => {
    if (lines.length > 0) fields.push({ label, lines });
  };
  add('Numbers', numberLines(finding, referenceOf(assessment, finding)?.id ?? null));
  if (finding.outcome === 'failed') add('Force', forceLines(assessment, finding, rule));
  add(
    'To mend it',
    finding.remedies.map((remedy) => remedy.message),
  );
  const confidence = confidenceWords(finding);
  if (confidence !== null) add('Confidence', [`${confidence}.`]);
  if (finding.tempered !== undefined) add('Lowered', [`from ${finding.tempered.from}: ${finding.tempered.because}`]);
  if (finding.waiver !== undefined) {
    const until = assessment.waivers.find(({ fingerprint }) => fingerprint === finding.fingerprint)?.until;
    add('Accepted', [`${until === undefined ? '' : `until ${dateWords(until)}, `}because: ${finding.waiver}`]);
  }
  if (finding.settledBy !== null) {
    const same = factLines(finding.settledBy.facts, assessment.asks).join('\n') === said;
    if (finding.outcome === 'failed') add('Could be worse', worseLines(finding.settledBy, assessment.asks, same));
    else add('To settle it', settleLines(finding.settledBy, assessment.asks, same));
  }
  return fields;
}

/** How binding the failure is. A limit of our own makes a recommendation no more than a heuristic. */
function forceLines({ rules }: Assessment, finding: Finding, rule: AnyRule<never> | undefined): readonly string[] {
  const convention = failedByConvention(finding)
    ? 'The limit it failed by is a convention of this library, not a number of the source: read it as a heuristic.'
    : null;
  const force = rules[finding.ruleId]?.force ?? null;
  if (force === null) return convention === null ? [] : [convention];
  const standing = rule === undefined ? null : standingOf(rule);
  const rests = standing === null ? '' : `, resting on ${STANDING[standing]}`;
  return [`${FORCE[force]}${rests}.${convention === null ? '' : ` ${convention}`}`];
}

/** What holds for every finding of the rule. */
function ruleFields(
  { rules, asOf }: Assessment,
  { ruleId, findings }: Verdict,
  rule: AnyRule<never>,
): readonly Field[] {
  const { rationale, answerable = [], sources } = rule;
  const fields: Field[] = [];
  if (rationale !== undefined) fields.push({ label: 'Why it matters', lines: [rationale] });
  if (answerable.length > 0) {
    const whose = listWords(answerable.map((who) => ANSWERABLE[who]));
    fields.push({ label: 'Whose it is', lines: [`for ${whose} to put right.`] });
  }
  fields.push({ label: 'Source', lines: sources.map(sourceLine) });
  const held = new Set(findings.flatMap(({ measurements }) => measurements.map(({ parameter }) => parameter)));
  const inRun = rules[ruleId];
  const parameters = inRun === undefined ? [] : resolvedOf(rule, inRun, asOf);
  const limits = [...parameters.filter(({ id }) => held.has(id)), ...parameters.filter(({ id }) => !held.has(id))];
  if (limits.length > 0) fields.push({ label: 'Limits', lines: limits.map(groundsWords) });
  fields.push({ label: 'Rule', lines: [[toned('code', ruleId)]] });
  return fields;
}

/** What the source says there; its caveat is printed once, where the report lists its sources. */
function sourceLine(source: Cited): string {
  const caveat = findSource(source.source)?.caveat;
  return `${sourceWords(source)}${caveat === undefined ? '' : ' See the caveat under Sources.'}`;
}
