import type { BoundaryOverlaps, CoverageMatrix, Overlaps } from '../../portfolio/index.js';
import type { MatrixState, Section } from '../summary.js';
import { counted, listWords } from '../wording.js';

const KIND_TITLES: Readonly<Record<string, string>> = {
  foundation: 'foundations',
  challenge: 'challenges',
  mission: 'missions',
  sector: 'sectors',
  objective: 'objectives',
};

const CELL: Readonly<Record<string, MatrixState>> = {
  addressed: 'takenUp',
  deliberate: 'leftOut',
  conditional: 'leftOut',
  silent: 'silent',
  unknown: 'notKnown',
};

/** What is taken up: by how many strategies each element, or, of one strategy, by how many priorities. */
export function coverageSection(matrix: CoverageMatrix): Section {
  const [only] = matrix.rows;
  const one = matrix.rows.length === 1 && only !== undefined ? only : null;
  const kinds = [...new Set(matrix.elements.map(({ kind }) => kind))];
  return {
    kind: 'bars',
    id: 'coverage',
    title: one === null ? 'What is taken up' : 'What it takes up',
    of: one === null ? matrix.rows.length : null,
    groups: kinds.map((kind) => ({
      title: KIND_TITLES[kind] ?? kind,
      rows: matrix.elements.flatMap((element, i) => {
        const total = matrix.totals[i];
        if (element.kind !== kind || total === undefined) return [];
        const own = one?.cells[i];
        // One strategy: its priorities on it, or whatever else takes it up.
        const n = one === null ? total.addressed : own?.state === 'addressed' ? Math.max(own.priorities, 1) : 0;
        return [
          {
            label: element.name,
            n,
            leftOut: total.deliberate + total.conditional + total.silent,
            notKnown: one === null ? total.unknown : one.cells[i]?.state === 'unknown' ? 1 : 0,
          },
        ];
      }),
    })),
  };
}

/** Who takes up what: strategies as rows, most on record first. */
export function matrixSection(matrix: CoverageMatrix): Section {
  const rows = matrix.rows.map(({ strategy, area, cells }) => {
    const states = cells.map(({ state }) => CELL[state] ?? 'notKnown');
    return {
      label: area ?? strategy.name ?? strategy.id ?? 'without a name',
      cells: states,
      takenUp: states.filter((state) => state === 'takenUp').length,
      known: states.filter((state) => state !== 'notKnown').length,
    };
  });
  return {
    kind: 'matrix',
    id: 'matrix',
    title: 'Who takes up what',
    columns: matrix.elements.map(({ kind, name }) => ({ group: KIND_TITLES[kind] ?? kind, label: name })),
    rows: [...rows].sort((a, b) => b.known - a.known || b.takenUp - a.takenUp).map(({ known: _, ...row }) => row),
  };
}

/** Gaps, overlaps and shared ground, in a remark each. */
export function overlapSection(matrix: CoverageMatrix, overlaps: Overlaps, boundaries: BoundaryOverlaps): Section {
  const gone = matrix.elements.filter((_, i) => {
    const total = matrix.totals[i];
    return total !== undefined && total.addressed === 0 && total.unknown === 0;
  });
  const unseen = matrix.elements.filter((_, i) => {
    const total = matrix.totals[i];
    return total !== undefined && matrix.rows.length > 0 && total.unknown === matrix.rows.length;
  });
  const gaps = gone.length === 0 ? 'None known.' : `Taken up by none: ${listWords(gone.map(({ name }) => name))}.`;
  const notLooked =
    unseen.length === 0 ? '' : ` Not looked for in any: ${listWords(few(unseen.map(({ name }) => name)))}.`;
  const shared = overlaps.shared.map(({ between, elements }) => {
    const who = listWords(between.map(({ name, id }) => short(name ?? id ?? 'one')));
    return `${who} share ${counted(elements.length, 'element', 'elements')} and say so.`;
  });
  const rivals =
    overlaps.rival.length === 0
      ? 'No rivals known.'
      : `${counted(overlaps.rival.length, 'pair rivals', 'pairs rival')} each other.`;
  const pairs = overlaps.open.length;
  const open = pairs === 0 ? '' : ` ${counted(pairs, 'pair', 'pairs')} not known.`;
  const twice = boundaries.overlaps.length;
  return {
    kind: 'remarks',
    id: 'overlaps',
    title: 'Gaps and overlaps',
    rows: [
      { label: 'Gaps', text: `${gaps}${notLooked}` },
      { label: 'Overlaps', text: `${[...shared, rivals].join(' ')}${open}` },
      ...(twice === 0
        ? []
        : [
            {
              label: 'Land',
              text: `${counted(twice, 'authority lies', 'authorities lie')} in more than one strategy: ${pairsOf(boundaries)}.`,
            },
          ]),
    ],
  };
}

const FEW = 5;

function few(names: readonly string[]): readonly string[] {
  return names.length <= FEW ? names : [...names.slice(0, FEW - 1), `${names.length - FEW + 1} more`];
}

/** A strategy by its area: what all are called goes. */
function short(name: string): string {
  return name.replace(/ Local Industrial Strategy.*$/, '');
}

/** `West Midlands with Black Country 4`: which areas share land, and how many authorities. */
function pairsOf({ overlaps }: BoundaryOverlaps): string {
  const pairs = new Map<string, number>();
  for (const { areas } of overlaps) {
    const [first, ...others] = areas.map(({ area }) => short(area.name ?? area.id ?? 'one without a name'));
    for (const other of others) {
      const pair = `${first} with ${other}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return [...pairs].map(([pair, n]) => `${pair} ${n}`).join('; ');
}
