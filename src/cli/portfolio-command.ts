import { firmnessOf } from '../change/index.js';
import { InvalidInputError } from '../documents/invalid-input.js';
import { parseLocalStrategy } from '../local-strategy/parse.js';
import type { Crosswalk, NationalStrategy } from '../national-strategy/model.js';
import { assessPortfolio, portfolioRules } from '../portfolio/index.js';
import type { Portfolio } from '../portfolio/model.js';
import { parsePortfolio } from '../portfolio/parse.js';
import { boundaryOverlaps, coverageMatrix, gaps, overlaps } from '../portfolio/views/index.js';
import { coverageSection, matrixSection, overlapSection, portfolioSections, summary } from '../summary/index.js';
import { oneOf, readArguments } from './arguments.js';
import { assessOptions } from './assess-options.js';
import { builtIn } from './built-in.js';
import { coverageCsv } from './coverage-csv.js';
import { dayOfFramework, dayOfJudgement } from './day-of-judgement.js';
import { exitOf } from './exit-of.js';
import { Fault, faultOf } from './fault.js';
import { FRAMEWORKS, readCrosswalks, readFramework, shippedPortfolio, strategyDocument } from './frameworks.js';
import type { ExitCode, Io } from './io.js';
import { progress } from './progress.js';
import { fileName, STDIN } from './read-json.js';
import { standingFailures } from './standing-failures.js';
import { askedOf, STRATEGY_OPTIONS } from './strategy-options.js';
import { writeReports } from './write-reports.js';

const OPTIONS = { ...STRATEGY_OPTIONS, complete: { type: 'boolean' } } as const;

/** Judges many local strategies against one national strategy, with the matrix of what is taken up where. */
export async function portfolioCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: files, tokens } = readArguments(args, OPTIONS);
  const format = oneOf('--format', values.format, ['text', 'markdown', 'html', 'csv', 'sarif', 'earl', 'json'], 'text');
  if (files.filter((file) => file === STDIN).length > 1) throw new Fault('Standard input can be read only once.');
  const national = values.strategy === undefined ? null : await readFramework(values.strategy, io);
  const crosswalks = await readCrosswalks(values.crosswalk ?? [], io);
  const portfolio =
    files.length === 0
      ? shipped(national)
      : await readPortfolio(files, { national, crosswalks, complete: values.complete }, io);

  const judging = await assessOptions(askedOf(values, tokens), io, portfolioRules);
  const day = dayOfJudgement(values['as-of'], dayOfFramework(portfolio.national, io), io);
  const { asOf } = day;
  const assessment = assessPortfolio(portfolio, { ...judging, asOf });
  const more = { coverage: coverageMatrix(portfolio), overlaps: overlaps(portfolio, { asOf }) };
  const boundaries = boundaryOverlaps(portfolio, asOf);
  const told = summary(assessment, {
    rules: builtIn.rules,
    sections: [
      ...portfolioSections(portfolio),
      coverageSection(more.coverage),
      overlapSection(more.coverage, more.overlaps, boundaries),
      matrixSection(more.coverage),
    ],
    firmness: firmnessOf(portfolio, assessPortfolio, { ...judging, asOf }, standingFailures(assessment)),
    dayGiven: values['as-of'] !== undefined ? 'asked' : day.is === 'the day of this run' ? 'clock' : 'framework',
  });
  await writeReports(
    {
      reports: [{ assessments: [assessment], summary: told, day }],
      json: () => ({
        assessment,
        summary: told,
        coverage: more.coverage,
        gaps: gaps(portfolio),
        overlaps: more.overlaps,
        boundaryOverlaps: boundaries,
      }),
      csv: () => coverageCsv(more.coverage),
    },
    format,
    values.output,
    values,
    io,
  );
  return exitOf({ summary: told }, values.strict === true);
}

function shipped(national: NationalStrategy | null): Portfolio {
  if (national === null) {
    throw new Fault(
      `portfolio needs a national strategy: industrial-strategy portfolio --strategy uk-2017 (or ${Object.keys(FRAMEWORKS).slice(1).join(', ')}, or a file), and files to judge; without files, the strategies that ship.`,
    );
  }
  const portfolio = shippedPortfolio(national);
  if (portfolio === null)
    throw new Fault(`No strategies ship for ${national.id ?? 'this national strategy'}: name files to judge.`);
  return portfolio;
}

interface Given {
  readonly national: NationalStrategy | null;
  readonly crosswalks: readonly Crosswalk[];
  readonly complete: boolean | undefined;
}

/** One file that is a portfolio, or files of a strategy each. */
async function readPortfolio(files: readonly string[], given: Given, io: Io): Promise<Portfolio> {
  const documents: { readonly file: string; readonly document: unknown }[] = [];
  const told = progress(files.length, 'files read', io);
  try {
    for (const file of files) {
      documents.push({ file, document: await strategyDocument(file, io) });
      told.step();
    }
  } finally {
    told.clear();
  }
  const [first] = documents;
  if (first !== undefined && documents.length === 1 && isPortfolio(first.document)) {
    return readWhole(first.file, first.document, given);
  }
  const { national, crosswalks, complete } = given;
  if (national === null) {
    throw new Fault(
      `portfolio needs --strategy with files of single strategies: ${Object.keys(FRAMEWORKS).join(', ')}, or a file.`,
    );
  }
  const strategies = documents.map(({ file, document }) => readStrategy(file, document));
  const portfolio = {
    name: `${strategies.length} strategies under ${national.name ?? national.id ?? 'a national strategy'}`,
    national,
    strategies,
    ...(crosswalks.length === 0 ? undefined : { crosswalks }),
    ...(complete === undefined ? undefined : { complete }),
  };
  return faultsByFile(files, () => parsePortfolio(portfolio));
}

function isPortfolio(document: unknown): document is Readonly<Record<string, unknown>> {
  return typeof document === 'object' && document !== null && Object.hasOwn(document, 'strategies');
}

function readWhole(file: string, document: Readonly<Record<string, unknown>>, given: Given): Portfolio {
  const said = (key: string, value: unknown, option: string): Readonly<Record<string, unknown>> => {
    if (value === undefined) return {};
    if (Object.hasOwn(document, key)) throw new Fault(`${fileName(file)} says ${key} itself: leave out ${option}.`);
    return { [key]: value };
  };
  const whole = {
    ...document,
    ...said('national', given.national ?? undefined, '--strategy'),
    ...said('crosswalks', given.crosswalks.length === 0 ? undefined : given.crosswalks, '--crosswalk'),
    ...said('complete', given.complete, '--complete'),
  };
  return faultsByFile([file], () => parsePortfolio(whole), true);
}

/** A strategy without a mark goes by the name of its file. */
function readStrategy(file: string, document: unknown): unknown {
  try {
    const strategy = parseLocalStrategy(document);
    return strategy.id === undefined ? { ...strategy, id: markOf(file) } : strategy;
  } catch (error) {
    if (error instanceof InvalidInputError) throw faultOf(fileName(file), error);
    throw error;
  }
}

function markOf(file: string): string {
  const name = fileName(file).replace(/^.*[/\\]/, '');
  return name.replace(/\.json$/i, '');
}

/** What is wrong across files is told file by file. */
function faultsByFile(files: readonly string[], parse: () => Portfolio, whole = false): Portfolio {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    if (whole) throw faultOf(fileName(files[0] ?? ''), error);
    const lines = error.issues.map(({ pointer, message }) => {
      const parts = /^\/strategies\/(\d+)(.*)$/.exec(pointer);
      const file = parts === null ? undefined : files[Number(parts[1])];
      return file === undefined
        ? `${pointer}: ${message}`
        : `${fileName(file)}: ${parts?.[2] || '(document)'}: ${message}`;
    });
    throw new Fault(lines);
  }
}
