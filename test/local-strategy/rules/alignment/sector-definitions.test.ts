import { test } from 'vitest';
import type { LocalSector } from '../../../../src/local-strategy/model/strategy.js';
import { sectorDefinitions } from '../../../../src/local-strategy/rules/alignment/sector-definitions.js';
import { everyWay, selections } from '../../../council/completions.js';
import { held, holdsWhenAnswered } from '../../held.js';

const defined: LocalSector = { definition: 'all of it' };
const not: LocalSector = { undefinedInText: true, sic: [] };
const coded: LocalSector = { undefinedInText: true, sic: ['29'] };
const told: readonly (readonly [LocalSector, readonly LocalSector[]])[] = [
  [{ sic: ['29'] }, [{ sic: ['29'] }]],
  [defined, [defined]],
  [not, [not]],
  // Neither in words, and perhaps by codes; and nothing known of either.
  [{ undefinedInText: true }, [coded, not]],
  [{}, [{ ...defined, sic: [] }, coded, not]],
  [{ sic: [] }, [{ sic: [], ...defined }, not]],
];

test('no way the sectors turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const n of [0, 1, 2, 3]) {
    for (const some of selections(told, n)) {
      const sectors = some.map(([one]) => one);
      const ways = everyWay(some.map(([, all]) => all));
      holdsWhenAnswered(
        sectorDefinitions,
        held({ sectors }),
        ways.map((way) => held({ sectors: way })),
        { complete: true },
      );
      const rest = [[], [defined], [not]];
      holdsWhenAnswered(
        sectorDefinitions,
        held({ sectors, incomplete: ['/sectors'] }),
        ways.flatMap((way) => rest.map((more) => held({ sectors: [...way, ...more] }))),
        { complete: true },
      );
    }
  }
});
