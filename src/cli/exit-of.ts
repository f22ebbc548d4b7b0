import type { Summary } from '../summary/index.js';
import { EXIT, type ExitCode } from './io.js';

/**
 * What a summary answers to the shell: a rule that broke counts as a failure, and so does, where that is asked for, what
 * depends on what is counted. A failure that a waiver accepts is known and does not count.
 */
export function exitOf({ summary: { exit, broken } }: { readonly summary: Summary }, strict: boolean): ExitCode {
  if (broken.length > 0) return EXIT.failed;
  return strict ? exit.strict : exit.usual;
}
