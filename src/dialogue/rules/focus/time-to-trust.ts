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
  question: 'Has it had the time that trust takes?',
  rationale:
    'What a council can be expected to do depends on how long its members have known each other. The source puts the time it takes for trust to grow at up to 18 to 24 months.',
  sources: [ifg2016('Maintaining a strategic focus', 'finding')],
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'This informs and never fails: a young council has done nothing wrong.',
    'Trust is between people, so the later of two dates counts: the day the council was set up, and the day its membership was last made anew.',
    'A council is taken not to have been reconstituted but where it is recorded.',
    'Time alone is counted; whether there is trust is not known from it.',
  ],
  parameters: { formingMonths: FORMING_MONTHS, trustMonths: TRUSTING_MONTHS },
  messages: {
    passed: {
      forming:
        'It is {months:month|months} since {since}: the council may still be forming. Trust takes up to {least}–{most} months.',
      within: 'It is {months:month|months} since {since}: within the {least}–{most} months that trust usually takes.',
      past: 'It is {months:month|months} since {since}: past the {least}–{most} months that trust usually takes.',
    },
    cantTell: {
      open: 'It is {months:month|months} since {since}, as far as is known. Stages still possible: {stages:list}.',
      unknown: 'Since when the council has been at work together is not known. Stages still possible: {stages:list}.',
      setUp: 'Whether the council was set up by {day} is not certain. Stages possible if it was: {stages:list}.',
    },
    inapplicable: { notYet: 'The council was not yet set up on {day}.' },
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
