import { asksOf } from '../questions/index.js';
import type { Assessment } from '../rules/finding.js';
import type { AskLine } from './summary.js';

/** What to ask, what decides most first. */
export function asksIn(assessments: readonly Assessment[]): readonly AskLine[] {
  return asksOf(assessments).map(({ id, text, who, decides, helps }) => ({ id, text, who, decides, helps }));
}
