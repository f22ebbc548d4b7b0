import type { Gap } from './gap.js';

/** An element in a list of gaps: its name, and of which kind the gap is. */
export function gapInWords({ element: { name }, state, reason }: Gap): string {
  switch (state) {
    case 'silent':
      return `${name} (nothing said)`;
    case 'deliberate':
      return `${name} (${reason === undefined ? 'left out without a recorded reason' : `left out: “${reason}”`})`;
    case 'conditional':
      return `${name} (not relevant here${reason === undefined ? '' : `: “${reason}”`})`;
    case 'unknown':
      return `${name} (not known)`;
    case 'addressed':
      return name;
  }
}
