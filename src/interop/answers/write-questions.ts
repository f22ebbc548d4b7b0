import type { AskedQuestion } from '../../questions/index.js';
import type { Cell, Table } from '../table.js';

const HEAD = ['question', 'who', 'text', 'help', 'line', 'column', 'heading', 'kind', 'choices', 'answer'] as const;

/** Blank lines for a list that is not there yet. */
const BLANK_LINES = 3;

/**
 * The questions as a table to fill in: a row a cell of the answer, the last column for it. Rows of one line of a list have
 * the same number; more lines are added by numbering on. "none" in the first row of a question answers it whole.
 */
export function writeQuestions(asked: readonly AskedQuestion[]): Table {
  const rows = asked.flatMap(({ question, about }): readonly (readonly Cell[])[] => {
    const { id, question: text, help, who, columns = [], answer, key, none } = question;
    const note = none === undefined ? help : `${help} If there are none, write: none`;
    const lead = (i: number): readonly Cell[] => (i === 0 ? [id, who.join(', '), text, note] : [id, '', '', '']);
    if (answer === 'names') return [[...lead(0), '', '', 'names, parted by semicolons', 'names', '', '']];
    const lines = answer === 'record' ? 1 : Math.max(about.length, question.find === undefined ? BLANK_LINES : 1);
    let row = 0;
    return Array.from({ length: lines }, (_, line) =>
      columns.map((column): readonly Cell[] => {
        const filled = column.key === key && about[line] !== undefined ? (about[line] ?? '') : '';
        const cells: readonly Cell[] = [
          ...lead(row),
          answer === 'record' ? '' : line + 1,
          column.key,
          column.label,
          column.type,
          (column.choices ?? []).join(', '),
          filled,
        ];
        row += 1;
        return cells;
      }),
    ).flat();
  });
  return { rows: [HEAD, ...rows] };
}
