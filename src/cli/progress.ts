import type { Io } from './io.js';

/** Work that takes less than this is over before anybody could read how far it is. */
const PATIENCE = 300;
const BETWEEN = 100;

/** How far a long run has come, told on a terminal and gone when it is over. */
export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  /** Takes away what was shown. */
  readonly clear: () => void;
}

/** Shows `12 of 40 strategies read` on standard error, where that is a terminal, once a run has taken a while. */
export function progress(total: number, what: string, io: Io): Progress {
  if (io.isErrorTerminal !== true) return { step: () => undefined, clear: () => undefined };
  const started = io.now().getTime();
  let done = 0;
  let shown: number | null = null;
  return {
    step: () => {
      done += 1;
      const now = io.now().getTime();
      if (now - started < PATIENCE || (shown !== null && now - shown < BETWEEN)) return;
      shown = now;
      io.stderr.write(`\r${done} of ${total} ${what}`);
    },
    clear: () => {
      // From the start of the line, to its end.
      if (shown !== null) io.stderr.write('\r\u001b[K');
      shown = null;
    },
  };
}
