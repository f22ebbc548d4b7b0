import { nameKey } from '../../core/names.js';
import type { OrganisationKind } from '../../council/model.js';
import type { Places } from '../places.js';
import { squeeze } from '../text/squeeze.js';
import { holdsWords, keyOf } from '../text/words-of.js';
import { departmentBeginnings, departments, devolvedGovernments } from '../words/departments.js';
import { kindsInNames, kindWords, notWhatTheySay, unclearKinds } from '../words/kinds.js';
import { legalForms } from '../words/legal-forms.js';
import { publicBodies } from '../words/public-bodies.js';
import { representativeBodies } from '../words/representative-bodies.js';
import { unions } from '../words/unions.js';
import { asked, type Reading, written } from './reading.js';

/** A kind, and what in the name says so. */
export interface KindInName {
  readonly kind: OrganisationKind;
  readonly reason: string;
  /** Another kind that the name says as well: to be asked. */
  readonly doubt?: string;
}

const MODEL: ReadonlySet<string> = new Set(kindWords.map(({ kind }) => kind));
const WORDS = new Map(kindWords.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)));
const UNCLEAR = new Map(unclearKinds.flatMap(({ words, question }) => words.map((word) => [word, question] as const)));
const FORMS = [...legalForms].sort((a, b) => b.words.length - a.words.length);
const keys = (names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => bareKey(name)));
const DEVOLVED = keys(devolvedGovernments);
const PUBLIC = keys(publicBodies);
const BODIES = keys(representativeBodies);
const UNIONS = keys(unions);
const DEPARTMENTS = new Map<string, { readonly name: string; readonly short: boolean }>(
  departments.flatMap((one) => [
    [bareKey(one.name), { name: one.name, short: false }] as const,
    ...one.short.map((short) => [bareKey(short), { name: one.name, short: true }] as const),
  ]),
);
const EXCEPTIONS = notWhatTheySay.map(singular);
const IN_NAMES = kindsInNames.flatMap(({ kind, words, at }) =>
  words.map((word) => ({ kind, word, at, key: singular(word) })),
);

/** What an organisation is, from a cell that says it. */
export function readKind(cell: string): Reading<OrganisationKind> {
  const key = keyOf(cell);
  const plain = key.replaceAll(' ', '-');
  if (MODEL.has(plain)) return written(plain as OrganisationKind);
  const word = WORDS.get(key) ?? WORDS.get(singular(cell));
  if (word !== undefined) return written(word);
  const unclear = UNCLEAR.get(key);
  return asked(unclear ?? 'we do not know this kind of organisation; which of ours is it?');
}

/** Is it a word for a kind, if only for one of several? */
export function isKindWord(cell: string): boolean {
  return readKind(cell).state === 'written' || UNCLEAR.has(keyOf(cell));
}

/** The legal form that a name ends in. */
export function legalFormOf(name: string): { readonly form: string; readonly rest: string } | undefined {
  const key = keyOf(name);
  const found = FORMS.find(({ words }) => key.endsWith(` ${words}`));
  return found === undefined ? undefined : { form: found.form, rest: key.slice(0, -found.words.length - 1) };
}

/** What an organisation is, from its name alone; undefined where the name does not say. */
export function kindInName(name: string, places: Places | undefined): KindInName | undefined {
  const said = saidBy(name, places);
  const form = legalFormOf(name);
  if (form === undefined) return said;
  const reason = `the name ends in ${form.form}`;
  if (said === undefined || said.kind === 'business') return { kind: 'business', reason };
  return {
    kind: 'business',
    reason,
    doubt: `${reason}, but ${said.reason}: is it a firm or a ${said.kind.replaceAll('-', ' ')}?`,
  };
}

function saidBy(name: string, places: Places | undefined): KindInName | undefined {
  const listed = listedAs(name);
  if (listed !== undefined) return listed;
  const key = singular(name);
  if (EXCEPTIONS.some((one) => holdsWords(key, one))) return undefined;
  for (const { kind, word, at, key: words } of IN_NAMES) {
    if (at === 'end' ? key.endsWith(` ${words}`) : holdsWords(key, words)) {
      return { kind, reason: at === 'end' ? `the name ends in ${word}` : `the name says ${word}` };
    }
  }
  for (const text of shortAndLong(name)) {
    const part = listedAs(text);
    if (part !== undefined) return part;
  }
  const whole = keyOf(name);
  const place = whole.endsWith(' council') ? whole.slice(0, -' council'.length) : undefined;
  if (place !== undefined && places?.has(place) === true) {
    return { kind: 'local-authority', reason: 'a place of the gazetteer and Council' };
  }
  return undefined;
}

function listedAs(name: string): KindInName | undefined {
  const key = bareKey(name);
  if (DEVOLVED.has(key)) return { kind: 'devolved-government', reason: 'it is one of the three devolved governments' };
  const beginning = departmentBeginnings.find((words) => keyOf(name).startsWith(`${keyOf(words)} `));
  if (beginning !== undefined) return { kind: 'department', reason: `the name begins with ${beginning}` };
  const department = DEPARTMENTS.get(key);
  if (department !== undefined) {
    return {
      kind: 'department',
      reason: department.short ? `${squeeze(name)} is the ${department.name}` : `${department.name} is a department`,
    };
  }
  if (UNIONS.has(key)) return { kind: 'union', reason: 'it is in the short list of unions' };
  if (BODIES.has(key))
    return { kind: 'representative-body', reason: 'it is in the short list of representative bodies' };
  if (PUBLIC.has(key)) return { kind: 'public-body', reason: 'it is in the short list of public bodies' };
  return undefined;
}

/** `Confederation of British Industry (CBI)`: the long form, and the short one in brackets. */
export function shortAndLong(name: string): readonly string[] {
  const parts = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(name);
  return parts === null ? [] : [parts[1] ?? '', parts[2] ?? ''];
}

function bareKey(name: string): string {
  const key = keyOf(nameKey(name) ?? '');
  return key.startsWith('the ') ? key.slice(4) : key;
}

/** Words without the s of the plural, so that Chambers and Chamber are one. */
function singular(text: string): string {
  return keyOf(text)
    .split(' ')
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
    .join(' ');
}
