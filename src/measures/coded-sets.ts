import { matrixOf, type SparseRow } from './inverted-index.js';

/** Lists of names as rows: the same name is the same term, repetition does not count. */
export function rowsOfSets(sets: readonly (readonly string[])[]): readonly SparseRow[] {
  const terms = new Map<string, number>();
  // In which list each term was met last.
  const metIn: number[] = [];
  return sets.map((names, i) => {
    const held: number[] = [];
    for (const name of names) {
      let term = terms.get(name);
      if (term === undefined) {
        term = terms.size;
        terms.set(name, term);
        metIn.push(-1);
      }
      if (metIn[term] === i) continue;
      metIn[term] = i;
      held.push(term);
    }
    return { terms: new Int32Array(held), weights: new Float64Array(held.length).fill(1) };
  });
}

/** Shared over found in either; null where neither list has anything, as {@link jaccard}. */
export function jaccardOf(shared: number, first: SparseRow, second: SparseRow): number | null {
  const either = first.terms.length + second.terms.length - shared;
  return either === 0 ? null : shared / either;
}

/** {@link jaccard} of every pair of lists: the same numbers, without looking at what pairs do not share. */
export function jaccardMatrix(rows: readonly SparseRow[]): (number | null)[][] {
  const sizes = Float64Array.from(rows, ({ terms }) => terms.length);
  return matrixOf<number | null>(rows, (line, i, shared) => {
    const size = sizes[i] as number;
    for (let j = 0; j < i; j += 1) {
      const both = shared[j] as number;
      const either = size + (sizes[j] as number) - both;
      line[j] = either === 0 ? null : both / either;
    }
    line[i] = size === 0 ? null : 1;
  });
}
