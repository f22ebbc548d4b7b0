import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = (path: string): string => `${root}src/${path}`;

// An answer may not depend on where the reader sits: everything that can meet a date runs behind UTC, on it and ahead of
// it by more than half a day. What knows no dates, or runs programs of its own, is left to the first zone.
const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati'] as const;
const dateless = ['test/measures/**', 'test/docs/**', 'test/types/**', 'test/package/**', 'test/data/**'];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^industrial-strategy\/data\/(.+)$/, replacement: src('data/$1.ts') },
      { find: /^industrial-strategy\/(measures|report|testing|data)$/, replacement: src('$1/index.ts') },
      { find: /^industrial-strategy$/, replacement: src('index.ts') },
    ],
  },
  test: {
    root,
    // A process each, not a thread: only a process can have a time zone of its own.
    pool: 'forks',
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
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...(i === 0 ? ['test/package/**'] : dateless)],
        },
      })),
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 180_000 } },
    ],
  },
});
