import { type Answer, every, everyOf, open, opposite, someOf } from '../../core/answer.js';
import { meets, type Quantity, simplest } from '../../core/known.js';
import type { Fact } from '../../core/settled-by.js';
import { type Counted, count, type Tally } from '../../core/tally.js';
import { all, allOf } from '../../rules/claim.js';
import { shareOf, wholeOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import {
  attendanceIn,
  HELD_AT,
  isMinistersSeat,
  mayHaveMinisters,
  type SeatAtMeeting,
  WHO_WAS_DUE,
} from '../reading/attendance.js';
import { enoughMeetings, HELD_OPEN, LOOK_BACK, meetingsIn, NONE_HELD, TOO_FEW_HELD } from '../reading/meetings.js';
import { hasHolder } from '../reading/seats.js';
import { councilSeatRule } from '../rule.js';

/** Do they come themselves rather than send delegates? */
export const principalsAttend = /* @__PURE__ */ councilSeatRule({
  id: 'representation/principals-attend',
  version: '1.2.0',
  title: 'Ministers and members come themselves',
  question: 'Do they come themselves rather than send delegates?',
  rationale:
    'A delegate can listen and report back, but seldom decides on the spot. That this holds of members as it does of ministers is this library’s view.',
  sources: [
    ifg2016(
      'Balancing representation',
      'quoted',
      'One voice says that a minister who sends a delegate tells chief executives that the council does not matter, and that they will stay away.',
    ),
  ],
  severity: 'note',
  answerable: ['government', 'industry'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A minister is not expected at a meeting at which none was due, but counts where the minutes show the seat taken.',
    'Ministers’ seats are judged by one finding, all other members’ seats by another; without a rank, only who sits for a department or a devolved government can be a minister.',
    'A seat is taken when its holder comes, if only for part of a meeting, or a delegate sits in; a colleague who only listens does not take it.',
    'Whoever is listed as present is the holder, unless the line says that someone came in the holder’s place or carries the mark or rank of another.',
    'Who is not listed may have come or not; members who left are counted only where they are kept in the list.',
    'Where we do not know a holder’s rank, or know a starting or leaving date only coarsely, each meeting is taken by itself, so that the answer may stay open too often.',
    'Unless the record says otherwise, we assume the council was never reconstituted.',
  ],
  looksBack: true,
  parameters: {
    maxDelegateShare: {
      label: 'share of the times seats were taken that delegates took them, at most',
      unit: 'share',
      value: '1/4',
      because:
        'The source gives no number; one time in four leaves room for illness and clashes, and keeps delegates the exception.',
    },
    windowMonths: LOOK_BACK,
  },
  messages: {
    passed: {
      themselves:
        'They came themselves: in {window:window}, delegates took the seats of {whose} {delegates} of the {taken:time|times} they were taken ({share:percent}).',
    },
    failed: {
      ministersDelegate: [
        'note',
        'Ministers sent delegates too often: in {window:window}, these took their seats {delegates} of the {taken:time|times} they were taken ({share:percent}), where at most {limit:percent} is the limit.',
      ],
      membersDelegate: [
        'note',
        'Members sent delegates too often: in {window:window}, these took their seats {delegates} of the {taken:time|times} they were taken ({share:percent}), where at most {limit:percent} is the limit.',
      ],
    },
    cantTell: {
      open: 'In {window:window}, delegates took the seats of {whose} {delegates} of the {taken:time|times} they were taken ({share:percent}); what we do not know decides whether that is at most {limit:percent}.',
      partial:
        'At the meetings listed for {window:window}, delegates took the seats of {whose} {delegates} of the {taken:time|times} they were taken. The list is partial: the other meetings decide whether that is at most {limit:percent}.',
      noMembers:
        'We do not have the whole list of members, so we cannot tell how often delegates took the seats of {whose} in {window:window}.',
      meetings: HELD_OPEN,
      tooFew: TOO_FEW_HELD,
    },
    inapplicable: {
      localBoard: 'A local board has no ministers’ seats.',
      noMeetings: NONE_HELD,
      noSeats: 'No seat of {whose} was expected at a meeting in {window:window}.',
      nobodyCame: 'In {window:window}, nobody took the seats of {whose}.',
    },
  },
  says: {
    notMet: {
      ministersDelegate: 'Delegates took ministers’ seats {delegates} of {taken:time|times}',
      membersDelegate: 'Delegates took other members’ seats {delegates} of {taken:time|times}',
    },
    met: 'Delegates took the seats of {whose} {delegates} of {taken:time|times}',
    depends: 'We do not know how often they send delegates',
  },
  evaluate(council, ctx) {
    const kind = mayHaveMinisters(council);
    const meetings = meetingsIn(council, ctx.p.windowMonths, ctx.asOf, WHO_WAS_DUE());
    const window = meetings.window.span;
    const { pairs, seats, unlisted } = attendanceIn(council, meetings, ctx.asOf);
    // At meetings that are not listed any seat may have been taken, by a minister or not.
    const ranks =
      meetings.unlisted === undefined
        ? []
        : seats.flatMap((seat) => (hasHolder(seat) === false ? [] : isMinistersSeat(seat).open));
    const limit = ctx.p.maxDelegateShare;
    const lookedBack = ctx.holds('months looked back', meetings.window.months, '<=', 'windowMonths');
    const judge = (key: 'ministers' | 'members') => {
      const ofMinisters = key === 'ministers';
      if (ofMinisters && kind.holds === false) return ctx.inapplicable(['localBoard', {}], kind, { key });
      if (meetings.state === 'none') return ctx.inapplicable(['noMeetings', { window }], lookedBack, { key });
      if (meetings.state === 'tooFew') return ctx.cantTell(['tooFew', { window }], [], { key });
      const whose = ofMinisters ? 'ministers' : 'other members';
      const readings = pairs.map((pair) => readPair(pair, ofMinisters));
      const taken = count(readings, unlisted.pairs, [...unlisted.more, ...ranks]);
      const anySeat = pairs.some((pair) => isMinisters(pair).value !== !ofMinisters);
      if (!anySeat && unlisted.pairs === undefined && meetings.state !== 'open') {
        return ctx.inapplicable(['noSeats', { window, whose }], lookedBack, { key });
      }
      const said = { window, delegates: taken.part, taken: simplest(taken.whole), share: taken.share ?? 0, limit };
      const themselves = all(
        ctx.holds('share of attendances by delegate', shareOf(taken), '<=', 'maxDelegateShare'),
        lookedBack,
      );
      const fewer = [
        remedy('come-in-person', 'Have the holders come themselves {n:more time|more times} out of as many.', {
          n: excess(taken, limit),
        }),
      ];
      const onlyMeetings = !unlisted.seats && meetings.unlisted !== undefined;
      const listed = onlyMeetings ? count(readings) : taken;
      const taking = ctx.holds('attendances', wholeOf(taken), '>=', 1, { unit: 'attendances' });
      return ctx.verdict({
        key,
        applies: [
          allOf([...(ofMinisters ? [kind] : []), enoughMeetings(meetings), taking]),
          'nobodyCame',
          { window, whose },
        ],
        limbs: [[themselves, ofMinisters ? 'ministersDelegate' : 'membersDelegate', said, fewer]],
        passed: ['themselves', { ...said, whose }],
        cantTell:
          meetings.state === 'open'
            ? ['meetings', { window }]
            : taken.whole.max !== undefined
              ? ['open', { ...said, whose }]
              : onlyMeetings
                ? ['partial', { window, whose, delegates: listed.part, taken: simplest(listed.whole), limit }]
                : ['noMembers', { window, whose }],
      });
    };
    return [judge('ministers'), judge('members')];
  },
});

/** Was the seat taken, by a minister's or by another member's right, and if so by a delegate? */
function readPair(pair: SeatAtMeeting, ofMinisters: boolean): Counted {
  const minister = isMinisters(pair);
  const among = every(pair.expected, pair.attended, ofMinisters ? minister : opposite(minister));
  return { at: pair.at, among, is: pair.byDelegate };
}

/** Is it a minister's place? A person with several seats is a minister by any of them; of several holders all have to be. */
function isMinisters({ seats, name, meeting }: SeatAtMeeting): Answer {
  const [first, ...others] = seats;
  const each = seats.map(isMinistersSeat);
  const person = first.member.holder?.id;
  if (person !== undefined && others.every(({ member }) => member.holder?.id === person)) return someOf(each);
  if (each.every(({ value }) => value === each[0]?.value)) return everyOf(each);
  const who: Fact = { at: first.at, need: HELD_AT({ of: name, meeting: meeting.name }) };
  return open([...each.flatMap((one) => one.open), who], [first.at]);
}

/** How many delegates there were too many for a share that surely lies above the limit. */
function excess({ sorts }: Tally, limit: number): Quantity {
  const { yes, no, yesOrNo, yesOrOut, noOrOut } = sorts;
  const most = yes + yesOrNo + yesOrOut;
  return simplest({
    min: tooMany(yes, yes + no + yesOrNo + noOrOut, limit),
    max: tooMany(most, most + no, limit),
  });
}

function tooMany(part: number, whole: number, limit: number): number {
  let fewer = 0;
  while (fewer < part && !meets((part - fewer) / whole, '<=', limit)) fewer += 1;
  return fewer;
}
