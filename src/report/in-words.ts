import { type QuestionInWords, questionInWords, sentenceOf } from '../core/ask.js';
import type { Phrases } from '../core/phrases.js';
import { type FactToFind, questionsOf } from '../core/settled-by.js';
import { compile, fill, phrasesIn } from '../core/template.js';
import type { Assessment, Finding, Outcome, Remedy } from '../rules/finding.js';

/** A language for findings, as data: texts with the slots of the English ones. What it has no text for stays as it is. */
export interface Language {
  /** Its code: `cy`. */
  readonly id: string;
  /** The texts of rules, by rule, outcome and message id. */
  readonly texts: Readonly<Record<string, { readonly [O in Outcome]?: Readonly<Record<string, string>> }>>;
  /** The texts of remedies, by rule and remedy. */
  readonly remedies: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The texts of questions, by id. */
  readonly asks: Readonly<Record<string, string>>;
  /** The words it puts around data. */
  readonly phrases: Phrases;
}

/**
 * The same assessment in another language: messages, remedies and questions are worded anew from their ids and data; no
 * verdict, number or place changes. Titles of rules, notes and names of measurements stay as they are.
 */
export function inWords(assessment: Assessment, language: Language): Assessment {
  return {
    ...assessment,
    asks: Object.fromEntries(Object.entries(assessment.asks).map(([id, text]) => [id, language.asks[id] ?? text])),
    findings: assessment.findings.map((finding) => findingIn(finding, assessment.asks, language)),
  };
}

function findingIn(finding: Finding, asks: Assessment['asks'], language: Language): Finding {
  const { ruleId, outcome, messageId, data, measurements, settledBy } = finding;
  const text = language.texts[ruleId]?.[outcome]?.[messageId];
  return {
    ...finding,
    message:
      text === undefined || lacksPhrase(data, language)
        ? finding.message
        : fill(compile(text), data, measurements, language.phrases),
    remedies: finding.remedies.map((remedy) => remedyIn(remedy, ruleId, language)),
    settledBy:
      settledBy === null ? null : { ...settledBy, facts: settledBy.facts.map((fact) => factIn(fact, asks, language)) },
  };
}

/** Does the language lack the words of a phrase that is in the data? */
function lacksPhrase(data: Remedy['data'], { phrases: { said } }: Language): boolean {
  return [...phrasesIn(data)].some((id) => said?.[id] === undefined);
}

function remedyIn(remedy: Remedy, ruleId: string, language: Language): Remedy {
  const text = language.remedies[ruleId]?.[remedy.id];
  if (text === undefined || lacksPhrase(remedy.data, language)) return remedy;
  return { ...remedy, message: fill(compile(text), remedy.data, [], language.phrases) };
}

function factIn(fact: FactToFind, asks: Assessment['asks'], language: Language): FactToFind {
  const questions = questionsOf(fact).map((question) => questionIn(question, asks, language));
  const [only] = questions;
  return fact.parts === undefined && only !== undefined
    ? { at: fact.at, ...only }
    : { ...fact, need: sentenceOf(questions), parts: questions };
}

function questionIn(question: QuestionInWords, asks: Assessment['asks'], language: Language): QuestionInWords {
  const { ask, of, data, word, also } = question;
  const text = ask === undefined ? undefined : (language.asks[ask] ?? asks[ask]);
  if (text === undefined) return question;
  const told = { ...data, ...(of === undefined ? undefined : { of }) };
  return {
    ...question,
    need: questionInWords(compile(text), told, word, language.phrases),
    ...(also === undefined ? undefined : { also: also.map((one) => questionIn(one, asks, language)) }),
  };
}
