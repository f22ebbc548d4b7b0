/**
 * What a field may hold, in few bytes: schemas say it better, and would bring Zod along to every page that judges.
 * These are derived from the schemas (`npm run fields`), and a test holds them together.
 *
 * A list holds one kind of entry; a record names its fields. The key `''` lists those that cannot be absent, the key `*`
 * stands for any. A text is one of {@link LeafType}, or words, each behind a bar: `|chair|member`.
 */
export type FieldType = LeafType | `|${string}` | ListType | RecordType;

/** Entries of one kind. */
export type ListType = readonly [FieldType];

/** Fields by name. */
export interface RecordType {
  readonly [field: string]: FieldType | readonly string[];
}

/**
 * `t` text, `o` origins of facts, `p` JSON Pointer, `d` year, month or day, `y` day, `w` date as well as it is known, `b` true or false,
 * `a` number from 0, `m` number, `i` whole number from 0; `q`, `n` and `c` are those or a range of them; `s` share from 0 to
 * 1, `f` number or fraction.
 */
export type LeafType = 'o' | 't' | 'p' | 'd' | 'y' | 'w' | 'b' | 'a' | 'm' | 'i' | 'q' | 'n' | 'c' | 's' | 'f';
