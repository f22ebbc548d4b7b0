import { open, said } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { mostOf } from '../../../core/extremes.js';
import { listIn } from '../../../core/incomplete.js';
import { type Range, range, type Tri, upper } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { quantityInWords } from '../../../core/quantity-in-words.js';
import { mergeFacts } from '../../../core/settled-by.js';
import { type Counted, count, type Tally, type Unlisted } from '../../../core/tally.js';
import { allOf, type Claim, either, known, NONE, opposite, settling, unsettled } from '../../../rules/claim.js';
import { anyIn, type Listed } from '../../../rules/lists.js';
import { countOf, measured } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { type NamedIssue, type NamedIssues, namedIssues, nameOfCouncil } from '../../consequences/named-issues.js';
import type { Councils, JointMechanism } from '../../model.js';
import { listOf } from '../../reading/happened.js';
import { councilsRule } from '../../rule.js';

/** Has each widely shared issue a place where councils work on it together? */
export const sharedIssueForum = /* @__PURE__ */ councilsRule({
  id: 'outputs/shared-issue-forum',
  version: '1.1.0',
  title: 'Councils work together on the issues they share',
  question: 'Does each widely shared issue have a place where councils work on it together?',
  rationale: 'What many councils raise one by one, they could work on together.',
  sources: [
    ifg2016(
      'Effectively harnessing outputs',
      'finding',
      'It finds that councils often deal with similar cross-cutting issues, and that a dominant theme was the need for more formal ways to explore them together. Ten of twelve councils named skills.',
    ),
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It offers a mechanism for councils to co-operate on cross-cutting issues as an option.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Councils share an issue when they name it, under any spelling, or name a narrower issue that the document’s mapping counts under it.',
    'By the same mapping a place to work on a narrower or a wider issue is a place to work on this one.',
    'A place is one where two councils or more take part; where the document does not say that, we do not know. Which of the councils that share the issue attend, and what comes of it, is not asked.',
    'A council whose issues we do not know, or not in full, may name any issue.',
    'Issues named by no more councils than one are shared by nobody, whatever the limit.',
  ],
  parameters: {
    minCouncils: {
      label: 'councils that name an issue, from which it is widely shared',
      unit: 'councils',
      value: 3,
      because: 'Two councils can meet without a mechanism; from three on, someone has to gather them.',
    },
  },
  messages: {
    passed: {
      gathered:
        'Every widely shared issue has a place: named by {least} or more councils, and worked on together: {names:few}.',
    },
    failed: {
      apart:
        'Widely shared issues lack a place where councils work on them together: named by {least} or more councils: {names:few}.',
    },
    cantTell: {
      places:
        'We do not know whether councils have a place to work together on these, which {least} or more of them name: {names:few}.',
      issues:
        'We do not know all the issues of these councils, which decide what {least} or more of them name: {open:few}.',
    },
    inapplicable: { none: 'No issue is named by {least} or more councils.' },
  },
  says: {
    notMet: 'Issues that many councils share have no place to work on them together',
    met: 'Issues that many councils share have a place to work on them together',
    depends: 'We do not know whether councils work together on what they share',
  },
  evaluate(councils, ctx) {
    const limit = ctx.p.minCouncils < FEWEST ? FEWEST : 'minCouncils';
    const least = Math.max(ctx.p.minCouncils, FEWEST);
    const named = namedIssues(councils, ctx.asOf);
    const places = listOf(councils, 'jointMechanisms', { all: PLACES, rest: OTHER_PLACES });
    const naming = namingIn(councils, named);
    const counts = named.issues.map((issue): CountedIssue => ({ issue, part: naming.partOf(issue) }));
    const shared = counts.filter(({ part }) => part.min >= least);
    const claims = shared.map(({ issue, part }) => {
      const is = ctx.holds(`councils that name ${issue.name}`, countOf(naming.tallyOf(issue)), '>=', limit, {
        unit: 'councils',
      });
      const place = hasPlace(places, named, issue.mark);
      return { name: told(issue, part), place, claim: either(opposite(is), place) };
    });
    const apart = claims.filter(({ place }) => place.holds === false).map(({ name }) => name);
    const placeOpen = claims.filter(({ place }) => place.holds === undefined).map(({ name }) => name);
    const wanting = shared.filter((_, i) => claims[i]?.place.holds === false).map(({ issue }) => issue.name);
    return ctx.verdict({
      applies: [
        ctx.holds('councils that name the most widely shared issue', mostShared(naming, counts), '>=', limit, {
          unit: 'councils',
        }),
        'none',
        { least },
      ],
      limbs: [
        [
          allOf([...claims.map(({ claim }) => claim), ...mayBeShared(named, naming, places, counts, least)]),
          'apart',
          { least, names: apart },
          [remedy('gather-councils', 'Set up a place to work together on {names:few}.', { names: wanting })],
        ],
      ],
      passed: ['gathered', { least, names: claims.map(({ name }) => name) }],
      cantTell:
        placeOpen.length > 0
          ? ['places', { least, names: placeOpen }]
          : ['issues', { least, open: openNames(councils, named) }],
    });
  },
});

/** To share takes two. */
const FEWEST = 2;

/** An issue, and how many councils name it. */
interface CountedIssue {
  readonly issue: NamedIssue;
  readonly part: Range;
}

/** Counts the councils that name an issue; with no issue given, one that none of those known does. */
interface Naming {
  /** How many do, without looking at those that do not. */
  readonly partOf: (issue?: NamedIssue) => Range;
  /** The same with every council. */
  readonly tallyOf: (issue?: NamedIssue) => Tally;
  /** What tells that a council does not name it. */
  readonly silence: (index: number) => Pointer;
  /** How many councils there are. */
  readonly councils: number;
}

function namingIn({ dialogues }: Councils, { open: lists, partial }: NamedIssues): Naming {
  const unknown = new Map(lists.map((list) => [list.index, list]));
  const silence = (index: number): Pointer => child(child('/dialogues', index), 'issues');
  const tallyOf = (issue?: NamedIssue): Tally => {
    const readings = dialogues.map((_, index): Counted => {
      const naming = issue?.by.get(index);
      if (naming !== undefined) return { at: naming.at, among: said(true), is: said(true, naming.evidence) };
      const list = unknown.get(index);
      const at = silence(index);
      return {
        at,
        among: said(true),
        is: list === undefined ? said(false, [at]) : open([{ at, need: list.need }], [at]),
      };
    });
    return count(readings, partial ? missing() : undefined);
  };
  const partOf = (issue?: NamedIssue): Range => {
    const by = [...(issue?.by.keys() ?? [])];
    const others = unknown.size - by.filter((index) => unknown.has(index)).length;
    return partial ? { min: by.length } : range(by.length, by.length + others);
  };
  return { partOf, tallyOf, silence, councils: dialogues.length };
}

function missing(): Unlisted {
  return {
    count: { min: 0 },
    among: undefined,
    at: '/dialogues',
    need: OTHER_COUNCILS(undefined, { also: [NAMED()] }),
  };
}

/** By how many councils the most widely shared issue is named, be it one that nobody known names. */
function mostShared(naming: Naming, counts: readonly CountedIssue[]): ReturnType<typeof measured> {
  const parts = [naming.partOf(), ...counts.map(({ part }) => part)];
  const value: Range = range(mostOf(parts.map(({ min }) => min)), mostOf(parts.map(upper)));
  const top = counts.filter(({ part }) => part.min === value.min).map(({ issue }) => issue);
  const said = top.flatMap(({ by }) => [...by]);
  // A council that does not name one of them is evidence of it as well.
  const times = new Map<number, number>();
  for (const [index] of said) times.set(index, (times.get(index) ?? 0) + 1);
  const silent = Array.from({ length: naming.councils }, (_, index) => index).filter(
    (index) => (times.get(index) ?? 0) < top.length,
  );
  return measured(value, {
    related: [...new Set(said.map(([, { at }]) => at))],
    evidence: [...new Set([...said.flatMap(([, { evidence }]) => evidence), ...silent.map(naming.silence)])],
    open: mergeFacts([naming.tallyOf().open]),
  });
}

/** Is there a place to work on the issue, or on a narrower or wider one? */
function hasPlace(places: Listed<JointMechanism>, { names }: NamedIssues, mark: string | null): Claim {
  return anyIn(places, (place, at) => {
    const of = names.markOf(place.issue);
    const about = mark !== null && (names.widerOf(of).has(mark) || names.widerOf(mark).has(of));
    if (!about) return { ...known(false), evidence: [at] };
    const joint = isJoint(place);
    if (joint !== undefined) return joint ? known(true, [at]) : { ...known(false), evidence: [at] };
    return unsettled([{ at: child(at, 'councils'), need: TOGETHER({ of: place.issue }) }]);
  });
}

/** Do two councils or more take part in it? */
function isJoint(place: JointMechanism): Tri {
  const { entries, whole } = listIn(place, 'councils');
  if (new Set(entries).size >= FEWEST) return true;
  return whole ? false : undefined;
}

/**
 * Of every issue that may turn out to be shared: it is not, or has a place. Among them are issues that only the mapping
 * or a place names, and one that none of these does, as a council whose list is open may name anything.
 */
function mayBeShared(
  named: NamedIssues,
  naming: Naming,
  places: Listed<JointMechanism>,
  counts: readonly CountedIssue[],
  least: number,
): readonly Claim[] {
  const maybe = counts
    .filter(({ part }) => part.min < least && upper(part) >= least)
    .map(({ issue }) => ({ mark: issue.mark as string | null, counted: naming.tallyOf(issue) }));
  if (upper(naming.partOf()) >= least) {
    const unnamed = naming.tallyOf();
    const known = new Set(counts.map(({ issue }) => issue.mark));
    const others = [...named.names.marks, ...(places.items ?? []).map(({ issue }) => named.names.markOf(issue))];
    for (const mark of new Set(others)) if (!known.has(mark)) maybe.push({ mark, counted: unnamed });
    maybe.push({ mark: null, counted: unnamed });
  }
  return maybe.map(({ mark, counted }) => either(isNarrow(counted, least), hasPlace(places, named, mark)));
}

/** Do fewer councils name it than the limit? As a claim that writes no measurement of its own. */
function isNarrow(counted: Tally, least: number): Claim {
  const observed = countOf(counted);
  return {
    holds: undefined,
    measurements: NONE,
    related: NONE,
    evidence: counted.evidence,
    settledBy: settling(observed.open, observed.deciding('<', least)),
  };
}

/** "Skills (10)", or "Skills (10–12)" where some lists are not known. */
function told({ name }: NamedIssue, part: Range): string {
  return `${name} (${quantityInWords(part)})`;
}

function openNames(councils: Councils, { open, partial }: NamedIssues): readonly string[] {
  const listed = open.map(({ index }) => nameOfCouncil(councils.dialogues[index] ?? {}, index));
  return partial ? [...listed, 'councils that are not listed'] : listed;
}

const PLACES = /* @__PURE__ */ ask('joint-mechanisms/all', 'the places where councils work on issues together');
const OTHER_PLACES = /* @__PURE__ */ ask(
  'joint-mechanisms/rest',
  'the rest of the places where councils work on issues together',
);
const TOGETHER = /* @__PURE__ */ ask('joint-mechanism/councils', 'which councils work together on {of}');
const OTHER_COUNCILS = /* @__PURE__ */ ask('councils/rest', 'the other councils');
const NAMED = /* @__PURE__ */ ask('councils/issues', 'and which issues they name as their own');
