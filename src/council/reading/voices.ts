import { type Answer, open, read, said } from '../../core/answer.js';
import { andAlso, ask, joinedNeed, type Need } from '../../core/ask.js';
import { isMarked, type List, listIn } from '../../core/incomplete.js';
import { anyTrue, type Tri } from '../../core/known.js';
import { distinctWords, hasWord, wordKey } from '../../core/names.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, together } from '../../core/settled-by.js';
import { count } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { lookUp } from '../../core/words.js';
import { atLeastOne } from '../../rules/at-least-one.js';
import { allOf, type Claim, either, eitherOf, NONE, once, stated } from '../../rules/claim.js';
import type { BreakdownRow } from '../../rules/finding.js';
import { anyIn } from '../../rules/lists.js';
import type { Council, SubGroup } from '../model.js';
import { type AttributeReading, readSubSectors } from '../seating/categories.js';
import { isRepresentativeBody, kindOf, readSeat, type Seat } from './seats.js';
import { type Sitting, sittingOn } from './seats-on.js';
import { nameOfSubGroup, type SubGroups, subGroupsOf } from './sub-groups.js';
import { unlistedAmong } from './unlisted.js';
import { IS_FILLED, IS_GOVERNMENT } from './words.js';

/** Who speaks for one sub-sector, as far as is known. */
export interface Voice {
  /** The sub-sector. */
  readonly subSector: string;
  /** Does anyone speak for it? */
  readonly heard: Claim;
  /** Members whose own sub-sector it is. */
  readonly seats: readonly string[];
  /** Members that speak for it: bodies with members in it, and seats declared to. */
  readonly bodies: readonly string[];
  /** Sub-groups with it in their remit. */
  readonly subGroups: readonly string[];
  /** An unfilled seat is kept for it. */
  readonly kept: boolean;
}

/** Who speaks for each sub-sector of a council's industry. */
export interface Voices {
  /** Has every one of them a voice? */
  readonly everyOne: Claim;
  /** One entry for each sub-sector, in the order of the document. */
  readonly each: readonly Voice[];
  /** The same as figures. */
  readonly breakdown: readonly BreakdownRow[];
  /** By a seat of its own. */
  readonly bySeat: readonly string[];
  /** Without a seat of its own, but with a body that speaks for it. */
  readonly byBody: readonly string[];
  /** Through the remit of a sub-group only. */
  readonly bySubGroup: readonly string[];
  /** Surely without a voice. */
  readonly unheard: readonly string[];
  /** Of which it is not known whether they have a voice. */
  readonly open: readonly string[];
}

/**
 * Who speaks for each sub-sector: a member whose own it is, a body whose members are in it or a seat declared to speak
 * for it, a sub-group whose remit it is.
 */
export function voicesOf(council: Council, day: Day): Voices {
  const names = distinctWords(council.subSectors ?? []);
  const seats = sittingOn(council, day).map(speakerOf);
  const groups = subGroupsOf(council);
  const hearing = hearingOf(council, day, seats, groups, names);
  const each = names.map((name) => voiceOf(hearing, name));
  // What may speak for one that nobody names may speak for all of them, and is asked once.
  const claims = each.map((voice) => voice.heard);
  if (!listIn(council, 'subSectors').whole) {
    claims.push(othersHeard(hearing));
  }
  const bySeat = each.filter((voice) => voice.seats.length > 0);
  const byBody = each.filter((voice) => voice.seats.length === 0 && voice.bodies.length > 0);
  const bySubGroup = each.filter(
    (voice) => voice.seats.length === 0 && voice.bodies.length === 0 && voice.subGroups.length > 0,
  );
  return {
    everyOne: allOf([...new Set(claims)]),
    each,
    breakdown: each.map(({ subSector, heard, seats, bodies, subGroups }) => ({
      subSector,
      heard: heard.holds ?? null,
      seats,
      bodies,
      subGroups,
    })),
    bySeat: bySeat.map(nameOfVoice),
    byBody: byBody.map(nameOfVoice),
    bySubGroup: bySubGroup.map(nameOfVoice),
    unheard: each.filter((voice) => voice.heard.holds === false).map(nameOfVoice),
    open: each.filter((voice) => voice.heard.holds === undefined).map(nameOfVoice),
  };
}

const nameOfVoice = (voice: Voice): string => voice.subSector;

/** What it takes to tell who speaks for a sub-sector. */
interface Hearing {
  readonly council: Council;
  readonly day: Day;
  readonly seats: readonly Speaker[];
  readonly groups: SubGroups;
  /** The sub-sectors named, in their normal form. */
  readonly words: ReadonlySet<string>;
  /** What a list of words says, read once. */
  readonly read: (words: readonly string[], others: readonly string[]) => WordsRead;
  /** By sub-sector, in its normal form: the seats and sub-groups that have it in any of their lists, and the seats kept for it. */
  readonly naming: {
    readonly seats: ReadonlyMap<string, readonly Speaker[]>;
    readonly groups: ReadonlyMap<string, readonly number[]>;
    readonly kept: ReadonlySet<string>;
  };
  /** Does anyone speak for a sub-sector that nobody names? The same for each of them. */
  readonly unnamed: () => Claim;
}

/** A list of words, in their normal form. */
interface WordsRead {
  readonly keys: ReadonlySet<string>;
  /** Those that are none of the council's own, as they are written. */
  readonly stray: readonly string[];
}

function hearingOf(
  council: Council,
  day: Day,
  seats: readonly Speaker[],
  groups: SubGroups,
  names: readonly string[],
): Hearing {
  const words = new Set(names.map(wordKey));
  const known = new Map<readonly string[], Map<readonly string[], WordsRead>>();
  const wordsRead = (list: readonly string[], others: readonly string[]): WordsRead => {
    const before = known.get(others)?.get(list);
    if (before !== undefined) return before;
    const stray = list.filter((word) => !words.has(wordKey(word)) && hasWord(others, word) === false);
    const found: WordsRead = { keys: new Set(list.map(wordKey)), stray };
    known.set(others, (known.get(others) ?? new Map()).set(list, found));
    return found;
  };
  const unfilled = (council.members ?? []).filter(({ status }) => lookUp(status, IS_FILLED) === false);
  let unnamed: Claim | undefined;
  const hearing: Hearing = {
    council,
    day,
    seats,
    groups,
    words,
    read: wordsRead,
    naming: {
      seats: byWord(seats, ({ seat: { member }, own }) => [
        ...(own.words ?? []),
        ...(member.organisation?.constituency ?? []),
        ...(member.speaksFor ?? []),
      ]),
      groups: byWord([...(groups.list.items ?? []).keys()], (i) => groups.list.items?.[i]?.subSectors ?? []),
      kept: new Set(
        unfilled
          .flatMap(({ reservedFor, subSectors, organisation }) => [
            ...(reservedFor === undefined ? [] : [reservedFor]),
            ...(subSectors ?? organisation?.subSectors ?? []),
          ])
          .map(wordKey),
      ),
    },
    unnamed: () => {
      unnamed ??= heardThrough(hearing, NO_WORD, null);
      return unnamed;
    },
  };
  return hearing;
}

function byWord<T>(entries: readonly T[], wordsOf: (entry: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of new Set(wordsOf(entry).map(wordKey))) {
      const own = found.get(key);
      if (own === undefined) found.set(key, [entry]);
      else own.push(entry);
    }
  }
  return found;
}

/** A seat, with what is the same for every sub-sector. */
interface Speaker {
  readonly seat: Seat;
  readonly sits: Answer;
  readonly own: AttributeReading;
  readonly body: Answer;
}

function speakerOf({ seat, sits }: Sitting): Speaker {
  return { seat, sits, own: readSubSectors(seat), body: isRepresentativeBody(seat) };
}

function voiceOf(hearing: Hearing, subSector: string): Voice {
  const key = wordKey(subSector);
  const { groups, naming } = hearing;
  const seats = naming.seats.get(key) ?? [];
  const sitting = seats.filter((speaker) => speaker.sits.value === true);
  const own = sitting.filter((speaker) => isOwn(hearing, speaker, key).value === true);
  const speaking = sitting.filter((speaker) => routesOf(hearing, speaker, key).some((route) => route.value === true));
  const inRemit = naming.groups.get(key) ?? [];
  // One who surely speaks for it is answer enough, and who else might is not asked.
  const sure = [...new Set([...own, ...speaking])];
  const nobody = seats.length === 0 && inRemit.length === 0;
  return {
    subSector,
    heard: nobody ? hearing.unnamed() : heardThrough(hearing, key, sure.length > 0 ? sure : null),
    seats: [...new Set(own.map(nameOfSpeaker))],
    bodies: [...new Set(speaking.map(nameOfSpeaker))],
    subGroups: inRemit.map((i) => nameOfSubGroup(groups.list.items?.[i] ?? {}, i)),
    kept: naming.kept.has(key),
  };
}

/**
 * Have sub-sectors that the document does not name a voice? Once they are named, whoever may speak for them has to be
 * known as well, but for those that are heard already, whatever their names.
 */
function othersHeard(hearing: Hearing): Claim {
  const { naming, words } = hearing;
  const named: Fact = { at: '/subSectors', need: SUB_SECTORS() };
  const heard = heardThrough(hearing, null, null);
  const isHeard = [...naming.seats].some(([key, own]) =>
    own.some(
      (speaker) =>
        speaker.sits.value === true &&
        [isOwn(hearing, speaker, key), ...routesOf(hearing, speaker, key)].some(({ value }) => value === true),
    ),
  );
  // The list may turn out to hold no more than those that surely have a voice.
  const mayBeEnough = words.size > 0 || isHeard || naming.groups.size > 0;
  return once([named], heard, mayBeEnough ? 'holds' : undefined);
}

/** The normal form of no word. */
const NO_WORD = '\u0000';

const nameOfSpeaker = (speaker: Speaker): string => speaker.seat.name;

/**
 * Does anyone speak for it, of those who surely do where they are given? For a sub-sector that the document does not name
 * (null) it is never known that someone does.
 */
function heardThrough(hearing: Hearing, subSector: string | null, sure: readonly Speaker[] | null): Claim {
  const { council, day, seats, groups } = hearing;
  const byMembers = count(
    (sure ?? seats).map((speaker) => readSeat(speaker.seat, [speaker.sits], standsFor(hearing, speaker, subSector))),
    sure === null ? unlistedAmong(council, day) : undefined,
  );
  const byGroup = (group: SubGroup, at: Pointer, i: number): Claim =>
    stated(
      includes(hearing, listIn(group, 'subSectors'), subSector, NONE),
      child(at, 'subSectors'),
      needOf(hearing, group.subSectors, NONE, COVERS({ of: nameOfSubGroup(group, i) })),
      // It may cover one and not another.
      subSector ?? '',
    );
  const named = hearing.naming.groups.get(subSector ?? '') ?? [];
  const bySubGroups =
    sure === null
      ? anyIn(groups.list, byGroup)
      : eitherOf(named.map((i) => byGroup(groups.list.items?.[i] ?? {}, child(groups.list.at, i), i)));
  return either(atLeastOne(byMembers), bySubGroups);
}

/** Does the seat speak for it, by itself or for others? */
function standsFor(hearing: Hearing, speaker: Speaker, subSector: string | null): Answer {
  const answers = [isOwn(hearing, speaker, subSector), ...routesOf(hearing, speaker, subSector)];
  const value = anyTrue(answers.map((answer) => answer.value));
  const telling = answers.filter((answer) => answer.value === value);
  const evidence = telling.flatMap((answer) => answer.evidence);
  if (value !== undefined) return said(value, evidence);
  const facts = telling.flatMap((answer) => answer.open);
  if (facts.length < 2) return open(facts, evidence);
  return open([{ at: speaker.seat.at, need: joinedNeed(facts.map(({ need }) => need)) }], evidence);
}

/** Is it the seat's own sub-sector? Government works in none unless the document says so. */
function isOwn(hearing: Hearing, { seat, own }: Speaker, subSector: string | null): Answer {
  const { words = NONE, whole, at, need } = own;
  const given = own.words !== undefined;
  if (!given && lookUp(kindOf(seat), IS_GOVERNMENT) === true) return said(false, [at]);
  return answerFrom(hearing, { entries: words, given, whole: given && whole }, at, subSector, NONE, need);
}

/** Does the seat speak for it on behalf of others? */
function routesOf(hearing: Hearing, speaker: Speaker, subSector: string | null): readonly Answer[] {
  return [hasMembersIn(hearing, speaker, subSector), isDeclaredFor(hearing, speaker, subSector)];
}

/** Is it a body whose members are in the sub-sector? */
function hasMembersIn(hearing: Hearing, { seat, body }: Speaker, subSector: string | null): Answer {
  if (body.value === false || seat.member.organisation === undefined) return body;
  const words = listIn(seat.member.organisation, 'constituency');
  const at: Pointer = `${seat.at}/organisation/constituency`;
  const found = answerFrom(hearing, words, at, subSector, SPOKEN_FOR, CONSTITUENCY({ of: seat.name }));
  if (body.value === true || found.value === false) return found;
  if (found.value === true) return body;
  return open([together([...body.open, ...found.open])], [...body.evidence, ...found.evidence]);
}

/** Is the seat declared to speak for it as well? Where nothing is declared it speaks for its own. */
function isDeclaredFor(hearing: Hearing, { seat }: Speaker, subSector: string | null): Answer {
  const at = child(seat.at, 'speaksFor');
  return answerFrom(
    hearing,
    { entries: seat.member.speaksFor ?? NONE, given: true, whole: !isMarked(seat.member, 'speaksFor') },
    at,
    subSector,
    SPOKEN_FOR,
    SPEAKS_FOR({ of: seat.name }),
  );
}

function answerFrom(
  hearing: Hearing,
  words: List<string>,
  at: Pointer,
  subSector: string | null,
  others: readonly string[],
  need: Need,
): Answer {
  return read(includes(hearing, words, subSector, others), at, () => ({
    at,
    need: needOf(hearing, words.entries, others, need),
  }));
}

/** Words for those spoken for that are no sub-sectors. */
const SPOKEN_FOR: readonly string[] = [
  'sme',
  'micro',
  'region',
  'nation',
  'England',
  'Northern Ireland',
  'Scotland',
  'Wales',
];

/** Is the sub-sector, in its normal form, among the words? A word that is none of the council's own leaves it open. */
function includes(hearing: Hearing, words: List<string>, subSector: string | null, others: readonly string[]): Tri {
  const { keys, stray } = hearing.read(words.entries, others);
  if (subSector !== null && keys.has(subSector)) return true;
  if (!words.given || !words.whole) return undefined;
  return subSector !== null && stray.length > 0 ? undefined : false;
}

function needOf(hearing: Hearing, words: readonly string[] | undefined, others: readonly string[], need: Need): Need {
  const stray = words === undefined || hearing.words.size === 0 ? NONE : hearing.read(words, others).stray;
  return inOwnWords(need, stray);
}

const SUB_SECTORS = /* @__PURE__ */ ask('council/sub-sectors', 'the sub-sectors that ought to have a voice');
const COVERS = /* @__PURE__ */ ask('sub-group/sub-sectors', 'which sub-sectors the sub-group {of} covers');
const CONSTITUENCY = /* @__PURE__ */ ask('seat/constituency', 'whom the members of {of} are');
const SPEAKS_FOR = /* @__PURE__ */ ask('seat/speaks-for', 'for whom else {of} speaks');
const OWN_WORDS = /* @__PURE__ */ ask('sub-sector/own-words', 'in the council’s own words (not {words:list})');

/** What is asked of sub-sectors, in the council's own words where the record's are none of them. */
export function inOwnWords(need: Need, stray: readonly string[]): Need {
  return stray.length === 0 ? need : andAlso(need, OWN_WORDS({ words: stray.map((word) => `“${word}”`) }));
}
