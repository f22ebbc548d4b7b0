import { detailOf } from '../report/detail.js';
import type { ReportOptions } from '../report/options.js';
import { toHtml } from '../report/page/to-html.js';
import { detailLines } from '../report/screen/detail-lines.js';
import { hung } from '../report/screen/layout.js';
import { toScreen } from '../report/screen/to-screen.js';
import { unknownLines } from '../report/screen/unknown-lines.js';
import { toMarkdown } from '../report/to-markdown.js';
import type { Assessment } from '../rules/finding.js';
import type { Summary } from '../summary/index.js';
import { dateWords } from '../summary/wording.js';
import { builtIn } from './built-in.js';
import { type ChosenDay, tellDay } from './day-of-judgement.js';
import type { Io } from './io.js';
import { jsonText } from './json-text.js';
import { put } from './put.js';
import { screenOptions, type View } from './view-options.js';

/** What was judged, on which day, what a person sees of it, and what its report says beyond the assessment. */
export interface Report {
  readonly assessments: readonly Assessment[];
  readonly summary: Summary;
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
}

/** Writes the reports of a command to its output: as a screen, Markdown, JSON or a table. */
export async function writeReports(
  { reports, json, csv }: Written,
  format: 'text' | 'markdown' | 'html' | 'json' | 'csv',
  output: string | undefined,
  view: View,
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
    text: () => `${reports.map((report) => screenOf(report, view, io, output !== undefined)).join('\n\n')}\n`,
    markdown: () =>
      reports
        .flatMap((report) => report.assessments.map((assessment) => toMarkdown(assessment, options(report))))
        .join('\n'),
    html: () =>
      reports
        .map(({ summary, assessments, day }) =>
          toHtml(summary, {
            assessments,
            rules: builtIn.rules,
            remarks: day.is === undefined ? [] : [`Judged as on ${dateWords(day.asOf)}, ${day.is}.`],
          }),
        )
        .join('\n'),
    json: () => jsonText(json()),
    csv: () => csv?.() ?? '',
  };
  await put(texts[format](), output, io);
}

function screenOf(report: Report, view: View, io: Io, toFile: boolean): string {
  const { summary, day } = report;
  const drawn = screenOptions(view, io, toFile);
  if (view.unknown === true) return unknownLines(summary, drawn.width ?? 80).join('\n');
  const { notKnown } = summary.count;
  const first = summary.findings.length + summary.depends.length > 0;
  const more = [
    ...(view.full === true ? [] : ['--full']),
    ...(summary.sections.some(({ kind }) => kind === 'matrix') && view.matrix !== true ? ['--matrix'] : []),
    ...(notKnown === 0 ? [] : [`--unknown (${notKnown})`]),
    ...(first ? [`explain ${Math.min(2, summary.findings.length + summary.depends.length)} FILE`] : []),
    '--format html',
  ];
  const remark = day.is === undefined ? [] : [`Judged on ${day.is}: --as-of DAY for another.`];
  const screen = toScreen(summary, { ...drawn, more, remarks: remark });
  return view.full === true ? `${screen}\n\n${fullLines(report, drawn.width ?? 80).join('\n')}` : screen;
}

/** What is behind each line, then what is not known, then what it was held against. */
function fullLines({ summary, assessments }: Report, width: number): readonly string[] {
  const rules = new Map(builtIn.rules.map((rule) => [rule.id, rule]));
  const lines = [...summary.findings, ...summary.depends];
  return [
    ...(lines.length === 0 ? [] : ['WHAT IS BEHIND EACH']),
    ...lines.flatMap((line) => detailLines(line, detailOf(line, assessments, rules), width)),
    ...unknownLines(summary, width).slice(3),
    ...(summary.comparedWith.length === 0
      ? []
      : [
          'HELD AGAINST',
          ...summary.comparedWith.flatMap(({ id, words }) => hung('   ', `${words} (${id})`, width)),
          '',
        ]),
  ];
}
