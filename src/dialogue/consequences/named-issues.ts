import { ask, type Need } from '../../core/ask.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Day } from '../../core/when.js';
import { existsOn } from '../../council/reading/index.js';
import type { Councils, Dialogue } from '../model.js';
import { type Issues, issuesBy } from './issue-names.js';

/** Where a council names an issue. */
export interface Naming {
  /** The entry of its list. */
  readonly at: Pointer;
  /** Under the issue's own name or another spelling of it, and not only under a narrower one. */
  readonly printed: boolean;
  /** Every place that was read, a mapping included. */
  readonly evidence: readonly Pointer[];
}

/** One issue, and the councils known to name it. */
export interface NamedIssue {
  /** Its mark: the same for every spelling. */
  readonly mark: string;
  /** What to call it. */
  readonly name: string;
  /** By the place of the council in the document. */
  readonly by: ReadonlyMap<number, Naming>;
}

/** A council of which it is not known, or not in full, which issues it names. */
export interface OpenList {
  /** Its place in the document. */
  readonly index: number;
  /** Where the answer would be written. */
  readonly at: Pointer;
  /** What to find out. */
  readonly need: Need;
}

/** What several councils name as their issues, as far as the document tells. */
export interface NamedIssues {
  /** The issues that are named, the commonest first: by councils with mapping, by councils without, by name. */
  readonly issues: readonly NamedIssue[];
  /** Which names belong together. */
  readonly names: Issues;
  /** Councils that may name others. */
  readonly open: readonly OpenList[];
  /** Councils may be missing from the document. */
  readonly partial: boolean;
}

/** May a council have been there on a day: set up, and not closed? */
export function isThereOn(dialogue: Dialogue, day: Day): boolean {
  const { state } = existsOn(dialogue, day);
  return state === 'there' || state === 'paused';
}

/** What to call a council in a sentence: its name, its mark, or its place in the list. */
export function nameOfCouncil({ name, id }: Dialogue, index: number): string {
  return name ?? id ?? `council ${index + 1} of the list`;
}

/**
 * Reads which issues the councils name; a council that names one twice, or under two names, counts once. With a day, a
 * council that was closed by then, or not yet set up, names none.
 */
export function namedIssues(councils: Councils, day?: Day): NamedIssues {
  const isThere = (dialogue: Dialogue): boolean => day === undefined || isThereOn(dialogue, day);
  const names = issuesBy(councils.issueNames);
  const by = new Map<string, Map<number, Naming>>();
  const spellings = new Map<string, Map<string, number>>();
  for (const [index, dialogue] of councils.dialogues.entries()) {
    const issues = isThere(dialogue) ? listIn(dialogue, 'issues').entries : [];
    for (const [i, issue] of issues.entries()) {
      const own = names.markOf(issue);
      const spelt = spellings.get(own) ?? new Map<string, number>();
      spellings.set(own, spelt.set(issue, (spelt.get(issue) ?? 0) + 1));
      for (const mark of names.widerOf(own)) {
        const naming = namingOf(names, child(child(child('/dialogues', index), 'issues'), i), own, mark);
        const namings = by.get(mark) ?? new Map<number, Naming>();
        by.set(mark, namings);
        if (namings.get(index)?.printed !== true) namings.set(index, naming);
      }
    }
  }
  const issues = [...by].map(([mark, namings]) => ({
    mark,
    name: commonest(spellings.get(mark), names.mappedName(mark)) ?? mark,
    by: namings,
  }));
  return {
    issues: issues.sort(byCount),
    names,
    open: councils.dialogues.flatMap((dialogue, index) => (isThere(dialogue) ? openList(dialogue, index) : [])),
    partial: isMarked(councils, 'dialogues'),
  };
}

function namingOf(names: Issues, at: Pointer, own: string, mark: string): Naming {
  const printed = own === mark;
  const evidence: readonly Pointer[] = [
    at,
    ...(names.hasSpellings(own) ? (['/issueNames/same'] as const) : []),
    ...(printed ? [] : (['/issueNames/within'] as const)),
  ];
  return { at, printed, evidence };
}

/** The name that a mapping gives, else the commonest spelling, the first by code units where several are. */
function commonest(spellings: ReadonlyMap<string, number> = new Map(), mapped?: string): string | undefined {
  if (mapped !== undefined) return mapped;
  return [...spellings].sort(([a, timesA], [b, timesB]) => timesB - timesA || byCodeUnits(a, b))[0]?.[0];
}

function openList(dialogue: Dialogue, index: number): readonly OpenList[] {
  const at = child(child('/dialogues', index), 'issues');
  const name = nameOfCouncil(dialogue, index);
  const { given, whole } = listIn(dialogue, 'issues');
  return whole ? [] : [{ index, at, need: (given ? OTHER_ISSUES : ISSUES)({ of: name }) }];
}

const ISSUES = /* @__PURE__ */ ask('council/issues', 'which issues {of} names as its own');
const OTHER_ISSUES = /* @__PURE__ */ ask('council/other-issues', 'which other issues {of} names as its own');

/** How many of the councils name it, and how many under its own name. */
export function countsOf({ by }: NamedIssue): { readonly mapped: number; readonly printed: number } {
  return { mapped: by.size, printed: [...by.values()].filter(({ printed }) => printed).length };
}

function byCount(a: NamedIssue, b: NamedIssue): number {
  const [one, other] = [countsOf(a), countsOf(b)];
  return other.mapped - one.mapped || other.printed - one.printed || byCodeUnits(a.name, b.name);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
