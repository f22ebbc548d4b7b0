import { assessRepresentation, representationRules } from '../council/index.js';
import type { Dialogue } from '../dialogue/model.js';
import { dialogueSchema } from '../dialogue/schema.js';
import { parseAs } from '../documents/parse-schema.js';
import type { Assessment } from '../rules/finding.js';
import { councilSections } from '../summary/index.js';
import { dayOfList } from './day-of-judgement.js';
import { Fault } from './fault.js';
import type { ExitCode, Io } from './io.js';
import { judgeFiles, type ReadTable } from './judge-files.js';
import { isTableFile, readMemberFile, TABLE_OPTIONS, type TableAsked } from './member-table.js';
import { fileName } from './read-json.js';
import { PSEUDONYMS, toldOfGuesses, toldOfTable, verdictsOnGuesses } from './told-of-table.js';

/**
 * Judges the councils of some files by the rules of representation. A dialogue is a council with more said about it; a
 * table is read as a member list first.
 */
export function assessCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  return judgeFiles<Dialogue>(args, io, {
    rules: representationRules,
    options: { ...TABLE_OPTIONS, name: { type: 'string' } },
    table: readTableFile,
    read: (input) => parseAs('council', dialogueSchema, input),
    ownDay: dayOfList,
    judge: assessRepresentation,
    sections: (council, { asOf }) => councilSections(council, asOf),
    sector: ({ sector }) => sector,
    otherwise: () => {
      throw new Fault('assess needs a file to judge: industrial-strategy assess council.json');
    },
  });
}

async function readTableFile(
  file: string,
  options: TableAsked & { readonly review?: string },
  io: Io,
): Promise<ReadTable<Dialogue> | undefined> {
  if (!isTableFile(file)) return undefined;
  const { imported, notRead } = await readMemberFile(file, options, options.review, io);
  const { document } = imported;
  // Without --bodies, which assess does not take, a table is one council.
  if ('dialogues' in document) throw new Fault(`${fileName(file)}: assess judges one council a file.`);
  return {
    document,
    preface: (assessment: Assessment) => [
      `${fileName(file)}: ${toldOfTable(imported, document.members?.length ?? 0, notRead).join('\n')}`,
      verdictsOnGuesses(imported.review, assessment),
      ...toldOfGuesses(imported.review),
      PSEUDONYMS,
    ],
  };
}
