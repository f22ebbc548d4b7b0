import { allTrue } from '../../core/known.js';
import type { Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import type { Tally, Unlisted } from '../../core/tally.js';
import { type OpenReading, tallyOpen } from '../../council/reading/index.js';
import type { Answer } from './engaged.js';

/** Someone or something of which a thing is asked. */
export interface AskedOf {
  /** What to call it in a sentence. */
  readonly name: string;
  /** Where it stands. */
  readonly at: Pointer;
  /** Is it asked of it at all? */
  readonly counts: Answer;
  /** Is it wanting? */
  readonly lacks: Answer;
}

/** Of how many a thing is asked, and who is wanting. */
export interface Wanting {
  /** Those of which it is asked. */
  readonly whole: Tally;
  /** Those of them that are wanting. */
  readonly lacking: Tally;
  /** Names of those that surely are. */
  readonly names: readonly string[];
  /** Names of those of which it is open. */
  readonly open: readonly string[];
}

/** Counts who is wanting; `unlisted` may be asked as well, and `more` is to be found out besides. */
export function wantingAmong(
  asked: readonly AskedOf[],
  unlisted: Unlisted | undefined,
  more: readonly Fact[] = [],
): Wanting {
  const lacking = asked.map(
    ({ at, counts, lacks }): OpenReading => ({
      among: counts.is,
      is: lacks.is,
      at,
      evidence: [...counts.evidence, ...lacks.evidence],
      open: mergeFacts([counts, lacks].filter(({ is }) => is === undefined).map(({ open }) => open)),
      whether: counts.open,
    }),
  );
  const named = (wanting: boolean | undefined): readonly string[] => [
    ...new Set(asked.filter(({ counts, lacks }) => allTrue([counts.is, lacks.is]) === wanting).map(({ name }) => name)),
  ];
  return {
    whole: tallyOpen(
      asked.map(({ at, counts: { is, evidence, open } }) => ({ among: is, is: true, at, evidence, open })),
      unlisted,
      more,
    ),
    lacking: tallyOpen(lacking, unlisted, more),
    names: named(true),
    open: named(undefined),
  };
}
