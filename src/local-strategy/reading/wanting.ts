import type { Answer } from '../../core/answer.js';
import { allTrue } from '../../core/known.js';
import { phrase } from '../../core/phrase.js';
import type { Pointer } from '../../core/pointer.js';
import type { Saying } from '../../core/saying.js';
import type { Fact } from '../../core/settled-by.js';
import { count, type Tally, type Unlisted } from '../../core/tally.js';
import { inWord } from '../../core/template.js';

/** Someone or something of which a thing is asked. */
export interface AskedOf {
  /** What to call it in a sentence. */
  readonly name: string;
  /** What to say of it behind its name; absent: nothing. */
  readonly remarks?: readonly Saying[];
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
  readonly names: readonly (string | Saying)[];
  /** Names of those of which it is open. */
  readonly open: readonly (string | Saying)[];
}

/** Counts who is wanting; `unlisted` may be asked as well, and `more` is to be found out besides. */
export function wantingAmong(
  asked: readonly AskedOf[],
  unlisted: Unlisted | undefined,
  more: readonly Fact[] = [],
): Wanting {
  const named = (wanting: boolean | undefined): readonly (string | Saying)[] =>
    eachOnce(asked.filter(({ counts, lacks }) => allTrue([counts.value, lacks.value]) === wanting).map(nameOf));
  return {
    whole: count(
      asked.map(({ at, counts }) => ({ at, among: counts })),
      unlisted,
      more,
    ),
    lacking: count(
      asked.map(({ at, counts, lacks }) => ({ at, among: counts, is: lacks })),
      unlisted,
      more,
    ),
    names: named(true),
    open: named(undefined),
  };
}

const REMARKED = /* @__PURE__ */ phrase('asked/remarks', '{name} ({remarks:run})');

function nameOf({ name, remarks = [] }: AskedOf): string | Saying {
  return remarks.length === 0 ? name : REMARKED({ name, remarks });
}

/** What reads alike is said once. */
export function eachOnce<T extends string | Saying>(names: readonly T[]): readonly T[] {
  return [...new Map(names.map((name) => [typeof name === 'string' ? name : inWord(name), name])).values()];
}
