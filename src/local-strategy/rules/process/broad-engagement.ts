import { said } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { compare, plus, type Range, rangeOf } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { type Day, onOrBefore, writtenAs } from '../../../core/when.js';
import { all, allOf, answered, type Claim, known } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { EngagedGroup, Engagement } from '../../model/making.js';
import { ENGAGED_FROM, hasGroup, nameOfEngagement, only, tookPart } from '../../reading/engaged.js';
import { listed } from '../../reading/lists.js';
import { begun, boundByDraft } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

const SIDES: readonly { readonly name: string; readonly of: readonly EngagedGroup[] }[] = [
  { name: 'business', of: ['business'] },
  { name: 'education', of: ['education'] },
  { name: 'health', of: ['health'] },
  { name: 'the third sector', of: ['third-sector'] },
  { name: 'authorities', of: ['local-authority', 'combined-authority'] },
];

/** Was it wider than the usual suspects? */
export const broadEngagement = /* @__PURE__ */ strategyRule({
  id: 'process/broad-engagement',
  version: '1.1.0',
  title: 'Engagement was wider than the usual suspects',
  question: 'Was engagement wider than the usual suspects?',
  rationale: 'A strategy shaped by those who always take part misses what the rest of the place knows.',
  sources: [
    lga2019(
      'Engagement and consultation',
      'reported',
      'Those consulted stress engaging businesses above all, but also education and the third sector, early in the gathering of evidence.',
    ),
    lga2019(
      'Greater Manchester',
      'reported',
      'It tells of extensive engagement with business, education, health and the voluntary sector.',
    ),
    lga2019(
      'Oxford-Cambridge Arc',
      'reported',
      'It tells of the chance to reach beyond the “usual suspects”; one area brought some together for the first time.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Business, education, health, the third sector and authorities each took part in a dated event, survey, seat, secondment or response by the day of judgement; to be invited is not to take part.',
    'Authorities are local and combined ones; a local enterprise partnership counts for none of the five.',
    'A public consultation counts for a group where the response of the group is listed among the engagement.',
    'Whether anyone took part for the first time is a question of its own: one person is enough, as no number is given; people who came twice are counted twice in what is reported.',
  ],
  parameters: {},
  messages: {
    passed: {
      broad: 'Engagement was wide: business, education, health, the third sector and authorities took part.',
      first: 'People took part for the first time: {first}.',
    },
    failed: {
      missing: 'Engagement left out {missing:list}.',
      usual: ['note', 'Engagement stayed with the usual suspects: nobody took part for the first time.'],
    },
    cantTell: {
      groups: 'We do not know whether these took part: {open:list}.',
      firstUnknown: 'We do not know whether anyone took part for the first time.',
    },
    inapplicable: { notYet: 'The engagement on record began after {day}.' },
  },
  says: {
    notMet: { missing: 'Engagement left out {missing:list}', usual: 'Nobody took part for the first time' },
    met: { broad: 'Engagement reached beyond the usual suspects', first: 'People took part for the first time' },
    depends: 'We do not know how wide engagement was',
  },
  evaluate(strategy, ctx) {
    const list = listed(strategy, 'engagement', WHO_ELSE());
    const records = (list.items ?? []).map((engagement, i) =>
      read(boundByDraft(strategy, engagement, 'from'), child(list.at, i), i, ctx.asOf),
    );
    const isWhole = list.items !== undefined && list.partial !== true;
    if (isWhole && records.length > 0 && records.every(({ begun: has }) => has.holds === false)) {
      return ctx.inapplicable(['notYet', { day: ctx.asOf }], known(false, [list.at]));
    }
    const engaged = (i: number): Claim => records[i]?.engaged ?? known(false);
    const sides = SIDES.map(({ name, of }) => ({
      name,
      claim: anyIn(list, (engagement, at, i) =>
        all(engaged(i), answered(hasGroup(engagement, only(of), at, nameOfEngagement(engagement, i)))),
      ),
    }));
    const first = anyIn(list, (engagement, at, i) => all(engaged(i), hasNewcomers(engagement, at, i)));
    const newcomers = firstTimers(list.items ?? [], engaged, isWhole);
    const of = (holds: boolean | undefined): readonly string[] =>
      sides.filter(({ claim }) => claim.holds === holds).map(({ name }) => name);
    const missing = of(false);
    const open = of(undefined);
    const groups = ctx.verdict({
      limbs: [
        [
          allOf(sides.map(({ claim }) => claim)),
          'missing',
          { missing },
          [remedy('engage', 'Engage {missing:list}.', { missing })],
        ],
      ],
      passed: ['broad', {}],
      cantTell: ['groups', { open }],
    });
    const firstTime = ctx.verdict({
      key: 'first-time',
      limbs: [
        [
          all(first, ctx.report('first-time participants, over all engagement', newcomers, 'people')),
          'usual',
          {},
          [remedy('reach-further', 'Bring in people who have not taken part before, and record how many.', {})],
        ],
      ],
      passed: ['first', { first: newcomers }],
      cantTell: ['firstUnknown', {}],
    });
    return [groups, firstTime];
  },
});

const WHO_ELSE = /* @__PURE__ */ ask('engagement/who-else', 'who else was engaged, and when');
const FIRST_TIME = /* @__PURE__ */ ask('engagement/first-time', 'how many took part in “{of}” for the first time');

/** One engagement: had it begun by the day, and did anyone take part? */
function read(
  engagement: Engagement,
  at: Pointer,
  i: number,
  asOf: Day,
): { readonly begun: Claim; readonly engaged: Claim } {
  const name = nameOfEngagement(engagement, i);
  const start = begun(engagement, at, ENGAGED_FROM({ of: name }), said(true));
  const is = onOrBefore(writtenAs(start.days), asOf);
  const has = answered({ value: is, open: start.open, evidence: start.evidence });
  return { begun: has, engaged: all(has, answered(tookPart(engagement, at, name))) };
}

function hasNewcomers(engagement: Engagement, at: Pointer, i: number): Claim {
  const place = child(at, 'firstTime');
  const is = compare(rangeOf(engagement.firstTime), '>=', 1);
  const need = FIRST_TIME({ of: nameOfEngagement(engagement, i) });
  return answered({ value: is, open: [{ at: place, need }], evidence: is === undefined ? [] : [place] });
}

function firstTimers(items: readonly Engagement[], engaged: (i: number) => Claim, isWhole: boolean): Range {
  const counts = items.map(({ firstTime }, i): Range => {
    const { holds } = engaged(i);
    const stated = rangeOf(firstTime);
    if (holds === false) return { min: 0, max: 0 };
    return holds === true ? stated : { ...stated, min: 0 };
  });
  const total = counts.reduce(plus, { min: 0, max: 0 });
  return isWhole ? total : { min: total.min };
}
