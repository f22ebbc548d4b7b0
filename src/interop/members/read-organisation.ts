import type { OrganisationKind, SizeBand } from '../../council/model.js';
import { kindInName, readKind } from '../cells/read-kind.js';
import { readVacancy } from '../cells/read-name.js';
import { readRegion } from '../cells/read-region.js';
import { readSize, readSizeWord, type Size } from '../cells/read-size.js';
import { saysNone } from '../cells/read-unknown.js';
import { readYesNo } from '../cells/read-words.js';
import { squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import type { CellRead, Pen } from './pen.js';

/** Words for sizes that only firms are given. */
const OF_FIRMS: readonly (SizeBand | undefined)[] = ['sme', 'micro'];

/** Reads what a line says of the organisation. */
export function readOrganisation(pen: Pen): void {
  const name = pen.known('organisation/name');
  if (name !== undefined && readVacancy(name.text) === undefined) pen.write('organisation/name', name.text);
  else if (name !== undefined && pen.draft.fields.get('status') === undefined)
    pen.write('organisation/name', name.text);
  const id = pen.known('organisation/id');
  if (id !== undefined) pen.write('organisation/id', id.text);
  const parent = pen.known('organisation/parent');
  if (parent !== undefined) pen.write('organisation/parent', parent.text);
  const industries = pen.known('organisation/subSectors', 'organisation/subSectors', true);
  if (industries !== undefined) pen.write('organisation/subSectors', listIn(industries.text));
  const sizes = readSizes(pen);
  readKindOf(pen, name, sizes);
  const place = pen.known('organisation/region');
  if (place !== undefined) {
    const { region, town } = readRegion(place.text, pen.context.places);
    pen.put(place, 'organisation/region', region);
    if (town !== undefined) pen.write('organisation/attributes/town', town);
  }
}

/** Entries parted by semicolons, or by commas where there are none; "none" is none. */
export function listIn(text: string): readonly string[] {
  if (saysNone(text)) return [];
  const parts = text.split(text.includes(';') ? ';' : ',').map(squeeze);
  return [...new Set(parts.filter((part) => part !== ''))];
}

interface Sizes {
  /** A word that only firms are given, as written. */
  readonly ofFirms?: string;
  readonly selfEmployed?: CellRead;
}

/** A number of staff says more than a word; both stand in any of three columns. */
function readSizes(pen: Pen): Sizes {
  const found: { readonly cell: CellRead; readonly reading: ReturnType<typeof readSize> }[] = [];
  for (const use of ['organisation/employees', 'organisation/sizeBand'] as const) {
    const cell = pen.known(use, use, true);
    if (cell !== undefined) found.push({ cell, reading: sizeIn(cell, use) });
  }
  const kind = pen.cell('organisation/kind');
  const word = kind === undefined ? undefined : readSizeWord(kind.text);
  if (kind !== undefined && word !== undefined) {
    const value: Size = word === 'self-employed' ? { kind: word } : { sizeBand: word };
    found.push({ cell: kind, reading: { state: 'written', value } });
  }
  const isNumber = ({ reading }: (typeof found)[number]): boolean => 'value' in reading && 'employees' in reading.value;
  const best = found.find(isNumber) ?? found.find(({ reading }) => 'value' in reading);
  let sizes: Sizes = {};
  for (const one of found) {
    const { cell, reading } = one;
    if (!('value' in reading)) {
      pen.note(cell, cell.column.use, null, reading.state, reading.reason);
      continue;
    }
    const { value } = reading;
    if ('kind' in value) {
      sizes = { ...sizes, selfEmployed: cell };
      continue;
    }
    if ('sizeBand' in value && OF_FIRMS.includes(value.sizeBand)) sizes = { ...sizes, ofFirms: value.sizeBand };
    const field = 'employees' in value ? 'organisation/employees' : 'organisation/sizeBand';
    const plain = 'employees' in value ? value.employees : value.sizeBand;
    if (one === best) {
      if (reading.state === 'guessed') pen.guess(cell, field, plain, reading.reason);
      else pen.write(field, plain);
    } else {
      const reason =
        best !== undefined && isNumber(best) && field === 'organisation/sizeBand'
          ? 'not written: the number of staff says more'
          : `not written: ${best?.cell.column.column ?? ''} says it`;
      pen.note(cell, field, null, 'read', reason);
    }
  }
  return sizes;
}

/** A column headed "SME?" is answered by yes or no. */
function sizeIn(cell: CellRead, use: string): ReturnType<typeof readSize> {
  const says =
    use === 'organisation/sizeBand' && keyOf(cell.column.column).includes('sme') ? readYesNo(cell.text) : undefined;
  if (says === true) return { state: 'written', value: { sizeBand: 'sme' } };
  if (says === false) return { state: 'guessed', value: { sizeBand: 'large' }, reason: 'no SME, so a large firm' };
  return readSize(cell.text);
}

function readKindOf(pen: Pen, name: CellRead | undefined, { ofFirms, selfEmployed }: Sizes): void {
  const cell = pen.known('organisation/kind');
  const stated = cell === undefined || readSizeWord(cell.text) !== undefined ? undefined : readKind(cell.text);
  const field = 'organisation/kind';
  if (stated !== undefined && 'value' in stated && cell !== undefined) {
    pen.put(cell, field, stated);
    return;
  }
  const organisation = pen.draft.fields.get('organisation/name');
  const source = name ?? pen.cell('holder/name');
  const told = typeof organisation === 'string' ? kindInName(organisation, pen.context.places) : undefined;
  let kind: OrganisationKind | undefined;
  if (selfEmployed !== undefined) {
    kind = 'self-employed';
    pen.write(field, kind);
  } else if (told !== undefined) {
    kind = told.kind;
    pen.guess(source, field, kind, told.reason);
    if (told.doubt !== undefined) pen.note(source, field, kind, 'asked', told.doubt);
  } else if (ofFirms !== undefined && organisation !== undefined) {
    kind = 'business';
    pen.guess(source, field, kind, `its size is given as ${ofFirms === 'sme' ? 'SME' : ofFirms}, a word for firms`);
  }
  if (stated !== undefined && cell !== undefined && !('value' in stated)) {
    if (kind === undefined) pen.note(cell, field, null, stated.state, stated.reason);
    else pen.note(cell, field, null, 'read', 'not written: the name says which kind it is');
  } else if (kind === undefined && organisation !== undefined && pen.draft.fields.get('role') !== 'secretariat') {
    pen.note(source, field, null, 'asked', NOTHING_TELLS);
  }
}

/** What is asked of an organisation of which nothing tells what it is: once for all of them as well. */
export const NOTHING_TELLS = 'nothing in the name or beside it says what it is';
