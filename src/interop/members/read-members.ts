import type { Council } from '../../council/model.js';
import { parseCouncil } from '../../council/parse.js';
import type { Councils } from '../../dialogue/model.js';
import { parseCouncils } from '../../dialogue/parse.js';
import { refuseLargeTable } from '../limits.js';
import type { Table } from '../table.js';
import { readTable } from '../text/read-table.js';
import { squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';
import type { Imported, MemberOptions, SeveralOptions } from '../types.js';
import type { Draft } from './draft.js';
import { type ReadList, readList } from './read-list.js';
import { recordOf } from './record.js';

/**
 * Reads a member list: a table, or text as `readTable` takes it.
 *
 * The header is looked for, and columns are known by their headers. What a cell holds is written as it stands; what is
 * worked out from it (a kind from a name, a region from a town, seniority from a title) is marked `derived` with its
 * reason and stands in the review, as does every question and every cell that is not written. Blank is not known. Whether
 * the list is whole, and for which day, no cell says: unless you do, it is not known.
 *
 * Marks of people are made of their names, so that next year's list has the same. They are pseudonyms, not anonymity:
 * whoever knows the names can work the marks out.
 *
 * ```ts
 * import { readMembers } from 'industrial-strategy/interop';
 *
 * const { document, review } = readMembers('Name,Organisation\nAnn Smith,Nuts & Bolts Ltd\nVacant,', { name: 'Widget Council' });
 * document.members?.map(({ organisation, status }) => organisation?.kind ?? status); // => ['business', 'vacant']
 * document.incomplete; // => ['/members']
 * review.map(({ line, reason }) => `${line}: ${reason}`); // => ['2: the name ends in Ltd', '3: the name says that nobody is in the seat']
 * ```
 *
 * @throws `NothingRecognisedError` where no header is known, with those it saw; `TableError` for a table over a limit, a
 * header line that is not there, or answers that are no review.
 */
export function readMembers(table: Table | string, options: SeveralOptions): Imported<Councils>;
export function readMembers(table: Table | string, options?: MemberOptions): Imported<Council>;
export function readMembers(
  table: Table | string,
  options: MemberOptions | SeveralOptions = {},
): Imported<Council | Councils> {
  const given = typeof table === 'string' ? readTable(table) : table;
  refuseLargeTable(given);
  const list = readList(given, options);
  const { columns, asked, review } = list;
  // A fault found here is ours, not the table's: it is thrown as it is.
  const document =
    options.bodies === true
      ? parseCouncils(councilsOf(list, options))
      : parseCouncil(councilOf(list, list.drafts, options, options.name));
  return { document, columns, asked, review };
}

function councilOf(
  { facts, notes, answered }: ReadList,
  drafts: readonly Draft[],
  options: MemberOptions | SeveralOptions,
  name: string | undefined,
): Council {
  const called = squeeze(name ?? '');
  const marks = Object.fromEntries([
    ...(options.source === undefined || options.source === '' ? [] : [['', { source: options.source }] as const]),
    ...answered.map((field) => [field, { confidence: 'analyst' as const }] as const),
  ]);
  return {
    ...(called === '' ? {} : { name: called }),
    ...(facts.asAt === undefined ? {} : { asAt: facts.asAt }),
    ...(facts.membersSince === undefined ? {} : { membersSince: facts.membersSince }),
    members: drafts.map((draft) => recordOf(draft, options.names ?? 'office-holders')),
    ...(facts.complete === true ? {} : { incomplete: ['/members' as const] }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(Object.keys(marks).length === 0 ? {} : { provenance: marks }),
  };
}

/** One council for each value of the column that names them, in the order in which they come. */
function councilsOf(list: ReadList, options: MemberOptions | SeveralOptions): Councils {
  const groups = new Map<string, { readonly name: string | undefined; readonly drafts: Draft[] }>();
  for (const draft of list.drafts) {
    const body = draft.fields.get('body');
    const name = typeof body === 'string' ? body : undefined;
    draft.fields.delete('body');
    const key = keyOf(name ?? '');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, drafts: [draft] });
    else group.drafts.push(draft);
  }
  const called = squeeze(options.name ?? '');
  return {
    ...(called === '' ? {} : { name: called }),
    dialogues: [...groups.values()].map(({ name, drafts }) => councilOf({ ...list, notes: [] }, drafts, options, name)),
    ...(options.complete === true ? {} : { incomplete: ['/dialogues' as const] }),
  };
}
