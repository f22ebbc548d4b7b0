/**
 * What it takes to write rules of one's own, and to read the findings of one rule with its types. The rules that ship are
 * in modules of their own, one a pack: `industrial-strategy/rules/representation`, `focus`, `outputs`, `across-councils`,
 * `alignment`, `process` and `portfolio`.
 *
 * ```ts
 * import { assessRepresentation } from 'industrial-strategy';
 * import { findingsOf } from 'industrial-strategy/rules';
 * import { decisiveSize } from 'industrial-strategy/rules/representation';
 *
 * const assessment = assessRepresentation({ size: 40 }, { asOf: '2016-03-01' });
 * const [finding] = findingsOf(assessment, decisiveSize);
 * finding?.messageId === 'many' && finding.data.limit; // => 35
 * ```
 *
 * @packageDocumentation
 */

export { type Answer, every, open, read, said, some } from './core/answer.js';
export { type Ask, ask, type Inquiry, type Need } from './core/ask.js';
export type { Fact } from './core/settled-by.js';
export { type Counted, count, type Reading, type ReadRecord, type Tally, tally, type Unlisted } from './core/tally.js';
export {
  type AboutRule,
  type AnyRule,
  type AssessOptions,
  all,
  answered,
  anyIn,
  assess,
  type Basis,
  type Cited,
  type Claim,
  type Ctx,
  countOf,
  type DataOf,
  type Datum,
  defineParameter,
  type Ending,
  type Extras,
  either,
  everyIn,
  type FindingOf,
  findingsOf,
  type Headings,
  type InForce,
  isFindingOf,
  known,
  type Level,
  type Limb,
  type Listed,
  type Messages,
  measured,
  type NumberOf,
  type Numbers,
  type Observed,
  opposite,
  type Parameter,
  type ParameterIdOf,
  type Parameters,
  type ParametersOf,
  type Phrase,
  type PlainDatum,
  phrase,
  type Rule,
  type RuleDefinition,
  remedy,
  ruleFor,
  type SaidPhrase,
  type Saying,
  type Says,
  type SaysOf,
  type Sentence,
  type Slots,
  type Source,
  type SourceDocument,
  shareOf,
  sourceOf,
  stated,
  type Text,
  type Told,
  type ToldDatum,
  unsettled,
  type Value,
  type Verdict,
  wholeOf,
} from './rules/index.js';
