import { UNSEEN } from '../core/visible.js';

/** Text from a document made fit to stand in one line: control characters and line breaks become a space. */
export function clean(text: string): string {
  return spaced(text).replace(/\s{2,}/g, ' ');
}

/** The same with its spaces kept, for an example that is laid out by them. */
export function spaced(text: string): string {
  return text.replace(RUNS, ' ');
}

const RUNS = new RegExp(`${UNSEEN.source}+`, UNSEEN.flags);
