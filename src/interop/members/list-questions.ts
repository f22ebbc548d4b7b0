import type { When } from '../../core/when.js';
import { type DateReading, dateIn } from '../cells/read-date.js';
import { squeeze } from '../text/squeeze.js';
import type { ListQuestion } from '../types.js';
import type { Draft } from './draft.js';
import { whenText } from './grammar.js';

/** What is known of the list as a whole. */
export interface ListFacts {
  readonly complete?: boolean | undefined;
  readonly asAt?: When | undefined;
  readonly membersSince?: When | undefined;
  /** Those who left are known not to be kept. */
  readonly noLeavers?: true | undefined;
}

/** A line above or below the list, which may say for which day it is. */
export interface LineAround {
  readonly line: number;
  readonly text: string;
}

/** Three questions that no cell answers: is it everybody, for which day, and are those who left kept in it? */
export function listQuestions(
  facts: ListFacts,
  around: readonly LineAround[],
  drafts: readonly Draft[],
  dates: DateReading,
): readonly ListQuestion[] {
  const dated = around.flatMap(({ line, text }) => {
    const date = dateIn(text, dates);
    return date === undefined ? [] : [{ line, text, date }];
  });
  // A whole day says more than a year somewhere in a title.
  const best = dated.find(({ date }) => date.length === 10) ?? dated.find(({ date }) => date.length === 7);
  const gone = drafts.find((draft) => draft.fields.has('until'));
  const until = gone?.fields.get('until') as When | undefined;
  return [
    {
      id: 'complete',
      question: 'Is this everybody who sits on it?',
      answer: facts.complete === undefined ? 'not known' : facts.complete ? 'yes' : 'no',
      ...(facts.complete === true ? {} : { effect: "incomplete: ['/members']" }),
    },
    {
      id: 'asAt',
      question: 'For which day is the list complete?',
      answer: facts.asAt === undefined ? 'not known' : whenText(facts.asAt),
      ...(facts.asAt !== undefined || best === undefined
        ? {}
        : { suggestion: best.date, because: `line ${best.line} says "${aboutTheDay(best.text)}"` }),
      ...(facts.asAt === undefined ? { effect: 'no asAt' } : {}),
    },
    {
      id: 'leavers',
      question: 'Are those who left kept in the list, and since when?',
      answer:
        facts.membersSince !== undefined ? whenText(facts.membersSince) : facts.noLeavers === true ? 'no' : 'not known',
      ...(gone === undefined || until === undefined ? {} : { because: `line ${gone.line} left on ${whenText(until)}` }),
      ...(facts.membersSince === undefined ? { effect: 'no membersSince' } : {}),
    },
  ];
}

/** What stands behind the last colon, where that still holds the date. */
function aboutTheDay(text: string): string {
  const words = squeeze(text);
  const behind = squeeze(words.slice(words.lastIndexOf(':') + 1));
  return /\d/.test(behind) && behind.length > 4 ? behind : words;
}
