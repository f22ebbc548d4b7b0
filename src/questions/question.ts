/** Who can answer a question. */
export type Who =
  | 'secretary'
  | 'department'
  | 'industry-co-chair'
  | 'lead-officer'
  | 'reader'
  | 'government'
  | 'statistics';

/** A question to a person, and the places of a document that its answer is written in. */
export interface Question {
  /** Constant over time. */
  readonly id: string;
  /**
   * The question. `{names}` stands for those whom the open facts are about, where that makes it concrete: "How large are
   * {names}?".
   */
  readonly text: string;
  /** Who can answer it. */
  readonly who: Who;
  /**
   * Where its answers go: pointers in which `*` stands for any entry of a list. A fact belongs to the question with the
   * longest place that it lies in.
   */
  readonly at: readonly string[];
}

/** Who, in words. */
export const WHO: Readonly<Record<Who, string>> = {
  secretary: 'the secretary',
  department: 'the sponsoring department',
  'industry-co-chair': 'the industry co-chair',
  'lead-officer': 'the lead officer',
  reader: 'whoever reads the text',
  government: 'the department in charge of the national strategy',
  statistics: 'whoever keeps the figures',
};
