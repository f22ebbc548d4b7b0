import { type DateReading, provenOrder } from '../cells/read-date.js';
import { readSizeWord } from '../cells/read-size.js';
import { letterOf } from '../column-letter.js';
import { placesOf } from '../places.js';
import { type Table, textOfCell } from '../table.js';
import { TableError } from '../table-error.js';
import { isBlank, squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import type { ColumnUse, ListQuestion, MemberOptions, ReviewLine, SeveralOptions } from '../types.js';
import type { ColumnUseName } from '../words/columns.js';
import { readAnswers } from './answers.js';
import { applyAnswers } from './apply-answers.js';
import { type Asides, keepAside, listCells } from './asides.js';
import { type Column, chooseColumns, columnUse } from './columns.js';
import type { Draft } from './draft.js';
import { type FillDown, fillDowns } from './fill-down.js';
import { findHeader } from './find-header.js';
import { factsOf, LIST_FIELDS } from './list-facts.js';
import { type ListFacts, listQuestions } from './list-questions.js';
import { filledByMerges } from './merges.js';
import { orderedReview } from './order-review.js';
import { type GroupAbove, readLine } from './read-line.js';
import { NOTHING_TELLS } from './read-organisation.js';
import { markRecords, relateOrganisations, relatePeople } from './relate.js';
import { type SortedLine, sortLines } from './sort-lines.js';

/** A member list as it was read, before it is made a document. */
export interface ReadList {
  /** The records, in the order of their lines. */
  readonly drafts: readonly Draft[];
  readonly columns: readonly ColumnUse[];
  readonly asked: readonly ListQuestion[];
  readonly review: readonly ReviewLine[];
  /** Lines that are no records. */
  readonly notes: readonly string[];
  readonly facts: ListFacts;
  /** Facts of the list as a whole that an answer gave. */
  readonly answered: readonly string[];
}

/** One council, or several. */
type AnyOptions = MemberOptions | SeveralOptions;
type Grid = readonly (readonly string[])[];

/** Reads every line of a list, holds them against each other and applies what was answered. */
export function readList(table: Table, options: AnyOptions): ReadList {
  const raw: Grid = table.rows.map((row) => row.map(textOfCell));
  const chosen = chooser(options.columns);
  const header = findHeader(raw, chosen, options.headerLine);
  const below = raw.slice(header.to);
  const cellsOf = (index: number): readonly string[] => below.map((row) => row[index] ?? '');
  const lastHeader = header.headers.reduce(
    (at, { index, because }) => (because.startsWith('no header') ? at : index),
    -1,
  );
  const known = header.headers.filter(({ index }) => index <= lastHeader);
  const columns = withoutBodies(chooseColumns(known, cellsOf, chosen), options);
  const columnAt = (index: number): string | null => columns.find((column) => column.index === index)?.column ?? null;
  const lines = sortLines(raw, header, columns);
  const merged = filledByMerges(raw, table.merges ?? []);
  const downs = fillDowns(lines, merged, columns, options.fillDown ?? []);
  const dates = dateReader(lines.filter(isRecord), merged.grid, columns, options);
  const places = options.places === undefined ? undefined : placesOf(options.places);
  const asides: Asides = { review: [...downs.review], notes: [], around: [] };
  for (const [at, row] of raw.slice(0, header.from).entries())
    keepAside(asides, at, row, () => null, 'a line above the header; kept in notes');

  const drafts: Draft[] = [];
  let heading: GroupAbove | undefined;
  for (const line of lines) {
    const row = raw[line.at] ?? [];
    if (isRecord(line)) {
      const draft = readLine(
        line.at,
        { columns, places, dates },
        (column) => downs.cellAt(line.at, column),
        downs.groupAt(line.at, heading),
      );
      if (line.is === 'alone') askWhetherHeading(draft, row, columnAt);
      beyondTheHeader(draft, row, lastHeader);
      blankOrganisation(draft, drafts.at(-1), columns);
      drafts.push(draft);
    } else heading = asideOf(line, row, asides, columnAt, heading, lines);
  }
  for (const { line, column, cell, reason } of table.remarks ?? []) {
    asides.review.push({
      line,
      column: column === null ? null : (columnAt(column) ?? `Column ${letterOf(column)}`),
      cell,
      field: null,
      value: null,
      state: 'read',
      reason,
    });
  }
  return finished({ drafts, columns, asides, downs, dates, places, lines, grid: merged.grid, options });
}

function isRecord({ is }: SortedLine): boolean {
  return is === 'data' || is === 'alone';
}

/** What the caller says of a column, by its header as it stands or as it is compared. */
function chooser(columns: MemberOptions['columns']): (header: string) => string | null | undefined {
  if (columns === undefined) return () => undefined;
  const said = new Map(Object.keys(columns).map((header) => [keyOf(header), columns[header]]));
  return (header) => said.get(keyOf(header));
}

/** A column that names several councils is read only where the caller expects several. */
function withoutBodies(columns: readonly Column[], { bodies }: AnyOptions): readonly Column[] {
  if (bodies === true) {
    if (columns.some(({ use }) => use === 'body')) return columns;
    // "Group" and "Section" may be the councils, where nothing else names them.
    const group = columns.find(({ use }) => use === 'attributes/group');
    if (group !== undefined)
      return columns.map((column) => (column === group ? { ...column, use: 'body' as const } : column));
    throw new TableError(
      'nothing-recognised',
      'No column names the councils: give one the header “Council”, “Board” or “Committee”, or say which it is.',
    );
  }
  return columns.map((column) =>
    column.use === 'body'
      ? { ...column, use: null, because: `${column.because}; it names a body, and one council is read; not used` }
      : column,
  );
}

/** How dates of each column are read: by what the caller says, else by what its cells show. */
function dateReader(
  records: readonly SortedLine[],
  grid: Grid,
  columns: readonly Column[],
  { dateOrder, asAt }: AnyOptions,
): (column: Column | undefined) => DateReading {
  const year = typeof asAt === 'string' ? Number(asAt.slice(0, 4)) : undefined;
  const base: DateReading = { ...(year === undefined ? {} : { lastYear: year + YEARS_AHEAD }) };
  if (dateOrder !== undefined) return () => ({ ...base, order: dateOrder });
  const orders = new Map<number, DateReading>();
  for (const { index, use, column } of columns) {
    if (use !== 'from' && use !== 'until' && use !== 'term') continue;
    const order = provenOrder(records.map(({ at }) => grid[at]?.[index] ?? ''));
    if (order === undefined || order === 'both') continue;
    const which = order === 'dmy' ? 'the day stands before the month' : 'the month stands before the day';
    orders.set(index, { ...base, order, because: `another cell of ${column} shows that ${which}` });
  }
  const [shown, ...others] = orders.values();
  // Columns that contradict each other show nothing: only a date that can be read one way alone is read.
  if (others.some(({ order }) => order !== shown?.order)) return () => ({ ...base, alone: true });
  // A date in a title or a note is written as those of the columns are.
  const elsewhere: DateReading = shown === undefined ? { ...base, alone: true } : { ...shown };
  return (column) => (column === undefined ? elsewhere : (orders.get(column.index) ?? base));
}

/** A term may be set that far ahead. */
const YEARS_AHEAD = 20;

/** A line that is no record; answers the heading that holds from there. */
function asideOf(
  line: SortedLine,
  row: readonly string[],
  asides: Asides,
  columnAt: (index: number) => string | null,
  heading: GroupAbove | undefined,
  lines: readonly SortedLine[],
): GroupAbove | undefined {
  if (line.is === 'repeat') listCells(asides, line.at, row, columnAt, 'read', 'the header again');
  else if (line.is === 'comment')
    listCells(asides, line.at, row, columnAt, 'read', 'a line that begins with #; skipped');
  else if (line.is === 'footnote') {
    const isLast = !lines.some((other) => other.at > line.at && isRecord(other));
    const one = row.filter((cell) => !isBlank(cell)).length === 1;
    keepAside(
      asides,
      line.at,
      row,
      columnAt,
      isLast && one ? 'a last line with one cell; kept in notes' : 'a line that is no record; kept in notes',
    );
  } else if (line.is === 'heading') {
    const index = row.findIndex((cell) => !isBlank(cell));
    const cell = row[index] ?? '';
    const name = groupName(cell);
    asides.review.push({
      line: line.at + 1,
      column: columnAt(index),
      cell,
      field: 'attributes/group',
      value: name,
      state: 'guessed',
      reason: 'a line with one cell, read as a heading over the lines below',
    });
    return { name, because: `named in the heading in line ${line.at + 1}` };
  }
  return heading;
}

/** A heading without the colon behind it, or the number of those below. */
function groupName(cell: string): string {
  const text = squeeze(cell)
    .replace(/\s*\(\d+\)$/, '')
    .replace(/:$/, '');
  return text === '' ? squeeze(cell) : text;
}

function askWhetherHeading(draft: Draft, row: readonly string[], columnAt: (index: number) => string | null): void {
  const index = row.findIndex((cell) => !isBlank(cell));
  draft.review.push({
    line: draft.line,
    column: columnAt(index),
    cell: row[index] ?? '',
    field: null,
    value: null,
    state: 'asked',
    reason: 'only one cell of the line is filled: is it a record, or a heading? It is read as a record',
  });
}

function beyondTheHeader(draft: Draft, row: readonly string[], lastHeader: number): void {
  for (const [index, cell] of row.entries()) {
    if (index <= lastHeader || isBlank(cell)) continue;
    draft.review.push({
      line: draft.line,
      column: `Column ${letterOf(index)}`,
      cell,
      field: null,
      value: null,
      state: 'unplaced',
      reason: 'beyond the last header',
    });
  }
}

/** A blank below a filled organisation may mean the same one, or that it is not known: never filled, always asked. */
function blankOrganisation(draft: Draft, before: Draft | undefined, columns: readonly Column[]): void {
  const column = columns.find(({ use }) => use === 'organisation/name');
  const above = before?.fields.get('organisation/name');
  if (column === undefined || draft.empty || draft.fields.has('organisation/name') || typeof above !== 'string') return;
  if (!draft.fields.has('holder/id') || !isBlank(draft.cells.get('organisation/name')?.cell ?? '')) return;
  draft.review.push({
    line: draft.line,
    column: column.column,
    cell: '',
    field: 'organisation/name',
    value: above,
    state: 'asked',
    reason: `the cell is empty; is it the organisation of line ${before?.line}, or not known?`,
  });
}

interface Unfinished {
  readonly drafts: readonly Draft[];
  readonly columns: readonly Column[];
  readonly asides: Asides;
  readonly downs: FillDown;
  readonly dates: (column: Column | undefined) => DateReading;
  readonly places: ReturnType<typeof placesOf> | undefined;
  readonly lines: readonly SortedLine[];
  readonly grid: Grid;
  readonly options: AnyOptions;
}

/** What all lines say together, what was answered, and what is asked of the list as a whole. */
function finished({ drafts, columns, asides, downs, dates, places, lines, grid, options }: Unfinished): ReadList {
  const answers = options.review === undefined ? [] : readAnswers(options.review);
  const ofList = answers.filter(({ line, field }) => line === null && LIST_FIELDS.includes(field));
  const ofLines = answers.filter((answer) => !ofList.includes(answer));
  const plain: DateReading = options.dateOrder === undefined ? {} : { order: options.dateOrder };
  const context = { places, dates: plain, columns: columns.map(({ column }) => column) };
  const headerOf = (use: ColumnUseName): string | null => columns.find((column) => column.use === use)?.column ?? null;
  const names = {
    holder: headerOf('holder/name') ?? headerOf('name/family'),
    organisation: headerOf('organisation/name'),
  };
  const answered = [...applyAnswers(drafts, ofLines, context, false)];
  relateOrganisations(drafts, names);
  relatePeople(drafts, names);
  for (const line of applyAnswers(drafts, ofLines, context, true)) answered.push(line);
  markRecords(
    drafts.filter(({ dropped }) => dropped === undefined),
    headerOf('id'),
  );
  const isAnswered = (line: ReviewLine): boolean =>
    answered.some((one) => one.line === null && one.field === line.field && one.column === line.column);
  const list = factsOf(options, ofList, plain);
  const questions = [kindQuestion(drafts, names.organisation), ...bodyQuestions(columns, grid, lines, options)].filter(
    (line) => line !== undefined,
  );
  const review = [
    ...[...asides.review, ...questions].filter((line) => line.line !== null || !isAnswered(line)),
    ...answered,
    ...list.faults,
    ...drafts.flatMap((draft) => draft.review),
  ];
  const hasSizeWords = (column: Column): boolean =>
    column.use === 'organisation/employees' &&
    lines.some((line) => isRecord(line) && readSizeWord(grid[line.at]?.[column.index] ?? '') !== undefined);
  return {
    drafts: drafts.filter(({ dropped }) => dropped === undefined),
    columns: columns.map((column) => columnUse(column, downs.told(column), hasSizeWords(column))),
    asked: listQuestions(list.facts, asides.around, drafts, dates(undefined)),
    review: orderedReview(review),
    notes: asides.notes,
    facts: list.facts,
    answered: list.answered,
  };
}

/** More lines than that are not named one by one. */
const MOST_NAMED = 20;

/** One question for all organisations of which nothing tells what they are: an answer to it holds for all of them. */
function kindQuestion(drafts: readonly Draft[], column: string | null): ReviewLine | undefined {
  const open = drafts.filter((draft) =>
    draft.review.some(
      ({ field, state, reason }) => field === 'organisation/kind' && state === 'asked' && reason === NOTHING_TELLS,
    ),
  );
  if (open.length === 0) return undefined;
  const organisations = new Set(open.map((draft) => keyOf(String(draft.fields.get('organisation/name'))))).size;
  const shown = open.slice(0, MOST_NAMED).map(({ line }) => String(line));
  const rest = open.length - shown.length;
  const named =
    rest > 0
      ? `${shown.join(', ')} and ${rest} more`
      : shown.length === 1
        ? shown[0]
        : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
  const what =
    organisations === 1
      ? '1 organisation of which nothing tells what it is'
      : `${organisations} organisations of which nothing tells what they are`;
  return {
    line: null,
    column,
    cell: '',
    field: 'organisation/kind',
    value: null,
    state: 'asked',
    reason: `${what} (${open.length === 1 ? 'line' : 'lines'} ${named}): ${organisations === 1 ? 'is it a firm?' : 'are they firms?'}`,
  };
}

/** A column that names bodies, where one council is read. */
function bodyQuestions(
  columns: readonly Column[],
  grid: Grid,
  lines: readonly SortedLine[],
  { bodies }: AnyOptions,
): readonly ReviewLine[] {
  if (bodies === true) return [];
  return columns.flatMap(({ index, column, because, filled }) => {
    if (filled === 0 || !because.includes('names a body')) return [];
    const named = new Set(
      lines
        .filter(isRecord)
        .map(({ at }) => keyOf(grid[at]?.[index] ?? ''))
        .filter((key) => key !== ''),
    );
    return [
      {
        line: null,
        column,
        cell: '',
        field: 'body',
        value: null,
        state: 'asked' as const,
        reason: `it names ${named.size} ${named.size === 1 ? 'body' : 'bodies'}, and all lines are read as one council: is the table of several councils?`,
      },
    ];
  });
}
