import { ask } from '../../../core/ask.js';
import { meets, type Quantity, type Range, range, rangeOf, simplest, upper } from '../../../core/known.js';
import type { Fact } from '../../../core/settled-by.js';
import { all } from '../../../rules/claim.js';
import { measured } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { MemberSurvey } from '../../model.js';
import { happenedBy } from '../../reading/happened.js';
import { stands } from '../../reading/lifecycle.js';
import { dialogueRule } from '../../rule.js';

/** Do members say that what they tell government is passed on? */
export const membersSeeSharing = /* @__PURE__ */ dialogueRule({
  id: 'outputs/members-see-sharing',
  version: '1.0.0',
  title: 'Members say that what they tell government is passed on',
  question: 'Do members say that what they tell government is passed on?',
  rationale:
    'Members give their time for as long as they think that it leads somewhere. What they think of that can only be had by asking them.',
  sources: [
    ifg2016(
      'Executive Summary',
      'reported',
      'It reports a perception among industry members of councils that information is not effectively shared across government.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'What members think is asked, not whether they are right: `outputs/shared-across-government` asks what was shared.',
    'The share is of those who answered. Who did not answer, how they were asked and how long ago is not weighed.',
    'Without a survey there is nothing to tell it by; nothing is read from minutes or actions.',
  ],
  parameters: {
    minShare: {
      label: 'share of members surveyed who say that it is passed on, at least',
      unit: 'share',
      value: '1/2',
      because: 'The source gives no number; where fewer than half see it, the perception is what most members have.',
    },
  },
  messages: {
    passed: {
      seen: 'Members see that what they say is passed on: {say} of {answered:member|members} surveyed say so ({share:percent}).',
    },
    failed: {
      unseen:
        'Too few members see that what they say is passed on: {say} of {answered:member|members} surveyed say so ({share:percent}), where at least {limit:percent} is the limit.',
    },
    cantTell: {
      open: 'We do not know enough of the survey of members to tell how many of them say that what they tell government is passed on.',
      noSurvey:
        'We do not know whether members say that what they tell government is passed on: no survey of them is on record.',
    },
    inapplicable: { nobody: 'No member answered the survey.' },
  },
  says: {
    notMet: 'Only {say} of {answered:member|members} say that it passes on what they tell it',
    met: '{say} of {answered:member|members} say that what they tell it is passed on',
    depends: 'We do not know whether members think that what they say is passed on',
  },
  evaluate(dialogue, ctx) {
    const survey = dialogue.memberSurvey;
    if (survey === undefined) return ctx.cantTell(['noSurvey', {}], [{ at: '/memberSurvey', need: SURVEY() }]);
    const held = happenedBy(ctx.asOf, survey, '/memberSurvey', WHEN(), stands(dialogue, ctx.asOf));
    if (held.holds === false) return ctx.cantTell(['noSurvey', {}], [{ at: '/memberSurvey', need: SURVEY() }]);
    const { say, answered, share, open } = readSurvey(survey);
    const limit = ctx.p.minShare;
    const said = { say, answered, share: share ?? 0 };
    return ctx.verdict({
      applies: [
        all(
          ctx.holds(
            'members who answered',
            measured(answered, { related: [ANSWERED_AT], open: open.filter(({ at }) => at === ANSWERED_AT) }),
            '>=',
            1,
            { unit: 'members' },
          ),
          held,
        ),
        'nobody',
        {},
      ],
      limbs: [
        [
          ctx.holds(
            'share of them who say that it is passed on',
            measured(share, { related: [SAY_AT, ANSWERED_AT], open }),
            '>=',
            'minShare',
          ),
          'unseen',
          { ...said, limit },
          [
            remedy(
              'tell-members',
              'Tell members where what they said has gone, so that {n:more member sees|more members see} it.',
              { n: missing(say, answered, limit) },
            ),
          ],
        ],
      ],
      passed: ['seen', said],
      cantTell: ['open', {}],
    });
  },
});

const SAY_AT = '/memberSurvey/sayPassedOn';
const ANSWERED_AT = '/memberSurvey/answered';

interface SurveyRead {
  readonly say: Range;
  readonly answered: Range;
  /** Null where surely nobody answered. */
  readonly share: Range | null;
  readonly open: readonly Fact[];
}

/** No more say so than answered, and no fewer answered than say so. */
function readSurvey({ sayPassedOn, answered }: MemberSurvey): SurveyRead {
  const say = rangeOf(sayPassedOn ?? { min: 0 });
  const of = rangeOf(answered ?? { min: 0 });
  const most = Math.min(upper(say), upper(of));
  const least = Math.max(say.min, of.min);
  const whole = range(least, upper(of));
  const part = range(say.min, most);
  const open: Fact[] = [];
  if (sayPassedOn === undefined || part.max !== part.min) open.push({ at: SAY_AT, need: HOW_MANY_SAY() });
  if (answered === undefined || whole.max !== whole.min) open.push({ at: ANSWERED_AT, need: HOW_MANY_ANSWERED() });
  return { say: part, answered: whole, share: shareIn(part, whole), open };
}

function shareIn(part: Range, whole: Range): Range | null {
  if (whole.max === 0) return null;
  const most = upper(part);
  return {
    min: part.min / upper(whole),
    max: most === 0 ? 0 : whole.min > 0 && Number.isFinite(most) ? Math.min(1, most / whole.min) : 1,
  };
}

/** How many more of those who answered would have to say so. */
function missing(say: Range, answered: Range, limit: number): Quantity {
  const more = (part: number, whole: number): number => {
    if (!Number.isFinite(whole)) return whole;
    let n = 0;
    while (part + n < whole && !meets((part + n) / whole, '>=', limit)) n += 1;
    return n;
  };
  return simplest(range(more(upper(say), answered.min), more(say.min, upper(answered))));
}

const SURVEY = /* @__PURE__ */ ask(
  'member-survey/all',
  'how many members, asked in a survey, say that what they tell government is passed on',
);
const WHEN = /* @__PURE__ */ ask('member-survey/when', 'when members were surveyed');
const HOW_MANY_SAY = /* @__PURE__ */ ask(
  'member-survey/say',
  'how many of them say that what they tell government is passed on',
);
const HOW_MANY_ANSWERED = /* @__PURE__ */ ask('member-survey/answered', 'how many members answered the survey');
