import { type Range, range } from '../core/known.js';
import { inverseFrequency, type WeighedTexts } from './weighed-texts.js';

/**
 * Between what and what the similarity of two texts lies, should up to `more` texts of any words join the set: every text
 * that joins shifts what words count for, and so the similarity of all the others. An outer bound: each word's weight is
 * taken between the least and the most it can become, word by word. Neither text may be without words.
 */
export function cosineRange(texts: WeighedTexts, i: number, j: number, more: number): Range {
  const { both, first, second } = crossed(texts, i, j, more);
  const most = Math.min(1, both.max / Math.sqrt(first.min * second.min));
  const least = Math.max(both.min / Math.sqrt(first.max * second.max), 1 - mostApart(texts, i, j, more));
  return range(Math.min(least, most), most);
}

interface Ends {
  min: number;
  max: number;
}

/** The sums that a cosine is made of, with each word at the least and at the most that it can count for. */
function crossed(texts: WeighedTexts, i: number, j: number, more: number) {
  const both: Ends = { min: 0, max: 0 };
  const first: Ends = { min: 0, max: 0 };
  const second: Ends = { min: 0, max: 0 };
  for (const { a, b, least, most } of wordsOf(texts, i, j, more)) {
    add(both, a * b, least, most);
    add(first, a * a, least, most);
    add(second, b * b, least, most);
  }
  return { both, first, second };
}

function add(ends: Ends, times: number, least: number, most: number): void {
  ends.min += times * least * least;
  ends.max += times * most * most;
}

/**
 * How far from 1 the cosine can be. For any c > 0, cos = P / sqrt(QR) is at least 2cP / (Q + c²R), which is 1 less the
 * squares of the differences a - cb over Q + c²R. For texts that are nearly the same this is much closer than sum by sum.
 */
function mostApart(texts: WeighedTexts, i: number, j: number, more: number): number {
  const { first, second } = crossed(texts, i, j, more);
  const c = Math.sqrt((first.min + first.max) / (second.min + second.max));
  let apart = 0;
  let whole = 0;
  for (const { a, b, least, most } of wordsOf(texts, i, j, more)) {
    apart += (a - c * b) ** 2 * most * most;
    whole += (a * a + c * c * b * b) * least * least;
  }
  return whole === 0 ? 1 : apart / whole;
}

/** The words of two texts: how often each has them, and the least and the most that they can count for. */
function* wordsOf({ rows, times, textsWith }: WeighedTexts, i: number, j: number, more: number) {
  const terms = [rows[i]?.terms ?? [], rows[j]?.terms ?? []] as const;
  const counts = [times[i] ?? [], times[j] ?? []] as const;
  for (let p = 0, q = 0; p < terms[0].length || q < terms[1].length; ) {
    const one = terms[0][p] ?? Number.POSITIVE_INFINITY;
    const other = terms[1][q] ?? Number.POSITIVE_INFINITY;
    const df = textsWith[Math.min(one, other)] ?? 0;
    yield {
      a: one <= other ? (counts[0][p] ?? 0) : 0,
      b: other <= one ? (counts[1][q] ?? 0) : 0,
      least: inverseFrequency(rows.length + more, df + more),
      most: inverseFrequency(rows.length + more, df),
    };
    if (one <= other) p += 1;
    if (other <= one) q += 1;
  }
}
