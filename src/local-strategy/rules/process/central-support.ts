import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { tally } from '../../../core/tally.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { strategyRule } from '../../rule.js';

const KINDS = [
  {
    field: 'joinedUpPlaces',
    what: 'bringing similar places together',
    asks: /* @__PURE__ */ ask(
      'help/bringing-together',
      'whether the centre helped with bringing similar places together',
    ),
  },
  {
    field: 'gaveData',
    what: 'data',
    asks: /* @__PURE__ */ ask('help/data', 'whether the centre helped with data'),
  },
  {
    field: 'gaveAnalysis',
    what: 'analysis',
    asks: /* @__PURE__ */ ask('help/analysis', 'whether the centre helped with analysis'),
  },
] as const;

/** Did the centre join up similar places, give data and analysis? */
export const centralSupport = /* @__PURE__ */ strategyRule({
  id: 'process/central-support',
  version: '1.0.0',
  title: 'The centre brought similar places together, or gave data or analysis',
  question: 'Did the centre join up similar places, give data and analysis?',
  rationale:
    'Places with the same problem cannot easily find each other, and the best figures are often held by departments.',
  sources: [
    lga2019(
      'Recommendations to Government',
      'finding',
      'It recommends support by analysis, expertise and co-ordination from the centre, joining up similar places, and more government statistics at a local level.',
    ),
    lga2019(
      'Co-design with Government',
      'reported',
      'Those consulted felt that government could have gone further, for example in joining up similar places or with case studies.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One of the three is enough; those that were not given, or that we do not know of, are named.',
    'How much was given, how good it was and whether it was used is not asked.',
  ],
  parameters: {},
  messages: {
    passed: {
      all: 'The centre helped with all three: bringing similar places together, data and analysis.',
      some: 'The centre helped with {given:list}. Not given: {missing:list}. We do not know of {open:list}.',
    },
    failed: {
      none: 'The centre gave no help: neither did it bring similar places together, nor give data or analysis.',
    },
    cantTell: { open: 'We do not know whether the centre helped with {open:list}. Not given: {missing:list}.' },
  },
  says: {
    notMet: 'The centre neither joined up places nor gave data or analysis',
    met: 'The centre joined up places, or gave data or analysis',
    depends: 'We do not know whether the centre helped',
  },
  evaluate({ government }, ctx) {
    const said = KINDS.map(({ field, what, asks }) => ({
      what,
      asks,
      is: government?.[field],
      at: child('/government', field),
    }));
    const counted = tally(said.map(({ asks, is, at }) => ({ among: true, is, at, need: asks() })));
    const of = (is: boolean | undefined): readonly string[] =>
      said.filter((one) => one.is === is).map(({ what }) => what);
    const observed = countOf(counted);
    const related = counted.yes.length > 0 ? counted.yes : said.filter(({ is }) => is === false).map(({ at }) => at);
    const given = of(true);
    return ctx.verdict({
      limbs: [
        [
          ctx.holds('kinds of help given, of three', { ...observed, related }, '>=', 1, { unit: 'kinds' }),
          'none',
          {},
          [
            remedy(
              'support',
              'Bring similar places together, or share the data and analysis that departments hold.',
              {},
            ),
          ],
        ],
      ],
      passed:
        given.length === KINDS.length ? ['all', {}] : ['some', { given, missing: of(false), open: of(undefined) }],
      cantTell: ['open', { open: of(undefined), missing: of(false) }],
    });
  },
});
