import { type Comparison, compareAssessments } from '../change/index.js';
import { changesBlocks, type PeopleChanged } from '../report/changes-blocks.js';
import type { Assessment } from '../rules/finding.js';
import { councilSections, type ListOfDay, type Section, whoChanged } from '../summary/index.js';
import { readArguments } from './arguments.js';
import { assessOptions } from './assess-options.js';
import { looksAssessed, readAssessment } from './assessment-schema.js';
import { builtIn } from './built-in.js';
import { dayOfJudgement, dayOfList, remarksOnDay } from './day-of-judgement.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io, worst } from './io.js';
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

/** What a file holds: its assessments by the part of the subject that they are about, or a document to be judged. */
interface Read {
  readonly file: string;
  readonly input: unknown;
  /** Null: no assessment. */
  readonly assessed: Readonly<Record<string, unknown>> | null;
}

type Pair = readonly [before: Assessment, after: Assessment];

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
  if ((both[0].assessed === null) !== (both[1].assessed === null)) {
    const [which, other] = both[0].assessed === null ? [b, a] : [a, b];
    throw new Fault(
      `${fileName(which)} is an assessment and ${fileName(other)} is not: give two assessments, or two documents to be judged.`,
    );
  }
  const remarks: string[] = [];
  let people: PeopleChanged | undefined;
  let pairs: Readonly<Record<string, Pair>>;
  if (both[0].assessed === null) {
    const own = await judged(both, parsed, io, remarks);
    pairs = { '': own.pair };
    people = own.people;
  } else pairs = made(both, values);
  const compared = Object.entries(pairs).map(([part, pair]) => ({
    part,
    comparison: compareAssessments(pair[0], pair[1]),
    title: pair[1].subject.name ?? pair[1].subject.id ?? pair[0].subject.name ?? 'Two assessments',
  }));
  const [only] = compared;
  await writeBlocks(
    () =>
      compared.flatMap(({ part, comparison, title }) =>
        changesBlocks(comparison, {
          title: `${part === 'making' ? `How ${title} was made` : title}, compared`,
          rules: builtIn.rules,
          remarks,
          people,
        }),
      ),
    compared.length === 1
      ? only?.comparison
      : Object.fromEntries(compared.map(({ part, comparison }) => [part, comparison])),
    values.format,
    values.output,
    io,
  );
  return worst(compared.map(({ comparison }) => exitOf(comparison)));
}

/** Of verdicts that turned, `diff` would say 1 as well. */
function exitOf({ comparable, changes }: Comparison): ExitCode {
  if (!comparable) return EXIT.open;
  return changes.some(({ kind }) => kind !== 'moved') ? EXIT.failed : EXIT.passed;
}

/** The parts under which commands write assessments: `dialogue` one with what follows from it, `align` two. */
const PARTS = ['assessment', 'alignment', 'making'];

async function read(file: string, io: Io): Promise<Read> {
  const input = await readJson(file, io);
  if (looksAssessed(input)) return { file, input, assessed: { assessment: input } };
  const parts = Object.entries(typeof input === 'object' && input !== null ? input : {});
  const assessed = parts.filter(([part, each]) => PARTS.includes(part) && looksAssessed(each));
  return { file, input, assessed: assessed.length === 0 ? null : Object.fromEntries(assessed) };
}

/** Assessments as they were made, part by part: how to judge is settled. */
function made(both: readonly [Read, Read], values: Readonly<Record<string, unknown>>): Readonly<Record<string, Pair>> {
  const settled = [...Object.keys(JUDGING), 'dialogue', 'as-of'].find((name) => values[name] !== undefined);
  if (settled !== undefined) {
    throw new Fault(`--${settled} says how to judge, and these two are judged already: leave it out.`);
  }
  const [before, after] = both.map(({ file, assessed }) =>
    Object.fromEntries(
      Object.entries(assessed ?? {}).map(([part, input]) => {
        const assessment = readAssessment(input);
        if ('fault' in assessment)
          throw new Fault(`${fileName(file)}: this is no whole assessment; ${assessment.fault}.`);
        return [part, assessment] as const;
      }),
    ),
  ) as [Readonly<Record<string, Assessment>>, Readonly<Record<string, Assessment>>];
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    parts.map((part) => {
      const [one, other] = [before[part], after[part]];
      if (one !== undefined && other !== undefined) return [part, [one, other]];
      const lacking = one === undefined ? both[0].file : both[1].file;
      throw new Fault(`${fileName(lacking)} holds no assessment of the ${part}, and the other file does.`);
    }),
  );
}

async function judged(
  both: readonly [Read, Read],
  { values, tokens }: ReturnType<typeof readArguments<typeof OPTIONS>>,
  io: Io,
  remarks: string[],
): Promise<{ readonly pair: Pair; readonly people: PeopleChanged }> {
  const days = values['as-of'] ?? [];
  if (days.length > 2) throw new Fault('--as-of is given once for both, or twice: for the one and for the other.');
  const judging = await assessOptions(
    {
      references: values.reference ?? [],
      profile: values.profile,
      settings: settingsOf(tokens),
      waivers: values.waiver ?? [],
      rules: values.rule ?? [],
      level: values.level,
    },
    io,
  );
  const { read: subjectOf, assess } = documentJudge(values.dialogue === true);
  const chosen = both.map(({ file, input }, i) => {
    const subject = subjectOf(input, file);
    return { subject, day: dayOfJudgement(days[i] ?? days[0], dayOfList(subject), io) };
  });
  for (const one of new Set(chosen.flatMap(({ day }) => remarksOnDay(day)))) remarks.push(one);
  const [before, after] = chosen.map(({ subject, day: { asOf } }) => assess(subject, { ...judging, asOf }));
  const lists = chosen.map(({ subject, day: { asOf } }) => ({ council: subject, asOf })) as [ListOfDay, ListOfDay];
  const made = lists.map(({ council, asOf }) => councilSections(council, asOf, { all: true })) as [
    readonly Section[],
    readonly Section[],
  ];
  return {
    pair: [before as Assessment, after as Assessment],
    people: { who: whoChanged(lists[0], lists[1]), madeOf: made },
  };
}
