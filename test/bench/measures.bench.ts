import { bench, describe } from 'vitest';
import { type AttributeFigures, makeCouncils, withArrayMethods, withMeasures } from './measures-councils.js';

const councils = makeCouncils(10_000);

const numbersOf = (figures: readonly AttributeFigures[]): (number | null)[] =>
  figures.flatMap(({ ratios, indices }) => [...(ratios ?? []), ...indices]);

for (const council of councils) {
  const usual = numbersOf(withArrayMethods(council));
  const ours = numbersOf(withMeasures(council));
  const same =
    usual.length === ours.length && usual.every((value, i) => Math.abs((value ?? NaN) - (ours[i] ?? NaN)) < 1e-12);
  if (!same) throw new Error('The two versions disagree: there is nothing to compare.');
}

// Keeps the engine from dropping work whose result nobody reads.
let kept = 0;

// Goal: at most half the time of the array methods (see the ratio that vitest prints, not the milliseconds).
describe('10,000 councils of 30 members, 4 attributes, 27 categories: ratios and 7 indices', () => {
  bench(
    'array methods',
    () => {
      for (const council of councils) kept += withArrayMethods(council).length;
    },
    { iterations: 9, warmupIterations: 3 },
  );
  bench(
    'one pass and the measures',
    () => {
      for (const council of councils) kept += withMeasures(council).length;
    },
    { iterations: 9, warmupIterations: 3 },
  );
});

if (kept < 0) throw new Error('unreachable');
