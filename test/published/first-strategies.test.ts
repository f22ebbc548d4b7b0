import { describe, expect, test } from 'vitest';
import type { SaidPhrase } from '../../src/core/datum.js';
import { greaterManchester2019, southEastMidlands2019, westMidlands2019 } from '../../src/data/local-strategies.js';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { boundaries } from '../../src/local-strategy/rules/process/boundaries.js';
import { implementationPlan } from '../../src/local-strategy/rules/process/implementation-plan.js';
import { linkedPlans } from '../../src/local-strategy/rules/process/linked-plans.js';
import { oversight } from '../../src/local-strategy/rules/process/oversight.js';
import type { Finding } from '../../src/rules/finding.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { judged } from '../council/completions.js';

/** Each authority that is in more than one area, and which others it is in. */
function alsoIn({ data }: Finding): readonly (readonly [unknown, unknown])[] {
  const said = data['names'] as readonly SaidPhrase[];
  const pairs = said.map(({ data: { name, remarks } }): readonly [unknown, unknown] => {
    return [name, (remarks as readonly SaidPhrase[]).flatMap((remark) => remark.data['areas'] as readonly string[])];
  });
  return pairs.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

const on = (rule: AnyRule<LocalStrategy>, strategy: LocalStrategy, asOf: string) => judged(rule, strategy, { asOf });

describe('areas that overlapped when strategies were published', () => {
  test('West Midlands: seven districts, four of Staffordshire and three of Worcestershire', () => {
    const finding = on(boundaries, westMidlands2019, '2019-12-31');
    expect(finding.outcome).toBe('failed');
    expect(alsoIn(finding)).toEqual([
      ['Bromsgrove', ['worcestershire']],
      ['Cannock Chase', ['stoke-staffordshire']],
      ['East Staffordshire', ['stoke-staffordshire']],
      ['Lichfield', ['stoke-staffordshire']],
      ['Redditch', ['worcestershire']],
      ['Tamworth', ['stoke-staffordshire']],
      ['Wyre Forest', ['worcestershire']],
    ]);
    expect(finding.message).toContain('Cannock Chase (also in stoke-staffordshire)');
  });

  test('South East Midlands: Aylesbury Vale was still in two, as it was years later when read on that day', () => {
    for (const asOf of ['2019-12-31', '2021-03-31']) {
      expect(alsoIn(on(boundaries, southEastMidlands2019, asOf))).toEqual([
        ['Aylesbury Vale', ['buckinghamshire-thames-valley']],
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
  test('Greater Manchester: published on 13 June 2019, a plan four months later, and the combined authority answers for it', () => {
    expect(on(implementationPlan, greaterManchester2019, '2019-12-12').messageId).toBe('grace');
    const finding = on(implementationPlan, greaterManchester2019, '2019-12-13');
    expect(finding.outcome).toBe('passed');
    const { owner: _, ...ownerless } = greaterManchester2019.implementation ?? {};
    const unowned = on(implementationPlan, { ...greaterManchester2019, implementation: ownerless }, '2019-12-13');
    expect(unowned).toMatchObject({ outcome: 'cantTell', settledBy: { toPass: 1, toFail: 1 } });
    expect(unowned.settledBy?.facts.map(({ at }) => at)).toEqual(['/implementation/owner']);
  });

  test('Greater Manchester: boroughs have plans under it and beside it', () => {
    expect(on(linkedPlans, greaterManchester2019, '2019-12-31').data['names']).toEqual([
      'Borough sub-plans (borough)',
      'Wigan Council economic vision (borough)',
      'Our Manchester Industrial Strategy (borough)',
    ]);
  });

  test('West Midlands: a board that business leads, and a dashboard', () => {
    const finding = on(oversight, westMidlands2019, '2019-12-31');
    expect(finding.outcome).toBe('passed');
    const { leadBodyOnIt: _, businessOnIt: __, ...board } = westMidlands2019.oversight ?? {};
    const unread = on(oversight, { ...westMidlands2019, oversight: board }, '2019-12-31');
    expect(unread.outcome).toBe('cantTell');
    expect(unread.settledBy?.facts.map(({ at }) => at)).toEqual(['/oversight/leadBodyOnIt', '/oversight/businessOnIt']);
  });
});
