import type { Datum } from './datum.js';
import { ENGLISH, type Phrases } from './phrases.js';
import { compile, type DataOf, fill, type Template } from './template.js';

/**
 * What is to be found out, as data: which question, of whom, with which words of the record. It is worded in one place,
 * where the question is defined, and put into words when somebody reads it.
 */
export class Inquiry {
  /** The question. */
  readonly ask: AnyAsk;
  /** What fills the slots of its text; `of` is whom it is about. */
  readonly data: Data | undefined;
  /** A word of the record that this library does not know, because of which the question is open. */
  readonly word: string | undefined;
  /** What is to be found out of each entry of a list that is asked for: "and who came". */
  readonly also: readonly Inquiry[];

  constructor(ask: AnyAsk, data: Data | undefined, { word, also }: More = {}) {
    this.ask = ask;
    this.data = data;
    this.word = word;
    this.also = also?.filter((one) => one !== undefined) ?? [];
  }

  /** @throws {@link TypeError} always: a question put into a sentence would no longer be data. */
  [Symbol.toPrimitive](): never {
    throw new TypeError(`The question ${this.ask.id} was put into a text.`);
  }
}

type Data = Readonly<Record<string, Datum>>;

interface More {
  readonly word?: string | undefined;
  readonly also?: readonly (Inquiry | undefined)[] | undefined;
}

interface AnyAsk {
  /** Constant over time: facts are grouped and translated by it. */
  readonly id: string;
  /** Its words, with slots as in the texts of rules; `{of}` is whom it is about. */
  readonly text: string;
  /** Its words taken apart. */
  readonly template: Template;
}

/** A question that can be asked of a document: called with what fills its slots, it asks. */
export interface Ask<T extends string = string> extends AnyAsk {
  (
    ...given: string extends T
      ? [data?: Data, more?: More]
      : keyof DataOf<T> extends never
        ? [data?: undefined, more?: More]
        : [data: DataOf<T>, more?: More]
  ): Inquiry;
  /** Its words, with slots as in the texts of rules; `{of}` is whom it is about. */
  readonly text: T;
}

/** What to find out at one place: questions, or words of one's own. */
export type Need = string | Inquiry | readonly (string | Inquiry)[];

/**
 * Defines what can be asked: `const SIZE = ask('seat/size', 'the size of {of}')`, and then `SIZE({ of: 'Eidos' })`.
 *
 * @throws {@link SyntaxError} when a slot of the text is left open or has no name.
 */
export function ask<const T extends string>(id: string, text: T): Ask<T> {
  const template = compile(text);
  const asks = (data?: Data, more?: More): Inquiry => new Inquiry(own, data, more);
  const own = Object.assign(asks, { id, text, template });
  return own as unknown as Ask<T>;
}

/** A question in results. */
export interface QuestionInWords {
  /** What to find out, in words: "the size of Eidos". */
  readonly need: string;
  /** The question: `seat/size`; absent where a rule asks in words of its own. */
  readonly ask?: string;
  /** Whom or what it is about, by name. */
  readonly of?: string;
  /** What else is in the words. */
  readonly data?: Data;
  /** A word of the record that this library does not know. */
  readonly word?: string;
  /** What is to be found out of each entry of a list: "and who came". */
  readonly also?: readonly DetailInWords[];
}

/** What is asked of each entry of a list, in results. */
export type DetailInWords = Omit<QuestionInWords, 'also'>;

/** A question in words: its text filled in, and the word that keeps it open. */
export function questionInWords(
  template: Template,
  data: Data,
  word: string | undefined,
  phrases: Phrases = ENGLISH,
): string {
  const said = fill(template, data, [], phrases);
  return word === undefined ? said : phrases.oddWord(said, word);
}

/** One question in words, and as data. */
export function worded(question: string | Inquiry): QuestionInWords {
  if (typeof question === 'string') return { need: question };
  const { ask, data, word, also } = question;
  const { of, ...rest } = data ?? {};
  return {
    need: questionInWords(ask.template, data ?? {}, word),
    ask: ask.id,
    ...(of === undefined ? undefined : { of: String(of) }),
    ...(Object.keys(rest).length === 0 ? undefined : { data: rest }),
    ...(word === undefined ? undefined : { word }),
    ...(also.length === 0 ? undefined : { also: also.map(worded) }),
  };
}

/** Every question that is asked, by id, with the text that words it. */
export function* textsOf(questions: readonly (string | Inquiry)[]): Generator<readonly [id: string, text: string]> {
  for (const question of questions) {
    if (typeof question === 'string') continue;
    yield [question.ask.id, question.ask.text];
    yield* textsOf(question.also);
  }
}

/** Questions in one sentence: "the meetings held in 2015, and who came; the size of Eidos". */
export function sentenceOf(questions: readonly QuestionInWords[]): string {
  return questions
    .map(({ need, also = [] }) => (also.length === 0 ? need : `${need}, ${also.map((one) => one.need).join('; ')}`))
    .join('; ');
}

/** Questions in words, each once; what lists are asked for besides is put together. */
export function joinedInWords(questions: readonly QuestionInWords[]): readonly QuestionInWords[] {
  const all = new Map<string, QuestionInWords>();
  for (const question of questions) {
    const { also = [], ...base } = question;
    const key = JSON.stringify(base);
    const met = all.get(key);
    if (met === undefined || also.length === 0) all.set(key, met ?? question);
    else all.set(key, { ...base, also: joinedInWords([...(met.also ?? []), ...also]) });
  }
  return [...all.values()];
}

/** The questions of a need. */
export function questionsIn(need: Need): readonly (string | Inquiry)[] {
  return typeof need === 'string' || need instanceof Inquiry ? [need] : need;
}

/** What tells one need from another. */
export function keyOfNeed(need: Need): string {
  return questionsIn(need).map(keyOf).join('\n');
}

function keyOf(question: string | Inquiry): string {
  if (typeof question === 'string') return question;
  return `${baseOf(question)} ${question.also.map(keyOf).join(' ')}`;
}

/** A question without what is asked of the entries besides. */
function baseOf({ ask, data, word }: Inquiry): string {
  return JSON.stringify([ask.id, data, word]);
}

/** Several needs as one, each question once; what lists are asked for besides is put together. */
export function joinedNeed(needs: readonly Need[]): Need {
  const all = new Map<string, string | Inquiry>();
  for (const question of needs.flatMap(questionsIn)) {
    const key = typeof question === 'string' ? question : baseOf(question);
    const met = all.get(key);
    all.set(key, met instanceof Inquiry && question instanceof Inquiry ? withAlso(met, question.also) : question);
  }
  const [only, ...others] = all.values();
  return only !== undefined && others.length === 0 ? only : [...all.values()];
}

/** A need with something more to be found out: beside each question, or of each entry of the list it asks for. */
export function andAlso(need: Need, ...more: readonly Inquiry[]): Need {
  const questions = questionsIn(need).map((one) => (typeof one === 'string' ? one : withAlso(one, more)));
  const [only] = questions;
  return only !== undefined && questions.length === 1 ? only : questions;
}

/** The same question, open because of a word of the record that this library does not know. */
export function withWord({ ask, data, also }: Inquiry, word: string): Inquiry {
  return new Inquiry(ask, data, { word, also });
}

function withAlso(question: Inquiry, more: readonly Inquiry[]): Inquiry {
  const known = new Set(question.also.map(keyOf));
  const fresh = more.filter((one) => !known.has(keyOf(one)));
  if (fresh.length === 0) return question;
  const { ask, data, word, also } = question;
  return new Inquiry(ask, data, { word, also: [...also, ...fresh] });
}
