import type { OrganisationKind, Seniority } from '../../council/model.js';
import { squeeze } from '../text/squeeze.js';
import { holdsWords, keyOf } from '../text/words-of.js';
import { councillorWords } from '../words/honorifics.js';
import {
  chiefOfficers,
  councillorTitles,
  executiveTitles,
  formerWords,
  managerTitles,
  ministerialTitles,
  officialTitles,
  secretariesWhoAreOfficials,
} from '../words/titles.js';
import { asked, guessed, type Reading } from './reading.js';

const GOVERNMENT: readonly (OrganisationKind | undefined)[] = ['department', 'devolved-government'];
const NEVER_A_MINISTER: readonly string[] = ['office', 'adviser to', 'advisor to', 'private secretary'];

/** How senior somebody is, from the title; the name and the kind of organisation help. Undefined where there is no title. */
export function readSeniority(
  title: string,
  name: string,
  kind: OrganisationKind | undefined,
): Reading<Seniority> | undefined {
  const key = keyOf(title);
  const inGovernment = GOVERNMENT.includes(kind);
  if (isCouncillor(name, key)) return guessed('other', 'a councillor is neither minister nor official');
  if (key === '') return undefined;
  const words = key.split(' ');
  if (formerWords.includes(words[0] ?? '')) return asked('a title of former days; what is the present one?');
  const minister = ministerOf(key, kind);
  if (minister !== undefined) return minister;
  if (inGovernment) {
    const place = kind === 'department' ? 'a department' : 'a government';
    const found = longest(officialTitles.filter((one) => holdsWords(key, one)));
    if (found !== undefined) return guessed('official', `${article(found)} ${found} in ${place} is an official`);
  }
  for (const { seniority, words: list, because } of executiveTitles) {
    const found = list.find((one) => holdsWords(key, one));
    if (found === undefined || (found === 'president' && holdsWords(key, 'vice president'))) continue;
    if (isAssistant(key, found))
      return asked('the title names an assistant or adviser to somebody senior; how senior is the holder?');
    return guessed(seniority, because);
  }
  if (words.some((word) => chiefOfficers.includes(word)) || /\bchief (?:\w+ ){1,3}officer\b/.test(key)) {
    return guessed('executive', 'a chief officer decides for the organisation');
  }
  if (holdsWords(key, 'director general')) {
    return guessed('executive', 'a director general of a body that is no department is its chief executive');
  }
  for (const { seniority, words: list, because } of managerTitles) {
    if (list.some((one) => (one === 'head' ? key.startsWith('head ') : holdsWords(key, one))))
      return guessed(seniority, because);
  }
  if (holdsWords(key, 'director')) return asked('a director may sit on the board or below it');
  return asked('no word of the title is in the list of titles');
}

function isCouncillor(name: string, title: string): boolean {
  const first = keyOf(squeeze(name)).split(' ')[0] ?? '';
  return councillorWords.includes(first) || councillorTitles.some((one) => holdsWords(title, one));
}

function ministerOf(key: string, kind: OrganisationKind | undefined): Reading<Seniority> | undefined {
  if (NEVER_A_MINISTER.some((one) => holdsWords(key, one))) return undefined;
  const found = ministerialTitles.find(({ words }) => words.some((one) => holdsWords(key, one)));
  if (found !== undefined) return guessed(found.seniority, found.because);
  const isSecretary = key.endsWith(' secretary') || key === 'secretary';
  if (
    kind === 'department' &&
    isSecretary &&
    key !== 'secretary' &&
    !secretariesWhoAreOfficials.some((one) => holdsWords(key, one))
  ) {
    return guessed('minister', 'a secretary of a department is a minister');
  }
  return undefined;
}

/** `Assistant to the Chief Executive`, `Office of the Chair`, `Adviser to the CEO`. */
function isAssistant(key: string, found: string): boolean {
  const before = ` ${key} `.split(` ${found} `)[0] ?? '';
  return /\b(?:assistant|adviser|advisor|office|aide|secretary|pa|ea|chief of staff)\b.*\b(?:to|of)\b/.test(before);
}

function longest(words: readonly string[]): string | undefined {
  return words.reduce<string | undefined>(
    (best, word) => (best === undefined || word.length > best.length ? word : best),
    undefined,
  );
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
