import { readAnswers } from '../interop/index.js';
import {
  type Answers,
  councilForm,
  councilsForm,
  type FormQuestion,
  fill,
  portfolioForm,
  strategyForm,
} from '../questions/index.js';
import { counted } from '../summary/wording.js';
import { readArguments } from './arguments.js';
import { Fault, faultOf } from './fault.js';
import { strategyDocument } from './frameworks.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { jsonText } from './json-text.js';
import { type AnyDocument, kindOf, parseAny } from './judge-any.js';
import { tablesIn } from './member-table.js';
import { put } from './put.js';
import { fileName, readJson } from './read-json.js';

const OPTIONS = { out: { type: 'string' }, by: { type: 'string' } } as const;

const FORMS: Readonly<Record<AnyDocument['kind'], readonly FormQuestion[]>> = {
  dialogue: councilForm,
  councils: councilsForm,
  strategy: strategyForm,
  portfolio: portfolioForm,
};

/** Fills the answers of a form into a document, and says what became of each that could not be placed. */
export async function fillCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [file, answersFile, ...more] = positionals;
  if (file === undefined || answersFile === undefined || more.length > 0) {
    throw new Fault(
      'fill needs a document and its answers: industrial-strategy fill council.json answers.csv --out filled.json',
    );
  }
  const document = await strategyDocument(file, io);
  const kind = kindOf(document);
  const answers = await answersIn(answersFile, io);
  let filled: ReturnType<typeof fill<unknown>>;
  try {
    filled = fill<unknown>(document, answers, {
      questions: FORMS[kind],
      source: values.by,
      parse: (input) => parseAny(kind, input).document,
    });
  } catch (error) {
    throw faultOf(fileName(file), error);
  }
  const { review, fault } = filled;
  await put(jsonText(filled.document), values.out, io);
  const of = (state: (typeof review)[number]['state']): number => review.filter((line) => line.state === state).length;
  io.stderr.write(
    `${counted(of('written'), 'answer', 'answers')} written, ${of('replaced')} in place of others, ${of('unplaced')} not placed.\n`,
  );
  for (const { question, line, column, because } of review.filter(({ state }) => state === 'unplaced')) {
    const where = [question, line === null ? null : `line ${line}`, column].filter((part) => part !== null).join(', ');
    io.stderr.write(`${where}: ${because}.\n`);
  }
  for (const { at, because } of review.filter(({ state }) => state === 'replaced')) {
    io.stderr.write(`${at}: was ${because}.\n`);
  }
  if (fault === undefined) return EXIT.passed;
  io.stderr.write(`As it stands it contradicts itself: ${fault.message}\n`);
  return EXIT.fault;
}

/** From a table or from JSON. */
async function answersIn(file: string, io: Io): Promise<Answers> {
  if (/\.json$/i.test(file)) return (await readJson(file, io)) as Answers;
  try {
    const [table] = await tablesIn(file, io);
    return readAnswers(table ?? { rows: [] });
  } catch (error) {
    throw faultOf(fileName(file), error);
  }
}
