import type { Comparison, Difference, FindingChange, MeasurementChange } from '../change/index.js';
import { add, order } from '../core/exact.js';
import type { Quantity } from '../core/known.js';
import type { Outcome, Severity } from '../rules/finding.js';
import type { AnyRule } from '../rules/rule.js';
import type { Section } from '../summary/summary.js';
import type { WhoChanged } from '../summary/who-changed.js';
import { capital, counted, dateWords, quantityWords } from '../summary/wording.js';
import { type Block, type Field, type Line, section, toned } from './document.js';
import { OUTCOME } from './finding-words.js';
import { type RulesTold, rulesTold, titleOf } from './rules-told.js';

/** What a report on changes says besides them. */
export interface ChangesOptions {
  /** Its title. */
  readonly title: string;
  /** The rules that were judged by. */
  readonly rules: readonly AnyRule<never>[];
  /** What was changed, a line each; none where two assessments are compared. */
  readonly steps?: readonly Line[];
  /** Remarks of the caller, shown below the title. */
  readonly remarks?: readonly string[];
  /** Who left and came, and what each is made of; absent where no lists were compared. */
  readonly people?: PeopleChanged | undefined;
}

/** Two lists of one council, side by side. */
export interface PeopleChanged {
  readonly who: WhoChanged;
  readonly madeOf: readonly [before: readonly Section[], after: readonly Section[]];
}

/** What changed between two assessments: the verdicts that turned side by side, then in words, then what only moved. */
export function changesBlocks(comparison: Comparison, options: ChangesOptions): readonly Block[] {
  const told = rulesTold(options.rules);
  const turned = comparison.changes.filter(({ kind }) => kind !== 'moved').sort(worstFirst);
  const moved = comparison.changes.filter(({ kind }) => kind === 'moved');
  return [
    { kind: 'title', text: options.title },
    { kind: 'paragraph', text: daysLine(comparison) },
    ...(options.remarks ?? []).map((text): Block => ({ kind: 'paragraph', text })),
    ...listOf(options.steps ?? []),
    ...peopleBlocks(options.people),
    ...hindranceBlocks(comparison.hindrances),
    ...section('What is not the same', listOf(comparison.differences.filter(isNews).map(({ message }) => message))),
    ...section('Rules by outcome', [countsTable(comparison)]),
    ...section(`Verdicts that turned (${turned.length})`, [turnedTable(turned)]),
    ...turned.flatMap((change) => turnedBlocks(change, told)),
    ...section(`The same verdict, otherwise (${moved.length})`, listOf(moved.map((change) => movedLine(change, told)))),
    { kind: 'heading', text: 'The rest' },
    { kind: 'paragraph', text: `${counted(comparison.unchanged, 'finding', 'findings')} did not change.` },
  ];
}

function listOf(items: readonly Line[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }];
}

/** Nobody is said to have left a list that may not be whole. */
function peopleBlocks(people: PeopleChanged | undefined): readonly Block[] {
  if (people === undefined) return [];
  const { who, madeOf } = people;
  const [gone, come] = who.bothWhole ? ['Left', 'Came'] : ['No longer listed', 'Newly listed'];
  const field = (label: string, names: readonly string[]): Field => ({
    label: `${label} (${names.length})`,
    lines: names.length === 0 ? ['nobody'] : [names.join('; ')],
  });
  const note = who.bothWhole ? '' : ' Neither list, or one of them, is not known to be whole.';
  const parts = madeOf.map((sections) => sections.flatMap((one) => (one.kind === 'parts' ? one.parts : [])));
  const labels = [...new Set(parts.flatMap((some) => some.map(({ label }) => label)))];
  const amountOf = (i: number, label: string): string => {
    const n = parts[i]?.find((one) => one.label === label)?.n ?? 0;
    return quantityWords(n, 'members');
  };
  return [
    ...section('Who', [
      { kind: 'fields', fields: [field(gone ?? '', who.gone), field(come ?? '', who.come)] },
      { kind: 'paragraph', text: `On both lists: ${who.stayed}.${note}` },
    ]),
    ...section(
      'What it is made of',
      labels.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['Members', 'Before', 'After'].map((head, i) => ({ head, right: i > 0 })),
              rows: labels.map((label) => [label, amountOf(0, label), amountOf(1, label)]),
            },
          ],
    ),
  ];
}

function daysLine({ asOf }: Comparison): string {
  if (asOf.before === asOf.after) return `Both judged as on ${dateWords(asOf.before)}.`;
  return `Before: judged as on ${dateWords(asOf.before)}. After: as on ${dateWords(asOf.after)}.`;
}

/** The days stand below the title already. */
function isNews({ what }: Difference): boolean {
  return what !== 'day';
}

/** Other rules are many at once: so many of them are named. */
const MOST_HINDRANCES = 8;

function hindranceBlocks(hindrances: readonly Difference[]): readonly Block[] {
  if (hindrances.length === 0) return [];
  const more = hindrances.length - MOST_HINDRANCES;
  return [
    { kind: 'alarm', text: 'These two were not judged alike: a verdict may have turned for that alone.' },
    ...listOf([
      ...hindrances.slice(0, MOST_HINDRANCES).map(({ message }) => message),
      ...(more > 0 ? [`and ${counted(more, 'more difference', 'more differences')} in how they were judged.`] : []),
    ]),
  ];
}

const SHOWN: readonly Outcome[] = ['failed', 'untested', 'cantTell', 'passed', 'inapplicable'];

function countsTable({ counts: { before, after } }: Comparison): Block {
  const rows = SHOWN.filter((outcome) => before[outcome] + after[outcome] > 0);
  return {
    kind: 'table',
    columns: ['Outcome', 'Before', 'After'].map((head, i) => ({ head, right: i > 0 })),
    rows: rows.map((outcome) => [OUTCOME[outcome], String(before[outcome]), String(after[outcome])]),
  };
}

function worstFirst(a: FindingChange, b: FindingChange): number {
  const rank = ({ outcome }: FindingChange): number =>
    outcome.after === null ? SHOWN.length : SHOWN.indexOf(outcome.after);
  return rank(a) - rank(b);
}

function turnedTable(turned: readonly FindingChange[]): Block {
  if (turned.length === 0) return { kind: 'paragraph', text: 'None.' };
  return {
    kind: 'table',
    columns: ['Verdict', 'Before', 'After'].map((head) => ({ head, right: false })),
    rows: turned.map((change) => [shortName(change), ...sidesOf(change)]),
  };
}

const LONGEST_NAME = 40;

/** The last part of the rule's id, with the key: `size-band-skew#uk-2016-size-employment`. */
function shortName({ fingerprint, ruleId }: FindingChange): string {
  const letters = [...fingerprint.slice(ruleId.lastIndexOf('/') + 1)];
  return letters.length <= LONGEST_NAME ? letters.join('') : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

function sidesOf({ outcome, severity }: FindingChange): readonly [string, string] {
  return [verdictWords(outcome.before, severity.before), verdictWords(outcome.after, severity.after)];
}

function verdictWords(outcome: Outcome | null, severity: Severity | null): string {
  if (outcome === null) return 'not judged';
  return severity === null ? OUTCOME[outcome] : `${OUTCOME[outcome]} (${severity})`;
}

function turnedBlocks(change: FindingChange, told: RulesTold): readonly Block[] {
  const [before, after] = sidesOf(change);
  const key = change.fingerprint.slice(change.ruleId.length + 1);
  const tone = change.severity.after ?? (change.outcome.after === 'passed' ? 'passed' : 'faint');
  const fields: Field[] = [];
  const add = (label: string, lines: readonly Line[]): void => {
    if (lines.length > 0) fields.push({ label, lines });
  };
  if (key !== '') add('For', [key]);
  add('Before', [side(before, change.message.before)]);
  add('After', [side(after, change.message.after)]);
  add('Numbers', change.measurements.flatMap(numberLines));
  add('Rule', [[toned('code', change.ruleId)]]);
  return [
    {
      kind: 'subheading',
      text: [toned('strong', titleOf(told, change.ruleId)), ': ', toned(tone, `${before}, now ${after}`)],
    },
    { kind: 'fields', fields },
  ];
}

function side(verdict: string, message: string | null): string {
  return message === null ? `${verdict}.` : `${verdict}: ${message}`;
}

function movedLine(change: FindingChange, told: RulesTold): Line {
  const numbers = change.measurements.flatMap(numberLines);
  const key = change.fingerprint.slice(change.ruleId.length + 1);
  const waived = change.waiver.before !== change.waiver.after;
  const why = waived ? [`accepted: ${change.waiver.after ?? 'no longer'}`] : numbers;
  const said = why.length > 0 ? `${why.join('; ')}.` : (change.message.after ?? '');
  return [toned('strong', `${titleOf(told, change.ruleId)}${key === '' ? '' : ` (${key})`}.`), ` ${capital(said)}`];
}

/** A number on both sides: `members 39 → 30 (−9)`. */
function numberLines({ name, unit, observed, by, in: where }: MeasurementChange): readonly string[] {
  if (observed.before === null && observed.after === null) return [];
  if (observed.before === null || observed.after === null) {
    const only = observed.before ?? observed.after;
    const when = observed.before === null ? 'after' : 'before';
    const other = where === 'both' ? ', not defined otherwise' : '';
    const counts = unit === '' || unit === 'share' || name.includes(unit) ? '' : ` (${unit})`;
    return only === null ? [] : [`${name}${counts} ${quantityWords(only, unit)}, only ${when}${other}`];
  }
  const [before, after, shift] = agreeing(observed.before, observed.after, typeof by === 'number' ? by : null, unit);
  if (before === after) return [];
  return [`${name} ${before} → ${after}${shift === null ? '' : ` (${shift})`}`];
}

/** Two that differ never read alike, and the difference shown is that of the figures shown, within reason. */
function agreeing(
  before: Quantity,
  after: Quantity,
  by: number | null,
  unit: string,
): readonly [before: string, after: string, shift: string | null] {
  const shown = (digits: number): readonly [string, string] => [
    quantityWords(before, unit, digits),
    quantityWords(after, unit, digits),
  ];
  let least = 0;
  while (least < MOST_DIGITS && shown(least)[0] === shown(least)[1]) least += 1;
  if (by === null) return [...shown(least), null];
  const apart = (digits: number): number => Math.abs(add(figure(shown(digits)[1]), -figure(shown(digits)[0])));
  for (let digits = least; digits <= least + 2; digits += 1) {
    const size = quantityWords(Math.abs(by), unit, digits);
    if (order(apart(digits), figure(size)) === 0) return [...shown(digits), signed(by, size, unit)];
  }
  // Thirds round apart at any digit: then it is the difference of what is shown.
  return [...shown(least), signed(by, `${apart(least)}${unit === 'share' ? '%' : ''}`, unit)];
}

function figure(text: string): number {
  return Number(text.replace('%', ''));
}

const MOST_DIGITS = 6;

function signed(by: number, size: string, unit: string): string {
  return `${by < 0 ? '−' : '+'}${unit === 'share' ? size.replace('%', ' points') : size}`;
}
