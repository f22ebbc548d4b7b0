import { daysOf, type When } from '../../core/when.js';
import type { DateReading } from '../cells/read-date.js';
import { bareName } from '../cells/read-name.js';
import type { Places } from '../places.js';
import { squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import type { ReviewLine } from '../types.js';
import { type Answer, confirms, takesOut } from './answers.js';
import type { Draft } from './draft.js';
import { valueText } from './grammar.js';
import { personMark } from './marks.js';
import { readAnswer } from './read-answer.js';

/** What answers are read by. */
export interface AnswerContext {
  readonly places: Places | undefined;
  readonly dates: DateReading;
  /** The headers of the table. */
  readonly columns: readonly string[];
}

/** Fields that are only known once all lines are read together. */
const RELATED: readonly (string | null)[] = ['organisation/id', 'holder/id', null];

/** Applies answers to the lines: those about fields of a line, or, when all lines were held together, the rest. */
export function applyAnswers(
  drafts: readonly Draft[],
  answers: readonly Answer[],
  context: AnswerContext,
  related: boolean,
): readonly ReviewLine[] {
  const byLine = new Map(drafts.map((draft) => [draft.line, draft]));
  const extra: ReviewLine[] = [];
  for (const answer of answers.filter(({ line, field }) => line === null && RELATED.includes(field) === related)) {
    extra.push(applyToColumn(drafts, answer, context));
  }
  for (const answer of answers) {
    if (answer.line === null || RELATED.includes(answer.field) !== related) continue;
    const draft = byLine.get(answer.line);
    const stale =
      draft === undefined
        ? staleLine(answer, 'there is no such record in the table now')
        : applyToLine(draft, answer, context);
    if (stale !== undefined) (draft?.review ?? extra).push(stale);
  }
  return extra;
}

/** An answer in the line of a column holds for all that it asks, and for its guesses where it confirms or takes out. */
function applyToColumn(drafts: readonly Draft[], answer: Answer, context: AnswerContext): ReviewLine {
  const base = { line: null, column: answer.column, cell: answer.cell, field: answer.field, answer: answer.answer };
  if (answer.field === null || answer.column === null || !context.columns.includes(answer.column)) {
    return {
      ...base,
      value: null,
      state: 'stale',
      reason: 'there is no such column in the table now; your answer is not applied',
    };
  }
  const asksKind = answer.field === 'organisation/kind';
  const value = asksKind && confirms(answer.answer) ? 'business' : answer.answer;
  const said = confirms(value) || takesOut(value);
  let held = 0;
  let fault: string | undefined;
  for (const draft of drafts) {
    if (answer.field === 'attributes/group' && said && draft.marks.get('attributes/group')?.confidence === 'derived') {
      if (takesOut(value)) remove(draft, 'attributes/group');
      else draft.marks.set('attributes/group', { confidence: 'analyst', note: 'filled down, and confirmed' });
      held += 1;
    }
    for (const [i, line] of draft.review.entries()) {
      if (line.field !== answer.field || line.column !== answer.column) continue;
      if (line.state !== (said ? 'guessed' : 'asked')) continue;
      const done = settle(draft, line, value, context);
      if (typeof done === 'string') {
        fault = done;
        continue;
      }
      draft.review[i] = { ...done, reason: `${done.reason}, for the whole column` };
      held += 1;
    }
  }
  if (held === 0 && fault !== undefined)
    return {
      ...base,
      value: null,
      state: 'unplaced',
      reason: `your answer "${answer.answer}" could not be used: ${fault}`,
    };
  return {
    ...base,
    value: said ? null : value,
    state: 'answered',
    reason: `you answered for the column: ${held} ${held === 1 ? 'line' : 'lines'}`,
  };
}

/** Undefined where it was applied in place; else what is to be listed. */
function applyToLine(draft: Draft, answer: Answer, context: AnswerContext): ReviewLine | undefined {
  const at = draft.review.findIndex(
    ({ field, column, state }) =>
      field === answer.field &&
      (answer.column === null || column === null || keyOf(column) === keyOf(answer.column)) &&
      state !== 'stale',
  );
  const line = draft.review[at];
  const now = line?.cell ?? cellOf(draft, answer);
  if (now !== undefined && squeeze(now) !== squeeze(answer.cell))
    return staleLine(answer, 'the cell has changed since; your answer is not applied');
  const open: ReviewLine = line ?? {
    line: draft.line,
    column: answer.column,
    cell: answer.cell,
    field: answer.field,
    value: null,
    state: 'asked',
    reason: '',
  };
  const done = settle(draft, open, answer.answer, context);
  if (typeof done === 'string') {
    return {
      ...open,
      state: 'unplaced',
      value: null,
      reason: `your answer "${answer.answer}" could not be used: ${done}`,
      answer: answer.answer,
    };
  }
  const told = { ...done, answer: answer.answer };
  if (at === -1) draft.review.push(told);
  else draft.review[at] = told;
  return undefined;
}

/** The cell that an answer is about, where no line of the review holds it. */
function cellOf(draft: Draft, { column, field }: Answer): string | undefined {
  for (const [use, held] of draft.cells)
    if (use === field || (column !== null && held.column === column)) return held.cell;
  return undefined;
}

function staleLine({ value: _, ...answer }: Answer, reason: string): ReviewLine {
  return { ...answer, value: null, state: 'stale', reason };
}

/** Does what an answer says to one field of one record. A text is why it cannot. */
function settle(draft: Draft, line: ReviewLine, answer: string, context: AnswerContext): ReviewLine | string {
  const { field } = line;
  if (field === null) return settleTwice(draft, line, answer);
  if (takesOut(answer)) {
    remove(draft, field);
    if (field === 'status') draft.empty = false;
    return { ...line, state: 'answered', value: null, reason: 'you said to leave it out' };
  }
  if (confirms(answer)) {
    if (line.state === 'guessed') {
      draft.marks.set(field, { confidence: 'analyst', note: `${line.reason}; confirmed` });
      return { ...line, state: 'answered', reason: 'you confirmed it' };
    }
    if (line.value === null) return 'yes says nothing here; give the value';
  }
  const text = confirms(answer) && line.value !== null ? line.value : answer;
  const reading = readAnswer(field, text, context.places, context.dates);
  if (!('value' in reading)) return reading.reason;
  const fault = write(draft, field, reading.value);
  if (fault !== undefined) return fault;
  draft.marks.set(field, { confidence: 'analyst' });
  return { ...line, state: 'answered', value: valueText(reading.value), reason: 'you answered' };
}

/** "A second seat, or the same line twice?" */
function settleTwice(draft: Draft, line: ReviewLine, answer: string): ReviewLine | string {
  const key = keyOf(answer);
  if (/\b(?:same|twice|duplicate|repeat)\b/.test(key)) {
    draft.dropped = true;
    return { ...line, state: 'answered', reason: 'you said that it is the same line twice: this one is left out' };
  }
  if (/\b(?:second|two|both|seat)\b/.test(key))
    return { ...line, state: 'answered', reason: 'you said that it is a second seat' };
  return 'write "second seat" or "same line"';
}

function write(draft: Draft, field: string, value: unknown): string | undefined {
  if (draft.empty && (field.startsWith('holder/') || field === 'seniority')) return 'nobody is in the seat';
  if (field === 'from' || field === 'until') {
    const days = { from: draft.fields.get('from'), until: draft.fields.get('until'), [field]: value } as {
      readonly from?: When;
      readonly until?: When;
    };
    const [first, last] = [daysOf(days.from).first, daysOf(days.until).last];
    if (first !== undefined && last !== undefined && first > last) return 'the last day would be before the first';
  }
  if (field === 'holder/name') {
    draft.names.holder = String(value);
    draft.fields.set('holder/id', personMark(bareName(String(value))));
    draft.marks.set('holder/id', { confidence: 'analyst' });
    return undefined;
  }
  if (field === 'status' && value !== 'filled') {
    draft.empty = true;
    for (const path of [...draft.fields.keys()])
      if (path.startsWith('holder/') || path.startsWith('sharedWith/') || path === 'seniority') remove(draft, path);
    draft.names.holder = undefined;
    draft.names.sharedWith = undefined;
  }
  draft.fields.set(field, value);
  return undefined;
}

function remove(draft: Draft, field: string): void {
  draft.fields.delete(field);
  draft.marks.delete(field);
  if (field === 'holder/name') draft.names.holder = undefined;
}
