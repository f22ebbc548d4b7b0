import { composed } from '../../core/names.js';
import { wordsOf } from '../text/words-of.js';
import { type ColumnUseName, englishColumns } from '../words/columns.js';

/** What a header says, and how sure that is. */
export interface HeaderUse {
  /** What the column is. */
  readonly use: ColumnUseName;
  /** The words it was known by, as the list of words has them. */
  readonly words: string;
  /** The whole header is those words; else it only ends in them. */
  readonly whole: boolean;
}

/** A longer text is no header, whatever it ends in. */
const MOST_WORDS = 7;

/** A header as it is compared: without brackets and what is in them, "the" and signs, plural as singular; `name of firm` is `firm name`. */
export function headerKey(text: string): string {
  const bare = withoutBrackets(composed(text));
  const words = wordsOf(bare).filter((word) => word !== 'the' && word !== 'and');
  const of = words.indexOf('of');
  const turned = of > 0 && of < words.length - 1 ? [...words.slice(of + 1), ...words.slice(0, of)] : words;
  return turned
    .filter((word) => word !== 'of')
    .map(singular)
    .join(' ');
}

/** A text without round and square brackets and what they hold. */
export function withoutBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const KNOWN: ReadonlyMap<string, { readonly use: ColumnUseName; readonly words: string }> = new Map(
  englishColumns.uses.flatMap(({ use, headers }) =>
    headers.map((header) => [headerKey(header), { use, words: wordsOf(header).join(' ') }]),
  ),
);

/** What a header says its column is; undefined where we know none of its words. The longest words that it ends in win. */
export function headerUse(header: string): HeaderUse | undefined {
  const key = header.length > 120 ? '' : headerKey(header);
  if (key === '') return undefined;
  const exact = KNOWN.get(key);
  if (exact !== undefined)
    return { use: exact.use, words: wordsOf(withoutBrackets(composed(header))).join(' '), whole: true };
  const words = key.split(' ');
  if (words.length > MOST_WORDS) return undefined;
  for (let from = 1; from < words.length; from += 1) {
    const ending = KNOWN.get(words.slice(from).join(' '));
    if (ending !== undefined) return { ...ending, whole: false };
  }
  // A word in front says what it is where what follows only narrows it: "Organisation or employer of record".
  for (let to = words.length - 1; to > 0; to -= 1) {
    const beginning = KNOWN.get(words.slice(0, to).join(' '));
    if (beginning !== undefined && words.length <= MOST_WORDS_BEFORE) return { ...beginning, whole: false };
  }
  return undefined;
}

/** Words in front are worth less than those at the end, so fewer may follow. */
const MOST_WORDS_BEFORE = 4;
