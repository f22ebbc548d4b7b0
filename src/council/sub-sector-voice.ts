import { isMarked, isOfAny, type List, listIn } from '../core/incomplete.js';
import { anyTrue, type Tri } from '../core/known.js';
import { distinctWords, hasWord, sameWord, wordKey } from '../core/names.js';
import { child, type Pointer } from '../core/pointer.js';
import { tally } from '../core/tally.js';
import type { Day } from '../core/when.js';
import { atLeastOne } from '../rules/at-least-one.js';
import { all, type Claim, either, NONE, stated, unsettled } from '../rules/claim.js';
import type { BreakdownRow } from '../rules/finding.js';
import { anyIn } from '../rules/lists.js';
import { type AttributeReading, readSubSectors } from './categories.js';
import type { Council } from './model.js';
import { type Answer, isRepresentativeBody, kindOf, readSeat, type Seat } from './seats.js';
import { type Sitting, sittingOn } from './seats-on.js';
import { nameOfSubGroup, type SubGroups, subGroupsOf } from './sub-groups.js';
import { unlistedAmong } from './unlisted.js';

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
  const hearing: Hearing = { council, day, seats, groups, words: new Set(names.map(wordKey)) };
  const each = names.map((name) => voiceOf(hearing, name));
  const claims = each.map((voice) => voice.heard);
  if (!listIn(council, 'subSectors').whole) {
    // Whoever may speak for a sub-sector that is not named has to be known as well.
    const others = heardThrough(hearing, null, null).settledBy?.facts ?? NONE;
    claims.push(unsettled([{ at: '/subSectors', need: 'the sub-sectors that ought to have a voice' }, ...others]));
  }
  const bySeat = each.filter((voice) => voice.seats.length > 0);
  const byBody = each.filter((voice) => !bySeat.includes(voice) && voice.bodies.length > 0);
  const bySubGroup = each.filter(
    (voice) => !bySeat.includes(voice) && !byBody.includes(voice) && voice.subGroups.length > 0,
  );
  return {
    everyOne: all(...claims),
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
  const { council, seats, groups } = hearing;
  const sitting = seats.filter((speaker) => speaker.sits.value === true);
  const own = sitting.filter((speaker) => isOwn(hearing, speaker, subSector).value === true);
  const speaking = sitting.filter((speaker) =>
    routesOf(hearing, speaker, subSector).some((route) => route.value === true),
  );
  const inRemit = (groups.list.items ?? []).flatMap((group, i) =>
    hasWord(group.subSectors, subSector) === true ? [nameOfSubGroup(group, i)] : [],
  );
  const kept = (council.members ?? []).some(
    (member) =>
      member.status !== undefined &&
      UNFILLED.includes(member.status) &&
      (sameWord(member.reservedFor ?? '', subSector) ||
        hasWord(member.subSectors ?? member.organisation?.subSectors, subSector) === true),
  );
  // One who surely speaks for it is answer enough, and who else might is not asked.
  const sure = [...new Set([...own, ...speaking])];
  return {
    subSector,
    heard: heardThrough(hearing, subSector, sure.length > 0 ? sure : null),
    seats: [...new Set(own.map(nameOfSpeaker))],
    bodies: [...new Set(speaking.map(nameOfSpeaker))],
    subGroups: inRemit,
    kept,
  };
}

const UNFILLED: readonly string[] = ['reserved', 'vacant', 'to-be-confirmed'];
const nameOfSpeaker = (speaker: Speaker): string => speaker.seat.name;

/**
 * Does anyone speak for it, of those who surely do where they are given? For a sub-sector that is not named (null) it
 * is never known that someone does.
 */
function heardThrough(hearing: Hearing, subSector: string | null, sure: readonly Speaker[] | null): Claim {
  const { council, day, seats, groups } = hearing;
  const byMembers = tally(
    (sure ?? seats).map((speaker) => readSeat(speaker.seat, [speaker.sits], standsFor(hearing, speaker, subSector))),
    sure === null ? unlistedAmong(council, day) : undefined,
  );
  const bySubGroups = anyIn(groups.list, (group, at, i) =>
    stated(
      includes(hearing, listIn(group, 'subSectors'), subSector, NONE),
      child(at, 'subSectors'),
      needOf(hearing, group.subSectors, NONE, `which sub-sectors the sub-group ${nameOfSubGroup(group, i)} covers`),
    ),
  );
  return either(atLeastOne(byMembers), bySubGroups);
}

/** Does the seat speak for it, by itself or for others? */
function standsFor(hearing: Hearing, speaker: Speaker, subSector: string | null): Answer {
  const answers = [isOwn(hearing, speaker, subSector), ...routesOf(hearing, speaker, subSector)];
  const value = anyTrue(answers.map((answer) => answer.value));
  const telling = answers.filter((answer) => answer.value === value);
  const [first, ...others] = telling;
  return {
    value,
    at: first !== undefined && others.length === 0 ? first.at : speaker.seat.at,
    need: value === undefined ? [...new Set(telling.map((answer) => answer.need))].join('; ') : '',
    evidence: telling.map((answer) => answer.at),
  };
}

/** Is it the seat's own sub-sector? Government works in none unless the document says so. */
function isOwn(hearing: Hearing, { seat, own }: Speaker, subSector: string | null): Answer {
  const { words = NONE, whole, at, need } = own;
  const given = own.words !== undefined;
  if (!given && GOVERNMENT.includes(kindOf(seat) ?? '')) return { value: false, at, need: '' };
  return answerFrom(hearing, { entries: words, given, whole: given && whole }, at, subSector, NONE, need);
}

const GOVERNMENT: readonly string[] = ['department', 'devolved-government', 'local-authority'];

/** Does the seat speak for it on behalf of others? */
function routesOf(hearing: Hearing, speaker: Speaker, subSector: string | null): readonly Answer[] {
  return [hasMembersIn(hearing, speaker, subSector), isDeclaredFor(hearing, speaker, subSector)];
}

/** Is it a body whose members are in the sub-sector? */
function hasMembersIn(hearing: Hearing, { seat, body }: Speaker, subSector: string | null): Answer {
  if (body.value === false || seat.member.organisation === undefined) return body;
  const words = listIn(seat.member.organisation, 'constituency');
  const at: Pointer = `${seat.at}/organisation/constituency`;
  const found = answerFrom(hearing, words, at, subSector, SPOKEN_FOR, `whom the members of ${seat.name} are`);
  if (body.value === true || found.value === false) return found;
  if (found.value === true) return body;
  return { value: undefined, at: `${seat.at}/organisation`, need: `${body.need}; ${found.need}` };
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
    `for whom else ${seat.name} speaks`,
  );
}

function answerFrom(
  hearing: Hearing,
  words: List<string>,
  at: Pointer,
  subSector: string | null,
  others: readonly string[],
  need: string,
): Answer {
  const value = includes(hearing, words, subSector, others);
  return { value, at, need: value === undefined ? needOf(hearing, words.entries, others, need) : '' };
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

/** Is the sub-sector among the words? A word that is none of the council's own leaves it open. */
function includes(hearing: Hearing, words: List<string>, subSector: string | null, others: readonly string[]): Tri {
  const isNamed = isOfAny(words, (word) => subSector !== null && sameWord(word, subSector));
  if (isNamed !== false || subSector === null) return isNamed;
  return strayIn(hearing, words.entries, others).length > 0 ? undefined : false;
}

function strayIn(hearing: Hearing, words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter((word) => !hearing.words.has(wordKey(word)) && hasWord(others, word) === false);
}

function needOf(
  hearing: Hearing,
  words: readonly string[] | undefined,
  others: readonly string[],
  need: string,
): string {
  const stray = words === undefined || hearing.words.size === 0 ? NONE : strayIn(hearing, words, others);
  return stray.length === 0
    ? need
    : `${need}, in the council’s own words (not ${stray.map((word) => `"${word}"`).join(', ')})`;
}
