import { writeReview, writeTable } from '../interop/index.js';
import { readArguments } from './arguments.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { jsonText } from './json-text.js';
import { readMemberFile, TABLE_OPTIONS } from './member-table.js';
import { put } from './put.js';
import { readBytes } from './read-bytes.js';
import { PSEUDONYMS, toldOfTable } from './told-of-table.js';

const OPTIONS = {
  ...TABLE_OPTIONS,
  name: { type: 'string' },
  bodies: { type: 'boolean' },
  out: { type: 'string' },
} as const;

/** Reads a member list from a spreadsheet, and writes the document and the review of what was guessed. */
export async function readCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [what, file, ...more] = positionals;
  if (what !== 'members') {
    throw new Fault(
      `read needs what to read: industrial-strategy read members members.csv${what === undefined ? '' : `; "${what}" is none`}`,
    );
  }
  if (file === undefined) throw new Fault('read members needs a file: industrial-strategy read members members.csv');
  if (more.length > 0) throw new Fault('read members reads one file.');
  const { review } = values;
  const edited = review !== undefined && (await isThere(review, io)) ? review : undefined;
  const { imported, notRead } = await readMemberFile(file, values, edited, io);
  const { document } = imported;
  await put(jsonText(document), values.out, io);
  // A review with answers is written anew with them, so that what changed and what is stale can be seen; a workbook is
  // left as it is.
  if (review !== undefined && !/\.xls[xm]?$/i.test(review)) await put(writeTable(writeReview(imported)), review, io);
  const members =
    'dialogues' in document ? document.dialogues.flatMap((one) => one.members ?? []) : (document.members ?? []);
  for (const line of toldOfTable(imported, members.length, notRead)) io.stderr.write(`${line}\n`);
  io.stderr.write(`${PSEUDONYMS}\n`);
  if (review === undefined) io.stderr.write('Write the review of guesses and questions with --review review.csv.\n');
  return EXIT.passed;
}

/** Is there a file of that name? A review that is not there yet is written. */
async function isThere(path: string, io: Io): Promise<boolean> {
  try {
    await readBytes(path, io);
    return true;
  } catch (error) {
    if (error instanceof Fault && error.message.includes('there is no such file')) return false;
    throw error;
  }
}
