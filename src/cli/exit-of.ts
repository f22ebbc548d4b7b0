import type { Assessment } from '../rules/finding.js';
import { EXIT, type ExitCode } from './io.js';

/** What an assessment answers to the shell. A failure that is accepted by a waiver is known and does not count. */
export function exitOf({ findings, complete, errors }: Assessment): ExitCode {
  const failed = findings.some((finding) => finding.outcome === 'failed' && finding.waiver === undefined);
  if (failed || errors.length > 0) return EXIT.failed;
  return complete && !findings.some((finding) => finding.outcome === 'cantTell') ? EXIT.passed : EXIT.open;
}
