import { expect, test } from 'vitest';
import { daysOf } from '../../src/core/when.js';
import type { Council } from '../../src/council/model.js';
import * as councils from '../../src/data/council-snapshots.js';
import { lepAreas } from '../../src/data/leps.js';
import * as local from '../../src/data/local-strategies.js';
import type { AuthorityMembership, OtherMembership } from '../../src/local-strategy/model/strategy.js';

// What two shipped records say of one thing is the same.

const { localIndustrialStrategies: strategies } = local;
type Times = Pick<AuthorityMembership, 'from' | 'until'>;

const timesOf = ({ from, until }: OtherMembership | AuthorityMembership): Times => ({
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
});

test('when an authority was in an area: by the area’s own list, and by that of another', () => {
  const areas = new Map(lepAreas.map((area) => [area.id, area.authorities]));
  let compared = 0;
  for (const strategy of strategies) {
    for (const { authority, alsoIn = [] } of strategy.authorities ?? []) {
      for (const other of alsoIn) {
        const own = areas.get(other.area)?.filter((one) => one.authority === authority) ?? [];
        expect([strategy.id, authority, own.map(timesOf)]).toContainEqual(expect.arrayContaining([timesOf(other)]));
        const published = strategies.find(({ id }) => id === other.area)?.authorities ?? [];
        for (const one of published.filter((membership) => membership.authority === authority)) {
          expect([other.area, authority, one.until]).toEqual([other.area, authority, other.until]);
          compared += 1;
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(0);
});

test('in which county a district lies, and whose land took in what was abolished', () => {
  const said = new Map<string, Set<string>>();
  for (const { authorities = [] } of [...strategies, ...lepAreas]) {
    for (const { authority, tier, partOf } of authorities) {
      if (tier !== 'lower') continue;
      expect([authority, partOf]).toEqual([authority, expect.any(String)]);
      if (partOf?.endsWith('-county')) said.set(authority, (said.get(authority) ?? new Set()).add(partOf));
    }
  }
  expect([...said].filter(([, counties]) => counties.size > 1)).toEqual([]);
});

test('why strategies were late, by one source', () => {
  const causes = strategies.flatMap(({ publication }) =>
    publication?.provenance?.['']?.source?.includes('lga-2019') ? [publication.cause] : [],
  );
  expect(causes).toHaveLength(4);
  expect(new Set(causes)).toEqual(new Set(['Preparation for leaving the EU.']));
});

test('the national sectors that a phrase stands for, whatever the order of its words', () => {
  const codes = new Map<string, Map<string, string>>();
  for (const { id = '', sectors = [] } of strategies) {
    for (const { name = '', national = [], elsewhere = [] } of sectors) {
      const phrase = (name.toLowerCase().match(/\w+/g) ?? [])
        .filter((word) => word !== 'and')
        .sort()
        .join(' ');
      // Which energy is meant is for each strategy to say: nuclear in the South West, offshore wind on the east coast.
      if (phrase === 'energy') continue;
      const code = JSON.stringify([national, elsewhere].map((links) => links.map((link) => link.id).sort()));
      codes.set(phrase, (codes.get(phrase) ?? new Map()).set(id, code));
    }
  }
  const uneven = [...codes].filter(([, byPlace]) => new Set(byPlace.values()).size > 1);
  expect(uneven.map(([phrase, byPlace]) => [phrase, ...byPlace])).toEqual([]);
  expect(codes.get('creative digital')?.size).toBe(3);
});

test('when a council was set up: by its record, its events, and its records of other days', () => {
  const records = Object.values(councils).flat() as readonly Partial<Council>[];
  const said = new Map<string, Set<string>>();
  for (const { name, established, lifecycle = [] } of records) {
    if (name === undefined || established === undefined) continue;
    said.set(name, (said.get(name) ?? new Set()).add(JSON.stringify(established)));
    for (const { event, date } of lifecycle) {
      if (event !== 'established' || date === undefined) continue;
      // One may be coarser than the other, and neither leaves the other out.
      const [own, other] = [daysOf(established), daysOf(date)];
      expect([name, (own.first ?? '') <= (other.last ?? '9'), (other.first ?? '') <= (own.last ?? '9')]).toEqual([
        name,
        true,
        true,
      ]);
    }
  }
  expect([...said].filter(([, days]) => days.size > 1).map(([name, days]) => [name, ...days])).toEqual([]);
});
