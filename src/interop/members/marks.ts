import { folded, unmarked } from '../../core/names.js';
import { keyOf } from '../text/words-of.js';
import { legalForms } from '../words/legal-forms.js';

/** The mark of a person: the same name is the same mark in next year's file. It is a pseudonym, not anonymity: who knows the name can work it out. */
export function personMark(name: string): string {
  return `p-${hash(folded(name))}`;
}

/** FNV-1a, 32 bit, over UTF-8, in figures and small letters. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const byte of utf8(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum.toString(36);
}

function* utf8(text: string): Generator<number> {
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) yield code;
    else if (code < 0x800) {
      yield 0xc0 | (code >> 6);
      yield 0x80 | (code & 63);
    } else if (code < 0x10000) {
      yield 0xe0 | (code >> 12);
      yield 0x80 | ((code >> 6) & 63);
      yield 0x80 | (code & 63);
    } else {
      yield 0xf0 | (code >> 18);
      yield 0x80 | ((code >> 12) & 63);
      yield 0x80 | ((code >> 6) & 63);
      yield 0x80 | (code & 63);
    }
  }
}

const FORMS = legalForms.map(({ words }) => words).sort((a, b) => b.length - a.length);

/** A name as part of a mark: small letters and hyphens, without the legal form. */
export function slugOf(name: string): string {
  const key = keyOf(name);
  const form = FORMS.find((words) => key.endsWith(` ${words}`));
  const bare = form === undefined ? key : key.slice(0, -form.length - 1);
  const slug = unmarked(bare)
    .replaceAll(/\band\b/g, name.includes('&') ? ' ' : 'and')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return slug === '' ? `o-${hash(folded(name))}` : slug;
}
