import { ask } from '../../../core/ask.js';
import { mergeFacts } from '../../../core/settled-by.js';
import { unsettled } from '../../../rules/claim.js';
import { measured } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import type { Verdict } from '../../../rules/rule.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { howCompared } from '../../comparing/alike-in-words.js';
import { isSame, nearestTo } from '../../comparing/nearest-strategies.js';
import { type ComparedBy, nameOf } from '../../comparing/own-content.js';
import { compareStrategies, type StrategyAt } from '../../comparing/similarity.js';
import { alignmentRule } from '../../rule.js';

const NO_MERIT =
  'Being unlike others is no merit by itself: to chase distinctiveness can work against productivity and inclusion.';

/** Would it be recognisable with the place name painted out? */
export const distinctive = /* @__PURE__ */ alignmentRule({
  id: 'alignment/distinctive',
  version: '1.1.0',
  title: 'The strategy would be recognised with the name of the place painted out',
  question: 'Would it be recognisable with the place name painted out?',
  rationale:
    'A strategy that could be anyone’s says little of its place. To chase distinctiveness can work against productivity and inclusion, too.',
  sources: [
    lga2019(
      'West Midlands',
      'reported',
      'Those consulted tell of a “tippex test” that government wanted strategies to pass, recognisable with the place name painted out, while asking for productivity as well: they felt a contradiction.',
    ),
  ],
  severity: 'note',
  answerable: ['government', 'place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Strategies are compared twice, by their texts (TF-IDF cosine) and by the codes of their priorities (Jaccard): two questions, and a finding on each. What is not given of one of them leaves that one open, and the other as it is.',
    'Chapters and priorities marked as shared, or as what every place needs, are taken out before comparing.',
    'In each text the names that the document gives for its place, and those of its area and authorities, are whited out; without a list of names (`placeNames`) the text cannot be compared. A name that is not on the list stays, and makes the text look less like others.',
    'Only the strategies given are compared with; other versions of the same strategy are not among them.',
    'A strategy of which we know only part may be like any other or like none; a text that we do not know also shifts the weight of words in all the others, for which an outer bound is taken.',
  ],
  parameters: {
    maxSimilarity: {
      label: 'likeness to the nearest other strategy, at most',
      unit: 'similarity',
      value: '4/5',
      because: 'No source gives a number; four in five leave little by which to tell two strategies apart.',
    },
  },
  messages: {
    passed: {
      apart: `With the name painted out it would still be recognised: of {n:other strategy|other strategies} the nearest is {nearest:few}, {similarity} alike by {how}; the limit is {limit}. ${NO_MERIT}`,
    },
    failed: {
      alike: `With the name painted out it could be taken for {nearest:few}: the nearest other strategy is {similarity} alike by {how}; the limit is {limit}. ${NO_MERIT}`,
    },
    cantTell: {
      open: `The nearest other strategy is {similarity} alike as far as we know, by {how}; we cannot tell whether that is at most {limit}. ${NO_MERIT}`,
      unread: `We do not know what the strategy has of its own, by {how}, so it cannot be compared. ${NO_MERIT}`,
      noOthers: 'No other strategies were given to compare with.',
    },
    inapplicable: {
      alone: 'It stands alone: there is no other strategy to compare with.',
      nothingOwn:
        'Once what is shared and what every place needs is taken out, nothing of its own is left to compare, by {how}.',
      noneComparable:
        'Once what is shared and what every place needs is taken out, nothing is left of the others to compare with, by {how}.',
    },
  },
  says: {
    notMet: 'With its name painted out it could be taken for another strategy',
    met: 'With its name painted out it would still be recognised',
    depends: 'We do not know whether it would be recognised without its name',
  },
  evaluate({ strategy, others }, ctx) {
    if (others === undefined) {
      const fact = { at: '/others', need: OTHERS() } as const;
      // What it has of its own has to be known as well, before others could be alike or not.
      const isKnown = (by: ComparedBy): boolean =>
        compareStrategies([{ strategy, at: '/strategy' }], { by }).contents[0]?.state === 'known';
      return ctx.cantTell(['noOthers', {}], isKnown('codes') || isKnown('text') ? unsettled([fact]) : [fact]);
    }
    const own: StrategyAt = { strategy, at: '/strategy' };
    const rest = others.map((other, i): StrategyAt => ({ strategy: other, at: `/others/${i}` }));
    const all = [own, ...rest.filter((other) => !isSame(strategy, other.strategy))];
    if (all.length === 1) return ctx.inapplicable(['alone', {}]);
    const judgedBy = (by: ComparedBy): Verdict => {
      const comparison = compareStrategies(all, { by });
      const { contents } = comparison;
      const how = howCompared(by);
      const open = mergeFacts(contents.map((content) => (content.state === 'open' ? content.open : [])));
      const state = contents[0]?.state;
      if (state === 'open') {
        const isAlone = open.length === 1 && contents.slice(1).some((content) => content.state === 'known');
        return ctx.cantTell(['unread', { how }], isAlone ? unsettled(open) : open, { key: by });
      }
      if (state === 'none') return ctx.inapplicable(['nothingOwn', { how }], undefined, { key: by });
      const { similarity, places } = nearestTo(0, all, comparison);
      if (similarity === null) return ctx.inapplicable(['noneComparable', { how }], undefined, { key: by });
      const limit = ctx.p.maxSimilarity;
      const nearest = places.map((i) => nameOf(all[i]?.strategy ?? {}, `the strategy at ${all[i]?.at ?? ''}`));
      const said = { nearest, similarity, how, limit };
      const read = [0, ...places].flatMap((i) => {
        const content = contents[i];
        return content?.state === 'known' ? content.evidence() : [];
      });
      const observed = measured(similarity, { related: places.map((i) => all[i]?.at ?? ''), evidence: read, open });
      const sayWhy = remedy(
        'say-why-here',
        'Say of each priority that {nearest:few} has too what makes it this place’s, or mark it as shared or as what every place needs.',
        { nearest },
      );
      return ctx.verdict({
        key: by,
        limbs: [
          [
            ctx.holds('likeness to the nearest other strategy', observed, '<=', 'maxSimilarity'),
            'alike',
            said,
            [sayWhy],
          ],
        ],
        passed: ['apart', { ...said, n: all.length - 1 }],
        cantTell: ['open', { similarity, how, limit }],
      });
    };
    return [judgedBy('codes'), judgedBy('text')];
  },
});

const OTHERS = /* @__PURE__ */ ask('strategies/to-compare', 'other strategies to compare with');
