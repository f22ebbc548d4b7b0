/** A list of different terms, each with its weight: a set has weights of 1, a text those of its words. */
export interface SparseRow {
  /** The terms, as whole numbers from 0. Their order is the order in which products are added up. */
  readonly terms: Int32Array;
  /** The weight of each. */
  readonly weights: Float64Array;
}

/**
 * Rows filed under the terms that they hold. The product of a row with every row filed is then a walk over the terms that
 * they share: pairs that share nothing cost nothing.
 */
export class InvertedIndex {
  private readonly holders: number[][] = [];
  private readonly weights: number[][] = [];
  private filed = 0;

  /** How many rows are filed. */
  get size(): number {
    return this.filed;
  }

  /** Files a row under its terms. */
  add({ terms, weights }: SparseRow): void {
    for (let k = 0; k < terms.length; k += 1) {
      const term = terms[k] as number;
      while (this.holders.length <= term) {
        this.holders.push([]);
        this.weights.push([]);
      }
      (this.holders[term] as number[]).push(this.filed);
      (this.weights[term] as number[]).push(weights[k] as number);
    }
    this.filed += 1;
  }

  /** The product of a row with each row filed, in the order they were filed; `sums` is written to where it is given. */
  products({ terms, weights }: SparseRow, sums = new Float64Array(this.filed)): Float64Array {
    sums.fill(0, 0, this.filed);
    for (let k = 0; k < terms.length; k += 1) {
      const holders = this.holders[terms[k] as number];
      const held = this.weights[terms[k] as number];
      if (holders === undefined || held === undefined) continue;
      const weight = weights[k] as number;
      for (let p = 0; p < holders.length; p += 1) {
        const row = holders[p] as number;
        sums[row] = (sums[row] as number) + weight * (held[p] as number);
      }
    }
    return sums;
  }
}

/**
 * A symmetric matrix of every pair of rows, each pair worked out once. `fill` is given a line of the matrix, its place, and
 * the products of that row with the rows before it; it writes the line up to the place itself.
 */
export function matrixOf<T>(
  rows: readonly SparseRow[],
  fill: (line: (T | number)[], i: number, products: Float64Array) => void,
): (T | number)[][] {
  const n = rows.length;
  const index = new InvertedIndex();
  const products = new Float64Array(n);
  const matrix: (T | number)[][] = [];
  for (let i = 0; i < n; i += 1) {
    const row = rows[i] as SparseRow;
    // A fraction to begin with: engines keep a list of fractions as plain numbers from the start.
    const line = new Array<T | number>(n).fill(0.5);
    fill(line, i, index.products(row, products));
    matrix.push(line);
    index.add(row);
  }
  mirror(matrix);
  return matrix;
}

/** Copies the lower half to the upper, block by block: a column at a time would leave the cache at each step. */
function mirror(matrix: unknown[][]): void {
  const block = 32;
  for (let top = 0; top < matrix.length; top += block) {
    for (let left = 0; left <= top; left += block) {
      for (let i = top; i < Math.min(matrix.length, top + block); i += 1) {
        const line = matrix[i] as unknown[];
        for (let j = left; j < Math.min(i, left + block); j += 1) (matrix[j] as unknown[])[i] = line[j];
      }
    }
  }
}
