import { describe, expect, test } from 'vitest';
import { applyPatches, type JsonPatch } from '../../src/change/json-patch.js';

// RFC 6902, appendix A: the cases of the three operations that are known here, by their numbers.
const rfc: readonly [name: string, document: unknown, patch: JsonPatch, result: unknown][] = [
  ['A.1 add a member', { foo: 'bar' }, { op: 'add', path: '/baz', value: 'qux' }, { baz: 'qux', foo: 'bar' }],
  [
    'A.2 add an array element',
    { foo: ['bar', 'baz'] },
    { op: 'add', path: '/foo/1', value: 'qux' },
    { foo: ['bar', 'qux', 'baz'] },
  ],
  ['A.3 remove a member', { baz: 'qux', foo: 'bar' }, { op: 'remove', path: '/baz' }, { foo: 'bar' }],
  [
    'A.4 remove an array element',
    { foo: ['bar', 'qux', 'baz'] },
    { op: 'remove', path: '/foo/1' },
    { foo: ['bar', 'baz'] },
  ],
  [
    'A.5 replace a value',
    { baz: 'qux', foo: 'bar' },
    { op: 'replace', path: '/baz', value: 'boo' },
    { baz: 'boo', foo: 'bar' },
  ],
  [
    'A.10 add a nested member',
    { foo: 'bar' },
    { op: 'add', path: '/child', value: { grandchild: {} } },
    { foo: 'bar', child: { grandchild: {} } },
  ],
  ['A.14 ~ before /', { '/': 9, '~1': 10 }, { op: 'replace', path: '/~01', value: 11 }, { '/': 9, '~1': 11 }],
  [
    'A.16 add an array value',
    { foo: ['bar'] },
    { op: 'add', path: '/foo/-', value: ['abc'] },
    { foo: ['bar', ['abc']] },
  ],
  ['add where there is a value', { foo: 1 }, { op: 'add', path: '/foo', value: 2 }, { foo: 2 }],
  ['replace the whole', { foo: 1 }, { op: 'replace', path: '', value: [2] }, [2]],
  ['the empty key', { '': 1 }, { op: 'replace', path: '/', value: 2 }, { '': 2 }],
];

describe('patches', () => {
  test.each(rfc)('%s', (_name, document, patch, result) => {
    const told = JSON.stringify(document);
    expect(applyPatches(document, [patch])).toEqual(result);
    expect(JSON.stringify(document)).toBe(told);
  });

  test.each<[string, unknown, unknown]>([
    ['A.12: a parent that is not there', { foo: 'bar' }, { op: 'add', path: '/baz/bat', value: 1 }],
    ['a field that is not there', {}, { op: 'remove', path: '/foo' }],
    ['replacing what is not there', {}, { op: 'replace', path: '/foo', value: 1 }],
    ['beyond the end of a list', { foo: [1] }, { op: 'add', path: '/foo/2', value: 1 }],
    ['no index', { foo: [1] }, { op: 'remove', path: '/foo/01' }],
    ['the place after the last', { foo: [1] }, { op: 'remove', path: '/foo/-' }],
    ['below a number', { foo: 1 }, { op: 'add', path: '/foo/bar', value: 1 }],
    ['the whole document gone', {}, { op: 'remove', path: '' }],
    ['no pointer', { foo: 1 }, { op: 'remove', path: 'foo' }],
    ['inherited', {}, { op: 'replace', path: '/constructor/name', value: 'x' }],
  ])('refuses %s', (_name, document, patch) => {
    expect(() => applyPatches(document, [patch as JsonPatch])).toThrow(/the document has no place at/);
  });

  test('refuses an operation that it does not know, by name', () => {
    const move = { op: 'move', from: '/a', path: '/b' } as unknown as JsonPatch;
    expect(() => applyPatches({ a: 1 }, [move])).toThrow('"move" is no operation known here');
  });

  test('a key named __proto__ is one more key, and reaches nothing else', () => {
    const patched = applyPatches<object>({}, [{ op: 'add', path: '/__proto__', value: { polluted: true } }]);
    expect(Object.keys(patched)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(patched)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('what no patch touches is shared, the order of keys is kept', () => {
    const document = { a: { deep: [1] }, b: 1, c: 2 };
    const patched = applyPatches(document, [{ op: 'replace', path: '/b', value: 3 }]);
    expect(patched.a).toBe(document.a);
    expect(JSON.stringify(patched)).toBe('{"a":{"deep":[1]},"b":3,"c":2}');
  });
});
