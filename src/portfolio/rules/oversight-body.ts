import { ask, type Need } from '../../core/ask.js';
import type { Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { tally } from '../../core/tally.js';
import { countOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { paLis } from '../../sources/pa-lis.js';
import { portfolioRule } from '../rule.js';

const TEAM = /* @__PURE__ */ ask('oversight/body', 'the team that oversees all strategies');
const REMIT = /* @__PURE__ */ ask('oversight/remit', 'what it is charged with');
const GUIDANCE = /* @__PURE__ */ ask('oversight/guidance', 'whether it has given places guidance');

/** Is a team charged with overseeing and guiding all strategies? */
export const oversightBody = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/oversight-body',
  version: '1.0.0',
  title: 'A team with a remit oversees all strategies and guides places',
  question: 'Is a team charged with overseeing and guiding all strategies?',
  rationale:
    'Each place sees its own plan; only someone who sees them all can tell where two pull against each other and where nobody pulls at all.',
  sources: [
    paLis(
      'Implement a consistent way of reviewing Local Industrial Strategies',
      'opinion',
      'It would have a portfolio office inside the strategy team that oversees and guides, and investment in that team.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A team that is named is there; how many people it has, and what it does with its remit, is not asked.',
    'A remit or a guidance that the document does not give is unknown; we never take it for missing.',
  ],
  parameters: {},
  messages: {
    passed: { charged: '{body} is charged with overseeing the strategies, and has given places guidance.' },
    failed: { wanting: 'A team that oversees all strategies is missing or incomplete: {wanting:list}.' },
    cantTell: {
      open: 'We do not know enough of a team that oversees all strategies: {open:list}. We know of {known:list}.',
    },
  },
  says: {
    notMet: 'No team with a remit oversees and guides all strategies',
    met: 'A team oversees all strategies and guides places',
    depends: 'We do not know whether a team oversees all strategies',
  },
  evaluate({ oversight }, ctx) {
    const base: Pointer = '/oversight';
    const parts: readonly { readonly what: string; readonly is: Tri; readonly at: Pointer; readonly need: Need }[] = [
      part('the team', oversight?.body, oversight?.none, ['body', 'none'], TEAM()),
      part('its remit', oversight?.remit, oversight?.noRemit, ['remit', 'noRemit'], REMIT()),
      {
        what: 'guidance to places',
        is: oversight?.guidanceGiven,
        at: child(base, 'guidanceGiven'),
        need: GUIDANCE(),
      },
    ];
    const counted = tally(parts.map(({ is, at, need }) => ({ among: true, is, at, need })));
    const of = (is: Tri): readonly string[] => parts.filter((one) => one.is === is).map(({ what }) => what);
    const wanting = of(false);
    const against = parts.filter(({ is }) => is === false).map(({ at }) => at);
    return ctx.verdict({
      limbs: [
        [
          ctx.holds(
            'of a team, its remit and guidance to places, there',
            { ...countOf(counted), related: wanting.length > 0 ? against : counted.yes },
            '>=',
            parts.length,
            { unit: 'parts' },
          ),
          'wanting',
          { wanting },
          [remedy('charge-a-team', 'Provide for: {wanting:list}.', { wanting })],
        ],
      ],
      passed: ['charged', { body: oversight?.body ?? '' }],
      cantTell: ['open', { open: of(undefined), known: of(true) }],
    });
  },
});

/** Something that is told by a text, and its absence by a flag. */
function part(
  what: string,
  text: string | undefined,
  none: boolean | undefined,
  [there, not]: readonly [string, string],
  need: Need,
): { readonly what: string; readonly is: Tri; readonly at: Pointer; readonly need: Need } {
  const is = text !== undefined ? true : none === true ? false : undefined;
  return { what, is, at: child('/oversight', is === false ? not : there), need };
}
