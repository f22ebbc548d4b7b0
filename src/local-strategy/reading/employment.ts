import { isOfAny, listIn } from '../../core/incomplete.js';
import { anyTrue, not, plus, type Range, rangeOf, type Tri } from '../../core/known.js';
import type { EmploymentLine, LocalEmployment, LocalSector } from '../model/strategy.js';

/**
 * Does a line of a table of employment fall in a sector of the strategy? The line says so itself, or the SIC codes of both
 * do: yes where each code of the line lies within one of the sector, no where none overlaps.
 */
export function fallsIn(line: EmploymentLine, sector: LocalSector): Tri {
  const marks = listIn(line, 'localSectors');
  if (marks.given) return isOfAny(marks, (mark) => (sector.id === undefined ? undefined : mark === sector.id));
  const [codes, ofSector] = [listIn(line, 'sic'), listIn(sector, 'sic')];
  if (codes.entries.length === 0 || ofSector.entries.length === 0) return undefined;
  // Codes that are missing from the line may lie outside, and those of the sector may take in more.
  const outside = isOfAny(codes, (code) => not(isOfAny(ofSector, (wider) => isWithin(code, wider))));
  const inBoth = isOfAny(codes, (code) => isOfAny(ofSector, (other) => overlaps(code, other)));
  if (outside === false) return true;
  return inBoth === false ? false : undefined;
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
export function isWholeTable(employment: LocalEmployment | undefined): boolean {
  return listIn(employment, 'lines').whole;
}
