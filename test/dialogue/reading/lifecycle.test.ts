import { describe, expect, test } from 'vitest';
import type { Action, Dialogue, Priority } from '../../../src/dialogue/model.js';
import { endedBy, isOpenOn } from '../../../src/dialogue/reading/lifecycle.js';
import { actionsOf, prioritiesOf } from '../../../src/dialogue/reading/records.js';

// Documents that nobody parsed may hold any word. Each record has words of its own: what one of them says of an action
// says nothing of a priority, and the other way round.

const DAY = '2016-03-01';
const words = ['open', 'closed', 'dropped', 'agreed', 'under-way', 'done', 'parked', 'constructor', ''];

const priority: Readonly<Record<string, boolean>> = { open: true, closed: false, dropped: false };
const action: Readonly<Record<string, boolean>> = { agreed: false, 'under-way': false, done: true, dropped: false };

const own = (table: Readonly<Record<string, boolean>>, word: string): boolean | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

describe.each(words)('the status "%s"', (status) => {
  const dialogue: Dialogue = {
    priorities: [{ status } as Priority],
    actions: [{ status } as Action],
  };

  test('of a priority says whether it is open, if it is a word of priorities', () => {
    const [open] = prioritiesOf(dialogue).all.map((one) => isOpenOn(dialogue, one, DAY));
    const said = own(priority, status);
    expect(open?.value).toBe(said);
    expect(open?.open.map(({ at }) => at)).toEqual(said === undefined ? ['/priorities/0/status'] : []);
  });

  test('of an action says whether it is done, if it is a word of actions', () => {
    const [done] = actionsOf(dialogue).all.map((one) => endedBy(dialogue, one, 'done', DAY));
    const said = own(action, status);
    expect(done?.value).toBe(said);
    expect(done?.open.map(({ at }) => at)).toEqual(said === undefined ? ['/actions/0/status'] : []);
  });
});
