import { daysInWords } from '../core/days-in-words.js';
import { partialLists } from '../core/incomplete.js';
import { type Pointer, pointerTo } from '../core/pointer.js';
import { type Day, daysOf, onOrAfter, onOrBefore } from '../core/when.js';
import type { NationalStrategy } from '../national-strategy/model.js';
import { nearestFramework, sameFramework } from '../national-strategy/reading/index.js';
import { frameworkFaults } from './faults.js';
import type { LocalStrategy } from './model/strategy.js';
import { actualDate } from './reading/dates.js';

/** What applies to a run over a strategy as a whole, rather than to one rule; `base` is where it stands in the document. */
export function remarksOnStrategy(strategy: LocalStrategy, asOf: Day, base: Pointer = ''): readonly string[] {
  const { textSeen, publication } = strategy;
  const remarks: string[] = [];
  const seen: string | undefined = textSeen;
  if (seen === 'none') remarks.push('The text of the strategy was not seen; what its lists do not name is not known.');
  else if (seen !== undefined && seen !== 'whole') {
    remarks.push('The text of the strategy was not read whole; what its lists do not name is not known.');
  }
  for (const pointer of partialLists(strategy))
    remarks.push(`The list at ${join(base, pointer)} is known to be partial.`);
  const published = actualDate(publication);
  if (onOrBefore(published, asOf) === false) {
    remarks.push(
      `The strategy was published ${daysInWords(daysOf(published))}, after ${asOf}; it is judged as it was published.`,
    );
  }
  return remarks;
}

/** What applies to a run against a national strategy: whether it was in force, and by what the strategy is held against it. */
export function remarksOnNational(
  national: NationalStrategy,
  strategy: LocalStrategy,
  asOf: Day,
  base: Pointer,
): readonly string[] {
  const { framework } = strategy;
  const remarks: string[] = [];
  const { until } = national;
  const from = national.from ?? national.published;
  if (onOrBefore(from, asOf) === false) {
    remarks.push(`The national strategy came into force ${daysInWords(daysOf(from))}, after ${asOf}.`);
  }
  if (onOrAfter(until, asOf) === false) {
    remarks.push(`The national strategy ended ${daysInWords(daysOf(until))}, before ${asOf}.`);
  }
  if (framework !== undefined && national.id !== undefined && !sameFramework(framework, national.id)) {
    remarks.push(
      `The strategy was written for ${framework} and is held against ${national.id}; what it takes up is read through a crosswalk or not at all${nearestFramework(framework, [national.id])}.`,
    );
  }
  for (const one of remarksOnElements(strategy, national, ['strategy'])) remarks.push(one);
  for (const pointer of partialLists(national)) {
    remarks.push(`The list at ${join(base, pointer)} is known to be partial.`);
  }
  return remarks;
}

/** Words of a strategy that should be elements of its framework, and are none: no rule counts them. */
export function remarksOnElements(
  strategy: LocalStrategy,
  national: NationalStrategy,
  way: readonly (string | number)[],
): readonly string[] {
  return [...frameworkFaults(strategy, national, way)].map(({ path, message }) => `${pointerTo(path)}: ${message}.`);
}

function join(base: Pointer, pointer: Pointer): Pointer {
  return `${base}${pointer}` as Pointer;
}
