import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = (path: string): string => `${root}src/${path}`;

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
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
  },
});
