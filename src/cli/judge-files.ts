import type { ParseArgsConfig } from 'node:util';
import { firmnessOf } from '../change/index.js';
import { InvalidInputError } from '../documents/invalid-input.js';
import type { ReportOptions } from '../report/options.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import type { AnyRule } from '../rules/rule.js';
import { type Summary, type SummaryOptions, summary } from '../summary/index.js';
import { oneOf, readArguments } from './arguments.js';
import { assessOptions, type Judging } from './assess-options.js';
import { chosenReferences } from './attach-references.js';
import { builtIn } from './built-in.js';
import { type ChosenDay, dayOfJudgement, type OwnDay } from './day-of-judgement.js';
import { exitOf } from './exit-of.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io, worst } from './io.js';
import { JUDGING, settingsOf } from './judging-options.js';
import { fileName, readJson, STDIN } from './read-json.js';
import { standingFailures } from './standing-failures.js';
import { VIEW } from './view-options.js';
import { writeReports } from './write-reports.js';

const OPTIONS = {
  'as-of': { type: 'string' },
  ...JUDGING,
  'no-reference': { type: 'boolean' },
  ...VIEW,
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

/** What a command does with each file. */
export interface Judge<D> {
  /** Reads the document of a file. */
  readonly read: (input: unknown) => D;
  /** The day that a document has of its own; undefined for none. */
  readonly ownDay: (document: D) => OwnDay | undefined;
  /** Judges it. */
  readonly judge: (document: D, options: AssessOptions) => Assessment;
  /** Options of its own. */
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  /** Reads a file that is no JSON, with what to say before the report; undefined where it is for `read`. */
  readonly table?: (
    file: string,
    options: Readonly<Record<string, unknown>>,
    io: Io,
  ) => Promise<ReadTable<D> | undefined>;
  /** The rules it judges by, for `--rule`. */
  readonly rules: readonly AnyRule<never>[];
  /** What its report says beyond the assessment. */
  readonly more?: (assessment: Assessment) => Pick<ReportOptions, 'risks' | 'strengthening'>;
  /** What its screen says beyond the assessment. */
  readonly sections?: (document: D, assessment: Assessment) => SummaryOptions['sections'];
  /** The industry of a document, where references of its own are chosen; absent: none are. */
  readonly sector?: (document: D) => string | undefined;
  /** What is judged where no file is named; throws where there is nothing. */
  readonly otherwise: () => Otherwise<D>;
}

/** What is judged where no file is named. */
export interface Otherwise<D> {
  readonly document: D;
}

/** A document that was read from a table. */
export interface ReadTable<D> {
  readonly document: D;
  /** What to say before its report, once the verdicts are known. */
  readonly preface: (assessment: Assessment) => readonly string[];
}

interface Judged {
  readonly preface?: readonly string[];
  readonly assessment: Assessment;
  readonly summary: Summary;
  readonly day: ChosenDay;
}

/** Judges the documents of some files, and writes a report. */
export async function judgeFiles<D>(args: readonly string[], io: Io, how: Judge<D>): Promise<ExitCode> {
  const { values, positionals: files, tokens } = readArguments(args, { ...OPTIONS, ...how.options });
  const format = oneOf('--format', values.format, ['text', 'markdown', 'html', 'csv', 'sarif', 'earl', 'json'], 'text');
  const otherwise = files.length === 0 ? how.otherwise() : undefined;
  if (files.filter((file) => file === STDIN).length > 1) throw new Fault('Standard input can be read only once.');
  const given = await assessOptions(
    {
      references: values.reference ?? [],
      profile: values.profile,
      settings: settingsOf(tokens),
      waivers: values.waiver ?? [],
      rules: values.rule ?? [],
      level: values.level,
    },
    io,
    how.rules,
  );
  const judge = (document: D, judging: Judging): Judged => {
    const day = dayOfJudgement(values['as-of'], how.ownDay(document), io);
    const { asOf } = day;
    const chosen =
      values.reference === undefined && values['no-reference'] !== true && how.sector !== undefined
        ? chosenReferences(builtIn.leagueReferences, asOf, how.sector(document))
        : null;
    const options: AssessOptions = { ...judging, ...(chosen === null ? undefined : { references: chosen }), asOf };
    const assessment = how.judge(document, options);
    const told = summary(assessment, {
      rules: builtIn.rules,
      sections: how.sections?.(document, assessment),
      firmness: firmnessOf(document, how.judge, options, standingFailures(assessment)),
      dayGiven: values['as-of'] !== undefined ? 'asked' : how.ownDay(document) === undefined ? 'clock' : 'document',
      chosen: chosen?.map(({ id }) => id),
    });
    return { assessment, summary: told, day };
  };

  const codes: ExitCode[] = [];
  const judged: Judged[] = [];
  if (otherwise !== undefined) {
    judged.push(judge(otherwise.document, given));
  }
  for (const file of files) {
    const one = await orTold(file, io, async () => {
      const table = await how.table?.(file, values, io);
      if (table === undefined) return judge(how.read(await readJson(file, io)), given);
      const one = judge(table.document, given);
      return { ...one, preface: table.preface(one.assessment) };
    });
    if (one === null) codes.push(EXIT.fault);
    else judged.push(one);
  }
  // A demonstration ends well whatever it shows.
  const isDemonstration = files.length === 0;
  for (const one of judged) codes.push(isDemonstration ? EXIT.passed : exitOf(one, values.strict === true));
  const [only] = judged;
  if (only === undefined) return worst(codes);
  // Before the report where it is read by people, and beside it where a program reads it.
  const prefaces = judged.flatMap(({ preface = [] }) => (preface.length === 0 ? [] : [`${preface.join('\n')}\n\n`]));
  const isBeside = format !== 'text' || values.output !== undefined;
  for (const preface of prefaces) (isBeside ? io.stderr : io.stdout).write(preface);
  const asJson = ({ assessment, summary: told }: Judged): unknown => ({
    assessment,
    summary: told,
    ...how.more?.(assessment),
  });
  await writeReports(
    {
      reports: judged.map(({ assessment, summary: told, day }) => ({
        assessments: [assessment],
        summary: told,
        day,
      })),
      json: () => (files.length < 2 ? asJson(only) : judged.map(asJson)),
    },
    format,
    values.output,
    values,
    io,
  );
  return worst(codes);
}

/** What comes of one file; says what is wrong with it and answers null where it cannot be read. */
export async function orTold<T>(file: string, io: Io, judge: () => Promise<T>): Promise<T | null> {
  try {
    return await judge();
  } catch (error) {
    if (error instanceof InvalidInputError) io.stderr.write(`${fileName(file)}: ${error.message}\n`);
    else if (error instanceof Fault) io.stderr.write(`${error.message}\n`);
    else throw error;
    return null;
  }
}
