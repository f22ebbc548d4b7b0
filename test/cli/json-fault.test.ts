import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../src/cli/json-fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('finds what is wrong and where', () => {
  test.each([
    ['', 1, 1, 'it is empty'],
    ['{', 1, 2, 'it ends too soon: the { of line 1 is never closed'],
    ['{"a": [1, 2}', 1, 12, 'expected a comma or ], found "}"'],
    ['{"a": 1 "b": 2}', 1, 9, 'expected a comma or }, found "\\""'],
    ['{\n  "a": 1,\n}', 3, 1, 'a comma or colon with nothing after it, before }'],
    ['[1,]', 1, 4, 'a comma or colon with nothing after it, before ]'],
    ['{"a":}', 1, 6, 'a comma or colon with nothing after it, before }'],
    ['{"a" 1}', 1, 6, 'expected a colon after the key, found "1"'],
    ['{a: 1}', 1, 2, 'expected a key in double quotes, found "a"'],
    ["{'a': 1}", 1, 2, 'expected a key in double quotes, found "\'"'],
    ["[\n'a']", 2, 1, 'text stands in straight double quotes, found "\'"'],
    ['[“a”]', 1, 2, 'text stands in straight double quotes, found "“"'],
    ['[1] // note', 1, 5, 'nothing may follow the end of the document, found "/"'],
    ['[ // note\n1]', 1, 3, 'JSON has no comments'],
    ['[# note\n1]', 1, 2, 'JSON has no comments'],
    ['[01]', 1, 2, 'this is not a number that JSON knows: "01"'],
    ['[+1]', 1, 2, 'this is not a number that JSON knows: "+1"'],
    ['[.5]', 1, 2, 'this is not a number that JSON knows: ".5"'],
    ['[1.]', 1, 2, 'this is not a number that JSON knows: "1."'],
    ['[True]', 1, 2, 'expected a value, found "True"'],
    ['[nullish]', 1, 2, 'expected a value, found "nullish"'],
    ['[NaN]', 1, 2, 'expected a value, found "NaN"'],
    ['["a\nb"]', 1, 4, 'a text is not closed on its line'],
    ['["a\tb"]', 1, 4, 'a control character inside a text'],
    ['["C:\\d"]', 1, 5, 'there is no \\\\d in JSON; a backslash itself is written \\\\'],
    ['["\\u12"]', 1, 3, 'there is no \\\\u in JSON; a backslash itself is written \\\\'],
    ['["abc', 1, 6, 'it ends too soon: the text that begins on line 1 is never closed'],
    ['{"a": 1, "a": 2}', 1, 10, 'the key "a" stands twice in one object'],
    ['{"a": 1, "\\u0061": 2}', 1, 10, 'the key "\\u0061" stands twice in one object'],
    ['["😀", x]', 1, 7, 'expected a value, found "x"'],
  ])('%j', (text, line, column, message) => {
    expect(jsonFault(text)).toEqual({ line, column, message });
  });

  test('nothing in what is JSON', () => {
    for (const text of [
      '{}',
      '[]',
      ' "a" ',
      '-0.5e+3',
      '[{}, [], {"a": {"a": null}}]',
      '[true,false]',
      '"\\u00e9\\n\\/"',
      '1E9',
    ]) {
      expect(jsonFault(text)).toBeNull();
    }
    expect(jsonFault('['.repeat(200_000) + ']'.repeat(200_000))).toBeNull();
  });
});

test('agrees with JSON.parse on what is JSON', () => {
  fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === null));
  const broken = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '1', '.', '-', 'e', '\\', ' ', '\n', 'null'),
    )
    .map(([text, at, put]) => {
      const i = at % (text.length + 1);
      return text.slice(0, i) + put + text.slice(i + 1);
    });
  fc.assert(
    fc.property(fc.oneof(broken, fc.string({ unit: fc.constantFrom(...'{}[]",:0123.-+eE tfnul\\') })), (text) => {
      const fault = jsonFault(text);
      if (fault?.message.includes('stands twice') === true) return;
      expect(fault === null).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});
