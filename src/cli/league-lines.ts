import type { Day } from '../core/when.js';
import { hung, padded, widthOf, wrapped } from '../report/screen/layout.js';
import type { FindingLine, State, Summary } from '../summary/index.js';
import { counted, nameWords } from '../summary/wording.js';

/** One of several documents that are looked at side by side. */
export interface InLeague {
  /** What to call it. */
  readonly name: string;
  /** The day it is judged on. */
  readonly asOf: Day;
  /** What a person sees of it. */
  readonly summary: Summary;
}

const MARKS = [
  ['notMet', 'x'],
  ['depends', '~'],
  ['met', '+'],
  ['notKnown', '.'],
] as const satisfies readonly (readonly [State, string])[];

/** What is not met, in a word or two. */
const SHORT: Readonly<Record<string, string>> = {
  'representation/decisive-size': 'too large',
  'representation/size-band-skew': 'large firms',
  'representation/sme-voice': 'small firms',
  'representation/micro-voice': 'micro firms',
  'representation/trade-bodies-minority': 'trade bodies',
  'representation/ministerial-chair': 'no minister chairs',
  'representation/individual-insight': 'no single firms',
  'representation/emergent-voice': 'no challengers',
  'representation/transparency': 'not published',
  'representation/senior-industry-members': 'too junior',
  'representation/sub-groups': 'sub-groups',
  'representation/quota': 'quota',
};

const NAME = 30;

/** Where so little is told that a line each would say nothing, they stand in one line. */
const HARDLY = 1;

/** A line of marks for each, and what is not met; those of which most is known first: it is no order of merit. */
export function leagueLines(
  all: readonly InLeague[],
  { width, full }: { readonly width: number; readonly full: boolean },
): readonly string[] {
  const sorted = [...all].sort(
    (a, b) =>
      toldOf(b.summary) - toldOf(a.summary) ||
      b.summary.count.notMet - a.summary.count.notMet ||
      order(a.name, b.name) ||
      order(a.asOf, b.asOf),
  );
  const isHardly = ({ summary }: InLeague): boolean => toldOf(summary) <= HARDLY && summary.count.notMet === 0;
  const shown = full ? sorted : sorted.filter((one) => !isHardly(one));
  const hardly = full ? [] : sorted.filter(isHardly);
  return [
    ...wrapped(
      `${counted(all.length, 'council', 'councils')}, each on the day of its record; those of which most is known first`,
      width,
    ),
    ...wrapped('x not met, ~ depends, + met, . not known yet. This is no order of merit.', width),
    '',
    ...shown.flatMap((one) => rowLines(one, width)),
    ...(hardly.length === 0
      ? []
      : hung(
          '',
          `${counted(hardly.length, 'more council', 'more councils')}: next to nothing but their size is on record`,
          width,
        )),
    '',
    ...commonLines(shown, width),
    ...wrapped(`More: ${full ? '' : 'league --full, '}assess FILE, --format csv or json`, width),
  ];
}

function rowLines({ name, asOf, summary }: InLeague, width: number): readonly string[] {
  const marks = MARKS.map(([state, mark]) => mark.repeat(summary.count[state])).join('');
  const year = asOf.slice(0, 4);
  const title = `${shortened(name, NAME - year.length - 2)} ${year}`;
  const line = `${padded(title, NAME)}${marks}`;
  const lines = widthOf(line) <= width ? [line] : [title, ...hung('   ', marks, width)];
  const wrong = summary.findings.map(shortOf);
  return [...lines, ...(wrong.length === 0 ? [] : hung('   ', wrong.join('; '), width))];
}

/** What is not met, in a word or two: of regions, which. */
function shortOf({ ruleId, pictures }: FindingLine): string {
  if (ruleId === 'representation/regional-skew') {
    const over = pictures.flatMap(({ rows }) => rows.filter(({ tooMany }) => tooMany).map(({ label }) => label));
    if (over.length > 0) return [...new Set(over)].join(', ');
  }
  return SHORT[ruleId] ?? nameWords(ruleId.slice(ruleId.lastIndexOf('/') + 1));
}

function commonLines(all: readonly InLeague[], width: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { summary } of all) {
    for (const word of new Set(summary.findings.map(shortOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 4);
  if (most.length === 0) return [];
  const words = most.map(([word, n]) => `${word} ${n}`).join(', ');
  return wrapped(`Not met most often, of the ${all.length} named: ${words}`, width);
}

function toldOf({ count }: Summary): number {
  return count.notMet + count.depends + count.met + count.accepted;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shortened(name: string, most: number): string {
  const letters = [...name.replace(/^The /, '').replaceAll(/ (?:Leadership )?Council\b/g, '')];
  if (letters.length <= most) return letters.join('');
  return `${letters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

/** The same as rows: counts, then the state of every question. */
export function leagueRows(all: readonly InLeague[]): readonly Readonly<Record<string, string | number>>[] {
  return all.map(({ name, asOf, summary }) => ({
    name,
    asOf,
    ...summary.count,
    ...Object.fromEntries(summary.questions.map(({ ruleId, state }) => [ruleId, state])),
  }));
}
