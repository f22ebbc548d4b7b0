import { simplest } from '../../core/known.js';
import { quantityInWords } from '../../core/quantity-in-words.js';
import type { Tally } from '../../core/tally.js';
import { all } from '../../rules/claim.js';
import { shareOf, wholeOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { attendanceIn, missingFor, type SeatAtMeeting, timesCame, WHO_WAS_DUE } from '../reading/attendance.js';
import { enoughMeetings, HELD_OPEN, LOOK_BACK, meetingsIn, NONE_HELD, TOO_FEW_HELD } from '../reading/meetings.js';
import { councilSeatRule } from '../rule.js';

/** Do members come at all? */
export const attendance = /* @__PURE__ */ councilSeatRule({
  id: 'representation/attendance',
  version: '1.2.0',
  title: 'Members come to the meetings',
  question: 'Do members come at all?',
  rationale: 'A seat that stays empty represents nobody. People who keep coming come to trust each other.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that continuity of attendance is important, as that of membership is: relationships and trust grow from it, and so does a sustained effort.',
    ),
  ],
  severity: 'warning',
  answerable: ['industry'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A minister is not expected at a meeting at which none was due, but counts where the minutes show the seat taken.',
    'Attendance is per seat: someone who comes as a delegate counts as coming, a colleague who only listens does not.',
    'Who is not listed may have come or not.',
    'Members who left are counted only where they are kept in the list.',
    'A line that names only an organisation is that of the one seat listed for it, and who is listed as present or sent apologies held the seat that day where no starting date is given.',
    'Where a starting or leaving date is known only coarsely, each meeting is taken by itself, so that the answer may stay open too often.',
    'A meeting for which no body is named is one of the whole council. Unless the record says otherwise, we assume the council was never reconstituted.',
  ],
  looksBack: true,
  parameters: {
    minShare: {
      label: 'share of the times they were expected that members came, at least',
      unit: 'share',
      value: '3/5',
      because:
        'The source gives no number; three in five lets busy people miss a meeting or two and still know the work.',
    },
    windowMonths: LOOK_BACK,
  },
  messages: {
    passed: {
      came: 'In {window:window}, members came {attended} of the {expected:time|times} they were expected ({share:percent}): often enough.',
    },
    failed: {
      away: 'Members came too seldom: in {window:window}, {attended} of the {expected:time|times} they were expected ({share:percent}), where at least {limit:percent} is the limit.',
      awayNamed:
        'Members came too seldom: in {window:window}, {attended} of the {expected:time|times} they were expected ({share:percent}), where at least {limit:percent} is the limit. Seldom there: {names:list}.',
    },
    cantTell: {
      open: 'In {window:window}, members came {attended} of the {expected:time|times} they were expected ({share:percent}); attendance that we do not know decides whether that reaches {limit:percent}.',
      partial:
        'At the meetings listed for {window:window}, members came {attended} of the {expected:time|times} they were expected. The list is partial: the other meetings decide whether they reach {limit:percent}.',
      noMembers:
        'We do not have the whole list of members, so we cannot tell how often members came in {window:window}.',
      meetings: HELD_OPEN,
      tooFew: TOO_FEW_HELD,
    },
    inapplicable: {
      noMeetings: NONE_HELD,
      nobodyExpected: 'Nobody was expected at any meeting held in {window:window}.',
    },
  },
  says: {
    notMet: 'Members came only {attended} of the {expected:time|times} they were expected',
    met: 'Members came {attended} of the {expected:time|times} they were expected',
    depends: 'We do not know whether members come often enough',
  },
  evaluate(council, ctx) {
    const meetings = meetingsIn(council, ctx.p.windowMonths, ctx.asOf, WHO_WAS_DUE());
    const window = meetings.window.span;
    if (meetings.state === 'none') return ctx.inapplicable(['noMeetings', { window }]);
    if (meetings.state === 'tooFew') return ctx.cantTell(['tooFew', { window }]);
    const { pairs, unlisted } = attendanceIn(council, meetings, ctx.asOf);
    const came = timesCame(pairs, unlisted);
    const limit = ctx.p.minShare;
    const said = { window, attended: came.part, expected: simplest(came.whole), share: came.share ?? 0, limit };
    const names = seldomThere(pairs, limit);
    const more = [
      remedy('come', 'Bring about {n:more attendance|more attendances} at as many meetings.', {
        n: missingFor(came, limit),
      }),
    ] as const;
    const enough = all(
      ctx.holds('share of expected attendances', shareOf(came), '>=', 'minShare'),
      ctx.holds('months looked back', meetings.window.months, '<=', 'windowMonths'),
    );
    // An open number of meetings says nothing in figures; those listed do.
    const onlyMeetings = !unlisted.seats && meetings.unlisted !== undefined;
    const listed = onlyMeetings ? timesCame(pairs) : came;
    const cantTell =
      meetings.state === 'open'
        ? (['meetings', { window }] as const)
        : came.whole.max !== undefined
          ? (['open', said] as const)
          : onlyMeetings
            ? (['partial', { window, attended: listed.part, expected: simplest(listed.whole), limit }] as const)
            : (['noMembers', { window }] as const);
    return ctx.verdict({
      applies: [
        all(
          enoughMeetings(meetings),
          ctx.holds('expected attendances', wholeOf(came), '>=', 1, { unit: 'attendances' }),
        ),
        'nobodyExpected',
        { window },
      ],
      limbs: [names.length === 0 ? [enough, 'away', said, more] : [enough, 'awayNamed', { ...said, names }, more]],
      passed: ['came', said],
      cantTell,
    });
  },
});

const NAMED = 3;

/** The seats that surely came too seldom, worst first, each with its numbers: "Acme (0 of 4)". */
function seldomThere(pairs: readonly SeatAtMeeting[], limit: number): readonly string[] {
  const bySeat = new Map<string, SeatAtMeeting[]>();
  for (const pair of pairs) {
    const own = bySeat.get(pair.seat.at);
    if (own === undefined) bySeat.set(pair.seat.at, [pair]);
    else own.push(pair);
  }
  const seldom: { readonly name: string; readonly most: number; readonly came: Tally }[] = [];
  for (const own of bySeat.values()) {
    const came = timesCame(own);
    const most = came.share?.max ?? 1;
    // One missed meeting is no habit.
    if (own[0] !== undefined && came.whole.min > 1 && most < limit) seldom.push({ name: own[0].name, most, came });
  }
  return seldom
    .sort((a, b) => a.most - b.most)
    .slice(0, NAMED)
    .map(({ name, came }) => `${name} (${quantityInWords(came.part)} of ${quantityInWords(came.whole)})`);
}
