import { ask } from '../../core/ask.js';
import { jointly } from '../../core/deciding.js';
import { child } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import { type Reading, tally } from '../../core/tally.js';
import { type Observed, shareOf, wholeOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { paLis } from '../../sources/pa-lis.js';
import type { Portfolio } from '../model.js';
import { type HeldStrategy, heldStrategies, otherStrategies } from '../reading/held-strategies.js';
import { indicatorsOf } from '../reading/indicators-of.js';
import { portfolioRule } from '../rule.js';

const DEFINITIONS = /* @__PURE__ */ ask('indicators/definitions', 'and the marks of their definitions');
const DEFINITION = /* @__PURE__ */ ask('indicator/definition', 'the mark of the definition of {of} ({area})');

/** Can indicators be compared? */
export const consistentEvidence = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/consistent-evidence',
  version: '1.1.0',
  title: 'Indicators are defined alike, so that areas can be compared',
  question: 'Can indicators be compared?',
  rationale:
    'Figures that each place counts in its own way can neither be compared nor added up. That definitions should be common is this library’s reading.',
  sources: [
    paLis(
      'Implement a consistent way of reviewing Local Industrial Strategies',
      'opinion',
      'It would have approaches and technology for gathering and analysing data, so that outcomes can be reported.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Each indicator of each strategy is counted; it can be compared where another strategy has one under the same mark of definition.',
    'Marks are compared, not names: two indicators of one name may count different things.',
    'Whether the figures behind a common definition are of one day is not asked here.',
    'Each indicator is bounded by itself, so that this may stay open too often where we do not know definitions.',
  ],
  parameters: {
    minShare: {
      label: 'share of indicators that two areas or more use under one definition, at least',
      unit: 'share',
      value: '1/2',
      because:
        'The source gives no number; at one half most of what is measured can be compared with somebody, and places keep room for what is their own.',
    },
  },
  messages: {
    passed: {
      comparable:
        'Indicators can be compared: {n} of {whole:indicator|indicators} are used by two areas or more under one definition ({share:percent}); the limit is {limit:percent}.',
    },
    failed: {
      apart:
        'Too few indicators can be compared: {n} of {whole:indicator|indicators} are used by two areas or more under one definition ({share:percent}); the limit is {limit:percent}. Used by one alone: {names:few}.',
    },
    cantTell: {
      open: '{n} of {whole:indicator|indicators} are used by two areas or more under one definition; what we do not know decides whether that reaches {limit:percent}.',
      noList:
        'Of the {whole:indicator|indicators} in the document, {n} are used by two areas or more under one definition as far as we know; there may be others, which decide whether that reaches {limit:percent}.',
    },
    inapplicable: { none: 'The strategies have no indicators.' },
  },
  says: {
    notMet: 'Only {n} of {whole:indicator|indicators} can be compared',
    met: '{n} of {whole:indicator|indicators} can be compared',
    depends: 'We do not know how many indicators can be compared',
  },
  evaluate(portfolio, ctx) {
    const strategies = heldStrategies(portfolio);
    const { readings, names, missing, open } = readIndicators(portfolio, strategies);
    const [first] = missing;
    const counted = tally(
      readings,
      first === undefined ? undefined : { count: { min: 0 }, among: true, at: first.at, need: first.need },
    );
    // Whether an indicator is alone hangs on the definitions of others, so that what to find out is not its own.
    const number = (observed: Observed, facts: readonly Fact[]): Observed => ({
      ...observed,
      open: facts,
      deciding: () =>
        jointly(
          facts.map(({ at }) => at),
          null,
          null,
        ),
    });
    const limit = ctx.p.minShare;
    const said = { n: counted.part, whole: counted.whole, share: counted.share ?? 0, limit };
    return ctx.verdict({
      applies: [
        ctx.holds('indicators', number(wholeOf(counted), missing), '>=', 1, { unit: 'indicators' }),
        'none',
        {},
      ],
      limbs: [
        [
          ctx.holds('share of indicators that can be compared', number(shareOf(counted), open), '>=', 'minShare'),
          'apart',
          { ...said, names },
          [remedy('define-jointly', 'Agree on definitions for what several areas measure, and use their marks.', {})],
        ],
      ],
      passed: ['comparable', said],
      cantTell:
        first === undefined
          ? ['open', { n: counted.part, whole: counted.whole, limit }]
          : ['noList', { n: counted.yes.length, whole: readings.length, limit }],
    });
  },
});

interface Indicators {
  readonly readings: readonly Reading[];
  /** Those that surely nobody else uses. */
  readonly names: readonly string[];
  /** Lists that may lack indicators. */
  readonly missing: readonly Fact[];
  /** Everything that would tell which indicators are used by two. */
  readonly open: readonly Fact[];
}

function readIndicators(portfolio: Portfolio, strategies: readonly HeldStrategy[]): Indicators {
  const lists = strategies.map((one) => indicatorsOf(one, DEFINITIONS()));
  const indicators = lists.flatMap(({ indicators: own, at }, place) =>
    own.map(({ definition, name, id }, k) => ({
      place,
      definition,
      at: child(child(at, k), 'definition'),
      name: name ?? id ?? `indicator ${k + 1}`,
      area: strategies[place]?.area ?? '',
    })),
  );
  const others = otherStrategies(portfolio);
  const missing = [...lists.flatMap((list) => list.missing), ...(others === null ? [] : [others])];
  const usedBy = new Map<string | undefined, Set<number>>();
  for (const { definition, place } of indicators) {
    usedBy.set(definition, (usedBy.get(definition) ?? new Set()).add(place));
  }
  const usedElsewhere = (definition: string | undefined, place: number): boolean => {
    const users = usedBy.get(definition);
    return users !== undefined && (users.size > 1 || !users.has(place));
  };
  const inTwo = new Set(indicators.map(({ place }) => place)).size > 1;
  const read = indicators.map(({ definition, place, at, name, area }) => {
    const isCommon = definition !== undefined && usedElsewhere(definition, place);
    // One that nobody else is known to use may be used where something is not known.
    const mayBe = missing.length > 0 || (definition === undefined ? inTwo : usedElsewhere(undefined, place));
    return { among: true, is: isCommon ? true : mayBe ? undefined : false, at, need: '', name: `${name} (${area})` };
  });
  const unnamed = indicators
    .filter(({ definition }) => definition === undefined)
    .map(({ at, name, area }) => ({ at, need: DEFINITION({ of: name, area }) }));
  return {
    readings: read,
    names: read.filter(({ is }) => is === false).map(({ name }) => name),
    missing,
    open: [...missing, ...unnamed],
  };
}
