import { allTrue, anyTrue, not, plus, type Range, rangeOf, type Tri } from '../core/known.js';
import type { EmploymentLine, LocalEmployment, LocalSector } from './model.js';

/**
 * Does a line of a table of employment fall in a sector of the strategy? The line says so itself, or the SIC codes of both
 * do: yes where each code of the line lies within one of the sector, no where none overlaps.
 */
export function fallsIn(line: EmploymentLine, sector: LocalSector): Tri {
  const marks = line.localSectors;
  if (marks !== undefined) {
    if (marks.length === 0) return false;
    return sector.id === undefined ? undefined : marks.includes(sector.id);
  }
  const codes = line.sic ?? [];
  const ofSector = sector.sic ?? [];
  if (codes.length === 0 || ofSector.length === 0) return undefined;
  const within = codes.map((code) => anyTrue(ofSector.map((wider) => isWithin(code, wider))));
  const apart = codes.map((code) => allTrue(ofSector.map((other) => not(overlaps(code, other)))));
  if (allTrue(within) === true) return true;
  return allTrue(apart) === true ? false : undefined;
}

/** `29.10` lies within `29`; a section, which is a letter, and a number cannot be compared here. */
function isWithin(code: string, wider: string): Tri {
  const [a, b] = [plain(code), plain(wider)];
  if (isSection(a) !== isSection(b)) return undefined;
  return a.startsWith(b);
}

function overlaps(code: string, other: string): Tri {
  return anyTrue([isWithin(code, other), isWithin(other, code)]);
}

function plain(code: string): string {
  return code.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

function isSection(code: string): boolean {
  return /^[A-Z]/.test(code);
}

/** The jobs of some lines together, in the area or in the country. */
export function sumOf(lines: readonly EmploymentLine[], of: 'jobs' | 'nationalJobs'): Range {
  return lines.map((line) => rangeOf(line[of])).reduce(plus, { min: 0, max: 0 });
}

/** Is every industry in the table, as far as the document says? */
export function isWholeTable(employment: LocalEmployment | undefined, incomplete: readonly string[] = []): boolean {
  return (
    employment?.lines !== undefined &&
    employment.incomplete?.includes('/lines') !== true &&
    !incomplete.includes('/employment/lines')
  );
}
