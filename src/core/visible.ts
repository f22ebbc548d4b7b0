/** Control characters move a terminal's cursor, forge lines or hide text; marks of direction reorder what is read. */
export const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Nobody reads a longer line. */
const LONGEST = 2000;

/**
 * Words from outside, made fit to stand in one line of a message: what cannot be seen is written out (`\u001b`), and a
 * long text is cut.
 */
export function visible(text: string, longest = LONGEST): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
  return cut.replace(UNSEEN, written);
}

/** A text of several lines with everything else that cannot be seen written out, as JSON and JavaScript read it. */
export function escapeUnseen(text: string): string {
  return text.replace(UNSEEN, (char) => (char === '\n' ? char : written(char)));
}

function written(char: string): string {
  let units = '';
  for (let i = 0; i < char.length; i += 1) units += `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return units;
}
