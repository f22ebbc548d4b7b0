import { listIn } from '../../core/incomplete.js';
import type { Fact } from '../../core/settled-by.js';
import { count } from '../../core/tally.js';
import { allOf, unsettled } from '../../rules/claim.js';
import { countOf } from '../../rules/observed.js';
import { remedy, whereFails } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council } from '../model.js';
import { attendanceIn } from '../reading/attendance.js';
import {
  cameInSeat,
  factsOnDepartments,
  isSeatOf,
  mayBeDepartment,
  namesApart,
  SPONSORED_BY,
  WHICH_DEPARTMENTS,
} from '../reading/departments.js';
import { HELD_OPEN, meetingsIn, NONE_HELD, TOO_FEW_HELD } from '../reading/meetings.js';
import { readSeat, type Seat, sits } from '../reading/seats.js';
import { sittingOn } from '../reading/seats-on.js';
import { unlistedMembers } from '../reading/unlisted.js';
import { councilSeatRule } from '../rule.js';

/** With two sponsoring departments, are both at the table? */
export const dualSponsor = /* @__PURE__ */ councilSeatRule({
  id: 'representation/dual-sponsor',
  version: '1.1.0',
  title: 'Every sponsoring department is at the table',
  question: 'With two sponsoring departments, are both at the table?',
  rationale: 'What only one of two sponsoring departments has heard, the other can hardly act on.',
  sources: [
    ifg2016(
      'Appendix',
      'heuristic',
      'Two of the four councils it looked at, life sciences and creative industries, were chosen because two departments answer for them. That both should sit is this library’s view.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A department is known by its name, as the list of sponsors and its seat have it, or by a former name given with the seat; case, hyphens, full stops and the like do not matter.',
    'A minister or official who belongs to two departments stands for both.',
    'A department comes when the holder of its seat or a delegate does; its officials beside the table do not count.',
    'Each department is looked at by itself: one seat whose department we do not know leaves the answer open for all that have none.',
    'A line that names only a department is that of the one seat listed for it. Unless the record says otherwise, we assume the council was never reconstituted.',
  ],
  looksBack: true,
  parameters: {
    windowMonths: {
      label: 'months within which each sponsoring department came',
      unit: 'months',
      value: 12,
      because:
        'The source gives no number; a department that did not come for a year, some two or three meetings, has left the table.',
    },
  },
  messages: {
    passed: {
      both: 'Every sponsoring department has a seat and came to a meeting in {window:window}: {sponsors:list}.',
    },
    failed: {
      noSeat: 'A sponsoring department has no seat: {missing:list}. Departments that have one: {seated:list}.',
      absent: 'A sponsoring department did not come to any meeting in {window:window}: {missing:list}.',
    },
    cantTell: {
      open: 'We do not know whether these sponsoring departments have a seat and came to a meeting in {window:window}: {unknown:list}.',
      noSponsors: 'We do not know all the departments that sponsor the council.',
      meetings: HELD_OPEN,
      tooFew: TOO_FEW_HELD,
    },
    inapplicable: {
      oneSponsor: 'Fewer than two departments sponsor the council.',
      noMeetings: NONE_HELD,
    },
  },
  says: {
    notMet: { noSeat: 'A sponsoring department has no seat', absent: 'A sponsoring department stayed away for a year' },
    met: 'Every sponsoring department has a seat and came',
    depends: 'We do not know whether every sponsoring department sits and comes',
  },
  evaluate(council, ctx) {
    const day = ctx.asOf;
    const sponsors = namesApart(council.sponsors ?? []);
    const partial = !listIn(council, 'sponsors').whole;
    if (!partial && sponsors.length < 2) return ctx.inapplicable(['oneSponsor', {}]);
    const meetings = meetingsIn(council, ctx.p.windowMonths, day, WHICH_DEPARTMENTS());
    const window = meetings.window.span;
    const roll = attendanceIn(council, meetings, day);
    const others = partial ? [unsettled([SPONSORS, ...factsOnDepartments(roll)])] : [];
    if (sponsors.length < 2) return ctx.cantTell(['noSponsors', {}], [SPONSORS, ...factsOnDepartments(roll)]);
    const table = sittingOn(council, day);
    const each = sponsors.map((sponsor) => {
      const seats = count(
        table.map(({ seat, sits: sitting }) => readSeat(seat, [sitting], isSeatOf(seat, sponsor))),
        unlistedMembers(council, day),
      );
      const pairs = roll.records.map((pair) => cameInSeat(pair, isSeatOf(pair.seat, sponsor)));
      const came = count(pairs, roll.unlisted.pairs, roll.unlisted.more);
      return {
        sponsor,
        seated: ctx.holds(`seats of ${sponsor}`, countOf(seats), '>=', 1, { unit: 'seats' }),
        came: ctx.holds(`attendances for ${sponsor}`, countOf(came), '>=', 1, { unit: 'attendances' }),
      };
    });
    const seated = allOf([...each.map((one) => one.seated), ...others]);
    const came = allOf([
      ...each.map((one) => one.came),
      ...others,
      ctx.holds('months looked back', meetings.window.months, '<=', 'windowMonths'),
    ]);
    const without = each.filter((one) => one.seated.holds === false).map((one) => one.sponsor);
    const absent = each.filter((one) => one.came.holds === false).map((one) => one.sponsor);
    const open = each.filter((one) => one.seated.holds === undefined || one.came.holds === undefined);
    const unknown = [...open.map((one) => one.sponsor), ...(partial ? ['sponsors that are not listed'] : [])];
    const bring = [remedy('bring-sponsors', 'Have {names:list} come to the next meeting.', { names: absent })];
    const noSeat = [
      seated,
      'noSeat',
      { missing: without, seated: departmentsSeated(council, roll.seats, day) },
      [
        remedy('seat-sponsors', 'Give a seat to {n:department|departments}: {names:list}.', {
          n: without.length,
          names: without,
        }),
        ...(meetings.state === 'enough' ? whereFails(came, bring) : []),
      ],
    ] as const;
    const endings = { passed: ['both', { window, sponsors }], cantTell: ['open', { window, unknown }] } as const;
    if (meetings.state === 'enough') {
      const never = [came, 'absent', { window, missing: absent }, bring] as const;
      return ctx.verdict({ limbs: [noSeat, never], ...endings });
    }
    // A seat that is missing needs no meetings to be missed.
    if (seated.holds === false) return ctx.verdict({ limbs: [noSeat], ...endings });
    if (meetings.state === 'open') {
      const facts = [
        ...[seated, came].flatMap((claim) => claim.settledBy?.facts ?? []),
        ...meetings.held.flatMap((meeting) => meeting.inWindow.open),
        ...(meetings.unlisted === undefined ? [] : [{ at: meetings.unlisted.at, need: meetings.unlisted.need }]),
      ];
      return ctx.cantTell(['meetings', { window }], facts);
    }
    if (seated.holds === undefined) return ctx.verdict({ limbs: [noSeat], ...endings });
    return meetings.state === 'none'
      ? ctx.inapplicable(['noMeetings', { window }], seated)
      : ctx.cantTell(['tooFew', { window }]);
  },
});

const SPONSORS: Fact = { at: '/sponsors', need: /* @__PURE__ */ SPONSORED_BY() };

function departmentsSeated(council: Council, seats: readonly Seat[], day: string): readonly string[] {
  const seated = seats.filter((seat) => mayBeDepartment(seat) === true && sits(council, seat, day).value === true);
  return [...new Set(seated.map((seat) => seat.name))];
}
