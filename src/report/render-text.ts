import { mostOf } from '../core/extremes.js';
import { clean, spaced } from './clean.js';
import { type Block, type Column, type Field, type Line, type Span, spansOf, type Tone } from './document.js';

/** Dresses a piece of text for a terminal; the width of what is seen must stay the same. */
export type Style = (tone: Tone, text: string) => string;

interface Piece {
  readonly text: string;
  readonly tone: Tone | null;
}

/** Text without a space in it, in as many pieces as it has tones. */
type Word = readonly Piece[];

/** Writes blocks as plain text of a width. */
export function renderText(blocks: readonly Block[], width: number, style: Style): string {
  const out: string[] = [];
  let indent = 0;
  let previous: Block['kind'] | null = null;
  for (const block of blocks) {
    if (block.kind === 'title' || block.kind === 'heading' || block.kind === 'subheading') indent = 0;
    if (previous !== null) out.push('');
    for (const one of linesOf(block, indent, width, style)) out.push(one);
    if (block.kind === 'subheading') indent = INDENT;
    previous = block.kind;
  }
  return `${out.join('\n')}\n`;
}

const INDENT = 3;

function linesOf(block: Block, indent: number, width: number, style: Style): readonly string[] {
  switch (block.kind) {
    case 'title':
      return underlined(block.text, '=', 'title', width, style);
    case 'heading':
      return underlined(block.text, '-', 'heading', width, style);
    case 'subheading':
      return filled(block.text, '', ' '.repeat(INDENT), width, style);
    case 'paragraph':
      return filled(block.text, ' '.repeat(indent), ' '.repeat(indent), width, style);
    case 'alarm':
      return filled(block.text, '!! ', '!! ', width, (_tone, text) => style('error', text));
    case 'list':
      return block.items.flatMap((item, i) => {
        const mark = block.numbered ? `${i + 1}.`.padEnd(4) : '- ';
        return filled(item, ' '.repeat(indent) + mark, ' '.repeat(indent + mark.length), width, style);
      });
    case 'fields':
      return fieldLines(block.fields, indent, width, style);
    case 'table':
      return tableLines(block.columns, block.rows, indent, width, style);
    case 'example':
      return block.lines.map((line) => `${' '.repeat(indent + 2)}${spaced(line)}`);
  }
}

function underlined(text: Line, mark: string, tone: Tone, width: number, style: Style): readonly string[] {
  const lines = filled(text, '', '', width, (_tone, part) => part);
  const longest = mostOf(lines.map(lengthOf));
  return [...lines.map((line) => style(tone, line)), style(tone, mark.repeat(longest))];
}

const LABEL = 16;

function fieldLines(fields: readonly Field[], indent: number, width: number, style: Style): readonly string[] {
  const column = mostOf([LABEL, ...fields.map(({ label }) => lengthOf(label) + 2)]);
  return fields.flatMap(({ label: given, lines }) => {
    const label = clean(given);
    return lines.flatMap((line, i) => {
      const bullet = lines.length > 1 ? '- ' : '';
      const blank = ' '.repeat(column - (i === 0 ? lengthOf(label) : 0));
      const lead = `${i === 0 ? style('faint', label) : ''}${blank}${bullet}`;
      const rest = ' '.repeat(indent + column + bullet.length);
      return filled(line, ' '.repeat(indent), rest, width, style, lead, column + bullet.length);
    });
  });
}

function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  indent: number,
  width: number,
  style: Style,
): readonly string[] {
  const cells = rows.map((row) => columns.map((_column, i) => clean(row[i] ?? '').trim()));
  const heads = columns.map(({ head }) => clean(head).trim().split(' '));
  const widths = columns.map((_column, i) =>
    mostOf([...(heads[i] ?? []), ...cells.map((row) => row[i] ?? '')].map(lengthOf)),
  );
  const whole = indent + widths.reduce((sum, each) => sum + each + 2, -2);
  if (whole > width) {
    // Too wide for a table: a line a row, each figure with its name.
    return cells.flatMap((row) => {
      const [first, ...others] = row.map((cell, i) =>
        i === 0 ? cell : `${heads[i]?.join(' ').toLowerCase()} ${cell}`,
      );
      return filled(`${first}: ${others.join('; ')}`, ' '.repeat(indent), ' '.repeat(indent + 2), width, style);
    });
  }
  const line = (row: readonly string[]): string =>
    ' '.repeat(indent) +
    row
      .map((cell, i) => {
        const blank = ' '.repeat((widths[i] ?? 0) - lengthOf(cell));
        return columns[i]?.right === true ? blank + cell : cell + blank;
      })
      .join('  ')
      .trimEnd();
  // A head of two words takes two lines, and stands at the foot of them.
  const depth = mostOf(heads.map((words) => words.length));
  const headLines = Array.from({ length: depth }, (_, k) =>
    line(heads.map((words) => words[k - (depth - words.length)] ?? '')),
  );
  return [...headLines.map((head) => style('faint', head)), ...cells.map(line)];
}

/** Fills lines with words up to the width; the first line may begin with a lead that is already dressed. */
function filled(
  text: Line,
  first: string,
  rest: string,
  width: number,
  style: Style,
  lead = '',
  leadLength = 0,
): readonly string[] {
  const lines: string[] = [];
  let start = first + lead;
  let used = first.length + leadLength;
  let words: Word[] = [];
  for (const word of wordsOf(text)) {
    const length = word.reduce((sum, piece) => sum + lengthOf(piece.text), 0);
    if (words.length > 0 && used + 1 + length > width) {
      lines.push(start + dressed(words, style));
      words = [];
      start = rest;
      used = rest.length;
    }
    used += length + (words.length > 0 ? 1 : 0);
    words.push(word);
  }
  lines.push((start + dressed(words, style)).trimEnd());
  return lines;
}

function wordsOf(text: Line): readonly Word[] {
  const words: Piece[][] = [];
  let word: Piece[] = [];
  for (const span of spansOf(text)) {
    for (const part of plain(span).split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        if (word.length > 0) words.push(word);
        word = [];
      } else word.push({ text: part, tone: typeof span === 'string' ? null : span.tone });
    }
  }
  if (word.length > 0) words.push(word);
  return words;
}

function plain(span: Span): string {
  return clean(typeof span === 'string' ? span : span.text);
}

/** Words as one line, neighbours of one tone dressed together. */
function dressed(words: readonly Word[], style: Style): string {
  const runs: { text: string; tone: Tone | null }[] = [];
  for (const [i, word] of words.entries()) {
    for (const [j, { text, tone }] of word.entries()) {
      const gap = i > 0 && j === 0 ? ' ' : '';
      const last = runs[runs.length - 1];
      if (last !== undefined && last.tone === tone) last.text += gap + text;
      else if (last === undefined) runs.push({ text: gap + text, tone });
      else {
        runs.push({ text: gap, tone: null }, { text, tone });
      }
    }
  }
  return runs.map(({ text, tone }) => (tone === null || text === '' ? text : style(tone, text))).join('');
}

function lengthOf(text: string): number {
  return [...text].length;
}
