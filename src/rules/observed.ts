import { type Deciding, jointly, NEVER_TOLD, type Question, TOLD } from '../core/deciding.js';
import { decidingTally, type Figure } from '../core/deciding-tally.js';
import { compare, meets, type Operator, type Quantity, type Range, rangeOf, simplest, upper } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import type { Fact } from '../core/settled-by.js';
import type { Tally } from '../core/tally.js';
import { type RestsOn, restsOn } from '../core/tally-proof.js';
import { NONE } from './claim.js';

/** A number as well as it is known, with the records it was read from and what would settle it. */
export interface Observed {
  /** The range it lies in; null when undefined (0/0). */
  readonly value: Range | null;
  /** The same for people and JSON: one number where it is one. */
  readonly shown: Quantity | null;
  /** The records it rests on. */
  readonly related: readonly Pointer[];
  /** Every fact that was read. */
  readonly evidence: readonly Pointer[];
  /** What would settle it. */
  readonly open: readonly Fact[];
  /** How what is open decides whether it keeps to a limit. */
  readonly deciding: (operator: Operator, limit: number) => Deciding;
  /** The records by which it keeps to a limit, or does not; absent: all of `related`, as sure as all of `evidence`. */
  readonly restsOn?: (operator: Operator, limit: number, holds: boolean) => RestsOn;
}

/** The share of a tally. */
export function shareOf(counted: Tally): Observed {
  return figureOf(counted, 'share', counted.share, counted.yes, counted.open);
}

/** The number of records of the kind in a tally. */
export function countOf(counted: Tally): Observed {
  return figureOf(counted, 'part', counted.part, counted.yes, counted.openPart);
}

/** The number of records in a tally that count at all. */
export function wholeOf(counted: Tally): Observed {
  return figureOf(counted, 'whole', counted.whole, NONE, counted.openWhole);
}

function figureOf(
  counted: Tally,
  figure: Figure,
  value: Range | null,
  related: readonly Pointer[],
  open: readonly Fact[],
): Observed {
  return {
    value,
    shown: value === null ? null : simplest(value),
    related,
    evidence: counted.evidence,
    open,
    deciding: (operator, limit) => decidingTally(counted, figure, operator, limit),
    restsOn: (operator, limit, holds) => restsOn(counted, figure, operator, limit, holds),
  };
}

/** A number that was read or worked out, with the facts that would settle it all together. */
export function measured(
  stated: Quantity | null,
  from: {
    readonly related?: readonly Pointer[];
    readonly evidence?: readonly Pointer[];
    readonly open?: readonly Fact[];
  } = {},
): Observed {
  const value = stated === null ? null : rangeOf(stated);
  const related = from.related ?? NONE;
  const open = from.open ?? NONE;
  return {
    value,
    shown: value === null ? null : simplest(value),
    related,
    evidence: from.evidence ?? related,
    open,
    deciding: (operator, limit) => decidingNumber(value, open, operator, limit),
  };
}

/** One fact gives the number, which may be any that it is known to lie between; of several, no more is known than that all together do. */
function decidingNumber(value: Range | null, open: readonly Fact[], operator: Operator, limit: number): Deciding {
  const holds = value === null ? undefined : compare(value, operator, limit);
  if (holds !== undefined) return holds ? TOLD.yes : TOLD.no;
  const [only] = open;
  if (only === undefined) return NEVER_TOLD;
  if (value === null || open.length > 1) {
    return jointly(
      open.map(({ at }) => at),
      null,
      null,
    );
  }
  const near = [value.min, limit - 1, limit, limit + 1, upper(value)];
  const numbers = [
    ...new Set(near.filter((n) => n >= value.min && n <= upper(value) && n !== Number.POSITIVE_INFINITY)),
  ];
  const serving = (wanted: boolean): readonly number[] =>
    numbers.filter((number) => meets(number, operator, limit) === wanted);
  // Limits that one number is held against are all answered by it.
  const question: Question = { key: open, at: [only.at], answers: numbers, of: open, falls: 'number' };
  return {
    kind: 'asked',
    questions: [question],
    holds: (answers) => {
      const answer = answers.get(open);
      return answer === undefined ? undefined : meets(answer, operator, limit);
    },
    best: (_, wanted) => serving(wanted),
    alone: (wanted) => (serving(wanted).length > 0 ? 1 : Number.POSITIVE_INFINITY),
  };
}
