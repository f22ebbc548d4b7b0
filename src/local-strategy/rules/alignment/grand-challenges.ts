import { ask } from '../../../core/ask.js';
import { isMarked } from '../../../core/incomplete.js';
import type { Tri } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import type { Fact } from '../../../core/settled-by.js';
import { between, type Claim, either, eitherOf, known, opposite, unsettled } from '../../../rules/claim.js';
import { anyIn, everyIn, type Listed } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import { paLis } from '../../../sources/pa-lis.js';
import type { LocalStrategy } from '../../model/strategy.js';
import { listed } from '../../reading/lists.js';
import { type PriorityAt, prioritiesOf } from '../../reading/priorities.js';
import { alignmentRule } from '../../rule.js';
import { bridgeOf, type Gap, type GapState, gapReader } from '../../tracing/gap.js';
import { gapInWords } from '../../tracing/gap-in-words.js';
import { elementsIn, heldIn } from '../../tracing/held.js';
import type { LinkAt } from '../../tracing/links.js';

/** Does it contribute to a grand challenge, from a local strength? */
export const grandChallenges = /* @__PURE__ */ alignmentRule({
  id: 'alignment/grand-challenges',
  version: '1.1.0',
  title: 'The strategy contributes to a grand challenge from a local strength',
  question: 'Does it contribute to a grand challenge, from a local strength?',
  rationale: 'A place serves the nation best where it has something that others lack.',
  sources: [
    paLis(
      'Local Industrial Strategies should deliver the National Strategy',
      'opinion',
      'It says that local strategies need to tackle the grand challenges.',
    ),
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'finding',
      'It says that evidence would map opportunities on distinctive local strengths, which could include supporting the grand challenges.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One challenge, taken up from one strength that the strategy names, is enough: a place that serves a single one does so by choice.',
    'A mission counts for its challenge; a link of the strategy as a whole counts as one of a priority does.',
    'A link builds on a strength where the link or its priority names one; how strong the strength is is asked elsewhere.',
    'A strategy that leaves out every challenge and says so has made a choice, which is printed with its reasons.',
  ],
  parameters: {},
  messages: {
    passed: { fromStrength: 'The strategy takes up {names:list} of the {label}, building on {strengths:list}.' },
    failed: {
      none: 'The strategy takes up none of the {label}. The choice is a place’s own. Gaps: {gaps:list}.',
      noStrength: 'The strategy takes up {names:list} of the {label}, but builds on no strength that it names.',
      leftOut: ['note', 'The strategy leaves out every one of the {label}, and says so: {gaps:list}.'],
    },
    cantTell: {
      open: 'We do not know whether the strategy takes up one of the {label}.',
      strength:
        'The strategy takes up {names:list} of the {label}; we do not know whether from a strength that it names.',
      framework:
        'We do not know whether the strategy was written for this national strategy, or how the two answer to each other, so we cannot read what it takes up as {label}.',
      noList: 'We do not know all the {label} of the national strategy; we know of none that the strategy takes up.',
    },
    inapplicable: { none: 'The national strategy has no {label}.' },
  },
  says: {
    notMet: {
      none: 'It takes up none of the {label}',
      noStrength: 'It takes up a challenge, but from no strength that it names',
      leftOut: 'It leaves out every one of the {label}, and says so',
    },
    met: 'It takes up {label} from a strength of its own',
    depends: 'We do not know whether it takes up any of the {label}',
  },
  evaluate(subject, ctx) {
    const held = heldIn(subject);
    const { strategy } = subject;
    const label = subject.national.labels?.challenges ?? 'grand challenges';
    const list = elementsIn(held, 'challenge');
    const whole = list.items !== undefined && list.partial !== true;
    if (whole && list.items.length === 0) return ctx.inapplicable(['none', { label }], known(true, [list.at]));

    const read = gapReader(held);
    const gaps = (list.items ?? []).map((element) => read(element));
    const listOfGaps: Listed<Gap> = { ...list, items: list.items === undefined ? undefined : gaps };
    const takesUp = anyIn(listOfGaps, isIn(TAKEN_UP));
    const chosen = everyIn(listOfGaps, isIn(LEFT_OUT));
    const named = namedStrengths(strategy);
    const priorities = new Map(
      prioritiesOf(strategy, undefined, '/strategy').all.map((priority) => [priority.at, priority]),
    );
    const priorityAt = (at: Pointer): PriorityAt | undefined => priorities.get(at);
    const buildsOnOne = anyIn(listOfGaps, (gap) => {
      const open = gap.state === 'unknown' ? gap.open : gap.more;
      const others = open.length === 0 ? [] : [unsettled([...open, ...toBuildOn(priorities.values(), open)])];
      return eitherOf([
        known(false),
        ...gap.links.map((link) => buildsOn(link, priorityAt(link.of), named)),
        ...others,
      ]);
    });

    const builds = named.none ? known(false, [named.at]) : buildsOnOne;

    const names = gaps.filter(({ state }) => state === 'addressed').map(({ element }) => element.name);
    const words = gaps.filter(({ state }) => state !== 'addressed').map(gapInWords);
    const link = remedy(
      'link-a-strength',
      'Set a priority on one of the {label}, and name the strength it builds on.',
      {
        label,
      },
    );
    return ctx.verdict({
      limbs: [
        [either(takesUp, chosen), 'none', { label, gaps: words }, [link]],
        [
          either(builds, opposite(takesUp)),
          'noStrength',
          { label, names },
          [remedy('name-the-strength', 'Name the strength that the work on {names:list} builds on.', { names })],
        ],
        [either(takesUp, opposite(chosen)), 'leftOut', { label, gaps: words }, [link]],
      ],
      passed: ['fromStrength', { label, names, strengths: strengthsBehind(gaps, priorityAt, named) }],
      cantTell:
        names.length > 0
          ? ['strength', { label, names }]
          : !whole
            ? ['noList', { label }]
            : bridgeOf(held).by === 'unknown'
              ? ['framework', { label }]
              : ['open', { label }],
    });
  },
});

const BUILDS_ON = /* @__PURE__ */ ask('link/strengths', 'which named strengths “{of}” builds on');
const BUILDS_ON_STRANGE = /* @__PURE__ */ ask(
  'link/strengths-strange',
  'which named strengths “{of}” builds on (no strength of it is called {marks:list})',
);

const TAKEN_UP = {
  addressed: true,
  deliberate: false,
  conditional: false,
  silent: false,
  unknown: undefined,
} as const satisfies Record<GapState, Tri>;

const LEFT_OUT = {
  addressed: false,
  deliberate: true,
  conditional: true,
  silent: false,
  unknown: undefined,
} as const satisfies Record<GapState, Tri>;

function isIn(states: Readonly<Record<GapState, Tri>>): (gap: Gap) => Claim {
  return (gap) => {
    const holds = states[gap.state];
    return holds === undefined ? unsettled(gap.open) : { ...known(holds, gap.related), evidence: gap.evidence };
  };
}

/** The strengths that a strategy names. */
interface Named {
  /** Does it name no strength at all? */
  readonly none: boolean;
  /** Where they are named. */
  readonly at: Pointer;
  /** What a mark stands for; undefined where the list is whole and has no such mark. */
  readonly nameOf: (mark: string) => string | undefined;
}

function namedStrengths(strategy: LocalStrategy): Named {
  const { items, at, partial } = listed(strategy, 'strengths', '', '/strategy');
  const whole = items !== undefined && partial !== true;
  return {
    none: whole && items.length === 0,
    at,
    nameOf: (mark) => {
      const strength = items?.find(({ id }) => id === mark);
      return strength === undefined ? (whole ? undefined : mark) : (strength.name ?? mark);
    },
  };
}

/** Marks of strengths that something builds on. */
interface Marks {
  readonly marks: readonly string[] | undefined;
  readonly at: Pointer;
  readonly partial: boolean;
}

/** Does a link build on a strength that the strategy names? */
function buildsOn({ link, at, name }: LinkAt, priority: PriorityAt | undefined, named: Named): Claim {
  const own: Marks = { marks: link.strengths, at: child(at, 'strengths'), partial: isMarked(link, 'strengths') };
  if (priority === undefined) return namesOne(own, name, named);
  const wide: Marks = {
    marks: priority.priority.strengths,
    at: child(priority.at, 'strengths'),
    partial: priority.isPartial('strengths'),
  };
  // A link that says nothing of its own builds on what its priority builds on.
  if (own.marks === undefined && wide.marks !== undefined && !wide.partial) return namesOne(wide, name, named);
  const ofPriority = namesOne(wide, name, named);
  const any = either(namesOne(own, name, named), ofPriority);
  return own.marks === undefined && any.holds === undefined ? between(any, ofPriority) : any;
}

function namesOne({ marks, at, partial }: Marks, name: string, named: Named): Claim {
  const own = (marks ?? []).filter((mark) => named.nameOf(mark) !== undefined);
  if (own.length > 0) return known(true, [at]);
  if (marks !== undefined && !partial && marks.length === 0) return known(false, [at]);
  const isStrange = marks !== undefined && marks.length > 0;
  return unsettled([{ at, need: isStrange ? BUILDS_ON_STRANGE({ of: name, marks }) : BUILDS_ON({ of: name }) }]);
}

/** Priorities of which it is not known which challenges they take up, nor what they build on. */
function toBuildOn(priorities: Iterable<PriorityAt>, open: readonly Fact[]): readonly Fact[] {
  return [...priorities]
    .filter(({ at }) => open.some((fact) => fact.at.startsWith(`${at}/`)))
    .filter(({ priority, isPartial }) => priority.strengths === undefined || isPartial('strengths'))
    .map(({ at, name }) => ({ at: child(at, 'strengths'), need: BUILDS_ON({ of: name }) }));
}

/** What the links that take up challenges build on, by name. */
function strengthsBehind(
  gaps: readonly Gap[],
  priorityAt: (at: Pointer) => PriorityAt | undefined,
  { nameOf }: Named,
): readonly string[] {
  const marks = gaps.flatMap(({ links }) =>
    links.flatMap(({ link, of }) => [...(link.strengths ?? []), ...(priorityAt(of)?.priority.strengths ?? [])]),
  );
  return [...new Set(marks.map(nameOf).filter((name) => name !== undefined))];
}
