import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = (path: string): string => `${root}src/${path}`;

// An answer may not depend on where the reader sits: what can meet a date runs behind UTC, on it and ahead of it by more
// than half a day, and in the places that left a day out of their calendar or begin summer time at midnight. Dates are
// read and counted in one file of src/core; its tests and those of the cases run everywhere.
const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Apia', 'Pacific/Kwajalein', 'Africa/Cairo'];
const dated = ['test/time-zone.test.ts', 'test/core/when.test.ts', 'test/faults/**/*.test.ts'];

// Counting steps tells the engine not to make code fast, which would slow down whatever runs beside it.
const counted = ['test/growth.test.ts'];

export default defineConfig({
  // Tests name the pages that they read, so that `--changed` finds them.
  assetsInclude: ['**/*.md'],
  resolve: {
    alias: [
      { find: /^industrial-strategy\/data\/(.+)$/, replacement: src('data/$1.ts') },
      {
        find: /^industrial-strategy\/(measures|report|testing|data|interop|questions)$/,
        replacement: src('$1/index.ts'),
      },
      { find: /^industrial-strategy\/rules\/representation$/, replacement: src('council/rules/index.ts') },
      { find: /^industrial-strategy\/rules\/focus$/, replacement: src('dialogue/rules/focus/index.ts') },
      { find: /^industrial-strategy\/rules\/outputs$/, replacement: src('dialogue/rules/outputs/index.ts') },
      { find: /^industrial-strategy\/rules\/across-councils$/, replacement: src('dialogue/rules/across/index.ts') },
      { find: /^industrial-strategy\/rules\/alignment$/, replacement: src('local-strategy/rules/alignment/index.ts') },
      { find: /^industrial-strategy\/rules\/process$/, replacement: src('local-strategy/rules/process/index.ts') },
      { find: /^industrial-strategy\/rules\/portfolio$/, replacement: src('portfolio/rules/index.ts') },
      { find: /^industrial-strategy\/rules$/, replacement: src('rules-by-name.ts') },
      { find: /^industrial-strategy$/, replacement: src('index.ts') },
    ],
  },
  test: {
    root,
    // A process each, not a thread: only a process can have a time zone of its own.
    pool: 'forks',
    // The library is read once in a process, not once a file: to read it takes longer than most files of tests do. No
    // file changes what another one sees; one that does so by its nature has a project of its own.
    isolate: false,
    maxWorkers: availableParallelism(),
    // Time is no verdict here: properties and type checks may take long on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    setupFiles: ['test/fixed-seed.ts'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/**/model.ts', 'src/**/index.ts', 'src/data/**'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      ...zones.map((zone, i) => ({
        extends: true as const,
        test: {
          name: zone,
          env: { TZ: zone },
          include: i === 0 ? ['test/**/*.test.ts'] : dated,
          exclude: [...configDefaults.exclude, 'test/package/**', ...counted],
        },
      })),
      // Named so that it sorts before UTC, and so is not what everything waits for in the end.
      { extends: true, test: { name: 'Steps', env: { TZ: 'UTC' }, include: counted, isolate: true } },
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 180_000 } },
    ],
  },
});
