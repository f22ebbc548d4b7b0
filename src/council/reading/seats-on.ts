import { type Answer, open, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { canonicalJson } from '../../core/canonical-json.js';
import { allTrue, anyTrue, type Tri } from '../../core/known.js';
import { same } from '../../core/names.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import { type Day, dayBefore, daysOf, type When } from '../../core/when.js';
import type { Council, Member } from '../model.js';
import { countedSeat, type ReadSeat, readSeat, type Seat, seatsIn, sits } from './seats.js';

const WHICH_RECORD = /* @__PURE__ */ ask(
  'seat/which-record',
  'which of the records of {of} is right, as they disagree',
);
const ONE_SEAT = /* @__PURE__ */ ask(
  'seat/one-or-several',
  'whether {of} holds one seat or several: the mark of the seat',
);
const HELD_BY = /* @__PURE__ */ ask('seat/holder-on', 'who held the seat of {of} on {day}');

/** A record, and whether its holder sits on the day. */
export interface Sitting {
  /** The record. */
  readonly seat: Seat;
  /** Does its holder sit? */
  readonly sits: Answer;
}

/** A seat or a person of a council on a day: counted once, however many records are about it. */
export interface Counted {
  /** The record to name it by. */
  readonly seat: Seat;
  /** Every record that is about it, or may be. */
  readonly records: readonly Sitting[];
  /**
   * How the records are about it: all of them, as posts of one person; one of them, as holders of one seat of whom it is
   * not known who holds it; or at least one, as records of one person that may be about one seat or about two.
   */
  readonly joined: 'all' | 'one' | 'some';
  /** Does it count: is anyone in the seat, and is it a seat or a person apart from the others? */
  readonly sits: Answer;
  /** What would tell which records are about it. */
  readonly doubt: Fact;
}

/** Who sits on a council on a day. */
export interface SeatsOn {
  /** The seats, in the order of the list; records that surely do not count are among them, as evidence. */
  readonly seats: readonly Counted[];
  /** The people in them: one who holds several seats is one. */
  readonly people: readonly Counted[];
}

/** A list of members. */
export interface MemberList {
  /** The records. */
  readonly members: readonly Member[] | undefined;
  /** Where they stand. */
  readonly at: Pointer;
}

/**
 * Groups the records of a list into seats, and the seats into people. Whatever a rule counts, it counts in these.
 *
 * - Two records alike to the last word, a mark included, are one record.
 * - Records with one seat mark are one seat: its holders follow each other, and on the day of a handover the one who
 *   comes holds it.
 * - Records of one person on one day that do not both say which seat they are about are one seat or two, unless they
 *   are for different organisations or bodies. Whoever leaves one on the day of taking the next has one that day.
 * - The same mark of a holder is the same person. A record without one is a person of its own, and two people who share
 *   a seat count as one.
 */
export function seatsOn(council: Council, day: Day, list: MemberList = ownList(council)): SeatsOn {
  const records = succession(council, day, list);
  const order = new Map(records.map(({ seat }, i) => [seat, i]));
  const inOrder = (all: readonly Counted[]): readonly Counted[] =>
    all.length < 2 ? all : [...all].sort((a, b) => (order.get(a.seat) ?? 0) - (order.get(b.seat) ?? 0));
  const absent: Counted[] = [];
  const unmarked: Counted[] = [];
  const byMark = new Map<string, Sitting[]>();
  for (const record of records) {
    const mark = record.seat.member.seat;
    if (record.sits.value === false) absent.push(alone(record));
    else if (mark === undefined) unmarked.push(alone(record));
    else add(byMark, mark, record);
  }
  const marked = [...byMark.values()].map((holders) => heldBy(holders, day));
  const groups = linked(inOrder([...marked, ...unmarked]));
  const hasMark = new Set(marked);
  return {
    seats: inOrder([...groups.flatMap((group) => seatsOf(group, hasMark)), ...absent]),
    people: inOrder([...groups.flatMap((group) => peopleOf(group, day)), ...absent]),
  };
}

/**
 * The records of a list, each once, and whether its holder sits: for questions that one is enough to answer, where it
 * does not matter how many seats there are. Of two who may hold one seat, neither surely does.
 */
export function sittingOn(council: Council, day: Day, list: MemberList = ownList(council)): readonly Sitting[] {
  const records = succession(council, day, list);
  const times = new Map<string, number>();
  for (const { seat, sits: own } of records) {
    const mark = seat.member.seat;
    if (mark !== undefined && own.value !== false) times.set(mark, (times.get(mark) ?? 0) + 1);
  }
  return records.map((record) => {
    const { seat } = record;
    const others = seat.member.seat === undefined ? 0 : (times.get(seat.member.seat) ?? 0);
    return others < 2 || record.sits.value !== true ? record : { seat, sits: doubted(record.sits, whoHeld(seat, day)) };
  });
}

function ownList({ members }: Council): MemberList {
  return { members, at: '/members' };
}

/** The records of a list, each once, with whether the holder sits: no longer where the next one has taken over. */
function succession(council: Council, day: Day, list: MemberList): readonly Sitting[] {
  const records = apart(seatsIn(list.members, list.at)).map((seat) => ({ seat, sits: sits(council, seat, day) }));
  const groups = new Map<string, Sitting[]>();
  for (const record of records) {
    const { seat, holder } = record.seat.member;
    const key = seat === undefined ? (holder?.id === undefined ? undefined : `@${holder.id}`) : `=${seat}`;
    if (key !== undefined && record.sits.value !== false) add(groups, key, record);
  }
  const left = new Set<Sitting>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const record of group) {
      if (group.some((next) => next.sits.value === true && isSucceeded(record, next))) left.add(record);
    }
  }
  if (left.size === 0) return records;
  return records.map((record) => (left.has(record) ? { ...record, sits: said(false, record.sits.evidence) } : record));
}

/** What is asked of one record. */
export type Ask = (seat: Seat) => Answer;

/** Reads a seat or a person for a share: does it count, among those asked for, and is it of the kind? */
export function readCounted(counted: Counted, among: readonly Ask[], is?: Ask): ReadSeat {
  const { seat, records, joined } = counted;
  if (records.length < 2 || joined === 'one') {
    const of = (ask: Ask): Answer => agreed(counted, ask);
    return readSeat(seat, [counted.sits, ...among.map(of)], is === undefined ? undefined : of(is));
  }
  const readings = records.map((record) =>
    readSeat(record.seat, [record.sits, ...among.map((ask) => ask(record.seat))], is?.(record.seat)),
  );
  return joined === 'all' ? readPerson(seat, readings) : readSome(seat, readings);
}

/** What all records that it may be say of it; where they do not say the same, it is not known. */
function agreed({ records, doubt, seat }: Counted, ask: Ask): Answer {
  const [first, ...others] = records.map((record) => ask(record.seat));
  if (first === undefined) return ask(seat);
  if (others.length === 0) return first;
  const answers = [first, ...others];
  if (first.value !== undefined && others.every(({ value }) => value === first.value)) {
    return said(
      first.value,
      answers.flatMap(({ evidence }) => evidence),
    );
  }
  return notKnown(answers.find(({ value }) => value === undefined)?.open ?? [doubt]);
}

/** One record that surely counts and is of the kind is enough; else it is no more than what all of them agree on. */
function readSome(seat: Seat, readings: readonly ReadSeat[]): ReadSeat {
  const sure = readings.find(({ among, is }) => among.value === true && is.value === true);
  if (sure !== undefined) return sure;
  const counts = anyTrue(readings.map(({ among }) => among.value));
  const there = readings.filter(({ among }) => among.value !== false);
  const kind = there.every(({ is }) => is.value === false) ? false : undefined;
  const evidence = (counts === false ? readings : there).flatMap(evidenceOf);
  return countedSeat(seat, counts, kind, openOf(there, seat), evidence);
}

/** What to find out of the first that is open. */
function openOf(readings: readonly ReadSeat[], seat: Seat): readonly Fact[] {
  const facts = readings.map(({ among, is }) => [...among.open, ...is.open]).find(({ length }) => length > 0);
  return facts ?? [{ at: seat.at, need: WHICH_RECORD({ of: seat.who }) }];
}

/** A person counts through any post; what is known of a person in one post is known in all. */
function readPerson(seat: Seat, readings: readonly ReadSeat[]): ReadSeat {
  const counts = anyTrue(readings.map(({ among }) => among.value));
  const telling = readings.filter(({ among }) => among.value === counts);
  const there = readings.filter(({ among }) => among.value !== false);
  const known = there.filter(({ is }) => is.value !== undefined);
  const kind = known.every(({ is }) => is.value === known[0]?.is.value) ? known[0]?.is.value : undefined;
  const evidence = [...new Set([...telling, ...known].flatMap(evidenceOf))];
  const facts = openOf(known.length > 0 && counts === true ? known : there, seat);
  return countedSeat(telling[0]?.seat ?? seat, counts, kind, facts, evidence);
}

function evidenceOf({ among, is }: ReadSeat): readonly Pointer[] {
  return [...among.evidence, ...is.evidence];
}

function notKnown(facts: readonly Fact[]): Answer {
  return open(
    facts,
    facts.map(({ at }) => at),
  );
}

/** The records of a list, each once: one that stands there a second time, to the last word, says nothing more. */
function apart(seats: readonly Seat[]): readonly Seat[] {
  const again = new Set(repeated(seats).map(({ seat }) => seat));
  return again.size === 0 ? seats : seats.filter((seat) => !again.has(seat));
}

/** A record that says to the last word what an earlier one says. */
export interface Repeated {
  /** The later one. */
  readonly seat: Seat;
  /** The earlier one. */
  readonly of: Seat;
}

/** The records that repeat an earlier one and bear a mark, by which it is the same record and no other of its kind. */
export function repeated(seats: readonly Seat[]): readonly Repeated[] {
  const byMark = new Map<string, Seat[]>();
  for (const seat of seats) {
    const mark = markOf(seat.member);
    if (mark !== undefined) add(byMark, mark, seat);
  }
  return [...byMark.values()].flatMap((group) => (group.length > 1 ? alike(group) : []));
}

/** The records that repeat an earlier one without a mark: two of one kind, or one written twice. */
export function alikeWithoutMark(seats: readonly Seat[]): readonly Repeated[] {
  return alike(seats.filter(({ member }) => markOf(member) === undefined && Object.keys(member).length > 0));
}

function alike(seats: readonly Seat[]): readonly Repeated[] {
  const first = new Map<string, Seat>();
  return seats.flatMap((seat) => {
    const text = canonicalJson(seat.member);
    const of = first.get(text);
    if (of === undefined) first.set(text, seat);
    return of === undefined ? [] : [{ seat, of }];
  });
}

/** A mark of the person, the seat or the record. */
function markOf({ id, seat, holder }: Member): string | undefined {
  if (holder?.id !== undefined) return `@${holder.id}`;
  if (seat !== undefined) return `=${seat}`;
  return id === undefined ? undefined : `#${id}`;
}

function alone(record: Sitting): Counted {
  const { seat } = record;
  return { seat, records: [record], joined: 'one', sits: record.sits, doubt: whichSeat(seat) };
}

function whichSeat({ at, who }: Seat): Fact {
  return { at: child(at, 'seat'), need: ONE_SEAT({ of: who }) };
}

function whoHeld({ at, name }: Seat, day: Day): Fact {
  return { at: child(at, 'from'), need: HELD_BY({ of: name, day }) };
}

/** The seat of a mark: held by one of those who may hold it on the day. */
function heldBy(records: readonly Sitting[], day: Day): Counted {
  const { seat } = records[0] as Sitting;
  return { seat, records, joined: 'one', sits: anyOf(records), doubt: whoHeld(seat, day) };
}

/**
 * Had the one left when the next began? With one seat mark it also had where the next began later: there is one holder at
 * a time.
 */
function isSucceeded(record: Sitting, next: Sitting): boolean {
  if (record === next || isHandedOver(next, record)) return false;
  if (isHandedOver(record, next)) return true;
  const { last } = daysOf(record.seat.member.from);
  const { first } = daysOf(next.seat.member.from);
  return record.seat.member.seat !== undefined && last !== undefined && first !== undefined && last < first;
}

/** Had the one surely left by the day on which the next began? */
function isHandedOver(record: Sitting, next: Sitting): boolean {
  const { last } = daysOf(record.seat.member.until);
  const { first } = daysOf(next.seat.member.from);
  return record !== next && last !== undefined && first !== undefined && last <= first;
}

function anyOf(records: readonly Sitting[]): Answer {
  const value = anyTrue(records.map((record) => record.sits.value));
  const telling = records.filter((record) => record.sits.value === value);
  const evidence = telling.flatMap((record) => record.sits.evidence);
  return value === undefined ? open(telling[0]?.sits.open ?? [], evidence) : said(value, evidence);
}

/** Whoever holds it, or may: by their marks, or else by the record. */
function marksOf({ records }: Counted): readonly string[] {
  return records.flatMap(({ seat: { member, at } }) => {
    const marks = [member.holder?.id, member.sharedWith?.id].filter((id) => id !== undefined);
    return marks.length === 0 ? [at] : marks.map((id) => `@${id}`);
  });
}

/** Seats put together where one person holds them, or may. */
function linked(seats: readonly Counted[]): readonly (readonly Counted[])[] {
  const groups = new Map<string, Counted[]>();
  const all = new Set<Counted[]>();
  for (const seat of seats) {
    const marks = marksOf(seat);
    const met = [...new Set(marks.map((mark) => groups.get(mark)).filter((group) => group !== undefined))];
    const [group = [], ...others] = met;
    for (const other of others) {
      for (const one of other) group.push(one);
      all.delete(other);
    }
    group.push(seat);
    all.add(group);
    for (const one of others.length === 0 ? [seat] : group) for (const mark of marksOf(one)) groups.set(mark, group);
  }
  return [...all];
}

/**
 * The seats of a person, or of people who share some. A seat with a mark is one; so is one that surely is another than
 * each before. Of the rest that is open, and a seat they may be one with is known for what all of them say of it.
 */
function seatsOf(group: readonly Counted[], marked: ReadonlySet<Counted>): readonly Counted[] {
  if (group.length === 1) return group;
  const sure = group.filter((seat) => marked.has(seat));
  const maybe: Counted[] = [];
  for (const seat of surestFirst(group.filter((one) => !marked.has(one)))) {
    if (sure.every((other) => areDifferent(seat, other))) sure.push(seat);
    else maybe.push(seat);
  }
  const recordsOf = (seats: readonly Counted[]): readonly Sitting[] => seats.flatMap(({ records }) => records);
  return [
    ...sure.map((seat): Counted => {
      const others = maybe.filter((other) => !areDifferent(seat, other));
      if (others.length === 0) return seat;
      const records = recordsOf([seat, ...others]);
      const doubt = whichSeat((others[0] as Counted).seat);
      // Of one person in one seat or more, one record is about a seat for certain; which of several seats is open.
      return sure.length === 1 && seat.records.length === 1
        ? { ...seat, records, joined: 'some', sits: anyOf(records), doubt }
        : { ...seat, records, doubt };
    }),
    ...maybe.map((seat): Counted => {
      const others = [...sure, ...maybe].filter((other) => other !== seat && !areDifferent(seat, other));
      return { ...perhaps(seat, whichSeat(seat.seat)), records: recordsOf([seat, ...others]) };
    }),
  ];
}

function surestFirst(seats: readonly Counted[]): readonly Counted[] {
  const sure = seats.filter((seat) => seat.sits.value === true);
  return sure.length === seats.length ? seats : [...sure, ...seats.filter((seat) => seat.sits.value !== true)];
}

/** Are they held for different organisations, or on different bodies? */
function areDifferent(a: Counted, b: Counted): boolean {
  return a.records.every((one) => b.records.every((other) => differs(one.seat.member, other.seat.member)));
}

function differs(a: Member, b: Member): boolean {
  if (a.body !== undefined && b.body !== undefined && a.body !== b.body) return true;
  const alone = (one: Member, other: Member): boolean => one.unaffiliated === true && other.organisation !== undefined;
  return same(a.organisation, b.organisation) === false || alone(a, b) || alone(b, a);
}

function perhaps(counted: Counted, doubt: Fact): Counted {
  return { ...counted, sits: doubted(counted.sits, doubt) };
}

/** Not known any more for the reason given, if it was. */
function doubted(answer: Answer, doubt: Fact): Answer {
  return answer.value === undefined ? answer : open([doubt], answer.evidence);
}

/** The people in seats that one of them links: one, where each is that person’s; else as many as are surely others. */
function peopleOf(group: readonly Counted[], day: Day): readonly Counted[] {
  const [first] = group;
  if (first === undefined || group.length === 1) return group;
  if (new Set(group.flatMap(marksOf)).size === 1) {
    const records = group.flatMap((seat) => seat.records);
    return [{ ...first, records, joined: 'all', sits: anyOf(records) }];
  }
  const met = new Set<string>();
  return surestFirst(group).map((seat) => {
    const marks = marksOf(seat);
    const another = marks.every((mark) => !met.has(mark));
    for (const mark of marks) met.add(mark);
    if (another) return seat;
    return perhaps(seat, { at: seat.seat.at, need: HELD_BY({ of: seat.seat.name, day }) });
  });
}

/**
 * Since when the present holder has held the seat: where the time is written in several records that follow each other
 * without a day between them, since the first of them; undefined where that has no date.
 */
export function heldSince(council: Council, seat: Seat): When | undefined {
  let from = seat.member.from;
  // Only a mark of the holder or of the seat makes two records one time.
  if (seat.member.holder?.id === undefined && seat.member.seat === undefined) return from;
  const passed = new Set([seat.member]);
  for (let now = seat.member; from !== undefined; ) {
    const links = (council.members ?? []).flatMap((before) => {
      const leads = passed.has(before) ? false : continues(before, now);
      return leads === false ? [] : [{ before, leads }];
    });
    const sure = links.find(({ leads }) => leads === true);
    if (sure === undefined)
      return links.reduce<When | undefined>((when, { before }) => earlier(when, before.from), from);
    passed.add(sure.before);
    now = sure.before;
    from = now.from;
  }
  return from;
}

/** Is the one the same person’s record of the same seat, that ends where the other begins? */
function continues(before: Member, now: Member): Tri {
  if (isSamePerson(before, now) === false) return false;
  const { first, last } = daysOf(now.from);
  const began = daysOf(before.from).first;
  if (first === undefined || last === undefined || (began !== undefined && began >= first)) return false;
  const left = daysOf(before.until);
  const touches: Tri =
    before.until === undefined || (left.first !== undefined && left.first >= dayBefore(last))
      ? true
      : left.last !== undefined && left.last < dayBefore(first)
        ? false
        : undefined;
  return allTrue([touches, isSamePerson(before, now), isSameSeat(before, now)]);
}

function isSamePerson(a: Member, b: Member): Tri {
  if (a.holder?.id !== undefined && b.holder?.id !== undefined) return a.holder.id === b.holder.id;
  return a.seat !== undefined && a.seat === b.seat ? undefined : false;
}

function isSameSeat(a: Member, b: Member): Tri {
  if (a.seat !== undefined && b.seat !== undefined) return a.seat === b.seat;
  if (differs(a, b)) return false;
  return same(a.organisation, b.organisation) === true && a.role === b.role && a.body === b.body ? true : undefined;
}

/** Some day from the first that the one may be to the last that the other may be. */
function earlier(when: When | undefined, before: When | undefined): When | undefined {
  const { first: min } = daysOf(before);
  const { last: max } = daysOf(when);
  const { first: own } = daysOf(when);
  const least = min === undefined || own === undefined || min < own ? min : own;
  return { ...(least === undefined ? {} : { min: least }), ...(max === undefined ? {} : { max }) };
}

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}
