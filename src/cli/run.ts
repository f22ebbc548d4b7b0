import { InvalidInputError } from '../core/invalid-input.js';
import { nearest } from '../core/nearest.js';
import { InvalidOptionsError } from '../rules/options.js';
import { alignCommand } from './align-command.js';
import { assessCommand } from './assess-command.js';
import { compareCommand } from './compare-command.js';
import { councilsCommand } from './councils-command.js';
import { dialogueCommand } from './dialogue-command.js';
import { explainCommand } from './explain-command.js';
import { Fault } from './fault.js';
import { HELP } from './help.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { leagueCommand } from './league-command.js';
import { portfolioCommand } from './portfolio-command.js';
import { referencesCommand } from './references-command.js';
import { rulesCommand } from './rules-command.js';
import { version } from './version.js';
import { whatifCommand } from './whatif-command.js';

type Command = (args: readonly string[], io: Io) => ExitCode | Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = {
  assess: assessCommand,
  dialogue: dialogueCommand,
  councils: councilsCommand,
  compare: compareCommand,
  whatif: whatifCommand,
  rules: rulesCommand,
  explain: explainCommand,
  references: referencesCommand,
  league: leagueCommand,
  align: alignCommand,
  portfolio: portfolioCommand,
};

/**
 * Runs the shell command: `argv` without the program's own name. Answers the exit code; writes and reads nothing but
 * through `io`.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(argv, io);
  } catch (error) {
    if (error instanceof Fault || error instanceof InvalidInputError || error instanceof InvalidOptionsError) {
      io.stderr.write(`${error.message}\n`);
      return EXIT.fault;
    }
    throw error;
  }
}

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [word = '', ...rest] = argv;
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  const end = rest.indexOf('--');
  const help = (end === -1 ? rest : rest.slice(0, end)).some((each) => each === '--help' || each === '-h');
  if (command !== undefined && !help) return command(rest, io);
  if (word === '--version') {
    io.stdout.write(`${version()}\n`);
    return EXIT.passed;
  }
  if (command !== undefined || word === '' || word === '--help' || word === '-h') {
    io.stdout.write(HELP[command === undefined ? '' : word] ?? '');
    return EXIT.passed;
  }
  const close = nearest(word, Object.keys(COMMANDS));
  const hint = close === null ? 'See: industrial-strategy --help' : `Did you mean "${close}"?`;
  throw new Fault(`There is no command "${word}". ${hint}`);
}
