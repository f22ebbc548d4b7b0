import { test } from 'vitest';
import type { NationalOutcome } from '../../../src/national-strategy/model.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import { nationalLogic } from '../../../src/portfolio/rules/national-logic.js';
import { everyWay, holdsForAll, selections } from '../../council/completions.js';

const terms = ['short', 'medium', 'long'] as const;
type Term = NationalOutcome['term'];

const of = (told: readonly Term[]): Portfolio => ({
  national: { outcomes: told.map((term, i) => ({ id: String(i), ...(term === undefined ? {} : { term }) })) },
  strategies: [],
});

test('no way the terms turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const n of [0, 1, 2, 3, 4]) {
    for (const told of selections<Term>([undefined, ...terms], n)) {
      const completions = everyWay<Term>(told.map((term) => (term === undefined ? terms : [term]))).map(of);
      holdsForAll(nationalLogic, of(told), completions, { asOf: '2019-12-31', complete: true });
    }
  }
});
