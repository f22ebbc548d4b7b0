import { mostOf } from '../../core/extremes.js';
import type { PlainDatum } from '../../rules/finding.js';
import type { DependsLine, FindingLine, Summary } from '../../summary/summary.js';
import { capital, nameWords, quantityWords } from '../../summary/wording.js';
import type { Detail } from '../detail.js';
import { sentence } from './finding-lines.js';
import { titleOf } from './head-lines.js';
import { hung, padded, padded0, widthOf, wrapped } from './layout.js';

/** The columns of figures that a reader needs first; others stand in the data. */
const FIRST = ['category', 'seats', 'share', 'referenceShare', 'fairSeats', 'difference'];
const MOST_COLUMNS = 6;
const MOST_NUMBERS = 6;

/** What is behind one line of a summary. */
export function detailLines(
  line: FindingLine | DependsLine,
  detail: Detail,
  width: number,
  { limits = true }: { readonly limits?: boolean } = {},
): readonly string[] {
  const field = (label: string, texts: readonly string[]): readonly string[] =>
    texts.flatMap((text, i) => hung(padded(i === 0 ? `   ${label}` : '', 14), text, width));
  const verdict = 'verdict' in line ? line.verdict : line.text;
  return [
    ...hung(`${line.number}  `, sentence(verdict), width),
    ...field('Asked', [detail.question]),
    ...field('Found', detail.found),
    ...detail.figures.flatMap(({ title, rows }) => figureLines(title, rows, width)),
    ...field('Numbers', detail.numbers.slice(0, MOST_NUMBERS).map(capital)),
    ...(limits ? field('Limits', detail.limits) : []),
    ...field('Rests on', detail.confidence === null ? [] : [`${capital(detail.confidence)}.`]),
    ...('remedy' in line ? field('To mend', line.remedy === null ? [] : [line.remedy]) : []),
    ...field('Whose', detail.whose === '' ? [] : [`For ${detail.whose} to put right.`]),
    ...field('Why', detail.why === null ? [] : [detail.why]),
    ...field(
      'Source',
      detail.sources.map(({ where, says }) => `${where}${says === '' ? '' : `: ${says}`}`),
    ),
    ...field('Rule', [detail.ruleId]),
    '',
  ];
}

function figureLines(title: string, rows: Detail['figures'][number]['rows'], width: number): readonly string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const own = [...FIRST.filter((name) => names.includes(name)), ...names.filter((name) => !FIRST.includes(name))]
    .filter((name) => rows.some((row) => row[name] !== null && row[name] !== undefined))
    .slice(0, MOST_COLUMNS);
  const cells = rows.map((row) => own.map((name) => cell(name, row[name] ?? null)));
  const heads = own.map((name) => capital(HEADS[name] ?? nameWords(name)));
  const widths = own.map((_, i) => mostOf([widthOf(heads[i] ?? ''), ...cells.map((row) => widthOf(row[i] ?? ''))]));
  const line = (texts: readonly string[]): string =>
    `   ${texts.map((text, i) => (i === 0 ? padded(text, widths[i] ?? 0) : padded0(text, widths[i] ?? 0))).join('  ')}`.trimEnd();
  const lines = [...(title === '' ? [] : [`   ${capital(nameWords(title))}:`]), line(heads), ...cells.map(line)];
  // A table that is too wide for the screen is told row by row.
  if (lines.every((one) => widthOf(one) <= width)) return lines;
  return cells.flatMap((row) =>
    wrapped(row.map((text, i) => `${heads[i]}: ${text}`).join('; '), width - 3).map((one) => `   ${one}`),
  );
}

const HEADS: Readonly<Record<string, string>> = {
  referenceShare: 'fair share',
  fairSeats: 'fair seats',
};

function cell(name: string, datum: PlainDatum | null): string {
  if (datum === null) return '–';
  if (typeof datum === 'number' || (typeof datum === 'object' && 'min' in datum)) {
    return quantityWords(datum as Parameters<typeof quantityWords>[0], /share$/i.test(name) ? 'share' : '');
  }
  if (Array.isArray(datum)) return datum.join(', ');
  return typeof datum === 'object' ? '' : String(datum);
}

const HOW: Readonly<Record<string, string>> = { firm: 'firm', fairly: 'fairly firm', notFirm: 'not firm' };

/** One sentence that states a finding with its number, how firm it is and where it comes from, fit to be pasted. */
export function takeAway(summary: Summary, line: FindingLine | DependsLine, detail: Detail): string {
  const [source] = detail.sources;
  const verdict = 'verdict' in line ? line.verdict : line.text;
  const firm = 'firm' in line && line.firm !== null ? ` This is ${HOW[line.firm.how]}: ${line.firm.because}.` : '';
  const where = source === undefined ? '' : ` Source: ${source.where}.`;
  return `${titleOf(summary)}: ${sentence(verdict)} ${detail.found[0] ?? ''}${firm}${where}`;
}
