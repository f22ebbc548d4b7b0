import { type Answer, every } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { listIn } from '../../../core/incomplete.js';
import { anyTrue, not } from '../../../core/known.js';
import { phrase } from '../../../core/phrase.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { mergeFacts } from '../../../core/settled-by.js';
import { all, answered } from '../../../rules/claim.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LocalStrategy } from '../../model/strategy.js';
import { LIES_IN } from '../../reading/authorities.js';
import { type DayAsked, dayOfMaking, holdsOn, published } from '../../reading/day-asked.js';
import { type MemberOn, membersOn } from '../../reading/members-on.js';
import { daysOfStep } from '../../reading/steps.js';
import { type AskedOf, wantingAmong } from '../../reading/wanting.js';
import { strategyRule } from '../../rule.js';

/** Are boundary overlaps settled? */
export const boundaries = /* @__PURE__ */ strategyRule({
  id: 'process/boundaries',
  version: '1.1.0',
  title: 'No authority was in two areas at publication',
  question: 'Are boundary overlaps settled?',
  rationale: 'An authority in two areas is planned for twice and answers to two boards.',
  sources: [
    lga2019(
      'Oxford-Cambridge Arc',
      'reported',
      'It tells that overlaps of boundaries had not been resolved over the period, which touched all four areas of the Arc. It makes no recommendation on them.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'satisfied',
  assumptions: [
    'Land is what counts: every authority in the area on the day of publication, whatever its part in the bodies behind the strategy; members whose land is elsewhere are left out, and so are counties whose districts are listed, as far as records say whose those are (`partOf`).',
    'An authority of which only a part is in the area is in two areas where it belongs to another as well.',
    'The other area may be of any kind; whether one lies inside the other is not asked.',
    'Where we do not know the day of publication exactly, each membership is bounded by itself, so that this may stay open too often.',
  ],
  parameters: {},
  messages: {
    passed: {
      settled:
        'Boundaries were settled: none of {n:authority|authorities} in the area at publication ({when:days}) was in another area as well.',
    },
    failed: {
      overlap:
        'Boundaries overlapped: of {whole:authority|authorities} in the area at publication ({when:days}), these were in another area as well: {names:list}.',
    },
    cantTell: {
      published:
        'We do not know whether the strategy was published by {day}, so we cannot say which day’s boundaries to use.',
      open: 'We do not know whether an authority was in two areas at publication ({when:days}). Open: {open:few}.',
      noList:
        'We do not know all the authorities in the area at publication ({when:days}); those we know were in no other.',
    },
    inapplicable: {
      notPublished: 'The strategy was not published by {day}.',
      none: 'No authority was in the area at publication ({when:days}).',
    },
  },
  says: {
    notMet: 'Some authorities were in two areas when it was published',
    met: 'No authority was in two areas when it was published',
    depends: 'We do not know whether any authority was in two areas',
  },
  evaluate(strategy, ctx) {
    const publication = published(strategy, ctx.asOf);
    const day = dayOfMaking(strategy, ctx.asOf);
    const when = daysOfStep(day);
    const members = membersOn(strategy, day, ELSEWHERE());
    const asked = members.all.map((member) => askedOf(strategy, member, members.all, day));
    // Where it is not known in which areas one was, they may be of some time, and hang on the day.
    const isListed = members.all.every(({ membership }) => listIn(membership, 'alsoIn').whole);
    const more = isListed ? members.more : mergeFacts([members.more, day.open]);
    const { whole, lacking, names, open } = wantingAmong(asked, members.unlisted, more);
    return ctx.verdict({
      applies: [
        all(
          answered({ value: publication.done, open: publication.open, evidence: publication.evidence }),
          ctx.holds('authorities in the area', wholeOf(whole), '>=', 1, { unit: 'authorities' }),
        ),
        ...(publication.done === false
          ? (['notPublished', { day: ctx.asOf }] as const)
          : (['none', { when }] as const)),
      ],
      limbs: [
        [
          ctx.holds('of them, in another area as well', countOf(lacking), '<=', 0, { unit: 'authorities' }),
          'overlap',
          { whole: whole.whole, when, names },
          [
            remedy('settle-boundaries', 'Settle in which area each of these is: {names:few}.', {
              names: names,
            }),
          ],
        ],
      ],
      passed: ['settled', { n: whole.whole, when }],
      cantTell:
        publication.done === undefined
          ? ['published', { day: ctx.asOf }]
          : open.length > 0
            ? ['open', { when, open: open }]
            : ['noList', { when }],
    });
  },
});

const ALSO_IN = /* @__PURE__ */ phrase('authority/also-in', 'also in {areas:run}');

const ELSEWHERE = /* @__PURE__ */ ask('authorities/each-elsewhere', 'and which of them were in another area as well');
const THERE_FROM = /* @__PURE__ */ ask('authority/elsewhere-from', 'from when {of} was in {area}');
const THERE_UNTIL = /* @__PURE__ */ ask('authority/elsewhere-until', 'until when {of} was in {area}');
const OTHER_AREAS = /* @__PURE__ */ ask('authority/other-areas-then', 'which other areas {of} was in');

function askedOf(strategy: LocalStrategy, member: MemberOn, all: readonly MemberOn[], day: DayAsked): AskedOf {
  const others = (member.membership.alsoIn ?? []).map((other, i) => {
    const at = child(child(member.at, 'alsoIn'), i);
    const area = other.area;
    const about = { of: member.name, area };
    const asks = { from: THERE_FROM(about), until: THERE_UNTIL(about) };
    return { area, is: holdsOn(other, day, strategy.authoritiesAsAt, at, asks) };
  });
  const areas = others.filter(({ is }) => is.value === true).map(({ area }) => area);
  return {
    name: member.name,
    remarks: areas.length === 0 ? [] : [ALSO_IN({ areas })],
    at: member.at,
    counts: every(member.counts, standsForItself(member, all)),
    lacks: inAnother(
      member,
      others.map(({ is }) => is),
    ),
  };
}

/** Not a county whose districts were in the area: its land is theirs, and would count twice. */
function standsForItself({ membership: { authority, tier }, name }: MemberOn, all: readonly MemberOn[]): Answer {
  const districts = all.filter(({ membership }) => membership.partOf === authority);
  const known = districts.map(({ counts }) => counts.value);
  // A district of which no record says in which county it lies may lie in this one.
  const perhaps =
    tier !== 'upper'
      ? []
      : all.filter(
          ({ membership, counts }) =>
            membership.tier === 'lower' && membership.partOf === undefined && counts.value !== false,
        );
  const is = not(anyTrue([...known, ...perhaps.map(() => undefined)]));
  return {
    value: is,
    open:
      is === undefined
        ? mergeFacts([
            ...districts.map(({ counts }) => counts.open),
            perhaps.map((district) => ({
              at: child(district.at, 'partOf'),
              need: LIES_IN({ of: district.name, whole: name }),
            })),
          ])
        : [],
    evidence: is === false ? districts.map(({ at }) => child(at, 'partOf')) : [],
  };
}

function inAnother({ membership, at, name }: MemberOn, others: readonly Answer[]): Answer {
  const place = child(at, 'alsoIn');
  const isWhole = listIn(membership, 'alsoIn').whole;
  const rest: readonly Answer[] = isWhole ? [] : [unknownList(place, name)];
  const is = anyTrue([...others, ...rest].map((one) => one.value));
  const evidence = others.filter((one) => one.value === is).flatMap((one) => one.evidence);
  return {
    value: is,
    open: is === undefined ? mergeFacts([...others, ...rest].map(({ open }) => open)) : [],
    evidence: evidence.length > 0 || !isWhole ? evidence : [place],
  };
}

function unknownList(at: Pointer, name: string): Answer {
  return { value: undefined, open: [{ at, need: OTHER_AREAS({ of: name }) }], evidence: [] };
}
