import { type Block, section } from '../report/document.js';
import { renderMarkdown } from '../report/render-markdown.js';
import { renderText } from '../report/render-text.js';
import { ruleBlocks } from '../report/rule-blocks.js';
import { oneOf, readArguments } from './arguments.js';
import { builtIn } from './built-in.js';
import { Fault } from './fault.js';
import { findRule } from './find-rule.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { commandsFor } from './packs.js';
import { terminalStyle, widthOf } from './terminal-style.js';

/** Says what one rule asks, why, by which numbers and on whose word. */
export function explainCommand(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(args, { format: { type: 'string' } });
  const [word] = positionals;
  if (word === undefined || positionals.length > 1) {
    throw new Fault('explain needs one rule: industrial-strategy explain representation/trade-bodies-minority');
  }
  const format = oneOf('--format', values.format, ['text', 'markdown'], 'text');
  const rule = findRule(word, builtIn.rules);
  const blocks = [...ruleBlocks(rule), ...section('To run it', [commandBlock(rule.id)])];
  io.stdout.write(format === 'text' ? renderText(blocks, widthOf(io), terminalStyle(io)) : renderMarkdown(blocks));
  return EXIT.passed;
}

function commandBlock(id: string): Block {
  return {
    kind: 'example',
    lines: commandsFor(id).map((command) => `industrial-strategy ${command} FILE --rule ${id}`),
  };
}
