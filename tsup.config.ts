import { copyFileSync, rmSync } from 'node:fs';
import { defineConfig } from 'tsup';

// Two builds share the folder, so neither may clear it while the other writes.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  {
    // Every source file is an entry, so that a rule or a measure can be imported without the rest (and without Zod).
    entry: ['src/**/*.ts', '!src/cli/**'],
    format: ['esm', 'cjs'],
    splitting: true,
    platform: 'neutral',
    target: 'es2022',
    sourcemap: false,
    silent: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    onSuccess: async () => copyFileSync('src/rules/assessment-schema.json', 'dist/assessment.schema.json'),
  },
  {
    // The shell command runs the library that is built beside it rather than a second copy.
    entry: ['src/cli/**/*.ts'],
    outDir: 'dist/cli',
    format: ['esm'],
    splitting: true,
    platform: 'node',
    target: 'node20',
    external: [/^\.\.\//],
    sourcemap: false,
    silent: true,
  },
]);
