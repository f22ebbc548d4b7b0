import { isMarked } from '../../core/incomplete.js';
import { hull, type Range, range, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, type FactToFind, factToFind, mergeFacts } from '../../core/settled-by.js';
import { type Day, type Days, daysOf, isDay, monthsElapsed, onOrBefore } from '../../core/when.js';
import { admit } from '../../documents/admit.js';
import type { NumberOf } from '../../rules/parameter.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { councilFields } from '../fields.js';
import type { Council } from '../model.js';
import { RECONSTITUTED, UNRECORDED } from './restart.js';
import { setUp } from './set-up.js';

/**
 * How far a council is on its way to trust. `forming`: fewer than 18 months old; `within`: 18 to 24 months, when trust
 * may or may not be there yet; `past`: more than 24 months.
 */
export type TrustStage = 'forming' | 'within' | 'past';

const TRUST_TAKES = /* @__PURE__ */ ifg2016('Maintaining a strategic focus');

/** Months it takes a council to build trust: up to 18–24. */
export const TRUST_MONTHS: TrustMonths = { least: 18, most: 24 };

/** The least it takes, as a number of a rule. */
export const FORMING_MONTHS: NumberOf = {
  label: 'months from which trust may be expected',
  unit: 'months',
  value: TRUST_MONTHS.least,
  source: TRUST_TAKES,
};

/** The most it takes, as a number of a rule. */
export const TRUSTING_MONTHS: NumberOf = {
  label: 'months after which the time that trust takes is past',
  unit: 'months',
  value: TRUST_MONTHS.most,
  source: TRUST_TAKES,
};

/** The age of a council's membership, and the stages of trust that are possible at that age. */
export interface TrustAge<F extends Fact = FactToFind> {
  /** The stages still possible, youngest first: one when it is known, none when the council was not yet set up. */
  readonly stages: readonly TrustStage[];
  /**
   * Months since the membership began, which is what the stage goes by: since the later of establishment and latest
   * reconstitution. Null when the council was not yet set up.
   */
  readonly months: Range | null;
  /** What the membership began with; null where that is not known. */
  readonly since: 'establishment' | 'reconstitution' | null;
  /** Months since establishment; null where no date of it is stated, or one after the day. */
  readonly sinceEstablishment: Range | null;
  /** Months since the latest recorded reconstitution that may have happened by the day; null where none is recorded. */
  readonly sinceReconstitution: Range | null;
  /** What would leave one stage, where there are several. */
  readonly open: readonly F[];
}

/**
 * Says how far a council is on its way to trust on a day, as a plain value.
 *
 * Trust is between people, so the later of two dates counts: the day the council was set up, and when its membership was
 * last made anew. It was set up no later than it first met. Months are whole months elapsed; a date that is not known to
 * the day leaves a range, and every stage in that range stays possible. A reconstitution that is not recorded is
 * not known of, and does not count, unless the list of events is known to be partial.
 *
 * ```ts
 * import { trustStage } from 'industrial-strategy';
 *
 * const { months, stages } = trustStage({ established: '2014' }, '2016-03-01');
 * months; // => { min: 14, max: 26 }
 * stages; // => ['forming', 'within', 'past']
 * ```
 *
 * @throws {@link RangeError} when `asOf` is no calendar day.
 */
export function trustStage(council: Council, asOf: Day): TrustAge {
  if (!isDay(asOf)) throw new RangeError(`trustStage: ${JSON.stringify(asOf)} is no calendar day, such as 2016-03-01.`);
  const age = trustAge(admit('trustStage', 'council', council, councilFields), asOf, TRUST_MONTHS);
  return { ...age, open: age.open.map(factToFind) };
}

/** The months between which trust usually comes about. */
export interface TrustMonths {
  /** Younger than this, a council may still be forming. */
  readonly least: number;
  /** Older than this, it is past the time that trust takes. */
  readonly most: number;
}

/** As {@link trustStage}, by other months than those of the source. */
export function trustAge(council: Council, asOf: Day, usual: TrustMonths): TrustAge<Fact> {
  const { days, stated, fact } = setUp(council);
  const isKnown = days.first !== undefined || days.last !== undefined;
  const sinceSetUp = isKnown ? monthsSince(days, asOf) : null;
  const recorded = restartsOf(council, asOf);
  const restarts = isMarked(council, 'lifecycle') ? [...recorded, UNKNOWN_RESTART] : recorded;
  const sure = restarts.filter((restart) => restart.happened === true);
  const ages = [...(sinceSetUp === null ? [] : [sinceSetUp]), ...sure.map((restart) => restart.months)];
  const notYet = isKnown && sinceSetUp === null;
  if (notYet && recorded.length === 0) {
    return { stages: [], months: null, since: null, sinceEstablishment: null, sinceReconstitution: null, open: [] };
  }
  const base = ages.length === 0 ? { min: 0 } : ages.reduce(younger);
  // A reconstitution that may still have been ahead on that day leaves two ages, not everything in between.
  const possible = [
    base,
    ...restarts.filter((restart) => restart.happened !== true).map((restart) => younger(base, restart.months)),
  ];
  const stages = STAGES.filter((stage) => possible.some((months) => isAt(stage, months, usual)));
  const open = [
    ...(opens(sinceSetUp, base, usual, !isKnown && sure.length === 0) ? [fact] : []),
    ...restarts
      .filter((restart) => opens(restart.months, base, usual, restart.happened !== true))
      .map(({ at }) => (at === UNRECORDED.at ? UNRECORDED : { at, need: RECONSTITUTED() })),
  ];
  return {
    stages,
    months: possible.reduce(hull),
    since: sinceWhat(sinceSetUp, restarts),
    sinceEstablishment: stated ? sinceSetUp : null,
    sinceReconstitution: recorded.length === 0 ? null : restarts.map((restart) => restart.months).reduce(younger),
    open: stages.length > 1 ? mergeFacts([open]) : [],
  };
}

const STAGES: readonly TrustStage[] = ['forming', 'within', 'past'];

function isAt(stage: TrustStage, months: Range, { least, most }: TrustMonths): boolean {
  switch (stage) {
    case 'forming':
      return months.min < least;
    case 'within':
      return months.min <= most && upper(months) >= least;
    case 'past':
      return upper(months) > most;
  }
}

interface RecordedRestart {
  readonly at: Pointer;
  /** By the day? Undefined: it may have been later. */
  readonly happened: boolean | undefined;
  readonly months: Range;
}

/** A list of events that may lack some may lack one, on whatever day. */
const UNKNOWN_RESTART: RecordedRestart = { at: UNRECORDED.at, happened: undefined, months: { min: 0 } };

function restartsOf(council: Council, asOf: Day): readonly RecordedRestart[] {
  return (council.lifecycle ?? []).flatMap(({ event, date }, i) => {
    if (event !== 'reconstituted') return [];
    const months = monthsSince(daysOf(date), asOf);
    if (months === null) return [];
    return [{ at: child(child('/lifecycle', i), 'date'), happened: onOrBefore(date, asOf) || undefined, months }];
  });
}

/** Months from a date to a later day; null when it surely was not by then, 0 at the least. */
export function monthsSince({ first, last }: Days, day: Day): Range | null {
  if (first !== undefined && first > day) return null;
  const least = last === undefined ? 0 : Math.max(0, monthsElapsed(last, day));
  return first === undefined ? { min: least } : range(least, monthsElapsed(first, day));
}

/** The age of whichever is the later of two. */
function younger(a: Range, b: Range): Range {
  return range(Math.min(a.min, b.min), Math.min(upper(a), upper(b)));
}

/** Does it matter that this age is not known to the month? */
function opens(months: Range | null, base: Range, usual: TrustMonths, unknown: boolean): boolean {
  if (unknown) return true;
  return months !== null && months.min < upper(base) && STAGES.filter((stage) => isAt(stage, months, usual)).length > 1;
}

function sinceWhat(sinceSetUp: Range | null, restarts: readonly RecordedRestart[]): TrustAge['since'] {
  if (restarts.length === 0) return sinceSetUp === null ? null : 'establishment';
  const later = restarts.some(
    ({ happened, months }) => happened === true && (sinceSetUp === null || upper(months) <= sinceSetUp.min),
  );
  if (later) return 'reconstitution';
  const earlier = restarts.every(({ months }) => sinceSetUp !== null && months.min > upper(sinceSetUp));
  return earlier ? 'establishment' : null;
}
