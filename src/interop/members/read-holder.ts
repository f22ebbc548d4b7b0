import type { OrganisationKind, Seniority } from '../../council/model.js';
import { type Leaving, readLeaving } from '../cells/read-leaving.js';
import { bareName, readName, readVacancy, type Vacancy } from '../cells/read-name.js';
import { readSeniority } from '../cells/read-seniority.js';
import { readGender, readSeniorityWord, readStatus } from '../cells/read-words.js';
import { squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import type { ColumnUseName } from '../words/columns.js';
import { leftForSure } from '../words/leavers.js';
import { personMark } from './marks.js';
import type { CellRead, Pen } from './pen.js';
import { listIn } from './read-organisation.js';
import { splitName } from './split-name.js';

/** What titles, names and notes say of the days somebody came or went. */
export interface Spoken {
  readonly cell: CellRead;
  readonly found: readonly Leaving[];
}

/** Reads who sits in the seat, if anybody. */
export function readHolder(pen: Pen): readonly Spoken[] {
  const name = nameCell(pen);
  const organisation = pen.cell('organisation/name');
  const vacancy = vacancyOf(name, organisation);
  // "To be confirmed" is an answer here, and not known elsewhere.
  const stated = pen.cell('status');
  const isState = stated !== undefined && 'value' in readStatus(stated.text, stated.column.column);
  const status = isState ? stated : pen.known('status');
  if (vacancy !== undefined) {
    empty(pen, vacancy.cell, vacancy.vacancy, name, status);
    return [];
  }
  const spoken: Spoken[] = [];
  if (status !== undefined && readState(pen, status, name, spoken)) return [];
  if (name !== undefined) readPerson(pen, name, spoken);
  readTitle(pen, spoken);
  const gender = pen.known('holder/attributes/gender');
  if (gender !== undefined) pen.put(gender, 'holder/attributes/gender', readGender(gender.text));
  const also = pen.known('holder/alsoOf');
  if (also !== undefined) pen.write('holder/alsoOf', listIn(also.text));
  const id = pen.known('holder/id');
  if (id !== undefined) pen.write('holder/id', id.text);
  return spoken;
}

/** The name, in one column or in several. Cells that say nothing, or nothing more, are listed. */
function nameCell(pen: Pen): CellRead | undefined {
  const whole = saying(pen, 'holder/name');
  const honorific = saying(pen, 'name/honorific');
  const given = saying(pen, 'name/given');
  const family = saying(pen, 'name/family');
  if (whole === undefined) {
    const parts = [honorific, given, family].filter((part) => part !== undefined);
    const main = family ?? given ?? honorific;
    return main === undefined ? undefined : { ...main, text: parts.map(({ text }) => text).join(' ') };
  }
  const names: string[] = [];
  if (honorific !== undefined) names.push(honorific.text);
  // "First name" beside "Name": the latter is the family name's column where it holds one word.
  const isVacant = readVacancy(whole.text) !== undefined;
  const isPart =
    !isVacant && given !== undefined && family === undefined && !whole.text.includes(' ') && given.text !== whole.text;
  if (isPart) names.push(given.text);
  for (const part of [isPart ? undefined : given, family]) {
    if (part !== undefined)
      pen.note(part, 'holder/name', null, 'read', `not written: ${whole.column.column} holds the name`);
  }
  if (isVacant && honorific !== undefined) pen.note(honorific, 'holder/name', null, 'read', 'nobody is in the seat');
  return isVacant ? whole : { ...whole, text: [...names, whole.text].join(' ') };
}

/** A cell of a name that says something; "to be confirmed" says something of the seat. */
function saying(pen: Pen, use: ColumnUseName): CellRead | undefined {
  const cell = pen.cell(use);
  return cell !== undefined && readVacancy(cell.text) !== undefined ? cell : pen.known(use, 'holder/name');
}

function vacancyOf(
  name: CellRead | undefined,
  organisation: CellRead | undefined,
): { readonly cell: CellRead; readonly vacancy: Vacancy } | undefined {
  for (const cell of [name, organisation]) {
    const vacancy = cell === undefined ? undefined : readVacancy(cell.text);
    if (cell === undefined || vacancy === undefined) continue;
    // "TBC" for an organisation says nothing of the seat where somebody is named.
    if (cell === organisation && (name !== undefined || vacancy.status === 'to-be-confirmed')) continue;
    return { cell, vacancy };
  }
  return undefined;
}

/** Writes an empty seat; what else the line says of a holder has no place in it. */
function empty(
  pen: Pen,
  cell: CellRead,
  vacancy: Vacancy,
  name: CellRead | undefined,
  status: CellRead | undefined,
): void {
  pen.draft.empty = true;
  const stated = status === undefined ? undefined : readStatus(status.text, status.column.column);
  if (stated !== undefined && 'value' in stated && stated.value === vacancy.status) {
    pen.write('status', vacancy.status);
    pen.note(cell, 'holder/name', null, 'read', 'nobody is in the seat, as its status says');
  } else {
    pen.guess(cell, 'status', vacancy.status, vacancy.reason);
    if (status !== undefined) pen.note(status, 'status', null, 'read', 'not written: the name says it');
  }
  if (vacancy.reservedFor !== undefined) pen.write('reservedFor', vacancy.reservedFor);
  const kept: CellRead[] = vacancy.more ? [cell] : [];
  if (name !== undefined && name !== cell) kept.push(name);
  keep(pen, [...kept, ...ofNobody(pen)]);
}

/** What a line says of a holder where nobody is in the seat: there is no place for it but the note. */
function ofNobody(pen: Pen): readonly CellRead[] {
  const uses = ['holder/title', 'holder/alsoOf', 'holder/attributes/gender', 'seniority', 'holder/id'] as const;
  return uses.flatMap((use) => {
    const other = pen.known(use);
    if (other === undefined) return [];
    pen.note(other, use, null, 'unplaced', 'nobody is in the seat; kept in the note');
    return [other];
  });
}

/** Keeps cells in the note of the record, each behind its header. */
export function keep(pen: Pen, cells: readonly CellRead[]): void {
  if (cells.length === 0) return;
  const before = pen.draft.fields.get('note');
  const texts = cells.map(({ column, text }) => `${column.column}: ${text}`);
  pen.write('note', [...(typeof before === 'string' ? [before] : []), ...texts].join('; '));
}

/** What a column says of the seat. True where nobody is in it. */
function readState(pen: Pen, cell: CellRead, name: CellRead | undefined, spoken: Spoken[]): boolean {
  const reading = readStatus(cell.text, cell.column.column);
  if (!('value' in reading)) {
    // "Left" is about the last day, which other cells may say.
    if (!leftForSure.includes(keyOf(cell.text))) pen.put(cell, 'status', reading);
    else spoken.push({ cell, found: [{ is: 'left', word: cell.text, rest: '' }] });
    return false;
  }
  if (reading.value === 'filled') {
    pen.write('status', 'filled');
    return false;
  }
  if (name !== undefined) {
    pen.note(
      cell,
      'status',
      reading.value,
      'asked',
      `the line names somebody; is the seat ${reading.value.replaceAll('-', ' ')} all the same?`,
    );
    return false;
  }
  pen.write('status', reading.value);
  pen.draft.empty = true;
  keep(pen, ofNobody(pen));
  return true;
}

function readPerson(pen: Pen, cell: CellRead, spoken: Spoken[]): void {
  const dates = pen.context.dates(undefined);
  const found = readLeaving(cell.text, dates).filter(({ date, word }) => date !== undefined || word !== 'left');
  const rest = found.reduce((text, one) => (one.date === undefined ? text : shorter(text, one.rest)), cell.text);
  if (found.length > 0) spoken.push({ cell, found });
  const parts = hasOrganisations(pen) ? undefined : splitName(rest, pen.context.places);
  if (parts?.title !== undefined) pen.guess(cell, 'holder/title', parts.title, parts.because);
  if (parts?.organisation !== undefined) pen.guess(cell, 'organisation/name', parts.organisation, parts.because);
  if (parts?.unclear !== undefined) {
    pen.note(cell, 'organisation/name', parts.unclear, 'asked', 'it stands behind the name: is it the organisation?');
    keep(pen, [cell]);
  }
  const read = readName(parts?.name ?? (rest === '' ? cell.text : rest));
  if (read.is === 'several') {
    pen.note(cell, 'holder/name', null, 'unplaced', `"${read.word}" is more than one person; kept in the note`);
    keep(pen, [cell]);
    return;
  }
  if (read.is === 'vacancy') return;
  const names = read.is === 'pair' ? read.names : ([read.name] as const);
  const [first, second] = names;
  pen.draft.names.holder = first;
  pen.write('holder/id', personMark(bareName(first) || first));
  if (second !== undefined) {
    pen.draft.names.sharedWith = second;
    pen.guess(
      cell,
      'sharedWith/id',
      personMark(bareName(second) || second),
      'two names in one cell: two people share the seat',
    );
  }
}

/** Where organisations have a column, what stands behind a name is no organisation. */
function hasOrganisations({ context }: Pen): boolean {
  return context.columns.some(({ use }) => use === 'organisation/name');
}

function shorter(a: string, b: string): string {
  return b.length < a.length ? b : a;
}

function readTitle(pen: Pen, spoken: Spoken[]): void {
  const cell = pen.known('holder/title');
  const stated = pen.known('seniority');
  if (stated !== undefined) pen.put(stated, 'seniority', readSeniorityWord(stated.text));
  let title = cell?.text ?? '';
  if (cell !== undefined) {
    const found = readLeaving(cell.text, pen.context.dates(undefined));
    if (found.length > 0) spoken.push({ cell, found });
    title = found.reduce((text, one) => (one.date === undefined ? text : shorter(text, one.rest)), cell.text);
    if (title !== '') pen.write('holder/title', squeeze(title));
  }
}

/** Reads how senior the holder is, once the role and the kind of organisation are known. */
export function readHowSenior(pen: Pen): void {
  if (pen.draft.empty || pen.cell('seniority') !== undefined) return;
  const title = pen.draft.fields.get('holder/title');
  const kind = pen.draft.fields.get('organisation/kind') as OrganisationKind | undefined;
  const cell = pen.cell('holder/title') ?? pen.cell('holder/name') ?? pen.cell('name/family');
  const reading = readSeniority(typeof title === 'string' ? title : '', pen.draft.names.holder ?? '', kind);
  if (reading === undefined || cell === undefined) return;
  if (!('value' in reading) && pen.draft.fields.get('role') === 'secretariat') return;
  pen.put<Seniority>(cell, 'seniority', reading);
}
