import { test } from 'vitest';
import type { AlignmentSubject, LocalIndicator, LocalPriority } from '../../../../src/local-strategy/model/strategy.js';
import { specific } from '../../../../src/local-strategy/rules/alignment/specific.js';
import { everyWay, selections } from '../../../council/completions.js';
import { held, holdsWhenAnswered } from '../../held.js';

/** A record as told, and the ways it can turn out. */
type Told<T> = readonly [told: T, ways: readonly T[]];

const full: LocalIndicator = { target: { value: 1, by: '2030' }, owner: 'the board' };
const targets: readonly Told<Partial<LocalIndicator>>[] = [
  [{ noTarget: true }, [{ noTarget: true }]],
  [{ target: { value: 1, by: '2030' } }, [{ target: { value: 1, by: '2030' } }]],
  [{ target: { value: 1, undated: true } }, [{ target: { value: 1, undated: true } }]],
  [{ target: { value: 1 } }, [{ target: { value: 1, by: '2030' } }, { target: { value: 1, undated: true } }]],
  [{}, [{ noTarget: true }, { target: { text: 'all', by: '2030' } }, { target: { value: 1, undated: true } }]],
];
const owners: readonly Told<Partial<LocalPriority>>[] = [
  [{ owner: 'the board' }, [{ owner: 'the board' }]],
  [{ unowned: true }, [{ unowned: true }]],
  [{}, [{ owner: 'the board' }, { unowned: true }]],
];
const marks: readonly Told<Partial<LocalPriority>>[] = [
  [{ indicators: [] }, [{ indicators: [] }]],
  [{ indicators: ['a'] }, [{ indicators: ['a'] }]],
  [{ indicators: ['a', 'b'] }, [{ indicators: ['a', 'b'] }]],
  // What it is measured by is found out with what there is to know of it.
  [{}, [{ indicators: [] }, { indicators: ['full'] }]],
];
const priorities: readonly Told<LocalPriority>[] = owners.flatMap(([owner, ownerWays]) =>
  marks.map(
    ([mark, markWays]): Told<LocalPriority> => [
      { ...owner, ...mark },
      ownerWays.flatMap((one) => markWays.map((other) => ({ ...one, ...other }))),
    ],
  ),
);

function build(all: readonly LocalPriority[], [a, b]: readonly Partial<LocalIndicator>[]): AlignmentSubject {
  const indicators = [
    { unowned: true, ...a, id: 'a' },
    { ...b, id: 'b', owner: 'the mayor' },
    { ...full, id: 'full' },
  ];
  // Whether somebody answers for the first measure is known, so that it is the priority’s owner that is asked for.
  return held({ priorities: all, indicators });
}

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const n of [1, 2]) {
    for (const told of selections(n === 1 ? priorities : priorities.filter((_, i) => i % 2 === 0), n)) {
      for (const some of selections(targets, 2)) {
        const ways = everyWay<LocalPriority>(told.map(([, all]) => all));
        const turns = everyWay<Partial<LocalIndicator>>(some.map(([, all]) => all));
        holdsWhenAnswered(
          specific,
          build(
            told.map(([one]) => one),
            some.map(([one]) => one),
          ),
          ways.flatMap((way) => turns.map((turn) => build(way, turn))),
          { complete: true },
        );
      }
    }
  }
});
