import { type Answer, read } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import {
  enoughMeetings,
  HELD_OPEN,
  LOOK_BACK,
  meetingsIn,
  NONE_HELD,
  TOO_FEW_HELD,
} from '../../../council/reading/index.js';
import { all, either, stated } from '../../../rules/claim.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { ItemInWindow } from '../../reading/agenda.js';
import { itemsOf, itemsThat, namesOf, surely } from '../../reading/items-that.js';
import { dialogueRule } from '../../rule.js';

/** Does government challenge as well as listen? */
export const challenge = /* @__PURE__ */ dialogueRule({
  id: 'focus/challenge',
  version: '1.1.0',
  title: 'Government challenges as well as listens',
  question: 'Does government challenge as well as listen?',
  rationale:
    'A government that only listens takes over whatever industry says, and industry learns nothing of what would convince it.',
  sources: [
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It names the capacity of government to challenge industry constructively as a possible barrier, and offers building an understanding of business in government as an option.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One recorded item in which government challenged industry is enough, and so are people who are declared able to; how well they do it is not asked. A declaration is government’s own.',
    'A recorded challenge counts also where fewer than two meetings were held; that there is none is said only of two or more.',
    'A meeting whose agenda was not seen may have had such an item.',
  ],
  looksBack: true,
  parameters: { windowMonths: LOOK_BACK },
  messages: {
    passed: {
      recorded: 'In {window:window}, government challenged industry in {n:item|items}: {names:few}.',
      able: 'Government can challenge: it says it has people able to question what industry says.',
    },
    failed: {
      none: 'Government does not challenge: in {window:window}, no such item is recorded, and it has no people able to do so.',
    },
    cantTell: {
      open: 'We do not know whether government challenged industry in {window:window}, or has people able to do so.',
      meetings: HELD_OPEN,
      tooFew: TOO_FEW_HELD,
    },
    inapplicable: { noMeetings: NONE_HELD },
  },
  says: {
    notMet: 'Government does not challenge what industry says',
    met: {
      recorded: 'Government challenged industry in {n:item|items}',
      able: 'Government has people able to challenge what industry says',
    },
    depends: 'We do not know whether government challenges what industry says',
  },
  evaluate(dialogue, ctx) {
    const agenda = itemsOf(dialogue, meetingsIn(dialogue, ctx.p.windowMonths, ctx.asOf, CHALLENGED_AT()));
    const found = itemsThat(agenda, wasChallenged);
    const able = stated(dialogue.government?.canChallenge, '/government/canChallenge', CAN_CHALLENGE());
    const recorded = all(
      ctx.holds('items in which government challenged industry', countOf(found), '>=', 1, { unit: 'items' }),
      ctx.holds('months looked back', agenda.window.months, '<=', 'windowMonths'),
    );
    const challenges = either(recorded, able);
    const window = agenda.window.span;
    const { state } = agenda.meetings;
    if (challenges.holds === false && state === 'none') return ctx.inapplicable(['noMeetings', { window }], able);
    if (challenges.holds === false && state === 'tooFew') return ctx.cantTell(['tooFew', { window }]);
    // That none was recorded says something only where meetings enough were held.
    const enough = either(challenges, enoughMeetings(agenda.meetings));
    return ctx.verdict({
      applies: [enough, 'noMeetings', { window }],
      limbs: [
        [
          challenges,
          'none',
          { window },
          [
            remedy(
              'question-it',
              'Give officials who know the industry the task of questioning what it says, and {n:item|items} of the next agenda to do so.',
              { n: 1 },
            ),
          ],
        ],
      ],
      passed:
        recorded.holds === true
          ? ['recorded', { window, n: surely(found), names: namesOf(agenda, found) }]
          : ['able', {}],
      cantTell: challenges.holds === false ? ['meetings', { window }] : ['open', { window }],
    });
  },
});

const CHALLENGED_AT = /* @__PURE__ */ ask('meetings/challenge', 'and whether government challenged industry at them');
const CHALLENGED = /* @__PURE__ */ ask('item/challenge', 'whether government challenged industry in it: {of}');
const CAN_CHALLENGE = /* @__PURE__ */ ask(
  'government/can-challenge',
  'whether government has people able to challenge what industry says',
);

function wasChallenged({ item, at, name }: ItemInWindow): Answer {
  const place = child(at, 'challenge');
  return read(item.challenge, place, () => ({ at: place, need: CHALLENGED({ of: name }) }));
}
