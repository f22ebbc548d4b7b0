export type { Phrases } from '../core/phrases.js';

export type { InForce, SourceDocument } from '../rules/source.js';
export { sources } from '../sources/index.js';
export {
  type AreaCount,
  type AskLine,
  type ComparedWith,
  type Count,
  councilSections,
  coverageSection,
  type DayGiven,
  type DependsLine,
  type ExitState,
  type FindingLine,
  type Firm,
  type Loudness,
  type MatrixState,
  type MetLine,
  matrixSection,
  overlapSection,
  type Picture,
  type PictureRow,
  portfolioSections,
  type QuestionLine,
  riskSection,
  type Section,
  type State,
  type Summary,
  type SummaryOptions,
  stepsSection,
  strategySections,
  summary,
} from '../summary/index.js';
export { citationText } from './citation-text.js';
export type { Tone } from './document.js';
export { FINDING_COLUMNS, type FindingRow, findingRows } from './formats/finding-rows.js';
export { type EarlAssertion, type EarlReport, toEarl } from './formats/to-earl.js';
export {
  type SarifLocation,
  type SarifLog,
  type SarifOptions,
  type SarifResult,
  type SarifRule,
  type SarifRun,
  toSarif,
} from './formats/to-sarif.js';
export { inWords, type Language } from './in-words.js';
export type { ReportOptions } from './options.js';
export { type HtmlOptions, toHtml } from './page/to-html.js';
export { questionnaireHtml, questionnaireMarkdown, questionnaireScreen } from './questionnaire.js';
export type { Style } from './render-text.js';
export { type ScreenOptions, toScreen } from './screen/to-screen.js';
export { type SummaryMarkdownOptions, summaryMarkdown } from './summary-markdown.js';
export { toMarkdown } from './to-markdown.js';
export { type TextOptions, toText } from './to-text.js';
