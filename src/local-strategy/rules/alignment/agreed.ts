import { ask } from '../../../core/ask.js';
import { sameName } from '../../../core/names.js';
import { phrase } from '../../../core/phrase.js';
import { child, type Pointer } from '../../../core/pointer.js';
import type { Saying } from '../../../core/saying.js';
import type { Fact } from '../../../core/settled-by.js';
import { type Day, daysOf, isBefore, isOneDay, onOrBefore } from '../../../core/when.js';
import { lookUp, strange } from '../../../core/words.js';
import { all, allOf, type Claim, known, opposite, stated, unsettled } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import type { Agreement } from '../../model/making.js';
import {
  AGREED_WHEN,
  agreedByStatus,
  IS_AGREED,
  IS_LOCAL,
  IS_WHOLE,
  nameOfParty,
  partySaid,
  type WholeAgreement,
} from '../../reading/agreed.js';
import { actualDate } from '../../reading/dates.js';
import { listed } from '../../reading/lists.js';
import { type Candidate, earliestOf, type Step, unlistedIn, whetherTaken } from '../../reading/steps.js';
import { alignmentRule } from '../../rule.js';
import { heldIn, isOwnFramework } from '../../tracing/held.js';

/** Is it agreed locally and with government? */
export const agreed = /* @__PURE__ */ alignmentRule({
  id: 'alignment/agreed',
  version: '1.1.0',
  title: 'The strategy is agreed locally, and then with government',
  question: 'Is it agreed locally and with government?',
  rationale:
    'A strategy that one of the two sides does not stand behind binds neither. That the place should agree first is this library’s reading of “developed locally”.',
  sources: [
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'finding',
      'It says that strategies would be developed locally and agreed with government.',
    ),
  ],
  severity: 'error',
  answerable: ['place', 'government'],
  level: 'public-papers',
  ifPassed: 'satisfied',
  assumptions: [
    'The question arises only for a strategy that was written for a framework in which government agrees to the whole.',
    'Agreement to a draft, to the evidence or to shared priorities is not agreement to the whole.',
    'One local body that agreed is enough for agreement locally, so long as none refused; the first to agree sets the day.',
    'What stands on record for a party is where it stands: a refusal counts unless the same party is on record as having agreed since.',
    'Agreement that is still to come, or that lapsed, is neither a refusal nor the wrong order; we cannot tell then.',
    'An agreement without a day was given some day before the day of judgement; one on the same day is in order.',
    'A status of agreed says that government agreed, and one of approved locally that the place did, where the list of agreements has no record of it; we then do not know the day.',
  ],
  parameters: {},
  messages: {
    passed: { agreed: 'Both sides agreed: the place {local}, and government {government}.' },
    failed: {
      refused: 'It was refused, and has not been agreed since, by {names:list}.',
      inverted: [
        'warning',
        'The order is the other way round: government agreed {government}, before the place did {local}.',
      ],
    },
    cantTell: {
      open: 'We do not know whether the strategy is agreed locally and then with government, and refused by nobody. Agreed locally: {local}. With government: {government}.',
      pending: 'The strategy is not on record as agreed {by:list}; we know of nobody who refused it.',
      framework: 'We do not know whether the strategy was written for this national strategy.',
      step: 'We do not know whether government agrees to the whole of such strategies.',
    },
    inapplicable: {
      noStep: 'Government does not agree to the whole of such strategies.',
      partOnly: 'Government does not agree to the whole of such strategies, only to a part: {part}.',
      otherFramework: 'The strategy was written for another national strategy, whose steps are not those of this one.',
    },
  },
  says: {
    notMet: {
      refused: 'Somebody refused the strategy and has not agreed since',
      inverted: 'Government agreed to it before the place did',
    },
    met: 'The place and government agreed to it',
    depends: 'We do not know whether the place and government agreed to it',
  },
  evaluate(subject, ctx) {
    const { strategy, national } = subject;
    const instrument = national.localInstrument;
    const place: Pointer = '/national/localInstrument/agreedWithGovernment';
    const step = stated(instrument?.agreedWithGovernment, place, STEP());
    if (step.holds === false) {
      const part = instrument?.agreedPart;
      return ctx.inapplicable(part === undefined ? ['noStep', {}] : ['partOnly', { part }], step);
    }
    const own = isOwnFramework(heldIn(subject));
    if (own.holds === false) return ctx.inapplicable(['otherFramework', {}], own);

    const list = listed(strategy, 'agreements', AGREED_OR_REFUSED(), '/strategy');
    const rungs = (list.items ?? []).map((agreement, i) => rungOf(agreement, child(list.at, i), ctx.asOf));
    const unlisted = unlistedIn(list);
    const byStatus = agreedByStatus(strategy, ctx.asOf, '/strategy');
    const fromStatus = (side: Side): readonly Candidate[] =>
      byStatus !== null && (side === 'local') === byStatus.isLocal ? [candidateBy(byStatus)] : [];
    // Agreement that the list lacks, be it that the list is partial or that only the status tells of it.
    const notListed = (side: Side | undefined): readonly Fact[] =>
      byStatus !== null && (side === undefined || (side === 'local') === byStatus.isLocal)
        ? [...unlisted, ...byStatus.step.open]
        : unlisted;
    const government = rungs.filter(({ side }) => side !== 'local');
    const local = rungs.filter(({ side }) => side !== 'government');
    // Government is one party: where it is on record, no other record of it is missing.
    const isRecorded =
      fromStatus('government').length > 0 ||
      rungs.some(({ side, isWhole }) => side === 'government' && isWhole.holds === true);
    const byGovernment = earliestOf(
      [...government.map((rung) => candidateOf(rung, 'government', ctx.asOf)), ...fromStatus('government')],
      isRecorded && list.partial !== true ? [] : unlisted,
      ctx.asOf,
    );
    const locally = earliestOf(
      [...local.map((rung) => candidateOf(rung, 'local', ctx.asOf)), ...fromStatus('local')],
      unlisted,
      ctx.asOf,
    );
    const refused = anyIn({ ...list, items: list.items === undefined ? undefined : rungs }, (rung) =>
      isRefusal(rung, rungs, notListed),
    );
    const names = rungs.filter((rung) => isRefusal(rung, rungs, notListed).holds === true).map(({ said }) => said);
    const order = inOrder(locally, byGovernment);
    const said = { local: whetherAgreed(locally), government: whetherAgreed(byGovernment) };

    const applies = all(own, step);
    const pending = [
      ...(locally.done === false ? ['locally'] : []),
      ...(byGovernment.done === false ? ['with government'] : []),
    ];
    if (pending.length > 0 && applies.holds === true && refused.holds !== true && order.holds !== false) {
      const fact = notYet(list.at, pending);
      return ctx.cantTell(['pending', { by: pending }], [fact, ...(refused.settledBy?.facts ?? [])]);
    }
    return ctx.verdict({
      applies: [applies, 'noStep', {}],
      limbs: [
        [
          opposite(refused),
          'refused',
          { names },
          [remedy('find-agreement', 'Find out what {names:list} would agree to.', { names })],
        ],
        [
          all(order, isTaken(locally, 'locally', list.at), isTaken(byGovernment, 'with government', list.at)),
          'inverted',
          said,
          [remedy('agree-locally-first', 'Next time, agree the strategy locally before government does.', {})],
        ],
      ],
      passed: ['agreed', said],
      cantTell: own.holds === undefined ? ['framework', {}] : step.holds === undefined ? ['step', {}] : ['open', said],
    });
  },
});

const STEP = /* @__PURE__ */ ask(
  'national/agrees-with-government',
  'whether government agrees to the whole of such strategies',
);
const AGREED_OR_REFUSED = /* @__PURE__ */ ask(
  'agreements/all-and-refusals',
  'who agreed to the strategy or refused it, and when',
);
const ASKED_FOR = /* @__PURE__ */ ask('agreement/part', 'what of it {of} was asked for');
const ANSWERED_BY = /* @__PURE__ */ ask('agreement/answered-by', 'whether {of} had answered by {day}');
const STANDS = /* @__PURE__ */ ask('agreement/status', 'where it stands with {of}');
const SIDE = /* @__PURE__ */ ask('agreement/side', 'whether {of} is government or a local body');
const ONE_OR_TWO = /* @__PURE__ */ ask(
  'agreement/same-party',
  'which party it is that {of} and {other} stand for, one or two',
);
const LAST_WORD = /* @__PURE__ */ ask(
  'agreement/answered-when',
  'when {of} answered, so as to tell whether the refusal or the agreement came last',
);
const NOT_YET = /* @__PURE__ */ ask('agreement/not-yet', 'whether and when it was agreed {by:list}');

type Side = 'local' | 'government';

/** One rung of agreement, read on the day of judgement. */
interface Rung {
  readonly agreement: Agreement;
  readonly at: Pointer;
  readonly name: string;
  /** What to call it in a sentence. */
  readonly said: string | Saying;
  /** Whose side it is on; undefined: the word for the party is none that is known here. */
  readonly side: Side | undefined;
  /** Is it about the whole of the strategy? */
  readonly isWhole: Claim;
  /** Had it been given by the day of judgement? */
  readonly isGiven: Claim;
}

const HAS_STATUS = {
  agreed: IS_AGREED,
  refused: { pending: false, submitted: false, agreed: false, refused: true, lapsed: false },
} as const satisfies Record<'agreed' | 'refused', Record<NonNullable<Agreement['status']>, boolean>>;

function rungOf(agreement: Agreement, at: Pointer, day: Day): Rung {
  const { party, of } = agreement;
  const name = nameOfParty(agreement);
  const isLocal = lookUp(party, IS_LOCAL);
  const isWhole = of === undefined ? true : lookUp(of, IS_WHOLE);
  const date = actualDate(agreement.date);
  const evidence: Pointer = of === undefined ? at : child(at, 'of');
  return {
    agreement,
    at,
    name,
    said: partySaid(agreement),
    side: isLocal === undefined ? undefined : isLocal ? 'local' : 'government',
    isWhole:
      isWhole === undefined
        ? stated(undefined, child(at, 'of'), ASKED_FOR({ of: name }, { word: strange(of, IS_WHOLE) }))
        : known(isWhole, [evidence]),
    isGiven:
      date === undefined
        ? known(true)
        : stated(onOrBefore(date, day), child(child(at, 'date'), 'actual'), ANSWERED_BY({ of: name, day })),
  };
}

function hasStatus({ agreement: { status }, at, name }: Rung, wanted: 'agreed' | 'refused'): Claim {
  const table = HAS_STATUS[wanted];
  const need = STANDS({ of: name }, { word: strange(status, table) });
  return stated(lookUp(status, table), child(at, 'status'), need);
}

/** A rung as one that may be the agreement of a side. */
function candidateOf(rung: Rung, side: Side, day: Day): Candidate {
  const { agreement, at, name } = rung;
  const ofSide = stated(
    rung.side === undefined ? undefined : rung.side === side,
    child(at, 'party'),
    SIDE({ of: name }),
  );
  const claim = all(ofSide, rung.isWhole, hasStatus(rung, 'agreed'));
  const date = actualDate(agreement.date);
  const days = date === undefined ? { last: day } : daysOf(date);
  const when = { at: child(child(at, 'date'), 'actual'), need: AGREED_WHEN({ of: name }) };
  return {
    counts: claim.holds,
    days,
    open: [...(claim.settledBy?.facts ?? []), ...(isOneDay(days) ? [] : [when])],
    evidence: [at],
  };
}

function candidateBy({ step: { done, last, open, evidence } }: WholeAgreement): Candidate {
  return { counts: done, days: { last }, open, evidence };
}

const UNKNOWN = /* @__PURE__ */ phrase('agreed/unknown', 'we do not know');

/** Whether and when. */
function whetherAgreed(step: Step): Saying {
  return step.done === undefined && step.first === undefined ? UNKNOWN() : whetherTaken(step);
}

/** Is it a refusal of the whole that the same party has not taken back? */
function isRefusal(rung: Rung, rungs: readonly Rung[], notListed: (side: Side | undefined) => readonly Fact[]): Claim {
  const since = rungs
    .filter((other) => other !== rung && other.agreement.party === rung.agreement.party)
    .map((other) =>
      all(isSameParty(other, rung), other.isWhole, hasStatus(other, 'agreed'), other.isGiven, isNotBefore(other, rung)),
    );
  // What is not on record may take it back as well.
  const may = notListed(rung.side);
  const stands = [...since.map(opposite), ...(may.length === 0 ? [] : [unsettled(may)])];
  const refusal = allOf([rung.isWhole, hasStatus(rung, 'refused'), rung.isGiven, ...stands]);
  return refusal.holds === true ? { ...refusal, related: [rung.at] } : refusal;
}

/** Of parties of one kind: are they one? Two without a name are; where one has none it is not known. */
function isSameParty(one: Rung, other: Rung): Claim {
  const [a, b] = [one.agreement.name, other.agreement.name];
  if (a === undefined && b === undefined) return known(true);
  if (a !== undefined && b !== undefined) return known(a === b || sameName(a, b));
  const at = child(a === undefined ? one.at : other.at, 'name');
  return stated(undefined, at, ONE_OR_TWO({ of: one.name, other: other.name }));
}

function isNotBefore(later: Rung, earlier: Rung): Claim {
  const before = isBefore(daysOf(actualDate(later.agreement.date)), daysOf(actualDate(earlier.agreement.date)));
  if (before !== undefined) return known(!before);
  const need = (rung: Rung) => ({
    at: child(child(rung.at, 'date'), 'actual'),
    need: LAST_WORD({ of: rung.name }),
  });
  return unsettled([need(later), need(earlier)]);
}

/** Was it agreed locally no later than with government? Where one of the two did not agree, nothing is out of order. */
function inOrder(local: Step, government: Step): Claim {
  if (local.done === false || government.done === false) return known(true);
  const mayHold = local.first === undefined || local.first <= government.last;
  const mayFail = government.first === undefined || government.first < local.last;
  const evidence = [...local.evidence, ...government.evidence];
  if (!mayFail) return known(true, evidence);
  if (!mayHold && local.done === true && government.done === true) return known(false, evidence);
  return unsettled([...local.open, ...government.open], evidence);
}

/** Never false: that someone has not agreed is no fault by itself. */
function isTaken({ done, evidence, open }: Step, by: string, at: Pointer): Claim {
  if (done === true) return known(true, evidence);
  return unsettled(done === false ? [notYet(at, [by])] : open, evidence);
}

function notYet(at: Pointer, by: readonly string[]): Fact {
  return { at, need: NOT_YET({ by }) };
}
