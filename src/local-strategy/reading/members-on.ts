import { type Answer, every, open, said } from '../../core/answer.js';
import { ask, type Inquiry, type Need } from '../../core/ask.js';
import { anyTrue, type Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { Unlisted } from '../../core/tally.js';
import { lookUp, strange } from '../../core/words.js';
import type { AuthorityMembership, LocalStrategy } from '../model/strategy.js';
import { authoritiesOn } from './authorities.js';
import { type DayAsked, holdsOn } from './day-asked.js';
import { listed } from './lists.js';
import { daysOfStep, LONG_AGO } from './steps.js';

/** An authority on a day that may be known only roughly. */
export interface MemberOn {
  /** Its place in the area. */
  readonly membership: AuthorityMembership;
  /** Where it stands. */
  readonly at: Pointer;
  /** Its name; where it has none, its mark. */
  readonly name: string;
  /** Does it count on the day: is its land in the area, and has it the role asked for? */
  readonly counts: Answer;
}

/** The authorities of a strategy on a day. */
export interface MembersOn {
  /** Each record of the list. */
  readonly all: readonly MemberOn[];
  /** Those that the list may lack; absent where it is whole for the day. */
  readonly unlisted: Unlisted | undefined;
  /** What to find out of the day besides, where the list may lack some. */
  readonly more: readonly Fact[];
}

const AUTHORITIES = /* @__PURE__ */ ask('authorities/in-area', 'which authorities were in the area {day:days}');
const CONSTITUENTS = /* @__PURE__ */ ask('authorities/constituent', 'the constituent authorities {day:days}');
const IS_CONSTITUENT = /* @__PURE__ */ ask('authority/constituent', 'whether {of} is a constituent authority');
const IN_AREA_FROM = /* @__PURE__ */ ask('authority/in-area-from', 'from when {of} was in the area');
const IN_AREA_UNTIL = /* @__PURE__ */ ask('authority/in-area-until', 'until when {of} was in the area');

/** The authorities whose land was in the area, whatever their role; `asking` is what to find out of others besides. */
export function membersOn(strategy: LocalStrategy, day: DayAsked, asking?: Inquiry): MembersOn {
  return read(strategy, day, AUTHORITIES({ day: daysOfStep(day) }, { also: [asking] }), everyone);
}

/**
 * The constituent authorities, those with a full vote, as {@link membersOn}; where no combined authority is behind the
 * strategy, all that are in its area.
 */
export function constituentsOn(
  strategy: LocalStrategy,
  day: DayAsked,
  asking?: Inquiry,
  base: Pointer = '',
): MembersOn {
  const need = CONSTITUENTS({ day: daysOfStep(day) }, { also: [asking] });
  // Where there is no combined authority, each authority of the area is its own.
  if (hasCombinedAuthority(strategy) === false) return read(strategy, day, need, everyone, base);
  return read(strategy, day, need, isConstituent, base);
}

function read(
  strategy: LocalStrategy,
  day: DayAsked,
  need: Need,
  ask: (membership: AuthorityMembership, at: Pointer, name: string) => Answer,
  base: Pointer = '',
): MembersOn {
  const earliest = authoritiesOn(strategy, day.first ?? LONG_AGO, base);
  const isPartial = earliest.partial;
  return {
    all: (strategy.authorities ?? []).map((membership, i) => {
      const at = child(earliest.at, i);
      const name = membership.name ?? membership.authority;
      return {
        membership,
        at,
        name,
        counts: every(isInArea(strategy, membership, at, name, day), ask(membership, at, name)),
      };
    }),
    unlisted: isPartial ? { count: { min: 0 }, among: undefined, at: earliest.at, need } : undefined,
    more: isPartial ? day.open : [],
  };
}

const everyone = (): Answer => said(true);

function isInArea(
  { authoritiesAsAt }: LocalStrategy,
  membership: AuthorityMembership,
  at: Pointer,
  name: string,
  day: DayAsked,
): Answer {
  if (membership.outside === true) return said(false, [child(at, 'outside')]);
  const asks = { from: IN_AREA_FROM({ of: name }), until: IN_AREA_UNTIL({ of: name }) };
  return holdsOn(membership, day, authoritiesAsAt, at, asks);
}

/**
 * Is a combined authority behind it, of which an authority could be a constituent? A role beside such an
 * authority says so, whatever bodies are listed.
 */
function hasCombinedAuthority(strategy: LocalStrategy): Tri {
  if ((strategy.authorities ?? []).some(({ role }) => lookUp(role, IS_FULL_MEMBER) !== undefined)) return true;
  const { items, partial } = listed(strategy, 'bodies', '');
  const listedOnes = anyTrue(
    (items ?? []).map(({ kind }) => (kind === undefined ? undefined : kind === 'combined-authority')),
  );
  return listedOnes === false && (items === undefined || partial === true) ? undefined : listedOnes;
}

type Role = NonNullable<AuthorityMembership['role']>;

const IS_FULL_MEMBER = {
  constituent: true,
  'non-constituent': false,
  'lep-only': false,
} as const satisfies Record<Role, boolean>;

function isConstituent({ role }: AuthorityMembership, membership: Pointer, name: string): Answer {
  const at = child(membership, 'role');
  const value = lookUp(role, IS_FULL_MEMBER);
  if (value !== undefined) return said(value, [at]);
  return open([{ at, need: IS_CONSTITUENT({ of: name }, { word: strange(role, IS_FULL_MEMBER) }) }]);
}
