import { type Answer, open, said } from '../../core/answer.js';
import { ask, joinedNeed } from '../../core/ask.js';
import { type Group, sortByIdentity } from '../../core/identity.js';
import { anyTrue } from '../../core/known.js';
import { child } from '../../core/pointer.js';
import type { Day } from '../../core/when.js';
import type { Council } from '../model.js';
import { type Seat, SITS_FOR, seatsIn, sits } from './seats.js';

/** Who left, where the list does not go back so far. */
export const LEAVERS = /* @__PURE__ */ ask('members/left', 'the members who left since {day}');
export const SINCE = /* @__PURE__ */ ask('seat/since', 'since when {of} has held the seat');
const UNTIL = /* @__PURE__ */ ask('seat/left', 'until when {of} held the seat');
const PERSON = /* @__PURE__ */ ask('seat/person', 'a mark for who sits as {of}');
const CALLED = /* @__PURE__ */ ask('organisation/name', 'what the organisation with the mark {of} is called');

/** One person or organisation, and whether it sat on an earlier day and sits on a later one. */
export interface Sitter {
  /** What to call it. */
  readonly name: string;
  /** Its seats, with those it left where kept. */
  readonly seats: readonly [Seat, ...Seat[]];
  /** Did it sit on the earlier day? */
  readonly before: Sat;
  /** Does it sit on the later day? */
  readonly after: Sat;
  /** Is it known which it is? Where not, it may be the same as another. */
  readonly isKnown: boolean;
}

/** Whether a sitter sat on a day. */
export interface Sat {
  /** As far as its own records say. */
  readonly own: Answer;
  /** Under any record, also one of which it is not known that it is its own. */
  readonly anywhere: Answer;
  /** To count those who sat: as its own records say, and open where it may be counted as another already. */
  readonly counted: Answer;
}

/** Who sat on either of two days, and by what they are told apart. */
export interface Turnover {
  /** By the marks of persons where every holder has one, by organisation otherwise. */
  readonly by: 'person' | 'organisation';
  /** Those who sat, or may have sat, on one of the days. */
  readonly sitters: readonly Sitter[];
}

/**
 * Sorts a council's seats by who holds them.
 *
 * Several seats of one organisation are one sitter. An organisation is known by its mark, else by its name or a former
 * one, however they are spelt; where one record has but a mark and another but a name, they may be one. Without `from` a
 * holder joined some day before the list's `asAt`, or before the later day where the list has none: never surely before
 * the earlier one.
 */
export function turnover(council: Council, earlier: Day, later: Day, by?: Turnover['by']): Turnover {
  const dated = council.asAt === undefined ? { ...council, asAt: later } : council;
  const serving = seatsIn(council.members)
    .map((seat) => ({
      seat,
      before: withDates(seat, sits(dated, seat, earlier)),
      after: withDates(seat, sits(dated, seat, later)),
    }))
    .filter(({ before, after }) => before.value !== false || after.value !== false);
  const sorted = by ?? (serving.length > 0 && serving.every(({ seat }) => isMarked(seat)) ? 'person' : 'organisation');
  const found = (sorted === 'person' ? byPerson(serving) : byOrganisation(serving)).map(
    ({ records, known }): Found => ({
      known,
      seats: [records[0].seat, ...records.slice(1).map(({ seat }) => seat)],
      before: anyOf(records.map(({ before }) => before)),
      after: anyOf(records.map(({ after }) => after)),
      which: whichIs(records[0].seat, known),
    }),
  );
  const [before, after] = [satOn(found, 'before'), satOn(found, 'after')];
  return {
    by: sorted,
    sitters: found.map((sitter, i) => ({
      name: sitter.seats[0].name,
      seats: sitter.seats,
      before: before(sitter, i),
      after: after(sitter, i),
      isKnown: sitter.known !== 'neither',
    })),
  };
}

/** The records of one sitter, as far as they say that they are. */
interface Found {
  readonly known: Group<Serving>['known'];
  readonly seats: Sitter['seats'];
  readonly before: Answer;
  readonly after: Answer;
  /** What would tell which it is. */
  readonly which: Answer;
}

/**
 * Whether each sat on a day, with what may be its own under another record. Whoever has a name is counted first, then
 * whoever has a mark, then the others in their order, so that nobody is counted twice.
 */
function satOn(found: readonly Found[], day: 'before' | 'after'): (sitter: Found, i: number) => Sat {
  const there = { both: 0, name: 0, mark: 0, neither: 0 };
  const which: { readonly [K in 'mark' | 'neither']: Answer[] } = { mark: [], neither: [] };
  let first = found.length;
  for (const [i, sitter] of found.entries()) {
    const { known } = sitter;
    if (sitter[day].value === false) continue;
    there[known] += 1;
    if (known === 'mark' || known === 'neither') which[known].push(sitter.which);
    if (known === 'neither') first = Math.min(first, i);
  }
  const all = there.both + there.name + there.mark + there.neither;
  const ofMarks = which.mark.length === 0 ? [] : [anyOf(which.mark)];
  const ofNeither = which.neither.length === 0 ? [] : [anyOf(which.neither)];
  return (sitter, i) => {
    const own = sitter[day];
    const self = own.value === false ? [sitter.which] : [];
    const ways: { readonly [K in Found['known']]: Ways } = {
      both: { others: there.neither, facts: ofNeither, absorbed: false },
      name: { others: there.neither + there.mark, facts: [...ofNeither, ...ofMarks], absorbed: false },
      mark: { others: there.neither + there.name, facts: [sitter.which, ...ofNeither], absorbed: there.name > 0 },
      neither: {
        others: all - (own.value === false ? 0 : 1),
        facts: [...self, ...ofNeither, ...ofMarks],
        absorbed: all > there.neither || first < i,
      },
    };
    const { others, facts, absorbed } = ways[sitter.known];
    if (others === 0) return { own, anywhere: own, counted: own };
    return {
      own,
      anywhere: own.value === true ? own : anyOf([...(own.value === false ? [] : [own]), ...facts]),
      counted: absorbed && own.value !== false ? anyOf([...(own.value === undefined ? [own] : []), ...facts]) : own,
    };
  };
}

/** How a sitter may be one with others who sat on a day. */
interface Ways {
  /** How many it may be one with. */
  readonly others: number;
  /** What would tell. */
  readonly facts: readonly Answer[];
  /** May it be counted as another already? */
  readonly absorbed: boolean;
}

/** A seat, and whether it was sat in on either day. */
interface Serving {
  readonly seat: Seat;
  readonly before: Answer;
  readonly after: Answer;
}

function byPerson(serving: readonly Serving[]): readonly Group<Serving>[] {
  const groups = new Map<string, [Serving, ...Serving[]]>();
  for (const entry of serving) {
    for (const mark of new Set(marksOf(entry.seat))) {
      const group = groups.get(mark);
      if (group === undefined) groups.set(mark, [entry]);
      else group.push(entry);
    }
  }
  return [...groups.values()].map((records) => ({ records, known: 'both' }));
}

/** By organisation; a person known to sit for none is by himself or herself. */
function byOrganisation(serving: readonly Serving[]): readonly Group<Serving>[] {
  const alone = ({ seat: { member } }: Serving): boolean =>
    member.unaffiliated === true && member.holder?.id !== undefined;
  const organisations = sortByIdentity(
    serving.filter((entry) => !alone(entry)),
    ({ seat: { member } }) => (member.unaffiliated === true ? undefined : member.organisation),
  );
  const places = new Map(serving.map((entry, i) => [entry, i]));
  const placeOf = ({ records: [first] }: Group<Serving>): number => places.get(first) ?? 0;
  return [...byPerson(serving.filter(alone)), ...organisations].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether someone served on a day is for the dates to say, whichever day it is. */
export function withDates(seat: Seat, answer: Answer): Answer {
  const of = { of: seat.name };
  const facts = answer.open.map((fact) => {
    if (fact.at === child(seat.at, 'from')) return { at: fact.at, need: SINCE(of) };
    return fact.at === child(seat.at, 'until') ? { at: fact.at, need: UNTIL(of) } : fact;
  });
  return { ...answer, open: facts };
}

function isMarked({ member }: Seat): boolean {
  return member.holder?.id !== undefined && (member.sharedWith === undefined || member.sharedWith.id !== undefined);
}

function marksOf({ member }: Seat): readonly string[] {
  return [member.holder?.id, member.sharedWith?.id].filter((id) => id !== undefined);
}

/** What to find out where it is not known which organisation or person it is. */
function whichIs({ member, at, name }: Seat, known: Group<Serving>['known']): Answer {
  if (member.unaffiliated === true) return open([{ at: child(at, 'holder'), need: PERSON({ of: name }) }]);
  if (known === 'mark') {
    return open([{ at: `${at}/organisation/name`, need: CALLED({ of: member.organisation?.id ?? name }) }]);
  }
  return open([{ at: child(at, 'organisation'), need: SITS_FOR({ of: name }) }]);
}

/** Is it so of any of several records? Open answers are one need, in the place above them all. */
function anyOf(answers: readonly Answer[]): Answer {
  const value = anyTrue(answers.map((answer) => answer.value));
  const telling = value === true ? answers.filter((answer) => answer.value === true) : answers;
  const evidence = telling.flatMap((answer) => answer.evidence);
  if (value !== undefined) return said(value, evidence);
  const facts = answers.flatMap((answer) => answer.open);
  const need = joinedNeed(facts.map((fact) => fact.need));
  return open([{ at: facts.length > 1 ? '/members' : (facts[0]?.at ?? '/members'), need }], evidence);
}
