import { parseAs } from '../core/parse-schema.js';
import { assessRepresentation, representation } from '../council/index.js';
import { dialogueSchema } from '../dialogue/schema.js';
import { Fault } from './fault.js';
import type { ExitCode, Io } from './io.js';
import { judgeFiles } from './judge-files.js';

/** Judges the councils of some files by the rules of representation. A dialogue is a council with more said about it. */
export function assessCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  return judgeFiles(args, io, {
    rules: representation,
    judge: (input, options) => assessRepresentation(parseAs('council', dialogueSchema, input), options),
    otherwise: () => {
      throw new Fault('assess needs a file to judge: industrial-strategy assess council.json');
    },
  });
}
