import type { FailureFirmness } from '../change/firmness.js';
import type { Finding, ReferenceInfo } from '../rules/finding.js';
import type { Firm } from './summary.js';
import { amountWords, dateWords, nameWords } from './wording.js';

/** What a reference counts, in plain words. */
export const BASIS_WORDS: Readonly<Record<string, string>> = {
  enterprises: 'number of firms',
  employers: 'number of employers',
  employment: 'jobs',
  turnover: 'turnover',
  gva: 'value added',
};

const ATTRIBUTE_WORDS: Readonly<Record<string, string>> = {
  sizeBand: 'by size of firm',
  region: 'by region',
  subSector: 'by sub-sector',
};

/** What a count is called. */
export function basisWords(basis: string): string {
  return BASIS_WORDS[basis] ?? nameWords(basis);
}

/** `jobs by size of firm, UK, January 2015`. */
export function referenceWords({ attribute, basis, sector, date }: ReferenceInfo): string {
  const whose = sector === undefined ? 'whole economy' : nameWords(sector);
  return `${basisWords(basis)} ${ATTRIBUTE_WORDS[attribute] ?? `by ${nameWords(attribute)}`}, ${whose}, ${dateWords(date)}`;
}

/** The part of a question that a key names, in plain words. */
export const TARGET_WORDS: Readonly<Record<string, string>> = {
  firms: 'firms',
  bodies: 'trade bodies',
  ministers: 'ministers',
  members: 'other members',
};

/** A category, in plain words. */
export function categoryWords(category: string): string {
  return CATEGORY_WORDS[category] ?? category;
}

const CATEGORY_WORDS: Readonly<Record<string, string>> = { 'none-to-small': 'up to small' };

/** Fields as plural nouns, for what is not checked. */
const FIELD_NOUNS: Readonly<Record<string, string>> = {
  region: 'head offices',
  sizeBand: 'sizes',
  kind: 'kinds of body',
  role: 'roles',
  seniority: 'seniority',
  members: 'members',
  member: 'members',
  authorities: 'areas',
  area: 'areas',
  from: 'dates of joining',
  until: 'dates of leaving',
  subSectors: 'sub-sectors',
  actual: 'dates',
  planned: 'dates',
  date: 'dates',
  isChallenger: 'who is a challenger',
  horizon: 'horizons',
  priorities: 'priorities',
  sectors: 'sectors',
};

function nounOf(field: string): string {
  return FIELD_NOUNS[field] ?? nameWords(field);
}

/** How firm a failure is, in words: at most seven after the first. */
export function firmWords(finding: Finding, firmness: FailureFirmness): Firm {
  const { survives, restsOn, turnsAt } = firmness;
  if (!survives)
    return { how: 'notFirm', because: restsOn === null ? 'rests on facts not checked' : weakWords(restsOn) };
  if (turnsAt !== null) {
    return { how: 'fairly', because: `turns at a limit of ${amountWords(turnsAt.value, turnsAt.unit)}` };
  }
  return { how: 'firm', because: groundWords(finding) };
}

function weakWords({ field, mark }: NonNullable<FailureFirmness['restsOn']>): string {
  const noun = nounOf(field);
  switch (mark) {
    case 'derived':
      return `${noun} worked out, not read`;
    case 'analyst':
      return `${noun} are one reader’s judgement`;
    default:
      return `${noun} not yet checked`;
  }
}

function groundWords({ confidence }: Finding): string {
  switch (confidence) {
    case null:
      return 'as the document states';
    case 'seen-in-source':
      return 'read in the source';
    case 'secondary-source':
      return 'read in a second-hand source';
    default:
      return 'stands without its unchecked facts';
  }
}

/** What each pack of questions is about. */
export const AREA_TITLES: Readonly<Record<string, string>> = {
  representation: 'Who sits',
  focus: 'What it works on',
  outputs: 'What comes of it',
  alignment: 'What it says',
  process: 'How it was made',
  portfolio: 'All strategies together',
};
