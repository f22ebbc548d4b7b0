import { describe, expect, test } from 'vitest';
import { isAmong, isOfAny, listIn, partialLists, withMarksByLists } from '../../src/core/incomplete.js';

const doc = {
  name: 'a',
  members: [{ holder: { alsoOf: ['x'] } }, { holder: { alsoOf: ['y'], incomplete: ['/alsoOf'] } }],
  meetings: [{ agenda: [{ priorities: ['p'] }], incomplete: ['/agenda', '/agenda/0/priorities'] }],
  incomplete: ['/members', '/members/0/holder/alsoOf', '/meetings/0/agenda'],
};

describe('marks of partial lists', () => {
  test('stand by their lists, whichever record names them', () => {
    expect(withMarksByLists(doc)).toEqual({
      name: 'a',
      members: [
        { holder: { alsoOf: ['x'], incomplete: ['/alsoOf'] } },
        { holder: { alsoOf: ['y'], incomplete: ['/alsoOf'] } },
      ],
      meetings: [{ agenda: [{ priorities: ['p'], incomplete: ['/priorities'] }], incomplete: ['/agenda'] }],
      incomplete: ['/members'],
    });
  });

  test('leave the document as it was, and twice is once', () => {
    const before = structuredClone(doc);
    const put = withMarksByLists(doc);
    expect(doc).toEqual(before);
    expect(withMarksByLists(put)).toBe(put);
  });

  test('share what has no mark to move, and the whole where nothing has', () => {
    expect(withMarksByLists(doc).members[1]).toBe(doc.members[1]);
    const plain = { members: [{ id: 'a' }], incomplete: ['/members'] };
    expect(withMarksByLists(plain)).toBe(plain);
  });

  test('are named each once, those of records further up first', () => {
    expect(partialLists(doc)).toEqual([
      '/members',
      '/members/0/holder/alsoOf',
      '/meetings/0/agenda',
      '/meetings/0/agenda/0/priorities',
      '/members/1/holder/alsoOf',
    ]);
  });

  test('lead by escaped steps', () => {
    const strange = { 'a/b': { '~': [1] }, incomplete: ['/a~1b/~0'] };
    expect(withMarksByLists(strange)).toEqual({ 'a/b': { '~': [1], incomplete: ['/~0'] } });
    expect(listIn(withMarksByLists(strange)['a/b'], '~').whole).toBe(false);
  });

  test('make a record that holds nothing but a partial list', () => {
    expect(withMarksByLists({ incomplete: ['/holder/alsoOf'] })).toEqual({ holder: { incomplete: ['/alsoOf'] } });
  });

  test('that lead into a list that is absent say nothing', () => {
    expect(withMarksByLists({ incomplete: ['/members/0/speaksFor'] })).toEqual({});
  });

  test('are paths: whatever else a document calls so stays as it is', () => {
    const own = { incomplete: true, members: [{ incomplete: 'a' }] };
    expect(withMarksByLists(own)).toBe(own);
  });
});

describe('a list with its mark', () => {
  test('is whole where it is given without a mark', () => {
    expect(listIn(doc, 'members')).toEqual({ entries: doc.members, given: true, whole: false });
    expect(listIn(doc, 'meetings')).toEqual({ entries: doc.meetings, given: true, whole: true });
    const absent: { readonly sponsors?: readonly string[] } = {};
    expect(listIn(absent, 'sponsors')).toEqual({ entries: [], given: false, whole: false });
    expect(listIn(undefined as typeof absent | undefined, 'sponsors').given).toBe(false);
  });

  test('never says no of an entry while it may lack some', () => {
    const whole = { owners: ['a', 'b'] };
    const part = { owners: ['a', 'b'], incomplete: ['/owners'] };
    expect(isAmong('a', listIn(whole, 'owners'))).toBe(true);
    expect(isAmong('c', listIn(whole, 'owners'))).toBe(false);
    expect(isAmong('a', listIn(part, 'owners'))).toBe(true);
    expect(isAmong('c', listIn(part, 'owners'))).toBeUndefined();
    expect(isOfAny(listIn(whole, 'owners'), () => undefined)).toBeUndefined();
    expect(isOfAny(listIn({ owners: [] as string[] }, 'owners'), () => true)).toBe(false);
  });
});
