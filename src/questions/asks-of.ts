import { steps } from '../core/pointer.js';
import { questionsOf } from '../core/settled-by.js';
import type { Assessment } from '../rules/finding.js';
import { councilQuestions, councilsQuestions } from './council.js';
import type { Question, Who } from './question.js';
import { portfolioQuestions, strategyQuestions } from './strategy.js';

/** A question that an assessment leaves open. */
export interface Ask {
  /** The question's id; a fact that no question covers stands under its place. */
  readonly id: string;
  /** The question, with the names of those whom it is about. */
  readonly text: string;
  /** Who can answer it; null for a fact that no question covers. */
  readonly who: Who | null;
  /** Open rules all of whose missing facts lie in this question: it decides them by itself. */
  readonly decides: readonly string[];
  /** Other open rules that it bears on. */
  readonly helps: readonly string[];
  /** The places that its answer is written in. */
  readonly at: readonly string[];
}

/** The questions of each kind of document, by what was judged. */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  council: councilQuestions,
  dialogue: councilQuestions,
  councils: councilsQuestions,
  alignment: strategyQuestions,
  strategy: strategyQuestions,
  portfolio: portfolioQuestions,
};

/** Names that are told of a question. */
const MOST_NAMES = 4;

/**
 * What to ask people, of one or several assessments of the same subject: each question once, what it decides by itself
 * first. A question decides a rule where all that is missing for it lies in that question. `questions` are those to ask;
 * absent: the short ones of the kind of subject.
 */
export function asksOf(assessed: Assessment | readonly Assessment[], questions?: readonly Question[]): readonly Ask[] {
  const assessments: readonly Assessment[] = 'format' in assessed ? [assessed] : assessed;
  const open = new Map<
    string,
    { readonly question: Question | null; readonly at: Set<string>; readonly of: Set<string>; readonly need: string }
  >();
  const byRule = new Map<string, Set<string>>();
  let table: readonly Question[] = [];
  for (const assessment of assessments) {
    const own = questions ?? TABLES[assessment.subject.type] ?? [];
    if (table.length === 0) table = own;
    for (const { ruleId, outcome, settledBy } of assessment.findings) {
      if (outcome !== 'cantTell' || settledBy === null) continue;
      const asked = byRule.get(ruleId) ?? new Set<string>();
      byRule.set(ruleId, asked);
      for (const fact of settledBy.facts) {
        const { at, need } = fact;
        const question = questionAt(own, at);
        const id = question?.id ?? at;
        asked.add(id);
        const entry = open.get(id) ?? { question, at: new Set<string>(), of: new Set<string>(), need };
        entry.at.add(at);
        for (const { of } of questionsOf(fact)) if (of !== undefined) entry.of.add(of);
        open.set(id, entry);
      }
    }
  }
  const rules = [...byRule];
  const order = (id: string): number => {
    const i = table.findIndex((question) => question.id === id);
    return i === -1 ? table.length : i;
  };
  return [...open]
    .map(
      ([id, { question, at, of, need }]): Ask => ({
        id,
        text: question === null ? capital(need) : textOf(question, [...of]),
        who: question?.who ?? null,
        decides: rules.filter(([, ids]) => ids.has(id) && ids.size === 1).map(([rule]) => rule),
        helps: rules.filter(([, ids]) => ids.has(id) && ids.size > 1).map(([rule]) => rule),
        at: [...at].sort(),
      }),
    )
    .sort(
      (a, b) => b.decides.length - a.decides.length || b.helps.length - a.helps.length || order(a.id) - order(b.id),
    );
}

/** The question that a fact belongs to: the one with the longest place that the fact lies in; null for none. */
export function questionAt(table: readonly Question[], at: string): Question | null {
  // Subjects of alignment hold the strategy beside the national one.
  const path = steps((at.startsWith('/strategy/') ? at.slice('/strategy'.length) : at) as '');
  let best: { readonly question: Question; readonly length: number } | null = null;
  for (const question of table) {
    for (const place of question.at) {
      const pattern = steps(place as '');
      const fits =
        pattern.length <= path.length &&
        pattern.every((step, i) => (step === '*' ? /^\d+$/.test(path[i] ?? '') : step === path[i]));
      if (fits && pattern.length > (best?.length ?? 0)) best = { question, length: pattern.length };
    }
  }
  return best?.question ?? null;
}

/** The question with its names: the first few, and how many more. */
function textOf({ text }: Question, names: readonly string[]): string {
  if (!text.includes('{names}')) return text;
  if (names.length === 0) return text.replace('{names}', 'these');
  const shown =
    names.length <= MOST_NAMES ? names : [...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} others`];
  const last = shown.at(-1) ?? '';
  const list = shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
  return text.replace('{names}', list).replace('How large are', shown.length === 1 ? 'How large is' : 'How large are');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
