import { type Answer, every, read } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import type { LookBack } from '../../core/datum.js';
import { sum } from '../../core/exact.js';
import { isMarked } from '../../core/incomplete.js';
import { compare, isPoint, type Range, range, rangeOf, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { type AlsoUnlisted, type Counted, count, factsOnLists, type Unlisted } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { lookUp, strange } from '../../core/words.js';
import type { AgendaItem, AgendaKind } from '../../council/model.js';
import {
  enoughMeetings,
  HELD_OPEN,
  type HeldMeeting,
  type MeetingsIn,
  meetingsIn,
  NONE_HELD,
  TOO_FEW_HELD,
  type Window,
} from '../../council/reading/index.js';
import { all, type Claim, known } from '../../rules/claim.js';
import { measured, type Observed, shareOf, wholeOf } from '../../rules/observed.js';
import type { NumberOf } from '../../rules/parameter.js';
import type { Ctx, Verdict } from '../../rules/rule.js';
import type { Dialogue } from '../model.js';

/** How many items a share of an agenda takes. */
export const ENOUGH_ITEMS: NumberOf = {
  label: 'items on the agenda, at least, for a share to be taken',
  unit: 'items',
  value: 10,
  because: 'Over fewer than ten items one item moves the share by more than ten points.',
};

/** One item of an agenda, with its place and the meeting it was on. */
export interface ItemInWindow {
  /** The record. */
  readonly item: AgendaItem;
  /** Where it is. */
  readonly at: Pointer;
  /** What to call it in a sentence, its meeting included. */
  readonly name: string;
  /** The meeting. */
  readonly meeting: HeldMeeting;
}

/** What was on the agenda of the meetings of a window, as far as the document tells. */
export interface Agenda {
  /** The meetings. */
  readonly meetings: MeetingsIn;
  /** The window. */
  readonly window: Window;
  /** Items of meetings that lie in it, or may. */
  readonly items: readonly ItemInWindow[];
  /** Items that are not listed, as meetings or their agendas are missing; absent where everything is. */
  readonly unlisted: Unlisted | undefined;
  /** What else to find out of them. */
  readonly more: readonly Fact[];
  /** How many items there were. */
  readonly count: Observed;
  /** What shares are counted in. */
  readonly unit: 'items' | 'minutes';
}

/** What was on the agendas of meetings that are not listed. */
export const AGENDAS = /* @__PURE__ */ ask('meetings/agendas', 'and what was on their agendas');

/** Reads the agendas of the months before the day. */
export function agendaIn(dialogue: Dialogue, months: number, asOf: Day): Agenda {
  return agendaOf(dialogue, meetingsIn(dialogue, months, asOf, AGENDAS()));
}

/** What was on the agenda of these meetings. */
export function agendaOf(dialogue: Dialogue, meetings: MeetingsIn): Agenda {
  const items = meetings.held.flatMap((meeting) =>
    (meeting.meeting.agenda ?? []).map((item, i): ItemInWindow => {
      const title = item.title ?? item.id ?? `item ${i + 1}`;
      return { item, at: child(`${meeting.at}/agenda`, i), name: `${title} at ${meeting.name}`, meeting };
    }),
  );
  const missing = [...oddUnit(dialogue), ...meetings.held.flatMap(missingAgenda)];
  const unlisted = withAlso(meetings.unlisted, missing);
  const { more } = meetings;
  const counted = count(
    items.map(({ at, meeting }) => ({ at, among: { ...meeting.inWindow, evidence: [at] } })),
    unlisted,
    more,
  );
  return {
    meetings,
    window: meetings.window,
    items,
    unlisted,
    more,
    count: wholeOf(counted),
    unit: lookUp(dialogue.agendaCountedIn, UNITS) ?? 'items',
  };
}

/** What to count in is the caller's to say; where the word for it is not known, every share is open. */
function oddUnit({ agendaCountedIn: unit }: Dialogue): readonly Fact[] {
  const word = strange(unit, UNITS);
  return word === undefined ? [] : [{ at: '/agendaCountedIn', need: COUNTED_IN(undefined, { word }) }];
}

const UNITS = { items: 'items', minutes: 'minutes' } as const satisfies Record<
  NonNullable<Dialogue['agendaCountedIn']>,
  Agenda['unit']
>;

const COUNTED_IN = /* @__PURE__ */ ask(
  'agenda/counted-in',
  'whether shares of the agenda are counted in items or in minutes',
);
const AGENDA = /* @__PURE__ */ ask('meeting/agenda', 'what was on the agenda of {of}');
const REST_OF_AGENDA = /* @__PURE__ */ ask('meeting/rest-of-agenda', 'the rest of the agenda of {of}');

function missingAgenda({ meeting, at, name, inWindow }: HeldMeeting): readonly AlsoUnlisted[] {
  const place: Pointer = `${at}/agenda`;
  if (meeting.agenda === undefined) return [{ at: place, need: AGENDA({ of: name }), whether: inWindow.open }];
  if (!isMarked(meeting, 'agenda')) return [];
  return [{ at: place, need: REST_OF_AGENDA({ of: name }), whether: inWindow.open }];
}

/** One list of what is not listed, of the meetings that are missing and the agendas of those that are there. */
function withAlso(meetings: Unlisted | undefined, agendas: readonly AlsoUnlisted[]): Unlisted | undefined {
  const [first, ...others] = agendas;
  if (meetings !== undefined) return { ...meetings, also: agendas };
  return first === undefined ? undefined : { count: { min: 0 }, among: undefined, ...first, also: others };
}

const KIND = /* @__PURE__ */ ask('item/kind', 'what kind of item it was: {of}');

const OF_NO_KIND = {
  strategic: false,
  lobbying: false,
  'fire-fighting': false,
  open: false,
  report: false,
} as const satisfies Record<AgendaKind, boolean>;

/** One kind and no other. */
export const IS_STRATEGIC = { ...OF_NO_KIND, strategic: true };
export const IS_LOBBYING = { ...OF_NO_KIND, lobbying: true };
export const IS_LEFT_OPEN = { ...OF_NO_KIND, open: true };

/** Is the item of a kind that the table says yes of? One that the caller did not class may be any. */
export function isOfKind({ item, at, name }: ItemInWindow, kinds: Readonly<Record<AgendaKind, boolean>>): Answer {
  const place = child(at, 'kind');
  return read(lookUp(item.kind, kinds), place, () => ({
    at: place,
    need: KIND({ of: name }, { word: strange(item.kind, kinds) }),
  }));
}

/** A share of the agenda, by items or by minutes. */
export interface AgendaShare {
  /** The share, 0..1. */
  readonly share: Observed;
  /** How many it is a share of. */
  readonly among: Observed;
  /** So many are of the kind. */
  readonly part: Range;
  /** Of so many. */
  readonly whole: Range;
  /** The same over what is listed, whatever else there may be: for saying what is known. */
  readonly listed: { readonly part: Range; readonly whole: Range };
}

/** The share of the agenda of which a question is answered yes, among the items of which another is (default: all). */
export function agendaShare(
  agenda: Agenda,
  is: (item: ItemInWindow) => Answer,
  among?: (item: ItemInWindow) => Answer,
): AgendaShare {
  const readings = agenda.items.map((item): ItemReading => {
    const { at, meeting } = item;
    return {
      item,
      at,
      among: among === undefined ? meeting.inWindow : every(meeting.inWindow, among(item)),
      is: is(item),
    };
  });
  if (agenda.unit === 'minutes') return shareOfMinutes(agenda, readings);
  const listed = count(readings);
  const all = count(readings, agenda.unlisted, agenda.more);
  return {
    share: shareOf(all),
    among: wholeOf(all),
    part: all.part,
    whole: all.whole,
    listed: { part: listed.part, whole: listed.whole },
  };
}

interface ItemReading extends Required<Counted> {
  readonly item: ItemInWindow;
}

const MINUTES = /* @__PURE__ */ ask('item/minutes', 'how long it took: {of}');

/**
 * As a share of items, with the time of each as its weight. The extremes are reached by giving every item of the kind
 * its longest time and every other its shortest, or the other way round, so the bounds are exact. An item whose time is
 * not known took some, however long.
 */
function shareOfMinutes(agenda: Agenda, readings: readonly ItemReading[]): AgendaShare {
  const counted = readings.filter(({ among }) => among.value !== false);
  const time = ({ item }: ItemReading): Range => rangeOf(item.item.minutes);
  const least = ({ among, is }: ItemReading, of: boolean): boolean => among.value === true && is.value === of;
  const total = (some: readonly ItemReading[], end: (range: Range) => number): number =>
    sum(some.map((reading) => end(time(reading))));
  const shortest = (of: boolean): number =>
    total(
      counted.filter((reading) => least(reading, of)),
      ({ min }) => min,
    );
  const longest = (of: boolean): number =>
    total(
      counted.filter(({ is }) => is.value !== !of),
      upper,
    );
  const open = agenda.unlisted !== undefined;
  const most = longest(true);
  const listed = {
    part: range(shortest(true), most),
    whole: range(
      total(
        counted.filter(({ among }) => among.value === true),
        ({ min }) => min,
      ),
      total(counted, upper),
    ),
  };
  const value = open ? { min: 0, max: 1 } : bounds(shortest(true), most, shortest(false), longest(false));
  const facts = mergeFacts([
    ...counted.map(({ item, among, is }) => [
      ...among.open,
      ...is.open,
      ...(isPointed(item.item) ? [] : [{ at: child(item.at, 'minutes'), need: MINUTES({ of: item.name }) }]),
    ]),
    factsOnLists(agenda.unlisted),
    agenda.more,
  ]);
  const evidence = counted.flatMap(({ item, among, is }) => [
    ...among.evidence,
    ...is.evidence,
    ...(item.item.minutes === undefined ? [] : [child(item.at, 'minutes')]),
  ]);
  const related = counted.filter((reading) => least(reading, true)).map(({ at }) => at);
  // How few of the times taken would do is not looked for: that would take every way to share them out.
  const observed = measured(value, { related, evidence, open: facts });
  const whole = open ? { min: listed.whole.min } : listed.whole;
  return {
    share: value === null ? { ...observed, value: null, shown: null } : observed,
    among: measured(whole, { evidence, open: facts }),
    part: open ? { min: listed.part.min } : listed.part,
    whole,
    listed,
  };
}

function isPointed({ minutes }: AgendaItem): boolean {
  return minutes !== undefined && isPoint(rangeOf(minutes));
}

function bounds(shortest: number, longest: number, against: number, mostAgainst: number): Range | null {
  if (longest === 0 && mostAgainst === 0) return null;
  const max = longest === 0 ? 0 : longest === Number.POSITIVE_INFINITY ? 1 : longest / (longest + against);
  const min =
    mostAgainst === 0 ? 1 : mostAgainst === Number.POSITIVE_INFINITY ? 0 : shortest / (shortest + mostAgainst);
  return { min, max };
}

/** What rules on shares of the agenda say where there is not enough of it. */
export const UNFIT = {
  cantTell: {
    meetings: HELD_OPEN,
    tooFew: TOO_FEW_HELD,
    tooFewItems:
      'The agendas of {window:window} hold {items:item|items}; a share of fewer than {least} says too little to judge by.',
    itemsOpen:
      'In {window:window}, {items:item was|items were} on the agenda as far as we know; a share takes at least {least}.',
  },
  inapplicable: {
    noMeetings: NONE_HELD,
    noItems: 'No item was on the agenda of any meeting held in {window:window}.',
  },
} as const;

/** The verdict where the agenda surely does not allow a share to be taken; null where it does, or may. */
export function unfit(
  ctx: Pick<Ctx<typeof UNFIT, Record<never, never>>, 'cantTell' | 'inapplicable'>,
  { meetings, count, window: { span: window } }: Agenda,
  least: number,
): Verdict | null {
  if (meetings.state === 'none') return ctx.inapplicable(['noMeetings', { window }]);
  if (meetings.state === 'tooFew') return ctx.cantTell(['tooFew', { window }]);
  if (meetings.state === 'open') return null;
  const items = count.value ?? { min: 0 };
  if (upper(items) === 0) return ctx.inapplicable(['noItems', { window }]);
  return compare(items, '>=', least) === false ? ctx.cantTell(['tooFewItems', { window, items, least }]) : null;
}

/** Whether the agenda allows a share to be taken, beside the claim that it holds so many items. */
export interface Fitness {
  /** Meetings and items enough: the question arises. */
  readonly enough: Claim;
  /** The figures of the items, for the limb that the share is judged in. */
  readonly items: Claim;
  /** What to say where it is open. */
  readonly why:
    | readonly ['meetings' | 'itemsOpen', { readonly window: LookBack; readonly items: Range; readonly least: number }]
    | null;
}

/** Reads it, once `unfit` has nothing to say; `items` claims that there are items enough. */
export function fitness({ meetings, count, window }: Agenda, items: Claim, least: number): Fitness {
  const enough = all(enoughMeetings(meetings), items);
  const said = { window: window.span, items: count.value ?? { min: 0 }, least };
  return {
    // What surely is there is not what the verdict rests on, but in the limb.
    enough: enough.holds === true ? known(true) : { ...enough, measurements: [] },
    items: items.holds === true ? items : { ...items, holds: true, settledBy: null },
    why: enough.holds === true ? null : [meetings.state === 'open' ? 'meetings' : 'itemsOpen', said],
  };
}
