import { ask } from '../../../core/ask.js';
import { listIn } from '../../../core/incomplete.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { all, type Claim, known, unsettled } from '../../../rules/claim.js';
import { anyIn, everyIn, type Listed, listedIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { paLis } from '../../../sources/pa-lis.js';
import type { LocalOutcome } from '../../model/strategy.js';
import { listed } from '../../reading/lists.js';
import { alignmentRule } from '../../rule.js';
import { heldIn, isOwnFramework } from '../../tracing/held.js';

/** Do local outcomes feed a national outcome? */
export const outcomesLinked = /* @__PURE__ */ alignmentRule({
  id: 'alignment/outcomes-linked',
  version: '1.1.0',
  title: 'Each local outcome feeds a national one',
  question: 'Do local outcomes feed a national outcome?',
  rationale: 'Results in many places add up to a national result only along lines that someone has drawn.',
  sources: [
    paLis(
      'Local Industrial Strategies should deliver the National Strategy',
      'opinion',
      'It says that a national theory of change could be the frame that local theories of change feed.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One national outcome that a local outcome feeds is enough; whether it would in truth is not asked.',
    'The question arises only where the national strategy has a theory of change, and the strategy was written for it: no crosswalk says how outcomes answer to each other.',
    'A theory of change that was not seen may be there all the same.',
  ],
  parameters: {},
  messages: {
    passed: { fed: 'Each local outcome feeds a national one ({n:outcome|outcomes}).' },
    failed: {
      unfed:
        'Not every local outcome feeds a national one: of {n:local outcome|local outcomes}, these feed none: {names:few}.',
    },
    cantTell: {
      open: 'We do not know which national outcomes these feed, of {n:local outcome|local outcomes} on record: {names:few}.',
      others: 'Each local outcome on record feeds a national one, but there may be others.',
      noList: 'We do not know which outcomes the strategy is to bring about.',
      national: 'We do not know whether the national strategy has a theory of change.',
      framework: 'We do not know whether the strategy was written for this national strategy.',
    },
    inapplicable: {
      otherFramework:
        'The strategy was written for another national strategy, whose outcomes are not those of this one.',
      noTheory: 'The national strategy has no theory of change.',
      noOutcomes: 'The strategy sets out no outcomes.',
    },
  },
  says: {
    notMet: 'Some of its {n:outcome|outcomes} feed no national one',
    met: 'Each of its {n:outcome|outcomes} feeds a national one',
    depends: 'We do not know whether its outcomes feed national ones',
  },
  evaluate(subject, ctx) {
    const { strategy, national } = subject;
    const own = isOwnFramework(heldIn(subject));
    const nodes = listedIn(national, 'outcomes', THEORY(), '/national');
    const outcomes = listed(strategy, 'outcomes', OUTCOMES(), '/strategy');
    if (own.holds === false) return ctx.inapplicable(['otherFramework', {}], own);
    if (isNone(nodes)) return ctx.inapplicable(['noTheory', {}], known(true, [nodes.at]));
    if (isNone(outcomes)) return ctx.inapplicable(['noOutcomes', {}], known(true, [outcomes.at]));

    const read = (outcome: LocalOutcome, at: Pointer, i: number): Claim =>
      feeds(outcome, at, nameOf(outcome, i), nodes);
    const named = (wanted: Claim['holds']): readonly string[] =>
      (outcomes.items ?? [])
        .map((outcome, i) => ({ name: nameOf(outcome, i), holds: read(outcome, child(outcomes.at, i), i).holds }))
        .filter(({ holds }) => holds === wanted)
        .map(({ name }) => name);
    const there = known(true);
    const theory = anyIn(nodes, () => there);
    const n = outcomes.items?.length ?? 0;
    const [unfed, open] = [named(false), named(undefined)];
    return ctx.verdict({
      applies: [
        all(
          own,
          theory,
          anyIn(outcomes, () => there),
        ),
        'noOutcomes',
        {},
      ],
      limbs: [
        [
          everyIn(outcomes, read),
          'unfed',
          { n, names: unfed },
          [
            remedy('draw-the-line', 'Say which national outcome is fed by {names:few}, or why none is.', {
              names: unfed,
            }),
          ],
        ],
      ],
      passed: ['fed', { n }],
      cantTell:
        own.holds === undefined
          ? ['framework', {}]
          : theory.holds === undefined
            ? ['national', {}]
            : n === 0
              ? ['noList', {}]
              : open.length > 0
                ? ['open', { n, names: open }]
                : ['others', {}],
    });
  },
});

const THEORY = /* @__PURE__ */ ask('national/theory-of-change', 'the national theory of change, or that there is none');
const OUTCOMES = /* @__PURE__ */ ask('outcomes/all', 'the outcomes, and what each of them feeds');
const FEEDS = /* @__PURE__ */ ask('outcome/feeds', 'which national outcomes “{of}” feeds');
const FEEDS_STRANGE = /* @__PURE__ */ ask(
  'outcome/feeds-strange',
  'which national outcomes “{of}” feeds ({marks:list}: none of its outcomes)',
);

function isNone({ items, partial }: Listed<unknown>): boolean {
  return items?.length === 0 && partial !== true;
}

function nameOf({ name, id }: LocalOutcome, i: number): string {
  return name ?? id ?? `outcome ${i + 1} of the list`;
}

/** Does an outcome feed a node of the theory of change? */
function feeds(
  outcome: LocalOutcome,
  at: Pointer,
  name: string,
  { items: nodes }: Listed<{ readonly id: string }>,
): Claim {
  const place = child(at, 'feeds');
  const marks = outcome.feeds ?? [];
  if (marks.some((mark) => nodes?.some(({ id }) => id === mark) === true)) return known(true, [place]);
  if (marks.length === 0 && listIn(outcome, 'feeds').whole) return known(false, [place]);
  const need = marks.length === 0 ? FEEDS({ of: name }) : FEEDS_STRANGE({ of: name, marks });
  return unsettled([{ at: place, need }]);
}
