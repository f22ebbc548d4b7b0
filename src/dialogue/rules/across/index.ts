/**
 * The rules across several councils, by name and with their types.
 *
 * @packageDocumentation
 */
export { goodPracticeShared } from './good-practice-shared.js';
export { overarchingForumPurpose } from './overarching-forum-purpose.js';
export { sharedIssueForum } from './shared-issue-forum.js';
