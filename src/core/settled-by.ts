import { joinedInWords, joinedNeed, type Need, type QuestionInWords, questionsIn, sentenceOf, worded } from './ask.js';
import { type Pointer, sharedPath } from './pointer.js';

/** Something that is not known and could be found out, as a rule asks for it. */
export interface Fact {
  /** Where in the document the answer would be written. */
  readonly at: Pointer;
  /** What to find out: a question as data, or words of one's own. */
  readonly need: Need;
}

/** Something to find out, in words and as data. */
export interface FactToFind extends QuestionInWords {
  /** Where in the document the answer would be written. */
  readonly at: Pointer;
  /** The questions, where the place answers several or a list is asked for more than its entries. */
  readonly parts?: readonly QuestionInWords[];
}

/** A fact as a finding holds it. */
export function factToFind({ at, need }: Fact): FactToFind {
  return factOf(at, questionsIn(need).map(worded));
}

function factOf(at: Pointer, questions: readonly QuestionInWords[]): FactToFind {
  const [only] = questions;
  if (only !== undefined && questions.length === 1 && only.also === undefined) return { at, ...only };
  return { at, need: sentenceOf(questions), parts: questions };
}

/** The questions of a fact. */
export function questionsOf({ at: _, parts, ...question }: FactToFind): readonly QuestionInWords[] {
  return parts ?? [question];
}

/** Facts of one place as one, each question once. */
export function joinedFact(at: Pointer, facts: readonly FactToFind[]): FactToFind {
  return factOf(at, joinedInWords(facts.flatMap(questionsOf)));
}

/** What it would take to turn a `cantTell` into a verdict. */
export interface SettledBy<F = FactToFind> {
  /** All of these together always decide. */
  readonly facts: readonly F[];
  /** The fewest of them that, turning out well, give `passed`; null: no such number is known. */
  readonly toPass: number | null;
  /** The fewest of them that, turning out badly, give `failed`; null: no such number is known. */
  readonly toFail: number | null;
}

/**
 * The facts of several lists, each place once, in the order they are met. Whoever looks a place up answers everything
 * that is asked of it, so what is asked in several ways is joined into one.
 */
export function mergeFacts(lists: Iterable<readonly Fact[]>): readonly Fact[] {
  // Nearly every place is asked one thing, and needs no set of its own.
  const needs = new Map<Pointer, Need | Set<Need>>();
  for (const list of lists) {
    for (const { at, need } of list) {
      const own = needs.get(at);
      if (own === undefined) needs.set(at, need);
      else if (own instanceof Set) own.add(need);
      else if (own !== need) needs.set(at, new Set([own, need]));
    }
  }
  const facts: Fact[] = [];
  for (const [at, own] of needs) facts.push({ at, need: own instanceof Set ? joinedNeed([...own]) : own });
  return facts;
}

/** Several facts of one record as one, at the place above them all: one look at it settles them. */
export function together(facts: readonly Fact[]): Fact {
  const [only] = facts;
  if (only === undefined) throw new RangeError('There are no facts to put together.');
  // One question is as it is: nothing is compared.
  if (facts.length === 1 && !Array.isArray(only.need)) return { at: only.at, need: only.need };
  return { at: facts.map(({ at }) => at).reduce(sharedPath), need: joinedNeed(facts.map(({ need }) => need)) };
}
