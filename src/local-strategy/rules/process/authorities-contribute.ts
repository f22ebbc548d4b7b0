import { said, open as unknown } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { capacitySaid } from '../../reading/capacity.js';
import { dayOfMaking } from '../../reading/day-asked.js';
import { constituentsOn, type MemberOn } from '../../reading/members-on.js';
import { daysOfStep } from '../../reading/steps.js';
import { type AskedOf, wantingAmong } from '../../reading/wanting.js';
import { strategyRule } from '../../rule.js';

/** Did every constituent authority contribute? */
export const authoritiesContribute = /* @__PURE__ */ strategyRule({
  id: 'process/authorities-contribute',
  version: '1.1.0',
  title: 'Every constituent authority contributed',
  question: 'Did every constituent authority contribute?',
  rationale:
    'An authority that took no part has little reason to carry out what the others wrote. One that has few people to spare may need help to take part.',
  sources: [
    lga2019(
      'Greater Manchester',
      'reported',
      'It tells that capacity differs between authorities after long budget cuts, so that it was hard for all to contribute and be involved equally.',
    ),
  ],
  severity: 'note',
  answerable: ['government', 'place'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Constituent authorities alone are asked, those in the area on the day of publication or, until there is one, on the day of judgement.',
    'Of a county and its districts each is asked where each is a constituent authority.',
    'Any contribution counts, whatever its size; what is recorded of the capacity of those who gave none is named beside them and excuses nobody.',
  ],
  parameters: {},
  messages: {
    passed: { every: 'Each of {n:constituent authority|constituent authorities} in the area {when:days} contributed.' },
    failed: {
      silent:
        'Not every authority contributed: of {whole:constituent authority|constituent authorities} in the area {when:days}, these did not: {names:list}.',
    },
    cantTell: {
      open: 'We do not know whether every constituent authority in the area {when:days} contributed. Open: {open:few}.',
      noList: 'We do not know all the constituent authorities in the area {when:days}; those we know contributed.',
    },
    inapplicable: { none: 'No constituent authority was in the area {when:days}.' },
  },
  says: {
    notMet: 'Not every authority of the area contributed',
    met: 'Every authority of the area contributed',
    depends: 'We do not know whether every authority contributed',
  },
  evaluate(strategy, ctx) {
    const day = dayOfMaking(strategy, ctx.asOf);
    const when = daysOfStep(day);
    const members = constituentsOn(strategy, day, EACH_CONTRIBUTED());
    const { whole, lacking, names, open } = wantingAmong(members.all.map(askedOf), members.unlisted, members.more);
    return ctx.verdict({
      applies: [
        ctx.holds('constituent authorities', wholeOf(whole), '>=', 1, { unit: 'authorities' }),
        'none',
        { when },
      ],
      limbs: [
        [
          ctx.holds('of them, without a contribution', countOf(lacking), '<=', 0, { unit: 'authorities' }),
          'silent',
          { whole: whole.whole, when, names },
          [
            remedy('bring-in', 'Bring in {names:few}, with help where they lack the means.', {
              names: names,
            }),
          ],
        ],
      ],
      passed: ['every', { n: whole.whole, when }],
      cantTell: open.length > 0 ? ['open', { when, open: open }] : ['noList', { when }],
    });
  },
});

const EACH_CONTRIBUTED = /* @__PURE__ */ ask('authorities/each-contributed', 'and whether each contributed');
const CONTRIBUTED = /* @__PURE__ */ ask('authority/contributed', 'whether {of} contributed');

function askedOf({ membership, at, name, counts }: MemberOn): AskedOf {
  const { contributed, capacity } = membership;
  const place = child(at, 'contributed');
  const need = CONTRIBUTED({ of: name });
  return {
    name,
    remarks: capacitySaid(capacity),
    at,
    counts,
    lacks: contributed === undefined ? unknown([{ at: place, need }]) : said(!contributed, [place]),
  };
}
