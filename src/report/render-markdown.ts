import { mostOf } from '../core/extremes.js';
import { clean, spaced } from './clean.js';
import { type Block, type Column, type Line, type Span, spansOf } from './document.js';

/** Writes blocks as Markdown (CommonMark, with GitHub's tables). Nothing in a name or message can act as Markdown. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(written).join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${joined(block.text)}`;
    case 'heading':
      return `## ${joined(block.text)}`;
    case 'subheading':
      return `### ${joined(block.text)}`;
    case 'paragraph':
      return inline(block.text);
    case 'alarm':
      return `> **Warning:** ${joined(block.text)}`;
    case 'list':
      return block.items.map((item, i) => `${block.numbered ? `${i + 1}.` : '-'} ${inline(item)}`).join('\n');
    case 'fields':
      return block.fields
        .map(({ label, lines }) => {
          const [only] = lines;
          if (lines.length === 1 && only !== undefined) return `- **${cell(label)}:** ${joined(only)}`;
          return [`- **${cell(label)}:**`, ...lines.map((line) => `  - ${inline(line)}`)].join('\n');
        })
        .join('\n');
    case 'table':
      return table(block.columns, block.rows);
    case 'example':
      return fenced(block.lines);
  }
}

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ head }) => cell(head))),
    row(columns.map(({ right }) => (right ? '---:' : '---'))),
    ...rows.map((cells) => row(columns.map((_column, i) => cell(cells[i] ?? '')))),
  ].join('\n');
}

function cell(text: string): string {
  return escaped(clean(text).trim());
}

function fenced(lines: readonly string[]): string {
  const text = lines.map(spaced);
  const fence = '`'.repeat(Math.max(3, longestRun(text.join('\n')) + 1));
  return [`${fence}text`, ...text, fence].join('\n');
}

/** A line where a block could begin. */
function inline(line: Line): string {
  return startEscaped(joined(line));
}

function joined(line: Line): string {
  return spansOf(line).map(spanWritten).join('').trim();
}

function spanWritten(span: Span): string {
  if (typeof span === 'string') return escaped(clean(span));
  const text = clean(span.text).trim();
  if (text === '') return '';
  switch (span.tone) {
    case 'code':
      return code(text);
    case 'strong':
      return `**${escaped(text)}**`;
    default:
      return escaped(text);
  }
}

// Every character that CommonMark, GitHub's tables, strike-through or mathematics give a meaning in the middle of a line.
function escaped(text: string): string {
  const plain = text.replace(/[\\`*_[\]<>|~$#]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
  return plain.replace(LIVE, `$&${BREAK}`);
}

// Addresses and mentions, which hosts of Markdown make live behind its back: broken up by a space of no width, they read
// the same and lead nowhere.
const LIVE = /@(?=[\p{L}\p{N}])|[a-z]:(?=\/\/|[^\s/]*@)|\bwww(?=\.)|\b(?:mailto|xmpp|javascript|data):/giu;
const BREAK = '&#8203;';

/** What begins a line must not begin a list, a rule, a quotation or an underline. */
function startEscaped(text: string): string {
  return text.replace(/^[-+=](?=\s|$|[-+=])/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

function longestRun(text: string): number {
  return mostOf([0, ...(text.match(/`+/g) ?? []).map((run) => run.length)]);
}
