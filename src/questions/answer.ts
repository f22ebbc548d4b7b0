import { daysOf } from '../core/when.js';
import type { FormColumn, Written } from './form.js';

/** Why an answer could not be placed; the document is left as it was there. */
export class Unplaced extends Error {}

/** Blank, or a question mark: nobody knows. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && ['', '?'].includes(value.trim()));
}

/** Is it the word "none", which is an answer? */
export function isNone(value: unknown): boolean {
  return typeof value === 'string' && sameAnswer(value, 'none');
}

/** Several words, parted by semicolons or given as a list. */
export function wordsIn(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value.map(String) : String(value).split(';');
  return all.map((word) => word.trim()).filter((word) => word !== '');
}

/** Answers are compared without regard to case and blanks around them. */
export function sameAnswer(a: unknown, b: unknown): boolean {
  return String(a).trim().toLowerCase() === String(b).trim().toLowerCase();
}

/** What finds the record that an answer names, and its mark. */
export type MarkOf = (kind: 'member' | 'meeting' | 'priority' | 'council', name: string) => string;

/**
 * A value as the document holds it.
 *
 * @throws {@link Unplaced} for an answer that is no such value.
 */
export function writtenOf(column: FormColumn, value: unknown, markOf: MarkOf): Written {
  const text = String(value).trim();
  switch (column.type) {
    case 'yes-no':
      if (['yes', 'y', 'true'].some((word) => sameAnswer(text, word))) return true;
      if (['no', 'n', 'false'].some((word) => sameAnswer(text, word))) return false;
      throw new Unplaced(`“${text}” is neither yes nor no`);
    case 'number':
      return typeof value === 'number' ? value : quantityOf(text);
    case 'date':
      return dateOf(text);
    case 'dates':
      return wordsIn(value).map(dateOf);
    case 'choice':
      return choiceOf(column, text);
    case 'sides':
    case 'words': {
      const words = wordsIn(value).map((word) => (column.choices === undefined ? word : choiceOf(column, word)));
      const { itemField } = column;
      return itemField === undefined ? words : words.map((word) => ({ [itemField]: word }));
    }
    case 'member':
    case 'meeting':
    case 'priority':
    case 'council':
      return markOf(column.type, text);
    case 'priorities':
      return wordsIn(value).map((word) => markOf('priority', word));
    case 'councils':
      return wordsIn(value).map((word) => markOf('council', word));
    case 'text':
      return text;
  }
}

function choiceOf({ choices = [] }: FormColumn, text: string): string {
  const word = choices.find((choice) => sameAnswer(choice, text));
  if (word === undefined) throw new Unplaced(`“${text}” is none of: ${choices.join(', ')}`);
  return word;
}

/** `12`, `1,200`, `10-20`, `250+`. */
function quantityOf(text: string): Written {
  const parts = /^(\d[\d,]*(?:\.\d+)?)(?:\s*[-–]\s*(\d[\d,]*(?:\.\d+)?)|(\+))?$/.exec(text);
  if (parts === null) throw new Unplaced(`“${text}” is no number: write 12, 10-20 or 250+`);
  const number = (digits: string | undefined): number => Number((digits ?? '').replaceAll(',', ''));
  const min = number(parts[1]);
  if (parts[2] !== undefined) return { min, max: number(parts[2]) };
  return parts[3] === undefined ? min : { min };
}

function dateOf(text: string): string {
  const isDay = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && daysOf(text).first !== undefined;
  if (!isDay) throw new Unplaced(`“${text}” is no date: write 2019, 2019-05 or 2019-05-06`);
  return text;
}
