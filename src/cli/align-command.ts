import { firmnessOf } from '../change/index.js';
import { alignmentRules, assessAlignment, assessProcess, processRules } from '../local-strategy/index.js';
import type { LocalStrategy } from '../local-strategy/model/strategy.js';
import { parseAlignmentSubject, parseLocalStrategy } from '../local-strategy/parse.js';
import type { Crosswalk, NationalStrategy } from '../national-strategy/model.js';
import { sameFramework } from '../national-strategy/reading/index.js';
import { coverageMatrix } from '../portfolio/index.js';
import type { Assessment } from '../rules/finding.js';
import { coverageSection, type Summary, strategySections, summary } from '../summary/index.js';
import { oneOf, readArguments } from './arguments.js';
import { assessOptions, type Judging } from './assess-options.js';
import { builtIn } from './built-in.js';
import { type ChosenDay, dayOfFramework, dayOfJudgement } from './day-of-judgement.js';
import { exitOf } from './exit-of.js';
import { Fault, faultOf } from './fault.js';
import { FRAMEWORKS, readCrosswalks, readFramework, shippedFramework, strategyDocument } from './frameworks.js';
import { EXIT, type ExitCode, type Io, worst } from './io.js';
import { orTold } from './judge-files.js';
import { judgingForPacks } from './judging-for-pack.js';
import { RUN_BY } from './packs.js';
import { progress } from './progress.js';
import { fileName, STDIN } from './read-json.js';
import { standingFailures } from './standing-failures.js';
import { askedOf, STRATEGY_OPTIONS } from './strategy-options.js';
import { writeReports } from './write-reports.js';

const OPTIONS = { ...STRATEGY_OPTIONS, other: { type: 'string', multiple: true } } as const;

/** What strategies are held against, and how. */
interface Against {
  /** Null: each against the framework that it names as its own. */
  readonly national: NationalStrategy | null;
  readonly crosswalks: readonly Crosswalk[];
  readonly others: readonly LocalStrategy[] | undefined;
  readonly asOf: string | undefined;
  readonly judging: Judging;
}

/** A strategy, judged by what it says and by how it was made; absent: none of those rules was asked for. */
interface Aligned {
  readonly alignment?: Assessment;
  readonly making?: Assessment;
}

interface Judged {
  readonly aligned: Aligned;
  /** What a person sees of both; null where neither was asked for. */
  readonly summary: Summary | null;
  readonly day: ChosenDay;
}

/** Judges local strategies against a national one, and how they were made. */
export async function alignCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: words, tokens } = readArguments(args, OPTIONS);
  const format = oneOf('--format', values.format, ['text', 'markdown', 'html', 'csv', 'sarif', 'earl', 'json'], 'text');
  if (words.length === 0) {
    throw new Fault('align needs a strategy to judge: industrial-strategy align strategy.json --strategy uk-2017');
  }
  const others = values.other ?? [];
  if ([...words, ...others].filter((word) => word === STDIN).length > 1) {
    throw new Fault('Standard input can be read only once.');
  }
  const against: Against = {
    national: values.strategy === undefined ? null : await readFramework(values.strategy, io),
    crosswalks: await readCrosswalks(values.crosswalk ?? [], io),
    others: others.length === 0 ? undefined : await readOthers(others, io),
    asOf: values['as-of'],
    judging: await assessOptions(askedOf(values, tokens), io, RUN_BY.align),
  };

  const codes: ExitCode[] = [];
  const judged: Judged[] = [];
  const told = progress(words.length, 'strategies judged', io);
  for (const word of words) {
    const one = await orTold(word, io, () => judge(word, against, io, told.clear));
    if (one === null) codes.push(EXIT.fault);
    else {
      judged.push(one);
      if (one.summary !== null) codes.push(exitOf({ summary: one.summary }, values.strict === true));
    }
    told.step();
  }
  told.clear();
  const [only] = judged;
  if (only === undefined) return worst(codes);
  await writeReports(
    {
      reports: judged.flatMap(({ aligned: { alignment, making }, summary, day }) =>
        summary === null ? [] : [{ assessments: [alignment, making].filter((one) => one !== undefined), summary, day }],
      ),
      json: () => {
        const all = judged.map(({ aligned, summary }) => ({ ...aligned, summary }));
        return words.length === 1 ? all[0] : all;
      },
    },
    format,
    values.output,
    values,
    io,
  );
  return worst(codes);
}

async function judge(word: string, against: Against, io: Io, clear: () => void): Promise<Judged> {
  try {
    const strategy = parseLocalStrategy(await strategyDocument(word, io));
    const national = against.national ?? ownFramework(word, strategy);
    const crosswalk = against.crosswalks.find(
      ({ from, to }) => sameFramework(from, strategy.framework) && sameFramework(to, national.id),
    );
    const subject = {
      strategy,
      national,
      ...(crosswalk === undefined ? undefined : { crosswalk }),
      ...(against.others === undefined ? undefined : { others: against.others }),
    };
    const { strategy: read, national: held, ...more } = parseAlignmentSubject(subject);
    const day = dayOfJudgement(against.asOf, dayOfFramework(held, io), io);
    const { asOf } = day;
    const [saying, making] = judgingForPacks([alignmentRules, processRules], against.judging, asOf);
    const aligned = {
      ...(saying == null ? undefined : { alignment: assessAlignment(read, held, { ...saying, asOf, ...more }) }),
      ...(making == null ? undefined : { making: assessProcess(withNational(read, held), { ...making, asOf }) }),
    };
    const assessments = [aligned.alignment, aligned.making].filter((one) => one !== undefined);
    if (assessments.length === 0) return { aligned, summary: null, day };
    const firmness = [
      ...(saying == null || aligned.alignment === undefined
        ? []
        : firmnessOf(
            read,
            (strategy, options) => assessAlignment(strategy, held, { ...options, ...more }),
            { ...saying, asOf },
            standingFailures(aligned.alignment),
          )),
      ...(making == null || aligned.making === undefined
        ? []
        : firmnessOf(withNational(read, held), assessProcess, { ...making, asOf }, standingFailures(aligned.making))),
    ];
    const portfolio = {
      national: held,
      strategies: [read],
      ...(crosswalk === undefined ? undefined : { crosswalks: [crosswalk] }),
    };
    const told = summary(assessments, {
      rules: builtIn.rules,
      sections: [...strategySections(read), coverageSection(coverageMatrix(portfolio))],
      firmness,
      dayGiven: against.asOf !== undefined ? 'asked' : day.is === 'the day of this run' ? 'clock' : 'framework',
    });
    return { aligned, summary: told, day };
  } catch (error) {
    clear();
    throw error;
  }
}

/** What government says once, for all places, stands in the national strategy that a strategy was written for. */
function withNational(strategy: LocalStrategy, national: NationalStrategy): LocalStrategy {
  return strategy.national === undefined && sameFramework(strategy.framework, national.id)
    ? { ...strategy, national }
    : strategy;
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
      throw faultOf(fileName(word), error);
    }
  }
  return others;
}
