import { nameKey, sameName } from '../core/names.js';
import type { Council } from '../council/model.js';
import { seatsIn } from '../council/reading/index.js';
import { nearest } from '../documents/nearest.js';
import { Fault } from './fault.js';

/** Letters from which a part of a name is more than a coincidence. */
const PART = 4;

/**
 * The place in the list of the member meant by a mark of its record or holder, by a name, by a part of one, or by the
 * place itself: `/members/3`.
 *
 * @throws {@link Fault} where none is meant, or several are.
 */
export function findMember(council: Council, word: string): number {
  const seats = seatsIn(council.members).map(({ member: { id, holder, organisation }, name }, index) => ({
    index,
    name,
    marks: [id, holder?.id].filter((mark) => mark !== undefined),
    names: [organisation?.name, ...(organisation?.formerNames ?? []), holder?.name].filter((one) => one !== undefined),
  }));
  const place = /^\/members\/(\d+)$/.exec(word)?.[1];
  if (place !== undefined) {
    const index = Number(place);
    if (index < seats.length) return index;
    throw new Fault(`There is no member at ${word}: the list has ${seats.length}, from /members/0 on.`);
  }
  const key = nameKey(word);
  const ways: readonly ((seat: (typeof seats)[number]) => boolean)[] = [
    ({ marks }) => marks.includes(word),
    ({ names }) => names.some((name) => sameName(name, word)),
    ({ names }) =>
      key !== undefined && key.length >= PART && names.some((name) => nameKey(name)?.includes(key) === true),
  ];
  for (const way of ways) {
    const [only, ...more] = seats.filter(way);
    if (only === undefined) continue;
    if (more.length === 0) return only.index;
    const which = [only, ...more].map(({ name, marks, index }) => `${marks[0] ?? `/members/${index}`} (${name})`);
    throw new Fault(
      `--without "${word}" may be ${which.join(' or ')}. Give the mark or the place of the one that is meant.`,
    );
  }
  const close = nearest(
    word,
    seats.flatMap(({ marks, names }) => [...names, ...marks]),
  );
  const hint = close === null ? '' : ` Did you mean "${close}"?`;
  throw new Fault(`There is no member "${word}" in the list.${hint}`);
}
