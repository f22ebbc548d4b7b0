// Writes docs/rules from the rules and their examples, with the code that checks them.
import { startVitest } from 'vitest/node';

process.env.WRITE_RULE_PAGES = 'yes';
const vitest = await startVitest('test', ['test/docs/rule-pages.test.ts'], {
  config: 'test/vitest.config.ts',
  project: 'UTC',
  watch: false,
});
await vitest.close();
