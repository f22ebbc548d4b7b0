import type { ParseArgsConfig } from 'node:util';
import { InvalidInputError } from '../documents/invalid-input.js';
import type { ReportOptions } from '../report/options.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import type { Reference } from '../rules/reference.js';
import type { AnyRule } from '../rules/rule.js';
import { oneOf, readArguments } from './arguments.js';
import { assessOptions, type Judging } from './assess-options.js';
import { type ChosenDay, dayOfJudgement, type OwnDay } from './day-of-judgement.js';
import { exitOf } from './exit-of.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io, worst } from './io.js';
import { JUDGING, settingsOf } from './judging-options.js';
import { fileName, readJson, STDIN } from './read-json.js';
import { writeReports } from './write-reports.js';

const OPTIONS = {
  'as-of': { type: 'string' },
  ...JUDGING,
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
  /** What is judged where no file is named; throws where there is nothing. */
  readonly otherwise: () => Otherwise<D>;
}

/** What is judged where no file is named; the references hold where none are given. */
export interface Otherwise<D> {
  readonly document: D;
  readonly references?: readonly Reference[];
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
  readonly day: ChosenDay;
}

/** Judges the documents of some files, and writes a report. */
export async function judgeFiles<D>(args: readonly string[], io: Io, how: Judge<D>): Promise<ExitCode> {
  const { values, positionals: files, tokens } = readArguments(args, { ...OPTIONS, ...how.options });
  const format = oneOf('--format', values.format, ['text', 'markdown', 'json'], 'text');
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
    return { assessment: how.judge(document, { ...judging, asOf: day.asOf }), day };
  };

  const codes: ExitCode[] = [];
  const judged: Judged[] = [];
  if (otherwise !== undefined) {
    const { document, references } = otherwise;
    judged.push(judge(document, references === undefined ? given : { references, ...given }));
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
  for (const one of judged.map(({ assessment }) => exitOf(assessment))) codes.push(one);
  const [only] = judged;
  if (only === undefined) return worst(codes);
  // Before the report where it is read by people, and beside it where a program reads it.
  const prefaces = judged.flatMap(({ preface = [] }) => (preface.length === 0 ? [] : [`${preface.join('\n')}\n\n`]));
  const isBeside = format !== 'text' || values.output !== undefined;
  for (const preface of prefaces) (isBeside ? io.stderr : io.stdout).write(preface);
  const asJson = ({ assessment }: Judged): unknown =>
    how.more === undefined ? assessment : { assessment, ...how.more(assessment) };
  await writeReports(
    {
      reports: judged.map(({ assessment, day }) => ({ assessment, day, more: how.more?.(assessment) })),
      json: () => (files.length < 2 ? asJson(only) : judged.map(asJson)),
    },
    format,
    values.output,
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
