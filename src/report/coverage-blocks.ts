import { mostOf } from '../core/extremes.js';
import type {
  CoverageCell,
  CoverageMatrix,
  CoverageRow,
  CoveredElement,
  StateCounts,
} from '../portfolio/views/coverage.js';
import { capital, counted, listWords, nameWords } from '../summary/wording.js';
import { type Block, type Column, type Line, section, toned } from './document.js';

/** Columns that a table of the matrix may fill, the indent of a report's section included. */
const WIDTH = 100;
const INDENT = 3;
const GAP = 2;
const LONGEST_AREA = 30;
const LONGEST_HEAD = 40;

const KINDS = {
  foundation: 'Foundations',
  challenge: 'Challenges',
  mission: 'Missions',
  sector: 'Sectors',
  objective: 'Objectives',
} as const satisfies Record<CoveredElement['kind'], string>;

/** What a cell shows: a symbol that any terminal and any reader has. */
const SYMBOLS = {
  primary: '#',
  addressed: '+',
  silent: '-',
  deliberate: 'x',
  conditional: '.',
  unknown: '?',
} as const;

const LEGEND: readonly (readonly [symbol: string, words: string])[] = [
  [SYMBOLS.primary, 'taken up as a primary one'],
  [SYMBOLS.addressed, 'taken up'],
  [SYMBOLS.silent, 'nothing said'],
  [SYMBOLS.deliberate, 'left out, with a word on it'],
  [SYMBOLS.conditional, 'not relevant there'],
  [SYMBOLS.unknown, 'not known'],
];

/** Which area takes up which element, as tables kind by kind, with what is taken up nowhere and what is local only. */
export function coverageBlocks(matrix: CoverageMatrix | undefined): readonly Block[] {
  if (matrix === undefined) return [];
  return [
    ...section('What is taken up where', [{ kind: 'paragraph', text: scopeWords(matrix) }, ...tablesOf(matrix)]),
    ...section('Taken up nowhere, as far as is known', listOf(nowhere(matrix))),
    ...section('Local only', listOf(matrix.rows.filter(({ localOnly }) => localOnly.length > 0).map(localLine))),
  ];
}

function scopeWords({ national, rows, elements, complete }: CoverageMatrix): string {
  const of = national.name ?? national.id ?? 'the national strategy';
  const others =
    complete === true
      ? ''
      : complete === false
        ? ' There are other strategies, which may take up more.'
        : ' Whether there are other strategies is not known.';
  const areas = counted(rows.length, 'strategy', 'strategies');
  return `${areas} against ${counted(elements.length, 'element', 'elements')} of “${of}”.${others}`;
}

function tablesOf(matrix: CoverageMatrix): readonly Block[] {
  if (matrix.elements.length === 0 || matrix.rows.length === 0) return [];
  const kinds = [...new Set(matrix.elements.map(({ kind }) => kind))];
  const tables = kinds.flatMap((kind): readonly Block[] => {
    const columns = matrix.elements.flatMap((element, i) => (element.kind === kind ? [i] : []));
    const heading: Block = { kind: 'subheading', text: [toned('strong', KINDS[kind])] };
    const known = matrix.rows.some(({ cells }) => columns.some((i) => cells[i]?.state !== 'unknown'));
    // A table of nothing but question marks tells no more than a line.
    if (!known) return [heading, { kind: 'paragraph', text: 'Not known of any strategy.' }];
    return [heading, ...fitting(matrix, columns).map((some) => tableOf(matrix, some))];
  });
  const legend = LEGEND.map(([symbol, words]) => `${symbol} ${words}`);
  return [
    {
      kind: 'fields',
      fields: [
        { label: 'In a cell', lines: legend },
        { label: 'At the foot', lines: FOOT },
      ],
    },
    ...tables,
  ];
}

const FOOT: readonly string[] = [
  '5: five strategies take it up',
  '5–25: five surely, and as many as 25 if those not known do',
  '5+: five surely, and others that are not in the document may',
];

function tableOf(matrix: CoverageMatrix, columns: readonly number[]): Block {
  const heads: readonly Column[] = [
    { head: 'Area', right: false },
    ...columns.map((i) => ({ head: headOf(matrix.elements[i] as CoveredElement), right: false })),
  ];
  const row = ({ area, cells }: CoverageRow): readonly string[] => [
    shortened(area),
    ...columns.map((i) => symbolOf(cells[i] as CoverageCell)),
  ];
  const foot = ['Taken up by', ...columns.map((i) => footOf(matrix, i))];
  return { kind: 'table', columns: heads, rows: [...matrix.rows.map(row), foot] };
}

/** Columns in as few tables as fit the width, each column as wide as the longest word of its head. */
function fitting(matrix: CoverageMatrix, columns: readonly number[]): readonly (readonly number[])[] {
  const areas = mostOf(['Taken up by'.length, ...matrix.rows.map(({ area }) => [...shortened(area)].length)]);
  const tables: number[][] = [];
  let used = WIDTH;
  for (const i of columns) {
    const words = headOf(matrix.elements[i] as CoveredElement).split(' ');
    const wide = GAP + mostOf([footOf(matrix, i).length, ...words.map((word) => [...word].length)]);
    const table = tables.at(-1);
    if (table === undefined || used + wide > WIDTH) {
      tables.push([i]);
      used = INDENT + areas + wide;
    } else {
      table.push(i);
      used += wide;
    }
  }
  return tables;
}

/** The name of an element; a whole sentence gives way to its mark. */
function headOf({ name, id }: CoveredElement): string {
  return [...name].length <= LONGEST_HEAD ? name : capital(nameWords(id));
}

function symbolOf({ state, strength }: CoverageCell): string {
  return state === 'addressed' && strength === 'primary' ? SYMBOLS.primary : SYMBOLS[state];
}

function footOf({ totals, complete }: CoverageMatrix, i: number): string {
  const { addressed, unknown } = totals[i] as StateCounts;
  if (complete !== true) return `${addressed}+`;
  return unknown === 0 ? `${addressed}` : `${addressed}–${addressed + unknown}`;
}

function shortened(area: string): string {
  const letters = [...area];
  if (letters.length <= LONGEST_AREA) return area;
  return `${letters
    .slice(0, LONGEST_AREA - 1)
    .join('')
    .trimEnd()}…`;
}

function nowhere({ elements, totals }: CoverageMatrix): readonly Line[] {
  return elements.flatMap(({ name, kind }, i): readonly Line[] => {
    const { addressed, silent, deliberate, conditional, unknown } = totals[i] as StateCounts;
    if (addressed > 0) return [];
    const parts = [
      silent > 0 ? `nothing said in ${silent}` : null,
      deliberate > 0 ? `left out in ${deliberate}` : null,
      conditional > 0 ? `not relevant in ${conditional}` : null,
      unknown > 0 ? `not known of ${unknown}` : null,
    ].filter((part) => part !== null);
    return [[toned('strong', name), ` (${kind})${parts.length === 0 ? '' : `: ${listWords(parts)}`}.`]];
  });
}

function localLine({ area, localOnly }: CoverageRow): Line {
  return [toned('strong', area), `: ${listWords(localOnly.map(({ name, kind }) => `${name} (${kind})`))}.`];
}

function listOf(items: readonly Line[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }];
}
