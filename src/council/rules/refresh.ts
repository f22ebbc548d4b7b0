import { type Answer, opposite, read } from '../../core/answer.js';
import { compare, type Range, range, upper } from '../../core/known.js';
import { child } from '../../core/pointer.js';
import { count } from '../../core/tally.js';
import {
  type Day,
  type Days,
  daysFrom,
  daysOf,
  earlierOf,
  FIRST_DAY,
  laterOf,
  monthsBefore,
  monthsBetween,
  onOrBefore,
} from '../../core/when.js';
import { all, type Claim, known, unsettled } from '../../rules/claim.js';
import { countOf, measured, shareOf, wholeOf } from '../../rules/observed.js';
import { remedy, whereFails } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council } from '../model.js';
import { latestReconstitution } from '../reading/restart.js';
import { type ReadSeat, readSeat, type Seat } from '../reading/seats.js';
import { heldSince, readCounted, seatsOn } from '../reading/seats-on.js';
import { setUp } from '../reading/set-up.js';
import { monthsSince, TRUST_MONTHS, trustAge } from '../reading/trust-stage.js';
import { LEAVERS, SINCE, type Sitter, turnover, withDates } from '../reading/turnover.js';
import { unlistedAmong, unlistedMembers } from '../reading/unlisted.js';
import { councilSeatRule } from '../rule.js';
import { seatsToLose } from '../seating/shortfall.js';

/** Is membership refreshed in the longer term? */
export const refresh = /* @__PURE__ */ councilSeatRule({
  id: 'representation/refresh',
  version: '1.1.0',
  title: 'Membership is refreshed in the longer term',
  question: 'Is membership refreshed in the longer term?',
  rationale: 'Once trust is there, the risk turns round: a settled circle hears itself.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that, as councils go on, continuity has to be weighed against the need for new perspectives and companies.',
    ),
    ifg2016(
      'Executive Summary',
      'finding',
      'It advises that membership should be refreshed in the longer term, to bring in new perspectives.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'The time that building trust can take is over 24 months after the council was set up or, if later, its last recorded reconstitution.',
    'An organisation is new if it has a seat now and had none at the beginning of the window; it may have had one before that.',
    'It counts seats. How long a seat has been held goes by its present holder, whose records of one seat that follow each other count as one time; for a holder who changed seats, the time starts again.',
    'Nobody joined before the council was set up.',
  ],
  parameters: {
    windowMonths: {
      label: 'months within which a new organisation should have joined',
      unit: 'months',
      value: 24,
      because: 'As long as the source gives a council to build trust, and no longer.',
    },
    maxTenure: {
      label: 'months after which a seat counts as long held',
      unit: 'months',
      value: 72,
      because: 'Three terms of two years, the longest usual term.',
    },
    maxShare: {
      label: 'share of seats that are long held, at most',
      unit: 'share',
      value: '1/2',
      because: 'Half the table may carry the memory, half should be fresh.',
    },
  },
  messages: {
    passed: {
      refreshed:
        'Membership is refreshed: new since {day}: {names:list}. Of {seats:seat|seats}, {long:has|have} been held longer than {tenure:month|months} ({share:percent}).',
    },
    failed: {
      nobodyNew: 'Membership is not refreshed: no organisation with a seat has joined since {day}.',
      longHeld:
        'Too many seats are long held: of {seats:seat|seats}, {long:has|have} been held longer than {tenure:month|months} ({share:percent}), more than {limit:percent}. The longest held: {names:list}.',
    },
    cantTell: {
      stage: 'We do not know whether the council is past the {trust:month|months} that building trust can take.',
      leavers: 'We do not know who left since {day}, so we cannot say which organisations are new since then.',
      open: 'We know too little of which organisations are new since {day}, or of how long seats have been held.',
    },
    inapplicable: {
      forming:
        'The membership is {months:month|months} old, not yet past the {trust:month|months} that building trust can take: nobody asks for it to be refreshed yet.',
      notYet: 'The council was not yet set up.',
      nobody: 'Nobody holds a seat.',
    },
  },
  says: {
    notMet: {
      nobodyNew: 'No organisation has joined since {day}',
      longHeld: '{long} of {seats:seat|seats} have been held for more than {tenure:month|months}',
    },
    met: 'New organisations have joined, and few seats are held too long',
    depends: 'We do not know whether its membership is refreshed',
  },
  evaluate(council, ctx) {
    const { asOf } = ctx;
    const trust = TRUST_MONTHS.most;
    const age = trustAge(council, asOf, TRUST_MONTHS);
    if (age.months === null) return ctx.inapplicable(['notYet', {}]);
    const past = ctx.holds(
      'months since the membership began',
      measured(age.months, { evidence: ['/established', '/lifecycle'], open: age.open }),
      '>',
      trust,
      { unit: 'months' },
    );
    if (past.holds === false) return ctx.inapplicable(['forming', { trust, months: age.months }], past);
    const { maxTenure, windowMonths } = ctx.p;
    const isLong = (seat: Seat) => isLongHeld(council, seat, asOf, maxTenure);
    const readings = seatsOn(council, asOf).seats.map((counted) =>
      readCounted({ ...counted, sits: withDates(counted.seat, counted.sits) }, [], isLong),
    );
    const listed = count(readings, unlistedMembers(council, asOf));
    // Nobody can have sat for longer than the council has been there.
    const held = upper(monthsSince(setUp(council).days, asOf) ?? { min: 0 }) <= maxTenure ? count(readings) : listed;
    const sitting = readings.filter(({ among }) => among.value === true);
    const long = sitting.filter(({ is }) => is.value === true).map(({ seat }) => seat);

    const { first: earliest, last: day } = windowStart(council, asOf, windowMonths);
    const unlisted = unlistedAmong(council, asOf);
    const { sitters } = turnover(council, day, asOf, 'organisation');
    const joiners = sitters.map(joined);
    const kept = onOrBefore(council.membersSince, day) === true;
    const newSince = (readings: readonly ReadSeat[]): Claim =>
      ctx.holds('organisations that joined', countOf(count(readings, unlisted)), '>=', 1, { unit: 'organisations' });
    const sinceLast = newSince(joiners);
    const sinceFirst = () => newSince(turnover(council, earliest, asOf, 'organisation').sitters.map(joined));
    // Where the window begins on a day that is not known, who is new on one day need not be on another.
    const isTold = earliest === day || (sinceLast.holds === false && sinceFirst().holds === false);
    const { fact } = setUp(council);
    const renewed = all(
      isTold ? sinceLast : unsettled([...(sinceLast.settledBy?.facts ?? []), fact]),
      // Who seems new may have had a seat that is not on record.
      kept ? known(true) : unsettled([{ at: '/membersSince', need: LEAVERS({ day }) }]),
      unlisted === undefined ? known(true) : unsettled([{ at: unlisted.at, need: unlisted.need }]),
      ctx.holds('months looked back', monthsBetween(day, asOf) ?? 0, '<=', 'windowMonths'),
    );
    const longest = ctx.holds(
      'months the longest-held seat has been held',
      longestTenure(
        council,
        sitting.map(({ seat }) => seat),
        asOf,
      ),
      '<=',
      'maxTenure',
    );
    const said = { seats: held.whole, long: held.part, tenure: maxTenure, share: held.share ?? 0 };
    const names = sitters.filter((_, i) => joiners[i]?.among.value === true).map(({ name }) => name);
    const few = ctx.holds('share of seats long held', shareOf(held), '<=', 'maxShare');
    const invite = remedy('invite', 'Bring in {n:organisation|organisations} that had no seat on {day}.', {
      n: 1,
      day,
    });
    const rotate = remedy('rotate', 'Let {n:long-held seat|long-held seats} pass to new holders.', {
      n: seatsToLose(held, ctx.p.maxShare) ?? 1,
    });
    return ctx.verdict({
      applies: [all(past, ctx.holds('seats', wholeOf(listed), '>=', 1, { unit: 'seats' })), 'nobody', {}],
      limbs: [
        [renewed, 'nobodyNew', { day }, [invite, ...whereFails(few, [rotate])]],
        [
          all(
            few,
            // Shown with the limit of a single seat, which decides nothing by itself.
            { ...longest, holds: true, settledBy: null },
          ),
          'longHeld',
          { ...said, limit: ctx.p.maxShare, names: byTenure(council, long, asOf).map(({ name }) => name) },
          [rotate],
        ],
      ],
      passed: ['refreshed', { ...said, day, names }],
      cantTell:
        past.holds === undefined
          ? ['stage', { trust }]
          : renewed.holds === undefined && !kept
            ? ['leavers', { day }]
            : ['open', { day }],
    });
  },
});

/** The day on which the window begins, cut where the membership began within it: from the first it may be to the last. */
function windowStart(council: Council, asOf: Day, months: number): Required<Days> {
  const { stated, days } = setUp(council);
  const full = laterOf(monthsBefore(asOf, months), latestReconstitution(council, asOf)?.done ?? FIRST_DAY);
  if (!stated || days.last === undefined || days.last > asOf) return { first: full, last: full };
  return { first: laterOf(full, days.first ?? FIRST_DAY), last: laterOf(full, days.last) };
}

/** Has it a seat now that it had not at the beginning? */
function joined({ seats, before, after }: Sitter): ReadSeat {
  return readSeat(seats[0], [after.counted, opposite(before.anywhere)], undefined);
}

/** How long the holder of a seat has held it. Without a date: since some day from establishment to the day of the list. */
function tenureOf(council: Council, seat: Seat, asOf: Day): Range {
  const { first: begun } = setUp(council).days;
  const latest = earlierOf(daysOf(council.asAt).last ?? asOf, asOf);
  const undated = daysFrom(begun === undefined || begun > latest ? undefined : begun, latest);
  const since = heldSince(council, seat);
  return monthsSince(since === undefined ? undated : daysOf(since), asOf) ?? { min: 0, max: 0 };
}

function isLongHeld(council: Council, seat: Seat, asOf: Day, limit: number): Answer {
  const at = child(seat.at, 'from');
  return read(compare(tenureOf(council, seat, asOf), '>', limit), at, () => ({ at, need: SINCE({ of: seat.name }) }));
}

const SHOWN = 5;

/** The seats held longest, longest first, and not too many of them. */
function byTenure(council: Council, seats: readonly Seat[], asOf: Day): readonly Seat[] {
  return seats
    .map((seat) => ({ seat, months: tenureOf(council, seat, asOf).min }))
    .sort((a, b) => b.months - a.months)
    .slice(0, SHOWN)
    .map(({ seat }) => seat);
}

function longestTenure(council: Council, seats: readonly Seat[], asOf: Day): Range {
  const tenures = seats.map((seat) => tenureOf(council, seat, asOf));
  return tenures.reduce((a, b) => range(Math.max(a.min, b.min), Math.max(upper(a), upper(b))), { min: 0, max: 0 });
}
