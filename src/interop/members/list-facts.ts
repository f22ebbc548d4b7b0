import { type DateReading, readDate } from '../cells/read-date.js';
import { keyOf } from '../text/words-of.js';
import type { MemberOptions, ReviewLine } from '../types.js';
import { type Answer, confirms } from './answers.js';
import type { ListFacts } from './list-questions.js';

/** Fields of the review that are about the list as a whole. */
export const LIST_FIELDS: readonly (string | null)[] = ['complete', 'asAt', 'leavers'];

/** What the caller says of the list, and where the caller says nothing, what was answered. */
export function factsOf(
  options: Pick<MemberOptions, 'complete' | 'asAt' | 'membersSince'>,
  answers: readonly Answer[],
  dates: DateReading,
): { readonly facts: ListFacts; readonly answered: readonly string[]; readonly faults: readonly ReviewLine[] } {
  let facts: ListFacts = { complete: options.complete, asAt: options.asAt, membersSince: options.membersSince };
  const answered: string[] = [];
  const faults: ReviewLine[] = [];
  for (const answer of answers) {
    const text = confirms(answer.answer) && answer.field !== 'complete' ? (answer.value ?? '') : answer.answer;
    const isNo = ['no', 'none', 'n'].includes(keyOf(text));
    const fault = (reason: string): void => {
      faults.push({
        line: null,
        column: null,
        cell: '',
        field: answer.field,
        value: null,
        state: 'unplaced',
        reason: `your answer "${answer.answer}" could not be used: ${reason}`,
        answer: answer.answer,
      });
    };
    if (answer.field === 'complete') {
      if (facts.complete !== undefined) continue;
      if (confirms(text) || isNo) facts = { ...facts, complete: confirms(text) };
      else fault('write yes or no');
      continue;
    }
    const field = answer.field === 'asAt' ? 'asAt' : 'membersSince';
    if (facts[field] !== undefined) continue;
    if (isNo) {
      if (field === 'membersSince') facts = { ...facts, noLeavers: true };
      continue;
    }
    const date = readDate(text, dates);
    if ('value' in date) {
      facts = { ...facts, [field]: date.value };
      answered.push(field);
    } else fault(text === '' ? 'nothing was suggested; give a day' : date.reason);
  }
  return { facts, answered, faults };
}
