import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/core/canonical-json.js';
import { pointersWithout } from '../../src/core/list-pointers.js';

test('paths into a list that loses an entry go with it or move up; others stay', () => {
  const paths = ['/a', '/a/0', '/a/1/b', '/a/2', '/a/10/b~1c/d~0e', '/ab/2', '/b/a/2'] as const;
  expect(pointersWithout(paths, '/a', 1)).toEqual(['/a', '/a/0', '/a/1', '/a/9/b~1c/d~0e', '/ab/2', '/b/a/2']);
  expect(pointersWithout(['/a/b/3/x', '/a/b/0'], '/a/b', 2)).toEqual(['/a/b/2/x', '/a/b/0']);
});

test('canonical JSON has one text whatever the order of keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 'x' })).toBe('{"a":"x","b":[{"c":2,"d":1}]}');
  expect(canonicalJson(JSON.parse('{"z":1,"__proto__":{"b":1,"a":2}}'))).toBe('{"__proto__":{"a":2,"b":1},"z":1}');
  expect(canonicalJson(undefined)).toBe('undefined');
});
