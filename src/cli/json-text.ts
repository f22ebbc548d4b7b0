import { escapeUnseen } from '../core/visible.js';

/** A value as JSON: the same value, with what a terminal would obey or reorder written as escapes. */
export function jsonText(value: unknown): string {
  return `${escapeUnseen(JSON.stringify(value, null, 2))}\n`;
}
