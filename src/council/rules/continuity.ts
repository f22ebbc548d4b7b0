import { open, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { foundOut } from '../../core/deciding.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { range, rangeOf, type Tri, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { type Counted, count, type Unlisted } from '../../core/tally.js';
import { between, type Day, type Days, dayBefore, daysOf, monthsBefore, onOrBefore } from '../../core/when.js';
import { all, type Claim, eitherOf, known, opposite, unsettled } from '../../rules/claim.js';
import { measured, type Observed, shareOf, wholeOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council } from '../model.js';
import { latestReconstitution, RECONSTITUTED, UNRECORDED } from '../reading/restart.js';
import { readSeat, type Seat, sits } from '../reading/seats.js';
import { setUp } from '../reading/set-up.js';
import { monthsSince } from '../reading/trust-stage.js';
import { LEAVERS, type Sitter, turnover } from '../reading/turnover.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { councilSeatRule } from '../rule.js';
import { saysLittle, seatsToGain } from '../seating/shortfall.js';

const TERM = /* @__PURE__ */ ask('terms/months', 'how many months a term lasts');
const FIRST_TERM = /* @__PURE__ */ ask('terms/first', 'when the first of the terms began');

/** Does enough membership carry over for trust to build? */
export const continuity = /* @__PURE__ */ councilSeatRule({
  id: 'representation/continuity',
  version: '1.1.0',
  title: 'Enough membership carries over for trust to build',
  question: 'Does enough membership carry over for trust to build?',
  rationale:
    'Frank talk needs people who know each other. A table at which the faces keep changing begins again at every meeting.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that continuity of membership is important for relationships and trust, and that it has to be weighed against the need for new perspectives.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'People are compared where every holder has a mark. Otherwise organisations are, and a new face for the same organisation is not seen.',
    'Only a recorded reconstitution or fixed term renews the membership as a whole; it may fall on the first or last day looked at.',
    'Government’s seats count as well: a minister who moves on is a face lost.',
  ],
  parameters: {
    minRetention: {
      label: 'share of the members at the beginning of the window who still are, at least',
      unit: 'share',
      value: '3/5',
      because: 'The source names no share; at three in five a year, those who know each other remain the majority.',
    },
    windowMonths: {
      label: 'how far back the membership is compared with',
      unit: 'months',
      value: 12,
      because: 'Councils meet two to four times a year: a year is a few meetings.',
    },
  },
  messages: {
    passed: {
      people:
        'Enough members stayed: of {whole:person|people} who were members on {day}, {part:still is|still are} ({share:percent}).',
      organisations:
        'Enough members stayed: of {whole:organisation|organisations} that had a seat on {day}, {part:still does|still do} ({share:percent}).',
    },
    failed: {
      people:
        'Too few members stayed: of {whole:person|people} who were members on {day}, {part:still is|still are} ({share:percent}), fewer than {limit:percent}. The people who sat for these have gone: {names:list}.',
      organisations:
        'Too few members stayed: of {whole:organisation|organisations} that had a seat on {day}, {part:still does|still do} ({share:percent}), fewer than {limit:percent}. These have gone: {names:list}.',
    },
    cantTell: {
      people:
        'Of {whole:person|people} who were members on {day}, {part:still is|still are} ({share:percent}); what we do not know of them decides whether that is at least {limit:percent}.',
      organisations:
        'Of {whole:organisation|organisations} that had a seat on {day}, {part:still does|still do} ({share:percent}); what we do not know of them decides whether that is at least {limit:percent}.',
      leavers: 'We do not know who left since {day}, so we cannot say how many members of that day remain.',
      restart: 'We do not know whether the membership was renewed as a whole since {day}.',
      unclear: 'We know too little of who sat on {day} and who sits now to compare them.',
    },
    inapplicable: {
      young:
        'The council was set up {months:month|months} ago: there is no membership of {window:month|months} ago to compare with.',
      reconstituted:
        'The membership was renewed as a whole within the last {window:month|months}: the council was reconstituted {when:days}.',
      newTerm:
        'The membership was renewed as a whole within the last {window:month|months}: a fixed term ended, and everybody was appointed again.',
      nobody: 'Nobody sat on {day}.',
    },
  },
  says: {
    notMet: {
      people: 'Only {part} of the {whole:member|members} of {day} still sit',
      organisations: 'Only {part} of the {whole:organisation|organisations} of {day} still sit',
    },
    met: {
      people: '{part} of the {whole:member|members} of {day} still sit',
      organisations: '{part} of the {whole:organisation|organisations} of {day} still sit',
    },
    depends: 'We do not know how many members of a year ago still sit',
  },
  evaluate(council, ctx) {
    const window = ctx.p.windowMonths;
    const day = monthsBefore(ctx.asOf, window);
    const rebuilt = reconstitutions(council, day, ctx.asOf);
    const certain = rebuilt.find(({ claim }) => claim.holds === true);
    if (certain !== undefined) {
      return ctx.inapplicable(['reconstituted', { when: daysOf(certain.date), window }], certain.claim);
    }
    const term = newTerm(council, day, ctx.asOf);
    if (term.holds === true) return ctx.inapplicable(['newTerm', { window }], term);
    const age = ageOf(council, ctx.asOf);
    const old = age === null ? null : ctx.holds('months since the council was set up', age, '>=', 'windowMonths');
    if (old?.holds === false) {
      return ctx.inapplicable(['young', { months: age?.value ?? 0, window }], old);
    }
    const { by, sitters } = turnover(council, day, ctx.asOf);
    const kept = onOrBefore(council.membersSince, day) === true;
    const leavers: Fact = { at: '/membersSince', need: LEAVERS({ day }) };
    const counted = count(
      sitters.map((sitter) => read(council, sitter, day, ctx.asOf, kept ? null : leavers)),
      missing(council, ctx.asOf),
    );
    const rest = counted.missing === null ? [] : [counted.missing];
    const remained = kept ? shareOf(counted) : lowered(shareOf(counted), leavers, rest);
    const there = kept ? wholeOf(counted) : raised(wholeOf(counted), leavers);
    const who = by === 'person' ? 'people' : 'organisations';
    const sat = ctx.holds('members then', there, '>=', 1, { unit: who });
    const share = ctx.holds('share of the members then who still are', remained, '>=', 'minRetention');
    const restart = eitherOf([...rebuilt.map(({ claim }) => claim), term, unrecorded(council)]);
    const existed = old === null ? sat : all(sat, old);
    const gone = sitters.filter(({ before, after }) => before.counted.value === true && after.anywhere.value === false);
    const limit = ctx.p.minRetention;
    const said = { whole: there.value ?? 0, day, part: counted.part, share: remained.value ?? 0 };
    const toReturn = seatsToGain(counted, limit);
    const n = toReturn === null ? 1 : kept ? toReturn : { min: toReturn.min };
    const vague = share.holds !== undefined || saysLittle(remained.value);
    return ctx.verdict({
      applies: [all(existed, opposite(restart)), 'nobody', { day }],
      limbs: [
        [
          share.holds === false ? { ...share, related: gone.flatMap(placesOf) } : share,
          who,
          { ...said, limit, names: gone.map(({ name }) => name) },
          [
            remedy(
              'bring-back',
              'Bring back {n:member who left|members who left}, and let no more go until those who came know the others.',
              { n },
            ),
          ],
        ],
      ],
      passed: [who, said],
      cantTell:
        restart.holds === undefined
          ? ['restart', { day }]
          : !kept
            ? ['leavers', { day }]
            : vague
              ? ['unclear', { day }]
              : [who, { ...said, limit }],
    });
  },
});

const placesOf = ({ seats }: Sitter): readonly Pointer[] => seats.map(({ at }) => at);

/** Did the sitter sit then, and if so, does it still? Without leavers, a seat it held before the present one may be missing. */
function read(council: Council, sitter: Sitter, first: Day, last: Day, leavers: Fact | null): Counted {
  const { seats, before } = sitter;
  const after = sitter.after.anywhere;
  const missed = leavers !== null && before.counted.value === false && after.value !== false;
  if (missed) {
    const among = open(after.value === undefined ? after.open : [leavers]);
    return { at: seats[0].at, among, is: { value: after.value, open: [], evidence: [] } };
  }
  return readSeat(seats[0], [before.counted], stays(council, sitter, first, last) ? said(true, after.evidence) : after);
}

/** Whoever sat then in seats that were not left still sits, whatever else is not known of them. */
function stays(council: Council, { seats, isKnown }: Sitter, first: Day, last: Day): boolean {
  return (
    isKnown &&
    seats.every(({ member, ...seat }) => {
      const since: Seat = { ...seat, member: { ...member, role: 'member', status: 'filled', from: first } };
      return sits(council, since, last).value === true;
    })
  );
}

/**
 * Leavers who are not recorded can only lower the share of those who remain. Enough of them fail it, and so does an open
 * list that turns out to hold them; without any the rest decides.
 */
function lowered(share: Observed, leavers: Fact, lists: readonly Fact[]): Observed {
  const { related, evidence } = share;
  return {
    ...measured(range(0, share.value === null ? 0 : upper(share.value)), {
      related,
      evidence,
      open: mergeFacts([share.open, [leavers]]),
    }),
    deciding: (operator, limit) => {
      const recorded = foundOut([leavers.at]);
      return {
        kind: 'ways',
        holds: { kind: 'all', parts: [recorded, share.deciding(operator, limit)] },
        fails: foundOut(lists.length > 0 ? lists.map(({ at }) => at) : [leavers.at]),
      };
    },
  };
}

/** Leavers who are not recorded can only raise the number of those who were there. */
function raised(whole: Observed, leavers: Fact): Observed {
  const { related, evidence } = whole;
  return {
    ...measured({ min: whole.value?.min ?? 0 }, { related, evidence, open: mergeFacts([whole.open, [leavers]]) }),
    deciding: (operator, limit) => {
      const recorded = foundOut([leavers.at]);
      const without = whole.deciding(operator, limit);
      return {
        kind: 'ways',
        holds: { kind: 'either', parts: [recorded, without] },
        fails: { kind: 'all', parts: [recorded, { kind: 'not', part: without }] },
      };
    },
  };
}

/** Seats that the list may lack. Of a partial list, or none, the members of another day may be missing as well. */
function missing(council: Council, day: Day): Unlisted | undefined {
  const unlisted = unlistedAmong(council, day);
  const whole = listIn(council, 'members').whole;
  return unlisted === undefined || whole ? unlisted : { ...unlisted, count: { min: 0 } };
}

function ageOf(council: Council, day: Day): Observed | null {
  const { days, stated, evidence, fact } = setUp(council);
  return stated ? measured(monthsSince(days, day) ?? 0, { evidence, open: [fact] }) : null;
}

/** The recorded reconstitutions that fall between two days, or may. */
function reconstitutions(council: Council, first: Day, last: Day) {
  return (council.lifecycle ?? []).flatMap(({ event, date }, i) => {
    const at = child(child('/lifecycle', i), 'date');
    const inside = event === 'reconstituted' ? between(date, first, last) : false;
    if (inside === false) return [];
    const open = { at, need: RECONSTITUTED() };
    return [{ date, claim: inside === undefined ? unsettled([open]) : known(true, [at]) }];
  });
}

/** A list of events that may lack some may lack a reconstitution. */
function unrecorded(council: Council): Claim {
  if (!isMarked(council, 'lifecycle')) return known(false);
  return unsettled([UNRECORDED]);
}

/** Did a recorded fixed term end between two days, so that a new one began? */
function newTerm(council: Council, first: Day, last: Day): Claim {
  const terms = council.termsOfReference;
  if (terms?.fixedTerm !== true) return known(false);
  const restart = latestReconstitution(council, first);
  const begin = restart === null ? setUp(council).days : daysOf(restart.date);
  const months = terms.termMonths === undefined ? undefined : rangeOf(terms.termMonths);
  const facts: Fact[] = [];
  if (months?.max !== months?.min || months === undefined) {
    facts.push({ at: '/termsOfReference/termMonths', need: TERM() });
  }
  if (begin.first === undefined || begin.first !== begin.last) {
    facts.push({
      at: restart === null ? '/established' : child(restart.at, 'date'),
      need: FIRST_TERM(),
    });
  }
  const found = months?.max === undefined ? undefined : beginsWithin(begin, months.min, months.max, first, last);
  return found === undefined ? unsettled(facts) : known(found, ['/termsOfReference/fixedTerm']);
}

/** Does a term begin between two days, whichever day the first began and however many months one lasts? */
function beginsWithin(begin: Days, least: number, most: number, first: Day, last: Day): Tri {
  if (begin.first === undefined || begin.last === undefined) return undefined;
  const answers = new Set<boolean>();
  for (let months = Math.max(1, Math.ceil(least)); months <= most; months += 1) {
    for (let day = begin.last; day >= begin.first && answers.size < 2; day = dayBefore(day)) {
      let next = monthsBefore(day, -months);
      for (let n = 2; next < first; n += 1) next = monthsBefore(day, -months * n);
      answers.add(next <= last);
    }
  }
  return answers.size === 1 ? answers.has(true) : undefined;
}
