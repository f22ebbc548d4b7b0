import { expect, test } from 'vitest';
import { assessPortfolio } from '../../src/portfolio/assess-portfolio.js';
import type { Portfolio } from '../../src/portfolio/model.js';

const DAY = { asOf: '2020-01-01' };
const national: Portfolio['national'] = {
  id: 'n',
  foundations: [],
  challenges: [{ id: 'c', missions: [] }],
  missions: [],
  objectives: [],
  sectors: [{ id: 's' }],
  targets: [{ id: 't', summable: true, value: 5, unit: 'jobs' }],
} as Portfolio['national'];
const nothing: Portfolio = { national, strategies: [], complete: true, register: [] };

/** Rules that are about no strategy in particular, and those that ask for one where there is something to take up. */
const OF_THE_NATION = ['portfolio/oversight-body', 'portfolio/national-logic', 'portfolio/monitoring-frame'];

test('where there surely is no strategy no rule passes or stays open, save on what the nation itself has', () => {
  const { findings, errors } = assessPortfolio(nothing, DAY);
  expect(errors).toEqual([]);
  const told = findings.filter(({ ruleId }) => !OF_THE_NATION.includes(ruleId));
  // A national target that nothing adds up to is missed.
  expect(
    told.filter(({ outcome }) => outcome !== 'inapplicable').map(({ ruleId, outcome }) => [ruleId, outcome]),
  ).toEqual([['portfolio/adds-up', 'failed']]);
});

test('no list of nothing makes a rule pass', () => {
  const empty = { authorities: [], priorities: [], indicators: [], collaborations: [], sectors: [], chapters: [] };
  const strategies = ['a', 'b'].map((id) => ({ id, ...empty }));
  for (const portfolio of [
    nothing,
    { ...nothing, strategies },
    { ...nothing, strategies, national: { id: 'n', targets: [], challenges: [], sectors: [], foundations: [] } },
    { ...nothing, national: { id: 'n', targets: [], challenges: [], sectors: [], foundations: [] } },
  ] as readonly Portfolio[]) {
    const { findings } = assessPortfolio(portfolio, DAY);
    expect(findings.filter(({ outcome }) => outcome === 'passed').map(({ message }) => message)).toEqual([]);
  }
});
