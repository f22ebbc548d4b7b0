import type { Dialogue, Output } from '../../src/dialogue/model.js';
import { everyWay } from '../council/completions.js';

/** Outputs as they may be told: each way to say, or not to say, the fields given. */
export function toldOutputs(
  fields: { readonly [K in keyof Output]: readonly (Output[K] | undefined)[] },
): readonly Output[] {
  const keys = Object.keys(fields) as (keyof Output)[];
  return everyWay(keys.map((key) => fields[key] as readonly unknown[])).map(
    (values) =>
      Object.fromEntries(keys.map((key, i) => [key, values[i]]).filter(([, value]) => value !== undefined)) as Output,
  );
}

/** The outputs known, the list known to be partial, or no list. */
export const LISTS = ['whole', 'partial', 'absent'] as const;

/** A dialogue that tells of these outputs, and whether they are all. */
export function dialogueOf(
  outputs: readonly Output[],
  list: (typeof LISTS)[number],
  more: Partial<Dialogue> = {},
): Dialogue {
  if (list === 'absent') return more;
  return list === 'whole' ? { ...more, outputs } : { ...more, outputs, incomplete: ['/outputs'] };
}

/** Every way that a told list of outputs may turn out; what may be missing is one of the others or none. */
export function outputLists(
  told: readonly Output[],
  list: (typeof LISTS)[number],
  completionsOf: (output: Output) => readonly Output[],
  others: readonly Output[],
): readonly (readonly Output[])[] {
  const listed = everyWay((list === 'absent' ? [] : told).map(completionsOf));
  if (list === 'whole') return listed;
  return listed.flatMap((outputs) => [outputs, ...others.map((other) => [...outputs, other])]);
}
