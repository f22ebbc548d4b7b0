import { spaced } from '../clean.js';

/** Columns of a text, counted in characters: letters with marks and signs beyond the first plane count once. */
export function widthOf(text: string): number {
  return [...text].length;
}

/** Fills a text with blanks to a width. */
export function padded(given: string, width: number): string {
  const text = spaced(given);
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The same from the left. */
export function padded0(given: string, width: number): string {
  const text = spaced(given);
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/**
 * Wraps a text into lines of at most so many columns; a word longer than that is cut, and what cannot be seen becomes a
 * blank: nothing from a document moves a terminal.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of spaced(text)
    .split(/\s+/)
    .filter((one) => one !== '')) {
    for (const piece of pieces(word, width)) {
      if (line === '') line = piece;
      else if (widthOf(line) + 1 + widthOf(piece) <= width) line = `${line} ${piece}`;
      else {
        lines.push(line);
        line = piece;
      }
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function pieces(word: string, width: number): readonly string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  const cut: string[] = [];
  for (let i = 0; i < letters.length; i += width) cut.push(letters.slice(i, i + width).join(''));
  return cut;
}

/** A lead, then a text that wraps under itself. */
export function hung(lead: string, text: string, width: number): readonly string[] {
  const indent = widthOf(lead);
  const lines = wrapped(text, Math.max(8, width - indent));
  return lines.map((line, i) => (i === 0 ? `${lead}${line}` : `${' '.repeat(indent)}${line}`));
}
