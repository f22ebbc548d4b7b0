import { test } from 'vitest';
import type { Agreement } from '../../../../src/local-strategy/model/making.js';
import type { EvidenceItem, LocalPriority, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { evidence } from '../../../../src/local-strategy/rules/alignment/evidence.js';
import { everyWay, selections } from '../../../council/completions.js';
import { held, holdsWhenAnswered, options } from '../../held.js';

type Told<T> = readonly [told: T, ways: readonly T[]];

const item = (date?: EvidenceItem['date']): EvidenceItem => ({ id: 'study', ...(date === undefined ? {} : { date }) });
const agreed = (actual?: string): Agreement => ({
  party: 'government',
  status: 'agreed',
  ...(actual === undefined ? {} : { date: { actual } }),
});
const EDGES = ['2016-01-01', '2016-04-16', '2016-05-16', '2016-12-31', '2019-05-16', '2019-05-17'];
const items: readonly Told<readonly EvidenceItem[] | undefined>[] = [
  ...EDGES.map((date): Told<readonly EvidenceItem[]> => [[item(date)], [[item(date)]]]),
  [[item('2016')], EDGES.slice(0, 4).map((date) => [item(date)])],
  [[item('2012'), { date: '2016' }], EDGES.slice(0, 4).map((date) => [item('2012-02-02'), { date }])],
  [[item()], EDGES.map((date) => [item(date)])],
  [[], [[]]],
  [undefined, [[], ...EDGES.map((date) => [item(date)])]],
];
const LAST = ['2019-01-11', '2019-05-16', '2019-12-31'];
const agreements: readonly Told<readonly Agreement[] | undefined>[] = [
  [[agreed('2019-05-16')], [[agreed('2019-05-16')]]],
  [[agreed('2019')], LAST.map((day) => [agreed(day)])],
  [[agreed('2019-01-11'), agreed()], LAST.map((day) => [agreed('2019-01-11'), agreed(day)])],
  [
    [agreed('2019-01-11'), { party: 'lep', date: { actual: '2019-05-16' } }],
    (['agreed', 'refused'] as const).map((status) => [
      agreed('2019-01-11'),
      { party: 'lep', status, date: { actual: '2019-05-16' } },
    ]),
  ],
  [[], [[]]],
  [undefined, [[], ...LAST.map((day) => [agreed(day)])]],
];
const publications: readonly Told<LocalStrategy['publication']>[] = [
  [{ actual: '2019-05-16' }, [{ actual: '2019-05-16' }]],
  [{ never: true }, [{ never: true }]],
  [undefined, [{ never: true }, { actual: '2019-05-16' }, { actual: '2019-12-31' }]],
];
const rests: readonly Told<LocalPriority>[] = [
  [{ evidence: ['study'] }, [{ evidence: ['study'] }]],
  [{ evidence: [] }, [{ evidence: [] }]],
  [{}, [{ evidence: [] }, { evidence: ['study'] }]],
];

function build(
  priorities: readonly LocalPriority[],
  pieces: readonly EvidenceItem[] | undefined,
  who: readonly Agreement[] | undefined,
  publication: LocalStrategy['publication'],
): LocalStrategy {
  return {
    priorities,
    ...(pieces === undefined ? {} : { evidenceBase: { items: pieces } }),
    ...(who === undefined ? {} : { agreements: who }),
    ...(publication === undefined ? {} : { publication }),
  };
}

test.each([
  [0, items, agreements],
  [1, items.slice(-5), agreements],
  [2, items.slice(-4), agreements.slice(0, 2)],
])('no way the unknowns turn out overturns a verdict: %i priorities', (n, someItems, someAgreements) => {
  for (const told of selections(rests, n)) {
    for (const [pieces, allPieces] of someItems) {
      for (const [who, allWho] of someAgreements) {
        for (const [out, allOut] of publications) {
          const ways = everyWay(told.map(([, all]) => all));
          const completions = ways.flatMap((way) =>
            allPieces
              // A priority rests on a piece that there is.
              .filter((some) => (some?.length ?? 0) > 0 || way.every((one) => one.evidence?.length === 0))
              .flatMap((some) => allWho.flatMap((all) => allOut.map((one) => held(build(way, some, all, one))))),
          );
          if (completions.length === 0) continue;
          const subject = held(
            build(
              told.map(([one]) => one),
              pieces,
              who,
              out,
            ),
          );
          holdsWhenAnswered(evidence, subject, completions, options);
        }
      }
    }
  }
});
