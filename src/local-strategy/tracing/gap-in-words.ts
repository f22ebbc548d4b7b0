import { phrase } from '../../core/phrase.js';
import type { Saying } from '../../core/saying.js';
import type { Gap, GapState } from './gap.js';

const SILENT = /* @__PURE__ */ phrase('gap/silent', '{name} (nothing said)');
const LEFT_OUT = /* @__PURE__ */ phrase('gap/left-out', '{name} (left out without a recorded reason)');
const LEFT_OUT_AS = /* @__PURE__ */ phrase('gap/left-out-as', '{name} (left out: “{reason}”)');
const NOT_RELEVANT = /* @__PURE__ */ phrase('gap/not-relevant', '{name} (not relevant here)');
const NOT_RELEVANT_AS = /* @__PURE__ */ phrase('gap/not-relevant-as', '{name} (not relevant here: “{reason}”)');
const UNKNOWN = /* @__PURE__ */ phrase('gap/unknown', '{name} (not known)');

const SAID = {
  silent: (name) => SILENT({ name }),
  deliberate: (name, reason) => (reason === undefined ? LEFT_OUT({ name }) : LEFT_OUT_AS({ name, reason })),
  conditional: (name, reason) => (reason === undefined ? NOT_RELEVANT({ name }) : NOT_RELEVANT_AS({ name, reason })),
  unknown: (name) => UNKNOWN({ name }),
  addressed: (name) => name,
} as const satisfies Record<GapState, (name: string, reason: string | undefined) => string | Saying>;

/** An element in a list of gaps: its name, and of which kind the gap is. */
export function gapInWords({ element: { name }, state, reason }: Gap): string | Saying {
  return SAID[state](name, reason);
}
