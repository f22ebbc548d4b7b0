// Writes anew what the library says of the documents it ships.
import { startVitest } from 'vitest/node';

process.env.WRITE_VERDICTS = 'yes';
const vitest = await startVitest('test', ['test/verdicts/verdicts.test.ts'], {
  config: 'test/vitest.config.ts',
  project: 'UTC',
  watch: false,
});
await vitest.close();
