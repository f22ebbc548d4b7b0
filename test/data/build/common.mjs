/** From best to worst, as in src/core/provenance.ts. */
const CONFIDENCES = ['seen-in-source', 'secondary-source', 'derived', 'analyst', 'recalled'];

/** The weakest of several marks. */
export function weakest(...marks) {
  for (const mark of marks) {
    if (!CONFIDENCES.includes(mark)) throw new Error(`"${mark}" is no confidence known here`);
  }
  return marks.reduce((a, b) => (CONFIDENCES.indexOf(a) >= CONFIDENCES.indexOf(b) ? a : b));
}

/** The record without the fields that are undefined, null, `''`, or an empty list or object: what was not seen is not written. */
export function said(record) {
  const filled = Object.entries(record).filter(
    ([, value]) =>
      value !== undefined &&
      value !== null &&
      value !== '' &&
      !(typeof value === 'object' && Object.keys(value).length === 0),
  );
  return Object.fromEntries(filled);
}

/** A sentence: first letter large, full stop at the end, unless it ends in a web address. */
export function sentence(text) {
  const trimmed = text.trim();
  const start = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$|https?:\/\/\S+$/.test(start) ? start : `${start}.`;
}

/** Sentences in one text; nothing where there are none. */
export function sentences(...texts) {
  const given = texts.filter((text) => text !== undefined && text !== null && text !== '');
  return given.length === 0 ? undefined : given.map(sentence).join(' ');
}

/** The value under a key of a table that must have it. */
export function lookUp(table, key, what) {
  if (!Object.hasOwn(table, key)) throw new Error(`no ${what} for "${key}"`);
  return table[key];
}

/** A number, or the range between two. */
export function quantity({ min, max }) {
  if (max === null || max === undefined) return { min };
  return min === max ? min : { min, max };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date in words: `16 July 2015`, `June 2013`, `2016`. */
export function inWords(date) {
  const [year, month, day] = date.split('-');
  return [
    day === undefined ? undefined : Number(day),
    month === undefined ? undefined : MONTHS[Number(month) - 1],
    year,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A number with its thousands apart: `330,000`. */
export function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

// What is recorded of the making of a strategy was met here and there, never looked for in full.
const OF_THE_MAKING = ['bodies', 'agreements', 'drafts', 'outcomes'];

/** A strategy with the marks of those of its lists that the facts do not say are whole. */
export function withPartialMaking(strategy) {
  const marked = strategy.incomplete ?? [];
  const partial = OF_THE_MAKING.filter((key) => strategy[key] !== undefined).map((key) => `/${key}`);
  const more = partial.filter((path) => !marked.includes(path));
  return more.length === 0 ? strategy : { ...strategy, incomplete: [...marked, ...more] };
}
