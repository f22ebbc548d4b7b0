import { renderMarkdown } from '../report/render-markdown.js';
import { renderText } from '../report/render-text.js';
import { ruleLine, ruleListBlocks } from '../report/rule-blocks.js';
import { isWithin } from '../rules/level.js';
import { oneOf, readArguments } from './arguments.js';
import { LEVELS } from './assess-options.js';
import { builtIn } from './built-in.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { jsonText } from './json-text.js';
import { terminalStyle, widthOf } from './terminal-style.js';

/** Lists every rule. */
export function rulesCommand(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(args, { format: { type: 'string' }, level: { type: 'string' } });
  if (positionals.length > 0)
    throw new Fault('rules takes no file. To read of one rule: industrial-strategy explain RULE');
  const level = oneOf('--level', values.level, LEVELS, 'insider');
  const rules = builtIn.rules.filter((rule) => isWithin(rule, level));
  const format = oneOf('--format', values.format, ['text', 'markdown', 'json'], 'text');
  const written = {
    text: () => renderText(ruleListBlocks(rules), widthOf(io), terminalStyle(io)),
    markdown: () => renderMarkdown(ruleListBlocks(rules)),
    json: () => jsonText(rules.map(ruleLine)),
  }[format]();
  io.stdout.write(written);
  return EXIT.passed;
}
