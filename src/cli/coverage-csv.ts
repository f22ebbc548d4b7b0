import Papa from 'papaparse';
import type { CoverageMatrix } from '../portfolio/coverage.js';

/**
 * The matrix as CSV (RFC 4180), a line a cell: what spreadsheets turn into tables of their own. A text that a spreadsheet
 * would take for a formula is marked as text.
 */
export function coverageCsv({ rows, elements }: CoverageMatrix): string {
  const lines = rows.flatMap(({ strategy, area, cells }) =>
    cells.map(({ state, strength, priorities, by, reason, related }, i) => ({
      strategy: strategy.id ?? '',
      area,
      kind: elements[i]?.kind ?? '',
      element: elements[i]?.id ?? '',
      name: elements[i]?.name ?? '',
      state,
      strength: strength ?? '',
      priorities,
      takenUpBy: by.map(({ name }) => name).join('; '),
      reason: reason ?? '',
      places: related.join(' '),
    })),
  );
  return `${Papa.unparse(lines, { escapeFormulae: true })}\r\n`;
}
