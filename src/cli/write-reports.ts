import { writeTable } from '../interop/index.js';
import { detailOf } from '../report/detail.js';
import { FINDING_COLUMNS, findingRows } from '../report/formats/finding-rows.js';
import { toEarl } from '../report/formats/to-earl.js';
import { toSarif } from '../report/formats/to-sarif.js';
import { type HtmlOptions, toHtml } from '../report/page/to-html.js';
import { renderText } from '../report/render-text.js';
import { closingBlocks } from '../report/report-blocks.js';
import { detailLines, takeAway } from '../report/screen/detail-lines.js';
import { titleOf } from '../report/screen/head-lines.js';
import { hung } from '../report/screen/layout.js';
import { toScreen } from '../report/screen/to-screen.js';
import { unknownLines } from '../report/screen/unknown-lines.js';
import { summaryMarkdown } from '../report/summary-markdown.js';
import { plainStyle } from '../report/to-text.js';
import type { Assessment } from '../rules/finding.js';
import type { Summary } from '../summary/index.js';
import { counted, dateWords } from '../summary/wording.js';
import { builtIn } from './built-in.js';
import { type ChosenDay, tellDay } from './day-of-judgement.js';
import { Fault } from './fault.js';
import type { Io } from './io.js';
import { jsonText } from './json-text.js';
import { put } from './put.js';
import { screenOptions, type View } from './view-options.js';

/** What was judged, on which day, and what a person sees of it. */
export interface Report {
  readonly assessments: readonly Assessment[];
  readonly summary: Summary;
  readonly day: ChosenDay;
}

/** What a command can write. */
export type Format = 'text' | 'markdown' | 'html' | 'csv' | 'sarif' | 'earl' | 'json';

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
  format: Format,
  output: string | undefined,
  view: View,
  io: Io,
): Promise<void> {
  if (!['text', 'markdown', 'html'].includes(format))
    for (const day of new Set(reports.map(({ day }) => day))) tellDay(day, io);
  const assessments = reports.flatMap((report) => report.assessments);
  const texts = {
    text: () => `${reports.map((report) => screenOf(report, view, io, output !== undefined)).join('\n\n')}\n`,
    markdown: () => reports.map((report) => summaryMarkdown(report.summary, pageOptions(report))).join('\n'),
    html: () => reports.map((report) => toHtml(report.summary, pageOptions(report))).join('\n'),
    json: () => jsonText(json()),
    csv: () => csv?.() ?? findingsCsv(assessments),
    sarif: () => jsonText(one(assessments.map((assessment) => toSarif(assessment, { rules: builtIn.rules })))),
    earl: () => jsonText(one(assessments.map((assessment) => toEarl(assessment, { rules: builtIn.rules })))),
  };
  await put(texts[format](), output, io);
}

/** Why that day, and what was set for this run: a reader who did not run it has to know. */
function remarksOn({ assessments, day }: Report): readonly string[] {
  const [first] = assessments;
  if (first === undefined) return [];
  const { profile } = first;
  const set = assessments.reduce((n, { overrides }) => n + overrides.length, 0);
  return [
    ...(day.is === undefined ? [] : [`No day was given: judged as on ${dateWords(day.asOf)}, ${day.is}.`]),
    ...(profile === null ? [] : [`Judged by the profile “${profile.title}”.`]),
    ...(set === 0 ? [] : [`${counted(set, 'number is', 'numbers are')} set for this run.`]),
  ];
}

function pageOptions(report: Report): HtmlOptions {
  return { assessments: report.assessments, rules: builtIn.rules, remarks: remarksOn(report) };
}

function screenOf(report: Report, view: View, io: Io, toFile: boolean): string {
  const { summary } = report;
  if (view.explain !== undefined) return explained(report, view.explain, screenOptions(view, io, toFile).width ?? 80);
  const drawn = screenOptions(view, io, toFile);
  if (view.unknown === true) return unknownLines(summary, drawn.width ?? 80).join('\n');
  const { notKnown } = summary.count;
  const first = summary.findings.length + summary.depends.length > 0;
  const more = [
    ...(view.full === true ? [] : ['--full']),
    ...(summary.sections.some(({ kind }) => kind === 'matrix') && view.matrix !== true ? ['--matrix'] : []),
    ...(notKnown === 0 ? [] : [`--unknown (${notKnown})`]),
    ...(first ? [`--explain ${Math.min(2, summary.findings.length + summary.depends.length)}`] : []),
    '--format html',
  ];
  const remark = remarksOn(report).length === 0 ? [] : [remarksOn(report).join(' ')];
  const screen = toScreen(summary, { ...drawn, more, remarks: remark });
  return view.full === true ? `${screen}\n\n${fullLines(report, drawn.width ?? 80).join('\n')}` : screen;
}

/**
 * Everything behind one line of the screen, and one sentence to take away.
 *
 * @throws {@link Fault} when there is no line of that number.
 */
function explained({ summary, assessments }: Report, asked: string, width: number): string {
  const lines = [...summary.findings, ...summary.depends];
  const line = lines.find(({ number }) => String(number) === asked);
  if (line === undefined) {
    const there = lines.length === 0 ? 'nothing on this screen has a number' : `the screen has 1 to ${lines.length}`;
    throw new Fault(`There is no finding ${asked}: ${there}.`);
  }
  const rules = new Map(builtIn.rules.map((rule) => [rule.id, rule]));
  const detail = detailOf(line, assessments, rules);
  return [
    titleOf(summary),
    '',
    ...detailLines(line, detail, width),
    'TO TAKE AWAY',
    ...hung('   ', takeAway(summary, line, detail), width),
  ].join('\n');
}

/** What is behind each line, then what is not known, then what it was held against. */
function fullLines({ summary, assessments }: Report, width: number): readonly string[] {
  const rules = new Map(builtIn.rules.map((rule) => [rule.id, rule]));
  const lines = [...summary.findings, ...summary.depends];
  return [
    ...(lines.length === 0 ? [] : ['WHAT IS BEHIND EACH']),
    ...lines.flatMap((line) => detailLines(line, detailOf(line, assessments, rules), width)),
    ...unknownLines(summary, width).slice(3),
    ...assessments.flatMap((assessment) =>
      renderText(
        closingBlocks(assessment, { rules: builtIn.rules, sources: builtIn.sources }),
        width,
        plainStyle,
      ).split('\n'),
    ),
  ];
}

/** One by itself, several as a list. */
function one<T>(all: readonly T[]): T | readonly T[] {
  const [only] = all;
  return only !== undefined && all.length === 1 ? only : all;
}

function findingsCsv(assessments: readonly Assessment[]): string {
  const rows = findingRows(assessments, { rules: builtIn.rules });
  return writeTable({ rows: [FINDING_COLUMNS, ...rows.map((row) => FINDING_COLUMNS.map((column) => row[column]))] });
}
