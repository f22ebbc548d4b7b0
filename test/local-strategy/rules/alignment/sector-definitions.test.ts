import { expect, test } from 'vitest';
import type { LocalSector } from '../../../../src/local-strategy/model/strategy.js';
import { sectorDefinitions } from '../../../../src/local-strategy/rules/alignment/sector-definitions.js';
import { judged, selections } from '../../../council/completions.js';
import { held } from '../../held.js';

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

const isDefined = ({ definition, sic }: LocalSector): boolean => definition !== undefined || (sic?.length ?? 0) > 0;

test('which sectors are defined is told where every way they turn out agrees, and left open where not', () => {
  for (const n of [1, 2, 3]) {
    for (const some of selections(told, n)) {
      const sectors = some.map(([one], i) => ({ ...one, name: `sector ${i}` }));
      const ways = some.map(([, all]) => new Set(all.map(isDefined)));
      const { outcome, data } = judged(sectorDefinitions, held({ sectors }));
      expect(outcome, JSON.stringify(sectors)).toBe(ways.every(({ size }) => size === 1) ? 'passed' : 'cantTell');
      if (outcome !== 'passed') continue;
      const without = sectors.filter((_, i) => ways[i]?.has(false) === true).map(({ name }) => name);
      expect(data['names'] ?? []).toEqual(without);
      // A list that may lack one tells nothing of all.
      expect(judged(sectorDefinitions, held({ sectors, incomplete: ['/sectors'] })).outcome).toBe('cantTell');
    }
  }
});
