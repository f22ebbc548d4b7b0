import { allTrue, anyTrue, not, type Tri } from './known.js';
import type { Pointer } from './pointer.js';

/** Something to find out, with the ways it may be answered. */
export interface Question {
  /** Tells it from others: what has the same key is the same question, with the same answer. */
  readonly key: unknown;
  /** The places that answer it, all of them together. */
  readonly at: readonly Pointer[];
  /** The answers it may have. */
  readonly answers: readonly number[];
  /** Two questions of the same thing that fall alike can stand in for each other: which of them is answered does not matter. */
  readonly of: unknown;
  /** How it falls. */
  readonly falls: string;
}

/** Answers given so far, by the key of the question. */
export type Answers = ReadonlyMap<unknown, number>;

/** A statement that questions decide by themselves: a declared yes or no, or a number held against a limit. */
export interface Asked {
  readonly kind: 'asked';
  /** What it asks. */
  readonly questions: readonly Question[];
  /** What it says with the answers given. */
  readonly holds: (answers: Answers) => Tri;
  /** The answers of a question that serve what is wanted best; absent: any may. */
  readonly best?: (question: Question, wanted: boolean) => readonly number[];
  /** The fewest places that make it come out as wanted; Infinity: none does; NaN: not known. Absent: found by trying. */
  readonly alone?: (wanted: boolean) => number;
}

/** How what is not known decides a statement: the shape behind "the fewest facts that, turning out well, do". */
export type Deciding =
  | Asked
  | { readonly kind: 'told'; readonly holds: boolean }
  | { readonly kind: 'not'; readonly part: Deciding }
  | { readonly kind: 'all' | 'either'; readonly parts: readonly Deciding[] }
  | Ways;

/** It holds as soon as the one does, and does not as soon as the other does. */
export interface Ways {
  readonly kind: 'ways';
  readonly holds: Deciding;
  readonly fails: Deciding;
}

/** Decided already. */
export const TOLD: Readonly<Record<'yes' | 'no', Deciding>> = {
  yes: { kind: 'told', holds: true },
  no: { kind: 'told', holds: false },
};

/** Open, and nothing that could be found out decides it. */
export const NEVER_TOLD: Deciding = {
  kind: 'asked',
  questions: [],
  holds: () => undefined,
  alone: () => Number.POSITIVE_INFINITY,
};

/** A yes or no that one question answers. */
export function yesOrNo(question: Question): Deciding {
  return {
    kind: 'asked',
    questions: [question],
    holds: (answers) => {
      const answer = answers.get(question.key);
      return answer === undefined ? undefined : answer === 1;
    },
    best: (_, wanted) => [wanted ? 1 : 0],
    alone: () => question.at.length,
  };
}

/** Holds as soon as all of the places are answered, whatever they say. */
export function foundOut(at: readonly Pointer[]): Deciding {
  return {
    kind: 'asked',
    questions: [{ key: at, at, answers: [1], of: at, falls: 'all' }],
    holds: (answers) => (answers.get(at) === undefined ? undefined : true),
    alone: (wanted) => (wanted ? at.length : Number.POSITIVE_INFINITY),
  };
}

/** Told only once something else is known: until then it neither holds nor fails. */
export function after(known: Deciding, part: Deciding): Ways {
  const alongside = (how: Deciding): Deciding => ({ kind: 'all', parts: [known, how] });
  return { kind: 'ways', holds: alongside(part), fails: alongside({ kind: 'not', part }) };
}

/** A yes or no that all of the places answer, and none of them without the others. */
export function answeredByAll(at: readonly Pointer[]): Deciding {
  return yesOrNo({ key: at, at, answers: [0, 1], of: at, falls: 'all' });
}

/** Places that decide together, in a way of which no more is known than the numbers given; null: not known either. */
export function jointly(at: readonly Pointer[], toPass: number | null, toFail: number | null): Deciding {
  const question: Question = { key: at, at, answers: [0, 1], of: at, falls: 'jointly' };
  return { ...(yesOrNo(question) as Asked), alone: (wanted) => (wanted ? toPass : toFail) ?? Number.NaN };
}

/**
 * The fewest places that, answered some way, make it come out as wanted whatever the others would say. Infinity: no
 * answers do; NaN: not known, as too many places are answered together with others.
 *
 * Parts that share no place are counted apart. Where some do, answers are tried, the fewest first; questions that fall
 * alike are tried once for all, so that thirty seats of one kind are no more work than one.
 */
export function fewest(how: Deciding, wanted: boolean): number {
  switch (how.kind) {
    case 'told':
      return how.holds === wanted ? 0 : Number.POSITIVE_INFINITY;
    case 'not':
      return fewest(how.part, !wanted);
    case 'asked':
      return how.alone?.(wanted) ?? byTrying([how], wanted, 1);
    case 'ways':
      return fewest(wanted ? how.holds : how.fails, true);
    case 'all':
    case 'either':
      return (how.kind === 'all') === wanted
        ? everyOne(how.parts, wanted)
        : least(how.parts.map((part) => fewest(part, wanted)));
  }
}

/** One of several is enough; of one that is not known, no more is known than that it takes one place. */
function least(counts: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  let isOpen = false;
  for (const count of counts) {
    if (Number.isNaN(count)) isOpen = true;
    else if (count < best) best = count;
  }
  return isOpen && best > 1 ? Number.NaN : best;
}

interface OpenPart {
  readonly part: Deciding;
  readonly count: number;
}

function everyOne(parts: readonly Deciding[], wanted: boolean): number {
  const open: OpenPart[] = [];
  for (const part of parts) {
    const count = fewest(part, wanted);
    if (count === Number.POSITIVE_INFINITY) return count;
    if (count !== 0) open.push({ part, count });
  }
  let total = 0;
  for (const group of sharingPlaces(open)) {
    const [first] = group;
    if (group.length === 1) total += first?.count ?? 0;
    else {
      const counts = group.map(({ count }) => count).filter((count) => !Number.isNaN(count));
      total += byTrying(
        group.map(({ part }) => part),
        wanted,
        counts.reduce((most, count) => Math.max(most, count), 1),
      );
    }
  }
  return total;
}

/** Parts in groups: whatever shares a place with one of a group belongs to it. */
function sharingPlaces(parts: readonly OpenPart[]): readonly (readonly OpenPart[])[] {
  if (parts.length < 2) return parts.map((part) => [part]);
  const places = parts.map(({ part }) => placesOf(part));
  const byPlace = new Map<Pointer, number[]>();
  for (const [i, own] of places.entries()) {
    for (const place of own) {
      const sharing = byPlace.get(place);
      if (sharing === undefined) byPlace.set(place, [i]);
      else sharing.push(i);
    }
  }
  const left = new Set(parts.keys());
  const groups: OpenPart[][] = [];
  for (let last = parts.length - 1; last >= 0; last -= 1) {
    if (!left.delete(last)) continue;
    const members = [last];
    // The list grows while it is gone through; a place is looked up once.
    for (const member of members) {
      const near: number[] = [];
      for (const place of places[member] ?? []) {
        for (const i of byPlace.get(place) ?? []) if (left.delete(i)) near.push(i);
        byPlace.delete(place);
      }
      for (const i of near.sort((a, b) => b - a)) members.push(i);
    }
    groups.push(members.map((i) => parts[i] as OpenPart));
  }
  return groups;
}

/** Where the answers would stand; a place that is asked twice is there twice. */
function placesOf(how: Deciding): readonly Pointer[] {
  const asked = askedIn(how, true);
  const [only] = asked;
  if (asked.length === 1 && only?.part.questions.length === 1) return only.part.questions[0]?.at ?? [];
  return asked.flatMap(({ part }) => part.questions).flatMap(({ at }) => at);
}

interface Turned {
  readonly part: Asked;
  readonly wanted: boolean;
}

/** What is asked in a statement, with which way each part of it has to turn. */
function askedIn(how: Deciding, wanted: boolean): readonly Turned[] {
  const asked: Turned[] = [];
  addAsked(how, wanted, asked);
  return asked;
}

function addAsked(how: Deciding, wanted: boolean, asked: Turned[]): void {
  switch (how.kind) {
    case 'told':
      return;
    case 'not':
      addAsked(how.part, !wanted, asked);
      return;
    case 'asked':
      asked.push({ part: how, wanted });
      return;
    case 'ways':
      addAsked(wanted ? how.holds : how.fails, true, asked);
      return;
    case 'all':
    case 'either':
      for (const part of how.parts) addAsked(part, wanted, asked);
  }
}

function holdsWith(how: Deciding, answers: Answers): Tri {
  switch (how.kind) {
    case 'told':
      return how.holds;
    case 'not':
      return not(holdsWith(how.part, answers));
    case 'asked':
      return how.holds(answers);
    case 'ways':
      if (holdsWith(how.holds, answers) === true) return true;
      return holdsWith(how.fails, answers) === true ? false : undefined;
    case 'all':
      return allTrue(how.parts.map((part) => holdsWith(part, answers)));
    case 'either':
      return anyTrue(how.parts.map((part) => holdsWith(part, answers)));
  }
}

/** Answers that are tried before it is given up, fewer where each takes many questions. */
const MOST_TRIED = 4000;

/** Questions that are gone through, over all answers tried, before it is given up. */
const MOST_WORK = 400_000;

/** Places that are answered at once before it is given up: each is a call within a call. */
const MOST_AT_ONCE = 1000;

/** Ways to answer the questions of one place that are tried before it is given up. */
const MOST_WAYS = 64;

/** Places that can stand in for one another, and the answers that are tried in each. */
interface Alike {
  readonly places: readonly Pointer[];
  /** The questions at each of the places, those of one sort in the same order. */
  readonly questions: readonly (readonly Question[])[];
  /** Ways to answer the questions of one place. */
  readonly ways: readonly (readonly number[])[];
}

function byTrying(parts: readonly Deciding[], wanted: boolean, from: number): number {
  const questions = servedIn(parts.flatMap((part) => askedIn(part, wanted)));
  const mostTried = Math.min(MOST_TRIED, MOST_WORK / (questions.length + 1));
  if (mostTried < questions.length || hasTooManyWays(questions)) return Number.NaN;
  const groups = alikeIn(questions);
  const several = questions.filter(({ at }) => at.length > 1);
  // Of places that answer together it is mostly not known whether fewer of them might do.
  const mayTakeFewer = several.some(({ question }) => question.falls !== 'all');
  const room = roomsOf(groups);
  const most = room[0] ?? 0;
  let tried = 0;
  const answers = new Map<unknown, number>();
  const chosen = new Set<Pointer>();
  const done = (): boolean => parts.every((part) => holdsWith(part, answers) === wanted);
  /** Questions that several places answer, once all of them are known. */
  const alsoAnswered = (i: number): boolean => {
    const one = several[i];
    if (one === undefined) {
      tried += 1;
      return done();
    }
    if (!one.at.every((place) => chosen.has(place))) return alsoAnswered(i + 1);
    for (const answer of one.answers) {
      answers.set(one.question.key, answer);
      const found = tried <= mostTried && alsoAnswered(i + 1);
      answers.delete(one.question.key);
      if (found) return true;
    }
    return false;
  };
  /** So many places of a group from one on, each answered in a way no earlier than the one before. */
  const within = (g: number, taken: number, n: number, way: number, left: number): boolean => {
    if (tried > mostTried) return false;
    const group = groups[g] as Alike;
    if (taken === n) return next(g + 1, left);
    for (let w = way; w < group.ways.length; w += 1) {
      const place = group.places[taken];
      const own = group.questions[taken] ?? [];
      for (const [q, { key }] of own.entries()) answers.set(key, group.ways[w]?.[q] ?? 0);
      if (place !== undefined) chosen.add(place);
      const found = within(g, taken + 1, n, w, left);
      for (const { key } of own) answers.delete(key);
      if (place !== undefined) chosen.delete(place);
      if (found) return true;
    }
    return false;
  };
  /** So many places of the groups from one on, those of later groups first. */
  const next = (g: number, left: number): boolean => {
    if (left === 0) return alsoAnswered(0);
    for (let first = groups.length - 1; first >= g; first -= 1) {
      if ((room[first] ?? 0) < left) continue;
      const own = groups[first]?.places.length ?? 0;
      for (let n = Math.max(1, left - (room[first + 1] ?? 0)); n <= Math.min(own, left); n += 1) {
        if (within(first, 0, n, 0, left - n)) return true;
      }
    }
    return false;
  };
  for (let count = from; count <= most; count += 1) {
    if (count > MOST_AT_ONCE) return Number.NaN;
    if (next(0, count)) return mayTakeFewer && count > from ? Number.NaN : count;
    if (tried > mostTried) return Number.NaN;
  }
  return Number.POSITIVE_INFINITY;
}

/** How many places there are from each group on. */
function roomsOf(groups: readonly Alike[]): readonly number[] {
  const rooms: number[] = [];
  let room = 0;
  for (let g = groups.length - 1; g >= 0; g -= 1) {
    room += groups[g]?.places.length ?? 0;
    rooms[g] = room;
  }
  return rooms;
}

/** A question, where it stands, and the answers of it that are worth trying. */
interface Served {
  readonly question: Question;
  readonly at: readonly Pointer[];
  readonly answers: readonly number[];
}

/** An answer that serves all that ask best is tried alone; where there is none, whatever serves any of them. */
function servedIn(asked: readonly Turned[]): readonly Served[] {
  const serving = new Map<unknown, { readonly question: Question; readonly by: (readonly number[])[] }>();
  for (const { part, wanted } of asked) {
    for (const question of part.questions) {
      const by = part.best?.(question, wanted) ?? question.answers;
      const before = serving.get(question.key);
      if (before === undefined) serving.set(question.key, { question, by: [by] });
      else before.by.push(by);
    }
  }
  return [...serving.values()].map(({ question, by }) => {
    const any = [...new Set(by.flat())];
    const best = any.filter((answer) => by.every((answers) => answers.includes(answer)));
    // A list may serve all that ask by holding some of each.
    const rest = question.falls === 'list' ? question.answers : any;
    return { question, at: [...new Set(question.at)], answers: best.length > 0 ? best : rest };
  });
}

/** Is there a place that answers so many questions at once that trying every way would never end? */
function hasTooManyWays(all: readonly Served[]): boolean {
  const ways = new Map<Pointer, number>();
  for (const { at, answers } of all) {
    for (const place of at) {
      const product = (ways.get(place) ?? 1) * answers.length;
      if (product > MOST_WAYS) return true;
      ways.set(place, product);
    }
  }
  return false;
}

function alikeIn(all: readonly Served[]): readonly Alike[] {
  const byPlace = new Map<Pointer, Served[]>();
  for (const one of all) {
    for (const at of one.at) {
      const own = byPlace.get(at);
      if (own === undefined) byPlace.set(at, [one]);
      else own.push(one);
    }
  }
  const ids = new Map<unknown, number>();
  const idOf = (of: unknown): number => {
    const id = ids.get(of) ?? ids.size;
    ids.set(of, id);
    return id;
  };
  const sortOf = ({ question, answers }: Served): string => `${idOf(question.of)}:${question.falls}:${answers.join()}`;
  const groups = new Map<string, { places: Pointer[]; questions: (readonly Question[])[]; ways: Alike['ways'] }>();
  for (const [at, here] of byPlace) {
    const own = here
      .filter((one) => one.at.length === 1)
      .map((one) => ({ one, sort: sortOf(one) }))
      .sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0));
    // A place that answers something together with another stands for itself.
    const key = `${own.length < here.length ? at : ''} ${own.map(({ sort }) => sort).join(' ')}`;
    const questions = own.map(({ one }) => one.question);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { places: [at], questions: [questions], ways: waysOf(own.map(({ one }) => one.answers)) });
    } else {
      group.places.push(at);
      group.questions.push(questions);
    }
  }
  return [...groups.values()];
}

/** Every way to answer one question each. */
function waysOf(answers: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let ways: readonly (readonly number[])[] = [[]];
  for (const own of answers) ways = ways.flatMap((way) => own.map((answer) => [...way, answer]));
  return ways;
}

/**
 * Places whose answers make no difference: whatever the others turn out to say, it is decided without them. They are
 * looked for where one question is met in several parts; where each is met once, all of them tell.
 */
export function idlePlaces(applies: Deciding, holds: Deciding): ReadonlySet<Pointer> {
  const met = [...askedIn(applies, true), ...askedIn(holds, true)].flatMap(({ part }) => part.questions);
  const questions = new Map(met.map((question) => [question.key, question]));
  const idle = new Set<Pointer>();
  if (questions.size === met.length) return idle;
  const all = [...questions.values()];
  if (all.reduce((ways, { answers }) => ways * answers.length, 1) > MOST_TRIED / 4) return idle;
  const answers = new Map<unknown, number>();
  const isDecided = (): boolean => {
    const arises = holdsWith(applies, answers);
    return arises === false || (arises === true && holdsWith(holds, answers) !== undefined);
  };
  const isAlways = (left: readonly Question[]): boolean => {
    const [first, ...rest] = left;
    if (first === undefined) return isDecided();
    for (const answer of first.answers) {
      answers.set(first.key, answer);
      const is = isAlways(rest);
      answers.delete(first.key);
      if (!is) return false;
    }
    return true;
  };
  for (const place of new Set(all.flatMap(({ at }) => at))) {
    idle.add(place);
    if (!isAlways(all.filter(({ at }) => !at.some((each) => idle.has(each))))) idle.delete(place);
  }
  return idle;
}
