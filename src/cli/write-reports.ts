import type { ReportOptions } from '../report/options.js';
import { toMarkdown } from '../report/to-markdown.js';
import { plainStyle, toText } from '../report/to-text.js';
import type { Assessment } from '../rules/finding.js';
import { builtIn } from './built-in.js';
import { type ChosenDay, tellDay } from './day-of-judgement.js';
import type { Io } from './io.js';
import { jsonText } from './json-text.js';
import { put } from './put.js';
import { terminalStyle, widthOf } from './terminal-style.js';

/** What was judged, on which day, and what its report says beyond the assessment. */
export interface Report {
  readonly assessment: Assessment;
  readonly day: ChosenDay;
  readonly more?: Omit<ReportOptions, 'rules' | 'sources' | 'dayIs'> | undefined;
}

/** How a command writes what it judged. */
export interface Written {
  /** One report after the other. */
  readonly reports: readonly Report[];
  /** The same for programs. */
  readonly json: () => unknown;
  /** The same as a table, where the command offers it. */
  readonly csv?: () => string;
  /** The least width of a text; the width of the terminal where it is more. */
  readonly least?: number;
}

/** Writes the reports of a command to its output: as text, Markdown, JSON or a table. */
export async function writeReports(
  { reports, json, csv, least = 0 }: Written,
  format: 'text' | 'markdown' | 'json' | 'csv',
  output: string | undefined,
  io: Io,
): Promise<void> {
  if (format === 'json' || format === 'csv') for (const day of new Set(reports.map(({ day }) => day))) tellDay(day, io);
  const options = ({ day, more }: Report): ReportOptions => ({
    ...more,
    dayIs: day.is,
    rules: builtIn.rules,
    sources: builtIn.sources,
  });
  const texts = {
    text: () => {
      const style = output === undefined ? terminalStyle(io) : plainStyle;
      const width = Math.max(least, widthOf(io));
      return reports.map((each) => toText(each.assessment, { ...options(each), width, style })).join('\n\n');
    },
    markdown: () => reports.map((each) => toMarkdown(each.assessment, options(each))).join('\n'),
    json: () => jsonText(json()),
    csv: () => csv?.() ?? '',
  };
  await put(texts[format](), output, io);
}
