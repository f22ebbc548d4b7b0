import { bench, describe } from 'vitest';
import { assessPortfolio } from '../../src/portfolio/index.js';
import { coverageMatrix } from '../../src/portfolio/views/index.js';
import { madeUp, shipped } from './portfolios.js';

// For a look at one's own change. `node test/bench/strategies.mjs` gives the ratios that count, a process each.
describe('38 strategies as a portfolio', () => {
  const real = shipped(38);
  const known = madeUp(38);
  bench('that ship', () => {
    assessPortfolio(real, { asOf: '2019-12-31' });
  });
  bench('made up, all known', () => {
    assessPortfolio(known, { asOf: '2019-12-31' });
  });
});

describe('the coverage matrix', () => {
  for (const n of [500, 1000]) {
    const portfolio = madeUp(n);
    bench(`${n} strategies of 30 priorities`, () => {
      coverageMatrix(portfolio);
    });
  }
});
