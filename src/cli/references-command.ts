import { nearest } from '../documents/nearest.js';
import { type Block, type Line, section, toned } from '../report/document.js';
import { populationWords } from '../report/finding-words.js';
import { renderText } from '../report/render-text.js';
import { amountWords, nameWords } from '../summary/wording.js';
import { readArguments } from './arguments.js';
import { builtIn } from './built-in.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { terminalStyle, widthOf } from './terminal-style.js';

/** Lists the built-in reference populations and profiles; or the categories of those named, with the words a record may use. */
export function referencesCommand(args: readonly string[], io: Io): ExitCode {
  const { positionals } = readArguments(args, {});
  if (positionals.length > 0) {
    io.stdout.write(renderText(positionals.flatMap(wordsOf), widthOf(io), terminalStyle(io)));
    return EXIT.passed;
  }
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

/** The categories of a reference: what a record may write for each, and its share of the whole. */
function wordsOf(id: string): readonly Block[] {
  const reference = builtIn.references.find((each) => each.id === id);
  if (reference === undefined) {
    const close = nearest(
      id,
      builtIn.references.map((each) => each.id),
    );
    throw new Fault(
      `There is no built-in reference "${id}". ${close === null ? 'List them: industrial-strategy references' : `Did you mean "${close}"?`}`,
    );
  }
  const { categories, attribute } = reference;
  const whole = categories.reduce((sum, { weight }) => sum + weight, 0);
  const items = categories.map(({ id: category, weight, covers }): Line => {
    const share = amountWords(weight / whole, 'share');
    const counted = covers === undefined ? '' : ` (counted as ${category})`;
    return [toned('code', (covers ?? [category]).join(', ')), `${counted}: ${share}`];
  });
  return [
    { kind: 'title', text: reference.title ?? populationWords(reference) },
    { kind: 'paragraph', text: `What a record may write for ${nameWords(attribute)}, and the share of each:` },
    ...listOf(items),
  ];
}

function listOf(items: readonly Line[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }];
}
