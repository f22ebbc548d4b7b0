import { ask } from '../../../core/ask.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { lookUp, strange } from '../../../core/words.js';
import { all, type Claim, known, stated, unsettled } from '../../../rules/claim.js';
import { anyIn, type Listed } from '../../../rules/lists.js';
import { remedy, whereFails } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { IndicatorTopic, LocalIndicator } from '../../model/strategy.js';
import { hasBaseline, MEASURED_BY, nameOfIndicator } from '../../reading/indicators.js';
import { listed } from '../../reading/lists.js';
import { prioritiesOf } from '../../reading/priorities.js';
import { alignmentRule } from '../../rule.js';

/** Does it set out to raise productivity? */
export const productivity = /* @__PURE__ */ alignmentRule({
  id: 'alignment/productivity',
  version: '1.0.0',
  title: 'The strategy sets out to raise productivity, from a known baseline',
  question: 'Does it set out to raise productivity?',
  rationale:
    'A strategy that does not measure productivity or ties nothing to it leaves open whether it was ever the aim. That it should know a baseline is this library’s wish.',
  sources: [
    lga2019(
      'Advice for places developing Local Industrial Strategies',
      'finding',
      'It advises places to use the structure of strategies to focus on productivity.',
    ),
    lga2019(
      'Greater Manchester',
      'reported',
      'Those consulted tell that the focus on productivity made authorities more disciplined. Elsewhere the report tells that the pull between productivity and distinctiveness was felt.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'An indicator is about productivity where the document says so by its topic; nothing is read from its name.',
    'A baseline is enough; a target is asked for elsewhere.',
    'One priority that is measured by one such indicator ties the strategy to it.',
  ],
  parameters: {},
  messages: {
    passed: {
      tied: 'The strategy sets out to raise productivity: it measures it by {names:list}, from a baseline and tied to a priority. The pull between productivity and distinctiveness is felt.',
    },
    failed: {
      noMeasure:
        'The strategy has no indicator of productivity. The pull between productivity and distinctiveness is felt.',
      noBaseline:
        'The strategy measures productivity by {names:list}, but knows no baseline. The pull between productivity and distinctiveness is felt.',
      untied:
        'The strategy measures productivity by {names:list}, from a baseline, but ties no priority to it. The pull between productivity and distinctiveness is felt.',
    },
    cantTell: {
      open: 'We do not know whether the strategy measures productivity from a baseline and ties a priority to it. On record as indicators of productivity: {names:list}.',
    },
  },
  says: {
    notMet: {
      noMeasure: 'It has no indicator of productivity',
      noBaseline: 'It measures productivity, but knows no baseline',
      untied: 'It measures productivity, but ties no priority to it',
    },
    met: 'It sets out to raise productivity, from a baseline',
    depends: 'We do not know whether it sets out to raise productivity',
  },
  evaluate({ strategy }, ctx) {
    const indicators = listed(strategy, 'indicators', INDICATORS(), '/strategy');
    const list = prioritiesOf(strategy, EACH_MEASURED_BY(), '/strategy');
    const tied = (mark: string | undefined): Claim => {
      const priorities: Listed<(typeof list.all)[number]> = {
        items: list.all,
        at: '/strategy/priorities',
        partial: list.unlisted !== undefined,
        need: list.unlisted?.need ?? '',
      };
      return anyIn(priorities, ({ priority, at, name, isPartial }) => {
        const place = child(at, 'indicators');
        if (mark !== undefined && priority.indicators?.includes(mark) === true) return known(true, [at, place]);
        if (priority.indicators !== undefined && !isPartial('indicators')) return known(false, [place]);
        return unsettled([{ at: place, need: MEASURED_BY({ of: name }) }]);
      });
    };
    const found = (ask: (indicator: LocalIndicator, at: Pointer) => Claim): Claim => anyIn(indicators, ask);
    const based = (indicator: LocalIndicator, at: Pointer): Claim =>
      all(isAboutProductivity(indicator, at), hasBaseline(indicator, at));
    const whole = (indicator: LocalIndicator, at: Pointer): Claim => all(based(indicator, at), tied(indicator.id));
    const named = (ask: typeof based): readonly string[] =>
      (indicators.items ?? [])
        .filter((indicator, i) => ask(indicator, child(indicators.at, i)).holds === true)
        .map(nameOfIndicator);
    const about = named(isAboutProductivity);
    // Once its baseline is found, an indicator that no priority is measured by is still wanting.
    const measuring = (indicator: LocalIndicator, at: Pointer): Claim =>
      all(isAboutProductivity(indicator, at), tied(indicator.id));
    const tie = (names: readonly string[]) => [
      remedy('tie-a-priority', 'Say which priority is measured by {names:list}.', { names }),
    ];
    return ctx.verdict({
      limbs: [
        [
          found(isAboutProductivity),
          'noMeasure',
          {},
          [remedy('measure-it', 'Measure productivity, say where it stands, and tie a priority to it.', {})],
        ],
        [
          found(based),
          'noBaseline',
          { names: about },
          [
            remedy('find-the-baseline', 'Say where {names:list} stood at the start.', { names: about }),
            ...whereFails(found(measuring), tie(about)),
          ],
        ],
        [found(whole), 'untied', { names: named(based) }, tie(named(based))],
      ],
      passed: ['tied', { names: named(whole) }],
      cantTell: ['open', { names: about }],
    });
  },
});

const INDICATORS = /* @__PURE__ */ ask(
  'indicators/topics-and-baselines',
  'the indicators, with their topics and baselines',
);
const EACH_MEASURED_BY = /* @__PURE__ */ ask('priorities/each-measured-by', 'and what each is measured by');
const TOPIC = /* @__PURE__ */ ask('indicator/topic', 'what “{of}” tells about');

const IS_PRODUCTIVITY = {
  productivity: true,
  output: false,
  jobs: false,
  pay: false,
  skills: false,
  innovation: false,
  investment: false,
  trade: false,
  homes: false,
  carbon: false,
  health: false,
  inclusion: false,
  other: false,
} as const satisfies Record<IndicatorTopic, boolean>;

function isAboutProductivity(indicator: LocalIndicator, at: Pointer): Claim {
  const { topic } = indicator;
  return stated(
    lookUp(topic, IS_PRODUCTIVITY),
    child(at, 'topic'),
    TOPIC({ of: nameOfIndicator(indicator) }, { word: strange(topic, IS_PRODUCTIVITY) }),
  );
}
