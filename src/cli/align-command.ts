import { InvalidInputError } from '../core/invalid-input.js';
import { alignmentRules, assessAlignment, type LocalStrategy } from '../local-strategy/index.js';
import { parseAlignmentSubject, parseLocalStrategy } from '../local-strategy/parse.js';
import type { Crosswalk, NationalStrategy } from '../national-strategy/model.js';
import { toMarkdown } from '../report/to-markdown.js';
import { plainStyle, toText } from '../report/to-text.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import { oneOf, readArguments } from './arguments.js';
import { assessOptions } from './assess-options.js';
import { builtIn } from './built-in.js';
import { exitOf } from './exit-of.js';
import { Fault } from './fault.js';
import { FRAMEWORKS, readCrosswalks, readFramework, shippedFramework, strategyDocument } from './frameworks.js';
import { EXIT, type ExitCode, type Io, worst } from './io.js';
import { progress } from './progress.js';
import { put } from './put.js';
import { fileName, STDIN } from './read-json.js';
import { askedOf, STRATEGY_OPTIONS } from './strategy-options.js';
import { terminalStyle, widthOf } from './terminal-style.js';

const OPTIONS = { ...STRATEGY_OPTIONS, other: { type: 'string', multiple: true } } as const;

/** What strategies are held against. */
interface Against {
  /** Null: each against the framework that it names as its own. */
  readonly national: NationalStrategy | null;
  readonly crosswalks: readonly Crosswalk[];
  readonly others: readonly LocalStrategy[] | undefined;
  readonly options: AssessOptions;
}

/** Judges local strategies against a national one. */
export async function alignCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: words, tokens } = readArguments(args, OPTIONS);
  const format = oneOf('--format', values.format, ['text', 'markdown', 'json'], 'text');
  if (words.length === 0) {
    throw new Fault('align needs a strategy to judge: industrial-strategy align strategy.json --strategy uk-2017');
  }
  const others = values.other ?? [];
  if ([...words, ...others].filter((word) => word === STDIN).length > 1) {
    throw new Fault('Standard input can be read only once.');
  }
  const asked = askedOf(values, tokens);
  const options = await assessOptions(asked, io, alignmentRules);
  const remark =
    asked.asOf === undefined ? `No day was given: judged as on ${options.asOf}, the day of this run.` : null;
  if (remark !== null && format === 'json') io.stderr.write(`${remark}\n`);
  const against: Against = {
    national: values.strategy === undefined ? null : await readFramework(values.strategy, io),
    crosswalks: await readCrosswalks(values.crosswalk ?? [], io),
    others: others.length === 0 ? undefined : await readOthers(others, io),
    options,
  };

  const codes: ExitCode[] = [];
  const assessments: Assessment[] = [];
  const told = progress(words.length, 'strategies judged', io);
  for (const word of words) {
    const assessment = await judge(word, against, io, told.clear);
    if (assessment !== null) assessments.push(assessment);
    codes.push(assessment === null ? EXIT.fault : exitOf(assessment));
    told.step();
  }
  told.clear();
  const [only] = assessments;
  if (only === undefined) return worst(codes);
  const remarks = remark === null ? [] : [remark];
  const { sources } = builtIn;
  const style = values.output === undefined ? terminalStyle(io) : plainStyle;
  const written = {
    text: () => assessments.map((each) => toText(each, { remarks, sources, width: widthOf(io), style })).join('\n\n'),
    markdown: () => assessments.map((each) => toMarkdown(each, { remarks, sources })).join('\n'),
    json: () => `${JSON.stringify(words.length === 1 ? only : assessments, null, 2)}\n`,
  }[format]();
  await put(written, values.output, io);
  return worst(codes);
}

/** Judges one strategy; says what is wrong with it and answers null where it cannot be read. */
async function judge(word: string, against: Against, io: Io, clear: () => void): Promise<Assessment | null> {
  try {
    const strategy = parseLocalStrategy(await strategyDocument(word, io));
    const national = against.national ?? ownFramework(word, strategy);
    const crosswalk = against.crosswalks.find(({ from, to }) => from === strategy.framework && to === national.id);
    const subject = {
      strategy,
      national,
      ...(crosswalk === undefined ? undefined : { crosswalk }),
      ...(against.others === undefined ? undefined : { others: against.others }),
    };
    const { strategy: read, national: held, ...more } = parseAlignmentSubject(subject);
    return assessAlignment(read, held, { ...against.options, ...more });
  } catch (error) {
    clear();
    if (error instanceof InvalidInputError) io.stderr.write(`${fileName(word)}: ${error.message}\n`);
    else if (error instanceof Fault) io.stderr.write(`${error.message}\n`);
    else throw error;
    return null;
  }
}

function ownFramework(word: string, { framework }: LocalStrategy): NationalStrategy {
  const national = framework === undefined ? undefined : shippedFramework(framework);
  if (national !== undefined) return national;
  const own = framework === undefined ? 'names no framework of its own' : `was written for ${framework}`;
  throw new Fault(`${fileName(word)} ${own}: say --strategy ${Object.keys(FRAMEWORKS).join(', ')}, or a file.`);
}

async function readOthers(words: readonly string[], io: Io): Promise<readonly LocalStrategy[]> {
  const others: LocalStrategy[] = [];
  for (const word of words) {
    const document = await strategyDocument(word, io);
    try {
      others.push(parseLocalStrategy(document));
    } catch (error) {
      throw new Fault(`${fileName(word)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return others;
}
