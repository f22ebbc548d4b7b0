import type { Tri } from '../../core/known.js';
import { nameKey, wordKey } from '../../core/names.js';
import { daysOf } from '../../core/when.js';
import type { OutsideReview } from '../model.js';

/**
 * What kind of review one was: by whom, in what form, in which period. A word stands for itself; null: not known, and it
 * may be any. Reviews of which the same days are known are of one period, whatever it is called.
 */
export interface KindOfReview {
  readonly by: string | null;
  readonly form: string | null;
  readonly period: Period;
}

/** A period by its word; by the days, where none of the reviews on them has a word; or not known at all. */
type Period = { readonly word: string } | { readonly days: string } | null;

/** Reads the kind of each review of a list, in its order. */
export function kindsOf(reviews: readonly OutsideReview[]): readonly KindOfReview[] {
  const words = new Map<string, Set<string>>();
  for (const review of reviews) {
    const days = exactDays(review);
    if (days === null || review.period === undefined) continue;
    const word = wordKey(review.period);
    const known = words.get(days);
    if (known === undefined) words.set(days, new Set([word]));
    else known.add(word);
  }
  return reviews.map((review) => ({
    by: review.by === undefined ? null : (nameKey(review.by) ?? review.by),
    form: review.form === undefined ? null : wordKey(review.form),
    period: periodOf(review, words),
  }));
}

function periodOf(review: OutsideReview, words: ReadonlyMap<string, ReadonlySet<string>>): Period {
  if (review.period !== undefined) return { word: wordKey(review.period) };
  const days = exactDays(review);
  if (days === null) return null;
  const [word, another] = words.get(days) ?? [];
  if (word === undefined) return { days };
  // Two words for the same days: which of them it is of is not known.
  return another === undefined ? { word } : null;
}

function exactDays({ from, until }: OutsideReview): string | null {
  const first = daysOf(from);
  const last = daysOf(until);
  const exact =
    first.first !== undefined && first.first === first.last && last.first !== undefined && last.first === last.last;
  return exact ? `${first.first} to ${last.first}` : null;
}

/** Are two reviews of one kind, as far as is known? */
export function isSameKind(a: KindOfReview, b: KindOfReview): Tri {
  if (common(a, b) === null) return false;
  return signOf(a) !== null && signOf(a) === signOf(b) ? true : undefined;
}

/** A text that is the same for two reviews that are surely of one kind; null: something of it is not known. */
export function signOf({ by, form, period }: KindOfReview): string | null {
  return by === null || form === null || period === null ? null : JSON.stringify([by, form, period]);
}

/**
 * Is there one kind that every strategy had? Surely, where each had a review that is surely of it. Not so, where no kind
 * fits a review of each. Exact, and the same in whatever order the strategies and their reviews stand.
 */
export function hadAllOneKind(of: readonly (readonly KindOfReview[])[]): Tri {
  if (of.length < 2) return of.every((kinds) => kinds.length > 0);
  const [first = [], ...rest] = of.map((kinds) => new Set(kinds.map(signOf)));
  if ([...first].some((sign) => sign !== null && rest.every((signs) => signs.has(sign)))) return true;
  // What may still be the kind that all had, strategy by strategy.
  let candidates: readonly KindOfReview[] = [{ by: null, form: null, period: null }];
  for (const kinds of of) {
    candidates = distinct(candidates.flatMap((one) => kinds.flatMap((kind) => common(one, kind) ?? [])));
    if (candidates.length === 0) return false;
  }
  return undefined;
}

function distinct(kinds: readonly KindOfReview[]): readonly KindOfReview[] {
  return [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()];
}

/** The kind that two reviews may both be of, as far as either says; null: there is none. */
function common(a: KindOfReview, b: KindOfReview): KindOfReview | null {
  if (a.by !== null && b.by !== null && a.by !== b.by) return null;
  if (a.form !== null && b.form !== null && a.form !== b.form) return null;
  const period = commonPeriod(a.period, b.period);
  return period === undefined ? null : { by: a.by ?? b.by, form: a.form ?? b.form, period };
}

/** Undefined: they are of different periods. Days alone may be of any period that has a word, or of that of other days. */
function commonPeriod(a: Period, b: Period): Period | undefined {
  if (a === null || b === null) return a ?? b;
  if ('word' in a && 'word' in b) return a.word === b.word ? a : undefined;
  return 'word' in b ? b : a;
}
