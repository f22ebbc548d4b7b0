import { InvalidInputError } from '../documents/invalid-input.js';
import { nearest } from '../documents/nearest.js';
import { InvalidOptionsError } from '../rules/refuse-options.js';
import { Fault } from './fault.js';
import { HELP } from './help.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { version } from './version.js';

type Command = (args: readonly string[], io: Io) => ExitCode | Promise<ExitCode>;

/** Each command is loaded when it runs: nobody who asks for help waits for the data. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  assess: async () => (await import('./assess-command.js')).assessCommand,
  dialogue: async () => (await import('./dialogue-command.js')).dialogueCommand,
  councils: async () => (await import('./councils-command.js')).councilsCommand,
  compare: async () => (await import('./compare-command.js')).compareCommand,
  whatif: async () => (await import('./whatif-command.js')).whatifCommand,
  read: async () => (await import('./read-command.js')).readCommand,
  rules: async () => (await import('./rules-command.js')).rulesCommand,
  explain: async () => (await import('./explain-command.js')).explainCommand,
  references: async () => (await import('./references-command.js')).referencesCommand,
  league: async () => (await import('./league-command.js')).leagueCommand,
  seats: async () => (await import('./seats-command.js')).seatsCommand,
  questionnaire: async () => (await import('./questionnaire-command.js')).questionnaireCommand,
  fill: async () => (await import('./fill-command.js')).fillCommand,
  align: async () => (await import('./align-command.js')).alignCommand,
  portfolio: async () => (await import('./portfolio-command.js')).portfolioCommand,
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
  if (command !== undefined && !help) return (await command())(rest, io);
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
