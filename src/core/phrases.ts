import type { LookBack } from './datum.js';
import { daysInWords, planInWords } from './days-in-words.js';
import { lookBackInWords } from './look-back-in-words.js';
import type { Days } from './when.js';

/** The words that a language puts around the data of a text. */
export interface Phrases {
  /** Names in a row: "a, b and c"; of none: "none". */
  readonly list: (names: readonly string[]) => string;
  /** How many names are left out: "4 others". */
  readonly others: (n: number) => string;
  /** Does a number take the form for one, in `{n:seat|seats}`? */
  readonly isOne: (n: number) => boolean;
  /** A number of which nothing is known, of a noun or of none. */
  readonly unknownNumber: (noun: string) => string;
  /** A share of which nothing is known. */
  readonly unknownShare: string;
  /** A number with no upper bound: "at least 3". */
  readonly atLeast: (n: string) => string;
  /** A number that may be none: "up to 3 seats". */
  readonly upTo: (n: number, noun: string) => string;
  /** A date, as well as it is known: "on 2019-05-16". */
  readonly days: (days: Days) => string;
  /** A planned date: "for 2019-03". */
  readonly planned: (days: Days) => string;
  /** The months that a rule looks back over. */
  readonly window: (window: LookBack) => string;
  /** What was said at the start of a sentence. */
  readonly atStart: (said: string) => string;
  /** A question that a word of the record leaves open. */
  readonly oddWord: (question: string, word: string) => string;
  /** Its own words for the phrases that data hold, by id; of a language other than that of the rules. */
  readonly said?: Readonly<Record<string, string>>;
}

/** The phrases of the texts that ship. */
export const ENGLISH: Phrases = {
  list: (names) =>
    names.length < 2 ? (names[0] ?? 'none') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`,
  others: (n) => `${n} others`,
  isOne: (n) => n === 1,
  // Some nouns are verbs: {part:still is|still are}.
  unknownNumber: (noun) =>
    noun === ''
      ? 'an unknown number'
      : `an unknown number ${/^(?:still )?(?:are|were|have|do)$/.test(noun) ? '' : 'of '}${noun}`,
  unknownShare: 'an unknown share',
  atLeast: (n) => `at least ${n}`,
  upTo: (n, noun) => `up to ${n} ${noun}`.trimEnd(),
  days: daysInWords,
  planned: planInWords,
  window: lookBackInWords,
  atStart: (said) => (said.startsWith('an unknown ') ? `A${said.slice(1)}` : said),
  oddWord: (question, word) => `${question} (“${word}” is no word known here)`,
};
