import { isLookBack } from '../core/datum.js';
import { daysInWords } from '../core/days-in-words.js';
import type { Range } from '../core/known.js';
import { lookBackInWords } from '../core/look-back-in-words.js';
import type { BreakdownRow, PlainDatum } from '../rules/finding.js';
import { capital, nameWords, quantityWords } from '../summary/wording.js';
import type { Block } from './document.js';

/** Rows of figures behind a verdict as a table: a column for every name that has a figure, in the order they are met. */
export function breakdownTable(rows: readonly BreakdownRow[]): Block {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== null)))];
  const right = (name: string): boolean => rows.some((row) => isFigure(row[name]));
  return {
    kind: 'table',
    columns: names.map((name) => ({ head: capital(nameWords(name)), right: right(name) })),
    rows: rows.map((row) => names.map((name) => cell(name, row[name]))),
  };
}

function cell(name: string, datum: PlainDatum | null | undefined): string {
  if (datum === null || datum === undefined) return '–';
  if (isFigure(datum)) return quantityWords(datum, /share$/i.test(name) ? 'share' : '');
  if (typeof datum === 'boolean') return datum ? 'yes' : 'no';
  if (typeof datum === 'string') return datum;
  if (isNames(datum)) return datum.join(', ');
  return isLookBack(datum) ? lookBackInWords(datum) : daysInWords(datum);
}

function isNames(datum: PlainDatum): datum is readonly string[] {
  return Array.isArray(datum);
}

function isFigure(datum: PlainDatum | null | undefined): datum is number | Range {
  return typeof datum === 'number' || (typeof datum === 'object' && datum !== null && 'min' in datum);
}
