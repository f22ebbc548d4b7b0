import type { Pointer } from './pointer.js';

/** One fault in a document. */
export interface InputIssue {
  /** Where it is. */
  readonly pointer: Pointer;
  /** What is wrong there and what was expected. */
  readonly message: string;
}

/** A document that cannot be read: every fault at once, each with its place. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  /** Every fault found, in document order. */
  readonly issues: readonly InputIssue[];

  constructor(kind: string, issues: readonly InputIssue[]) {
    const lines = issues.map((issue) => `  ${issue.pointer === '' ? '(document)' : issue.pointer}: ${issue.message}`);
    super(
      `This is not a valid ${kind}: ${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}.\n${lines.join('\n')}`,
    );
    this.issues = issues;
  }
}
