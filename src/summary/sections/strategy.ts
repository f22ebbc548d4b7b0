import type { LocalStrategy, LocalStrategyStatus } from '../../local-strategy/model/strategy.js';
import type { Portfolio } from '../../portfolio/model.js';
import type { Section } from '../summary.js';
import { counted, dateWords } from '../wording.js';

/** How much of a strategy is on record, and when it came out. */
export function strategySections(strategy: LocalStrategy): readonly Section[] {
  const { priorities, sectors, authorities, publication } = strategy;
  const list = (items: readonly unknown[] | undefined, one: string, many: string): readonly string[] =>
    items === undefined ? [] : [counted(items.length, one, many)];
  const actual = publication?.actual;
  const counts = [
    ...list(priorities, 'priority', 'priorities'),
    ...list(sectors, 'named sector', 'named sectors'),
    ...list(authorities, 'authority', 'authorities'),
  ].join(', ');
  const day =
    typeof actual === 'string'
      ? `published ${dateWords(actual)}`
      : publication?.never === true
        ? 'never published'
        : null;
  return [
    {
      kind: 'facts',
      id: 'strategy',
      title: 'What is on record',
      facts: [counts === '' ? null : counts, day].filter((fact) => fact !== null),
    },
  ];
}

const STATUS_WORDS: Readonly<Record<LocalStrategyStatus, string>> = {
  'in-preparation': 'in preparation',
  evidence: 'gathering evidence',
  draft: 'in draft',
  submitted: 'sent to government',
  'approved-locally': 'approved locally',
  agreed: 'agreed with government',
  interim: 'interim',
  'published-locally': 'published locally',
  published: 'published',
  superseded: 'replaced',
};

/** How far the strategies of a portfolio had come. */
export function portfolioSections(portfolio: Portfolio): readonly Section[] {
  const byStatus = new Map<string, number>();
  for (const { status } of portfolio.strategies ?? []) {
    const word = status === undefined ? 'of a stage not known' : (STATUS_WORDS[status] ?? status);
    byStatus.set(word, (byStatus.get(word) ?? 0) + 1);
  }
  const stages = [...byStatus].sort(([, a], [, b]) => b - a).map(([word, n]) => `${n} ${word}`);
  return [{ kind: 'facts', id: 'stages', title: 'How far they had come', facts: [stages.join(', ')] }];
}
