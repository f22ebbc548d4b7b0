import { daysInWords } from '../core/days-in-words.js';
import type { Pointer } from '../core/pointer.js';
import { type Day, daysOf } from '../core/when.js';
import type { NationalStrategy } from '../national-strategy/index.js';
import { actualDate } from './dates.js';
import type { LocalStrategy } from './model.js';

/** What applies to a run over a strategy as a whole, rather than to one rule; `base` is where it stands in the document. */
export function remarksOnStrategy(strategy: LocalStrategy, asOf: Day, base: Pointer = ''): readonly string[] {
  const { textSeen, incomplete, publication } = strategy;
  const remarks: string[] = [];
  const seen: string | undefined = textSeen;
  if (seen === 'none') remarks.push('The text of the strategy was not seen; what its lists do not name is not known.');
  else if (seen !== undefined && seen !== 'whole') {
    remarks.push('The text of the strategy was not read whole; what its lists do not name is not known.');
  }
  for (const pointer of incomplete ?? []) remarks.push(`The list at ${join(base, pointer)} is known to be partial.`);
  const days = daysOf(actualDate(publication));
  if (days.first !== undefined && days.first > asOf) {
    remarks.push(`The strategy was published ${daysInWords(days)}, after ${asOf}; it is judged as it was published.`);
  }
  return remarks;
}

/** What applies to a run against a national strategy: whether it was in force, and by what the strategy is held against it. */
export function remarksOnNational(
  national: NationalStrategy,
  { framework }: LocalStrategy,
  asOf: Day,
  base: Pointer,
): readonly string[] {
  const remarks: string[] = [];
  const from = daysOf(national.from ?? national.published);
  const until = daysOf(national.until);
  if (from.first !== undefined && from.first > asOf) {
    remarks.push(`The national strategy came into force ${daysInWords(from)}, after ${asOf}.`);
  }
  if (until.last !== undefined && until.last < asOf) {
    remarks.push(`The national strategy ended ${daysInWords(until)}, before ${asOf}.`);
  }
  if (framework !== undefined && national.id !== undefined && framework !== national.id) {
    remarks.push(
      `The strategy was written for ${framework} and is held against ${national.id}; what it takes up is read through a crosswalk or not at all.`,
    );
  }
  for (const pointer of national.incomplete ?? []) {
    remarks.push(`The list at ${join(base, pointer)} is known to be partial.`);
  }
  return remarks;
}

function join(base: Pointer, pointer: Pointer): Pointer {
  return `${base}${pointer}` as Pointer;
}
