import { beforeAll, describe, expect, test } from 'vitest';
import { findRule } from '../src/catalogue.js';
import { child, type Pointer, steps } from '../src/core/pointer.js';
import { councilFields } from '../src/council/fields.js';
import { councilsFields, dialogueFields } from '../src/dialogue/fields.js';
import type { FieldType, RecordType } from '../src/documents/field-types.js';
import { alignmentFields, localStrategyFields } from '../src/local-strategy/fields.js';
import { portfolioFields } from '../src/portfolio/fields.js';
import { type AssessOptions, assess } from '../src/rules/index.js';
import type { AnyRule } from '../src/rules/rule.js';
import type { Example } from '../src/testing/index.js';
import { alone } from './alone.js';

// A list that is known to be partial may turn out to hold anything besides. The lists are those of the types of fields,
// which are derived from the schemas, and the documents those of the examples of every rule.

type Files = Readonly<Record<string, () => Promise<{ readonly examples: readonly Example<never>[] }>>>;
const files: Files = import.meta.glob('./*/rules/**/*.examples.ts');

const TYPES: Readonly<Record<string, RecordType>> = {
  representation: councilFields,
  focus: dialogueFields,
  outputs: dialogueFields,
  across: councilsFields,
  alignment: alignmentFields,
  process: localStrategyFields,
  portfolio: portfolioFields,
};

interface Case {
  readonly rule: AnyRule<never>;
  readonly document: Json;
  readonly options: AssessOptions;
  readonly type: RecordType;
  readonly name: string;
}

type Json = Readonly<Record<string, unknown>>;

/** A list of a document, there or not, with what the type of fields says of it. */
interface ListAt {
  readonly at: Pointer;
  readonly entries: readonly unknown[] | undefined;
  readonly entry: FieldType;
  /** Which list of which kind of record it is. */
  readonly key: string;
  /** The records that hold it and may carry marks, the whole document first. */
  readonly holders: readonly Pointer[];
}

const isList = (type: unknown): type is readonly [FieldType] => Array.isArray(type) && typeof type[0] !== 'undefined';
const isRecord = (type: unknown): type is RecordType =>
  typeof type === 'object' && type !== null && !Array.isArray(type);
const MARKS = ['incomplete', ''];

function* listsIn(value: unknown, type: FieldType, at: Pointer, holders: readonly Pointer[]): Generator<ListAt> {
  if (isList(type)) {
    const [entry] = type;
    if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* listsIn(one, entry, child(at, i), holders);
    return;
  }
  if (!isRecord(type) || typeof value !== 'object' || value === null) return;
  const own = 'incomplete' in type ? [...holders, at] : holders;
  for (const [key, field] of Object.entries(type)) {
    if (MARKS.includes(key)) continue;
    const held = (value as Json)[key];
    const place = child(at, key);
    if (isList(field))
      yield {
        at: place,
        entries: held as readonly unknown[] | undefined,
        entry: field[0],
        key: keyOf(type, key),
        holders: own,
      };
    if (held !== undefined) yield* listsIn(held, field as FieldType, place, own);
  }
}

/** The document with something else at a place; what is not there on the way is made. */
function withAt(value: unknown, path: readonly string[], put: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put(value);
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === step ? withAt(one, rest, put) : one));
  const record = (value ?? {}) as Json;
  return { ...record, [step]: withAt(record[step], rest, put) };
}

function marked(document: unknown, list: Pointer, holder: Pointer): Json {
  const mark = list.slice(holder.length);
  return withAt(document, [...steps(holder), 'incomplete'], (old) => [
    ...new Set([...((old as readonly string[] | undefined) ?? []), mark]),
  ]) as Json;
}

function outcomes({ rule, options }: Case, document: Json): ReadonlyMap<string, string> {
  const { findings } = assess(document as never, alone(rule), options);
  return new Map(findings.map(({ fingerprint, outcome }) => [fingerprint, outcome]));
}

const cases: Case[] = [];
/** Entries that lists of one kind hold anywhere. */
const pool = new Map<FieldType | string, Map<string, unknown>>();

/** Records of one type are of one kind, whatever list they stand in; texts are where the list has the same name. */
function kindOf({ at, entry }: ListAt): FieldType | string {
  return isRecord(entry) ? entry : `${steps(at).at(-1)}`;
}

beforeAll(async () => {
  for (const [path, load] of Object.entries(files)) {
    const [, pack = '', name = ''] = /\/([a-z-]+)\/([a-z-]+)\.examples\.ts$/.exec(path) ?? [];
    const domain = pack === 'rules' ? (path.includes('/council/') ? 'representation' : 'portfolio') : pack;
    const rule = findRule(domain === 'across' ? `outputs/${name}` : `${domain}/${name}`);
    const type = TYPES[domain];
    if (rule === undefined || type === undefined) throw new Error(`${path} is of no rule`);
    for (const example of (await load()).examples) {
      const document = example.subject as Json;
      // Whole records of real places are long, and their lists are those of the others.
      if (JSON.stringify(document).length > 20_000) continue;
      const options = { asOf: '2016-03-01', ...example.options } as AssessOptions;
      cases.push({ rule, document, options, type, name: example.name });
      for (const list of listsIn(document, type, '', [])) {
        const known = pool.get(kindOf(list)) ?? new Map<string, unknown>();
        pool.set(kindOf(list), known);
        for (const entry of list.entries ?? []) known.set(JSON.stringify(entry), entry);
      }
    }
  }
});

/** What tells an entry from others of its list, so that it stands there once: a record by its mark, a line by its seat. */
function markOf(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const { id, seat, holder, organisation } = entry as Json;
  return [id, seat, holder, organisation].find((mark) => typeof mark === 'string');
}

/** Some entries that a list might turn out to hold as well, spread over all that such lists hold in any example. */
function candidates(list: ListAt, n: number): readonly unknown[] {
  const marks = new Set<unknown>((list.entries ?? []).map(markOf).filter((mark) => mark !== undefined));
  const fresh = [...(pool.get(kindOf(list))?.values() ?? [])].filter((entry) => !marks.has(markOf(entry)));
  const step = Math.max(1, Math.floor(fresh.length / n));
  return fresh.filter((_, i) => i % step === 0);
}

/** No completion is a link to an element of which the strategy itself says that it leaves it out. */
function contradicts({ document }: Case, entry: unknown): boolean {
  const { strategy, strategies = [strategy] } = document as {
    readonly strategy?: Json;
    readonly strategies?: readonly (Json | undefined)[];
  };
  const id = typeof entry === 'object' && entry !== null ? (entry as Json)['id'] : undefined;
  const leftOut = JSON.stringify(strategies.map((one) => one?.['silences'] ?? []));
  return typeof id === 'string' && leftOut.includes(JSON.stringify(id));
}

/** Lists beside which a number is stated that stands while they are partial, and gives way to them once they are whole. */
const STATED_STANDS: readonly string[] = ['focus/cadence /meetings'];

const shapeOf = (at: Pointer): string => at.replace(/\/\d+(?=\/|$)/g, '/*');

interface Marked {
  readonly one: Case;
  readonly list: ListAt;
  readonly holders: readonly [Pointer, ...Pointer[]];
  readonly shape: string;
}

/** The lists of the examples, at most `each` of a rule and a place in the document. */
function* listsToMark(each: number): Generator<Marked> {
  const times = new Map<string, number>();
  for (const one of cases) {
    for (const list of listsIn(one.document, one.type, '', [])) {
      const [first, ...others] = list.holders;
      const shape = `${one.rule.id} ${shapeOf(list.at)}`;
      const n = times.get(shape) ?? 0;
      if (first === undefined || n >= (list.entries === undefined ? 1 : each)) continue;
      times.set(shape, n + 1);
      yield { one, list, holders: [first, ...others], shape };
    }
  }
}

describe('a list that is known to be partial', () => {
  test('is partial whichever record says so', () => {
    for (const { one, list, holders, shape } of listsToMark(2)) {
      const [first, ...others] = holders;
      const told = [...outcomes(one, marked(one.document, list.at, first))];
      for (const holder of others) {
        const other = [...outcomes(one, marked(one.document, list.at, holder))];
        expect(other, `${shape}, said at ${holder}: ${one.name}`).toEqual(told);
      }
    }
  }, 120_000);

  test('has no entry to come that overturns a verdict', () => {
    let decided = 0;
    for (const { one, list, holders, shape } of listsToMark(4)) {
      const document = marked(one.document, list.at, holders[0]);
      const before = [...outcomes(one, document)].filter(([, is]) => is === 'passed' || is === 'failed');
      if (before.length === 0) continue;
      decided += 1;
      for (const entry of candidates(list, 6)) {
        if (contradicts(one, entry)) continue;
        const longer = (of: Json): Json =>
          withAt(of, steps(list.at), (old) => [...((old ?? []) as readonly unknown[]), entry]) as Json;
        const ways = STATED_STANDS.includes(shape) ? [longer(document)] : [longer(document), longer(one.document)];
        for (const after of ways.map((way) => outcomes(one, way))) {
          for (const [finding, is] of before) {
            const told = `${shape}, ${finding}: ${one.name}, with ${JSON.stringify(entry)}`;
            expect([is, 'cantTell'], told).toContain(after.get(finding));
          }
        }
      }
    }
    expect(decided).toBeGreaterThan(500);
  }, 300_000);

  test('may be any list that the schemas have, but for those that no rule reads', () => {
    const never = new Map<string, boolean>();
    const tried = new Set([...listsToMark(1)].map(({ list }) => list.key));
    for (const type of Object.values(TYPES)) for (const key of keysOfLists(type)) never.set(key, tried.has(key));
    const forgotten = [...never].filter(([, isTried]) => !isTried).map(([key]) => key);
    expect(forgotten).toEqual(NOT_READ);
  });
});

/** Lists that no rule reads, and the other strategies of an alignment, of which no record can say that some are missing. */
const NOT_READ: readonly string[] = [
  'dates of text, dates, from, provenance',
  'sic of id, name, sic',
  'areas of number, announced, due, areas, partnerships, provenance',
  'authorities of id, name, emphasis, authorities, provenance',
  'others of strategy, national, crosswalk, others',
  'members of id, name, members, note, provenance',
];

/** The lists that a record of a type may hold: the fields of the record that holds each, and its own. */
function keysOfLists(type: FieldType): readonly string[] {
  if (isList(type)) return keysOfLists(type[0]);
  if (!isRecord(type)) return [];
  return Object.entries(type).flatMap(([key, field]) => {
    if (MARKS.includes(key)) return [];
    return [...(isList(field) ? [keyOf(type, key)] : []), ...keysOfLists(field as FieldType)];
  });
}

function keyOf(record: RecordType, key: string): string {
  return `${key} of ${Object.keys(record)
    .filter((field) => !MARKS.includes(field))
    .slice(0, 6)
    .join(', ')}`;
}
