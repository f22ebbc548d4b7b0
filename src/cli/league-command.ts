import { assessRepresentation } from '../council/index.js';
import type { Council } from '../council/model.js';
import { dialogueSchema } from '../dialogue/schema.js';
import { parseAs } from '../documents/parse-schema.js';
import { writeTable } from '../interop/index.js';
import { councilSections, summary } from '../summary/index.js';
import { oneOf, readArguments } from './arguments.js';
import { chosenReferences } from './attach-references.js';
import { builtIn } from './built-in.js';
import { dayOfList } from './day-of-judgement.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { jsonText } from './json-text.js';
import { orTold } from './judge-files.js';
import { type InLeague, leagueLines, leagueRows } from './league-lines.js';
import { isTableFile, readMemberFile } from './member-table.js';
import { put } from './put.js';
import { readJson } from './read-json.js';
import { widthOf } from './terminal-style.js';

const OPTIONS = {
  all: { type: 'boolean' },
  full: { type: 'boolean' },
  'as-of': { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

/**
 * Looks at many councils side by side, a line of marks each: those of some files, documents or member tables, or else the
 * real ones that ship. One row a council as CSV.
 */
export async function leagueCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: files } = readArguments(args, OPTIONS);
  const format = oneOf('--format', values.format, ['text', 'csv', 'json'], 'text');
  const councils = files.length === 0 ? shipped(values.all === true) : await councilsIn(files, io);
  const judged = councils.flatMap((council): readonly InLeague[] => {
    const asOf = values['as-of'] ?? dayOfList(council)?.day;
    // Without a day there is none to judge it on.
    if (asOf === undefined) return [];
    const references = chosenReferences(builtIn.leagueReferences, asOf, council.sector);
    const told = summary(assessRepresentation(council, { asOf, references }), {
      rules: builtIn.rules,
      sections: councilSections(council, asOf),
      chosen: references.map(({ id }) => id),
    });
    return [{ name: council.name ?? council.id ?? 'A council without a name', asOf, summary: told }];
  });
  if (files.length > 0 && judged.length < councils.length) {
    io.stderr.write('Some lists have no day: say --as-of DAY to judge them.\n');
  }
  const texts = {
    text: () => `${leagueLines(judged, { width: widthOf(io), full: values.full === true }).join('\n')}\n`,
    csv: () => {
      const rows = leagueRows(judged);
      const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      return writeTable({ rows: [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))] });
    },
    json: () => jsonText(judged.map((one) => one.summary)),
  };
  await put(texts[format](), values.output, io);
  return councils.length === 0 ? EXIT.fault : EXIT.passed;
}

function shipped(all: boolean): readonly Council[] {
  return builtIn.councils.filter(({ whole }) => all || whole).map(({ council }) => council);
}

/** What can be read; of the rest it is said what is wrong with it. */
async function councilsIn(files: readonly string[], io: Io): Promise<readonly Council[]> {
  const councils: Council[] = [];
  for (const file of files) {
    const read = await orTold(file, io, async (): Promise<readonly Council[]> => {
      if (!isTableFile(file)) return [parseAs('council', dialogueSchema, await readJson(file, io))];
      const { document } = (await readMemberFile(file, {}, undefined, io)).imported;
      return 'dialogues' in document ? document.dialogues : [document];
    });
    for (const council of read ?? []) councils.push(council);
  }
  if (councils.length === 0) throw new Fault('There is no council to judge in these files.');
  return councils;
}
