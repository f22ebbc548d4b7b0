import { copyFileSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Several builds share the folder, so none may clear it while another writes.
rmSync('dist', { recursive: true, force: true });

/** File for file: a rule or a measure can be imported without the rest, and a stack trace names its source. */
const library: Options = {
  entry: ['src/**/*.ts', '!src/cli/**'],
  bundle: false,
  platform: 'neutral',
  target: 'es2022',
  silent: true,
};

export default defineConfig([
  {
    ...library,
    format: 'esm',
    onSuccess: async () => copyFileSync('src/rules/assessment-schema.json', 'dist/assessment.schema.json'),
  },
  {
    ...library,
    format: 'cjs',
    plugins: [
      {
        name: 'neighbours of the same format',
        renderChunk: (code) => ({ code: code.replaceAll(/(require\("\.[^"]*)\.js"\)/g, '$1.cjs")') }),
      },
    ],
  },
  {
    // The shell command brings all it needs, in pieces that a command loads when it runs.
    entry: ['src/cli/main.ts'],
    outDir: 'dist/cli',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: true,
    minify: true,
    noExternal: [/./],
    silent: true,
  },
]);
