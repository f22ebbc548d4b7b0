import type { Citation } from '../core/citation.js';
import type { Assessment, Finding, RuleInfo } from '../rules/finding.js';
import type { Verdict } from '../rules/verdicts.js';
import { findSource } from '../sources/index.js';
import { breakdownTable } from './breakdown-table.js';
import { citationText } from './citation-text.js';
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
import { dateWords, listWords } from './words.js';

/** The heading of a failed rule; `of` names the council where there are several. */
export function failedHeading(
  { ruleId, info, findings, severity, accepted }: Verdict,
  number: number,
  of: string | null = null,
): Block {
  const tag = accepted ? `ACCEPTED (${findings[0]?.severity ?? 'warning'})` : (severity ?? 'warning').toUpperCase();
  const text: Line = [
    `${number}. `,
    toned(accepted ? 'faint' : (severity ?? 'warning'), tag),
    ', not met: ',
    toned('strong', info?.title ?? ruleId),
    ...(of === null ? [] : [` – ${of}`]),
  ];
  return { kind: 'subheading', text };
}

/** One failed rule in full: what is wrong, by which numbers, why it matters, whose it is and what would mend it. */
export function failedBlocks(assessment: Assessment, verdict: Verdict, number: number): readonly Block[] {
  const { info, findings } = verdict;
  const blocks: Block[] = [failedHeading(verdict, number)];
  let said = '';
  for (const finding of findings) {
    for (const one of findingBlocks(assessment, finding, info, said)) blocks.push(one);
    said = factLines(finding.settledBy?.facts ?? [], assessment.asks).join('\n');
  }
  const fields = ruleFields(verdict);
  if (fields.length > 0 && findings.length > 1) blocks.push({ kind: 'paragraph', text: 'For each of these:' });
  if (fields.length > 0) blocks.push({ kind: 'fields', fields });
  return blocks;
}

function findingBlocks(
  assessment: Assessment,
  finding: Finding,
  info: RuleInfo | undefined,
  said: string,
): readonly Block[] {
  const against = againstWords(assessment, finding);
  const lead: Span[] = [];
  if (against !== null) lead.push(`${against}, `, toned(toneOf(finding), OUTCOME[finding.outcome]), ': ');
  const blocks: Block[] = [{ kind: 'paragraph', text: [...lead, finding.message] }];
  if (finding.breakdown !== undefined && finding.breakdown.length > 0) blocks.push(breakdownTable(finding.breakdown));
  const fields = findingFields(assessment, finding, info, said);
  if (fields.length > 0) blocks.push({ kind: 'fields', fields });
  return blocks;
}

function toneOf(finding: Finding): 'error' | 'warning' | 'note' | 'passed' | 'faint' {
  return finding.severity ?? (finding.outcome === 'passed' ? 'passed' : 'faint');
}

function findingFields(
  assessment: Assessment,
  finding: Finding,
  info: RuleInfo | undefined,
  said: string,
): readonly Field[] {
  const fields: Field[] = [];
  const add = (label: string, lines: readonly Line[]): void => {
    if (lines.length > 0) fields.push({ label, lines });
  };
  add('Numbers', numberLines(finding, referenceOf(assessment, finding)?.id ?? null));
  if (finding.outcome === 'failed') add('Force', forceLines(finding, info));
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
function forceLines(finding: Finding, info: RuleInfo | undefined): readonly string[] {
  const convention = failedByConvention(finding)
    ? 'The limit it failed by is a convention of this library, not a number of the source: read it as a heuristic.'
    : null;
  if (info === undefined || info.force === null) return convention === null ? [] : [convention];
  const rests = info.standing === null ? '' : `, resting on ${STANDING[info.standing]}`;
  return [`${FORCE[info.force]}${rests}.${convention === null ? '' : ` ${convention}`}`];
}

/** What holds for every finding of the rule. */
function ruleFields({ ruleId, info, findings }: Verdict): readonly Field[] {
  if (info === undefined) return [];
  const fields: Field[] = [];
  if (info.rationale !== null) fields.push({ label: 'Why it matters', lines: [info.rationale] });
  if (info.answerable.length > 0) {
    const whose = listWords(info.answerable.map((who) => ANSWERABLE[who]));
    fields.push({ label: 'Whose it is', lines: [`for ${whose} to put right.`] });
  }
  fields.push({ label: 'Source', lines: info.sources.map(sourceWords) });
  const held = new Set(findings.flatMap(({ measurements }) => measurements.map(({ parameter }) => parameter)));
  const parameters = Object.values(info.parameters);
  const limits = [...parameters.filter(({ id }) => held.has(id)), ...parameters.filter(({ id }) => !held.has(id))];
  if (limits.length > 0) fields.push({ label: 'Limits', lines: limits.map(groundsWords) });
  fields.push({ label: 'Rule', lines: [[toned('code', ruleId)]] });
  return fields;
}

function sourceWords(citation: Citation): string {
  const caveat = findSource(citation.source)?.caveat;
  return `${citationText(citation)}${caveat === undefined ? '' : '; see the caveat under Sources'}.`;
}
