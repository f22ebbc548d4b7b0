import { test } from 'vitest';
import type {
  AlignmentSubject,
  EmploymentLine,
  LocalEmployment,
} from '../../../../src/local-strategy/model/strategy.js';
import { specialised } from '../../../../src/local-strategy/rules/alignment/specialised.js';
import { everyWay, holdsForAll } from '../../../council/completions.js';
import { held } from '../../held.js';

type Numbers = Pick<EmploymentLine, 'jobs' | 'nationalJobs'>;
type Told = readonly [told: Numbers, ways: readonly Numbers[]];

const own: readonly Told[] = [
  [{ jobs: 10, nationalJobs: 100 }, [{ jobs: 10, nationalJobs: 100 }]],
  [{ jobs: { min: 8, max: 12 }, nationalJobs: 100 }, [8, 10, 12].map((jobs) => ({ jobs, nationalJobs: 100 }))],
  [
    { jobs: 10, nationalJobs: { min: 50, max: 150 } },
    [50, 100, 150].map((nationalJobs) => ({ jobs: 10, nationalJobs })),
  ],
  [{ nationalJobs: 100 }, [0, 5, 10, 11, 500].map((jobs) => ({ jobs, nationalJobs: 100 }))],
  [{ jobs: 10 }, [10, 100, 101, 5000].map((nationalJobs) => ({ jobs: 10, nationalJobs }))],
];
const others: readonly Told[] = [
  [{ jobs: 90, nationalJobs: 900 }, [{ jobs: 90, nationalJobs: 900 }]],
  [{ jobs: { min: 80, max: 99 }, nationalJobs: 900 }, [80, 90, 99].map((jobs) => ({ jobs, nationalJobs: 900 }))],
  [{ jobs: 90, nationalJobs: { min: 890 } }, [890, 900, 9000].map((nationalJobs) => ({ jobs: 90, nationalJobs }))],
];
const sum = (all: readonly Numbers[], of: keyof Numbers): number => all.reduce((n, one) => n + (one[of] as number), 0);

const add = (numbers: Numbers | undefined, jobs: number, nationalJobs: number): Numbers => ({
  jobs: (numbers?.jobs as number) + jobs,
  nationalJobs: (numbers?.nationalJobs as number) + nationalJobs,
});

function build(lines: readonly Numbers[], totals: Partial<LocalEmployment> = {}): AlignmentSubject {
  const [first, second] = lines;
  return held({
    sectors: [{ id: 'vehicles', claimedDistinctive: true }],
    employment: {
      ...totals,
      lines: [
        { name: 'Vehicles', localSectors: ['vehicles'], ...first },
        { name: 'All others', localSectors: [], ...second },
      ],
    },
  });
}

test('no way the numbers turn out overturns a verdict, without totals or with totals that fit', () => {
  for (const part of own) {
    for (const rest of others) {
      const ways = everyWay([part[1], rest[1]]);
      holdsForAll(
        specialised,
        build([part[0], rest[0]]),
        ways.map((way) => build(way)),
      );
      for (const jobs of [100, { min: 95, max: 120 }]) {
        for (const nationalJobs of [1000, { min: 950, max: 2000 }]) {
          const range = (total: typeof jobs) => (typeof total === 'number' ? { min: total, max: total } : total);
          // Jobs that are in neither line may be in the sector or not, here and in the country.
          const fitting = ways.flatMap((way) => {
            const [here, there] = [sum(way, 'jobs'), sum(way, 'nationalJobs')];
            const beyond = (total: typeof jobs, at: number): readonly number[] =>
              [...new Set([range(total).min, range(total).max])].map((n) => n - at).filter((n) => n >= 0);
            return beyond(jobs, here).flatMap((more) =>
              beyond(nationalJobs, there).flatMap((nationally) =>
                [0, 1].flatMap((i) =>
                  [0, 1].map((k) =>
                    build([
                      add(way[0], i === 0 ? more : 0, k === 0 ? nationally : 0),
                      add(way[1], i === 0 ? 0 : more, k === 0 ? 0 : nationally),
                    ]),
                  ),
                ),
              ),
            );
          });
          if (fitting.length > 0) holdsForAll(specialised, build([part[0], rest[0]], { jobs, nationalJobs }), fitting);
        }
      }
    }
  }
});
