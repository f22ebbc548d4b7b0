import { ask } from '../../core/ask.js';
import { allTrue, type Tri } from '../../core/known.js';
import { phrase } from '../../core/phrase.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Saying } from '../../core/saying.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { inWord } from '../../core/template.js';
import type { Day } from '../../core/when.js';
import { lookUp, strange } from '../../core/words.js';
import type { AgreeingParty, Agreement } from '../model/making.js';
import type { LocalStrategy } from '../model/strategy.js';
import { listed } from './lists.js';
import { type Step, stepTaken, unlistedIn } from './steps.js';
import { type Counting, countingOf } from './waits.js';

// Who agreed to a strategy as a whole. Agreement to a part, and what is pending, refused or lapsed, is none.

type Status = NonNullable<Agreement['status']>;

/** Is it someone of the place, rather than government? */
export const IS_LOCAL = {
  'combined-authority': true,
  lep: true,
  'business-board': true,
  'local-authority': true,
  'joint-committee': true,
  government: false,
  other: true,
} as const satisfies Record<AgreeingParty, boolean>;

/** Did the party agree? */
export const IS_AGREED = {
  pending: false,
  submitted: false,
  agreed: true,
  refused: false,
  lapsed: false,
} as const satisfies Record<Status, boolean>;

/** Is it about the whole of the strategy? */
export const IS_WHOLE = {
  whole: true,
  draft: false,
  'shared-priorities': false,
  evidence: false,
} as const satisfies Record<NonNullable<Agreement['of']>, boolean>;

const AGREEMENTS = /* @__PURE__ */ ask('agreements/all', 'who agreed to the strategy, and when');

/** When a party agreed. */
export const AGREED_WHEN = /* @__PURE__ */ ask('agreement/when', 'when {of} agreed to it');

const AGREED = /* @__PURE__ */ ask('agreement/agreed', 'whether {of} agreed to it');
const AGREED_TO_WHOLE = /* @__PURE__ */ ask('agreement/whole', 'whether {of} agreed to the whole');
const PARTY = /* @__PURE__ */ ask('agreement/party', 'who agreed');

/** An agreement to the whole, as far as it is known to be one. */
export interface WholeAgreement {
  /** Who agreed, in words. */
  readonly name: string;
  /** The same, as data. */
  readonly said: string | Saying;
  /** Was it someone of the place, rather than government? */
  readonly isLocal: Tri;
  /** When it was agreed; open where it is not known to be an agreement to the whole. */
  readonly step: Step;
  /** How a wait that began with it is counted. */
  readonly counting: Counting;
  /** Where it stands. */
  readonly at: Pointer;
}

/** The agreements to the whole that may have been given by a day. */
export interface WholeAgreements {
  /** Those on record. */
  readonly agreements: readonly WholeAgreement[];
  /** What to find out where there may be others. */
  readonly unlisted: readonly Fact[];
}

/** Every agreement to the strategy as a whole that may have been given by the day; `base` is where the strategy stands. */
export function agreementsIn(strategy: LocalStrategy, asOf: Day, base: Pointer = ''): WholeAgreements {
  const list = listed(strategy, 'agreements', AGREEMENTS(), base);
  const items = list.items ?? [];
  const agreements = items.map((agreement, i) => read(agreement, child(list.at, i), asOf));
  const byStatus = agreedByStatus(strategy, asOf, base);
  return {
    agreements: [...agreements, ...(byStatus === null ? [] : [byStatus])].filter(({ step }) => step.done !== false),
    unlisted: unlistedIn(list),
  };
}

/**
 * What the status says of agreement to the whole, where the list of agreements has no record of it: a strategy that is
 * agreed is so with government, and one that is approved locally by the place, each on a day that is not known.
 */
export function agreedByStatus(strategy: LocalStrategy, asOf: Day, base: Pointer = ''): WholeAgreement | null {
  const status: string | undefined = strategy.status;
  if (status !== 'agreed' && status !== 'approved-locally') return null;
  const isLocal = status === 'approved-locally';
  const isRecorded = strategy.agreements?.some(
    ({ party, status: stands, of }) =>
      (party === 'government') !== isLocal && stands === 'agreed' && (of === undefined || of === 'whole'),
  );
  if (isRecorded === true) return null;
  const said = isLocal ? THE_PLACE() : GOVERNMENT();
  const name = inWord(said);
  const open = [{ at: child(base, 'agreements'), need: AGREED_WHEN({ of: name }) }];
  const at = child(base, 'status');
  const step: Step = { done: true, first: undefined, last: asOf, open, evidence: [at] };
  return { name, said, isLocal, step, counting: 'elapsed', at };
}

function read(agreement: Agreement, at: Pointer, asOf: Day): WholeAgreement {
  const { party } = agreement;
  const isLocal = lookUp(party, IS_LOCAL);
  const name = nameOfParty(agreement);
  const taken = stepTaken(agreement.date, child(at, 'date'), AGREED_WHEN({ of: name }), asOf);
  const { status, of } = agreement;
  const isAgreed = lookUp(status, IS_AGREED);
  const isWhole = of === undefined ? true : lookUp(of, IS_WHOLE);
  const counts = allTrue([isAgreed, isWhole]);
  const open: readonly Fact[] = [
    ...(isAgreed === undefined
      ? [{ at: child(at, 'status'), need: AGREED({ of: name }, { word: strange(status, IS_AGREED) }) }]
      : []),
    ...(isWhole === undefined
      ? [{ at: child(at, 'of'), need: AGREED_TO_WHOLE({ of: name }, { word: strange(of, IS_WHOLE) }) }]
      : []),
    ...(isLocal === undefined
      ? [{ at: child(at, 'party'), need: PARTY(undefined, { word: strange(party, IS_LOCAL) }) }]
      : []),
  ];
  const step: Step =
    counts === false
      ? { ...taken, done: false, open: [] }
      : {
          ...taken,
          done: taken.done === true && counts === undefined ? undefined : taken.done,
          open: mergeFacts([open, taken.open]),
        };
  return { name, said: partySaid(agreement), isLocal, step, counting: countingOf(agreement.date), at };
}

/** What to call the party in a sentence: its name, or what it is. */
export function partySaid({ name, party }: Agreement): string | Saying {
  return name ?? lookUp(party, PARTIES)?.() ?? `“${party}”`;
}

/** The same in words, for what is asked of it. */
export function nameOfParty(agreement: Agreement): string {
  const said = partySaid(agreement);
  return typeof said === 'string' ? said : inWord(said);
}

/** The place as a party, where it is not known who of it agreed. */
export const THE_PLACE = /* @__PURE__ */ phrase('party/place', 'the place');

/** Government as a party. */
export const GOVERNMENT = /* @__PURE__ */ phrase('party/government', 'government');

const PARTIES = {
  'combined-authority': /* @__PURE__ */ phrase('party/combined-authority', 'the combined authority'),
  lep: /* @__PURE__ */ phrase('party/lep', 'the local enterprise partnership'),
  'business-board': /* @__PURE__ */ phrase('party/business-board', 'the business board'),
  'local-authority': /* @__PURE__ */ phrase('party/local-authority', 'the local authority'),
  'joint-committee': /* @__PURE__ */ phrase('party/joint-committee', 'the joint committee'),
  government: GOVERNMENT,
  other: /* @__PURE__ */ phrase('party/other', 'another body'),
} as const satisfies Record<AgreeingParty, () => Saying>;
