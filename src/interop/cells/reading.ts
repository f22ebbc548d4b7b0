/** What reading a cell came to: a value as written, a guess with its reason, or why there is none. */
export type Reading<T> =
  | { readonly state: 'written'; readonly value: T }
  | { readonly state: 'guessed'; readonly value: T; readonly reason: string }
  | { readonly state: 'asked' | 'unplaced' | 'read'; readonly reason: string };

/** As it stands in the cell. */
export function written<T>(value: T): Reading<T> {
  return { state: 'written', value };
}

/** Worked out, for a reason. */
export function guessed<T>(value: T, reason: string): Reading<T> {
  return { state: 'guessed', value, reason };
}

/** It may mean several things: a person has to say. */
export function asked(reason: string): { readonly state: 'asked'; readonly reason: string } {
  return { state: 'asked', reason };
}

/** It says something for which there is no place. */
export function unplaced(reason: string): { readonly state: 'unplaced'; readonly reason: string } {
  return { state: 'unplaced', reason };
}

/** Understood, and nothing to write. */
export function understood(reason: string): { readonly state: 'read'; readonly reason: string } {
  return { state: 'read', reason };
}
