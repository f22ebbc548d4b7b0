import { InvalidInputError } from '../core/invalid-input.js';
import type { ReportOptions } from '../report/options.js';
import { toMarkdown } from '../report/to-markdown.js';
import { plainStyle, toText } from '../report/to-text.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import type { Reference } from '../rules/reference.js';
import { oneOf, readArguments } from './arguments.js';
import { type Asked, assessOptions } from './assess-options.js';
import { builtIn } from './built-in.js';
import { exitOf } from './exit-of.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io, worst } from './io.js';
import { JUDGING, settingsOf } from './judging-options.js';
import { put } from './put.js';
import { fileName, readJson, STDIN } from './read-json.js';
import { terminalStyle, widthOf } from './terminal-style.js';

const OPTIONS = {
  'as-of': { type: 'string' },
  ...JUDGING,
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

/** What a command does with each file. */
export interface Judge {
  /** Reads and judges the document of a file. */
  readonly judge: (input: unknown, options: AssessOptions) => Assessment;
  /** The rules it judges by, for `--rule`. */
  readonly rules: readonly { readonly id: string }[];
  /** What its report says beyond the assessment. */
  readonly more?: (assessment: Assessment) => Pick<ReportOptions, 'risks' | 'strengthening'>;
  /** What is judged where no file is named; throws where there is nothing. */
  readonly otherwise: () => Otherwise;
}

/** What is judged where no file is named; the day and the references hold where none are given. */
export interface Otherwise {
  readonly document: unknown;
  readonly asOf: string;
  readonly references: readonly Reference[];
}

/** Judges the documents of some files, and writes a report. */
export async function judgeFiles(args: readonly string[], io: Io, how: Judge): Promise<ExitCode> {
  const { values, positionals: files, tokens } = readArguments(args, OPTIONS);
  const format = oneOf('--format', values.format, ['text', 'markdown', 'json'], 'text');
  const otherwise = files.length === 0 ? how.otherwise() : undefined;
  if (files.filter((file) => file === STDIN).length > 1) throw new Fault('Standard input can be read only once.');
  const asked: Asked = {
    asOf: values['as-of'] ?? otherwise?.asOf,
    references: values.reference ?? [],
    profile: values.profile,
    settings: settingsOf(tokens),
    waivers: values.waiver ?? [],
    rules: values.rule ?? [],
  };
  const given = await assessOptions(asked, io, how.rules);
  const options = otherwise === undefined ? given : { references: otherwise.references, ...given };
  const remark =
    asked.asOf === undefined ? `No day was given: judged as on ${options.asOf}, the day of this run.` : null;
  if (remark !== null && format === 'json') io.stderr.write(`${remark}\n`);

  const codes: ExitCode[] = [];
  const assessments: Assessment[] = [];
  if (otherwise !== undefined) {
    const assessment = how.judge(otherwise.document, options);
    assessments.push(assessment);
    codes.push(exitOf(assessment));
  }
  for (const file of files) {
    const assessment = await judgeFile(file, options, io, how);
    if (assessment !== null) assessments.push(assessment);
    codes.push(assessment === null ? EXIT.fault : exitOf(assessment));
  }
  const [only] = assessments;
  if (only === undefined) return worst(codes);
  const remarks = remark === null ? [] : [remark];
  const style = values.output === undefined ? terminalStyle(io) : plainStyle;
  const sources = builtIn.sources;
  const more = (assessment: Assessment): ReportOptions => ({ ...how.more?.(assessment), remarks, sources });
  const asJson = (assessment: Assessment): unknown =>
    how.more === undefined ? assessment : { assessment, ...how.more(assessment) };
  const written = {
    text: () => assessments.map((each) => toText(each, { ...more(each), width: widthOf(io), style })).join('\n\n'),
    markdown: () => assessments.map((each) => toMarkdown(each, more(each))).join('\n'),
    json: () => `${JSON.stringify(files.length < 2 ? asJson(only) : assessments.map(asJson), null, 2)}\n`,
  }[format]();
  await put(written, values.output, io);
  return worst(codes);
}

/** Judges one file; says what is wrong with it and answers null where it cannot be read. */
async function judgeFile(file: string, options: AssessOptions, io: Io, how: Judge): Promise<Assessment | null> {
  try {
    return how.judge(await readJson(file, io), options);
  } catch (error) {
    if (error instanceof InvalidInputError) io.stderr.write(`${fileName(file)}: ${error.message}\n`);
    else if (error instanceof Fault) io.stderr.write(`${error.message}\n`);
    else throw error;
    return null;
  }
}
