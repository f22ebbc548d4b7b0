import { rangeOf, upper } from '../core/known.js';
import type { Finding } from '../rules/finding.js';
import type { Picture, PictureRow } from './summary.js';
import { categoryWords } from './words.js';

/** Seats by category, as the figures of a finding have them; null where it compares no seats. */
export function pictureOf(finding: Finding, label: string): Picture | null {
  const rows = (finding.breakdown ?? []).flatMap((row): readonly PictureRow[] => {
    const { category, seats, fairSeats } = row;
    const held = quantity(seats);
    if (typeof category !== 'string' || held === null) return [];
    const { min, max } = rangeOf(held);
    const fair = typeof fairSeats === 'number' ? fairSeats : null;
    const tooMany = fair !== null && min - fair > toleranceOf(finding);
    return [{ label: categoryWords(category), certain: min, possible: (max ?? min) - min, fair, tooMany }];
  });
  if (rows.length === 0) return null;
  const of = finding.data['seats'];
  return {
    label,
    of: typeof of === 'number' ? of : rows.reduce((sum, { certain }) => sum + certain, 0),
    rows: [...rows].sort((a, b) => b.certain + b.possible - (a.certain + a.possible)),
    without: rows
      .filter(({ certain, possible, fair }) => certain + possible === 0 && (fair ?? 0) > 0)
      .map(({ label: name }) => name),
  };
}

/** Seats above the fair number that a rule lets pass. */
function toleranceOf({ measurements }: Finding): number {
  const held = measurements.find(({ unit, operator, parameter }) => {
    return unit === 'seats' && operator === '<=' && (parameter?.endsWith('/seatTolerance') ?? false);
  });
  return held?.expected ?? 0;
}

/**
 * How far beyond the limit a failure is, from its lower end: seats beyond as a share of the seats, or another number as a
 * share of its limit. Only for the order of findings.
 */
export function beyondOf(finding: Finding, picture: Picture | null): number {
  if (picture !== null && picture.of > 0) {
    const over = picture.rows.map(({ certain, fair }) => (fair === null ? 0 : certain - fair));
    const most = over.reduce((a, b) => Math.max(a, b), 0);
    if (most > 0) return most / picture.of;
  }
  let most = 0;
  for (const { observed, operator, expected } of finding.measurements) {
    if (observed === null || operator === null || expected === null) continue;
    const { min, max } = rangeOf(observed);
    const isUpper = operator === '<' || operator === '<=';
    const excess = isUpper ? min - expected : max === undefined ? 0 : expected - max;
    if (excess > 0) most = Math.max(most, excess / Math.max(Math.abs(expected), 1));
  }
  return most;
}

function quantity(value: unknown): number | { readonly min: number; readonly max?: number } | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && 'min' in value && typeof value.min === 'number') {
    const known = value as { readonly min: number; readonly max?: number };
    return upper(known) === undefined ? null : known;
  }
  return null;
}
