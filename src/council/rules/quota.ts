import { type Answer, open, read, said } from '../../core/answer.js';
import { ask, withWord } from '../../core/ask.js';
import type { NonEmpty } from '../../core/citation.js';
import { leastOf, mostOf } from '../../core/extremes.js';
import { fractionValue } from '../../core/fraction.js';
import { listIn } from '../../core/incomplete.js';
import { meets, type Quantity, type Range, range, rangeOf, type Tri, upper } from '../../core/known.js';
import { hasWord, sameWord, wordKey } from '../../core/names.js';
import type { Fact } from '../../core/settled-by.js';
import { count } from '../../core/tally.js';
import { allOf, type Claim, known } from '../../rules/claim.js';
import { countOf, measured, type Observed, shareOf, wholeOf } from '../../rules/observed.js';
import type { Quota } from '../../rules/quota.js';
import { remedy } from '../../rules/remedy.js';
import type { Verdict } from '../../rules/rule.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council, Organisation, SizeBand } from '../model.js';
import { hasLapsed } from '../reading/list-grace.js';
import { WHY_FEWER } from '../reading/member-count.js';
import { isBusiness, isIndustry, isSme, kindOf, type Seat } from '../reading/seats.js';
import { readCounted, seatsOn } from '../reading/seats-on.js';
import { unlistedAmong, unlistedMembers } from '../reading/unlisted.js';
import { wordsOf } from '../reading/words.js';
import { councilSeatRule } from '../rule.js';
import { readAttribute } from '../seating/categories.js';
import { ends, type Seating, saysLittle, stepsBetween, stepsUntil } from '../seating/shortfall.js';

const HOW_MANY = /* @__PURE__ */ ask('members/number', 'how many members there are');
const HOW_MANY_OF = /* @__PURE__ */ ask('members/number-of', 'how many members are “{category}” ({attribute})');

/** Does it meet quotas set for it, by any attribute? */
export const quota = /* @__PURE__ */ councilSeatRule({
  id: 'representation/quota',
  version: '1.1.0',
  title: 'Quotas set for the council are met',
  question: 'Does it meet the quotas set for it?',
  rationale:
    'Some bodies are held to numbers: of women, of the private sector, of nations, of appointing bodies. The caller or a profile says which; this rule only counts.',
  sources: [
    ifg2016(
      'Balancing representation',
      'heuristic',
      'It finds that many councils sought a balanced mix of members. Quotas are not in it: the source of a quota is that of the profile in use.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'satisfied',
  assumptions: [
    'A quota over an attribute of the holder (gender, rank), or over their number, counts people: whoever holds two seats counts once. One over an attribute of the seat or the organisation counts seats.',
    'A seat is co-opted only where its record says so.',
    'A board known only by its numbers is taken to be told without its co-opted seats, and each of its members to fall in one category of an attribute.',
    'Categories are words: the record has to use the word of the quota. A word that differs in capitals only is taken as not known.',
  ],
  parameters: {},
  messages: {
    passed: {
      met: '{title}: met, {part} of {whole} {counted} ({share:percent}).',
      size: '{title}: met, {whole:member|members}.',
    },
    failed: {
      tooFew:
        '{title}: not met, {part} of {whole} {counted} ({share:percent}). It would take {change:change|changes} among them, or {add} more.',
      tooFewToChange:
        '{title}: not met, {part} of {whole} {counted} ({share:percent}). It would take {change:change|changes} among them.',
      tooFewSeats: '{title}: not met, {part} of {whole} {counted} ({share:percent}). It would take {add} more.',
      tooSmall: '{title}: not met, {whole:member|members}. It would take {add} more.',
      tooMany:
        '{title}: not met, {part} of {whole} {counted} ({share:percent}). It would take {change:change|changes} among them, or {free} fewer.',
      tooManyToChange:
        '{title}: not met, {part} of {whole} {counted} ({share:percent}). It would take {change:change|changes} among them.',
      tooLarge: '{title}: not met, {whole:member|members}. It would take {free} fewer.',
    },
    cantTell: {
      open: '{title}: {part} of {whole} {counted} ({share:percent}); what we do not know decides whether it is met.',
      openSize: '{title}: {whole:member|members}; what we do not know decides whether it is met.',
      unknown: '{title}: we know too little of who holds the seats to say whether it is met.',
    },
    inapplicable: {
      none: 'No quota was set.',
      notYet: '{title}: it applies from {from} on.',
      nobody: '{title}: nobody holds a seat that it could be over.',
    },
  },
  says: { notMet: 'Not met: {title}', met: 'Met: {title}', depends: 'We do not know whether it meets: {title}' },
  evaluate(council, ctx) {
    const judge = (set: Quota): Verdict => {
      const title = set.title ?? set.id;
      const key = set.id;
      if (set.from !== undefined && set.from > ctx.asOf) {
        return ctx.inapplicable(['notYet', { title, from: set.from }], undefined, { key });
      }
      const count = countFor(council, set, ctx.asOf);
      const { part, whole, share } = count;
      const what = set.category ?? 'all';
      const held = (name: string, observed: Observed, operator: '>=' | '<=', limit: number | null, unit: string) =>
        limit === null ? [] : [ctx.holds(name, observed, operator, limit, { unit })];
      const limits = limitsOf(set);
      const of = { category: what, attribute: set.attribute ?? 'seat' };
      const units = count.ofPeople ? 'members' : 'seats';
      const enough = allOf([
        known(true),
        ...held(`${units}: ${what}`, part, '>=', limits.leastCount, units),
        ...held(`share of ${units}: ${what}`, share, '>=', limits.leastShare, 'share'),
      ]);
      const fewEnough = allOf([
        known(true),
        ...held(`${units}: ${what}`, part, '<=', limits.mostCount, units),
        ...held(`share of ${units}: ${what}`, share, '<=', limits.mostShare, 'share'),
      ]);
      const numbers = {
        title,
        part: part.value ?? 0,
        whole: whole.value ?? 0,
        share: share.value ?? 0,
        counted: whole.value?.max === 1 ? units.slice(0, -1) : units,
      };
      const sized = set.category === undefined;
      const anyone = ctx.holds(`${units} that the quota is over`, whole, '>=', 1, { unit: units });
      return ctx.verdict({
        key,
        ...(set.share === undefined ? {} : { applies: [anyone, 'nobody', { title }] as const }),
        limbs: [
          sized ? tooSmall(enough, numbers, limits) : tooFew(enough, numbers, count, limits, of),
          sized ? tooLarge(fewEnough, numbers, limits) : tooMany(fewEnough, numbers, count, limits, of),
        ],
        passed: sized ? ['size', numbers] : ['met', numbers],
        cantTell: (sized ? whole.value?.max === undefined : saysLittle(share.value))
          ? ['unknown', { title }]
          : sized
            ? ['openSize', numbers]
            : ['open', numbers],
      });
    };
    const [first, ...rest] = ctx.quotas.map(judge);
    return first === undefined ? ctx.inapplicable(['none', {}]) : ([first, ...rest] satisfies NonEmpty<Verdict>);
  },
});

/** What a quota asks, as numbers; null where it does not ask. */
interface Limits {
  readonly leastCount: number | null;
  readonly mostCount: number | null;
  readonly leastShare: number | null;
  readonly mostShare: number | null;
}

function limitsOf({ count, share }: Quota): Limits {
  return {
    leastCount: count?.min ?? null,
    mostCount: count?.max ?? null,
    leastShare: fractionValue(share?.min),
    mostShare: fractionValue(share?.max),
  };
}

interface Category {
  readonly category: string;
  readonly attribute: string;
}

interface Numbers {
  readonly title: string;
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly share: Quantity;
  /** Members or seats, as the quota counts. */
  readonly counted: string;
}

function tooFew(
  claim: Claim,
  said: Numbers,
  { fewest, most }: Count,
  { leastCount, leastShare }: Limits,
  of: Category,
) {
  const well = ({ part, whole }: Seating): boolean =>
    part >= (leastCount ?? 0) && (leastShare === null || meets(part / whole, '>=', leastShare));
  const steps = (step: Seating): Range | null =>
    stepsBetween(stepsUntil(most, step, well), stepsUntil(fewest, step, well));
  const change = steps({ part: 1, whole: 0 });
  const add = steps({ part: 1, whole: 1 });
  const byChange =
    change === null
      ? []
      : [remedy('pass-seats', 'Fill {n:seat|seats} anew with “{category}” ({attribute}).', { n: change, ...of })];
  const byAdding =
    add === null ? [] : [remedy('add-seats', 'Add {n:seat|seats} for “{category}” ({attribute}).', { n: add, ...of })];
  if (change === null) return [claim, 'tooFewSeats', { ...said, add: add ?? 1 }, byAdding] as const;
  if (add === null) return [claim, 'tooFewToChange', { ...said, change }, byChange] as const;
  return [claim, 'tooFew', { ...said, change, add }, [...byChange, ...byAdding]] as const;
}

function tooMany(claim: Claim, said: Numbers, { fewest, most }: Count, { mostCount, mostShare }: Limits, of: Category) {
  const well = ({ part, whole }: Seating): boolean =>
    part <= (mostCount ?? whole) && (mostShare === null || meets(part / whole, '<=', mostShare));
  const steps = (step: Seating): Range | null =>
    stepsBetween(stepsUntil(fewest, step, well), stepsUntil(most, step, well));
  const change = steps({ part: -1, whole: 0 }) ?? 1;
  const free = steps({ part: -1, whole: -1 });
  const byChange = remedy('pass-seats-on', 'Fill {n:seat|seats} anew with others than “{category}” ({attribute}).', {
    n: change,
    ...of,
  });
  if (free === null) return [claim, 'tooManyToChange', { ...said, change }, [byChange]] as const;
  const byFreeing = remedy('free-seats', 'Give up {n:seat|seats} of “{category}” ({attribute}).', { n: free, ...of });
  return [claim, 'tooMany', { ...said, change, free }, [byChange, byFreeing]] as const;
}

function tooSmall(claim: Claim, said: Numbers, { leastCount }: Limits) {
  const { min, max } = rangeOf(said.whole);
  const lacking = (seats: number): number => Math.max(0, (leastCount ?? 0) - seats);
  const add = range(max === undefined ? 0 : lacking(max), lacking(min));
  return [claim, 'tooSmall', { ...said, add }, [remedy('add-seats', 'Add {n:member|members}.', { n: add })]] as const;
}

function tooLarge(claim: Claim, said: Numbers, { mostCount }: Limits) {
  const { min, max } = rangeOf(said.whole);
  const over = (seats: number): number => Math.max(0, seats - (mostCount ?? seats));
  const free = range(over(min), over(max ?? Number.POSITIVE_INFINITY));
  return [
    claim,
    'tooLarge',
    { ...said, free },
    [remedy('free-seats', 'Have {n:member|members} fewer.', { n: free })],
  ] as const;
}

/** What a quota counts, with the two ends that the unknowns leave. */
interface Count {
  /** People are counted, rather than seats. */
  readonly ofPeople: boolean;
  /** Those of the category; of a quota over all, all of them. */
  readonly part: Observed;
  /** Those it is over. */
  readonly whole: Observed;
  /** The one as a share of the other. */
  readonly share: Observed;
  /** With the fewest of the category. */
  readonly fewest: Seating;
  /** With the most. */
  readonly most: Seating;
}

function countFor(council: Council, set: Quota, day: string): Count {
  const partial = !listIn(council, 'members').whole;
  const lapsed = hasLapsed(council, day);
  if (partial && !lapsed && set.of === 'members' && set.attribute !== undefined && set.category !== undefined) {
    const told = countFromNumbers(council, set.attribute, set.category);
    if (told !== null) return told;
  }
  const apart = set.coOpted !== 'counted';
  const { attribute, category } = set;
  const among = [
    ...(set.of === 'industry' ? [isIndustry] : set.of === 'business' ? [isBusiness] : []),
    ...(apart ? [isAppointed] : []),
  ];
  const is =
    attribute === undefined || category === undefined ? undefined : (seat: Seat) => isIn(seat, attribute, category);
  const { seats, people } = seatsOn(council, day);
  const ofPeople = isOfPerson(council, attribute);
  const readings = (ofPeople ? people : seats).map((counted) => readCounted(counted, among, is));
  // A member missing from a list may turn out to be co-opted; numbers without a list are taken to be told without.
  const plain = set.of === 'members' && (!apart || council.members === undefined);
  const counted = count(readings, plain ? unlistedMembers(council, day) : unlistedAmong(council, day));
  if (set.category !== undefined) {
    return { ofPeople, part: countOf(counted), whole: wholeOf(counted), share: shareOf(counted), ...ends(counted) };
  }
  const stated = set.of === 'members' && !lapsed;
  const whole = stated ? withStated(council, wholeOf(counted), counted.yes) : wholeOf(counted);
  const size = whole.value ?? { min: 0 };
  return {
    ofPeople,
    part: whole,
    whole,
    share: measured(size.max === 0 ? null : 1),
    fewest: { part: size.min, whole: size.min },
    most: { part: upper(size), whole: upper(size) },
  };
}

/** Is it over people: how many there are, or an attribute of theirs? All else is of the seat or the organisation. */
function isOfPerson({ members = [] }: Council, attribute: string | undefined): boolean {
  if (attribute === undefined || attribute === 'seniority') return true;
  return members.some(({ holder }) => holder?.attributes !== undefined && Object.hasOwn(holder.attributes, attribute));
}

/** Where fewer members are stated than are listed, either may be right. */
function withStated({ size }: Council, whole: Observed, related: Observed['related']): Observed {
  const stated = size === undefined ? null : rangeOf(size);
  const listed = whole.value ?? { min: 0 };
  if (stated === null || upper(stated) >= listed.min) return { ...whole, related };
  const why: Fact = { at: '/size', need: WHY_FEWER() };
  return measured(range(stated.min, upper(listed)), {
    related,
    evidence: [...whole.evidence, '/size'],
    open: [...whole.open, why],
  });
}

/** For a board known only by its numbers; null where it gives none for the attribute. */
function countFromNumbers({ counts, size }: Council, attribute: string, category: string): Count | null {
  const told = (counts ?? []).map((count, i) => ({ ...count, at: `/counts/${i}` as const }));
  const entries = told.filter((count) => sameWord(count.attribute, attribute));
  if (entries.length === 0) return null;
  const own = entries.filter((count) => sameWord(count.category, category)).map((count) => rangeOf(count.n));
  const others = new Map<string, number>();
  for (const count of entries) {
    if (sameWord(count.category, category)) continue;
    const key = wordKey(count.category);
    others.set(key, Math.max(others.get(key) ?? 0, rangeOf(count.n).min));
  }
  const rest = [...others.values()].reduce((sum, n) => sum + n, 0);
  const least = own.length === 0 ? 0 : leastOf(own.map(({ min }) => min));
  const stated = size === undefined ? { min: least + rest } : rangeOf(size);
  const whole = range(stated.min, upper(stated));
  // A member falls in one category only: what others hold is not left for this one.
  const left = Math.max(least, upper(whole) - rest);
  const most = Math.min(left, own.length === 0 ? left : mostOf(own.map(upper)));
  const part = range(least, most);
  const facts: readonly Fact[] = [
    ...(part.min === part.max ? [] : [{ at: '/counts' as const, need: HOW_MANY_OF({ category, attribute }) }]),
    ...(whole.min === whole.max ? [] : [{ at: '/size' as const, need: HOW_MANY() }]),
  ];
  const related = entries.map(({ at }) => at);
  const from = { related, evidence: [...related, '/size' as const], open: facts };
  const smallest = Math.max(whole.min, least);
  const highest = smallest === 0 ? Math.min(1, most) : Math.min(1, most / smallest);
  const share = upper(whole) === 0 ? null : range(Math.min(1, least / upper(whole)), highest);
  return {
    ofPeople: true,
    part: measured(part, from),
    whole: measured(whole, from),
    share: measured(share, from),
    fewest: { part: least, whole: upper(whole) },
    most: { part: most, whole: Math.max(smallest, most) },
  };
}

/** Is it no co-opted seat? It is one only where its record says so. */
function isAppointed({ member, at }: Seat): Answer {
  return said(member.coOpted !== true, [`${at}/coOpted`]);
}

/** Does the seat fall in a category of an attribute? */
function isIn(seat: Seat, attribute: string, category: string): Answer {
  if (attribute === 'sizeBand') return isOfSize(seat, category);
  const { words, whole, at, need } = readAttribute(seat, attribute);
  const alone = seat.member.unaffiliated === true && (attribute === 'kind' || attribute === 'region');
  if (alone) return said(false, [`${seat.at}/unaffiliated`]);
  if (words === undefined) return open([{ at, need }], [at]);
  const strange = words.find((word) => isStrange(seat, attribute, word));
  const value = hasWord(words, category, !whole || strange !== undefined);
  return read(value, at, () => ({ at, need: strange !== undefined && whole ? withWord(need, strange) : need }));
}

/** A word that the list of its attribute does not have is unknown. */
function isStrange(seat: Seat, attribute: string, word: string): boolean {
  if (attribute === 'kind') return kindOf(seat) === undefined;
  const known = wordsOf(attribute);
  return known !== undefined && !known.includes(word);
}

const BANDS: readonly { readonly band: SizeBand; readonly from: number; readonly to: number }[] = [
  { band: 'none', from: 0, to: 0 },
  { band: 'micro', from: 1, to: 9 },
  { band: 'small', from: 10, to: 49 },
  { band: 'medium', from: 50, to: 249 },
  { band: 'large', from: 250, to: Number.POSITIVE_INFINITY },
];

function isOfSize(seat: Seat, category: string): Answer {
  if (sameWord(category, 'sme')) return isSme(seat);
  const { organisation, unaffiliated } = seat.member;
  const kind = kindOf(seat);
  const { at, need } = readAttribute(seat, 'sizeBand');
  const answer = (value: Tri): Answer => read(value, at, () => ({ at, need }));
  if (unaffiliated === true || (kind !== undefined && kind !== 'business' && kind !== 'self-employed')) {
    return said(false, [`${seat.at}/organisation/kind`]);
  }
  const bands = kind === 'self-employed' && organisation?.sizeBand === undefined ? ['none'] : bandsOf(organisation);
  if (bands === undefined || (kind === undefined && organisation?.sizeBand === undefined)) return answer(undefined);
  const strange = bands.find((word) => !BANDS.some(({ band }) => band === word));
  if (strange !== undefined && strange !== category) {
    return open([{ at, need: withWord(need, strange) }], [at]);
  }
  const found = bands.map((word) => sameWord(word, category));
  if (found.every((is) => is)) return answer(true);
  return answer(found.includes(true) ? undefined : false);
}

/** The bands a firm may be in, by its stated band or else its employees. */
function bandsOf(organisation: Organisation | undefined): readonly string[] | undefined {
  if (organisation?.sizeBand === 'sme') return ['none', 'micro', 'small', 'medium'];
  if (organisation?.sizeBand !== undefined) return [organisation.sizeBand];
  if (organisation?.employees === undefined) return undefined;
  const employees = rangeOf(organisation.employees);
  return BANDS.filter(({ from, to }) => employees.min <= to && upper(employees) >= from).map(({ band }) => band);
}
