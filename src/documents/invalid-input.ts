import type { Pointer } from '../core/pointer.js';
import { visible } from '../core/visible.js';

/** One fault in a document. */
export interface InputIssue {
  /** Where it is, as the document spells it: what it holds is not made fit to be shown. */
  readonly pointer: Pointer;
  /** What is wrong there and what was expected. */
  readonly message: string;
}

/** Nobody reads a longer message, and it hides where the error was thrown. */
const MOST_LISTED = 50;

/** A document that cannot be read: every fault at once, each with its place. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  /** Every fault found, in document order; the message lists the first 50. */
  readonly issues: readonly InputIssue[];

  constructor(kind: string, issues: readonly InputIssue[]) {
    const lines = issues
      .slice(0, MOST_LISTED)
      .map(({ pointer, message }) => `  ${pointer === '' ? '(document)' : visible(pointer)}: ${visible(message)}`);
    const more = issues.length - lines.length;
    if (more > 0) lines.push(`  and ${more} more`);
    super(
      `This is not a valid ${kind}: ${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}.\n${lines.join('\n')}`,
    );
    this.issues = issues.map(({ pointer, message }) => ({ pointer, message: visible(message) }));
  }
}
