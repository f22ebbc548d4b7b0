import { test } from 'vitest';
import type { AlignmentSubject, LocalPriority, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { acrossRegions } from '../../../../src/local-strategy/rules/alignment/across-regions.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

const options = { asOf: '2019-12-31' };

type Flag = boolean | undefined;
const flags: readonly Flag[] = [undefined, true, false];
const ways = (told: Flag): readonly boolean[] => (told === undefined ? [true, false] : [told]);

interface Told {
  readonly crosses: Flag;
  /** A partner, and whether it is beyond the boundary; null: no partner; undefined: not known. */
  readonly partner: Flag | null;
}

const kinds: readonly Told[] = flags.flatMap((crosses) => [...flags, null].map((partner) => ({ crosses, partner })));

const priority = ({ crosses, partner }: Told, i: number): LocalPriority => ({
  id: `p${i}`,
  ...(crosses === undefined ? {} : { crossesBoundary: crosses }),
  ...(partner === undefined ? {} : { partners: partner === null ? [] : [{ name: 'Boltshire', across: partner }] }),
});

function build(told: readonly Told[], agreed: Flag, strength: Flag): AlignmentSubject {
  const strategy: LocalStrategy = {
    priorities: told.map(priority),
    strengths: [{ id: 'valley', sharedWith: [], ...(strength === undefined ? {} : { crossesBoundary: strength }) }],
    collaborations: [
      {
        with: ['Boltshire'],
        kind: 'strategy',
        priorities: ['p0'],
        strengths: ['valley'],
        ...(agreed === undefined ? {} : { agreed }),
      },
    ],
    engagement: [],
  };
  return { strategy, national: {} };
}

test('no way the unknowns turn out overturns a verdict, and the facts that are named decide it', () => {
  for (const pair of selections(kinds, 2)) {
    for (const agreed of flags) {
      for (const strength of [undefined, false]) {
        const completions = everyWay(
          pair.map(({ crosses, partner }): readonly Told[] =>
            ways(crosses).flatMap((is) =>
              (partner === null ? [null] : ways(partner)).map((of) => ({ crosses: is, partner: of })),
            ),
          ),
        ).flatMap((way) => ways(agreed).flatMap((is) => ways(strength).map((of) => build(way, is, of))));
        holdsForEvery(acrossRegions, build(pair, agreed, strength), completions, options);
      }
    }
  }
});
