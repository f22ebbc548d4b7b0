import { test } from 'vitest';
import type { EmploymentLine, LocalEmployment, LocalSector } from '../../../../src/local-strategy/model/strategy.js';
import { foundationalEconomy } from '../../../../src/local-strategy/rules/alignment/foundational-economy.js';
import { everyWay, selections } from '../../../council/completions.js';
import { held, holdsWhenAnswered } from '../../held.js';

type Told = readonly [told: Omit<EmploymentLine, 'name'>, ways: readonly Omit<EmploymentLine, 'name'>[]];

const sectors: readonly LocalSector[] = [{ id: 'care', sic: ['86', '87'] }];
const IN = ['care'];
const lines: readonly Told[] = [
  [{ jobs: 4, localSectors: IN }, [{ jobs: 4, localSectors: IN }]],
  [{ jobs: 4, localSectors: [] }, [{ jobs: 4, localSectors: [] }]],
  [
    { jobs: 2 },
    [
      { jobs: 2, localSectors: IN },
      { jobs: 2, localSectors: [] },
    ],
  ],
  [{ jobs: { min: 1, max: 5 }, localSectors: IN }, [1, 3, 5].map((jobs) => ({ jobs, localSectors: IN }))],
  [{ jobs: { min: 2, max: 6 }, localSectors: [] }, [2, 4, 6].map((jobs) => ({ jobs, localSectors: [] }))],
  [{ localSectors: IN }, [0, 3, 99].map((jobs) => ({ jobs, localSectors: IN }))],
  [{ jobs: 3, sic: ['86.1'] }, [{ jobs: 3, localSectors: IN }]],
  [{ jobs: 3, sic: ['47'] }, [{ jobs: 3, localSectors: [] }]],
  [
    { jobs: 3, sic: ['47', '86'] },
    [
      { jobs: 3, localSectors: IN },
      { jobs: 3, localSectors: [] },
    ],
  ],
];
const named = (line: Omit<EmploymentLine, 'name'>, i: number): EmploymentLine => ({ name: `Line ${i}`, ...line });
const build = (table: LocalEmployment) => held({ sectors, employment: table });
const jobsOf = (all: readonly Omit<EmploymentLine, 'name'>[]): number =>
  all.reduce((sum, { jobs }) => sum + (typeof jobs === 'number' ? jobs : 0), 0);

test('a table without a total: no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const n of [1, 2, 3]) {
    for (const told of selections(lines, n)) {
      const ways = everyWay(told.map(([, all]) => all)).filter((way) => jobsOf(way) > 0);
      holdsWhenAnswered(
        foundationalEconomy,
        build({ lines: told.map(([one], i) => named(one, i)) }),
        ways.map((way) => build({ lines: way.map(named) })),
        // Where nobody may work in the one line there is, there may be nothing to take a share of.
        { complete: told.every(([{ jobs }]) => jobs !== undefined) },
      );
    }
  }
});

test('a table with a total: what is in no line may be addressed or not', () => {
  for (const n of [1, 2]) {
    for (const told of selections(lines, n)) {
      for (const jobs of [8, 12]) {
        const ways = everyWay(told.map(([, all]) => all)).filter((way) => jobsOf(way) <= jobs);
        const completions = ways.flatMap((way) =>
          [IN, []].map((localSectors) =>
            build({ jobs, lines: [...way, { jobs: jobs - jobsOf(way), localSectors }].map(named) }),
          ),
        );
        if (completions.length === 0) continue;
        holdsWhenAnswered(
          foundationalEconomy,
          build({ jobs, lines: told.map(([one], i) => named(one, i)) }),
          completions,
        );
      }
    }
  }
});
