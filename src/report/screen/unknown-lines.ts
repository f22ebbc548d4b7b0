import type { Summary } from '../../summary/summary.js';
import { countWords, titleOf } from './head-lines.js';
import { hung, wrapped } from './layout.js';

/** Letters of a fact that is named for a question; it is told in full where the question is explained. */
const MOST_LETTERS = 60;

function shortened(fact: string): string {
  const [first = ''] = fact.split('; ');
  const part = first.split(/, and (?:which|whether|who|what|how|when|whom)/)[0] ?? first;
  return part.length <= MOST_LETTERS ? part : `${part.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')} …`;
}

/** Every question that is not known, by area, with what would settle it: each fact is named once. */
export function unknownLines(summary: Summary, width: number): readonly string[] {
  const { questions, areas, count } = summary;
  const open = questions.filter(({ state }) => state === 'notKnown');
  const named = new Set<string>();
  const ids = areas.length === 0 ? [null] : areas.map(({ id }) => id);
  return [
    ...wrapped(titleOf(summary), width),
    ...wrapped(countWords(count), width),
    '',
    ...ids.flatMap((id) => {
      const own = open.filter(({ area }) => id === null || area === id);
      if (own.length === 0) return [];
      const title = id === null ? 'Not known yet' : (areas.find((area) => area.id === id)?.title ?? id);
      return [
        title.toUpperCase(),
        ...own.flatMap((question) => {
          const facts = question.open.filter((fact) => !named.has(fact));
          for (const fact of facts) named.add(fact);
          const [next] = facts;
          const rest = facts.length > 1 ? `, and ${facts.length - 1} more` : '';
          const settles = next === undefined ? '' : ` Find out: ${shortened(next)}${rest}.`;
          return hung('   ', `${question.asks}${settles}`, width);
        }),
        '',
      ];
    }),
  ];
}
