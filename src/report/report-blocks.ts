import { mostOf } from '../core/extremes.js';
import { type Quantity, rangeOf, simplest } from '../core/known.js';
import type { Answerable, Assessment, Finding, ReferenceInfo } from '../rules/finding.js';
import { type NextFact, nextFacts } from '../rules/next-facts.js';
import { failedFirst, type Verdict, verdictsOf } from '../rules/verdicts.js';
import { amountWords, capital, counted, dateWords, listWords, quantityWords } from '../summary/wording.js';
import { citationText } from './citation-text.js';
import { coverageBlocks } from './coverage-blocks.js';
import { type Block, type Line, section, toned } from './document.js';
import { failedBlocks } from './failed-blocks.js';
import {
  ANSWERABLE,
  againstWords,
  confidenceWords,
  factLines,
  OUTCOME,
  populationWords,
  quotaWords,
  settleLines,
} from './finding-words.js';
import { groupFacts, groupWords } from './group-facts.js';
import type { ReportOptions } from './options.js';
import { overlapBlocks } from './overlap-blocks.js';
import { riskBlocks } from './risk-blocks.js';
import { type RulesTold, rulesTold, titleOf } from './rules-told.js';
import { sourceLines } from './source-lines.js';
import { strengtheningBlocks } from './strengthening-blocks.js';

/** A whole report: what to find out next before everything else, then the failures, worst first. */
export function reportBlocks(assessment: Assessment, options: ReportOptions): readonly Block[] {
  const told = rulesTold(options.rules);
  const verdicts = verdictsOf(assessment);
  const failed = failedFirst(verdicts);
  const of = (outcome: Verdict['outcome']): readonly Verdict[] =>
    verdicts.filter((verdict) => verdict.outcome === outcome);
  return [
    ...brokenBlocks(assessment),
    ...headerBlocks(assessment, verdicts, options),
    ...whoseBlocks(failed, told),
    ...riskBlocks(options.risks),
    ...strengtheningBlocks(options.strengthening, assessment),
    ...coverageBlocks(options.coverage),
    ...overlapBlocks(options.overlaps, options.coverage),
    ...section('What to find out next', nextBlocks(assessment, nextFacts(assessment))),
    ...section(
      `What failed (${failed.length})`,
      failed.flatMap((verdict, i) => failedBlocks(assessment, verdict, told, i + 1)),
    ),
    ...section(`What cannot be told (${of('cantTell').length})`, openBlocks(assessment, of('cantTell'), told)),
    ...section(`What passed (${of('passed').length})`, passedBlocks(assessment, of('passed'), told)),
    ...section(`What does not apply (${of('inapplicable').length})`, lineBlocks(assessment, of('inapplicable'), told)),
    ...closingBlocks(assessment, options),
  ];
}

/** What a run rests on: notes, references, numbers that were set, quotas, waivers and sources. */
export function closingBlocks(assessment: Assessment, options: ReportOptions): readonly Block[] {
  const told = rulesTold(options.rules);
  return [
    ...section('Notes', listOf(assessment.notes)),
    ...section('References', listOf(assessment.references.map((reference) => referenceLine(reference)))),
    ...section(
      'Numbers set for this run',
      listOf(assessment.overrides.map((override) => overrideLine(assessment, override))),
    ),
    ...section('Quotas', listOf(assessment.quotas.map(quotaWords))),
    ...section('Accepted failures', listOf(assessment.waivers.map(waiverLine))),
    ...section('Sources', listOf(sourceLines([assessment], told, options.sources ?? []))),
  ];
}

function listOf(items: readonly Line[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }];
}

function brokenBlocks({ errors }: Assessment): readonly Block[] {
  if (errors.length === 0) return [];
  const rules = counted(errors.length, 'rule broke and judged', 'rules broke and judged');
  return [
    { kind: 'alarm', text: `${rules} nothing. This report is not complete; do not rely on it before that is mended.` },
    ...listOf(errors.map(({ ruleId, message }) => [toned('error', ruleId), `: ${message}`])),
  ];
}

function headerBlocks(assessment: Assessment, verdicts: readonly Verdict[], options: ReportOptions): readonly Block[] {
  const { subject, profile, asOf } = assessment;
  const title = options.title ?? subject.name ?? subject.id ?? `A ${subject.type} without a name`;
  const by =
    profile === null
      ? 'without a profile'
      : `by the profile “${profile.title}” (${profile.id}${profile.source === undefined ? '' : `; ${citationText(profile.source)}`})`;
  const day = options.dayIs === undefined ? dateWords(asOf) : `${dateWords(asOf)}, ${options.dayIs}`;
  return [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: `${capital(subject.type)}, judged as on ${day}, ${by}.` },
    ...(options.remarks ?? []).map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'paragraph', text: [toned('strong', tallyWords(assessment, verdicts))] },
  ];
}

/** `29 rules: 3 failed, 12 passed, 9 cannot be told, 5 do not apply`, zeros left out. */
function tallyWords({ counts }: Assessment, verdicts: readonly Verdict[]): string {
  const accepted = verdicts.filter((verdict) => verdict.accepted).length;
  const parts = [
    counts.failed > 0 ? `${counts.failed} failed${accepted > 0 ? ` (${accepted} of them accepted)` : ''}` : null,
    counts.untested > 0 ? `${counts.untested} broke` : null,
    counts.passed > 0 ? `${counts.passed} passed` : null,
    counts.cantTell > 0 ? `${counts.cantTell} cannot be told` : null,
    counts.inapplicable > 0 ? counted(counts.inapplicable, 'does not apply', 'do not apply') : null,
  ].filter((part) => part !== null);
  return `${counted(verdicts.length, 'rule', 'rules')}: ${parts.join(', ')}.`;
}

/** Failures by whose they are to put right. A failure that is several people's is named under each. */
function whoseBlocks(failed: readonly Verdict[], told: RulesTold): readonly Block[] {
  const items: Line[] = [];
  const parties = Object.keys(ANSWERABLE) as Answerable[];
  for (const who of [...parties, null]) {
    const own = failed
      .map((verdict, i) => ({ verdict, number: i + 1 }))
      .filter(({ verdict }) => isFor(verdict, who, told) && !verdict.accepted);
    if (own.length === 0) continue;
    const loud = (['error', 'warning', 'note'] as const)
      .map((severity) => ({ severity, n: own.filter(({ verdict }) => verdict.severity === severity).length }))
      .filter(({ n }) => n > 0)
      .map(({ severity, n }) => counted(n, severity, `${severity}s`));
    const numbers = listWords(own.map(({ number }) => String(number)));
    const whose = who === null ? 'Nobody named' : `For ${ANSWERABLE[who]}`;
    items.push([
      toned('strong', whose),
      `: ${listWords(loud)} to put right (${own.length === 1 ? 'finding' : 'findings'} ${numbers}).`,
    ]);
  }
  return listOf(items);
}

function isFor({ ruleId }: Verdict, who: Answerable | null, told: RulesTold): boolean {
  const answerable = told.get(ruleId)?.answerable ?? [];
  return who === null ? answerable.length === 0 : answerable.includes(who);
}

const MOST_NEXT = 8;

/** The facts that decide most, facts of one sort in one line. */
export function nextBlocks(assessment: Assessment, facts: readonly NextFact[]): readonly Block[] {
  if (facts.length === 0) return [];
  const { cantTell } = assessment.counts;
  const open = new Set(assessment.findings.filter(({ outcome }) => outcome === 'cantTell').map(({ ruleId }) => ruleId));
  const partly = open.size - cantTell;
  const short = shortNames(assessment);
  const groups = groupFacts(facts, assessment.asks, ({ rules, alone }) => `${rules.join()}|${alone.join()}`);
  const items = groups.slice(0, MOST_NEXT).map((group): Line => {
    const [fact] = group.facts;
    const each = group.facts.length > 1 ? 'each ' : '';
    const rules = fact?.rules ?? [];
    const alone = fact?.alone ?? [];
    const settles =
      alone.length === 0
        ? ''
        : alone.length === rules.length
          ? `, ${rules.length === 1 ? 'and settles it' : 'and settles them'} by itself`
          : `, and settles ${namesWords(alone.map(short))} by itself`;
    return [
      toned('strong', capital(groupWords(group))),
      `: ${each}bears on ${counted(rules.length, 'rule', 'rules')} (${namesWords(rules.map(short))})${settles}. `,
      toned('code', group.places === '' ? '(document)' : group.places),
    ];
  });
  const rest = groups.slice(MOST_NEXT).flatMap((group) => group.facts);
  const most = mostOf([0, ...rest.map((fact) => fact.rules.length)]);
  const told = [
    cantTell > 0 ? `${counted(cantTell, 'rule', 'rules')} cannot be told` : null,
    partly > 0
      ? `${cantTell > 0 ? `${partly} more` : `${counted(partly, 'rule', 'rules')} can be told`} only in part`
      : null,
  ].filter((part) => part !== null);
  const lead = `${told.join(', ')}. First the facts that decide most of them:`;
  return [
    { kind: 'paragraph', text: lead },
    { kind: 'list', numbered: true, items },
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${counted(rest.length, 'more fact bears', 'more facts bear')} on ${counted(most, 'rule', 'rules')}${most > 1 ? ' or fewer' : rest.length > 1 ? ' each' : ''}.`,
          } as const,
        ]),
  ];
}

/** Rules by their last part where all are of one pack: `sme-voice`. */
function shortNames({ rules }: Assessment): (id: string) => string {
  const packs = new Set(Object.keys(rules).map((id) => id.slice(0, id.lastIndexOf('/') + 1)));
  return packs.size > 1 ? (id) => id : (id) => id.slice(id.lastIndexOf('/') + 1);
}

const MOST_RULES = 6;

function namesWords(names: readonly string[]): string {
  const more = names.length - MOST_RULES;
  return more > 0 ? `${names.slice(0, MOST_RULES).join(', ')} and ${more} more` : listWords(names);
}

function openBlocks(assessment: Assessment, verdicts: readonly Verdict[], told: RulesTold): readonly Block[] {
  return verdicts.flatMap(({ ruleId, findings }): readonly Block[] => {
    const blocks: Block[] = [{ kind: 'subheading', text: [toned('strong', titleOf(told, ruleId))] }];
    let said = '';
    for (const finding of findings) {
      const against = againstWords(assessment, finding);
      const lead = against === null ? '' : `${against}${outcomeMark(finding)}: `;
      blocks.push({ kind: 'paragraph', text: `${lead}${finding.message}${confidenceMark(finding)}` });
      if (finding.settledBy === null) continue;
      const facts = factLines(finding.settledBy.facts, assessment.asks).join('\n');
      const lines = settleLines(finding.settledBy, assessment.asks, facts === said);
      said = facts;
      blocks.push({ kind: 'fields', fields: [{ label: 'To settle it', lines }] });
    }
    return blocks;
  });
}

function outcomeMark({ outcome }: Finding): string {
  return outcome === 'cantTell' ? '' : `, ${OUTCOME[outcome]}`;
}

function confidenceMark(finding: Finding): string {
  const words = confidenceWords(finding);
  return words === null ? '' : ` This ${words}.`;
}

function passedBlocks(assessment: Assessment, verdicts: readonly Verdict[], told: RulesTold): readonly Block[] {
  const review = verdicts.filter(({ ruleId }) => told.get(ruleId)?.ifPassed === 'furtherReviewNeeded');
  const rest = verdicts.filter((verdict) => !review.includes(verdict));
  return [
    ...lineBlocks(assessment, rest, told),
    ...(review.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: 'Further review needed: what follows passed on the record, which does not prove that a voice is heard.',
          } as const,
          ...lineBlocks(assessment, review, told),
        ]),
  ];
}

/** One line a finding. */
function lineBlocks(assessment: Assessment, verdicts: readonly Verdict[], told: RulesTold): readonly Block[] {
  return listOf(
    verdicts.flatMap(({ ruleId, findings }) =>
      findings.map((finding): Line => {
        const against = againstWords(assessment, finding);
        const where = against === null ? '' : ` ${against}:`;
        return [toned('strong', `${titleOf(told, ruleId)}.`), `${where} ${finding.message}${confidenceMark(finding)}`];
      }),
    ),
  );
}

function referenceLine(reference: ReferenceInfo): Line {
  const { id, ageMonths, source } = reference;
  return [toned('strong', id), `: ${populationWords(reference)}; ${ageWords(ageMonths)}. ${citationText(source)}.`];
}

function ageWords(ageMonths: ReferenceInfo['ageMonths']): string {
  if (ageMonths === null) return 'its age on the day of judgement is not known';
  const { min, max } = rangeOf(ageMonths);
  const months = (age: Quantity): string => `${quantityWords(age, 'months')} ${age === 1 ? 'month' : 'months'}`;
  if (max !== undefined && max < 0) return `${months(simplest({ min: -max, max: -min }))} after the day of judgement`;
  return `${months(ageMonths)} old on the day of judgement`;
}

function overrideLine(assessment: Assessment, override: Assessment['overrides'][number]): Line {
  const { parameter, value, replaced, because } = override;
  const inRun = Object.values(assessment.rules).find(({ parameters }) => parameters[parameter] !== undefined);
  const unit = inRun?.parameters[parameter]?.unit ?? '';
  const instead = replaced === null ? '' : ` instead of ${amountWords(replaced, unit)}`;
  return [toned('strong', parameter), `: ${amountWords(value, unit)}${instead}, because: ${because}`];
}

const WAIVER: Readonly<Record<Assessment['waivers'][number]['state'], string>> = {
  used: 'used',
  unused: 'not used: this did not fail',
  expired: 'expired: no longer accepted',
};

function waiverLine({ fingerprint, state, because, until }: Assessment['waivers'][number]): Line {
  const last = until === undefined ? '' : ` until ${dateWords(until)}`;
  return [toned('strong', fingerprint), `: ${WAIVER[state]}. Accepted${last}, because: ${because}`];
}
