/** What is wrong with a text that should be JSON, and where. */
export interface JsonFault {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1, in characters. */
  readonly column: number;
  /** What is wrong there. */
  readonly message: string;
}

class Stop extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/**
 * The first fault of a text that should be JSON (RFC 8259), or null where there is none. A key that stands twice in one
 * object is a fault too: JSON.parse would drop the first without a word.
 */
export function jsonFault(text: string): JsonFault | null {
  try {
    scan(text);
    return null;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const before = text.slice(0, stop.at).split(/\r\n|\n|\r/);
    return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1, message: stop.message };
  }
}

/** What may come next inside the innermost bracket. */
type Wanted = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'commaOrEnd' | 'nothing';

interface Open {
  readonly bracket: '{' | '[';
  readonly at: number;
  readonly keys: Set<string>;
}

function scan(text: string): void {
  const open: Open[] = [];
  let wanted: Wanted = 'value';
  let at = skip(text, 0);
  if (at === text.length) throw new Stop(0, 'it is empty');
  for (; at < text.length; at = skip(text, at)) {
    const char = text[at] ?? '';
    const inner = open.at(-1);
    const closing = inner?.bracket === '{' ? '}' : ']';
    if (wanted === 'nothing')
      throw new Stop(at, `nothing may follow the end of the document, found ${found(text, at)}`);
    if (wanted === 'colon') {
      if (char !== ':') throw new Stop(at, `expected a colon after the key, found ${found(text, at)}`);
      wanted = 'value';
      at += 1;
      continue;
    }
    if (wanted === 'commaOrEnd' && char === ',') {
      wanted = inner?.bracket === '{' ? 'key' : 'value';
      at += 1;
      continue;
    }
    const mayEnd = wanted === 'commaOrEnd' || wanted === 'firstItem' || wanted === 'firstKey';
    if (inner !== undefined && mayEnd && char === closing) {
      open.pop();
      at += 1;
      wanted = open.length === 0 ? 'nothing' : 'commaOrEnd';
      continue;
    }
    if (wanted === 'commaOrEnd') throw new Stop(at, `expected a comma or ${closing}, found ${found(text, at)}`);
    if (char === closing && inner !== undefined)
      throw new Stop(at, `a comma or colon with nothing after it, before ${closing}`);
    if (wanted === 'key' || wanted === 'firstKey') {
      if (char !== '"') throw new Stop(at, `expected a key in double quotes, found ${found(text, at)}`);
      const end = stringEnd(text, at);
      const key = JSON.parse(text.slice(at, end)) as string;
      if (inner?.keys.has(key) === true)
        throw new Stop(at, `the key ${text.slice(at, end)} stands twice in one object`);
      inner?.keys.add(key);
      at = end;
      wanted = 'colon';
      continue;
    }
    if (char === '{' || char === '[') {
      open.push({ bracket: char, at, keys: new Set() });
      wanted = char === '{' ? 'firstKey' : 'firstItem';
      at += 1;
      continue;
    }
    at = scalarEnd(text, at);
    wanted = open.length === 0 ? 'nothing' : 'commaOrEnd';
  }
  const left = open.at(-1);
  if (left !== undefined) {
    throw new Stop(
      text.length,
      `it ends too soon: the ${left.bracket} of line ${lineOf(text, left.at)} is never closed`,
    );
  }
}

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at += 1;
  return at;
}

function scalarEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  const word = /^(?:true|false|null)(?![\w$])/.exec(text.slice(at, at + 6))?.[0];
  if (word !== undefined) return at + word.length;
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  if (number !== undefined) return at + number.length;
  throw new Stop(at, valueFault(text, at));
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.+])/y;

function valueFault(text: string, at: number): string {
  const char = text[at] ?? '';
  if (char === "'" || char === '“' || char === '‘')
    return `text stands in straight double quotes, found ${found(text, at)}`;
  if (text.startsWith('//', at) || text.startsWith('/*', at) || char === '#') return 'JSON has no comments';
  if (/[-+.\d]/.test(char)) return `this is not a number that JSON knows: ${found(text, at)}`;
  return `expected a value, found ${found(text, at)}`;
}

/** Where a text in quotes ends, its closing quote included. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') return at + 1;
    if (char < ' ') {
      throw new Stop(
        at,
        char === '\n' || char === '\r' ? 'a text is not closed on its line' : 'a control character inside a text',
      );
    }
    if (char !== '\\') continue;
    const escaped = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(at, at + 6))?.[0];
    if (escaped === undefined)
      throw new Stop(
        at,
        `there is no ${JSON.stringify(text.slice(at, at + 2)).slice(1, -1)} in JSON; a backslash itself is written \\\\`,
      );
    at += escaped.length - 1;
  }
  throw new Stop(text.length, `it ends too soon: the text that begins on line ${lineOf(text, start)} is never closed`);
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/).length;
}

function found(text: string, at: number): string {
  const word = /^[\w.+-]+/.exec(text.slice(at, at + 20))?.[0] ?? [...text.slice(at, at + 2)][0] ?? '';
  return JSON.stringify(word);
}
