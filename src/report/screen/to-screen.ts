import type { Summary } from '../../summary/summary.js';
import { listWords } from '../../summary/wording.js';
import type { Style } from '../render-text.js';
import { ASCII, BLOCKS } from './bars.js';
import { askLines, type Drawing, dependsLines, findingLines, metLines } from './finding-lines.js';
import { headLines } from './head-lines.js';
import { hung, widthOf, wrapped } from './layout.js';
import { areaLines, type Depth, sectionLines } from './section-lines.js';

/** How to draw a screen. */
export interface ScreenOptions {
  /** Columns, at least 20; default 80. */
  readonly width?: number | undefined;
  /** Lines at most; default 40. */
  readonly height?: number | undefined;
  /** Bars of `#`, `+` and `|`. */
  readonly ascii?: boolean | undefined;
  /** Without bars: each number stands beside its own anyway. */
  readonly noBars?: boolean | undefined;
  /** Everything, however many lines it takes. */
  readonly full?: boolean | undefined;
  /** With who takes up what. */
  readonly matrix?: boolean | undefined;
  /** Said before the last line: why it was judged on that day. */
  readonly remarks?: readonly string[] | undefined;
  /** Said last: how to see more. Default nothing. */
  readonly more?: readonly string[] | undefined;
  /** Dresses lines for a terminal; by default nothing is dressed. */
  readonly style?: Style | undefined;
}

/** What is shown of each part, from all that a screen should hold to the least that it can. */
interface Room {
  readonly findings: number;
  readonly asks: number;
  readonly brief: boolean;
  readonly details: boolean;
  readonly met: boolean;
  readonly steps: number;
  readonly bars: boolean;
}

const MOST_FINDINGS = 5;
const MOST_ASKS = 5;
const MOST_STEPS = 5;

/**
 * Draws a summary as a screen: whom and when, what it is made of, the count, what is not met, what depends, what is met,
 * what to ask first. At most 40 lines of 80 columns: where there is more, remedies and details give way first, then
 * questions, then findings, and the last line says how to see them.
 */
export function toScreen(summary: Summary, options: ScreenOptions = {}): string {
  const { width = 80, height = 40, full = false, matrix = false } = options;
  if (!(width >= 20)) throw new RangeError(`toScreen: width must be at least 20, got ${String(width)}.`);
  const signs = options.noBars === true || width < 40 ? null : options.ascii === true ? ASCII : BLOCKS;
  const drawing: Drawing = { width, signs };
  const isWhole = summary.areas.length > 0 && summary.sections.some(({ kind }) => kind === 'levels');
  const rooms = full ? [ALL] : roomsFor(isWhole);
  for (const room of rooms) {
    const lines = linesOf(summary, drawing, room, { full, matrix }, options).flatMap((line) => fitted(line, width));
    if (full || matrix || lines.length <= height) return dressed(lines, options.style);
    if (room === rooms.at(-1)) return dressed(cut(lines, height), options.style);
  }
  return '';
}

const ALL: Room = {
  findings: Number.POSITIVE_INFINITY,
  asks: Number.POSITIVE_INFINITY,
  brief: false,
  details: true,
  met: true,
  steps: Number.POSITIVE_INFINITY,
  bars: true,
};

function roomsFor(isWhole: boolean): readonly Room[] {
  const rooms: Room[] = [];
  const start: Room = {
    ...ALL,
    steps: MOST_STEPS,
    findings: MOST_FINDINGS,
    asks: MOST_ASKS,
    brief: isWhole,
    met: !isWhole,
  };
  const steps: readonly Partial<Room>[] = [
    {},
    { details: false },
    { brief: true },
    { steps: 3 },
    { asks: 4 },
    { steps: 2 },
    { asks: 3 },
    { findings: 4 },
    { findings: 3 },
    { steps: 0 },
    { bars: false },
    { asks: 2 },
    { findings: 2 },
    { met: false },
    { asks: 1, findings: 1 },
  ];
  let room = start;
  for (const step of steps) {
    room = { ...room, ...step };
    rooms.push(room);
  }
  return rooms;
}

function linesOf(
  summary: Summary,
  drawing: Drawing,
  room: Room,
  depth: Omit<Depth, 'steps' | 'bars'>,
  { more = [], remarks = [] }: ScreenOptions,
): readonly string[] {
  const { width } = drawing;
  const { findings, depends, met, asks, sections, comparedWith } = summary;
  const shown = findings.slice(0, room.findings);
  const left = findings.length - shown.length;
  const told = findingLines(shown, drawing, { brief: room.brief, details: room.details });
  const chosen = comparedWith.filter((one) => one.chosen === 'itself');
  const drawn = sections.filter(({ kind }) => room.steps > 0 || kind !== 'steps');
  return [
    ...headLines(summary, width),
    '',
    ...(room.met ? [] : areaLines(summary.areas, drawing)),
    ...(left > 0 ? [...told.slice(0, -1), `   and ${left} more: --full`, ''] : told),
    ...dependsLines(depends, drawing),
    ...(room.met ? metLines(met, width) : []),
    ...drawn.flatMap((section) => sectionLines(section, drawing, { ...depth, steps: room.steps, bars: room.bars })),
    ...askLines(asks.slice(0, room.asks), drawing),
    ...wrapped([...remarks, ...(chosen.length === 0 ? [] : [comparedWords(chosen)])].join(' '), width),
    ...(more.length === 0
      ? []
      : wrapped(`More: ${more.map((one) => one.replaceAll(' ', '\u00a0')).join(', ')}`, width).map((line) =>
          line.replaceAll('\u00a0', ' '),
        )),
  ];
}

/** `Compared with firms and jobs, 2015 to 2025 (chosen for you: --reference)`. */
function comparedWords(chosen: readonly { readonly words: string }[]): string {
  const bases = [...new Set(chosen.map(({ words }) => words.replace(/ by .*$/, '').replace('number of ', '')))];
  const years = [...new Set(chosen.flatMap(({ words }) => /\d{4}/.exec(words)?.[0] ?? []))].sort();
  const when = years.length < 2 ? (years[0] ?? '') : `${years[0]} to ${years.at(-1)}`;
  return `Compared with ${listWords(bases)}, ${when} (chosen for you: --reference).`;
}

/** However long a name is, the screen ends: its last line stays. */
function cut(lines: readonly string[], height: number): readonly string[] {
  return [...lines.slice(0, height - 2), '…', ...lines.slice(-1)];
}

/** A line that is still too wide is wrapped under itself. */
function fitted(line: string, width: number): readonly string[] {
  if (widthOf(line) <= width) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  return hung(indent, line.slice(indent.length), width);
}

/** Headings and the first line stand out; a pipe gets the same text without. */
function dressed(lines: readonly string[], style: Style | undefined): string {
  const dress: Style = style ?? ((_tone, text) => text);
  return lines
    .map((line, i) => {
      if (i === 0) return dress('title', line);
      if (/^NOT MET, SERIOUS/.test(line)) return dress('error', line);
      if (/^NOT MET/.test(line)) return dress('warning', line);
      if (/^(DEPENDS|ASK FIRST|[A-Z][A-Z ,]+$)/.test(line)) return dress('heading', line);
      if (/^(More|Compared|Judged|No day)/.test(line)) return dress('faint', line);
      if (/^\d+ {1,2}\S/.test(line)) return dress('strong', line);
      return line;
    })
    .join('\n');
}
