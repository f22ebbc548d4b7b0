import { composed } from '../../core/names.js';

/** A cell for reading: letters in one piece, what cannot be seen taken out, runs of blanks of any kind as one. */
export function squeeze(text: string): string {
  return composed(text)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Does a cell hold nothing that can be seen? */
export function isBlank(text: string): boolean {
  return squeeze(text) === '';
}
