import type { When } from '../../core/when.js';
import { squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import { joinedInNotes, joinedWords, leftForSure, leftInNotes, leftWords } from '../words/leavers.js';
import { fillers } from '../words/months.js';
import { type DateReading, readDate } from './read-date.js';

/** A word for leaving or joining and the day behind it, found in a text; `rest` is the text without both. */
export interface Leaving {
  readonly is: 'left' | 'joined';
  /** The word. */
  readonly word: string;
  /** The day; absent: the word stands alone. */
  readonly date?: When;
  readonly rest: string;
}

const LONGEST = 200;

/** What a title, a name or a note says of the day somebody came or went. */
export function readLeaving(cell: string, how: DateReading, inNote = false): readonly Leaving[] {
  const text = squeeze(cell);
  if (text.length > LONGEST) return [];
  const found = [
    ...inWords(text, 'left', inNote ? leftInNotes : leftWords, how),
    ...inWords(text, 'joined', inNote ? joinedInNotes : joinedWords, how),
  ];
  const dated = found.filter(({ date }) => date !== undefined);
  if (dated.length > 0) return dated;
  return found.filter(({ word }) => leftForSure.includes(word)).slice(0, 1);
}

function* inWords(text: string, is: Leaving['is'], words: readonly string[], how: DateReading): Generator<Leaving> {
  const tokens = [...text.matchAll(/[^\s]+/g)].map(({ 0: token, index }) => ({
    key: keyOf(token),
    index,
    end: index + token.length,
  }));
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const parts = word.split(' ');
    for (let at = 0; at + parts.length <= tokens.length; at += 1) {
      if (!parts.every((part, i) => tokens[at + i]?.key === part)) continue;
      const dated = dateBehind(text, tokens.slice(at + parts.length), how);
      const first = tokens[at]?.index ?? 0;
      const last = dated?.end ?? tokens[at + parts.length - 1]?.end ?? first;
      yield { is, word, ...(dated === undefined ? {} : { date: dated.date }), rest: without(text, first, last) };
      return;
    }
  }
}

interface Token {
  readonly index: number;
  readonly end: number;
}

/** The longest run of up to four words behind it that is a date. */
function dateBehind(
  text: string,
  tokens: readonly Token[],
  how: DateReading,
): { readonly date: When; readonly end: number } | undefined {
  for (const skip of [0, 1]) {
    const from = tokens[skip];
    if (
      from === undefined ||
      (skip === 1 && !fillers.includes(keyOf(text.slice(tokens[0]?.index ?? 0, tokens[0]?.end))))
    )
      return undefined;
    for (let n = Math.min(4, tokens.length - skip); n > 0; n -= 1) {
      const to = tokens[skip + n - 1];
      if (to === undefined) continue;
      const part = text.slice(from.index, to.end).replaceAll(/^[([]+|[)\],.;:]+$/g, '');
      if (!/\d{4}|\d[./-]\d/.test(part)) continue;
      const reading = readDate(part, how);
      if ('value' in reading) return { date: reading.value, end: to.end };
    }
  }
  return undefined;
}

/** The text without a part, and without the brackets, commas and dashes that held it. */
function without(text: string, from: number, to: number): string {
  return squeeze(
    `${text.slice(0, from).replace(/[\s([,;:–—-]+$/u, '')} ${text.slice(to).replace(/^[\s)\],.;:]+/u, '')}`,
  );
}
