import { type Block, section } from '../report/document.js';
import { renderMarkdown } from '../report/render-markdown.js';
import { renderText } from '../report/render-text.js';
import { ruleBlocks } from '../report/rule-blocks.js';
import { oneOf, readArguments } from './arguments.js';
import { builtIn } from './built-in.js';
import { Fault } from './fault.js';
import { findRule } from './find-rule.js';
import { strategyDocument } from './frameworks.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { type AnyDocument, kindOf } from './judge-any.js';
import { isTableFile } from './member-table.js';
import { commandsFor } from './packs.js';
import { terminalStyle, widthOf } from './terminal-style.js';

/**
 * Says what one rule asks, why, by which numbers and on whose word; or, with a number and a file, what is behind that line
 * of its screen.
 */
export async function explainCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const [number = '', ...rest] = args;
  if (/^\d+$/.test(number)) return explainLine(number, rest, io);
  const { values, positionals } = readArguments(args, { format: { type: 'string' } });
  const [word] = positionals;
  if (word === undefined || positionals.length > 1) {
    throw new Fault(
      'explain needs one rule, or a number of a screen and its file: industrial-strategy explain representation/trade-bodies-minority, industrial-strategy explain 2 council.json',
    );
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

/** The line of that number, as the command that fits the file shows it; `--dialogue` for a council judged whole. */
async function explainLine(number: string, args: readonly string[], io: Io): Promise<ExitCode> {
  const rest = args.filter((arg) => arg !== '--dialogue');
  const file = rest.find((arg) => !arg.startsWith('-'));
  if (file === undefined) throw new Fault(`explain ${number} needs the file of the screen: explain ${number} FILE`);
  const command = args.includes('--dialogue') ? 'dialogue' : await commandFor(file, io);
  const judged = [...rest, '--explain', number];
  let code: ExitCode;
  switch (command) {
    case 'align':
      code = await (await import('./align-command.js')).alignCommand(judged, io);
      break;
    case 'portfolio':
      code = await (await import('./portfolio-command.js')).portfolioCommand(judged, io);
      break;
    case 'councils':
      code = await (await import('./councils-command.js')).councilsCommand(judged, io);
      break;
    case 'dialogue':
      code = await (await import('./dialogue-command.js')).dialogueCommand(judged, io);
      break;
    default:
      code = await (await import('./assess-command.js')).assessCommand(judged, io);
  }
  return code === EXIT.fault ? code : EXIT.passed;
}

const COMMAND = {
  portfolio: 'portfolio',
  councils: 'councils',
  strategy: 'align',
  dialogue: 'assess',
} as const satisfies Record<AnyDocument['kind'], string>;

/** The command that judges a file, by what it holds. A table is a council. */
async function commandFor(file: string, io: Io): Promise<(typeof COMMAND)[AnyDocument['kind']]> {
  return isTableFile(file) ? 'assess' : COMMAND[kindOf(await strategyDocument(file, io))];
}
