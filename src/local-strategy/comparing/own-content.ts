import { ask } from '../../core/ask.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { LocalStrategy } from '../model/strategy.js';
import { listed } from '../reading/lists.js';
import { prioritiesOf } from '../reading/priorities.js';
import { maskNames, placeNamesOf } from './place-names.js';
import { wordsOf } from './text-words.js';

/** What strategies are compared by: the words of their texts, or the codes of their priorities. */
export type ComparedBy = 'text' | 'codes';

/**
 * Why a strategy cannot be compared. `not-given`: the document has no text, or no codes; `partly-seen`: it has some, and
 * there may be more; `no-names`: it has the text and no name of the place, so that nothing can be masked; `nothing-left`:
 * all of it is known, and nothing of it is the strategy's own.
 */
export type NotCompared = 'not-given' | 'partly-seen' | 'no-names' | 'nothing-left';

/** How strategies are compared. */
export interface ComparisonOptions {
  /**
   * By the words of their texts, or by the codes of their priorities. Absent: by what lets more of the strategies be
   * compared, by text where both do as well.
   */
  readonly by?: ComparedBy;
  /** White out the names of a strategy's own place in its text. Absent: yes. */
  readonly masked?: boolean;
  /** Leave in chapters and priorities that are shared with others, or that every place needs. Absent: no. */
  readonly withShared?: boolean;
  /** Further words to leave out of texts, however they are spelt: `['local', 'industrial', 'strategy']`; several in one text are each left out. */
  readonly ignore?: readonly string[];
}

/** What a strategy has to compare, part by part (a chapter, a priority), as words or codes. */
export type OwnContent =
  | {
      readonly state: 'known';
      /** The parts that have any. */
      readonly parts: readonly (readonly string[])[];
      /** The parts together. */
      readonly whole: readonly string[];
      /** Where they were read; asked for only by who judges. */
      readonly evidence: () => readonly Pointer[];
    }
  | {
      readonly state: 'none';
      /** Why there is nothing to compare. */
      readonly why: 'nothing-left';
    }
  | {
      readonly state: 'open';
      /** Why it is not known. */
      readonly why: Exclude<NotCompared, 'nothing-left'>;
      /** What to find out. */
      readonly open: readonly Fact[];
    };

/** What a strategy has of its own: shared and fundamental parts taken out, names of the place whited out. */
export function ownContent(
  strategy: LocalStrategy,
  by: ComparedBy,
  base: Pointer,
  options: Omit<ComparisonOptions, 'by'> = {},
): OwnContent {
  return by === 'text' ? ownText(strategy, base, options) : ownCodes(strategy, base, options);
}

/** What to call a strategy in a sentence; `place` where it has neither name nor mark. */
export function nameOf({ name, id }: LocalStrategy, place: string): string {
  return name ?? id ?? place;
}

const TEXT = /* @__PURE__ */ ask('strategy/text', 'the text of {of}');
const REST_OF_TEXT = /* @__PURE__ */ ask('strategy/text-rest', 'the rest of the text of {of}');
const PLACE_NAMES = /* @__PURE__ */ ask('strategy/place-names', 'the names of the place of {of}');
const CODES = /* @__PURE__ */ ask('priority/codes', 'the codes of “{of}”');
const REST_OF_CODES = /* @__PURE__ */ ask('priority/codes-rest', 'the rest of the codes of “{of}”');
const CODES_OF_EACH = /* @__PURE__ */ ask('priorities/each-codes', 'and the codes of each');

function ownText(strategy: LocalStrategy, base: Pointer, options: Omit<ComparisonOptions, 'by'>): OwnContent {
  const of = nameOf(strategy, 'the strategy');
  const { items, at, partial } = listed(strategy, 'chapters', '', base);
  const names = options.masked === false ? [] : placeNamesOf(strategy);
  const open: Fact[] = [];
  if (items === undefined) open.push({ at, need: TEXT({ of }) });
  else if (partial) open.push({ at, need: REST_OF_TEXT({ of }) });
  if (names === undefined) open.push({ at: child(base, 'placeNames'), need: PLACE_NAMES({ of }) });
  if (open.length > 0) {
    return { state: 'open', why: items === undefined ? 'not-given' : partial ? 'partly-seen' : 'no-names', open };
  }
  const ignored = new Set((options.ignore ?? []).flatMap((text) => wordsOf(text, NONE)));
  const parts: (readonly string[])[] = [];
  const read: number[] = [];
  for (const [i, chapter] of (items ?? []).entries()) {
    if (isCommon(chapter, options)) continue;
    const words = wordsOf(maskNames(chapter.text, names ?? []), ignored);
    if (words.length === 0) continue;
    parts.push(words);
    read.push(i);
  }
  return known(parts, () => read.map((i) => child(at, i)));
}

const NONE: ReadonlySet<string> = new Set();

function ownCodes(strategy: LocalStrategy, base: Pointer, options: Omit<ComparisonOptions, 'by'>): OwnContent {
  const { all, unlisted } = prioritiesOf(strategy, CODES_OF_EACH(), base, nameOf(strategy, 'the strategy'));
  const parts: (readonly string[])[] = [];
  const read: Pointer[] = [];
  const open: Fact[] = unlisted === undefined ? [] : [{ at: unlisted.at, need: unlisted.need }];
  let given = false;
  for (const { priority, at, name, isPartial } of all) {
    if (isCommon(priority, options)) continue;
    const { codes } = priority;
    if (codes === undefined) {
      open.push({ at: child(at, 'codes'), need: CODES({ of: name }) });
      continue;
    }
    given = true;
    if (isPartial('codes')) open.push({ at: child(at, 'codes'), need: REST_OF_CODES({ of: name }) });
    if (codes.length === 0) continue;
    parts.push(codes);
    read.push(at);
  }
  if (open.length > 0) return { state: 'open', why: given ? 'partly-seen' : 'not-given', open };
  return known(parts, () => read.map((at) => child(at, 'codes')));
}

function known(parts: readonly (readonly string[])[], evidence: () => readonly Pointer[]): OwnContent {
  if (parts.length === 0) return { state: 'none', why: 'nothing-left' };
  const whole: string[] = [];
  for (const part of parts) for (const word of part) whole.push(word);
  return { state: 'known', parts, whole, evidence };
}

/** Carried alike by several strategies, or what every place needs: having it in common says nothing. */
function isCommon(
  part: { readonly shared?: string; readonly fundamental?: boolean },
  { withShared = false }: Omit<ComparisonOptions, 'by'>,
): boolean {
  return !withShared && (part.shared !== undefined || part.fundamental === true);
}
