const MOST = 5;

/** At most five names for a sentence: where there are more, the first four and how many others. */
export function handful(names: readonly string[]): readonly string[] {
  if (names.length <= MOST) return names;
  return [...names.slice(0, MOST - 1), `${names.length - MOST + 1} others`];
}
