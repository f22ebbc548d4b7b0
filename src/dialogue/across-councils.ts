import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule } from '../rules/rule.js';
import type { Councils } from './model.js';
import { goodPracticeShared } from './rules/across/good-practice-shared.js';
import { overarchingForumPurpose } from './rules/across/overarching-forum-purpose.js';
import { sharedIssueForum } from './rules/across/shared-issue-forum.js';

/** The rules on what stands between several councils. In the order they are reported. */
export const acrossCouncils: readonly AnyRule<Councils>[] = [
  sharedIssueForum,
  overarchingForumPurpose,
  goodPracticeShared,
];

/** The ids of their parameters. */
export type AcrossCouncilsParameter = ParameterIdOf<typeof sharedIssueForum>;
