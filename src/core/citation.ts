/** A place in a published document. */
export interface Citation {
  /** The document's key: `ifg-2016`. */
  readonly source: string;
  /** The heading of the section that says it. */
  readonly section: string;
}

/** A list of at least one. */
export type NonEmpty<T> = readonly [T, ...T[]];
