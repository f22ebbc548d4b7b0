// A spreadsheet takes a text that begins with one of a few signs for a formula, and runs it. On the way out such a text
// is put behind an apostrophe, which a spreadsheet reads as "this is text"; on the way in that apostrophe goes again.

/** What a spreadsheet looks at first, behind blanks, line breaks and quotation marks; also in the wide signs of Chinese and Japanese keyboards. */
const FORMULA = /^(?:[\t\r]|[\s'"]*[=+\-@＝＋－＠])/u;

/** A text that no spreadsheet takes for a formula. */
export function asText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that {@link asText} was given. */
export function fromText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
