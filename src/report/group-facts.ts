import type { Fact } from '../core/settled-by.js';

/** Facts of one sort, or a single one. */
export interface FactGroup<F extends Fact> {
  /** What to find out, in words: for several, "the size of each of these". */
  readonly need: string;
  /** Whom it is about, where there are several. */
  readonly names: readonly string[];
  /** Where the answers would be written, in one line. */
  readonly places: string;
  /** The facts themselves. */
  readonly facts: readonly F[];
}

const SLOT = 'each of these';

/**
 * Puts facts of one sort into one line: "the size of Acme" and "the size of Bolts" become "the size of each of these:
 * Acme, Bolts". Only facts that `keyOf` calls alike, that stand at the same field of different records and that are
 * worded alike but for one name are put together; every other fact keeps a line of its own.
 */
export function groupFacts<F extends Fact>(facts: readonly F[], keyOf: (fact: F) => string): readonly FactGroup<F>[] {
  const buckets = new Map<string, F[]>();
  for (const fact of facts) {
    const key = `${keyOf(fact)}\n${shapeOf(fact.at)}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [fact]);
    else bucket.push(fact);
  }
  const groups: FactGroup<F>[] = [];
  for (const bucket of buckets.values())
    for (const one of bucket.length === 1 ? bucket.map(alone) : sortsIn(bucket)) groups.push(one);
  const place = new Map(facts.map((fact, i) => [fact, i]));
  const first = (group: FactGroup<F>): number => place.get(group.facts[0] as F) ?? 0;
  return groups.sort((a, b) => first(a) - first(b));
}

function alone<F extends Fact>(fact: F): FactGroup<F> {
  return { need: fact.need, names: [], places: fact.at, facts: [fact] };
}

/** A pointer without its list indexes. */
function shapeOf(at: string): string {
  return at.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

interface Wording {
  /** The need with every mention of the name replaced. */
  readonly template: string;
  readonly name: string;
  /** Where the name first stands, in words. */
  readonly start: number;
  readonly length: number;
}

function sortsIn<F extends Fact>(bucket: readonly F[]): readonly FactGroup<F>[] {
  const wordings = new Map<string, readonly Wording[]>();
  for (const { need } of bucket) if (!wordings.has(need)) wordings.set(need, wordingsOf(need));
  const uses = new Map<string, number>();
  for (const options of wordings.values()) {
    for (const template of new Set(options.map((option) => option.template))) {
      uses.set(template, (uses.get(template) ?? 0) + 1);
    }
  }
  const sorts = new Map<string, { readonly facts: F[]; readonly names: string[] }>();
  for (const fact of bucket) {
    const best = bestOf(wordings.get(fact.need) ?? [], uses);
    const key = best?.template ?? fact.need;
    const sort = sorts.get(key) ?? { facts: [], names: [] };
    sort.facts.push(fact);
    if (best !== null) sort.names.push(best.name);
    sorts.set(key, sort);
  }
  return [...sorts].map(([need, { facts, names }]) => ({
    need,
    names: tallied(names),
    places: placesOf(facts),
    facts,
  }));
}

/** The wording that most facts share; among equals the name that stands first, and the shortest. */
function bestOf(options: readonly Wording[], uses: ReadonlyMap<string, number>): Wording | null {
  let best: Wording | null = null;
  let most = 1;
  for (const option of options) {
    const n = uses.get(option.template) ?? 0;
    if (n < most || n < 2) continue;
    const better =
      best === null ||
      n > most ||
      option.start < best.start ||
      (option.start === best.start && option.length < best.length);
    if (better) {
      best = option;
      most = n;
    }
  }
  return best;
}

/** Every way to read a need as a sentence about one name: a run of words that begins like a name does. */
function wordingsOf(need: string): readonly Wording[] {
  const words = need.match(/[^\s,;:()]+|[,;:()]|\s+/gu) ?? [];
  const found: Wording[] = [];
  for (let start = 0; start < words.length; start += 1) {
    if (!beginsName(words, start)) continue;
    for (let end = start; end < Math.min(words.length, start + LONGEST_NAME); end += 1) {
      if (/^[\s,;:(]/.test(words[end] ?? '')) continue;
      const run = words.slice(start, end + 1);
      // "Acme (seat 3" is no name: a bracket that is opened is closed.
      if (run.filter((word) => word === '(').length !== run.filter((word) => word === ')').length) continue;
      found.push({ template: without(words, run), name: run.join(''), start, length: run.length });
    }
  }
  return found;
}

/** Words and the spaces between them. */
const LONGEST_NAME = 25;
const NAMELESS = ['the', ' ', 'holder', ' ', 'of', ' ', 'seat'];

function beginsName(words: readonly string[], start: number): boolean {
  if (/\p{Lu}/u.test(words[start] ?? '')) return true;
  return NAMELESS.every((word, i) => words[start + i] === word);
}

function without(words: readonly string[], run: readonly string[]): string {
  let text = '';
  for (let i = 0; i < words.length; ) {
    if (run.every((word, j) => words[i + j] === word)) {
      text += SLOT;
      i += run.length;
    } else {
      text += words[i];
      i += 1;
    }
  }
  return text;
}

/** Names, each once; one that is met again says how often. */
function tallied(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, n]) => (n === 1 ? name : `${name} (${n} times)`));
}

/** `/members/{1,3}/organisation/sizeBand`: the places, where only one index differs; otherwise their common shape. */
function placesOf(facts: readonly Fact[]): string {
  const paths = facts.map((fact) => fact.at.split('/'));
  const [first] = paths;
  if (first === undefined) return '';
  const differing = first.flatMap((step, i) => (paths.some((path) => path[i] !== step) ? [i] : []));
  const [at] = differing;
  if (at === undefined) return first.join('/');
  if (differing.length > 1 || paths.length > MOST_PLACES) return shapeOf(first.join('/'));
  const steps = paths.map((path) => path[at] ?? '');
  return first.map((step, i) => (i === at ? `{${steps.join(',')}}` : step)).join('/');
}

const MOST_PLACES = 12;
const MOST_NAMES = 12;

/** A need about several, for where nobody is named: "the size of each". */
export function withoutNames(need: string): string {
  return need.replaceAll(SLOT, 'each');
}

/** A group in words: the need, then whom it is about. */
export function groupWords(group: FactGroup<Fact>): string {
  const { need, names, facts } = group;
  if (names.length === 0) return facts.length > 1 ? `${need} (${facts.length} places)` : need;
  const mark = names.some((name) => name.includes(',')) ? '; ' : ', ';
  const shown = names.slice(0, MOST_NAMES).join(mark);
  const more = names.length - MOST_NAMES;
  return `${need} – ${shown}${more > 0 ? `${mark}and ${more} more` : ''}`;
}
