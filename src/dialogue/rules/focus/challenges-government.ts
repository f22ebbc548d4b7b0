import type { Answer } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import {
  enoughMeetings,
  HELD_OPEN,
  LOOK_BACK,
  meetingsIn,
  NONE_HELD,
  TOO_FEW_HELD,
  tallyOpen,
} from '../../../council/reading/index.js';
import { atLeastOne } from '../../../rules/at-least-one.js';
import { all, either, stated } from '../../../rules/claim.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue, Output } from '../../model.js';
import type { ItemInWindow } from '../../reading/agenda.js';
import { itemsOf, itemsThat, namesOf, surely } from '../../reading/items-that.js';
import { allOf } from '../../reading/lifecycle.js';
import { AT_WHICH_STAGE, stageOf } from '../../reading/policy-stages.js';
import { outputsOf, type Recorded } from '../../reading/records.js';
import { isUsedTo, WHAT_USE, wasUsedBy } from '../../reading/uses.js';
import { dialogueRule } from '../../rule.js';

/** Does the dialogue challenge the department's own thinking, too? */
export const challengesGovernment = /* @__PURE__ */ dialogueRule({
  id: 'focus/challenges-government',
  version: '1.0.0',
  title: 'The dialogue challenges the thinking of government',
  question: 'Does the dialogue challenge the department’s own thinking, too?',
  rationale:
    'Government sits with those who know an industry in order to be told where its own view is wrong. A dialogue that never says so is a friend and no more.',
  sources: [
    ifg2016(
      'Background',
      'quoted',
      'It quotes an earlier report: there are good reasons to think that policy is better made by bringing in outsiders able to challenge departmental thinking.',
    ),
    ifg2016(
      'Effectively harnessing outputs',
      'reported',
      'Several of those interviewed told it that a council informs the context of policy, rather than creates or challenges policies.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One recorded item in which industry challenged a position of government is enough; so is one policy that was tested on the dialogue and changed, and so is a declaration that industry does challenge.',
    'A policy that was tested and changed counts however long ago, as outputs often bear no date; items count in the months looked back over.',
    'A recorded challenge counts also where fewer than two meetings were held; that there is none is said only of two or more.',
    'Whether government changed its mind after a challenge is not asked.',
  ],
  looksBack: true,
  parameters: { windowMonths: LOOK_BACK },
  messages: {
    passed: {
      recorded: 'In {window:window}, industry challenged a position of government in {n:item|items}: {names:few}.',
      changed: 'Government’s thinking was challenged: a policy tested on the dialogue was changed ({names:few}).',
      declared: 'Industry challenges the positions of government: that is declared of the dialogue.',
    },
    failed: {
      none: 'The dialogue does not challenge government: in {window:window}, no such item is recorded; no policy was tested on it and changed; and industry is declared not to.',
    },
    cantTell: {
      open: 'We do not know whether the dialogue challenged a position of government in {window:window}, or changed a policy that was tested on it.',
      meetings: HELD_OPEN,
      tooFew: TOO_FEW_HELD,
    },
    inapplicable: { noMeetings: NONE_HELD },
  },
  says: {
    notMet: 'The dialogue does not challenge what government thinks',
    met: {
      recorded: 'Industry challenged government in {n:item|items}',
      changed: 'A policy tested on the dialogue was changed',
      declared: 'Industry is said to challenge what government thinks',
    },
    depends: 'We do not know whether it challenges what government thinks',
  },
  evaluate(dialogue, ctx) {
    const agenda = itemsOf(dialogue, meetingsIn(dialogue, ctx.p.windowMonths, ctx.asOf, CHALLENGED_AT()));
    const found = itemsThat(agenda, wasChallenged);
    const recorded = all(
      ctx.holds('items in which industry challenged government', countOf(found), '>=', 1, { unit: 'items' }),
      ctx.holds('months looked back', agenda.window.months, '<=', 'windowMonths'),
    );
    const outputs = outputsOf(dialogue, [WHAT_USE(), AT_WHICH_STAGE()]);
    const tested = tallyOpen(
      outputs.all.map((output) => {
        const { value, open, evidence } = wasTestedAndChanged(dialogue, output, ctx.asOf);
        return { among: value, is: true, at: output.at, open, evidence };
      }),
      outputs.unlisted,
    );
    const changed = atLeastOne(tested);
    const declared = stated(dialogue.government?.isChallenged, '/government/isChallenged', IS_CHALLENGED());
    const challenges = either(recorded, changed, declared);
    const window = agenda.window.span;
    const { state } = agenda.meetings;
    if (challenges.holds === false && state === 'none') return ctx.inapplicable(['noMeetings', { window }], challenges);
    if (challenges.holds === false && state === 'tooFew') return ctx.cantTell(['tooFew', { window }]);
    // That none was recorded says something only where meetings enough were held.
    const enough = either(challenges, enoughMeetings(agenda.meetings));
    const names = outputs.all.filter(({ at }) => tested.yes.includes(at)).map(({ name }) => name);
    return ctx.verdict({
      applies: [enough, 'noMeetings', { window }],
      limbs: [
        [
          challenges,
          'none',
          { window },
          [
            remedy(
              'invite-challenge',
              'Put a position of government to industry in {n:item|items} of the next agenda, and ask where it is wrong.',
              { n: 1 },
            ),
          ],
        ],
      ],
      passed:
        recorded.holds === true
          ? ['recorded', { window, n: surely(found), names: namesOf(agenda, found) }]
          : changed.holds === true
            ? ['changed', { names }]
            : ['declared', {}],
      cantTell: challenges.holds === false ? ['meetings', { window }] : ['open', { window }],
    });
  },
});

function wasChallenged({ item, at, name }: ItemInWindow): Answer {
  const place = child(at, 'challengesGovernment');
  const value = item.challengesGovernment;
  return {
    value,
    open: value === undefined ? [{ at: place, need: CHALLENGED({ of: name }) }] : [],
    evidence: value === undefined ? [] : [place],
  };
}

/** Was a policy tested on the dialogue, and changed by it? */
function wasTestedAndChanged(dialogue: Dialogue, output: Recorded<Output>, day: string): Answer {
  const { stage, open } = stageOf(output);
  const tested: Answer = {
    value: stage === undefined ? undefined : stage === 'testing',
    open,
    evidence: output.record.stage === undefined ? [] : [child(output.at, 'stage')],
  };
  return allOf([wasUsedBy(dialogue, output, day), isUsedTo(output, 'changed-policy'), tested]);
}

const CHALLENGED_AT = /* @__PURE__ */ ask(
  'meetings/challenges-government',
  'and whether industry challenged government at them',
);
const CHALLENGED = /* @__PURE__ */ ask(
  'item/challenges-government',
  'whether industry challenged a position of government in it: {of}',
);
const IS_CHALLENGED = /* @__PURE__ */ ask(
  'government/is-challenged',
  'whether industry challenges the positions of government',
);
