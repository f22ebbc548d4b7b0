import { type Answer, every, open, opposite, said, some } from '../../../core/answer.js';
import { upper } from '../../../core/known.js';
import { count } from '../../../core/tally.js';
import type { Day } from '../../../core/when.js';
import { atLeastOne } from '../../../rules/at-least-one.js';
import { told } from '../../../rules/claim.js';
import { countOf } from '../../../rules/observed.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Action, Dialogue } from '../../model.js';
import { agreedBy, WHAT_BECAME, whatBecame } from '../../reading/at-work.js';
import { endedBy, stands } from '../../reading/lifecycle.js';
import { isOwnedBy, WHO_OWNS } from '../../reading/owners.js';
import { actionsOf, type Recorded } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** Has industry acted on its own account? */
export const industryAlone = /* @__PURE__ */ dialogueRule({
  id: 'outputs/industry-alone',
  version: '1.1.0',
  title: 'What industry has taken forward on its own account',
  question: 'Has industry acted on its own account?',
  rationale:
    'What industry can do by itself, it need not wait for government to do. No number of such actions is right or wrong.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that trust between firms has let industry take direct action on common interests, independent of government.',
    ),
  ],
  answerable: ['industry'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'This rule informs and never fails: a dialogue without such actions may be young, or may need government for all it does.',
    'An action is industry’s own where industry is among its owners and government is not; others may be.',
    'An action counts while it is under way and when it is done, however long ago; one that was given up does not.',
    'No day is recorded on which work began, so that an action done after the day of judgement was under way on it if it had been agreed by then.',
  ],
  parameters: {},
  messages: {
    passed: {
      alone: 'Industry has acted on its own account: {n:action|actions} under way or done without government.',
      none: 'Industry has not acted on its own account: no action is under way or done without government.',
    },
    cantTell: { open: 'We do not know whether industry has an action under way or done without government.' },
    inapplicable: { noActions: 'No action was agreed.' },
  },
  says: {
    met: {
      alone: 'Industry has acted without government {n:time|times}',
      none: 'Industry has not acted without government',
    },
    depends: 'We do not know whether industry acts without government',
  },
  evaluate(dialogue, ctx) {
    const actions = actionsOf(dialogue, [WHO_OWNS(), WHAT_BECAME()]);
    if (actions.unlisted === undefined && actions.all.length === 0) return ctx.inapplicable(['noActions', {}]);
    const counted = count(
      actions.all.map((action) => {
        const is = every(isIndustrysOwn(action), isAdvancedOn(dialogue, action, ctx.asOf));
        return { at: action.at, among: LISTED, is };
      }),
      actions.unlisted,
    );
    const n = counted.part;
    if (n.min === 0 && upper(n) > 0) return ctx.cantTell(['open', {}], told(atLeastOne(counted)));
    return ctx.verdict({
      limbs: [[ctx.holds('actions under way or done without government', countOf(counted), '>=', 0, UNIT)]],
      passed: n.min > 0 ? ['alone', { n }] : ['none', {}],
      cantTell: ['open', {}],
    });
  },
});

const LISTED: Answer = said(true);

const UNIT = { unit: 'actions' } as const;

/** Is industry among its owners, and government not? */
function isIndustrysOwn(action: Recorded<Action>): Answer {
  return every(isOwnedBy(action, 'industry'), opposite(isOwnedBy(action, 'government')));
}

/** Was it under way on the day, or done by it? No day is recorded on which work began: it was under way from the day it was agreed. */
function isAdvancedOn(dialogue: Dialogue, action: Recorded<Action>, day: Day): Answer {
  const { record } = action;
  const done = endedBy(dialogue, action, 'done', day);
  const dropped = record.dropped !== undefined || record.status === 'dropped';
  if (dropped || (record.status === 'agreed' && record.done === undefined)) return { ...done, value: false, open: [] };
  const listed = stands(dialogue, day);
  if (record.done !== undefined || record.status === 'done') {
    // A list without a day does not say that what was done after this one was on it by then.
    return some(done, agreedBy(dialogue, action, day, listed && dialogue.asAt !== undefined));
  }
  const agreed = agreedBy(dialogue, action, day, listed);
  if (record.status === 'under-way') return { ...agreed, evidence: [...done.evidence, ...agreed.evidence] };
  return every(agreed, open([whatBecame(action)]));
}
