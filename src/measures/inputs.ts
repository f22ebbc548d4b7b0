/** How many members (or seats, or other units) each category holds. */
export interface CategoryCounts {
  /**
   * Members in each listed category: finite, at least 0. Fractions are allowed (a shared seat is 0.5 and 0.5).
   * A category that is listed but empty counts as a category. Arrays and typed arrays are both accepted.
   */
  readonly counts: ArrayLike<number>;
}

/** A council's make-up beside the make-up it is compared with. */
export interface CountsAgainstReference extends CategoryCounts {
  /**
   * Weight of the same categories, in the same order, in the industry: finite, at least 0, not all 0. Any unit will do
   * (firms, employees, turnover, per cent), because only the shares of the total are used.
   */
  readonly reference: ArrayLike<number>;
}

/** An industry's make-up and the size of the council to be drawn from it. */
export interface ReferenceAndSize {
  /** Weight of each category in the industry: finite, at least 0, not all 0. Only the shares of the total are used. */
  readonly reference: ArrayLike<number>;
  /** Members on the council: a whole number, at least 0. */
  readonly size: number;
}
