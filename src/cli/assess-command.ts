import { InvalidInputError } from '../core/invalid-input.js';
import { assessRepresentation } from '../council/index.js';
import { parseCouncil } from '../council/parse.js';
import { toMarkdown } from '../report/to-markdown.js';
import { plainStyle, toText } from '../report/to-text.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import { oneOf, readArguments } from './arguments.js';
import { type Asked, assessOptions } from './assess-options.js';
import { builtIn } from './built-in.js';
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

/** Judges the councils of some files. */
export async function assessCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: files, tokens } = readArguments(args, OPTIONS);
  const format = oneOf('--format', values.format, ['text', 'markdown', 'json'], 'text');
  if (files.length === 0) throw new Fault('assess needs a file to judge: industrial-strategy assess council.json');
  if (files.filter((file) => file === STDIN).length > 1) throw new Fault('Standard input can be read only once.');
  const asked: Asked = {
    asOf: values['as-of'],
    references: values.reference ?? [],
    profile: values.profile,
    settings: settingsOf(tokens),
    waivers: values.waiver ?? [],
    rules: values.rule ?? [],
  };
  const options = await assessOptions(asked, io);
  const remark =
    asked.asOf === undefined ? `No day was given: judged as on ${options.asOf}, the day of this run.` : null;
  if (remark !== null && format === 'json') io.stderr.write(`${remark}\n`);

  const codes: ExitCode[] = [];
  const assessments: Assessment[] = [];
  for (const file of files) {
    const assessment = await judge(file, options, io);
    if (assessment !== null) assessments.push(assessment);
    codes.push(assessment === null ? EXIT.fault : exitOf(assessment));
  }
  const [only] = assessments;
  if (only === undefined) return worst(codes);
  const remarks = remark === null ? [] : [remark];
  const style = values.output === undefined ? terminalStyle(io) : plainStyle;
  const sources = builtIn.sources;
  const written = {
    text: () => assessments.map((each) => toText(each, { width: widthOf(io), style, remarks, sources })).join('\n\n'),
    markdown: () => assessments.map((each) => toMarkdown(each, { remarks, sources })).join('\n'),
    json: () => `${JSON.stringify(files.length === 1 ? only : assessments, null, 2)}\n`,
  }[format]();
  await put(written, values.output, io);
  return worst(codes);
}

/** Judges one file; says what is wrong with it and answers null where it cannot be read. */
async function judge(file: string, options: AssessOptions, io: Io): Promise<Assessment | null> {
  try {
    return assessRepresentation(parseCouncil(await readJson(file, io)), options);
  } catch (error) {
    if (error instanceof InvalidInputError) io.stderr.write(`${fileName(file)}: ${error.message}\n`);
    else if (error instanceof Fault) io.stderr.write(`${error.message}\n`);
    else throw error;
    return null;
  }
}

/** A failure that is accepted by a waiver is known and does not count. */
function exitOf({ findings, complete, errors }: Assessment): ExitCode {
  const failed = findings.some((finding) => finding.outcome === 'failed' && finding.waiver === undefined);
  if (failed || errors.length > 0) return EXIT.failed;
  return complete && !findings.some((finding) => finding.outcome === 'cantTell') ? EXIT.passed : EXIT.open;
}
