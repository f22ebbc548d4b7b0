import { InvalidInputError } from '../documents/invalid-input.js';
import { isBlank, isNone, type MarkOf, sameAnswer, Unplaced, wordsIn, writtenOf } from './answer.js';
import type { FormColumn, FormQuestion, Written } from './form.js';

/** An answer: the columns of one line, lines of them, names, or "none". */
export type Answer = string | Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[];

/** Answers by the id of their question; `ID.more: true` says that there are more than those told. */
export type Answers = Readonly<Record<string, Answer | boolean | undefined>>;

/** What became of one answer. */
export interface FillLine {
  /** The question. */
  readonly question: string;
  /** Its line, counted from 1; null where it has but one. */
  readonly line: number | null;
  /** Its column; null for the whole line. */
  readonly column: string | null;
  /** Written; put in the place of another value; or not placed. */
  readonly state: 'written' | 'replaced' | 'unplaced';
  /** Where it stands now; null for what was not placed. */
  readonly at: string | null;
  /** What was there before, as text; or why it could not be placed. */
  readonly because: string | null;
}

/** How to fill a document in. */
export interface FillOptions<D> {
  /** The questions that were answered. */
  readonly questions: readonly FormQuestion[];
  /** Who answered, for the mark of each fact: "the secretary, 3 June 2024". */
  readonly source?: string | undefined;
  /** Reads the document that comes out, as `parseDialogue` does; throws for one that contradicts itself. */
  readonly parse?: ((document: unknown) => D) | undefined;
}

/** A document with answers filled in. */
export interface Filled<D> {
  /** The document; where it contradicts itself as it stands, not parsed. */
  readonly document: D;
  /** What became of every answer. */
  readonly review: readonly FillLine[];
  /** Why the document cannot be read as it stands; the answers are in it all the same. */
  readonly fault?: InvalidInputError;
}

type Fields = Record<string, unknown>;

const RECORDS: Readonly<Record<string, readonly [list: string, match: readonly string[]]>> = {
  member: ['members', ['id', 'seat', 'holder/id', 'holder/name', 'organisation/name']],
  meeting: ['meetings', ['id', 'date']],
  priority: ['priorities', ['id', 'title', 'name']],
  council: ['dialogues', ['id', 'name']],
};

/**
 * Fills answers into a document. Blank and "?" set nothing, "none" sets what the question says it does, and whatever cannot
 * be placed is in the review with the reason; nothing is guessed and nothing of the document is lost. Each fact that is
 * written is marked with who answered. The document that is given stays as it was.
 *
 * Filling nothing in changes nothing, filling the same in twice is like filling it in once, and the order of answers does
 * not matter.
 */
export function fill<D>(document: D, answers: Answers, options: FillOptions<D>): Filled<D> {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new TypeError(`fill: a document is an object, got ${Array.isArray(document) ? 'a list' : String(document)}.`);
  }
  const filled = new Filling(JSON.parse(JSON.stringify(document)) as Fields, options.source);
  const { questions } = options;
  const known = new Set(questions.flatMap(({ id }) => [id, `${id}.more`]));
  for (const id of Object.keys(answers)
    .filter((one) => !known.has(one))
    .sort()) {
    filled.unplaced(id, null, null, 'there is no such question');
  }
  // Records before whatever names them.
  const depth = (question: FormQuestion): number => (question.after ?? []).length;
  for (const question of [...questions].sort((a, b) => depth(a) - depth(b))) {
    const answer = answers[question.id];
    if (answer === undefined || typeof answer === 'boolean' || isBlank(answer)) continue;
    filled.answer(question, answer, answers[`${question.id}.more`] === true);
  }
  const { review } = filled;
  if (options.parse === undefined) return { document: filled.document as D, review };
  try {
    return { document: options.parse(filled.document), review };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { document: filled.document as D, review, fault: error };
  }
}

class Filling {
  readonly document: Fields;
  readonly review: FillLine[] = [];
  readonly #source: string | undefined;

  constructor(document: Fields, source: string | undefined) {
    this.document = document;
    this.#source = source;
  }

  unplaced(question: string, line: number | null, column: string | null, because: string): void {
    this.review.push({ question, line, column, state: 'unplaced', at: null, because });
  }

  answer(question: FormQuestion, answer: Answer, more: boolean): void {
    const { id } = question;
    if (question.answer === 'names') {
      if (typeof answer !== 'string' && !(Array.isArray(answer) && answer.every((name) => typeof name === 'string'))) {
        this.unplaced(id, null, null, 'names are asked for, parted by semicolons');
        return;
      }
      this.#names(question, isNone(answer) ? [] : wordsIn(answer));
      return;
    }
    if (isNone(answer)) {
      if (question.none?.set === undefined) this.unplaced(id, null, null, 'this question has no “none”');
      else for (const [at, value] of Object.entries(question.none.set)) this.#put(id, null, null, [], at, value);
      return;
    }
    if (typeof answer === 'string') {
      this.unplaced(id, null, null, `“${answer}” says which line or column of the question it is in nowhere`);
      return;
    }
    if (question.answer === 'record') {
      const record = (Array.isArray(answer) ? answer[0] : answer) as Fields | undefined;
      if (record !== undefined) this.#columns(question, null, [], record);
      return;
    }
    const rows = (Array.isArray(answer) ? answer : [answer]) as readonly Fields[];
    for (const [i, row] of rows.entries()) {
      this.#tried(id, i + 1, null, () => {
        this.#row(question, i + 1, row);
      });
    }
    if (more && question.list !== undefined && !question.list.includes('{')) this.#incomplete(question.list);
  }

  /** Does it, or says why it could not be placed. */
  #tried(question: string, line: number | null, column: string | null, place: () => void): void {
    try {
      place();
    } catch (error) {
      if (!(error instanceof Unplaced)) throw error;
      this.unplaced(question, line, column, error.message);
    }
  }

  #names({ id, mark }: FormQuestion, names: readonly string[]): void {
    if (mark === undefined) return;
    const named = new Set<Fields>();
    for (const name of names) {
      this.#tried(id, null, name, () => {
        named.add(this.#find('member', name));
      });
    }
    for (const [i, member] of listAt(this.document, mark.list.slice(1)).entries()) {
      const counts = Object.entries(mark.where).every(([path, values]) => values.includes(String(read(member, path))));
      if (!named.has(member) && !counts) continue;
      this.#put(id, null, null, [mark.list.slice(1), i], mark.field, named.has(member) ? mark.named : mark.others);
    }
  }

  #row(question: FormQuestion, line: number, row: Fields): void {
    const { columns = [], list = '' } = question;
    if (columns.every(({ key }) => isBlank(row[key]))) return;
    const lacking = columns.find(({ key, required }) => required === true && isBlank(row[key]));
    if (lacking !== undefined) throw new Unplaced(`the line does not say: ${lacking.label}`);
    const within = /^\/\w+\/\{(\w+)\}\/(\w+)$/.exec(list);
    const [owner, name, at] =
      within === null ? this.#holderOf(list) : this.#owned(within[1] ?? '', within[2] ?? '', row);
    const empty = columns.find(({ key, noneSets }) => noneSets === 'empty' && isNone(row[key]));
    if (empty !== undefined) {
      owner[name] = [];
      this.review.push({
        question: question.id,
        line,
        column: empty.key,
        state: 'written',
        at: pointer(at),
        because: null,
      });
      return;
    }
    if (owner[name] === undefined) {
      if (question.add === false || question.find !== undefined)
        throw new Unplaced('the document has no such list to add to');
      owner[name] = [];
    }
    const records = listAt(owner, name);
    const found = this.#recordOf(question, row, records);
    if (found !== undefined) {
      this.#columns(question, line, [...at, records.indexOf(found)], row);
      return;
    }
    if (question.add === false) throw new Unplaced(`${String(row[question.key ?? ''] ?? 'it')} is not in the document`);
    this.#newRecord(question, line, row, records, at);
  }

  #newRecord(question: FormQuestion, line: number, row: Fields, records: Fields[], at: Place): void {
    const record: Fields = { ...question.fixed };
    if (question.list === '/meetings' && !isBlank(row['date'])) record['id'] = `m-${String(row['date']).trim()}`;
    if (question.list === '/priorities' && !isBlank(row['title'] ?? row['name']))
      record['id'] = slug(String(row['title'] ?? row['name']));
    records.push(record);
    const before = this.review.length;
    this.#columns(question, line, [...at, records.length - 1], row);
    const bare = withoutOrigin(record);
    // A line that says nothing beyond a record of the list is that record.
    const twin = records.some((one) => one !== record && holds(one, bare));
    if (twin || Object.keys(bare).every((key) => Object.hasOwn(question.fixed ?? {}, key) || key === 'id')) {
      records.pop();
      const said = this.review.splice(before);
      for (const one of said.filter(({ state }) => state === 'unplaced')) this.review.push(one);
      return;
    }
    this.#origin(record, '');
    for (const key of Object.keys(record['provenance'] as Fields)) {
      if (key !== '') delete (record['provenance'] as Fields)[key];
    }
  }

  /** The record that holds a list of the document, and the list's name in it. */
  #holderOf(list: string): readonly [Fields, string, Place] {
    const path = list.slice(1).split('/');
    let holder = this.document;
    for (const step of path.slice(0, -1)) {
      if (typeof holder[step] !== 'object' || holder[step] === null) holder[step] = {};
      holder = holder[step] as Fields;
    }
    return [holder, path.at(-1) ?? '', path];
  }

  /** The list in the record that the line names. */
  #owned(kind: string, name: string, row: Fields): readonly [Fields, string, Place] {
    const value = row[kind];
    if (isBlank(value)) throw new Unplaced(`the line does not say which ${kind}`);
    const owner = this.#find(kind, String(value));
    const [list = ''] = RECORDS[kind] ?? [];
    return [owner, name, [list, listAt(this.document, list).indexOf(owner), name]];
  }

  #recordOf(
    { find, key, match, append, columns = [] }: FormQuestion,
    row: Fields,
    records: readonly Fields[],
  ): Fields | undefined {
    if (append === true) return undefined;
    if (find !== undefined) {
      const found = records.filter((one) => Object.entries(find).every(([field, value]) => one[field] === value));
      if (found.length !== 1)
        throw new Unplaced(found.length === 0 ? 'there is nobody that it is about' : 'it may be about several');
      return found[0];
    }
    if (key === undefined) return undefined;
    const value = row[key];
    if (isBlank(value)) throw new Unplaced('the line does not say what it is about');
    const fields = match ?? [columns.find((column) => column.key === key)?.field ?? key];
    const found = records.filter((one) => fields.some((field) => isSame(read(one, field), value)));
    if (found.length > 1) throw new Unplaced(`${String(value)}: more than one goes by that name`);
    return found[0];
  }

  /** The record that a name stands for. */
  #find(kind: string, name: string): Fields {
    const [list = '', match = []] = RECORDS[kind] ?? [];
    const found = listAt(this.document, list).filter((one) => match.some((field) => isSame(read(one, field), name)));
    const [only] = found;
    if (only === undefined || found.length > 1) {
      throw new Unplaced(`${name}: ${found.length > 1 ? 'more than one' : 'no'} ${kind} goes by that name`);
    }
    return only;
  }

  /** The mark of the record that a name stands for; one that has none gets one. */
  readonly #markOf: MarkOf = (kind, name) => {
    const record = this.#find(kind, name);
    if (typeof record['id'] === 'string') return record['id'];
    const base =
      kind === 'meeting' ? `m-${String(record['date'])}` : slug(String(record['title'] ?? record['name'] ?? name));
    const [list = ''] = RECORDS[kind] ?? [];
    const taken = new Set(listAt(this.document, list).map(({ id }) => id));
    let mark = base;
    for (let n = 2; taken.has(mark); n += 1) mark = `${base}-${n}`;
    record['id'] = mark;
    return mark;
  };

  #columns({ id, columns = [] }: FormQuestion, line: number | null, at: Place, row: Fields): void {
    for (const column of columns) {
      const value = row[column.key];
      if (column.field === null || isBlank(value)) continue;
      this.#tried(id, line, column.key, () => {
        this.#column(id, line, at, column, value);
      });
    }
  }

  #column(id: string, line: number | null, at: Place, column: FormColumn, value: unknown): void {
    const { field, noneValue, noneSets } = column;
    if (field === null) return;
    if (isNone(value) && noneValue !== undefined) {
      this.#put(id, line, column.key, at, field, noneValue);
      return;
    }
    if (isNone(value) && noneSets !== undefined && noneSets !== 'empty') {
      for (const [path, one] of Object.entries(noneSets)) this.#put(id, line, column.key, at, path, one);
      return;
    }
    const written = writtenOf(column, value, this.#markOf);
    if (column.onlyYes === true && written !== true) return;
    this.#put(id, line, column.key, at, field, written);
  }

  /** Writes a value, marks where it comes from, and says what it replaced. */
  #put(question: string, line: number | null, column: string | null, at: Place, field: string, value: Written): void {
    const path = field.replace(/^\//, '').split('/');
    const record = at.reduce<Fields>((held, step) => held[String(step)] as Fields, this.document);
    let place = record;
    for (const step of path.slice(0, -1)) {
      if (typeof place[step] !== 'object' || place[step] === null) place[step] = {};
      place = place[step] as Fields;
    }
    const last = path.at(-1) ?? '';
    const before = place[last];
    const same = JSON.stringify(before) === JSON.stringify(value);
    place[last] = JSON.parse(JSON.stringify(value));
    if (same) return;
    this.#origin(record, path.join('/'));
    this.review.push({
      question,
      line,
      column,
      state: before === undefined ? 'written' : 'replaced',
      at: pointer([...at, ...path]),
      because: before === undefined ? null : JSON.stringify(before),
    });
  }

  /** Who says so: an answer is the judgement of whoever gave it. */
  #origin(record: Fields, path: string): void {
    const marks = (record['provenance'] ?? {}) as Fields;
    const { provenance: _, ...rest } = record;
    for (const key of Object.keys(record)) delete record[key];
    const source = this.#source === undefined ? {} : { source: this.#source };
    Object.assign(record, rest, { provenance: { ...marks, [path]: { ...source, confidence: 'analyst' } } });
  }

  /** The list is known in part. */
  #incomplete(list: string): void {
    const lists = (this.document['incomplete'] ?? []) as readonly string[];
    if (!lists.includes(list)) this.document['incomplete'] = [...lists, list];
  }
}

type Place = readonly (string | number)[];

function pointer(at: Place): string {
  return at.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function listAt(record: Fields, name: string): Fields[] {
  const list = record[name];
  return Array.isArray(list) ? (list as Fields[]) : [];
}

function read(record: unknown, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>(
      (held, step) => (typeof held === 'object' && held !== null ? (held as Fields)[step] : undefined),
      record,
    );
}

/** One of several that share a name is called by its mark as well: `Acme (seat s2)`. */
function isSame(held: unknown, value: unknown): boolean {
  if (held === undefined || held === null) return false;
  const mark = /\(seat ([^()]+)\)$/.exec(String(value).trim())?.[1];
  return sameAnswer(held, mark ?? value);
}

function withoutOrigin({ provenance: _, ...rest }: Fields): Fields {
  return rest;
}

/** Does a record say all that the line says? */
function holds(record: Fields, said: Fields): boolean {
  return Object.entries(said).every(([key, value]) => JSON.stringify(record[key]) === JSON.stringify(value));
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
