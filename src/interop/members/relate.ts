import { nameKey, unmarked } from '../../core/names.js';
import { legalFormOf, shortAndLong } from '../cells/read-kind.js';
import { bareName } from '../cells/read-name.js';
import { keyOf, wordsOf } from '../text/words-of.js';
import { looseEndings } from '../words/legal-forms.js';
import type { Draft } from './draft.js';
import { slugOf } from './marks.js';

// What several lines say together: one person in two lines, one organisation in two spellings. Marks are proposed, and
// names stay as they are written.

/** Headers of the columns that names stand in, for the review. */
export interface NameColumns {
  readonly holder: string | null;
  readonly organisation: string | null;
}

interface Named {
  readonly draft: Draft;
  readonly name: string;
  /** The name as the library compares it. */
  readonly key: string;
  /** The name as it is compared loosely. */
  readonly loose: string;
}

/** Gives one mark to organisations that are one in several spellings. */
export function relateOrganisations(drafts: readonly Draft[], { organisation }: NameColumns): void {
  const named = drafts.flatMap((draft): readonly Named[] => {
    const name = draft.fields.get('organisation/name');
    const key = typeof name === 'string' ? nameKey(name) : undefined;
    return typeof name === 'string' && key !== undefined ? [{ draft, name, key, loose: looseKey(name) }] : [];
  });
  const first = new Map<string, Named>();
  for (const one of named) if (!first.has(one.key)) first.set(one.key, one);
  const distinct = [...first.values()];
  byBrackets(distinct, named, organisation);
  bySpelling(distinct, named, organisation);
  byInitials(distinct, organisation);
  byOneLetter(distinct, organisation);
}

function note(
  draft: Draft,
  column: string | null,
  name: string,
  field: string | null,
  value: string | null,
  state: 'guessed' | 'asked',
  reason: string,
): void {
  draft.review.push({
    line: draft.line,
    column,
    cell: draft.cells.get('organisation/name')?.cell ?? name,
    field,
    value,
    state,
    reason,
  });
}

function give(ones: readonly Named[], column: string | null, id: string, reason: (one: Named) => string): void {
  for (const one of ones) {
    if (one.draft.fields.has('organisation/id')) continue;
    const because = reason(one);
    one.draft.fields.set('organisation/id', id);
    one.draft.marks.set('organisation/id', { confidence: 'derived', note: because });
    note(one.draft, column, one.name, 'organisation/id', id, 'guessed', because);
  }
}

/** `CBI` and `Confederation of British Industry (CBI)`. */
function byBrackets(distinct: readonly Named[], all: readonly Named[], column: string | null): void {
  const byKey = new Map(distinct.map((one) => [one.key, one]));
  for (const long of distinct) {
    const [whole, short] = shortAndLong(long.name);
    if (whole === undefined || short === undefined) continue;
    const other = byKey.get(nameKey(short) ?? '') ?? byKey.get(nameKey(whole) ?? '');
    if (other === undefined || other === long) continue;
    const isShort = other.key === nameKey(short);
    const shown = isShort ? short : whole;
    const ones = all.filter(({ key }) => key === long.key || key === other.key);
    give(ones, column, slugOf(isShort ? short : whole), (one) => {
      if (one.key === long.key)
        return isShort
          ? `${shown} in brackets is the name in line ${other.draft.line}`
          : `${shown} before the brackets is the name in line ${other.draft.line}`;
      return isShort
        ? `line ${long.draft.line} gives ${shown} in brackets as the short form of another name`
        : `line ${long.draft.line} gives the same name with a short form in brackets`;
    });
  }
}

/** The same but for capitals, marks of letters, legal forms, "the", "and", "group" and "UK". */
function bySpelling(distinct: readonly Named[], all: readonly Named[], column: string | null): void {
  const groups = new Map<string, Named[]>();
  for (const one of distinct) {
    if (one.loose === '') continue;
    const group = groups.get(one.loose);
    if (group === undefined) groups.set(one.loose, [one]);
    else group.push(one);
  }
  for (const group of groups.values()) {
    const [head] = group;
    if (head === undefined || group.length < 2) continue;
    const ones = all.filter(({ key }) => group.some((one) => one.key === key));
    give(ones, column, slugOf(head.name), (one) => {
      const other = group.find(({ key }) => key !== one.key) ?? head;
      return `the same name as "${other.name}" in line ${other.draft.line}, but for its spelling`;
    });
  }
}

/** Initials of at least three letters may be chance: asked. */
function byInitials(distinct: readonly Named[], column: string | null): void {
  const byInitial = new Map<string, Named>();
  for (const one of distinct) {
    const words = wordsOf(one.name).filter((word) => !SMALL.has(word));
    if (words.length >= 3) byInitial.set(words.map((word) => word[0] ?? '').join(''), one);
  }
  for (const one of distinct) {
    const long = byInitial.get(keyOf(one.name));
    if (keyOf(one.name).length < 3 || long === undefined || long === one) continue;
    if (
      one.draft.fields.has('organisation/id') &&
      one.draft.fields.get('organisation/id') === long.draft.fields.get('organisation/id')
    )
      continue;
    note(
      one.draft,
      column,
      one.name,
      'organisation/id',
      slugOf(one.name),
      'asked',
      `these are the initials of "${long.name}" in line ${long.draft.line}; is it the same?`,
    );
  }
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on']);
const LEAST_LETTERS = 8;
/** Comparing every pair takes too long in a list of thousands, which has slips enough to be looked through by hand. */
const MOST_COMPARED = 2000;

/** One letter apart may be a slip of the pen, or two firms: asked. */
function byOneLetter(distinct: readonly Named[], column: string | null): void {
  if (distinct.length > MOST_COMPARED) return;
  for (const [i, a] of distinct.entries()) {
    if (a.loose.length < LEAST_LETTERS) continue;
    for (const b of distinct.slice(0, i)) {
      if (a.loose === b.loose || !isOneLetterApart(a.loose, b.loose)) continue;
      note(
        a.draft,
        column,
        a.name,
        'organisation/id',
        slugOf(b.name),
        'asked',
        `one letter from "${b.name}" in line ${b.draft.line}; is it the same?`,
      );
      break;
    }
  }
}

function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const apart = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return apart.every((part) => part.length <= 1 && !/\d/.test(part));
}

function looseKey(name: string): string {
  const [whole] = shortAndLong(name);
  const form = legalFormOf(whole ?? name);
  let words = unmarked(form?.rest ?? keyOf(whole ?? name))
    .split(' ')
    .filter((word) => word !== 'the' && word !== 'and');
  while (words.length > 1 && looseEndings.includes(words.at(-1) ?? '')) words = words.slice(0, -1);
  return words.join(' ');
}

/** Says where one person seems to sit twice. Both records stay until somebody says which it is. */
export function relatePeople(drafts: readonly Draft[], { holder }: NameColumns): void {
  const seen = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const name = draft.names.holder;
    if (name === undefined) continue;
    const bare = bareName(name);
    // One word is no name of one person only.
    if (!bare.includes(' ')) continue;
    const before = seen.get(bare) ?? [];
    const same = before.find((other) => isSameOrganisation(other, draft));
    const [elsewhere] = before;
    const cell = draft.cells.get('holder/name') ?? draft.cells.get('name/family');
    const line = { line: draft.line, column: holder, cell: cell?.cell ?? name };
    if (same !== undefined) {
      const reason = isSameLine(same, draft)
        ? `the same line as line ${same.line}`
        : `the same name and organisation as in line ${same.line}`;
      draft.marks.set('holder/id', { confidence: 'derived', note: reason });
      draft.review.push({
        ...line,
        field: 'holder/id',
        value: String(draft.fields.get('holder/id')),
        state: 'guessed',
        reason,
      });
      draft.review.push({
        ...line,
        field: null,
        value: null,
        state: 'asked',
        reason: `the same person as in line ${same.line}: a second seat, or the same line twice? Both stay until you say`,
      });
    } else if (elsewhere !== undefined) {
      const own = `${String(draft.fields.get('holder/id'))}-${before.length + 1}`;
      draft.fields.set('holder/id', own);
      draft.review.push({
        ...line,
        field: 'holder/id',
        value: String(elsewhere.fields.get('holder/id')),
        state: 'asked',
        reason: `the same name as in line ${elsewhere.line}, for another organisation: is it the same person?`,
      });
    }
    seen.set(bare, [...before, draft]);
  }
}

function isSameOrganisation(a: Draft, b: Draft): boolean {
  const [one, other] = [a.fields.get('organisation/name'), b.fields.get('organisation/name')];
  if (one === undefined || other === undefined) return true;
  const id = a.fields.get('organisation/id');
  return (
    looseKey(String(one)) === looseKey(String(other)) || (id !== undefined && id === b.fields.get('organisation/id'))
  );
}

function isSameLine(a: Draft, b: Draft): boolean {
  return [...a.cells].every(([use, { cell }]) => keyOf(cell) === keyOf(b.cells.get(use)?.cell ?? ''));
}

/** Gives each record a mark: organisation and holder, or what the `id` column says. */
export function markRecords(drafts: readonly Draft[], idColumn: string | null): void {
  const taken = new Set<string>();
  const empty = new Map<string, number>();
  let nameless = 0;
  const free = (id: string): string => {
    let own = id;
    for (let n = 2; taken.has(own); n += 1) own = `${id}-${n}`;
    taken.add(own);
    return own;
  };
  // What is written goes first: a mark that we make gives way to it.
  for (const draft of drafts) {
    const written = draft.fields.get('id');
    if (typeof written !== 'string') continue;
    const own = free(written);
    if (own === written) continue;
    draft.fields.set('id', own);
    const reason = `another line has the same ${idColumn ?? 'id'}`;
    draft.marks.set('id', { confidence: 'derived', note: reason });
    draft.review.push({
      line: draft.line,
      column: idColumn,
      cell: draft.cells.get('id')?.cell ?? written,
      field: 'id',
      value: own,
      state: 'guessed',
      reason,
    });
  }
  for (const draft of drafts) {
    if (draft.fields.has('id')) continue;
    const name = draft.fields.get('organisation/name');
    const holder = draft.fields.get('holder/id');
    const organisation = typeof name === 'string' ? slugOf(name) : undefined;
    const status = draft.fields.get('status');
    if (typeof holder === 'string') draft.fields.set('id', free(`${organisation ?? 'no-organisation'}/${holder}`));
    else if (draft.empty && typeof status === 'string') {
      const n = (empty.get(status) ?? 0) + 1;
      empty.set(status, n);
      draft.fields.set('id', free(organisation === undefined ? `${status}-${n}` : `${organisation}/${status}-${n}`));
    } else {
      nameless += organisation === undefined ? 1 : 0;
      draft.fields.set('id', free(organisation ?? `seat-${nameless}`));
    }
  }
}
