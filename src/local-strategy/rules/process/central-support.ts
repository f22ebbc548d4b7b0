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
    'Places with the same problem cannot easily find each other, and the best figures are often held by departments. The source asks the centre to bring similar places together and to share data and analysis.',
  sources: [lga2019('Recommendations to Government', 'finding'), lga2019('Co-design with Government', 'reported')],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One of the three is enough; those that were not given, or are not known to have been, are named.',
    'How much was given, how good it was and whether it was used is not asked.',
  ],
  parameters: {},
  messages: {
    passed: {
      all: 'The centre helped with all three: bringing similar places together, data and analysis.',
      some: 'The centre helped with {given:list}. Not given: {missing:list}. Not known: {open:list}.',
    },
    failed: { none: 'The centre helped neither with bringing similar places together nor with data or analysis.' },
    cantTell: { open: 'It is not known whether the centre helped with {open:list}. Not given: {missing:list}.' },
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
