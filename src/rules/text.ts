import type { Range } from '../core/known.js';
import type { Datum, Judged, Severity } from './finding.js';

/** A text with slots; a failed one may carry its own severity. */
export type Text = string | readonly [Severity, string];

/** A rule's texts by outcome and message id. Slots: `{n}`, `{share:percent}`, `{names:list}`, `{n:seat|seats}`. */
export type Messages = { readonly [O in Judged]?: { readonly [id: string]: Text } };

type SlotName<K extends string> = K extends `${infer N}:${string}` ? N : K;

/** The names of the slots in a text. */
export type Slots<S extends string> = S extends `${string}{${infer K}}${infer R}` ? SlotName<K> | Slots<R> : never;

/** The text itself, without severity. */
export type TemplateOf<T> = T extends readonly [Severity, infer S extends string] ? S : T extends string ? T : never;

/** The data a text asks for: one datum a slot, no more and no less. */
export type DataOf<S extends string> = { readonly [K in Slots<S>]: Datum };

interface Slot {
  readonly name: string;
  readonly form: 'plain' | 'percent' | 'list' | 'plural';
  readonly one: string;
  readonly many: string;
}

/** A text taken apart once, to be filled in many times. */
export interface Template {
  readonly parts: readonly (string | Slot)[];
  /** Two or more percentages, or plain numbers, stand together: they may need more digits to be told apart. */
  readonly compares: boolean;
}

/**
 * Takes a text apart.
 *
 * @throws {@link SyntaxError} when a brace is left open or a slot has no name.
 */
export function compile(text: string): Template {
  const parts: (string | Slot)[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open === -1) {
      parts.push(text.slice(at));
      break;
    }
    const close = text.indexOf('}', open);
    if (close === -1) throw new SyntaxError(`A slot is left open in: ${text}`);
    if (open > at) parts.push(text.slice(at, open));
    parts.push(slotOf(text.slice(open + 1, close), text));
    at = close + 1;
  }
  const forms = parts.map((part) => (typeof part === 'string' ? '' : part.form));
  const several = (form: string): boolean => forms.filter((other) => other === form).length > 1;
  return { parts, compares: several('percent') || several('plain') };
}

function slotOf(inner: string, text: string): Slot {
  const colon = inner.indexOf(':');
  const name = colon === -1 ? inner : inner.slice(0, colon);
  const spec = colon === -1 ? '' : inner.slice(colon + 1);
  if (!/^[A-Za-z]\w*$/.test(name)) throw new SyntaxError(`A slot has no proper name in: ${text}`);
  if (colon === -1) return { name, form: 'plain', one: '', many: '' };
  if (spec === 'percent' || spec === 'list') return { name, form: spec, one: '', many: '' };
  const bar = spec.indexOf('|');
  if (bar === -1) throw new SyntaxError(`{${inner}} is neither percent, list nor one|many in: ${text}`);
  return { name, form: 'plural', one: spec.slice(0, bar), many: spec.slice(bar + 1) };
}

const MOST_DIGITS = 4;

/** Fills a text in. Two different numbers of one kind never read alike: digits are added until they differ. */
export function fill(template: Template, data: Readonly<Record<string, Datum>>): string {
  let digits = 0;
  if (template.compares) while (digits < MOST_DIGITS && blurs(template, data, digits)) digits += 1;
  let text = '';
  for (const part of template.parts) {
    if (typeof part === 'string') text += part;
    else {
      const datum = data[part.name];
      if (datum === undefined) throw new TypeError(`a text asks for {${part.name}} and was not given it`);
      text += say(part, datum, digits);
    }
  }
  return text;
}

function say(slot: Slot, datum: Datum, digits: number): string {
  switch (slot.form) {
    case 'plain':
      if (typeof datum === 'number') return decimal(datum, digits);
      return sayPlain(datum, digits);
    case 'percent':
      return typeof datum === 'number' ? `${percent(datum, digits)}%` : sayRange(datum, (n) => percent(n, digits), '%');
    case 'list':
      return Array.isArray(datum) ? list(datum) : String(datum);
    case 'plural':
      return plural(slot, datum);
  }
}

function sayPlain(datum: Datum, digits: number): string {
  if (Array.isArray(datum)) return list(datum);
  if (typeof datum === 'object') return sayRange(datum, (n) => decimal(n, digits), '');
  return String(datum);
}

function sayRange(datum: Datum, number: (n: number) => string, unit: string): string {
  if (typeof datum !== 'object' || Array.isArray(datum)) return String(datum);
  const { min, max } = datum as Range;
  const least = number(min);
  if (max === undefined) return `at least ${least}${unit}`;
  const most = number(max);
  return least === most ? `${least}${unit}` : `${least}–${most}${unit}`;
}

function plural(slot: Slot, datum: Datum): string {
  const one = typeof datum === 'object' && 'min' in datum ? datum.min === 1 && (datum.max ?? 1) === 1 : datum === 1;
  return `${sayPlain(datum, 0)} ${one ? slot.one : slot.many}`;
}

/** None and all are said of none and all only: 99.8 % is not printed as 100. */
function percent(share: number, digits: number): string {
  const unit = 10 ** digits;
  const rounded = Math.round(share * 100 * unit) / unit;
  const overstated = (rounded === 0 && share !== 0) || (rounded === 100 && share !== 1);
  return overstated && digits < MOST_DIGITS ? percent(share, digits + 1) : String(rounded);
}

function decimal(value: number, digits: number): string {
  if (Number.isInteger(value)) return String(value);
  const unit = 10 ** (digits + 2);
  return String(Math.round(value * unit) / unit);
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? 'none';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** Do two different numbers of one kind print the same? */
function blurs(template: Template, data: Readonly<Record<string, Datum>>, digits: number): boolean {
  const percents = new Map<string, number>();
  const plains = new Map<string, number>();
  for (const part of template.parts) {
    if (typeof part === 'string' || (part.form !== 'percent' && part.form !== 'plain')) continue;
    const datum = data[part.name];
    const ends =
      typeof datum === 'number' ? [datum] : typeof datum === 'object' && 'min' in datum ? [datum.min, datum.max] : [];
    for (const end of ends) {
      if (end === undefined) continue;
      const seen = part.form === 'percent' ? percents : plains;
      const printed = part.form === 'percent' ? percent(end, digits) : decimal(end, digits);
      const other = seen.get(printed);
      if (other !== undefined && other !== end) return true;
      seen.set(printed, end);
    }
  }
  return false;
}
