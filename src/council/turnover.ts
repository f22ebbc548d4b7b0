import { anyTrue } from '../core/known.js';
import { child } from '../core/pointer.js';
import type { Day } from '../core/when.js';
import type { Council, Organisation } from './model.js';
import { type Answer, type Seat, seatsIn, sits } from './seats.js';

/** One person or organisation, and whether it sat on an earlier day and sits on a later one. */
export interface Sitter {
  /** What to call it. */
  readonly name: string;
  /** Its seats, with those it left where kept. */
  readonly seats: readonly [Seat, ...Seat[]];
  /** Did it sit on the earlier day? */
  readonly before: Answer;
  /** Does it sit on the later day? */
  readonly after: Answer;
  /** Set where the record does not say who it is, so that it may be the same as any other. */
  readonly unnamed: Answer | null;
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
 * one. Without `from` a holder joined some day before the list's `asAt`, or before the later day where the list has none:
 * never surely before the earlier one.
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
  const seats = serving.map(({ seat }) => seat);
  const sorted = by ?? (seats.length > 0 && seats.every(isMarked) ? 'person' : 'organisation');
  const keysOf = sorted === 'person' ? marksOf : organisationKeys(seats);
  const groups = new Map<string, (typeof serving)[number][]>();
  for (const entry of serving) {
    for (const key of keysOf(entry.seat)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  const sitters: Sitter[] = [];
  for (const [key, [first, ...rest]] of groups) {
    if (first === undefined) continue;
    const group = [first, ...rest];
    sitters.push({
      name: first.seat.name,
      seats: [first.seat, ...rest.map(({ seat }) => seat)],
      before: anyOf(group.map(({ before }) => before)),
      after: anyOf(group.map(({ after }) => after)),
      unnamed: key.startsWith(UNNAMED) ? whoIs(first.seat) : null,
    });
  }
  return { by: sorted, sitters: crossed(sitters) };
}

/** Whether someone served on a day is for the dates to say, whichever day it is. */
export function withDates(seat: Seat, answer: Answer): Answer {
  if (answer.at === child(seat.at, 'from')) return { ...answer, need: `since when ${seat.name} has held the seat` };
  if (answer.at === child(seat.at, 'until')) return { ...answer, need: `until when ${seat.name} held the seat` };
  return answer;
}

function isMarked({ member }: Seat): boolean {
  return member.holder?.id !== undefined && (member.sharedWith === undefined || member.sharedWith.id !== undefined);
}

function marksOf({ member }: Seat): readonly string[] {
  return [member.holder?.id, member.sharedWith?.id].filter((id) => id !== undefined);
}

const UNNAMED = '?';

/** Tells organisations apart: by mark where there is one, else by name; a former name leads to the present one. */
function organisationKeys(seats: readonly Seat[]): (seat: Seat) => readonly string[] {
  const leadsTo = new Map<string, string>();
  const rootOf = (word: string): string => {
    let root = word;
    for (let next = leadsTo.get(root); next !== undefined; next = leadsTo.get(root)) root = next;
    return root;
  };
  const organisations = seats.map(({ member }) => member.organisation).filter((found) => found !== undefined);
  for (const organisation of organisations) {
    const [first, ...rest] = wordsFor(organisation);
    for (const word of rest) {
      const [from, to] = [rootOf(word), rootOf(first ?? word)];
      if (from !== to) leadsTo.set(from, to);
    }
  }
  const marks = new Map<string, Set<string>>();
  for (const { id } of organisations) {
    if (id === undefined) continue;
    const root = rootOf(`#${id}`);
    marks.set(root, (marks.get(root) ?? new Set()).add(id));
  }
  return ({ member, at }) => {
    const { organisation, holder, unaffiliated } = member;
    if (unaffiliated === true && holder?.id !== undefined) return [`@${holder.id}`];
    const word = organisation === undefined ? undefined : wordsFor(organisation)[0];
    if (word === undefined) return [`${UNNAMED}${at}`];
    const root = rootOf(word);
    // Two marks under one name: a record that has only the name could be either.
    if ((marks.get(root)?.size ?? 0) < 2) return [root];
    return [organisation?.id === undefined ? `${UNNAMED}${at}` : word];
  };
}

/** Everything an organisation may be known by, its mark first. */
function wordsFor({ id, name, formerNames }: Organisation): readonly string[] {
  const names = name === undefined ? [] : [name, ...(formerNames ?? [])];
  return [...(id === undefined ? [] : [`#${id}`]), ...names.map((word) => `=${word}`)];
}

function whoIs({ member, at, name }: Seat): Answer {
  return member.unaffiliated === true
    ? { value: undefined, at: child(at, 'holder'), need: `a mark for who sits as ${name}` }
    : { value: undefined, at: child(at, 'organisation'), need: `which organisation ${name} sits for` };
}

/** Someone who is not seen to sit on a day may still be behind a seat of that day that does not say whose it is. */
function crossed(sitters: readonly Sitter[]): readonly Sitter[] {
  const unnamed = sitters.filter((sitter) => sitter.unnamed !== null);
  if (unnamed.length === 0) return sitters;
  return sitters.map((sitter) => ({
    ...sitter,
    before: behindAny(sitter, unnamed, 'before'),
    after: behindAny(sitter, unnamed, 'after'),
  }));
}

function behindAny(sitter: Sitter, unnamed: readonly Sitter[], when: 'before' | 'after'): Answer {
  const own = sitter[when];
  if (own.value === true) return own;
  const others = unnamed.filter((other) => other !== sitter && other[when].value !== false);
  const possible = others.flatMap((other) => (other.unnamed === null ? [] : [other.unnamed]));
  return anyOf([own, ...(sitter.unnamed === null ? [] : [sitter.unnamed]), ...possible]);
}

/** Is it so of any of several records? Open answers are one need, in the place above them all. */
function anyOf(answers: readonly Answer[]): Answer {
  const value = anyTrue(answers.map((answer) => answer.value));
  const telling = value === true ? answers.filter((answer) => answer.value === true) : answers;
  const evidence = telling.flatMap((answer) => answer.evidence ?? [answer.at]);
  const open = value === undefined ? answers.filter((answer) => answer.value === undefined) : [];
  const [first, second] = open;
  const at = first === undefined ? (answers[0]?.at ?? '/members') : second === undefined ? first.at : '/members';
  return { value, at, need: [...new Set(open.map((answer) => answer.need))].join('; '), evidence };
}
