import { riskRegister, strengtheningOptions } from '../dialogue/consequences/index.js';
import { assessDialogue } from '../dialogue/index.js';
import type { Dialogue } from '../dialogue/model.js';
import { parseDialogue } from '../dialogue/parse.js';
import { councilSections, riskSection, stepsSection } from '../summary/index.js';
import { builtIn } from './built-in.js';
import { dayOfList } from './day-of-judgement.js';
import type { ExitCode, Io } from './io.js';
import { judgeFiles } from './judge-files.js';
import { RUN_BY } from './packs.js';

/** Judges the dialogues of some files whole: findings, risks and what to do; without a file, one that ships. */
export function dialogueCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  return judgeFiles<Dialogue>(args, io, {
    rules: RUN_BY.dialogue,
    read: parseDialogue,
    ownDay: dayOfList,
    judge: assessDialogue,
    more: (assessment) => ({ risks: riskRegister(assessment), strengthening: strengtheningOptions(assessment) }),
    sections: (dialogue, assessment) => (findings) => [
      ...councilSections(dialogue, assessment.asOf),
      riskSection(riskRegister(assessment)),
      stepsSection(findings, strengtheningOptions(assessment)),
    ],
    sector: ({ sector }) => sector,
    otherwise: () => builtIn.dialogue,
  });
}
