// Writes the types of fields from the schemas, with the code that checks them.
import { execFileSync } from 'node:child_process';
import { startVitest } from 'vitest/node';

process.env.WRITE_FIELDS = 'yes';
const vitest = await startVitest('test', ['test/fields/fields.test.ts'], {
  config: 'test/vitest.config.ts',
  project: 'UTC',
  watch: false,
});
await vitest.close();
const written = 'src/*/fields.ts src/*/option-fields.ts';
execFileSync('sh', ['-c', `node_modules/.bin/biome check --write ${written}`], { stdio: 'inherit' });
