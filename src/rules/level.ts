import type { Profile } from './options.js';
import type { AnyRule, Level } from './rule.js';

/** What it takes to answer, from the least to the most. */
const ORDER: Readonly<Record<Level, number>> = { 'public-list': 0, 'public-papers': 1, insider: 2 };

/** Can the rule be answered with what the level gives? A rule that does not say what it takes can at no level but the last. */
export function isWithin({ level = 'insider' }: Pick<AnyRule<never>, 'level'>, most: Level): boolean {
  return ORDER[level] <= ORDER[most];
}

const TITLES: Readonly<Record<Level, string>> = {
  'public-list': 'What a public list can answer',
  'public-papers': 'What public lists and papers can answer',
  insider: 'Everything, with what only insiders know',
};

/**
 * The rules of a pack that can be answered with what the level gives, as a profile: a report then holds no rule that
 * nobody outside can answer.
 *
 * ```ts
 * import { assessRepresentation, levelProfile, representationRules } from 'industrial-strategy';
 *
 * const profile = levelProfile('public-list', representationRules);
 * profile.rules?.includes('representation/decisive-size'); // => true
 * profile.rules?.includes('representation/attendance'); // => false
 * const council = { name: 'Space Council', members: [{ seniority: 'executive' as const }] };
 * assessRepresentation(council, { asOf: '2016-03-01', profile }).findings.length < representationRules.length; // => true
 * ```
 */
export function levelProfile<R extends string>(
  level: Level,
  rules: readonly (Pick<AnyRule<never>, 'level'> & { readonly id: R })[],
): Profile<never, R> {
  return { id: level, title: TITLES[level], rules: rules.filter((rule) => isWithin(rule, level)).map(({ id }) => id) };
}
