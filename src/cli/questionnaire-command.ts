import { writeQuestions, writeTable } from '../interop/index.js';
import { type Questionnaire, questionnaire, WHO, type Who } from '../questions/index.js';
import { questionnaireHtml, questionnaireMarkdown, questionnaireScreen } from '../report/questionnaire.js';
import { oneOf, readArguments } from './arguments.js';
import { builtIn } from './built-in.js';
import { dayOfJudgement, dayOfList } from './day-of-judgement.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { jsonText } from './json-text.js';
import { judgeAny, readAny } from './judge-any.js';
import { put } from './put.js';
import { fileName } from './read-json.js';
import { widthOf } from './terminal-style.js';

const OPTIONS = {
  'as-of': { type: 'string' },
  who: { type: 'string', multiple: true },
  format: { type: 'string' },
  full: { type: 'boolean' },
  output: { type: 'string' },
} as const;

/** What to ask about a document, and whom: on a screen, or as a form. Without a file, of a council that ships. */
export async function questionnaireCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new Fault('questionnaire asks about one file.');
  const format = oneOf('--format', values.format, ['text', 'markdown', 'html', 'csv', 'json'], 'text');
  const who = values.who?.map((word) => oneOf<Who>('--who', word, Object.keys(WHO) as Who[], 'secretary'));
  const read =
    file === undefined ? { kind: 'dialogue' as const, document: builtIn.dialogue.document } : await readAny(file, io);
  const own = read.kind === 'dialogue' ? dayOfList(read.document) : undefined;
  const { asOf } = dayOfJudgement(values['as-of'], own, io);
  const form = questionnaire(judgeAny(read, asOf), { who });
  await put(written(form, format, values.full === true, widthOf(io)), values.output, io);
  if (file !== undefined && form.asked.length === 0) io.stderr.write(`${fileName(file)}: there is nothing to ask.\n`);
  return EXIT.passed;
}

function written(
  form: Questionnaire,
  format: 'text' | 'markdown' | 'html' | 'csv' | 'json',
  full: boolean,
  width: number,
): string {
  switch (format) {
    case 'text':
      return `${questionnaireScreen(form, { width, full })}\n`;
    case 'markdown':
      return questionnaireMarkdown(form);
    case 'html':
      return questionnaireHtml(form);
    case 'csv':
      return writeTable(writeQuestions(form.asked));
    case 'json':
      return jsonText(form);
  }
}
