export { type Ask, asksOf, questionAt } from './asks-of.js';
export { councilQuestions, councilsQuestions } from './council.js';
export { type Question, WHO, type Who } from './question.js';
export { portfolioQuestions, strategyQuestions } from './strategy.js';
