import { child, type Pointer, steps } from './pointer.js';

/** Pointers as they read once one entry of a list is gone: those into it go with it, those into later entries move up. */
export function pointersWithout(pointers: readonly Pointer[], list: Pointer, index: number): readonly Pointer[] {
  const depth = steps(list).length;
  return pointers.flatMap((pointer): readonly Pointer[] => {
    if (!pointer.startsWith(`${list}/`)) return [pointer];
    const path = steps(pointer);
    const entry = Number(path[depth]);
    if (!(entry >= index)) return [pointer];
    if (entry === index) return [];
    return [path.slice(depth + 1).reduce<Pointer>(child, child(list, entry - 1))];
  });
}
