import { describe, expect, test } from 'vitest';
import { greaterManchester2019, southEastMidlands2019, westMidlands2019 } from '../../src/data/local-strategies.js';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { boundaries } from '../../src/local-strategy/rules/process/boundaries.js';
import { implementationPlan } from '../../src/local-strategy/rules/process/implementation-plan.js';
import { linkedPlans } from '../../src/local-strategy/rules/process/linked-plans.js';
import { oversight } from '../../src/local-strategy/rules/process/oversight.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { judged } from '../council/completions.js';

const on = (rule: AnyRule<LocalStrategy>, strategy: LocalStrategy, asOf: string) => judged(rule, strategy, { asOf });

describe('areas that overlapped when strategies were published', () => {
  test('West Midlands: seven districts, four of Staffordshire and three of Worcestershire', () => {
    const finding = on(boundaries, westMidlands2019, '2019-12-31');
    expect(finding.outcome).toBe('failed');
    expect([...(finding.data['names'] as readonly string[])].sort()).toEqual([
      'Bromsgrove (also in worcestershire)',
      'Cannock Chase (also in stoke-staffordshire)',
      'East Staffordshire (also in stoke-staffordshire)',
      'Lichfield (also in stoke-staffordshire)',
      'Redditch (also in worcestershire)',
      'Tamworth (also in stoke-staffordshire)',
      'Wyre Forest (also in worcestershire)',
    ]);
  });

  test('South East Midlands: Aylesbury Vale was still in two, as it was years later when read on that day', () => {
    for (const asOf of ['2019-12-31', '2021-03-31']) {
      expect(on(boundaries, southEastMidlands2019, asOf).data['names']).toEqual([
        'Aylesbury Vale (also in buckinghamshire-thames-valley)',
      ]);
      // Cherwell left the area some day between the review of 2018 and April 2021, and is not said to have been in both.
    }
    expect(on(boundaries, southEastMidlands2019, '2019-07-18')).toMatchObject({
      outcome: 'inapplicable',
      messageId: 'notPublished',
    });
  });
});

describe('putting the first strategies into practice', () => {
  test('Greater Manchester: published on 13 June 2019, a plan four months later; who answers for it is not on record', () => {
    expect(on(implementationPlan, greaterManchester2019, '2019-12-12').messageId).toBe('grace');
    const finding = on(implementationPlan, greaterManchester2019, '2019-12-13');
    expect(finding).toMatchObject({ outcome: 'cantTell', settledBy: { toPass: 1, toFail: 1 } });
    expect(finding.settledBy?.facts.map(({ at }) => at)).toEqual(['/implementation/owner']);
  });

  test('Greater Manchester: boroughs have plans under it', () => {
    expect(on(linkedPlans, greaterManchester2019, '2019-12-31').data['names']).toEqual(['Borough sub-plans (borough)']);
  });

  test('West Midlands: a board and a dashboard; who sits on the board is not on record', () => {
    const finding = on(oversight, westMidlands2019, '2019-12-31');
    expect(finding.outcome).toBe('cantTell');
    expect(finding.settledBy?.facts.map(({ at }) => at)).toEqual([
      '/oversight/leadBodyOnIt',
      '/oversight/businessOnIt',
    ]);
  });
});
