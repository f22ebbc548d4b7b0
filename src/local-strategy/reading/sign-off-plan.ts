import { isMarked } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Day, type Days, daysFrom, laterOf } from '../../core/when.js';
import { lookUp } from '../../core/words.js';
import type { LocalStrategy } from '../model/strategy.js';
import { IS_LOCAL, IS_WHOLE } from './agreed.js';
import { plannedTerm } from './dates.js';
import { draftDays } from './steps.js';
import { type Months, monthsFromTo } from './waits.js';

/** The time that the plan left between the final draft and the last of the local agreements to the whole. */
export interface SignOffPlan {
  /** When the final draft was ready. */
  readonly draft: Days;
  /** When the last of the place was to agree. */
  readonly agreement: Days;
  /** The whole months between the two. */
  readonly months: Months;
  /** Where it was read. */
  readonly related: readonly Pointer[];
}

/**
 * The time that was planned for local agreement; null where the day of the final draft, or every planned day, is not
 * known. While another agreement may have been planned for later, there may have been more of it.
 */
export function signOffPlan(strategy: LocalStrategy): SignOffPlan | null {
  const i = (strategy.drafts ?? []).findIndex(({ final }) => final === true);
  const final = strategy.drafts?.[i];
  if (final === undefined) return null;
  const draft = draftDays(final);
  const local = (strategy.agreements ?? []).flatMap(({ party, of, date }, k) => {
    const counts = [lookUp(party, IS_LOCAL), of === undefined ? true : lookUp(of, IS_WHOLE)];
    if (counts.includes(false)) return [];
    return [{ isSure: !counts.includes(undefined), planned: plannedTerm(date), at: `/agreements/${k}/date` as const }];
  });
  const sure = local.filter(({ isSure, planned }) => isSure && planned.first !== undefined);
  if (draft.first === undefined || draft.last === undefined || sure.length === 0) return null;
  const isOpen =
    isMarked(strategy, 'agreements') || local.some(({ isSure, planned }) => !isSure || planned.last === undefined);
  const first = latest(sure.map(({ planned }) => planned.first));
  const agreement = daysFrom(first, isOpen ? undefined : latest(sure.map(({ planned }) => planned.last)));
  return {
    draft,
    agreement,
    months: monthsFromTo(draft, agreement),
    related: [child(`/drafts/${i}`, final.date === undefined ? 'submitted' : 'date'), ...sure.map(({ at }) => at)],
  };
}

function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((a, b) => (a === undefined || b === undefined ? (a ?? b) : laterOf(a, b)), undefined);
}
