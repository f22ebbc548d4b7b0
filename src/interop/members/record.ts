import type { Member } from '../../council/model.js';
import { squeeze } from '../text/squeeze.js';
import type { Draft } from './draft.js';

const CHAIRS: readonly unknown[] = ['chair', 'co-chair', 'industry-co-chair', 'government-co-chair'];

/** The record that a draft comes to. Names are those of office-holders only, unless more or fewer are asked for. */
export function recordOf(draft: Draft, names: 'office-holders' | 'all' | 'none'): Member {
  const record: Record<string, unknown> = {};
  for (const [path, value] of draft.fields) put(record, path, value);
  const isShown =
    names === 'all' ||
    (names === 'office-holders' &&
      (CHAIRS.includes(draft.fields.get('role')) || draft.fields.get('seniority') === 'minister'));
  if (isShown && draft.names.holder !== undefined) put(record, 'holder/name', squeeze(draft.names.holder));
  if (isShown && draft.names.sharedWith !== undefined) put(record, 'sharedWith/name', squeeze(draft.names.sharedWith));
  if (draft.marks.size > 0) record['provenance'] = Object.fromEntries(draft.marks);
  return record as unknown as Member;
}

/** Paths are ours: no step of one comes from a table. */
function put(record: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  let at = record;
  for (const step of steps) {
    const inner = at[step];
    const next = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
    at[step] = next;
    at = next;
  }
  at[last] = value;
}
