import { steps } from '../core/pointer.js';
import { questionsOf } from '../core/settled-by.js';
import type { Assessment } from '../rules/finding.js';
import { asksOf } from './asks-of.js';
import type { FormQuestion } from './form.js';
import { councilForm } from './forms/council.js';
import { councilsForm } from './forms/councils.js';
import { portfolioForm } from './forms/portfolio.js';
import { strategyForm } from './forms/strategy.js';
import type { Who } from './question.js';

/** A question of a form that an assessment leaves open. */
export interface AskedQuestion {
  /** The question. */
  readonly question: FormQuestion;
  /** Open rules that it decides by itself. */
  readonly decides: readonly string[];
  /** Other open rules that it bears on. */
  readonly helps: readonly string[];
  /** Those whom the open facts are about, by name: a line for each. */
  readonly about: readonly string[];
}

/** What to ask, and what it would leave open. */
export interface Questionnaire {
  /** The subject's name; null where it has none. */
  readonly name: string | null;
  /** The questions, those of one line first, then what decides most; the long lists last. */
  readonly asked: readonly AskedQuestion[];
  /** Open rules. */
  readonly open: readonly string[];
  /** Open rules that no answer to these questions decides, with what they need. */
  readonly beyond: readonly { readonly ruleId: string; readonly needs: readonly string[] }[];
}

/** How to ask. */
export interface QuestionnaireOptions {
  /** Only what these people can answer. */
  readonly who?: readonly Who[] | undefined;
}

const FORMS: Readonly<Record<string, readonly FormQuestion[]>> = {
  council: councilForm,
  dialogue: councilForm,
  councils: councilsForm,
  alignment: strategyForm,
  strategy: strategyForm,
  portfolio: portfolioForm,
};

/** Lists that take longest to write down: they come last. */
const LONG: readonly string[] = ['c14-attendance', 'c15-agenda'];

/** The questions on the kind of subject that was judged. */
export function formFor(type: string): readonly FormQuestion[] {
  return FORMS[type] ?? [];
}

/**
 * The questions of a form that an assessment leaves open: those whose fields are among the facts to find out. A council
 * that is known by its member list alone goes to its secretary as one page, and comes back through `fill`.
 */
export function questionnaire(
  assessed: Assessment | readonly Assessment[],
  { who }: QuestionnaireOptions = {},
): Questionnaire {
  const assessments: readonly Assessment[] = 'format' in assessed ? [assessed] : assessed;
  const form = formFor(assessments[0]?.subject.type ?? '');
  const own = who === undefined ? form : form.filter((question) => question.who.some((one) => who.includes(one)));
  const table = own.map((question) => ({
    id: question.id,
    text: question.question,
    who: question.who[0] ?? ('secretary' as const),
    at: placesOf(question),
  }));
  const asks = asksOf(assessments, table);
  const names = namesByQuestion(assessments, own);
  const asked = own.flatMap((question): readonly AskedQuestion[] => {
    const ask = asks.find(({ id }) => id === question.id);
    if (ask === undefined) return [];
    return [{ question, decides: ask.decides, helps: ask.helps, about: names.get(question.id) ?? [] }];
  });
  const effort = ({ question }: AskedQuestion): number =>
    LONG.includes(question.id) ? 2 : question.answer === 'table' ? 1 : 0;
  const stray = asks.filter(({ id }) => !own.some((question) => question.id === id));
  const open = [...new Set(asks.flatMap(({ decides, helps }) => [...decides, ...helps]))];
  const beyond = new Map<string, string[]>();
  for (const { text, decides, helps } of stray) {
    for (const ruleId of [...decides, ...helps]) {
      const needs = beyond.get(ruleId);
      if (needs === undefined) beyond.set(ruleId, [text]);
      else needs.push(text);
    }
  }
  return {
    name: assessments[0]?.subject.name ?? null,
    asked: [...asked].sort(
      (a, b) => effort(a) - effort(b) || b.decides.length - a.decides.length || b.helps.length - a.helps.length,
    ),
    open,
    beyond: [...beyond].map(([ruleId, needs]) => ({ ruleId, needs })),
  };
}

/** The places of a document that a question writes in, as patterns. */
export function placesOf({ columns = [], list, mark }: FormQuestion): readonly string[] {
  if (mark !== undefined) return [`${mark.list}/*/${mark.field}`];
  if (list === undefined) return columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const within = list.replace(/\{\w+\}/, '*');
  return [within, ...columns.flatMap(({ field }) => (field === null ? [] : [`${within}/*/${field}`]))];
}

/** Whom the open facts of each question are about, by the question's id. */
function namesByQuestion(
  assessments: readonly Assessment[],
  form: readonly FormQuestion[],
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  for (const { findings } of assessments) {
    for (const { outcome, settledBy } of findings) {
      if (outcome !== 'cantTell' || settledBy === null) continue;
      for (const fact of settledBy.facts) {
        for (const question of form.filter((one) => one.add === false && isOf(one, fact.at))) {
          const own = names.get(question.id) ?? new Set();
          for (const { of } of questionsOf(fact)) if (of !== undefined) own.add(of);
          names.set(question.id, own);
        }
      }
    }
  }
  return new Map([...names].map(([id, own]) => [id, [...own]]));
}

function isOf(question: FormQuestion, at: string): boolean {
  const path = steps(at as '');
  return placesOf(question)
    .slice(1)
    .some((place) => {
      const pattern = steps(place as '');
      return pattern.length === path.length && pattern.every((step, i) => step === '*' || step === path[i]);
    });
}
