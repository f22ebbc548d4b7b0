import * as z from 'zod';
import type { Fault } from './document-faults.js';

/**
 * The schemas of every field of `T`: a field that is missing, not in `T`, of another type, or optional where `T` is
 * not (or the other way round) does not compile.
 */
export type Shape<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? z.ZodExactOptional<z.ZodType<Required<T>[K]>>
    : z.ZodType<T[K]>;
};

/** An enumeration of every word of a union type; leaving one out does not compile. */
export const wordsOf =
  <T extends string>() =>
  <const W extends readonly T[]>(words: [T] extends [W[number]] ? W : never): z.ZodType<T> =>
    z.enum(words as readonly T[]) as z.ZodType<T>;

/** Adds checks across fields. They see whatever was given, faulty fields included, so that every fault is told at once. */
export function checked<S extends z.ZodType>(schema: S, faultsOf: (value: unknown) => Iterable<Fault>): S {
  return schema.superRefine(
    (value, context) => {
      for (const { path, message } of faultsOf(value)) context.addIssue({ code: 'custom', path: [...path], message });
    },
    { when: () => true },
  );
}
