import { type Answers, isNone } from '../../questions/index.js';
import { type Table, textOfCell } from '../table.js';
import { TableError } from '../table-error.js';

/**
 * Reads a table of questions back, as {@link writeQuestions} wrote it and a person filled it in. Blank answers are left
 * out: nobody knows. A row whose question or column is missing is told by its line.
 *
 * @throws {@link TableError} for a table without the columns `question` and `answer`.
 */
export function readAnswers({ rows }: Table): Answers {
  const [head = [], ...lines] = rows.filter((row) => row.some((cell) => textOfCell(cell).trim() !== ''));
  const at = (name: string): number => head.findIndex((cell) => textOfCell(cell).trim() === name);
  const [question, line, column, answer] = [at('question'), at('line'), at('column'), at('answer')];
  if (question === -1 || answer === -1 || column === -1) {
    throw new TableError(
      'nothing-recognised',
      'This is no table of questions: it needs the columns question, line, column and answer, as questionnaire --format csv writes them.',
    );
  }
  const answers: Record<string, unknown> = {};
  const byLine = new Map<string, Map<string, Record<string, string>>>();
  for (const row of lines) {
    const cell = (i: number): string => (i === -1 ? '' : textOfCell(row[i]).trim());
    const [id, own] = [cell(question), cell(answer)];
    if (id === '' || own === '' || own === '?') continue;
    const key = cell(column);
    const isWhole = key === '' || (isNone(own) && !byLine.has(id) && answers[id] === undefined && cell(line) === '1');
    if (isWhole) {
      answers[id] = own;
      continue;
    }
    const lineOf = byLine.get(id) ?? new Map<string, Record<string, string>>();
    byLine.set(id, lineOf);
    const record = lineOf.get(cell(line)) ?? {};
    record[key] = own;
    lineOf.set(cell(line), record);
  }
  for (const [id, lineOf] of byLine) {
    const only = lineOf.get('');
    // A list of which more than the first cell says something is no "none".
    answers[id] = only !== undefined && lineOf.size === 1 ? only : [...lineOf.values()];
  }
  return answers as Answers;
}
