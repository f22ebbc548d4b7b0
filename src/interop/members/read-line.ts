import { daysOf, type When } from '../../core/when.js';
import type { Role } from '../../council/model.js';
import { readDate, readSpan } from '../cells/read-date.js';
import { readLeaving } from '../cells/read-leaving.js';
import { readRole, roleBehind, roleUnder } from '../cells/read-role.js';
import { readUnknown } from '../cells/read-unknown.js';
import { isBlank } from '../text/squeeze.js';
import type { Column } from './columns.js';
import { type Draft, newDraft } from './draft.js';
import { valueText } from './grammar.js';
import { type LineContext, type Pen, penFor } from './pen.js';
import { readHolder, readHowSenior, type Spoken } from './read-holder.js';
import { listIn, readOrganisation } from './read-organisation.js';

/** What stands above a line as its group. */
export interface GroupAbove {
  readonly name: string;
  /** How that is known; absent: it stands in the line itself, or in a cell merged over it. */
  readonly because?: string;
}

/** Reads one line of a member list. Each of its cells ends up in a field or in the review. */
export function readLine(
  at: number,
  context: LineContext,
  cellAt: (column: Column) => string,
  group: GroupAbove | undefined,
): Draft {
  const draft = newDraft(at + 1);
  const pen = penFor(draft, context, cellAt);
  readNote(pen, cellAt);
  readRoleOf(pen, group);
  const spoken = readHolder(pen);
  readOrganisation(pen);
  refineChair(pen);
  readHowSenior(pen);
  readTerm(pen, spoken);
  for (const use of ['id', 'seat', 'nominatedBy', 'body'] as const) {
    const cell = pen.known(use);
    if (cell !== undefined) pen.write(use, cell.text);
  }
  const claims = pen.known('speaksFor', 'speaksFor', true);
  if (claims !== undefined) pen.write('speaksFor', listIn(claims.text).map(claimOf));
  if (group !== undefined) {
    pen.write('attributes/group', group.name);
    if (group.because !== undefined) pen.mark('attributes/group', { confidence: 'derived', note: group.because });
  }
  return draft;
}

/** The marks of the model for whom a seat speaks; anything else stays in its own words. */
function claimOf(words: string): string {
  const plain = words.replace(/s$/u, '');
  return plain === 'SME' || plain === 'sme' ? 'sme' : plain === 'Micro' || plain === 'micro' ? 'micro' : words;
}

/** Every column of notes; several stand behind their headers. */
function readNote(pen: Pen, cellAt: (column: Column) => string): void {
  const columns = pen.context.columns.filter(({ use }) => use === 'note');
  const filled = columns.filter((column) => {
    const raw = cellAt(column);
    const unknown = isBlank(raw) ? undefined : readUnknown(raw);
    if (unknown !== undefined) pen.note({ column, raw, text: raw }, 'note', null, 'read', unknown.reason);
    return unknown === undefined && !isBlank(raw);
  });
  if (filled.length === 0) return;
  const texts = filled.map((column) =>
    columns.length === 1 ? cellAt(column).trim() : `${column.column}: ${cellAt(column).trim()}`,
  );
  pen.write('note', texts.join('; '));
}

function readRoleOf(pen: Pen, group: GroupAbove | undefined): void {
  const cell = pen.known('role');
  if (cell !== undefined) {
    pen.put<Role>(cell, 'role', readRole(cell.text));
    return;
  }
  const name = pen.cell('holder/name');
  const aside = name === undefined ? undefined : roleBehind(name.text);
  if (name !== undefined && aside !== undefined) {
    pen.guess(name, 'role', aside, 'in brackets behind the name');
    return;
  }
  const under = group === undefined ? undefined : roleUnder(group.name);
  if (under !== undefined && group !== undefined)
    pen.guess(undefined, 'role', under, `it stands under "${group.name}"`);
}

/** A co-chair whose organisation is a firm or a department is that of industry or government. */
function refineChair(pen: Pen): void {
  if (pen.draft.fields.get('role') !== 'co-chair') return;
  const kind = pen.draft.fields.get('organisation/kind');
  const role = kind === 'business' ? 'industry-co-chair' : kind === 'department' ? 'government-co-chair' : undefined;
  if (role !== undefined) pen.guess(pen.cell('role'), 'role', role, `a co-chair of a ${kind}`);
}

function readTerm(pen: Pen, spoken: readonly Spoken[]): void {
  for (const use of ['from', 'until'] as const) {
    const cell = pen.known(use);
    if (cell === undefined) continue;
    const dates = pen.context.dates(cell.column);
    const span = readSpan(cell.text, dates);
    const plain = readDate(cell.text, dates);
    if (plain.state === 'unplaced' && span?.from !== undefined && span.until !== undefined) {
      pen.put(cell, 'from', span.from);
      pen.put(cell, 'until', span.until);
    } else pen.put(cell, use, plain);
  }
  const term = pen.known('term', 'from');
  if (term !== undefined) readTermCell(pen, term);
  const said = [...spoken, ...inNotes(pen)];
  for (const [is, field] of [
    ['left', 'until'],
    ['joined', 'from'],
  ] as const)
    readSpoken(pen, said, is, field);
  const [from, until] = [pen.draft.fields.get('from'), pen.draft.fields.get('until')] as (When | undefined)[];
  const [first, last] = [daysOf(from).first, daysOf(until).last];
  if (first !== undefined && last !== undefined && first > last) {
    pen.draft.fields.delete('until');
    pen.draft.marks.delete('until');
    pen.note(
      pen.cell('until') ?? pen.cell('term'),
      'until',
      until === undefined ? null : valueText(until),
      'asked',
      'the last day is before the first; which is right?',
    );
  }
}

function readTermCell(pen: Pen, cell: NonNullable<ReturnType<Pen['cell']>>): void {
  const dates = pen.context.dates(cell.column);
  const span = readSpan(cell.text, dates);
  if (span !== undefined) {
    for (const field of ['from', 'until'] as const) {
      const reading = span[field];
      if (reading === undefined) continue;
      if (!('value' in reading) || !pen.draft.fields.has(field)) pen.put(cell, field, reading);
      else if (valueText(pen.draft.fields.get(field)) !== valueText(reading.value)) {
        pen.note(cell, field, valueText(reading.value), 'asked', 'another column says otherwise');
      }
    }
    return;
  }
  const plain = readDate(cell.text, dates);
  if ('value' in plain)
    pen.note(cell, 'from', valueText(plain.value), 'asked', 'one date for a term: the first day, or the last?');
  else
    pen.note(
      cell,
      'from',
      null,
      plain.state === 'unplaced' ? 'unplaced' : plain.state,
      plain.state === 'unplaced' ? 'we cannot read this as two dates' : plain.reason,
    );
}

function inNotes(pen: Pen): readonly Spoken[] {
  const cell = pen.cell('note');
  if (cell === undefined) return [];
  const found = readLeaving(cell.text, pen.context.dates(undefined), true);
  return found.length === 0 ? [] : [{ cell, found }];
}

/** What titles, names and notes say of a first or last day, where no column does. */
function readSpoken(pen: Pen, said: readonly Spoken[], is: 'left' | 'joined', field: 'from' | 'until'): void {
  const ones = said.flatMap(({ cell, found }) => found.filter((one) => one.is === is).map((one) => ({ cell, one })));
  const dated = ones.filter(({ one }) => one.date !== undefined);
  const [first, ...more] = dated;
  const stated = pen.draft.fields.get(field);
  if (first === undefined) {
    const [bare] = ones;
    if (bare === undefined) return;
    if (stated === undefined) {
      const reason = `it says "${bare.one.word}" without a day; when was that, or does somebody still sit?`;
      pen.note(bare.cell, field, null, 'asked', reason);
    } else if (bare.cell.column.use === 'status') {
      pen.note(bare.cell, 'status', null, 'read', 'not written: the last day says it');
    }
    return;
  }
  const date = first.one.date as When;
  const text = valueText(date);
  if (stated !== undefined) {
    const reason =
      valueText(stated) === text ? 'the same as in the column' : 'the column says otherwise; the column is written';
    pen.note(first.cell, field, text, valueText(stated) === text ? 'read' : 'asked', reason);
    return;
  }
  const others = more.filter(({ one }) => valueText(one.date) !== text);
  if (others.length > 0) {
    pen.note(
      first.cell,
      field,
      text,
      'asked',
      `${others.map(({ cell }) => cell.column.column).join(' and ')} says another day; which is right?`,
    );
    return;
  }
  const where = `"${first.one.word}" and a date in ${placeOf(first.cell.column)}`;
  const same = more.filter(({ cell }) => cell !== first.cell).map(({ cell }) => cell.column.column);
  pen.guess(first.cell, field, date, same.length === 0 ? where : `${where}, and the same in ${same.join(' and ')}`);
}

function placeOf({ use, column }: Column): string {
  return use === 'holder/title' ? 'the title' : use === 'holder/name' || use === 'name/family' ? 'the name' : column;
}
