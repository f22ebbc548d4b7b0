// Many local strategies beside one national strategy: who takes up what, and what is not known.
import { boundaryOverlaps, coverageMatrix, overlaps } from 'industrial-strategy';
import { lepAreas } from 'industrial-strategy/data/leps';
import { localIndustrialStrategies } from 'industrial-strategy/data/local-strategies';
import { uk2017 } from 'industrial-strategy/data/national-strategies';

const portfolio = { national: uk2017, strategies: localIndustrialStrategies };

const { elements, totals } = coverageMatrix(portfolio, { kinds: ['foundation', 'challenge'] });
for (const [i, { name }] of elements.entries()) {
  const { addressed, silent, unknown } = totals[i];
  console.log(`${name}: taken up by ${addressed}, passed over by ${silent}, not known of ${unknown}`);
}

for (const kind of ['shared', 'collaboration', 'rival', 'nested', 'boundary']) {
  console.log(`${kind}: ${overlaps(portfolio)[kind].length}`);
}

console.log(`Land in two partnerships in 2021: ${boundaryOverlaps(lepAreas, '2021-01-01').overlaps.length}`);
