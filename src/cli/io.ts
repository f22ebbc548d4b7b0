/** What a command may touch besides its arguments: everything a test replaces. */
export interface Io {
  /** Where reports go. */
  readonly stdout: { readonly write: (text: string) => unknown };
  /** Where errors and remarks go. */
  readonly stderr: { readonly write: (text: string) => unknown };
  /** Reads standard input to its end, as text. */
  readonly stdin: () => Promise<string>;
  /** Reads a file as text. */
  readonly readFile: (path: string) => Promise<string>;
  /** Reads a file as bytes; absent where only text can be read. */
  readonly readBytes?: (path: string) => Promise<Uint8Array>;
  /** Writes a file. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** The clock. */
  readonly now: () => Date;
  /** Is standard output a terminal? */
  readonly isTerminal: boolean;
  /** Is standard error a terminal? Absent: no. */
  readonly isErrorTerminal?: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns?: number | undefined;
  /** The environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a command answers to the shell. */
export const EXIT = {
  /** Everything passed or does not apply. */
  passed: 0,
  /** Something failed that no waiver accepts, or a rule broke. */
  failed: 1,
  /** Input or usage is at fault. */
  fault: 2,
  /** Nothing failed, but something could not be told. */
  open: 3,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const WORST_FIRST: readonly ExitCode[] = [EXIT.fault, EXIT.failed, EXIT.open, EXIT.passed];

/** The worst of several. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return WORST_FIRST.find((code) => codes.includes(code)) ?? EXIT.passed;
}
