import type { Example, Expected } from '../../src/testing/index.js';

/** A case of a rule that compares strategies in two ways, and of which one finding is looked at. */
export interface Case<S> extends Example<S> {
  /** By what the finding compares that is looked at; absent: by codes. */
  readonly by?: 'codes' | 'text';
  /** What comes of the other way; absent: it cannot be told, as nothing is given for it. */
  readonly other?: Expected['outcome'];
}

/** The cases as examples of both findings. One of which a list is expected leaves just those. */
export function twoWays<S>(cases: readonly Case<S>[]): readonly Example<S>[] {
  return cases.map(({ by = 'codes', other = 'cantTell', expect, ...rest }) => {
    if (isList(expect)) return { ...rest, expect };
    const looked: Expected = { ...expect, key: by };
    const besides: Expected = { outcome: other, key: by === 'codes' ? 'text' : 'codes' };
    return { ...rest, expect: by === 'codes' ? [looked, besides] : [besides, looked] };
  });
}

function isList(expect: Expected | readonly Expected[]): expect is readonly Expected[] {
  return Array.isArray(expect);
}
