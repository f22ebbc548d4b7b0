import { expect, test } from 'vitest';
import type { DroppedPriority, LocalPriority, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { survivedCoDesign } from '../../../../src/local-strategy/rules/process/survived-co-design.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

const july: LocalStrategy = { publication: { actual: '2019-07-19' } };
const options = {
  asOf: '2019-12-31',
  parameters: { 'process/survived-co-design/minShare': { value: '1/2', because: 'So that few priorities decide.' } },
} as const;

const priorities: readonly LocalPriority[] = [{}, { agreedLocally: true }, { agreedLocally: false }];
const dropped: readonly DroppedPriority[] = [{}, { agreedLocally: false }];
const agreed = (priority: LocalPriority): readonly LocalPriority[] =>
  priority.agreedLocally === undefined ? [{ agreedLocally: true }, { agreedLocally: false }] : [priority];

const texts = [0, 1, 2].flatMap((n) => selections(priorities, n));
const losses = [0, 1, 2].flatMap((n) => selections(dropped, n));
/** Whole, known to be partial, or not known at all. */
const SEEN = ['whole', 'partial', 'absent'] as const;

test('no way the priorities turn out overturns a verdict, and none is left open that they agree on', () => {
  let open = 0;
  for (const text of texts) {
    for (const lost of losses) {
      for (const [seen, kept] of everyWay<(typeof SEEN)[number]>([SEEN, SEEN])) {
        if ((seen === 'absent' && text.length > 0) || (kept === 'absent' && lost.length > 0)) continue;
        const incomplete = [
          ...(seen === 'partial' ? (['/priorities'] as const) : []),
          ...(kept === 'partial' ? (['/dropped'] as const) : []),
        ];
        const told: LocalStrategy = {
          ...july,
          ...(seen === 'absent' ? {} : { priorities: text }),
          ...(kept === 'absent' ? {} : { dropped: lost }),
          ...(incomplete.length === 0 ? {} : { incomplete }),
        };
        const more = seen === 'whole' ? [[]] : [0, 4].map((n) => Array<LocalPriority>(n).fill({ agreedLocally: true }));
        const gone = kept === 'whole' ? [[]] : [0, 4].map((n) => Array<DroppedPriority>(n).fill({}));
        const completions = everyWay(text.map(agreed)).flatMap((list) =>
          more.flatMap((rest) =>
            gone.map(
              (others): LocalStrategy => ({ ...july, priorities: [...list, ...rest], dropped: [...lost, ...others] }),
            ),
          ),
        );
        if (holdsForEvery(survivedCoDesign, told, completions, { ...options, complete: true }).outcome === 'cantTell') {
          open += 1;
        }
      }
    }
  }
  expect(open).toBeGreaterThan(0);
});
