import { type QuestionInWords, questionInWords, sentenceOf } from '../core/ask.js';
import { type FactToFind, questionsOf } from '../core/settled-by.js';
import { compile } from '../core/template.js';
import type { Assessment } from '../rules/finding.js';

/** Facts of one sort, or a single one. */
export interface FactGroup<F extends FactToFind> {
  /** What to find out, in words: for several, "the size of each of these". */
  readonly need: string;
  /** The same where nobody is named: "the size of each". */
  readonly unnamed: string;
  /** Whom it is about, where there are several. */
  readonly names: readonly string[];
  /** Where the answers would be written, in one line. */
  readonly places: string;
  /** The facts themselves. */
  readonly facts: readonly F[];
}

/**
 * Puts facts of one sort into one line: "the size of Acme" and "the size of Bolts" become "the size of each of these:
 * Acme, Bolts". Only facts that `keyOf` calls alike, that stand at the same field of different records and that ask the
 * same of one subject each are put together; every other fact keeps a line of its own.
 */
export function groupFacts<F extends FactToFind>(
  facts: readonly F[],
  asks: Assessment['asks'],
  keyOf: (fact: F) => string,
): readonly FactGroup<F>[] {
  const sorts = new Map<string, F[]>();
  for (const fact of facts) {
    const questions = questionsOf(fact);
    // Of several subjects nothing but the whole is shared.
    const asked = subjectOf(questions) === null ? questions : questions.map(withoutSubject);
    const key = `${keyOf(fact)}\n${shapeOf(fact.at)}\n${JSON.stringify(asked)}`;
    const sort = sorts.get(key);
    if (sort === undefined) sorts.set(key, [fact]);
    else sort.push(fact);
  }
  return [...sorts.values()].map((sort) => groupOf(sort, asks));
}

function groupOf<F extends FactToFind>(facts: readonly F[], asks: Assessment['asks']): FactGroup<F> {
  const [first, ...others] = facts as readonly [F, ...F[]];
  if (others.length === 0) return { need: first.need, unnamed: first.need, names: [], places: first.at, facts };
  const questions = questionsOf(first);
  return {
    need: sentenceOf(questions.map((question) => of(question, 'each of these', asks))),
    unnamed: sentenceOf(questions.map((question) => of(question, 'each', asks))),
    names: tallied(facts.flatMap((fact) => subjectOf(questionsOf(fact)) ?? [])),
    places: placesOf(facts),
    facts,
  };
}

/** The one subject of all questions; null where there is none, or more than one. */
function subjectOf(questions: readonly QuestionInWords[]): string | null {
  const subjects = new Set(questions.flatMap(({ of: subject, also = [] }) => [subject, ...also.map((one) => one.of)]));
  subjects.delete(undefined);
  const [only] = subjects;
  return subjects.size === 1 ? (only ?? null) : null;
}

/** What is asked, whoever it is asked of. */
function withoutSubject({ need, ask, of: subject, also, ...rest }: QuestionInWords): unknown {
  return [ask ?? need, subject === undefined, rest, also?.map(withoutSubject)];
}

/** A question asked of another subject. */
function of(question: QuestionInWords, subject: string, asks: Assessment['asks']): QuestionInWords {
  const { ask, data, word, also } = question;
  const text = ask === undefined ? undefined : asks[ask];
  const need =
    text === undefined ? question.need : questionInWords(compile(unquoted(text)), { ...data, of: subject }, word);
  return { need, ...(also === undefined ? undefined : { also: also.map((one) => of(one, subject, asks)) }) };
}

/** Quotes stand around a name; "each of these" is none. */
function unquoted(text: string): string {
  return text.replaceAll('“{of}”', '{of}');
}

/** A pointer without its list indexes. */
function shapeOf(at: string): string {
  return at.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

/** Names, each once; one that is met again says how often. */
function tallied(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, n]) => (n === 1 ? name : `${name} (${n} times)`));
}

/** `/members/{1,3}/organisation/sizeBand`: the places, where only one index differs; otherwise their common shape. */
function placesOf(facts: readonly FactToFind[]): string {
  const paths = facts.map((fact) => fact.at.split('/'));
  const [first] = paths;
  if (first === undefined) return '';
  const differing = first.flatMap((step, i) => (paths.some((path) => path[i] !== step) ? [i] : []));
  const [at] = differing;
  if (at === undefined) return first.join('/');
  if (differing.length > 1 || paths.length > MOST_PLACES) return shapeOf(first.join('/'));
  const steps = paths.map((path) => path[at] ?? '');
  return first.map((step, i) => (i === at ? `{${steps.join(',')}}` : step)).join('/');
}

const MOST_PLACES = 12;
const MOST_NAMES = 12;

/** A group in words: the need, then whom it is about. */
export function groupWords({ need, names, facts }: FactGroup<FactToFind>): string {
  if (names.length === 0) return facts.length > 1 ? `${need} (${facts.length} places)` : need;
  const mark = names.some((name) => name.includes(',')) ? '; ' : ', ';
  const shown = names.slice(0, MOST_NAMES).join(mark);
  const more = names.length - MOST_NAMES;
  return `${need} – ${shown}${more > 0 ? `${mark}and ${more} more` : ''}`;
}
