import { describe, expect, test } from 'vitest';
import { safeParseCouncils, safeParseDialogue } from '../../src/dialogue/index.js';
import { safeParseLocalStrategy } from '../../src/local-strategy/index.js';
import { safeParsePortfolio } from '../../src/portfolio/index.js';
import { faultsOf } from '../reading.js';

// A mark that leads nowhere is a fault only where the list is whole: whichever record says that it is not.

describe('a list that a record further up says is partial may hold what is named', () => {
  const dialogue = { id: 'a', actions: [{ id: 'x', priority: 'p' }], priorities: [] };
  const strategy = { id: 'a', priorities: [{ theme: 't', evidence: ['e'] }], themes: [], evidenceBase: { items: [] } };
  const national = { sectors: [] };

  test.each([
    ['of a dialogue', safeParseDialogue, dialogue, ['/priorities']],
    ['of councils', safeParseCouncils, { dialogues: [dialogue] }, ['/dialogues/0/priorities']],
    ['of a strategy', safeParseLocalStrategy, strategy, ['/themes', '/evidenceBase/items']],
    [
      'of a portfolio',
      safeParsePortfolio,
      { national, strategies: [strategy] },
      ['/strategies/0/themes', '/strategies/0/evidenceBase/items'],
    ],
    [
      'of a portfolio, of the national strategy',
      safeParsePortfolio,
      {
        national,
        strategies: [{ id: 'a' }, { id: 'b' }],
        overlaps: [{ kind: 'collaboration', between: ['a', 'b'], elements: [{ kind: 'sector', id: 's' }] }],
      },
      ['/national/sectors'],
    ],
  ] as const)('%s', (_, parse, document, incomplete) => {
    expect(faultsOf(parse(document))).toHaveLength(incomplete.length);
    expect(faultsOf(parse({ ...document, incomplete }))).toEqual([]);
  });

  test('a mark that leads to no list is a fault all the same, and so is what no mark excuses', () => {
    const document = { dialogues: [dialogue], incomplete: ['/dialogues/0/actions', '/dialogues/0/id'] };
    const faults = faultsOf(safeParseCouncils(document));
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['/dialogues/0/actions/0/priority', '/incomplete/1']);
  });
});
