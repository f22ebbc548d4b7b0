import { assessRepresentation, representationRules } from '../council/index.js';
import type { Dialogue } from '../dialogue/model.js';
import { dialogueSchema } from '../dialogue/schema.js';
import { parseAs } from '../documents/parse-schema.js';
import { dayOfList } from './day-of-judgement.js';
import { Fault } from './fault.js';
import type { ExitCode, Io } from './io.js';
import { judgeFiles } from './judge-files.js';

/** Judges the councils of some files by the rules of representation. A dialogue is a council with more said about it. */
export function assessCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  return judgeFiles<Dialogue>(args, io, {
    rules: representationRules,
    read: (input) => parseAs('council', dialogueSchema, input),
    ownDay: dayOfList,
    judge: assessRepresentation,
    otherwise: () => {
      throw new Fault('assess needs a file to judge: industrial-strategy assess council.json');
    },
  });
}
