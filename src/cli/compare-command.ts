import { type Comparison, compareAssessments } from '../change/index.js';
import { changesBlocks } from '../report/changes-blocks.js';
import type { Assessment } from '../rules/finding.js';
import { readArguments } from './arguments.js';
import { assessOptions } from './assess-options.js';
import { looksAssessed, readAssessment } from './assessment-schema.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { documentJudge } from './judge-document.js';
import { JUDGING, settingsOf } from './judging-options.js';
import { fileName, readJson, STDIN } from './read-json.js';
import { writeBlocks } from './write-blocks.js';

const OPTIONS = {
  ...JUDGING,
  dialogue: { type: 'boolean' },
  'as-of': { type: 'string', multiple: true },
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

type Read = { readonly file: string; readonly input: unknown };

/** Compares two files of one subject, or two assessments. */
export async function compareCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = readArguments(args, OPTIONS);
  const { values, positionals: files } = parsed;
  const [a, b] = files;
  if (a === undefined || b === undefined || files.length > 2) {
    throw new Fault('compare needs two files: industrial-strategy compare before.json after.json');
  }
  if (a === STDIN && b === STDIN) throw new Fault('Standard input can be read only once.');
  const both = [await read(a, io), await read(b, io)] as const;
  const assessed = both.map(({ input }) => looksAssessed(input));
  if (assessed[0] !== assessed[1]) {
    const [which, other] = assessed[0] === true ? [a, b] : [b, a];
    throw new Fault(
      `${fileName(which)} is an assessment and ${fileName(other)} is not: give two assessments, or two documents to be judged.`,
    );
  }
  const remarks: string[] = [];
  const pair = assessed[0] === true ? made(both, values) : await judged(both, parsed, io, remarks);
  const comparison = compareAssessments(...pair);
  const title = pair[1].subject.name ?? pair[1].subject.id ?? pair[0].subject.name ?? 'Two assessments';
  await writeBlocks(
    () => changesBlocks(comparison, { title: `${title}, compared`, remarks }),
    comparison,
    values.format,
    values.output,
    io,
  );
  return exitOf(comparison);
}

/** Of verdicts that turned, `diff` would say 1 as well. */
function exitOf({ comparable, changes }: Comparison): ExitCode {
  if (!comparable) return EXIT.open;
  return changes.some(({ kind }) => kind !== 'moved') ? EXIT.failed : EXIT.passed;
}

async function read(file: string, io: Io): Promise<Read> {
  const input = await readJson(file, io);
  return { file, input: isReport(input) ? input.assessment : input };
}

/** What `dialogue` writes as JSON: an assessment with what follows from it. */
function isReport(input: unknown): input is { readonly assessment: unknown } {
  return typeof input === 'object' && input !== null && 'assessment' in input && looksAssessed(input.assessment);
}

/** Two assessments as they were made: how to judge is settled. */
function made(both: readonly [Read, Read], values: Readonly<Record<string, unknown>>): [Assessment, Assessment] {
  const settled = [...Object.keys(JUDGING), 'dialogue', 'as-of'].find((name) => values[name] !== undefined);
  if (settled !== undefined) {
    throw new Fault(`--${settled} says how to judge, and these two are judged already: leave it out.`);
  }
  const [before, after] = both.map(({ file, input }) => {
    const assessment = readAssessment(input);
    if ('fault' in assessment) throw new Fault(`${fileName(file)}: this is no whole assessment; ${assessment.fault}.`);
    return assessment;
  });
  return [before as Assessment, after as Assessment];
}

async function judged(
  both: readonly [Read, Read],
  { values, tokens }: ReturnType<typeof readArguments<typeof OPTIONS>>,
  io: Io,
  remarks: string[],
): Promise<[Assessment, Assessment]> {
  const days = values['as-of'] ?? [];
  if (days.length > 2) throw new Fault('--as-of is given once for both, or twice: for the one and for the other.');
  const on = async (asOf: string | undefined) =>
    assessOptions(
      {
        asOf,
        references: values.reference ?? [],
        profile: values.profile,
        settings: settingsOf(tokens),
        waivers: values.waiver ?? [],
        rules: values.rule ?? [],
      },
      io,
    );
  const options = [await on(days[0]), await on(days[1] ?? days[0])] as const;
  if (days.length === 0) remarks.push(`No day was given: judged as on ${options[0].asOf}, the day of this run.`);
  const { read: subjectOf, assess } = documentJudge(values.dialogue === true);
  const [before, after] = both.map(({ file, input }, i) =>
    assess(subjectOf(input, file), i === 0 ? options[0] : options[1]),
  );
  return [before as Assessment, after as Assessment];
}
