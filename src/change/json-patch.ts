import { type Pointer, steps } from '../core/pointer.js';

/** One step of a JSON Patch (RFC 6902); its path is a JSON Pointer. Of the six operations these three say every change. */
export type JsonPatch =
  | { readonly op: 'add' | 'replace'; readonly path: Pointer; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: Pointer };

/**
 * A document with patches applied in order; the document itself stays as it is, and what no patch touches is shared.
 *
 * A field that is added comes last, so that the inverse patches of {@link whatIf} give back the very same bytes.
 *
 * ```ts
 * import { applyPatches } from 'industrial-strategy';
 *
 * applyPatches({ size: 30 }, [{ op: 'replace', path: '/size', value: 12 }]); // => { size: 12 }
 * ```
 *
 * @throws TypeError for a patch that does not fit the document.
 */
export function applyPatches<S>(document: S, patches: readonly JsonPatch[]): S {
  return patches.reduce<unknown>((value, patch) => {
    if (!['add', 'remove', 'replace'].includes(patch.op)) {
      throw new TypeError(`applyPatches: "${patch.op}" is no operation known here; write add, remove or replace.`);
    }
    if (patch.path !== '' && !patch.path.startsWith('/')) unfit(patch);
    return changed(value, steps(patch.path), patch);
  }, document) as S;
}

function changed(value: unknown, path: readonly string[], patch: JsonPatch): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return patch.op === 'remove' ? unfit(patch) : patch.value;
  if (Array.isArray(value)) return changedList(value, step, rest, patch);
  if (typeof value !== 'object' || value === null) return unfit(patch);
  const record = value as Readonly<Record<string, unknown>>;
  const there = Object.hasOwn(record, step);
  if (!there && (rest.length > 0 || patch.op !== 'add')) return unfit(patch);
  // Entries rather than assignment: a key named __proto__ is one more key, and pollutes nothing.
  if (rest.length === 0 && patch.op === 'remove') {
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== step));
  }
  const next = changed(record[step], rest, patch);
  const entries = Object.entries(record).map(([key, own]) => [key, key === step ? next : own] as const);
  return Object.fromEntries(there ? entries : [...entries, [step, next]]);
}

function changedList(list: readonly unknown[], step: string, rest: readonly string[], patch: JsonPatch): unknown {
  const adds = patch.op === 'add' && rest.length === 0;
  const index = step === '-' && adds ? list.length : /^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : Number.NaN;
  if (!(index < list.length + (adds ? 1 : 0))) return unfit(patch);
  if (adds) return [...list.slice(0, index), patch.value, ...list.slice(index)];
  if (rest.length === 0 && patch.op === 'remove') return [...list.slice(0, index), ...list.slice(index + 1)];
  return [...list.slice(0, index), changed(list[index], rest, patch), ...list.slice(index + 1)];
}

function unfit({ op, path }: JsonPatch): never {
  throw new TypeError(`applyPatches: the document has no place at "${path}" to ${op}.`);
}
