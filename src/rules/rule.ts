import type { NonEmpty } from '../core/citation.js';
import type { Operator, Quantity } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import type { Fact } from '../core/settled-by.js';
import type { DataOf } from '../core/template.js';
import type { Claim } from './claim.js';
import type { Answerable, BreakdownRow, IfPassed, Judged, Remedy, Severity } from './finding.js';
import type { Observed } from './observed.js';
import { type Numbers, type Parameters, type ParametersOf, parametersOf } from './parameter.js';
import type { Quota } from './quota.js';
import type { Reference } from './reference.js';
import type { Cited } from './source.js';
import type { Messages, TemplateOf } from './text.js';

declare const made: unique symbol;

/** What a rule answers. Only its context makes one, so a path that forgets to answer does not compile. */
export interface Verdict {
  readonly [made]: true;
}

type Id<M, O extends Judged> = M extends { readonly [K in O]: infer T } ? keyof T & string : never;
type DataFor<M, O extends Judged, I extends string> = M extends { readonly [K in O]: { readonly [J in I]: infer T } }
  ? DataOf<TemplateOf<T>>
  : never;

/** A message id of an outcome with the data its text asks for. */
export type Ending<M, O extends Judged> = { [I in Id<M, O>]: readonly [id: I, data: DataFor<M, O, I>] }[Id<M, O>];

/**
 * A claim, the message for when it does not hold, its data, and what would mend it. A rule that never fails has no such
 * message: its limbs carry numbers alone.
 */
export type Limb<M> = [Id<M, 'failed'>] extends [never]
  ? readonly [claim: Claim]
  : {
      [I in Id<M, 'failed'>]: readonly [
        claim: Claim,
        id: I,
        data: DataFor<M, 'failed', I>,
        remedies?: readonly Remedy[],
      ];
    }[Id<M, 'failed'>];

/** What a verdict may also say. */
export interface Extras {
  /** The part of the document that is judged; default the whole. */
  readonly target?: Pointer;
  /** Tells several findings of one rule apart: a reference, a quota, a body. */
  readonly key?: string;
  /** Figures by category. */
  readonly breakdown?: readonly BreakdownRow[];
  /**
   * What makes a failure one level less loud, and why, in words: where the claim holds, or may; a note stays a note.
   * Its numbers are then among the finding's, and the severity it had is in `tempered`.
   */
  readonly temper?: readonly [claim: Claim, because: string];
}

/** What a rule works with besides its subject. */
export interface Ctx<M, P> {
  /** The day of judgement. */
  readonly asOf: string;
  /** The reference populations given. */
  readonly references: readonly Reference[];
  /** The quotas in hand. */
  readonly quotas: readonly Quota[];
  /** The rule's numbers, as they stand in this run. */
  readonly p: { readonly [K in keyof P]: number };
  /**
   * Holds a number against a limit: a parameter by name, or a number that is part of the question itself ("at least one").
   * Writes the measurement, and what would settle it.
   */
  holds(
    name: string,
    observed: Observed | Quantity,
    operator: Operator,
    limit: (keyof P & string) | number,
    more?: { readonly unit?: string; readonly reference?: string; readonly scale?: number },
  ): Claim;
  /** A claim that carries a number without holding it against anything. */
  report(name: string, observed: Observed | Quantity | null, unit: string, note?: string, reference?: string): Claim;
  /**
   * Judges. `applies` false: inapplicable. Limbs run from worst to mildest: the first that certainly does not hold is
   * the verdict (a worse one still open goes into `settledBy`); all hold: passed; otherwise it cannot be told.
   */
  verdict(
    judgement: {
      readonly applies?: readonly [claim: Claim, ...Ending<M, 'inapplicable'>];
      readonly limbs: NonEmpty<Limb<M>>;
      readonly passed: Ending<M, 'passed'>;
      readonly cantTell: Ending<M, 'cantTell'>;
    } & Extras,
  ): Verdict;
  /** The question does not arise. */
  inapplicable(ending: Ending<M, 'inapplicable'>, because?: Claim, extras?: Extras): Verdict;
  /**
   * It cannot be told. A claim says what would decide it, and how few facts would do; of facts alone that is not said, as
   * they may pass it or fail it or neither. With nothing given, nothing is there to be found out in the document.
   */
  cantTell(ending: Ending<M, 'cantTell'>, open?: readonly Fact[] | Claim, extras?: Extras): Verdict;
}

/**
 * What it takes to answer a rule: a list that is public, such as a list of members or the strategy itself; papers that
 * are, such as minutes, terms of reference or board papers; or somebody who was there.
 */
export type Level = 'public-list' | 'public-papers' | 'insider';

/**
 * The verdict of a rule as one short sentence, for a screen that has a line for each: at most 76 characters when filled.
 * Its slots are those of the messages; where these hold different data, there is a sentence for each, by message id.
 */
export interface Says {
  /** It does not hold; absent for a rule that never fails. */
  readonly notMet?: Sentence;
  /** It holds. */
  readonly met: Sentence;
  /** It hangs on something that we do not know, or on what is counted. */
  readonly depends: Sentence;
}

/** One sentence for all messages of an outcome, or one for each of them. */
export type Sentence = string | { readonly [messageId: string]: string };

/** The sentences of a rule with these texts: a message that there is not cannot be named, nor one be left out. */
export interface SaysOf<M> extends Says {
  readonly notMet?: string | Readonly<Record<Id<M, 'failed'>, string>>;
  readonly met: string | Readonly<Record<Id<M, 'passed'>, string>>;
  readonly depends: string | Readonly<Record<Id<M, 'cantTell'>, string>>;
}

/** What a rule is, apart from how it decides. Shipped rules fill all of it in; a first rule of one's own needs three fields. */
export interface AboutRule {
  /** `pack/rule`, constant over time. */
  readonly id: string;
  /** What holds when it passes, in a few words. */
  readonly title: string;
  /** Where it comes from, and what kind of statement that is: at least one, the first the one it stands on. */
  readonly sources: NonEmpty<Cited>;
  /** Raised when a verdict changes. */
  readonly version?: string;
  /** The question it answers, in words. */
  readonly question?: string;
  /** Why it matters, in the spirit of the source. */
  readonly rationale?: string;
  /** How loud a failure is, where its text does not say; default `warning`. */
  readonly severity?: Severity;
  /** Whose it is to put right. */
  readonly answerable?: readonly Answerable[];
  /** What it takes to answer it. */
  readonly level?: Level;
  /** What a pass proves. */
  readonly ifPassed?: IfPassed;
  /** What it takes for granted. */
  readonly assumptions?: readonly string[];
  /** It looks back on what a body did, so that it does not arise while that is paused. */
  readonly looksBack?: boolean;
  /**
   * What is counted in the reference that decides first, where it is held against several: what only another count says
   * makes the answer depend on what is counted.
   */
  readonly leadingCount?: Reference['basis'];
}

/** A rule: a question, its numbers, its words and the function that decides, all in one place. */
export interface Rule<S, I extends string = string, M extends Messages = Messages, P extends Parameters = Parameters>
  extends AboutRule {
  readonly id: I;
  /** Its numbers, by the name it uses; `{}` for none. */
  readonly parameters: P;
  /** Its texts, by outcome and message id. */
  readonly messages: M;
  /** Its verdict in one line. */
  readonly says?: Says;
  /** Decides. Pure: no clock, no randomness, nothing changed. */
  readonly evaluate: (subject: S, ctx: Ctx<M, P>) => Verdict | NonEmpty<Verdict>;
}

/** A rule as it is written: its numbers in short. */
export interface RuleDefinition<S, I extends string, M extends Messages, N extends Numbers> extends AboutRule {
  readonly id: I;
  /** Its numbers, by the name it uses. */
  readonly parameters: N;
  /** Its texts, by outcome and message id. */
  readonly messages: M;
  /** Its verdict in one line. */
  readonly says?: SaysOf<M>;
  /** Decides. Pure: no clock, no randomness, nothing changed. */
  readonly evaluate: (subject: S, ctx: Ctx<M, ParametersOf<I, N>>) => Verdict | NonEmpty<Verdict>;
}

/** What arrays and packs of rules hold. A rule for a wider subject serves a narrower one. */
export interface AnyRule<in S> extends AboutRule {
  /** Its numbers. */
  readonly parameters: Parameters;
  /** Its texts. */
  readonly messages: Messages;
  /** Its verdict in one line. */
  readonly says?: Says;
  /** Decides. */
  readonly evaluate: (subject: S, ctx: never) => Verdict | NonEmpty<Verdict>;
}

/**
 * Defines rules for a kind of subject: `const councilRule = ruleFor<Council>()`. Ids, parameters and the data of every
 * text are inferred from the definition, so a wrong message id or a missing number does not compile.
 *
 * @throws {@link RangeError} for a parameter that is no number.
 */
export function ruleFor<S>() {
  return <const I extends string, const M extends Messages, const N extends Numbers>(
    definition: RuleDefinition<S, I, M, N>,
  ): Rule<S, I, M, ParametersOf<I, N>> => ({
    ...definition,
    parameters: parametersOf(definition.id, definition.sources[0], definition.parameters),
  });
}

/** The rules that a module exports by name. */
export type RulesIn<M> = { [K in keyof M]: M[K] extends { readonly evaluate: unknown } ? M[K] : never }[keyof M];
