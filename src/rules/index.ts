export { type Phrase, phrase } from '../core/phrase.js';
export type { Saying } from '../core/saying.js';
export type { DataOf, Slots, Told, ToldDatum } from '../core/template.js';
export { assess } from './assess.js';
export { all, answered, type Claim, either, known, opposite, stated, unsettled } from './claim.js';
export {
  type Answerable,
  type Assessment,
  type BreakdownRow,
  type Datum,
  type Finding,
  type FindingOf,
  type Force,
  findingsOf,
  type IfPassed,
  isFindingOf,
  type Judged,
  type Measurement,
  type Outcome,
  type Override,
  type ParameterInRun,
  type PlainDatum,
  type ReferenceInfo,
  type Remedy,
  type ResolvedParameter,
  type RuleInRun,
  type SaidPhrase,
  type Severity,
  type Standing,
  type Waiver,
} from './finding.js';
export { isWithin, levelProfile } from './level.js';
export { anyIn, everyIn, type Listed } from './lists.js';
export { type NextFact, nextFacts } from './next-facts.js';
export { countOf, measured, type Observed, shareOf, wholeOf } from './observed.js';
export type { AssessOptions, Profile } from './options.js';
export {
  type Basis,
  defineParameter,
  type NumberOf,
  type Numbers,
  type Parameter,
  type ParameterIdOf,
  type Parameters,
  type ParametersOf,
  type Value,
} from './parameter.js';
export type { Bounds, Quota } from './quota.js';
export type { Reference, ReferenceBasis, ReferenceCategory } from './reference.js';
export { InvalidOptionsError } from './refuse-options.js';
export { remedy } from './remedy.js';
export {
  type AboutRule,
  type AnyRule,
  type Ctx,
  type Ending,
  type Extras,
  type Level,
  type Limb,
  type Rule,
  type RuleDefinition,
  ruleFor,
  type Says,
  type SaysOf,
  type Sentence,
  type Verdict,
} from './rule.js';
export { sayOf } from './says.js';
export { type Cited, type Headings, type InForce, type Source, type SourceDocument, sourceOf } from './source.js';
export type { Messages, Text } from './text.js';
