import type { OrganisationKind, Role, SeatBasis, SeatStatus, Seniority, SizeBand } from '../model.js';

// The words of the model, for rules that have to tell a word they know from one that no list knows.

/** Roles of members: what a seat in the room with a say is for. */
export const MEMBER_ROLES: readonly string[] = [
  'chair',
  'industry-co-chair',
  'government-co-chair',
  'co-chair',
  'deputy-chair',
  'vice-chair',
  'member',
] satisfies readonly Role[];

/** Roles of people in the room who are no members. */
export const OTHER_ROLES: readonly string[] = [
  'secretariat',
  'observer',
  'adviser',
  'guest',
  'official',
  'host',
] satisfies readonly Role[];

/** Whether anyone sits in a seat. */
export const STATUSES: readonly string[] = [
  'filled',
  'vacant',
  'reserved',
  'to-be-confirmed',
] satisfies readonly SeatStatus[];

/** Kinds of organisation whose seats are industry seats. */
export const INDUSTRY: readonly string[] = [
  'business',
  'representative-body',
  'self-employed',
] satisfies readonly OrganisationKind[];

/** Every kind of organisation. */
export const KINDS: readonly string[] = [
  ...INDUSTRY,
  ...([
    'department',
    'devolved-government',
    'local-authority',
    'public-body',
    'regional-body',
    'union',
    'university',
    'skills-body',
    'charity',
    'parliament',
    'other',
  ] satisfies readonly OrganisationKind[]),
];

/** Sizes of small and medium firms, the smallest included. */
export const SMALLER: readonly string[] = ['none', 'micro', 'small', 'medium', 'sme'] satisfies readonly SizeBand[];

/** Sizes of micro firms and sole traders. */
export const MICRO: readonly string[] = ['none', 'micro'] satisfies readonly SizeBand[];

/** How senior a holder can be. */
export const SENIORITIES: readonly string[] = [
  'minister',
  'executive',
  'senior-manager',
  'official',
  'other',
] satisfies readonly Seniority[];

/** On what grounds a seat is held. */
export const BASES: readonly string[] = [
  'organisation',
  'individual-capacity',
  'ex-officio',
  'constituency-nominee',
  'reserved-role',
] satisfies readonly SeatBasis[];

/** Attributes whose words are those of a list. */
export const WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  role: MEMBER_ROLES,
  seniority: SENIORITIES,
  basis: BASES,
  kind: KINDS,
  sizeBand: [...SMALLER, 'large'],
};
