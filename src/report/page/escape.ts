const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML or SVG shows it, in content and in quoted attributes; control characters become blanks. */
export function escaped(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ').replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A mark for `id` and `href`: letters, digits and hyphens alone. */
export function anchor(text: string): string {
  return text.replaceAll(/[^\w-]+/g, '-');
}
