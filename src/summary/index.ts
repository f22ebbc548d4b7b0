export { councilSections } from './sections/council.js';
export { coverageSection, matrixSection, overlapSection } from './sections/coverage.js';
export { riskSection, stepsSection } from './sections/dialogue.js';
export { portfolioSections, strategySections } from './sections/strategy.js';
export { type SummaryOptions, summary } from './summarise.js';
export type {
  AreaCount,
  AskLine,
  ComparedWith,
  Count,
  DayGiven,
  DependsLine,
  ExitState,
  FindingLine,
  Firm,
  Loudness,
  MatrixState,
  MetLine,
  Picture,
  PictureRow,
  QuestionLine,
  Section,
  State,
  Summary,
} from './summary.js';
export { type ListOfDay, type WhoChanged, whoChanged } from './who-changed.js';
export { referenceWords } from './words.js';
