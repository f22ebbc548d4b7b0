import { mostOf } from '../../core/extremes.js';
import type { AreaCount, Section } from '../../summary/summary.js';
import { listWords } from '../../summary/wording.js';
import { coverBar } from './bars.js';
import type { Drawing } from './finding-lines.js';
import { fewNames } from './head-lines.js';
import { hung, padded, padded0, widthOf, wrapped } from './layout.js';

/** With fewer steps than this, what else may be needed is left out as well. */
const MOST_SAID = 3;
/** Elements of a group that are drawn; a longer group is told in a line. */
const MOST_BARS = 5;

/** How far a section is drawn. */
export interface Depth {
  /** All that it holds. */
  readonly full: boolean;
  /** The matrix as well. */
  readonly matrix: boolean;
  /** Bars; without them each group is told in a line. */
  readonly bars: boolean;
  /** Steps that are shown of what to do. */
  readonly steps: number;
}

/** A part of the screen that a domain adds; what a thing is made of stands in the head. */
export function sectionLines(section: Section, drawing: Drawing, depth: Depth): readonly string[] {
  const { width } = drawing;
  switch (section.kind) {
    case 'parts':
    case 'facts':
      return [];
    case 'levels': {
      const label = mostOf([0, ...section.rows.map((row) => widthOf(row.label))]);
      const level = mostOf([0, ...section.rows.map((row) => widthOf(row.level))]);
      return block(
        section.title,
        section.rows.flatMap((row) =>
          hung(`   ${padded(row.label, label)}  `, `${padded(row.level, level)}  ${row.detail}`, 10_000).flatMap(
            (line) =>
              widthOf(line) <= width
                ? [`   ${padded(row.label, label)}  ${padded(row.level, level)}  ${row.detail}`]
                : hung('   ', `${row.label}: ${row.level}; ${row.detail}`, width),
          ),
        ),
      );
    }
    case 'steps': {
      const steps = section.steps.slice(0, depth.steps);
      const left = section.steps.length - steps.length;
      return block(section.title, [
        ...steps.flatMap((step, i) => hung(`   ${padded(String(i + 1), 3)}`, step, width)),
        ...(left === 0 ? [] : [`   and ${left} more: --full`]),
        ...(section.more === null || depth.steps < MOST_SAID ? [] : hung('   ', section.more, width)),
      ]);
    }
    case 'bars':
      return block(
        section.title,
        section.groups.flatMap((group) => barLines(group, section.of, drawing, depth, labelOf(section))),
      );
    case 'matrix':
      return depth.matrix ? block(section.title, matrixLines(section, drawing)) : [];
    case 'remarks':
      return [
        ...section.rows.flatMap(({ label, text }) => hung(padded(label.toUpperCase(), 10), text, width)),
        ...(section.rows.length === 0 ? [] : ['']),
      ];
  }
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title.toUpperCase(), ...lines, ''];
}

/** One width for the labels of all bars, so that they begin in one column. */
function labelOf({ groups }: Bars): number {
  return Math.min(24, mostOf([0, ...groups.flatMap(({ rows }) => rows.map((row) => widthOf(row.label)))]));
}

type Bars = Extract<Section, { readonly kind: 'bars' }>;

function barLines(
  { title, rows }: Bars['groups'][number],
  of: number | null,
  { width, signs }: Drawing,
  { full, bars }: Depth,
  label: number,
): readonly string[] {
  const known = rows.filter(({ n, leftOut }) => n + leftOut > 0);
  if (known.length === 0) return [`   ${title}: not known`];
  if (!bars || (!full && rows.length > MOST_BARS)) {
    const most = [...known].sort((a, b) => b.n - a.n);
    const named = most.filter(({ n }) => n > 0).map(({ label, n }) => (of === null ? label : `${label} ${n}`));
    const open = rows.length - known.length;
    const rest = open === 0 ? '' : `; ${open} not known`;
    return hung('   ', `${title}: ${named.length === 0 ? 'none' : fewNames(named, 8)}${rest}`, width);
  }
  return rows.flatMap((row) => {
    const number = row.n === 0 && row.leftOut === 0 ? 'not known' : String(row.n);
    const bar = signs === null ? '' : coverBar(of === null ? { n: row.n, leftOut: 0, notKnown: 0 } : row, signs);
    const [line = '', ...more] = wrapped(row.label, label);
    const drawn = width < 60 ? '' : `${padded(bar, of === null ? 8 : Math.min(of, 30))} `;
    return [`   ${padded(line, label)} ${drawn}${padded0(number, 4)}`, ...more.map((text) => `   ${text}`)];
  });
}

type Matrix = Extract<Section, { readonly kind: 'matrix' }>;

const CELL = { takenUp: '#', leftOut: 'x', silent: '-', notKnown: '.' } as const;

/** Strategies as rows, one character a cell, columns by group. */
function matrixLines({ columns, rows }: Matrix, { width }: Drawing): readonly string[] {
  const groups = [...new Set(columns.map(({ group }) => group))];
  const cellsOf = (cells: Matrix['rows'][number]['cells']): string =>
    groups
      .map((group) =>
        cells
          .filter((_, i) => columns[i]?.group === group)
          .map((cell) => CELL[cell])
          .join(''),
      )
      .join(' ');
  const head = groups
    .map((group) =>
      padded(
        group.slice(0, columns.filter((column) => column.group === group).length),
        columns.filter((column) => column.group === group).length,
      ),
    )
    .join(' ');
  const room = width - 3 - widthOf(head) - 5;
  return [
    `   ${padded('', Math.max(8, room))} ${head}`,
    ...rows.map(({ label, cells, takenUp }) => {
      const name = [...label].slice(0, Math.max(8, room)).join('');
      return `   ${padded(name, Math.max(8, room))} ${cellsOf(cells)} ${padded0(String(takenUp), 3)}`;
    }),
    ...wrapped('# taken up   x left out   - nothing said   . not known', width - 3).map((line) => `   ${line}`),
    ...groups.flatMap((group) =>
      hung(
        '   ',
        `${group}: ${listWords(columns.filter((column) => column.group === group).map(({ label }) => label))}`,
        width,
      ),
    ),
  ];
}

/** The count by area. */
export function areaLines(areas: readonly AreaCount[], { width }: Drawing): readonly string[] {
  if (areas.length === 0) return [];
  const label = mostOf(areas.map(({ title }) => widthOf(title)));
  const n = (count: number): string => (count === 0 ? '–' : String(count));
  if (width < 60) {
    return [
      ...areas.flatMap(({ title, count }) =>
        hung('', `${title}: ${n(count.notMet)} not met, ${n(count.met)} met, ${n(count.notKnown)} not known`, width),
      ),
      '',
    ];
  }
  return [
    `${padded('', label)} ${['not met', 'depends', 'met', 'not known'].map((head) => padded0(head, 10)).join('')}`,
    ...areas.map(
      ({ title, count }) =>
        `${padded(title, label)} ${[count.notMet, count.depends, count.met, count.notKnown].map((one) => padded0(n(one), 10)).join('')}`,
    ),
    '',
  ];
}
