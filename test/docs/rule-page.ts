import { citationText } from '../../src/report/citation-text.js';
import { LEVEL } from '../../src/report/finding-words.js';
import type { Assessment, Finding, Judged, RuleInRun, Standing } from '../../src/rules/finding.js';
import { standingOf } from '../../src/rules/force.js';
import { assess } from '../../src/rules/index.js';
import { resolvedOf } from '../../src/rules/resolve-parameter.js';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';

/** A rule with everything its page tells of it. */
export interface PageSource {
  /** The rule. */
  readonly rule: AnyRule<never>;
  /** What it asks. */
  readonly question: string;
  /** Where it is defined, from the root of the repository. */
  readonly file: string;
  /** Its worked examples. */
  readonly examples: readonly Example<never>[];
  /** Where they are written down. */
  readonly examplesFile: string;
}

const OUTCOMES: readonly Judged[] = ['failed', 'cantTell', 'passed', 'inapplicable'];
const OUTCOME_WORDS: Readonly<Record<Judged, string>> = {
  failed: 'Failed',
  cantTell: 'Cannot be told',
  passed: 'Passed',
  inapplicable: 'Does not apply',
};
const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  finding: 'A finding or advice of the authors of the source',
  reported: "Reported in the source as some participants' view",
  quoted: 'One voice quoted in the source',
  opinion: "An opinion of the author's firm",
  heuristic: 'A heuristic of this library, suggested by the source',
};
const FORCE_WORDS = {
  requirement: 'It is a requirement.',
  recommendation: 'It is a recommendation.',
  heuristic: 'It is a heuristic: it obliges nobody.',
} as const;
const PASS_WORDS = {
  satisfied: 'What the source asks for is satisfied.',
  furtherReviewNeeded:
    'Nothing that speaks against it was found. Whether the source is satisfied still needs a look at what the document cannot say.',
} as const;

/** Above this many characters of JSON, a page names the file instead. */
const LONGEST_SUBJECT = 900;

/** The page of one rule. */
export function rulePage({ rule, question, file, examples, examplesFile }: PageSource): string {
  const { assumptions = [] } = rule;
  const first = judge(rule, examples[0]);
  const shown = oneForEachMessage(rule, examples);
  const inRun = first?.rules[rule.id];
  if (inRun === undefined) throw new Error(`${rule.id} has no examples.`);
  return lines([
    `# ${question}`,
    '',
    `\`${rule.id}\`${rule.version === undefined ? '' : `, version ${rule.version}`} · [definition](${up(rule.id)}${file})`,
    '',
    `It passes when: ${lower(rule.title)}.`,
    '',
    ...section('Why it matters', [rule.rationale ?? 'Nothing is said of that.']),
    ...section('Where it comes from', sources(rule, inRun)),
    ...section('Whose it is to put right', [`${sentence(list(rule.answerable ?? []))}.`]),
    ...section('What it takes to answer', [
      rule.level === undefined ? 'Nothing is said of that.' : `${sentence(LEVEL[rule.level])}.`,
    ]),
    ...section('Its numbers', parameters(rule, inRun, first?.asOf ?? '')),
    ...section('What it says', OUTCOMES.flatMap((outcome) => texts(rule, outcome)).slice(0, -1)),
    ...section('What a pass proves', [
      rule.ifPassed === undefined ? 'Nothing is said of that.' : PASS_WORDS[rule.ifPassed],
    ]),
    ...section('What it takes for granted', [
      ...(assumptions.length === 0 ? ['Nothing beyond what the document says.'] : assumptions.map((a) => `- ${a}`)),
    ]),
    ...section('Worked examples', [
      `One for each thing it says. These and more are tests: see [${examplesFile.slice(examplesFile.lastIndexOf('/') + 1)}](${up(rule.id)}${examplesFile}).`,
      ...shown.flatMap((example) => ['', ...worked(rule, example)]),
    ]),
  ]);
}

/** The index of all pages. */
export function ruleIndex(pages: readonly PageSource[]): string {
  const packs = new Map<string, PageSource[]>();
  for (const page of pages) {
    const pack = page.rule.id.slice(0, page.rule.id.lastIndexOf('/'));
    packs.set(pack, [...(packs.get(pack) ?? []), page]);
  }
  return lines([
    '# The rules',
    '',
    'Every rule asks one question of a document and answers `passed`, `failed`, `cantTell` or `inapplicable`. It gives a',
    'verdict only when every way the unknowns could turn out agrees; otherwise it says what to find out.',
    '',
    'How loud a failure is and how binding the rule is are two things. The second hangs on what kind of statement the rule',
    'rests on: a finding or advice of the authors of the source, what some participants reported, one voice quoted, the',
    "opinion of the author's firm, or a heuristic of this library.",
    ...[...packs].flatMap(([pack, members]) => [
      '',
      `## ${pack}`,
      '',
      '| rule | question | fails as | standing | whose |',
      '| --- | --- | --- | --- | --- |',
      ...members.map(
        ({ rule, question }) =>
          `| [${rule.id.slice(pack.length + 1)}](${rule.id}.md) | ${cell(question)} | ${failsAs(rule)} | ${standingOf(rule) ?? ''} | ${list(rule.answerable ?? [])} |`,
      ),
    ]),
  ]);
}

/** The fewest examples, in their order, that show everything the rule says in any of them. */
function oneForEachMessage(rule: AnyRule<never>, examples: readonly Example<never>[]): readonly Example<never>[] {
  const told = new Set<string>();
  return examples.filter((example) => {
    const ids = (judge(rule, example)?.findings ?? []).map(({ outcome, messageId }) => `${outcome} ${messageId}`);
    const isNew = ids.some((id) => !told.has(id));
    for (const id of ids) told.add(id);
    return isNew;
  });
}

function sources(rule: AnyRule<never>, { force }: RuleInRun): readonly string[] {
  const standing = standingOf(rule);
  const caveats = new Set(rule.sources.map(({ document }) => document?.caveat));
  return [
    ...rule.sources.map(
      (citation) => `- ${citationText(citation)}${citation.states === undefined ? '' : `. ${citation.states}`}`,
    ),
    '',
    ...(standing === null ? [] : [`${STANDING_WORDS[standing]}.`]),
    ...(force === null ? [] : [FORCE_WORDS[force]]),
    ...[...caveats].flatMap((caveat) => (caveat === undefined ? [] : ['', `Of the source: ${caveat}`])),
  ];
}

function parameters(rule: AnyRule<never>, inRun: RuleInRun, asOf: string): readonly string[] {
  const rows = resolvedOf(rule, inRun, asOf).map(({ id, label, unit, value, basis, source, why }) => {
    const ground =
      source === undefined
        ? `A convention of this library. ${why ?? ''}`
        : `${basis === 'derived' ? 'Follows from ' : ''}${citationText(source)}`;
    return `| \`${id}\` | ${cell(label)} | ${value ?? 'none on that day'} | ${unit} | ${cell(ground)} |`;
  });
  if (rows.length === 0) return ['None.'];
  return [
    '| parameter | what it is | default | unit | where it comes from |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

function texts(rule: AnyRule<never>, outcome: Judged): readonly string[] {
  const messages = Object.entries(rule.messages[outcome] ?? {});
  if (messages.length === 0) return [];
  return [
    `${OUTCOME_WORDS[outcome]}:`,
    '',
    ...messages.map(([id, text]) => {
      const severity = typeof text === 'string' ? (rule.severity ?? 'warning') : text[0];
      return `- \`${id}\`${outcome === 'failed' ? ` (${severity})` : ''}: ${readable(typeof text === 'string' ? text : text[1])}`;
    }),
    '',
  ];
}

function worked(rule: AnyRule<never>, example: Example<never>): readonly string[] {
  const assessment = judge(rule, example);
  const json = compact(example.subject, '');
  const { references, parameters, quotas, profile, asOf } = example.options ?? {};
  const given = [
    ...(asOf === undefined ? [] : [`judged on ${asOf}`]),
    ...(references === undefined ? [] : [`against ${list(references.map(({ id }) => `\`${id}\``))}`]),
    ...(profile === undefined ? [] : [`by the profile \`${profile.id}\``]),
    ...(quotas === undefined
      ? []
      : [`with the ${quotas.length === 1 ? 'quota' : 'quotas'} ${list(quotas.map(({ id }) => `\`${id}\``))}`]),
    ...Object.entries(parameters ?? {}).map(([id, override]) => `with \`${id}\` at ${override?.value}`),
  ];
  return [
    `### ${sentence(example.name)}`,
    '',
    ...(given.length === 0 ? [] : [`${sentence(given.join(', '))}.`, '']),
    ...(json.length > LONGEST_SUBJECT
      ? ['The document is long; it is in the file of examples.']
      : ['```json', json, '```']),
    ...(assessment?.findings ?? []).flatMap((finding) => ['', ...told(rule, finding)]),
  ];
}

function told(rule: AnyRule<never>, finding: Finding): readonly string[] {
  const key = finding.fingerprint.slice(rule.id.length + 1);
  const outcome = finding.outcome === 'untested' ? 'Untested' : OUTCOME_WORDS[finding.outcome];
  const how = [`\`${finding.messageId}\``, finding.severity, key === '' ? null : `for \`${key}\``].filter(
    (word) => word !== null,
  );
  const settledBy = finding.settledBy?.facts.map(({ need }) => need) ?? [];
  return [
    `> **${outcome}** (${how.join(', ')}): ${finding.message}`,
    ...finding.remedies.flatMap(({ message }) => ['>', `> Remedy: ${message}`]),
    ...(settledBy.length === 0 ? [] : ['>', `> To find out: ${short(settledBy)}.`]),
  ];
}

/** As `testRule` judges it. */
function judge(rule: AnyRule<never>, example: Example<never> | undefined): Assessment | null {
  if (example === undefined) return null;
  const rules = [rule as AnyRule<unknown>];
  return assess<unknown>(example.subject, rules, { asOf: '2016-03-01', ...example.options });
}

function failsAs(rule: AnyRule<never>): string {
  const failed = Object.values(rule.messages.failed ?? {});
  const severities = new Set(failed.map((text) => (typeof text === 'string' ? (rule.severity ?? 'warning') : text[0])));
  return ['error', 'warning', 'note'].filter((severity) => severities.has(severity as 'error')).join(' / ') || 'never';
}

/** A text as people read it: `{n:seat|seats}` is "*n* seats". */
function readable(text: string): string {
  return text.replace(/\{(\w+)(?::([^}]*))?\}/g, (_slot, name: string, form: string | undefined) => {
    if (form === 'percent') return `*${name}* %`;
    return form?.includes('|') === true ? `*${name}* ${form.slice(form.indexOf('|') + 1)}` : `*${name}*`;
  });
}

/** JSON on as few lines as fit. */
function compact(value: unknown, indent: string): string {
  const flat = spaced(value);
  if (indent.length + flat.length <= 110 || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  const rows = Array.isArray(value)
    ? value.map((item) => compact(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${rows.map((row) => `${inner}${row}`).join(',\n')}\n${indent}${close}`;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function section(heading: string, body: readonly string[]): readonly string[] {
  return [`## ${heading}`, '', ...body, ''];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n').trimEnd()}\n`;
}

function up(id: string): string {
  return '../'.repeat(id.split('/').length + 1);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function short(needs: readonly string[]): string {
  const unique = [...new Set(needs)];
  return unique.length <= 4 ? list(unique) : `${unique.slice(0, 3).join(', ')} and ${unique.length - 3} more`;
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** The first word in lower case, unless it is a name or an abbreviation. */
function lower(text: string): string {
  return /^[A-Z][a-z]* /.test(text) || /^[A-Z] /.test(text)
    ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
    : text;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').trim();
}
