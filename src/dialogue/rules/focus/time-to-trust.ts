import { upper } from '../../../core/known.js';
import { FORMING_MONTHS, TRUSTING_MONTHS } from '../../../council/reading/index.js';
import { all, type Claim, known } from '../../../rules/claim.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { stagesInWords, type Trust, trustOn } from '../../reading/trust.js';
import { dialogueRule } from '../../rule.js';

/** Has it had the time that trust takes? */
export const timeToTrust = /* @__PURE__ */ dialogueRule({
  id: 'focus/time-to-trust',
  version: '1.1.0',
  title: 'How far the council is on its way to trust',
  question: 'Has it had the time that trust can take?',
  rationale:
    'What a council can be expected to do depends on how long its members have known each other. Age stands in for that here.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It heard that mutual understanding and trust can take up to 18 to 24 months, that this varies between industries, and that it holds between firms as well as between them and government.',
    ),
  ],
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'This informs and never fails: a young council has done nothing wrong.',
    'Trust is between people, so the later of two dates counts: the day the council was set up, and the day its membership was last renewed as a whole. One clock serves for trust between firms and for trust with government.',
    'Unless the record says otherwise, we assume the council was never reconstituted.',
    'Only time is counted; whether there is trust is another question.',
  ],
  parameters: { formingMonths: FORMING_MONTHS, trustMonths: TRUSTING_MONTHS },
  messages: {
    passed: {
      forming:
        'The council may still be forming: it is {months:month|months} since {since}, and trust can take up to {least}–{most} months.',
      within:
        'The council is within the {least}–{most} months that trust can take: it is {months:month|months} since {since}.',
      past: 'The council is past the {least}–{most} months that trust can take: it is {months:month|months} since {since}.',
    },
    cantTell: {
      open: 'It is {months:month|months} since {since}, as far as we know. Stages still possible: {stages:list}.',
      unknown: 'We do not know since when the council has been at work together. Stages still possible: {stages:list}.',
      setUp:
        'We do not know for certain whether the council was set up by {day}. Stages possible if it was: {stages:list}.',
    },
    inapplicable: { notYet: 'The council was not yet set up on {day}.' },
  },
  says: {
    met: {
      forming: 'It may still be forming: trust can take up to two years',
      within: 'It is within the 18 to 24 months that trust can take',
      past: 'It is past the time that trust can take',
    },
    depends: 'We do not know how long its members have worked together',
  },
  evaluate(dialogue, ctx) {
    const { formingMonths: least, trustMonths: most } = ctx.p;
    const trust = trustOn(dialogue, ctx.asOf, { least, most });
    const { age, months, since } = trust;
    const day = ctx.asOf;
    if (trust.setUp === false || age.months === null)
      return ctx.inapplicable(['notYet', { day }], known(false, months.related));
    const name = 'months since the membership began';
    const numbers = all(
      ctx.holds(name, months, '>=', 'formingMonths'),
      ctx.holds(name, months, '<=', 'trustMonths'),
      ctx.report(
        'months since establishment',
        age.sinceEstablishment,
        'months',
        noteOn(age.sinceEstablishment, 'establishment'),
      ),
      ctx.report(
        'months since the latest reconstitution',
        age.sinceReconstitution,
        'months',
        noteOn(age.sinceReconstitution, 'reconstitution'),
      ),
    );
    const said = { months: age.months, since, least, most };
    const stages = stagesInWords(trust.stages);
    return ctx.verdict({
      limbs: [[{ ...oneStage(trust), measurements: numbers.measurements }]],
      passed: [trust.stages[0] ?? 'forming', said],
      cantTell:
        age.months.min === 0 && upper(age.months) === Number.POSITIVE_INFINITY
          ? ['unknown', { stages }]
          : trust.setUp === undefined
            ? ['setUp', { day, stages }]
            : ['open', { months: age.months, since, stages }],
    });
  },
});

function noteOn(months: unknown, what: 'establishment' | 'reconstitution'): string | undefined {
  if (months !== null) return undefined;
  return what === 'establishment' ? 'No day by then on which it was set up is stated.' : 'None is recorded.';
}

/** Is one stage left? It is told either way, so that nothing could turn out badly. */
function oneStage({ stages, setUp, months, open }: Trust): Claim {
  const told = stages.length === 1 && setUp === true;
  return {
    holds: told || undefined,
    measurements: [],
    related: months.related,
    evidence: months.evidence,
    settledBy: told ? null : { facts: open, toPass: open.length === 1 ? 1 : null, toFail: null },
  };
}
