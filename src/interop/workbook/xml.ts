/** What comes next in a text of XML: a tag that opens, one that closes, or text. Names are without their prefixes. */
export type XmlEvent =
  | { readonly is: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly is: 'close'; readonly name: string }
  | { readonly is: 'text'; readonly text: string };

/** Goes through a text of XML once, from the front: each character is looked at a few times, whatever it holds. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open === -1) return;
    if (open > at) yield { is: 'text', text: unescaped(xml.slice(at, open)) };
    if (xml.startsWith('<!--', open)) {
      const end = xml.indexOf('-->', open + 4);
      if (end === -1) return;
      at = end + 3;
      continue;
    }
    if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open + 9);
      if (end === -1) return;
      yield { is: 'text', text: xml.slice(open + 9, end) };
      at = end + 3;
      continue;
    }
    const close = endOfTag(xml, open);
    if (close === -1) return;
    at = close + 1;
    const first = xml.charCodeAt(open + 1);
    if (first === QUESTION || first === EXCLAMATION) continue;
    if (first === SLASH) {
      yield { is: 'close', name: localName(xml.slice(open + 2, close).trim()) };
      continue;
    }
    const isEmpty = xml.charCodeAt(close - 1) === SLASH;
    const inner = xml.slice(open + 1, isEmpty ? close - 1 : close);
    const blank = inner.search(/\s/);
    const name = localName(blank === -1 ? inner : inner.slice(0, blank));
    yield { is: 'open', name, attributes: blank === -1 ? '' : inner.slice(blank), isEmpty };
    if (isEmpty) yield { is: 'close', name };
  }
}

const QUESTION = 63;
const EXCLAMATION = 33;
const SLASH = 47;

/** The `>` that ends a tag; one within quotes does not. */
function endOfTag(xml: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

/** A name without its prefix. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** An attribute by its name without prefix, quoted in either way. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (localName(key) === name) return unescaped(double ?? single ?? '');
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
