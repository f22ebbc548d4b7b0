import { addedBy, type Falling, type Figure, fall, judged } from './deciding-tally.js';
import type { Operator } from './known.js';
import type { Pointer } from './pointer.js';
import type { Proof } from './proof.js';
import type { ReadRecord, Tally } from './tally.js';

/** The records that decide something, and what its confidence comes from. */
export interface RestsOn {
  /** Every record that takes part in a smallest set that decides. */
  readonly related: readonly Pointer[];
  readonly proof: Proof;
}

/**
 * The records by which a figure of a tally keeps to a limit, or does not: as few as would do if nothing were known of
 * the others. "At least three" rests on any three that are, "at most three" on those that are not; where the number of
 * records is enough, on the list alone.
 */
export function restsOn(counted: Tally, figure: Figure, operator: Operator, limit: number, holds: boolean): RestsOn {
  const yes: ReadRecord[] = [];
  const no: ReadRecord[] = [];
  const out: ReadRecord[] = [];
  const open: Falling = { yes: 0, no: 0, yesOrNo: 0, yesOrOut: 0, noOrOut: 0, any: 0 };
  for (const reading of counted.read) {
    if (reading.among === false) out.push(reading);
    // What is not of the kind is no part of it, whether it counts or not.
    else if (figure === 'part' && reading.is === false) no.push(reading);
    else if (reading.among === undefined || reading.is === undefined) fall(open, [reading.among, reading.is]);
    else (reading.is ? yes : no).push(reading);
  }
  const high = (operator === '>' || operator === '>=') === holds;
  const groups =
    figure === 'part'
      ? high
        ? [yes]
        : [[...no, ...out]]
      : figure === 'whole'
        ? high
          ? [[...yes, ...no]]
          : [out]
        : high
          ? [yes, out]
          : [no, out];
  const added = addedBy(counted.missing);
  const all = yes.length + no.length + out.length;
  /** With so many of each group known, and nothing of the rest. */
  const isEnough = (known: readonly number[]): boolean => {
    const now = { ...open };
    let kept = 0;
    for (const [g, group] of groups.entries()) {
      const n = known[g] ?? 0;
      kept += n;
      for (const { among, is } of group.slice(0, n)) fall(now, [among, is]);
    }
    now.any += all - kept;
    return judged(now, added, figure, operator, limit) === holds;
  };
  const needed = groups.map(() => 0);
  for (const [g, group] of groups.entries()) {
    const last = group.length;
    needed[g] = last;
    if (!isEnough(needed)) continue;
    // More records known never decide less, so that the fewest are found by halving.
    let least = 0;
    let most = last;
    while (least < most) {
      needed[g] = Math.floor((least + most) / 2);
      if (isEnough(needed)) most = needed[g] ?? 0;
      else least = (needed[g] ?? 0) + 1;
    }
    needed[g] = least;
    if (g === 0 && least === 0) return onList(counted);
    const used = groups.slice(0, g + 1);
    return {
      related: used.flat().map(({ at }) => at),
      proof: {
        kind: 'each',
        of: used.map((records, i) => ({ kind: 'some', n: needed[i] ?? 0, of: records.map(placesOf) })),
      },
    };
  }
  return { related: counted.read.map(({ at }) => at), proof: counted.evidence };
}

function placesOf({ evidence }: ReadRecord): readonly Pointer[] {
  return evidence;
}

/** However its records turn out, there are so many of them: the list decides. */
function onList({ read }: Tally): RestsOn {
  const list = /^(.*)\/\d+$/.exec(read[0]?.at ?? '')?.[1] as Pointer | undefined;
  const places = list === undefined ? [] : [list];
  return { related: places, proof: places };
}
