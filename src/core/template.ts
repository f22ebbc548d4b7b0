import { type Datum, isSaidPhrase, type LookBack, type SaidPhrase } from './datum.js';
import { order, times } from './exact.js';
import { type Quantity, type Range, rangeOf, simplest } from './known.js';
import { ENGLISH, type Phrases } from './phrases.js';
import { Saying } from './saying.js';
import type { Days } from './when.js';

/** What stands between the braces of a text. */
type RawSlots<S extends string> = S extends `${string}{${infer K}}${infer R}` ? K | RawSlots<R> : never;

type NameOf<K extends string> = K extends `${infer N}:${string}` ? N : K;

/** The datum that a form of slot can say. */
type DatumOf<K extends string> = K extends `${string}:${infer F}`
  ? F extends 'list' | 'few' | 'run'
    ? readonly (string | Saying)[]
    : F extends 'days' | 'planned'
      ? Days
      : F extends 'window'
        ? LookBack
        : number | Range
  : Exclude<Datum, SaidPhrase> | Saying | readonly (string | Saying)[];

/** The names of the slots in a text. */
export type Slots<S extends string> = NameOf<RawSlots<S>>;

/**
 * The data a text asks for: one datum a slot, no more and no less, of the kind that its form can say.
 *
 * Forms: `{n}`, `{share:percent}`, `{n:seat|seats}`, `{names:list}` (every name), `{names:few}` (at most five),
 * `{parts:run}` (every one, with commas alone), `{day:days}` ("on 2019-05-16", "in 2019-03"), `{day:planned}` ("for
 * 2019-03"), `{window:window}` ("the 24 months to 2016-03-01"). Where a name may stand, a phrase may: {@link phrase}.
 */
export type DataOf<S extends string> = { readonly [K in RawSlots<S> as NameOf<K>]: DatumOf<K> };

/** What data hold while a text is filled in: phrases with their words. */
export type Given = Datum | Saying | readonly (string | Saying)[];

/** The same data as a finding holds it: phrases by their id. */
export type Told<D> = { readonly [K in keyof D]: ToldDatum<D[K]> };

/** One datum as a finding holds it: a phrase by its id, alone or in a list; anything else as it is. */
export type ToldDatum<D> = D extends Saying
  ? SaidPhrase
  : D extends readonly unknown[]
    ? readonly (string | SaidPhrase)[]
    : D;

/** A number that was held against a limit, as far as it bears on how many digits a text needs. */
export interface Held {
  /** What it counts in: a percentage is held against shares. */
  readonly unit: string;
  /** The number or its range. */
  readonly observed: Quantity | null;
  /** The limit. */
  readonly expected: number | null;
}

interface Slot {
  readonly name: string;
  readonly form: 'plain' | 'plural' | Form;
  readonly one: string;
  readonly many: string;
}

const FORMS = ['percent', 'list', 'few', 'run', 'days', 'planned', 'window'] as const;
type Form = (typeof FORMS)[number];

/** A text taken apart once, to be filled in many times: words, slot, words, slot, words. */
export interface Template {
  /** The words between the slots: one more than there are slots. */
  readonly words: readonly string[];
  /** The slots. */
  readonly slots: readonly Slot[];
  /** Pairs of percentages, or of plain numbers, that stand together: they may need more digits to be told apart. */
  readonly pairs: readonly (readonly [Slot, Slot])[];
  /** Slots in which a range may stand, whose ends may need more digits to be told apart. */
  readonly ranges: readonly Slot[];
  /** Slots of parts, each with that of the whole behind it: `{part} of {whole:seat|seats}`. */
  readonly parts: readonly (readonly [part: number, whole: number])[];
  /** Slots that stand alone in brackets. */
  readonly bracketed: readonly number[];
  /** Fills in what takes no closer look. */
  readonly quickly: QuickFill;
}

/**
 * Takes a text apart.
 *
 * @throws {@link SyntaxError} when a brace is left open or a slot has no name.
 */
export function compile(text: string): Template {
  const words: string[] = [];
  const slots: Slot[] = [];
  let at = 0;
  for (let open = text.indexOf('{'); open !== -1; open = text.indexOf('{', at)) {
    const close = text.indexOf('}', open);
    if (close === -1) throw new SyntaxError(`A slot is left open in: ${text}`);
    words.push(text.slice(at, open));
    slots.push(slotOf(text.slice(open + 1, close), text));
    at = close + 1;
  }
  words.push(text.slice(at));
  const numbers = slots.filter(({ form }) => form === 'plain' || form === 'percent');
  const pairs = numbers.flatMap((a, i) =>
    numbers.slice(i + 1).flatMap((b): readonly (readonly [Slot, Slot])[] => (a.form === b.form ? [[a, b]] : [])),
  );
  const counts = (i: number): boolean => slots[i]?.form === 'plain' || slots[i]?.form === 'plural';
  const parts = slots.flatMap((_, i): readonly (readonly [number, number])[] =>
    counts(i) && counts(i + 1) && /^ of(?: the)? $/.test(words[i + 1] ?? '') ? [[i, i + 1]] : [],
  );
  const bracketed = [...slots.keys()].filter((i) => words[i]?.endsWith(' (') && words[i + 1]?.startsWith(')'));
  const quickly = quickFillOf(words, slots);
  return { words, slots, pairs, ranges: pairs.length > 0 ? numbers : [], parts, bracketed, quickly };
}

function slotOf(inner: string, text: string): Slot {
  const colon = inner.indexOf(':');
  const name = colon === -1 ? inner : inner.slice(0, colon);
  const spec = colon === -1 ? '' : inner.slice(colon + 1);
  if (!/^[A-Za-z]\w*$/.test(name)) throw new SyntaxError(`A slot has no proper name in: ${text}`);
  if (colon === -1) return { name, form: 'plain', one: '', many: '' };
  const form = FORMS.find((one) => one === spec);
  if (form !== undefined) return { name, form, one: '', many: '' };
  const bar = spec.indexOf('|');
  if (bar === -1) throw new SyntaxError(`{${inner}} is neither ${FORMS.join(', ')} nor one|many in: ${text}`);
  return { name, form: 'plural', one: spec.slice(0, bar), many: spec.slice(bar + 1) };
}

const MOST_DIGITS = 4;

/** Fills in a text, or says with null that it takes a closer look. */
export type QuickFill = (data: Readonly<Record<string, Given>>, held: readonly Held[]) => string | null;

/**
 * A text of one or two plain numbers that cannot be mistaken for each other is the commonest by far, and a run writes
 * thousands of them: a function made once for the text fills it in. Null for any other text.
 */
function quickFillOf(words: readonly string[], slots: readonly Slot[]): QuickFill {
  const [first, second] = slots;
  if (first?.form !== 'plain' || slots.length > 2 || (second !== undefined && second.form !== 'plain')) return never;
  const [begin = '', middle = '', end = ''] = words;
  const name = first.name;
  if (second === undefined) {
    return (data, held) => {
      const a = data[name];
      return typeof a !== 'number' || mayBeTakenForLimit(a, held) ? null : begin + printed(a) + middle;
    };
  }
  const other = second.name;
  // The second is nearly always the limit, the same in every finding of a run.
  let last = Number.NaN;
  let rest = '';
  return (data, held) => {
    const a = data[name];
    const b = data[other];
    if (typeof a !== 'number' || typeof b !== 'number' || isClose(a, b)) return null;
    if (mayBeTakenForLimit(a, held) || mayBeTakenForLimit(b, held)) return null;
    if (b !== last) {
      last = b;
      rest = middle + printed(b) + end;
    }
    return begin + printed(a) + rest;
  };
}

function never(): null {
  return null;
}

const NOTHING: readonly never[] = Object.freeze([]);

/** Whole numbers are printed as they are; any other may read like a limit that it does not stand at. */
function mayBeTakenForLimit(value: number, held: readonly Held[]): boolean {
  if (Number.isInteger(value)) return false;
  for (let i = 0; i < held.length; i += 1) {
    const { expected } = held[i] as Held;
    if (expected !== null && isClose(value, expected)) return true;
  }
  return false;
}

/**
 * Fills a text in. Two different numbers of one kind never read alike, and none reads like the limit it was held against:
 * digits are added until they differ. A range that holds all that can be is said to be unknown.
 */
export function fill(
  template: Template,
  data: Readonly<Record<string, Given>>,
  held: readonly Held[] = NOTHING,
  phrases: Phrases = ENGLISH,
): string {
  return template.quickly(data, held) ?? closely(template, data, held, phrases);
}

/** Fills in any text. */
function closely(
  template: Template,
  data: Readonly<Record<string, Given>>,
  held: readonly Held[],
  phrases: Phrases,
): string {
  const { words, slots, pairs } = template;
  const digits = (pairs.length > 0 && mayBlur(pairs, data)) || held.length > 0 ? digitsFor(template, data, held) : 0;
  const unknown = unknownIn(template, data, phrases);
  let text = words[0] as string;
  for (let i = 0; i < slots.length; i += 1) {
    const slot = slots[i] as Slot;
    const datum = data[slot.name];
    if (datum === undefined) throw new TypeError(`a text asks for {${slot.name}} and was not given it`);
    const next = words[i + 1] as string;
    if (isAnyShare(slot, datum) && template.bracketed.includes(i)) {
      // What is in the brackets goes with them.
      text = text.slice(0, -2) + next.slice(1);
      continue;
    }
    const said = unknown?.get(i) ?? say(slot, datum, digits, phrases);
    text += text === '' || text.endsWith('. ') ? phrases.atStart(said) : said;
    text += next;
  }
  return text;
}

/** A share of which nothing is known: all that can be. */
function isAnyShare({ form }: Slot, datum: Given): boolean {
  if (form !== 'percent' || typeof datum !== 'object' || !('min' in datum)) return false;
  return datum.min === 0 && (datum.max === undefined || datum.max === 1);
}

/** Parts that may be all or nothing of their whole, and the whole beside them, in words; null where there are none. */
function unknownIn(
  { slots, parts }: Template,
  data: Readonly<Record<string, Given>>,
  phrases: Phrases,
): Map<number, string> | null {
  let unknown: Map<number, string> | null = null;
  for (const [i, k] of parts) {
    const [part, whole] = [slots[i] as Slot, slots[k] as Slot];
    const [own, all] = [data[part.name], data[whole.name]];
    if (typeof own !== 'object' || !('min' in own) || own.min !== 0) continue;
    const most = typeof all === 'object' && 'min' in all ? all.max : all;
    // Of one there is no number to speak of: 0–1 of 1 says it.
    if (most === 1 && (typeof all !== 'object' || !('min' in all) || all.min === 1)) continue;
    if (own.max !== undefined && !(own.max > 0 && typeof most === 'number' && own.max >= most)) continue;
    unknown ??= new Map();
    unknown.set(i, unknownNumber(part, phrases));
    if (typeof all !== 'object' || !('min' in all) || all.min > 0) continue;
    const noun = all.max === 1 ? whole.one : whole.many;
    unknown.set(k, all.max === undefined ? whole.many || phrases.unknownNumber('') : phrases.upTo(all.max, noun));
  }
  return unknown;
}

function unknownNumber({ form, many }: Slot, phrases: Phrases): string {
  return phrases.unknownNumber(form === 'plural' ? many : '');
}

/** Two decimals keep plain numbers apart from a hundredth up, and none keep percentages from two points up. */
function isClose(a: number, b: number): boolean {
  return a !== b && Math.abs(a - b) < 0.02;
}

/** A quick look that is nearly always enough: numbers that are the same, or far apart, never blur. */
function mayBlur(pairs: Template['pairs'], data: Readonly<Record<string, Given>>): boolean {
  for (let i = 0; i < pairs.length; i += 1) {
    const pair = pairs[i] as readonly [Slot, Slot];
    const a = data[pair[0].name];
    const b = data[pair[1].name];
    if (typeof a !== 'number' || typeof b !== 'number') return true;
    if (isClose(a, b)) return true;
  }
  return false;
}

function digitsFor(template: Template, data: Readonly<Record<string, Given>>, held: readonly Held[]): number {
  let digits = 0;
  while (digits < MOST_DIGITS && (blurs(template, data, digits) || readsAsLimit(template, data, held, digits))) {
    digits += 1;
  }
  return digits;
}

/** Does a number that was held against a limit print as the limit, and is not at it? */
function readsAsLimit(
  { slots }: Template,
  data: Readonly<Record<string, Given>>,
  held: readonly Held[],
  digits: number,
): boolean {
  return slots.some((slot) => {
    const { form, name } = slot;
    const datum = data[name];
    if (form !== 'plain' && form !== 'percent') return false;
    return held.some(({ unit, observed, expected }) => {
      if (expected === null || (form === 'percent') !== (unit === 'share')) return false;
      if (form === 'plain' && !sameEnds(datum, observed)) return false;
      return endsOf(datum).some((end) => alike(slot, end, expected, digits));
    });
  });
}

function sameEnds(datum: Given | undefined, observed: Quantity | null): boolean {
  if (observed === null) return false;
  const { min, max } = rangeOf(observed);
  const [least, most = least] = endsOf(datum);
  return least === min && (most === max || typeof datum === 'number');
}

/** The greatest number of hundredths whose text is kept: all percentages, and most counts and shares. */
const MOST_KEPT = 10_000;
const hundredthsInText: string[] = new Array(MOST_KEPT + 1).fill('');

/** A plain number with the usual digits. The text of a small one is looked up by its hundredths, which takes no search. */
function printed(value: number): string {
  const hundredths = Math.round(value * 100);
  if (!(hundredths >= 0 && hundredths <= MOST_KEPT)) return `${Number.isInteger(value) ? value : hundredths / 100}`;
  const kept = hundredthsInText[hundredths] as string;
  if (kept !== '') return kept;
  const text = `${hundredths / 100}`;
  hundredthsInText[hundredths] = text;
  return text;
}

function say(slot: Slot, datum: Given, digits: number, phrases: Phrases): string {
  switch (slot.form) {
    case 'plain':
      if (typeof datum === 'number') return decimal(datum, digits);
      return sayPlain(datum, digits, phrases);
    case 'percent':
      if (isAnyShare(slot, datum)) return phrases.unknownShare;
      if (typeof datum !== 'number') return sayRange(datum, (n) => percent(n, digits), '%', phrases);
      return `${percent(datum, slot.name === 'limit' ? Math.max(digits, digitsOfLimit(datum)) : digits)}%`;
    case 'list':
      return phrases.list(inWords(datum as Names, phrases));
    case 'few':
      return phrases.list(few(inWords(datum as Names, phrases), phrases));
    case 'run':
      return inWords(datum as Names, phrases).join(', ');
    case 'days':
      return phrases.days(datum as Days);
    case 'planned':
      return phrases.planned(datum as Days);
    case 'window':
      return phrases.window(datum as LookBack);
    case 'plural':
      return plural(slot, datum, phrases);
  }
}

function sayPlain(datum: Given, digits: number, phrases: Phrases): string {
  if (Array.isArray(datum)) return phrases.list(inWords(datum, phrases));
  if (datum instanceof Saying || isSaidPhrase(datum as Datum)) return inWord(datum as Saying | SaidPhrase, phrases);
  if (typeof datum === 'object') return sayRange(datum, (n) => decimal(n, digits), '', phrases);
  return String(datum);
}

type Names = readonly (string | Saying | SaidPhrase)[];

/** Names, and names with their remarks. */
function inWords(names: Names, phrases: Phrases): readonly string[] {
  return names.map((name) => (typeof name === 'string' ? name : inWord(name, phrases)));
}

/** A phrase in words. */
export function inWord(said: Saying | SaidPhrase, phrases: Phrases = ENGLISH): string {
  const own = phrases.said?.[said.phrase];
  const template = own === undefined ? (said instanceof Saying ? said.template : undefined) : compile(own);
  if (template === undefined) throw new TypeError(`There are no words for the phrase ${said.phrase}.`);
  return fill(template, said.data, NOTHING, phrases);
}

/** The phrases in data of a finding, and those in them. */
export function* phrasesIn(data: Readonly<Record<string, Datum>>): Generator<string> {
  for (const datum of Object.values(data)) {
    for (const one of Array.isArray(datum) ? datum : [datum]) {
      if (!isSaidPhrase(one)) continue;
      yield one.phrase;
      yield* phrasesIn(one.data);
    }
  }
}

function sayRange(datum: Given, number: (n: number) => string, unit: string, phrases: Phrases): string {
  if (typeof datum !== 'object' || Array.isArray(datum)) return String(datum);
  const { min, max } = datum as Range;
  const least = number(min);
  if (max === undefined) return min === 0 ? phrases.unknownNumber('') : phrases.atLeast(`${least}${unit}`);
  const most = number(max);
  return least === most ? `${least}${unit}` : `${least}–${most}${unit}`;
}

function plural(slot: Slot, datum: Given, phrases: Phrases): string {
  if (typeof datum === 'object' && 'min' in datum && datum.min === 0 && datum.max === undefined) {
    return unknownNumber(slot, phrases);
  }
  // The noun goes with the number that stands before it.
  const one =
    typeof datum === 'object' && 'min' in datum
      ? phrases.isOne(datum.max ?? datum.min)
      : typeof datum === 'number' && phrases.isOne(datum);
  return `${sayPlain(datum, 0, phrases)} ${one ? slot.one : slot.many}`;
}

/** A limit that is a short decimal is printed whole: of 12.5 % nobody should read 13. */
function digitsOfLimit(share: number): number {
  for (const digits of [0, 1, 2])
    if (order(times(share, 100), Number((share * 100).toFixed(digits))) === 0) return digits;
  return 0;
}

/** None and all are said of none and all only: 99.8 % is not printed as 100. */
function percent(share: number, digits: number): string {
  const unit = 10 ** digits;
  const rounded = Math.round(share * 100 * unit) / unit;
  const overstated = (rounded === 0 && share !== 0) || (rounded === 100 && share !== 1);
  return overstated && digits < MOST_DIGITS ? percent(share, digits + 1) : String(rounded);
}

function decimal(value: number, digits: number): string {
  if (digits === 0) return `${Math.round(value * 100) / 100}`;
  const unit = 10 ** (digits + 2);
  return `${Math.round(value * unit) / unit}`;
}

const MOST_NAMES = 5;

/** At most five names for a sentence: where there are more, the first four and how many others. */
function few(names: readonly string[], phrases: Phrases): readonly string[] {
  if (names.length <= MOST_NAMES) return names;
  return [...names.slice(0, MOST_NAMES - 1), phrases.others(names.length - MOST_NAMES + 1)];
}

/** Do two different numbers of one kind print the same? */
function blurs({ pairs, ranges }: Template, data: Readonly<Record<string, Given>>, digits: number): boolean {
  return (
    pairs.some(([a, b]) => anyAlike(a, data[a.name], data[b.name], digits)) ||
    ranges.some((slot) => anyAlike(slot, data[slot.name], data[slot.name], digits))
  );
}

function anyAlike(slot: Slot, first: Given | undefined, second: Given | undefined, digits: number): boolean {
  return endsOf(first).some((end) => endsOf(second).some((other) => alike(slot, end, other, digits)));
}

function endsOf(datum: Given | undefined): readonly (number | undefined)[] {
  if (typeof datum === 'number') return [datum];
  return typeof datum === 'object' && 'min' in datum ? [datum.min, datum.max] : [];
}

/** Different numbers, printed alike. */
function alike({ form }: Slot, first: number | undefined, second: number | undefined, digits: number): boolean {
  if (first === undefined || second === undefined || first === second) return false;
  if (form === 'percent') return percent(first, digits) === percent(second, digits);
  return decimal(first, digits) === decimal(second, digits);
}

/** Data as findings hold it: a range that is a single number as that number, the others with their ends in order; phrases by id. */
export function told(data: Readonly<Record<string, Given>>, { slots }: Template): Readonly<Record<string, Datum>> {
  let plain: Record<string, Given> | null = null;
  for (let i = 0; i < slots.length; i += 1) {
    const { name } = slots[i] as Slot;
    const datum = data[name];
    if (typeof datum !== 'object') continue;
    const own = toldDatum(datum);
    if (own === datum) continue;
    plain ??= { ...data };
    plain[name] = own;
  }
  return (plain ?? data) as Readonly<Record<string, Datum>>;
}

function toldDatum(datum: Exclude<Given, string | number | boolean>): Datum {
  if (datum instanceof Saying) return toldPhrase(datum);
  if (Array.isArray(datum)) {
    const names: Names = datum;
    return names.every((name) => !(name instanceof Saying))
      ? (datum as readonly string[])
      : names.map((name) => (name instanceof Saying ? toldPhrase(name) : name));
  }
  return 'min' in datum ? simplest(rangeOf(datum)) : (datum as Datum);
}

function toldPhrase({ phrase, template, data }: Saying): SaidPhrase {
  return { phrase, data: told(data, template) };
}
