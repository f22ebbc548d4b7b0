import { representation } from '../council/index.js';
import { assessDialogue, focus, outputs, riskRegister, strengtheningOptions } from '../dialogue/index.js';
import { parseDialogue } from '../dialogue/parse.js';
import { builtIn } from './built-in.js';
import type { ExitCode, Io } from './io.js';
import { judgeFiles } from './judge-files.js';

/** Judges the dialogues of some files whole: findings, risks and what to do; without a file, one that ships. */
export function dialogueCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  return judgeFiles(args, io, {
    rules: [...representation, ...focus, ...outputs],
    judge: (input, options) => assessDialogue(parseDialogue(input), options),
    more: (assessment) => ({ risks: riskRegister(assessment), strengthening: strengtheningOptions(assessment) }),
    otherwise: () => builtIn.dialogue,
  });
}
