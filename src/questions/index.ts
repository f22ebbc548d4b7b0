import { councilForm } from './forms/council.js';
import { councilsForm } from './forms/councils.js';
import { portfolioForm } from './forms/portfolio.js';
import { strategyForm } from './forms/strategy.js';

export { isNone } from './answer.js';
export { type Ask, asksOf, questionAt } from './asks-of.js';
export { councilQuestions, councilsQuestions } from './council.js';
export { type Answer, type Answers, type Filled, type FillLine, type FillOptions, fill } from './fill.js';
export type { AnswerKind, AnswerType, FormColumn, FormQuestion, Written } from './form.js';
export { type Question, WHO, type Who } from './question.js';
export {
  type AskedQuestion,
  formFor,
  placesOf,
  type Questionnaire,
  type QuestionnaireOptions,
  questionnaire,
} from './questionnaire.js';
export { portfolioQuestions, strategyQuestions } from './strategy.js';
export { councilForm, councilsForm, portfolioForm, strategyForm };
