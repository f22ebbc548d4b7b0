import type { Tri } from '../../core/known.js';
import { type Phrase, phrase } from '../../core/phrase.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Saying } from '../../core/saying.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import type { Day } from '../../core/when.js';
import { setUp, type TrustAge, type TrustStage, trustAge, wasSetUpBy } from '../../council/reading/index.js';
import { measured, type Observed } from '../../rules/observed.js';
import type { Dialogue } from '../model.js';

/** How far a dialogue is on its way to trust on a day, and what that was read from. */
export interface Trust {
  /** Its age. */
  readonly age: TrustAge<Fact>;
  /** Months since the membership began. */
  readonly months: Observed;
  /** The stages still possible, youngest first; meaningless where it was surely not yet set up. */
  readonly stages: readonly TrustStage[];
  /** Was it set up by the day? */
  readonly setUp: Tri;
  /** What would leave one stage. */
  readonly open: readonly Fact[];
  /** What its age is counted from, in words. */
  readonly since: Saying;
}

/** Reads how far a dialogue is, by the months between which trust usually comes about. */
export function trustOn(dialogue: Dialogue, day: Day, usual: { readonly least: number; readonly most: number }): Trust {
  const begun = setUp(dialogue);
  const age = trustAge(dialogue, day, usual);
  const restarts = (dialogue.lifecycle ?? []).flatMap(({ event }, i) =>
    event === 'reconstituted' ? [child(child('/lifecycle', i), 'date')] : [],
  );
  const isSetUp = wasSetUpBy(dialogue, day);
  const open = mergeFacts([age.open, isSetUp === undefined ? [begun.fact] : []]);
  const related = [...new Set<Pointer>([...begun.evidence, ...restarts])];
  return {
    age,
    months: measured(age.months, { related, open }),
    stages: age.stages,
    setUp: isSetUp,
    open,
    since: SINCE[age.since ?? 'either'](),
  };
}

/** What the age of a council is counted from. */
const SINCE = {
  establishment: /* @__PURE__ */ phrase('trust/since-establishment', 'the council was set up'),
  reconstitution: /* @__PURE__ */ phrase('trust/since-reconstitution', 'its membership was last made anew'),
  either: /* @__PURE__ */ phrase('trust/since-either', 'the council was set up or its membership last made anew'),
} as const satisfies Record<NonNullable<TrustAge['since']> | 'either', Phrase<string>>;

const STAGES = {
  forming: /* @__PURE__ */ phrase('trust/forming', 'still forming'),
  within: /* @__PURE__ */ phrase('trust/within', 'within the usual lead time'),
  past: /* @__PURE__ */ phrase('trust/past', 'past the usual lead time'),
} as const satisfies Record<TrustStage, Phrase<string>>;

/** Stages in words. */
export function stagesInWords(stages: readonly TrustStage[]): readonly Saying[] {
  return stages.map((stage) => STAGES[stage]());
}
