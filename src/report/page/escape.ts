import { UNSEEN } from '../../core/visible.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const UNSEEN_ALL = new RegExp(UNSEEN.source, 'gu');

/** Text as HTML or SVG shows it, in content and in quoted attributes; control characters become blanks. */
export function escaped(text: string): string {
  return text.replaceAll(UNSEEN_ALL, ' ').replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
