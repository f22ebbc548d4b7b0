/** A JSON Pointer (RFC 6901) into the one input document: `''` is the whole of it. */
export type Pointer = '' | `/${string}`;

/** One step further down: escapes `~` and `/` as the RFC asks. */
export function child(base: Pointer, step: string | number): Pointer {
  // Nearly every step is a plain one.
  if (typeof step === 'number' || !(step.includes('~') || step.includes('/'))) return `${base}/${step}`;
  return `${base}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer of a place from its steps. */
export function pointerTo(path: readonly (string | number)[]): Pointer {
  let pointer: Pointer = '';
  for (const step of path) pointer = child(pointer, step);
  return pointer;
}

/** The steps of a pointer, unescaped. */
export function steps(pointer: Pointer): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value a pointer leads to, or undefined where the document ends before it. Inherited properties are not followed. */
export function resolve(document: unknown, pointer: Pointer): unknown {
  let value = document;
  for (const step of steps(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

/** The place above both. */
export function sharedPath(a: Pointer, b: Pointer): Pointer {
  if (a === b) return a;
  const other = b.split('/');
  const same: string[] = [];
  for (const [i, step] of a.split('/').entries()) {
    if (other[i] !== step) break;
    same.push(step);
  }
  return same.join('/') as Pointer;
}
