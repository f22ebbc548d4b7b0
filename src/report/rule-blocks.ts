import type { Severity } from '../rules/finding.js';
import { forceOfStanding, standingOf } from '../rules/force.js';
import type { Parameter, Value } from '../rules/parameter.js';
import type { AnyRule, Level } from '../rules/rule.js';
import { severitiesOf } from '../rules/severities.js';
import type { Cited } from '../rules/source.js';
import { findSource } from '../sources/index.js';
import { amountWords, capital, counted, dateWords, listWords } from '../summary/wording.js';
import { citationText } from './citation-text.js';
import { type Block, type Field, type Line, section, toned } from './document.js';
import { ANSWERABLE, FORCE, IF_PASSED, LEVEL, OUTCOME, STANDING } from './finding-words.js';

/** Everything a reader is told of one rule: why, on whose word, by which numbers, in which words, and what a pass proves. */
export function ruleBlocks(rule: AnyRule<never>): readonly Block[] {
  const { question, rationale, assumptions = [], ifPassed } = rule;
  return [
    { kind: 'title', text: rule.title },
    { kind: 'paragraph', text: [toned('code', rule.id)] },
    ...(question === undefined ? [] : [{ kind: 'paragraph', text: question } as const]),
    ...(rationale === undefined ? [] : section('Why it matters', [{ kind: 'paragraph', text: rationale }])),
    ...section('What it rests on', [{ kind: 'fields', fields: groundFields(rule) }]),
    ...section('Its numbers', numberBlocks(Object.values(rule.parameters))),
    ...section('What it says', messageBlocks(rule)),
    ...(assumptions.length === 0
      ? []
      : section('What it takes for granted', [{ kind: 'list', numbered: false, items: assumptions }])),
    ...(ifPassed === undefined
      ? []
      : section('What a pass proves', [{ kind: 'paragraph', text: IF_PASSED[ifPassed] }])),
  ];
}

function groundFields(rule: AnyRule<never>): readonly Field[] {
  const { answerable = [] } = rule;
  const standing = standingOf(rule);
  const fields: Field[] = [{ label: 'Source', lines: rule.sources.map(sourceWords) }];
  const caveats = [...new Set(rule.sources.map(({ source }) => source))]
    .map(findSource)
    .filter((document) => document?.caveat !== undefined);
  if (caveats.length > 0) {
    fields.push({ label: 'Mind', lines: caveats.map((document) => `${document?.id}: ${document?.caveat}`) });
  }
  if (standing !== null) {
    fields.push(
      { label: 'Standing', lines: [`${capital(STANDING[standing])}.`] },
      { label: 'Force', lines: [`${FORCE[forceOfStanding(standing)]}.`, ...requirementLines(rule)] },
    );
  }
  const severities = severitiesOf(rule);
  const loud = severities.length === 0 ? 'it never fails: it only informs' : severities.join(' or ');
  fields.push({ label: 'Fails as', lines: [`${loud}.`] });
  if (answerable.length > 0) {
    const whose = listWords(answerable.map((who) => ANSWERABLE[who]));
    fields.push({ label: 'Whose it is', lines: [`for ${whose} to put right.`] });
  }
  if (rule.level !== undefined) fields.push({ label: 'Takes', lines: [`${LEVEL[rule.level]}.`] });
  if (rule.version !== undefined) fields.push({ label: 'Version', lines: [rule.version] });
  return fields;
}

/** Where it is said, and what is said there. */
export function sourceWords(source: Cited): string {
  return `${citationText(source)}${source.states === undefined ? '' : `: ${source.states}`}.`.replace(/\.\.$/, '.');
}

/** Under which framework, and when, what a document asks is more than advice. Only what its authors ask can be. */
function requirementLines(rule: AnyRule<never>): readonly string[] {
  if (standingOf(rule) !== 'finding') return [];
  return [...new Set(rule.sources.map(({ document }) => document?.inForce))].flatMap((force) => {
    if (force === undefined) return [];
    const { framework, from, until } = force;
    return [`${FORCE.requirement} under ${framework}, from ${dateWords(from)} to ${dateWords(until)}.`];
  });
}

function numberBlocks(parameters: readonly Parameter[]): readonly Block[] {
  if (parameters.length === 0) return [{ kind: 'paragraph', text: 'It has none: the question is a yes or no.' }];
  return [
    {
      kind: 'fields',
      fields: parameters.map(({ id, label, unit, values }) => ({
        label: id.slice(id.lastIndexOf('/') + 1),
        lines: [
          ...values.map((value, i): Line => `${i === 0 ? `${label}: ` : ''}${valueWords(value, unit)}`),
          [toned('code', id)],
        ],
      })),
    },
  ];
}

function valueWords(value: Value, unit: string): string {
  const amount =
    typeof value.value === 'number'
      ? amountWords(value.value, unit)
      : `${value.value}${unit === '' || unit === 'ratio' || unit === 'share' ? '' : ` ${unit}`}`;
  const from = value.from === undefined ? '' : ` from ${dateWords(value.from)}`;
  if (value.basis === 'convention') return `${amount}${from}; basis: convention of this library. ${value.why}`;
  return `${amount}${from}; basis: ${value.basis}, ${citationText(value.source)}.`;
}

function messageBlocks(rule: AnyRule<never>): readonly Block[] {
  const fields: Field[] = [];
  for (const outcome of ['failed', 'cantTell', 'passed', 'inapplicable'] as const) {
    const texts = Object.values(rule.messages[outcome] ?? {});
    if (texts.length === 0) continue;
    fields.push({
      label: capital(OUTCOME[outcome]),
      lines: texts.map((text) => {
        if (typeof text !== 'string') return `(${text[0]}) ${sayable(text[1])}`;
        return outcome === 'failed' ? `(${rule.severity ?? 'warning'}) ${sayable(text)}` : sayable(text);
      }),
    });
  }
  return fields.length === 0 ? [] : [{ kind: 'fields', fields }];
}

/** A text with its slots made readable: `{n:seat|seats}` as `‹n› seats`. */
function sayable(text: string): string {
  return text.replaceAll(/\{(\w+)(?::([^}]*))?\}/g, (_slot, name: string, form: string | undefined) => {
    const many = form?.includes('|') === true ? form.slice(form.indexOf('|') + 1) : '';
    return `‹${name}›${many === '' ? '' : ` ${many}`}`;
  });
}

/** One line a rule, for a list of all of them. */
export interface RuleLine {
  /** `pack/rule`. */
  readonly id: string;
  /** What holds when it passes. */
  readonly title: string;
  /** What kind of statement it rests on. */
  readonly standing: string | null;
  /** How binding it is. */
  readonly force: string | null;
  /** How loud its failures are, worst first. */
  readonly severity: readonly Severity[];
  /** What it takes to answer it. */
  readonly level: Level | null;
}

/** What a list of rules says of one. */
export function ruleLine(rule: AnyRule<never>): RuleLine {
  const standing = standingOf(rule);
  return {
    id: rule.id,
    title: rule.title,
    standing,
    force: standing === null ? null : forceOfStanding(standing),
    severity: severitiesOf(rule),
    level: rule.level ?? null,
  };
}

/** All rules, a line each. */
export function ruleListBlocks(rules: readonly AnyRule<never>[]): readonly Block[] {
  return [
    { kind: 'title', text: counted(rules.length, 'rule', 'rules') },
    {
      kind: 'list',
      numbered: false,
      items: rules.map(ruleLine).map(({ id, title, standing, force, severity }): Line => {
        const strength = [standing, force].filter((word) => word !== null);
        const loud = severity.length === 0 ? 'only informs' : `fails as ${severity.join(' or ')}`;
        return [toned('code', id), ` – ${title} (${[...strength, loud].join(', ')})`];
      }),
    },
    {
      kind: 'fields',
      fields: Object.entries(STANDING).map(([letter, words]) => ({ label: letter, lines: [`${words}.`] })),
    },
  ];
}
