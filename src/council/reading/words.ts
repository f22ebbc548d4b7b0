import type { Tri } from '../../core/known.js';
import type { AttendanceStatus, OrganisationKind, Role, SeatBasis, SeatStatus, Seniority, SizeBand } from '../model.js';

// The words of the model, each table with something to say of every word.

/** Is it the role of a member: a seat in the room with a say? */
export const IS_MEMBERS_ROLE = {
  chair: true,
  'industry-co-chair': true,
  'government-co-chair': true,
  'co-chair': true,
  'deputy-chair': true,
  'vice-chair': true,
  member: true,
  secretariat: false,
  observer: false,
  adviser: false,
  guest: false,
  official: false,
  host: false,
} as const satisfies Record<Role, boolean>;

/** Does anyone sit in it? */
export const IS_FILLED = {
  filled: true,
  vacant: false,
  reserved: false,
  'to-be-confirmed': false,
} as const satisfies Record<SeatStatus, boolean>;

/** Are seats of such organisations industry seats? */
export const IS_INDUSTRY = {
  business: true,
  'representative-body': true,
  'self-employed': true,
  department: false,
  'devolved-government': false,
  'local-authority': false,
  'public-body': false,
  'regional-body': false,
  union: false,
  university: false,
  'skills-body': false,
  charity: false,
  parliament: false,
  other: false,
} as const satisfies Record<OrganisationKind, boolean>;

/** Is it government? */
export const IS_GOVERNMENT = {
  business: false,
  'representative-body': false,
  'self-employed': false,
  department: true,
  'devolved-government': true,
  'local-authority': true,
  'public-body': false,
  'regional-body': false,
  union: false,
  university: false,
  'skills-body': false,
  charity: false,
  parliament: false,
  other: false,
  none: false,
} as const satisfies Record<OrganisationKind | 'none', boolean>;

/** Is it a national or devolved government, whose seats ministers hold? */
export const HAS_MINISTERS = {
  business: false,
  'representative-body': false,
  'self-employed': false,
  department: true,
  'devolved-government': true,
  'local-authority': false,
  'public-body': false,
  'regional-body': false,
  union: false,
  university: false,
  'skills-body': false,
  charity: false,
  parliament: false,
  other: false,
  none: false,
} as const satisfies Record<OrganisationKind | 'none', boolean>;

/** Is it the size of a small or medium firm, the smallest included? */
export const IS_SMALLER = {
  none: true,
  micro: true,
  small: true,
  medium: true,
  sme: true,
  large: false,
} as const satisfies Record<SizeBand, boolean>;

/** Is it the size of a micro firm or sole trader? "sme" leaves open which of the smaller bands it is. */
export const IS_MICRO = {
  none: true,
  micro: true,
  small: false,
  medium: false,
  sme: undefined,
  large: false,
} as const satisfies Record<SizeBand, Tri>;

/** Is it the rank of a minister? */
export const IS_MINISTER = {
  minister: true,
  executive: false,
  'senior-manager': false,
  official: false,
  other: false,
} as const satisfies Record<Seniority, boolean>;

/** Is it the rank of one who can decide and commit resources? */
export const IS_EXECUTIVE = {
  minister: false,
  executive: true,
  'senior-manager': false,
  official: false,
  other: false,
} as const satisfies Record<Seniority, boolean>;

/** Was someone of whom the minutes say so in the room, for all of a meeting or a part? Not listed: it is not known. */
export const WAS_THERE = {
  present: true,
  'present-part': true,
  apologies: false,
  absent: false,
  'not-listed': undefined,
} as const satisfies Record<AttendanceStatus, Tri>;

const IS_BASIS = {
  organisation: true,
  'individual-capacity': true,
  'ex-officio': true,
  'constituency-nominee': true,
  'reserved-role': true,
} as const satisfies Record<SeatBasis, true>;

/** The words of an attribute whose words are those of the model; undefined where they are anyone's own. */
export function wordsOf(attribute: string): readonly string[] | undefined {
  switch (attribute) {
    case 'role':
      // A quota is over members.
      return wordsThat(IS_MEMBERS_ROLE);
    case 'seniority':
      return Object.keys(IS_MINISTER);
    case 'basis':
      return Object.keys(IS_BASIS);
    case 'kind':
      return Object.keys(IS_INDUSTRY);
    case 'sizeBand':
      return Object.keys(IS_SMALLER);
    default:
      return undefined;
  }
}

/** The words of which a table says yes, or no. */
export function wordsThat(table: Readonly<Record<string, Tri>>, is = true): readonly string[] {
  return Object.keys(table).filter((word) => table[word] === is);
}
