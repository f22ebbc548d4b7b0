import { ask } from '../../../core/ask.js';
import { type Range, range, upper } from '../../../core/known.js';
import type { Pointer } from '../../../core/pointer.js';
import type { Fact } from '../../../core/settled-by.js';
import { daysOf, isOneDay } from '../../../core/when.js';
import { measured } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import type { LocalStrategy } from '../../model/strategy.js';
import { actualDate, horizonMonths } from '../../reading/dates.js';
import { PUBLISHED_WHEN } from '../../reading/day-asked.js';
import { alignmentRule } from '../../rule.js';

const HORIZON: Pointer = '/strategy/horizon';
const PUBLICATION: Pointer = '/strategy/publication';

/** Is it long-term? */
export const longTerm = /* @__PURE__ */ alignmentRule({
  id: 'alignment/long-term',
  version: '1.1.0',
  title: 'The strategy is long-term',
  question: 'Does the strategy look far ahead?',
  rationale: 'What holds a place back, such as skills or land, takes longer to change than one parliament lasts.',
  sources: [
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'finding',
      'It says that strategies would be long term. It gives no number of years.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'It is asked how far the strategy as a whole looks ahead from its publication; single priorities may look less far.',
    '“To 2040” is to the end of 2040. Where sources disagree, everything from the least to the most that any says is open.',
    'A horizon in years is taken as it stands; one that ends on a day is counted from the day the strategy was published, never from a planned day.',
  ],
  parameters: {
    minYears: {
      label: 'years that a strategy looks ahead from publication, at least',
      unit: 'years',
      value: 10,
      because:
        'The prospectus gives no number; ten years reach past two parliaments, and growth plans were later asked for as many.',
    },
  },
  messages: {
    passed: {
      far: 'The strategy is long-term: it looks {years} years ahead from its publication; the limit is {limit}.',
    },
    failed: {
      near: 'The strategy is not long-term: it looks {years} years ahead from its publication; the limit is {limit}.',
    },
    cantTell: {
      open: 'The strategy looks {years} years ahead from its publication as far as we know; we cannot tell whether it is {limit} or more.',
      noHorizon: 'We do not know how far the strategy looks ahead.',
      noDate:
        'The strategy says to when it looks; we do not know the day it was published, and so not how far that is.',
      neverPublished:
        'The strategy says to when it looks, but was never published, so that how far it looks from its publication cannot be told.',
    },
  },
  says: {
    notMet: 'It looks only {years} years ahead',
    met: 'It looks {years} years ahead',
    depends: 'We do not know how far it looks ahead',
  },
  evaluate({ strategy }, ctx) {
    const limit = ctx.p.minYears;
    const months = horizonMonths(strategy);
    const { said, counted } = isSaid(strategy);
    if (months === null && said && !counted && strategy.publication?.never === true) {
      return ctx.cantTell(['neverPublished', {}]);
    }
    const years = months === null ? { min: 0 } : inYears(months);
    return ctx.verdict({
      limbs: [
        [
          ctx.holds(
            'years it looks ahead from publication',
            measured(years, {
              related: said ? [HORIZON] : [],
              evidence: [...(said ? [HORIZON] : []), ...(strategy.publication === undefined ? [] : [PUBLICATION])],
              open: factsOn(strategy),
            }),
            '>=',
            'minYears',
          ),
          'near',
          { years, limit },
          [
            remedy('look-further', 'Look further ahead, or say what the strategy is to lead to in {limit} years.', {
              limit,
            }),
          ],
        ],
      ],
      passed: ['far', { years, limit }],
      cantTell: months !== null ? ['open', { years, limit }] : said ? ['noDate', {}] : ['noHorizon', {}],
    });
  },
});

const HOW_FAR = /* @__PURE__ */ ask('horizon/how-far', 'how far ahead the strategy looks');
const HOW_FAR_EXACTLY = /* @__PURE__ */ ask('horizon/how-far-exactly', 'how far ahead exactly the strategy looks');

function inYears(months: Range): Range {
  return range(months.min / 12, upper(months) / 12);
}

/** Does anything say how far it looks, and does all that is said do so in years? */
function isSaid({ horizon }: LocalStrategy): { readonly said: boolean; readonly counted: boolean } {
  const all = [horizon, ...(horizon?.reported ?? [])].filter(
    (one) => one?.until !== undefined || one?.years !== undefined,
  );
  return { said: all.length > 0, counted: all.every((one) => one?.years !== undefined) };
}

function factsOn(strategy: LocalStrategy): readonly Fact[] {
  const { said, counted } = isSaid(strategy);
  const dated = isOneDay(daysOf(actualDate(strategy.publication)));
  return [
    { at: HORIZON, need: said ? HOW_FAR_EXACTLY() : HOW_FAR() },
    ...(dated || (said && counted) ? [] : [{ at: `${PUBLICATION}/actual` as const, need: PUBLISHED_WHEN() }]),
  ];
}
