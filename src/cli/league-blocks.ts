import { mostOf } from '../core/extremes.js';
import { rangeOf, upper } from '../core/known.js';
import { CONFIDENCES } from '../core/provenance.js';
import { type Day, monthsBetween } from '../core/when.js';
import { assessRepresentation } from '../council/index.js';
import type { Council } from '../council/model.js';
import { memberCount } from '../council/reading/index.js';
import { type Block, type Line, section, toned } from '../report/document.js';
import { failedHeading } from '../report/failed-blocks.js';
import { failedByConvention } from '../report/finding-facts.js';
import { confidenceWords } from '../report/finding-words.js';
import { groupFacts } from '../report/group-facts.js';
import { type RulesTold, rulesTold } from '../report/rules-told.js';
import { sourceLines } from '../report/source-lines.js';
import type { Assessment, Finding } from '../rules/finding.js';
import { type NextFact, nextFacts } from '../rules/next-facts.js';
import type { Reference } from '../rules/reference.js';
import type { AnyRule } from '../rules/rule.js';
import type { SourceDocument } from '../rules/source.js';
import { failedFirst, type Verdict, verdictsOf } from '../rules/verdicts.js';
import { capital, counted, dateWords, nameWords, quantityWords } from '../summary/wording.js';

/** A council and the day it is judged on: as a rule the day its list is complete for. */
export interface Judgeable {
  /** The council. */
  readonly council: Council;
  /** The day. */
  readonly asOf: Day;
}

interface Judged extends Judgeable {
  readonly assessment: Assessment;
  readonly verdicts: readonly Verdict[];
}

/** How many findings are told. */
const TOLD = 4;
const MOST_NEXT = 8;

/**
 * Judges several councils, each on its own day against the nearest in time of the references over one attribute and
 * basis: a line each, the most telling findings, and what to find out next over all of them. Its own sector's reference
 * comes before one of the whole economy.
 */
export function leagueBlocks(
  councils: readonly Judgeable[],
  references: readonly Reference[],
  rules: readonly AnyRule<never>[],
  sources: readonly SourceDocument[] = [],
): readonly Block[] {
  const told = rulesTold(rules);
  const judged = councils.map(({ council, asOf }): Judged => {
    const assessment = assessRepresentation(council, { asOf, references: nearestOf(references, asOf, council.sector) });
    return { council, asOf, assessment, verdicts: verdictsOf(assessment) };
  });
  const telling = mostTelling(judged);
  return [
    { kind: 'title', text: `${counted(judged.length, 'council', 'councils')}, judged on the day of their records` },
    {
      kind: 'paragraph',
      text: 'Most failures first. It is no ranking of merit: a council of which less is known fails less, and more of it cannot be told.',
    },
    tableOf(judged),
    ...section(
      'The most telling findings',
      telling.flatMap((one, i) => tellingBlocks(one, told, i)),
    ),
    ...section('What to find out next', nextBlocks(judged)),
    ...section('Sources', [
      {
        kind: 'list',
        numbered: false,
        items: sourceLines(
          judged.map(({ assessment }) => assessment),
          told,
          sources,
        ),
      },
    ]),
  ];
}

/** A telling failure in brief: what was found against each reference, what would mend it, how well it is known. */
function tellingBlocks({ of, verdict }: Telling, told: RulesTold, i: number): readonly Block[] {
  const failures = verdict.findings.filter(({ outcome }) => outcome === 'failed');
  const messages = [...new Set(failures.map(({ message }) => message))];
  const remedies = [
    ...new Set(failures.flatMap((finding) => finding.remedies.slice(0, 1).map(({ message }) => message))),
  ];
  const confidences = [...new Set(failures.map(confidenceWords).filter((words) => words !== null))];
  return [
    failedHeading(verdict, told, i + 1, `${nameOf(of)}, ${dateWords(of.asOf)}`),
    ...messages.map((text): Block => ({ kind: 'paragraph', text })),
    {
      kind: 'fields',
      fields: [
        ...(remedies.length === 0 ? [] : [{ label: 'To mend it', lines: remedies }]),
        ...(confidences.length === 0 ? [] : [{ label: 'Confidence', lines: confidences.map((words) => `${words}.`) }]),
        { label: 'Rule', lines: [[toned('code', verdict.ruleId)]] },
      ],
    },
  ];
}

/** Of the references over one attribute and basis, the sector's own, and of those the one nearest to the day. */
function nearestOf(references: readonly Reference[], asOf: Day, sector: string | undefined): readonly Reference[] {
  const best = new Map<string, { readonly reference: Reference; readonly months: number }>();
  for (const reference of references) {
    if (reference.sector !== undefined && reference.sector !== sector) continue;
    const key = `${reference.attribute}\n${reference.basis}`;
    const age = reference.date <= asOf ? monthsBetween(reference.date, asOf) : monthsBetween(asOf, reference.date);
    const months = age === null ? Number.POSITIVE_INFINITY : age.min;
    const kept = best.get(key);
    const ownFirst = kept !== undefined && kept.reference.sector === undefined && reference.sector !== undefined;
    const sameKind = kept === undefined || (kept.reference.sector === undefined) === (reference.sector === undefined);
    if (kept === undefined || ownFirst || (sameKind && months < kept.months)) best.set(key, { reference, months });
  }
  return [...best.values()].map(({ reference }) => reference);
}

function nameOf({ council }: Judgeable): string {
  return council.name ?? council.id ?? 'A council without a name';
}

function tableOf(judged: readonly Judged[]): Block {
  const heads = ['Council', 'On', 'Members', 'Failed', 'Passed', 'Cannot tell', 'Worst'];
  const rows = [...judged].sort(
    (a, b) =>
      b.assessment.counts.failed - a.assessment.counts.failed ||
      b.assessment.counts.passed - a.assessment.counts.passed ||
      order(nameOf(a), nameOf(b)) ||
      order(a.asOf, b.asOf),
  );
  return {
    kind: 'table',
    columns: heads.map((head, i) => ({ head, right: i >= 2 && i <= 5 })),
    rows: rows.map((row) => {
      const { counts } = row.assessment;
      const [worst] = failedFirst(row.verdicts);
      return [
        shortened(nameOf(row)),
        row.asOf.slice(0, 7),
        membersOf(row),
        String(counts.failed),
        String(counts.passed),
        String(counts.cantTell),
        worst === undefined ? '–' : nameWords(worst.ruleId.slice(worst.ruleId.lastIndexOf('/') + 1)),
      ];
    }),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const LONGEST_NAME = 32;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST_NAME
    ? name
    : `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`;
}

/** The number of members that the rule on size found, or would have found. */
function membersOf({ assessment, council }: Judged): string {
  const finding = assessment.findings.find(({ ruleId }) => ruleId === 'representation/decisive-size');
  const seen = finding?.measurements.find(({ unit }) => unit === 'members')?.observed;
  const members = seen ?? memberCount(council, assessment.asOf).shown;
  return members === null ? '–' : quantityWords(members, 'members');
}

interface Telling {
  readonly of: Judged;
  readonly verdict: Verdict;
}

/**
 * The failures that tell most: loud ones, by a number of the source, on facts well known, on many records, far from their
 * limit; each of another rule, and of another council where there is one.
 */
function mostTelling(judged: readonly Judged[]): readonly Telling[] {
  const failures = judged
    .flatMap((of) => failedFirst(of.verdicts).map((verdict): Telling => ({ of, verdict })))
    .map((telling) => ({ telling, rank: rankOf(telling.verdict) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ telling }) => telling);
  const chosen: Telling[] = [];
  const take = (strict: boolean): void => {
    for (const failure of failures) {
      if (chosen.length === TOLD) return;
      if (chosen.some(({ verdict }) => verdict.ruleId === failure.verdict.ruleId)) continue;
      if (strict && chosen.some(({ of }) => nameOf(of) === nameOf(failure.of))) continue;
      chosen.push(failure);
    }
  };
  take(true);
  take(false);
  return chosen;
}

function rankOf({ findings, severity }: Verdict): readonly number[] {
  const failures = findings.filter(({ outcome }) => outcome === 'failed');
  const [first] = failures;
  return [
    ['error', 'warning', 'note'].indexOf(severity ?? 'note'),
    failures.every(failedByConvention) ? 1 : 0,
    first === undefined || first.confidence === null ? CONFIDENCES.length : CONFIDENCES.indexOf(first.confidence),
    -mostOf([0, ...failures.map(({ related }) => related.length)]),
    -mostOf([0, ...failures.map(distanceOf)]),
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/** How far beyond a limit, in parts of the limit. */
function distanceOf({ measurements }: Finding): number {
  const distances = measurements.map(({ observed, operator, expected }) => {
    if (observed === null || operator === null || expected === null) return 0;
    const { min } = rangeOf(observed);
    const beyond = operator === '<' || operator === '<=' ? min - expected : expected - upper(rangeOf(observed));
    return Math.max(0, beyond) / (expected === 0 ? 1 : Math.abs(expected));
  });
  return Math.min(10, mostOf([0, ...distances]));
}

interface OpenFact extends NextFact {
  readonly council: Judged;
}

/** The sorts of facts that bear on most verdicts. */
function nextBlocks(judged: readonly Judged[]): readonly Block[] {
  const facts = judged.flatMap((of) => nextFacts(of.assessment).map((fact): OpenFact => ({ ...fact, council: of })));
  const asks = Object.fromEntries(judged.flatMap(({ assessment }) => Object.entries(assessment.asks)));
  const sorts = groupFacts(facts, asks, () => '').map((group) => ({
    need: group.unnamed,
    facts: group.facts.length,
    councils: new Set(group.facts.map(({ council }) => council)).size,
    rules: [...new Set(group.facts.flatMap(({ rules }) => rules))],
    verdicts: new Set(
      group.facts.flatMap(({ council, rules }) => rules.map((rule) => `${judged.indexOf(council)} ${rule}`)),
    ).size,
  }));
  sorts.sort((a, b) => b.verdicts - a.verdicts || b.councils - a.councils);
  const items = sorts.slice(0, MOST_NEXT).map((sort): Line => {
    const where = sort.councils === 1 ? 'in one council' : `in ${sort.councils} councils`;
    const many = sort.facts > sort.councils ? `, ${sort.facts} in all` : '';
    return [
      toned('strong', capital(sort.need)),
      ` (${where}${many}): bears on ${counted(sort.verdicts, 'verdict', 'verdicts')} of ${counted(sort.rules.length, 'rule', 'rules')}.`,
    ];
  });
  return items.length === 0 ? [] : [{ kind: 'list', numbered: true, items }];
}
