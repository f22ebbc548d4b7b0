import type { Quantity } from '../../core/known.js';
import type { Count, Section, Summary } from '../../summary/summary.js';
import { capital, counted, dateWords, listWords } from '../../summary/wording.js';
import { wrapped } from './layout.js';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  council: 'A council without a name',
  dialogue: 'A council without a name',
  councils: 'Several councils',
  strategy: 'A local strategy without a name',
  portfolio: 'Local strategies',
};

/** Whom and when. */
export function titleOf({ subject, asOf }: Pick<Summary, 'subject' | 'asOf'>): string {
  const name = subject.name ?? subject.id ?? TYPE_WORDS[subject.type] ?? `A ${subject.type} without a name`;
  return `${name}, as on ${dateWords(asOf)}`;
}

/** Whom and when, what it is made of, the count, and whether that is too little to judge. */
export function headLines(summary: Summary, width: number): readonly string[] {
  return [
    ...wrapped(titleOf(summary), width),
    ...summary.sections.flatMap((section) => madeOf(section)).flatMap((text) => wrapped(text, width)),
    ...countLines(summary, width),
  ];
}

export function countLines({ count, littleKnown, broken }: Summary, width: number): readonly string[] {
  const told = count.asked - count.notAsked - count.notKnown;
  return [
    ...(broken.length === 0
      ? []
      : wrapped(`${counted(broken.length, 'rule', 'rules')} broke: do not rely on this before that is mended.`, width)),
    ...wrapped(countWords(count), width),
    ...(littleKnown
      ? wrapped(
          `Too little is known to judge: ${told} of ${counted(count.asked - count.notAsked, 'question', 'questions')} can be told.`,
          width,
        )
      : []),
  ];
}

/** `29 questions: 3 not met, 1 depends, 7 met, 16 not known yet, 2 do not arise`; what is nought is left out. */
export function countWords(count: Count): string {
  const parts = [
    [count.notMet, 'not met', 'not met'],
    [count.depends, 'depends', 'depend'],
    [count.met, 'met', 'met'],
    [count.notKnown, 'not known yet', 'not known yet'],
    [count.notAsked, 'does not arise', 'do not arise'],
    [count.accepted, 'accepted', 'accepted'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
  return `${counted(count.asked, 'question', 'questions')}: ${said.join(', ')}`;
}

/** What it is made of, in a line. */
function madeOf(section: Section): readonly string[] {
  if (section.kind === 'facts') return section.facts.length === 0 ? [] : [capital(section.facts.join('; '))];
  if (section.kind !== 'parts') return [];
  const { whole, unit, parts, note } = section;
  if (parts.length === 0 && typeof whole === 'object' && whole.min === 0 && whole.max === undefined) {
    return note === null ? [] : [capital(note)];
  }
  const made = parts.map(({ n, label }) => `${amount(n)} ${label}`);
  const lead = `${amount(whole)} ${whole === 1 ? unit.replace(/s$/, '') : unit}`;
  return [`${lead}${made.length === 0 ? '' : `: ${made.join(', ')}`}${note === null ? '' : `; ${note}`}`];
}

/** `12`, `1 to 5`, `9 or 10`, `at least 10`. */
export function amount(quantity: Quantity): string {
  if (typeof quantity === 'number') return String(quantity);
  const { min, max } = quantity;
  if (max === undefined) return `at least ${min}`;
  if (max === min) return String(min);
  return max === min + 1 ? `${min} or ${max}` : `${min} to ${max}`;
}

/** Names in one line: the first few, and how many more. */
export function fewNames(names: readonly string[], most: number): string {
  if (names.length <= most) return listWords(names);
  return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}
