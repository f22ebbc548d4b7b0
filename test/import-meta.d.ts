// The part of the test runner's import.meta that tests use.
interface ImportMeta {
  /** Loads the files that match, each when asked for. */
  glob<T>(pattern: string | readonly string[]): Readonly<Record<string, () => Promise<T>>>;
  /** Loads the files that match at once. */
  glob<T>(
    pattern: string | readonly string[],
    options: { readonly eager: true; readonly query?: string; readonly import?: string },
  ): Readonly<Record<string, T>>;
}
