import { type Block, type Line, section, toned } from '../report/document.js';
import { populationWords } from '../report/finding-words.js';
import { renderText } from '../report/render-text.js';
import { readArguments } from './arguments.js';
import { builtIn } from './built-in.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { terminalStyle, widthOf } from './terminal-style.js';

/** Lists the built-in reference populations and profiles. */
export function referencesCommand(args: readonly string[], io: Io): ExitCode {
  const { positionals } = readArguments(args, {});
  if (positionals.length > 0) throw new Fault('references takes no arguments.');
  const references = builtIn.references.map((reference): Line => {
    const what = reference.title ?? populationWords(reference);
    const sector = reference.sector === undefined ? 'the whole economy' : reference.sector;
    return [toned('code', reference.id), ` – ${what} (${populationWords(reference)}; ${sector})`];
  });
  const profiles = builtIn.profiles.map(({ id, title }): Line => [toned('code', id), ` – ${title}`]);
  const blocks = [...section('References', listOf(references)), ...section('Profiles', listOf(profiles))];
  io.stdout.write(renderText(blocks, widthOf(io), terminalStyle(io)));
  return EXIT.passed;
}

function listOf(items: readonly Line[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }];
}
