import { test } from 'vitest';
import type { AlignmentSubject, LocalIndicator, LocalPriority } from '../../../../src/local-strategy/model/strategy.js';
import { productivity } from '../../../../src/local-strategy/rules/alignment/productivity.js';
import { everyWay, holdsForAll, selections } from '../../../council/completions.js';

type Baseline = 'has' | 'none' | undefined;

const topics = ['productivity', 'jobs'] as const;
const baselines: readonly Baseline[] = ['has', 'none'];
const indicator = (id: string, topic: (typeof topics)[number] | undefined, baseline: Baseline): LocalIndicator => ({
  id,
  ...(topic === undefined ? {} : { topic }),
  ...(baseline === 'has' ? { baseline: { value: 31 } } : baseline === 'none' ? { noBaseline: true } : {}),
});

const told = [undefined, ...topics].flatMap((topic) =>
  [undefined, ...baselines].map((baseline) => ({ topic, baseline })),
);
const marksKnown: readonly (readonly string[])[] = [[], ['0'], ['1'], ['0', '1']];

function build(
  kinds: readonly { readonly topic: (typeof topics)[number] | undefined; readonly baseline: Baseline }[],
  marks: readonly string[] | undefined,
): AlignmentSubject {
  const priority: LocalPriority = marks === undefined ? {} : { indicators: marks };
  const indicators = kinds.map(({ topic, baseline }, i) => indicator(`${i}`, topic, baseline));
  return { strategy: { indicators, priorities: [priority] }, national: {} };
}

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const pair of selections(told, 2)) {
    for (const marks of [undefined, ...marksKnown]) {
      const ways = everyWay(
        pair.map(({ topic, baseline }) =>
          (topic === undefined ? topics : [topic]).flatMap((of) =>
            (baseline === undefined ? baselines : [baseline]).map((from) => ({ topic: of, baseline: from })),
          ),
        ),
      );
      const completions = ways.flatMap((way) =>
        (marks === undefined ? marksKnown : [marks]).map((list) => build(way, list)),
      );
      holdsForAll(productivity, build(pair, marks), completions, { asOf: '2019-12-31', complete: true });
    }
  }
});
