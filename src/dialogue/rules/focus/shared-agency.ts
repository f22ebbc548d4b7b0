import { ask } from '../../../core/ask.js';
import { mergeFacts } from '../../../core/settled-by.js';
import type { Day } from '../../../core/when.js';
import { FORMING_MONTHS, missingFor, type OpenReading, tallyOpen } from '../../../council/reading/index.js';
import { shareOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Action, Dialogue } from '../../model.js';
import { wasTakenOn } from '../../reading/at-work.js';
import { whileForming } from '../../reading/forming.js';
import { isOwnedBy, WHO_OWNS } from '../../reading/owners.js';
import { actionsOf, type Recorded } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** Is government not the sole agent? */
export const sharedAgency = /* @__PURE__ */ dialogueRule({
  id: 'focus/shared-agency',
  version: '1.1.0',
  title: 'Industry owns a share of what is agreed',
  question: 'Does industry act, and not government alone?',
  rationale: 'A council whose every action falls to government has become a list of demands.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It says that industry must be willing to commit its own resources to change, rather than expect government to be the sole agent.',
    ),
  ],
  severity: 'warning',
  answerable: ['industry'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'All actions on record by the day count, however old, and each weighs the same.',
    'An action is industry’s where industry is among its owners, alone or with others; one that we know nobody owns is not. Names of owners are not read for their side.',
    'An action that was dropped for a recorded reason leaves the sum; one that was dropped without a reason stays. If we do not know what happened to an action, or why it was dropped, it may not count.',
    'While the council may still be forming, a failure is one level less loud.',
  ],
  parameters: {
    minShare: {
      label: 'share of actions owned by industry, alone or jointly, at least',
      unit: 'share',
      value: '3/10',
      because:
        'The source gives no number; three in ten leaves government the greater part, as most levers are its own, and still makes industry an agent.',
    },
    formingMonths: FORMING_MONTHS,
  },
  messages: {
    passed: {
      shared:
        'Industry takes its share: it owns {owned} of {whole:action|actions}, alone or with others ({share:percent}).',
    },
    failed: {
      left: 'Industry leaves too much to government: it owns {owned} of {whole:action|actions}, alone or with others ({share:percent}), where at least {limit:percent} is the limit. Left to others: {names:few}.',
    },
    cantTell: {
      open: 'Industry owns {owned} of {whole:action|actions}, alone or with others; what we do not know of them decides whether that reaches {limit:percent}.',
      noList: 'We do not know all the actions that were agreed, nor who owns them.',
    },
    inapplicable: { none: 'No action is on record that was not dropped for a reason.' },
  },
  says: {
    notMet: 'Industry owns only {owned} of {whole:action|actions}',
    met: 'Industry owns {owned} of {whole:action|actions}',
    depends: 'We do not know how many actions industry owns',
  },
  evaluate(dialogue, ctx) {
    const actions = actionsOf(dialogue, [WHO_OWNS(), WHICH_DROPPED()]);
    const readings = actions.all.map((action) => readAction(dialogue, action, ctx.asOf));
    const counted = tallyOpen(readings, actions.unlisted);
    const limit = ctx.p.minShare;
    const said = { owned: counted.part, whole: counted.whole, limit };
    const share = counted.share ?? 0;
    const left = actions.all.filter((_, i) => readings[i]?.among === true && readings[i]?.is === false);
    return ctx.verdict({
      applies: [ctx.holds('actions on record', wholeOf(counted), '>=', 1, { unit: 'actions' }), 'none', {}],
      limbs: [
        [
          ctx.holds('share of them owned by industry', shareOf(counted), '>=', 'minShare'),
          'left',
          { ...said, share, names: left.map(({ name }) => name) },
          [
            remedy('take-on', 'Let industry take on {n} more of these actions, alone or with government.', {
              n: missingFor(counted, limit),
            }),
          ],
        ],
      ],
      passed: ['shared', { ...said, share }],
      cantTell: actions.unlisted === undefined ? ['open', said] : ['noList', {}],
      ...whileForming(dialogue, ctx),
    });
  },
});

/** An action counts while it is on the dialogue's account; and for, where industry is among its owners. */
function readAction(dialogue: Dialogue, action: Recorded<Action>, asOf: Day): OpenReading {
  const counts = wasTakenOn(dialogue, action, asOf);
  const own = isOwnedBy(action, 'industry');
  return {
    among: counts.value,
    is: own.value,
    at: action.at,
    evidence: [...new Set([counts, own].flatMap(({ evidence }) => evidence))],
    open: mergeFacts([counts.open, own.open]),
  };
}

const WHICH_DROPPED = /* @__PURE__ */ ask('actions/dropped', 'and which were dropped');
