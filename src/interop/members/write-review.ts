import type { Cell, Table } from '../table.js';
import type { Imported } from '../types.js';
import { REVIEW_COLUMNS } from './answers.js';

/**
 * The review as a table, with an empty column for answers: the questions about the list as a whole first, then column by
 * column and line by line. In `answer`, blank lets a line stand, `yes` confirms it, `-` takes the value out, and anything
 * else is the value. Fed back as `readMembers(table, { review })`, answers are applied and marked as an analyst's.
 */
export function writeReview({ asked, review }: Imported<unknown>): Table {
  const questions = asked.map(({ id, question, answer, suggestion, because }): Cell[] => {
    const reason = because === undefined ? question : `${question} (${because})`;
    return [
      null,
      null,
      null,
      id,
      suggestion ?? null,
      answer === 'not known' ? 'asked' : 'answered',
      reason,
      answer === 'not known' ? null : answer,
    ];
  });
  const lines = review.map(({ line, column, cell, field, value, state, reason, answer }): Cell[] => [
    line,
    column,
    cell === '' ? null : cell,
    field,
    value,
    state,
    reason,
    answer ?? null,
  ]);
  return { name: 'review', rows: [[...REVIEW_COLUMNS], ...questions, ...lines] };
}
