import Papa from 'papaparse';
import type { CoverageMatrix } from '../portfolio/views/coverage.js';
import { clean } from '../report/clean.js';

/**
 * The matrix as CSV (RFC 4180), a line a cell: what spreadsheets turn into tables of their own. A text that a spreadsheet
 * would take for a formula is marked as text, whatever it begins with and however many lines it has.
 */
export function coverageCsv({ rows, elements }: CoverageMatrix): string {
  const lines = rows.flatMap(({ strategy, area, cells }) =>
    cells.map(({ state, strength, priorities, by, reason, related }, i) => ({
      strategy: asText(strategy.id ?? ''),
      area: asText(area),
      kind: elements[i]?.kind ?? '',
      element: asText(elements[i]?.id ?? ''),
      name: asText(elements[i]?.name ?? ''),
      state,
      strength: strength ?? '',
      priorities,
      // Each by itself: where a semicolon parts cells, each begins one.
      takenUpBy: by.map(({ name }) => asText(name)).join('; '),
      reason: asText(reason ?? ''),
      places: related.join(' '),
    })),
  );
  return `${Papa.unparse(lines)}\r\n`;
}

/** What a spreadsheet looks at first, behind blanks and quotation marks; also as Chinese and Japanese keyboards write it. */
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠]/u;

function asText(words: string): string {
  const text = words
    .split(/\r\n|[\r\n]/)
    .map(clean)
    .join('\n');
  return FORMULA.test(text) ? `'${text}` : text;
}
