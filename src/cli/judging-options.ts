import type { Setting } from './assess-options.js';
import { Fault } from './fault.js';

/** The options of every command that judges, but for the day. */
export const JUDGING = {
  reference: { type: 'string', multiple: true },
  profile: { type: 'string' },
  set: { type: 'string', multiple: true },
  because: { type: 'string', multiple: true },
  waiver: { type: 'string', multiple: true },
  rule: { type: 'string', multiple: true },
  level: { type: 'string' },
} as const;

/** Each `--because` is the reason of every `--set` before it that has none yet. */
export function settingsOf(
  tokens: readonly { readonly kind: string; readonly name?: string; readonly value?: unknown }[],
): readonly Setting[] {
  const settings: Setting[] = [];
  let waiting: string[] = [];
  for (const { kind, name, value } of tokens) {
    if (kind !== 'option') continue;
    if (name === 'set') waiting.push(String(value));
    if (name !== 'because') continue;
    if (waiting.length === 0) throw new Fault('--because gives the reason of a --set, and has to follow one.');
    for (const one of waiting.map((text) => ({ text, because: String(value) }))) settings.push(one);
    waiting = [];
  }
  return [...settings, ...waiting.map((text) => ({ text, because: undefined }))];
}
