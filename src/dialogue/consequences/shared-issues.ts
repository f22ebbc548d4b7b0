import { admit } from '../../documents/admit.js';
import { councilsFields } from '../fields.js';
import type { Councils, Dialogue } from '../model.js';
import { countsOf, type NamedIssue, namedIssues } from './named-issues.js';

/** The councils that name an issue. */
export interface IssueCount {
  /** How many are known to. */
  readonly count: number;
  /** Their marks, or names where they have none, in the order of the document. */
  readonly councils: readonly string[];
}

/** An issue that two or more councils name. */
export interface SharedIssue {
  /** What it is called: as the mapping has it, else as most of the councils write it. */
  readonly issue: string;
  /** Councils that name it so, other spellings included. */
  readonly printed: IssueCount;
  /** The same, and councils that name something narrower which the mapping counts under it. */
  readonly mapped: IssueCount;
}

/** The issues that councils share, as far as the document tells. */
export interface SharedIssues {
  /** Issues that two or more councils are known to name, the most widely shared first. */
  readonly issues: readonly SharedIssue[];
  /** Councils that may name more: their issues are not known, or not in full. */
  readonly unknown: readonly string[];
  /** False where a council may name more, or councils are missing: then every count is the least it can be. */
  readonly complete: boolean;
}

/**
 * Says which issues several councils name, as a plain value: as printed, and beside it with the mapping of
 * {@link Councils.issueNames}, which decides as much as the lists do.
 *
 * A dialogue counts once, whatever bodies it has: two bodies of one council are one dialogue. Case, hyphens, full stops
 * and the like never matter, and `&` reads as "and". `same` names other spellings and `within` narrower issues; both lead on from name to
 * name. Issues come in the order of the mapped count, then the printed one, then the name.
 *
 * ```ts
 * import { sharedIssues } from 'industrial-strategy';
 * import { sectorCouncils2016 } from 'industrial-strategy/data/sector-council-profiles-2016';
 *
 * const { issues, unknown } = sharedIssues(sectorCouncils2016);
 * issues.map(({ issue, printed, mapped }) => `${issue} ${printed.count}, ${mapped.count}`);
 * // => ['Skills 10, 10', 'Supply chain 6, 6', 'Business environment 5, 6', 'Technology 5, 6', 'Access to finance 5, 5', 'International 2, 5']
 * issues[5]?.printed.councils; // => ['professional-and-business-services', 'creative']
 * unknown; // => ['life-sciences']
 * ```
 */
export function sharedIssues(councils: Councils): SharedIssues {
  const { issues, open, partial } = namedIssues(admit('sharedIssues', 'set of councils', councils, councilsFields));
  return {
    issues: issues
      .filter((issue) => countsOf(issue).mapped > 1)
      .map((issue) => ({
        issue: issue.name,
        printed: countOf(councils, issue, true),
        mapped: countOf(councils, issue, false),
      })),
    unknown: open.map(({ index }) => markOf(councils.dialogues[index], index)),
    complete: open.length === 0 && !partial,
  };
}

function countOf({ dialogues }: Councils, { by }: NamedIssue, printedOnly: boolean): IssueCount {
  const councils = dialogues.flatMap((dialogue, index) => {
    const naming = by.get(index);
    return naming === undefined || (printedOnly && !naming.printed) ? [] : [markOf(dialogue, index)];
  });
  return { count: councils.length, councils };
}

function markOf(dialogue: Dialogue | undefined, index: number): string {
  return dialogue?.id ?? dialogue?.name ?? `council ${index + 1} of the list`;
}
