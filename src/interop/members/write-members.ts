import { child, type Pointer } from '../../core/pointer.js';
import type { Council, Member } from '../../council/model.js';
import type { Cell, Table } from '../table.js';
import { valueText } from './grammar.js';

/** A member list as a table, and what of the document it does not hold. */
export interface WrittenMembers extends Table {
  /** Places of the document that have no column. */
  readonly lost: readonly Pointer[];
}

interface ColumnWritten {
  readonly header: string;
  /** Path of the field in a record. */
  readonly path: string;
  /** Written only where some record has it. */
  readonly more?: true;
}

/** The columns, in the order in which people fill them in. Each header is one that reading knows. */
const COLUMNS: readonly ColumnWritten[] = [
  { header: 'id', path: 'id' },
  { header: 'name', path: 'holder/name' },
  { header: 'job title', path: 'holder/title' },
  { header: 'role', path: 'role' },
  { header: 'organisation', path: 'organisation/name' },
  { header: 'type', path: 'organisation/kind' },
  { header: 'employees', path: 'organisation/employees' },
  { header: 'size', path: 'organisation/sizeBand' },
  { header: 'town or region', path: 'organisation/region' },
  { header: 'from', path: 'from' },
  { header: 'until', path: 'until' },
  { header: 'seat status', path: 'status' },
  { header: 'speaks for', path: 'speaksFor' },
  { header: 'note', path: 'note' },
  { header: 'seniority', path: 'seniority', more: true },
  { header: 'group', path: 'attributes/group', more: true },
  { header: 'gender', path: 'holder/attributes/gender', more: true },
  { header: 'sub-sectors', path: 'organisation/subSectors', more: true },
  { header: 'parent company', path: 'organisation/parent', more: true },
  { header: 'nominated by', path: 'nominatedBy', more: true },
  { header: 'other roles', path: 'holder/alsoOf', more: true },
  { header: 'seat', path: 'seat', more: true },
  { header: 'person mark', path: 'holder/id', more: true },
  { header: 'organisation mark', path: 'organisation/id', more: true },
];

/** Written in the cell of another column. */
const BESIDE: readonly string[] = ['organisation/attributes/town', 'reservedFor'];

/**
 * Writes the members of a council as a table that `readMembers` reads back. Of an empty council it is a template: the
 * columns, and no lines. What has no column is listed in `lost`.
 *
 * ```ts
 * import { writeMembers } from 'industrial-strategy/interop';
 *
 * const table = writeMembers({ name: 'Widget Council', members: [{ id: 'a', role: 'member', canCommit: true }] });
 * table.rows[1]?.slice(0, 4); // => ['a', null, null, 'member']
 * table.lost; // => ['/name', '/members/0/canCommit']
 * ```
 */
export function writeMembers(council: Council): WrittenMembers {
  const members = council.members ?? [];
  const columns = COLUMNS.filter(
    ({ path, more }) => more === undefined || members.some((member) => valueAt(member, path) !== undefined),
  );
  const rows: Cell[][] = [
    columns.map(({ header }) => header),
    ...members.map((member) => columns.map(({ path }) => cellOf(member, path))),
  ];
  const lost: Pointer[] = Object.keys(council)
    .filter((key) => key !== 'members')
    .map((key) => child('', key));
  const known = new Set([...columns.map(({ path }) => path), ...BESIDE]);
  for (const [i, member] of members.entries()) {
    for (const path of pathsIn(member)) if (!known.has(path)) lost.push(`/members/${i}/${path}`);
  }
  return { rows, lost };
}

function valueAt(member: Member, path: string): unknown {
  let value: unknown = member;
  for (const step of path.split('/')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

function cellOf(member: Member, path: string): Cell {
  const value = valueAt(member, path);
  if (path === 'organisation/region') return placeOf(value, member.organisation?.attributes?.['town']);
  if (path === 'holder/name' && member.status === 'reserved' && member.reservedFor !== undefined)
    return `Reserved for ${member.reservedFor}`;
  if (value === undefined) return null;
  if (typeof value === 'number') return value;
  // One entry that holds a comma would be read as two.
  if (Array.isArray(value) && value.length === 1 && String(value[0]).includes(',')) return `${value[0]};`;
  return valueText(value);
}

function placeOf(region: unknown, town: string | undefined): Cell {
  if (region === undefined) return town ?? null;
  return town === undefined ? String(region) : `${town}, ${String(region)}`;
}

/** Paths of everything a record holds: lists and ranges are one value. */
function pathsIn(member: Member): readonly string[] {
  const paths: string[] = [];
  const walk = (value: object, before: string): void => {
    for (const [key, inner] of Object.entries(value)) {
      const path = before === '' ? key : `${before}/${key}`;
      const isRecord = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
      if (isRecord && OPENED.includes(path)) walk(inner as object, path);
      else paths.push(path.replaceAll('~', '~0'));
    }
  };
  walk(member, '');
  return paths;
}

const OPENED: readonly string[] = [
  'organisation',
  'holder',
  'attributes',
  'organisation/attributes',
  'holder/attributes',
];
