// Control characters move a terminal's cursor or hide text; marks of direction reorder what is read. Neither belongs in a name.
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** Text from a document made fit to stand in one line: control characters and line breaks become a space. */
export function clean(text: string): string {
  return visible(text).replace(/\s{2,}/g, ' ');
}

/** The same with its spaces kept, for an example that is laid out by them. */
export function visible(text: string): string {
  return text.replace(UNSEEN, ' ');
}
