import type { Block } from '../report/document.js';
import { renderMarkdown } from '../report/render-markdown.js';
import { renderText } from '../report/render-text.js';
import { plainStyle } from '../report/to-text.js';
import { oneOf } from './arguments.js';
import type { Io } from './io.js';
import { jsonText } from './json-text.js';
import { put } from './put.js';
import { terminalStyle, widthOf } from './terminal-style.js';

/**
 * Writes a report as text or Markdown, or what it is about as JSON.
 *
 * @throws {@link Fault} for a format that is not there.
 */
export async function writeBlocks(
  blocks: () => readonly Block[],
  result: unknown,
  asked: string | undefined,
  output: string | undefined,
  io: Io,
): Promise<void> {
  const format = oneOf('--format', asked, ['text', 'markdown', 'json'], 'text');
  const written = {
    text: () => renderText(blocks(), widthOf(io), output === undefined ? terminalStyle(io) : plainStyle),
    markdown: () => renderMarkdown(blocks()),
    json: () => jsonText(result),
  }[format]();
  await put(written, output, io);
}
