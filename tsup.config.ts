import { defineConfig } from 'tsup';

// Every source file is an entry, so that a rule or a measure can be imported without the rest (and without Zod).
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  splitting: true,
  platform: 'neutral',
  external: [/^node:/],
  target: 'es2022',
  sourcemap: false,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0', types: ['node'] } },
});
