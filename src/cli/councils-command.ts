import { daysOf } from '../core/when.js';
import { acrossCouncilsRules, assessCouncils } from '../dialogue/index.js';
import type { Councils } from '../dialogue/model.js';
import { parseCouncils } from '../dialogue/parse.js';
import { builtIn } from './built-in.js';
import type { OwnDay } from './day-of-judgement.js';
import type { ExitCode, Io } from './io.js';
import { judgeFiles } from './judge-files.js';

/** Judges several councils together, a document of them a file; without a file, those that ship. */
export function councilsCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  return judgeFiles<Councils>(args, io, {
    rules: acrossCouncilsRules,
    read: parseCouncils,
    ownDay: dayOfLists,
    judge: assessCouncils,
    otherwise: () => ({ document: builtIn.sectorCouncils }),
  });
}

/** The last day that any of the member lists may be of. */
function dayOfLists({ dialogues }: Councils): OwnDay | undefined {
  let day: string | undefined;
  for (const { asAt } of dialogues) {
    const { last } = daysOf(asAt);
    if (last !== undefined && (day === undefined || last > day)) day = last;
  }
  return day === undefined ? undefined : { day, is: 'the day of the latest of its lists' };
}
