import { run } from '../rules/assess.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import type { Council } from './model.js';
import { type RepresentationParameter, representation } from './representation.js';

/** Judges a council against the industry it stands for. */
export function assessRepresentation(council: Council, options: AssessOptions<RepresentationParameter>): Assessment {
  return run(council, representation, { subjectType: 'council', ...options }, []);
}
