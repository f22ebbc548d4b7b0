import { every, open } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { rangeOf, simplest, type Tri, upper } from '../../core/known.js';
import { child } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import { type Counted, count } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { all } from '../../rules/claim.js';
import { countOf, shareOf, wholeOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council } from '../model.js';
import { attendanceIn, mayHaveMinisters, missingFor } from '../reading/attendance.js';
import {
  enoughMeetings,
  HELD_OPEN,
  type HeldMeeting,
  LOOK_BACK,
  meetingsIn,
  NONE_HELD,
  TOO_FEW_HELD,
} from '../reading/meetings.js';
import { ministerChairs } from '../reading/minister-chairs.js';
import { councilSeatRule } from '../rule.js';

const WHETHER_THERE = /* @__PURE__ */ ask('meetings/minister', 'and whether a minister was there');
const MINISTER_DUE = /* @__PURE__ */ ask('meeting/minister-due', 'whether a minister was due at {of}');

/** Do ministers turn up? */
export const ministerialAttendance = /* @__PURE__ */ councilSeatRule({
  id: 'representation/ministerial-attendance',
  version: '1.1.0',
  title: 'Ministers turn up',
  question: 'Do ministers turn up?',
  rationale:
    'Whoever can decide for industry comes where somebody can decide for government. A dialogue with officials alone is another thing.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that attendance by ministers is vital: it shows strong support for the industry, and it is needed to draw the executives who can decide.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Being there for part of a meeting counts; an official who stands in for a minister is no minister.',
    'Without a rank, only who sits for a department or a devolved government can be a minister.',
    'Where neither the record nor the terms say at which meetings a minister is due, one is due at every meeting of a sector council, and of a body that a minister chairs; of other bodies we do not know.',
    'A minister who holds a seat and is not listed may have been there; of others, a list that is not said to be partial names everyone in the room.',
    'Unless the record says otherwise, we assume the council was never reconstituted.',
  ],
  looksBack: true,
  parameters: {
    minShare: {
      label: 'share of the meetings at which a minister was due that had one, at least',
      unit: 'share',
      value: '3/4',
      because: 'The source gives no number; one miss in four leaves room for a reshuffle or a vote in the House.',
    },
    windowMonths: LOOK_BACK,
  },
  messages: {
    passed: {
      there:
        'Ministers turned up: in {window:window}, one was at {present} of {due:meeting|meetings} at which one was due ({share:percent}).',
    },
    failed: {
      never: ['error', 'No minister turned up at any of the {held:meeting|meetings} held in {window:window}.'],
      seldom: [
        'warning',
        'Ministers turned up too seldom: in {window:window}, one was at {present} of {due:meeting|meetings} at which one was due ({share:percent}), where at least {limit:percent} is the limit.',
      ],
    },
    cantTell: {
      open: 'In {window:window}, a minister was at {present} of {due:meeting|meetings} at which one was due ({share:percent}); what we do not know decides whether that reaches {limit:percent}.',
      partial:
        'Of the meetings listed for {window:window}, a minister was at {present} of {due} at which one was due. The list is partial: the other meetings decide whether that reaches {limit:percent}.',
      meetings: HELD_OPEN,
      tooFew: TOO_FEW_HELD,
    },
    inapplicable: {
      localBoard: 'A local board has no ministers to turn up.',
      noMeetings: NONE_HELD,
      noneDue: 'No minister was due at any meeting held in {window:window}.',
    },
  },
  says: {
    notMet: {
      never: 'No minister came to any of its {held:meeting|meetings}',
      seldom: 'A minister came to only {present} of {due:meeting|meetings}',
    },
    met: 'A minister came to {present} of {due:meeting|meetings}',
    depends: 'We do not know whether ministers turn up',
  },
  evaluate(council, ctx) {
    const kind = mayHaveMinisters(council);
    if (kind.holds === false) return ctx.inapplicable(['localBoard', {}], kind);
    const meetings = meetingsIn(council, ctx.p.windowMonths, ctx.asOf, WHETHER_THERE());
    const window = meetings.window.span;
    if (meetings.state === 'none') return ctx.inapplicable(['noMeetings', { window }]);
    if (meetings.state === 'tooFew') return ctx.cantTell(['tooFew', { window }]);
    const { ministers } = attendanceIn(council, meetings, ctx.asOf);
    const silent = dueUnlessSaid(council, ctx.asOf);
    const dueReadings = ministers.flatMap((reading, i) => dueAt(reading, meetings.held[i] as HeldMeeting, silent));
    const any = count(ministers, meetings.unlisted, meetings.more);
    const due = count(dueReadings, meetings.unlisted, meetings.more);
    const limit = ctx.p.minShare;
    const said = { window, present: due.part, due: simplest(due.whole), share: due.share ?? 0, limit };
    const listed = meetings.unlisted === undefined ? due : count(dueReadings);
    const places = meetings.held.map(({ at }) => at);
    const bring = (n: ReturnType<typeof missingFor>) => [
      remedy('bring', 'Bring a minister to {n:more meeting|more meetings} out of as many.', { n }),
    ];
    return ctx.verdict({
      applies: [
        all(
          kind,
          enoughMeetings(meetings),
          ctx.holds('meetings at which a minister was due', wholeOf(due), '>=', 1, { unit: 'meetings' }),
        ),
        'noneDue',
        { window },
      ],
      limbs: [
        [
          all(
            ctx.holds('meetings with a minister', { ...countOf(any), related: places }, '>=', 1, { unit: 'meetings' }),
            ctx.holds('months looked back', meetings.window.months, '<=', 'windowMonths'),
          ),
          'never',
          { window, held: simplest(any.whole) },
          bring(missingFor(due, limit)),
        ],
        [
          ctx.holds('share of due meetings with a minister', shareOf(due), '>=', 'minShare'),
          'seldom',
          said,
          bring(missingFor(due, limit)),
        ],
      ],
      passed: ['there', said],
      cantTell:
        meetings.state === 'open'
          ? ['meetings', { window }]
          : meetings.unlisted === undefined
            ? ['open', said]
            : ['partial', { window, present: listed.part, due: simplest(listed.whole), limit }],
    });
  },
});

/** Is a minister due at a meeting of which the record does not say? */
function dueUnlessSaid(council: Council, day: Day): Tri {
  const { kind, termsOfReference } = council;
  const stated = termsOfReference?.meetingsWithMinister;
  if (stated !== undefined && upper(rangeOf(stated)) === 0) return false;
  if (kind === undefined || kind === 'sector-council') return true;
  return ministerChairs(council, day).holds === true ? true : undefined;
}

/** A meeting as one at which a minister was due; none where none was. */
function dueAt(reading: Counted, { meeting, at, name }: HeldMeeting, silent: Tri): readonly Counted[] {
  const due = meeting.ministerDue ?? silent;
  if (due === false) return [];
  if (due === true) return [reading];
  const fact: Fact = { at: child(at, 'ministerDue'), need: MINISTER_DUE({ of: name }) };
  return [{ ...reading, among: every(reading.among, open([fact])) }];
}
